// What the library tells an observer: values become numbers and names here, so that notes are plain data.
import { direct, Iface, type Machine, nativePackage, type NotedObject, Pointer, type Value } from '#machine';

interface Numbers {
  /** By object, and within it by cell. */
  readonly given: WeakMap<object, Map<number, number>>;
  /** Values without an address, such as the roots of contexts: one number a type. */
  readonly ofTypes: Map<string, number>;
  last: number;
}

const numbers = new WeakMap<Machine, Numbers>();

function numbersOf(m: Machine): Numbers {
  const known = numbers.get(m);
  if (known !== undefined) return known;
  const fresh: Numbers = { given: new WeakMap(), ofTypes: new Map(), last: 0 };
  numbers.set(m, fresh);
  return fresh;
}

function placeOf(value: Value): readonly [object, number] | null {
  if (value instanceof Pointer) return [value.base, value.index];
  return typeof value === 'object' && value !== null ? [value, 0] : null;
}

/** Pointers are told apart by where they point; a value of another type is known by its box if it was noted before, else by its type. */
function numberOf(m: Machine, { type, value }: Iface): number {
  const all = numbersOf(m);
  const place = placeOf(value);
  const known = place && all.given.get(place[0])?.get(place[1]);
  if (typeof known === 'number') return known;
  const ofType = all.ofTypes.get(type.string);
  if (ofType !== undefined) return ofType;
  all.last++;
  if (place === null || type.kind !== 'Pointer') all.ofTypes.set(type.string, all.last);
  else give(all, place, all.last);
  return all.last;
}

function give(all: Numbers, [base, index]: readonly [object, number], number: number): void {
  const cells = all.given.get(base) ?? new Map<number, number>();
  all.given.set(base, cells);
  cells.set(index, number);
}

const noted = (m: Machine, x: Value): NotedObject | null => (x instanceof Iface ? { id: numberOf(m, x), type: x.type.string } : null);

function aboutText(x: Value): string {
  if (!(x instanceof Iface)) return '';
  const { type, value } = x;
  if (typeof value === 'string') return type.string === 'string' ? JSON.stringify(value) : `${type.string}(${JSON.stringify(value)})`;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return `${type.string}(${value})`;
  return type.string;
}

function tell(m: Machine, at: number): void {
  const what = m.regs[at] as string;
  const subject = noted(m, m.regs[at + 1]);
  if (m.observer === null || subject === null) return;
  const parent = noted(m, m.regs[at + 2]);
  m.observer.note({ what, by: m.current.id, step: m.steps, subject, parent, about: aboutText(m.regs[at + 3]) });
}

export const natives = nativePackage('internal/sim', {
  Note: direct(tell),
  NoteIf: direct((m, at) => {
    if (m.regs[at] === true) tell(m, at + 1);
  }),
  Part: direct((m, at) => {
    const [whole, part] = [m.regs[at], m.regs[at + 1]];
    if (!(whole instanceof Iface && part instanceof Iface)) return;
    const place = placeOf(part.value);
    if (place !== null) give(numbersOf(m), place, numberOf(m, whole));
  }),
});
