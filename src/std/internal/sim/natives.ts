// What the library tells an observer: values become numbers and names here, so that notes are plain data.
import { direct, Iface, type Machine, nativePackage, type NotedObject, Pointer, type Value } from '#machine';

interface Numbered {
  /** By object, and within it by cell. A struct in an interface has its box for a place. */
  readonly places: WeakMap<object, Map<number, NotedObject>>;
  /** What was never told of and has no address, such as the roots of contexts: one number a type. */
  readonly types: Map<string, NotedObject>;
  last: number;
}

const ofMachine = new WeakMap<Machine, Numbered>();

function numbered(m: Machine): Numbered {
  const known = ofMachine.get(m);
  if (known !== undefined) return known;
  const fresh: Numbered = { places: new WeakMap(), types: new Map(), last: 0 };
  ofMachine.set(m, fresh);
  return fresh;
}

function placeOf(value: Value): readonly [object, number] | null {
  if (value instanceof Pointer) return [value.base, value.index];
  return typeof value === 'object' && value !== null ? [value, 0] : null;
}

function name(all: Numbered, [base, index]: readonly [object, number], object: NotedObject): void {
  const cells = all.places.get(base) ?? new Map<number, NotedObject>();
  all.places.set(base, cells);
  cells.set(index, object);
}

/** `subject`: it is told of now, so that it is known again by its place. */
function noted(m: Machine, x: Value, subject: boolean): NotedObject | null {
  if (!(x instanceof Iface)) return null;
  const all = numbered(m);
  const type = x.type.string;
  const place = placeOf(x.value);
  const byPlace = place !== null && (subject || x.type.kind === 'ptr');
  const known = (place && all.places.get(place[0])?.get(place[1])) ?? (byPlace ? undefined : all.types.get(type));
  if (known !== undefined) return known;
  const object: NotedObject = { id: ++all.last, type };
  if (byPlace) name(all, place, object);
  else all.types.set(type, object);
  return object;
}

function aboutText(x: Value): string {
  if (!(x instanceof Iface)) return '';
  const { type, value } = x;
  if (typeof value === 'string') return type.string === 'string' ? JSON.stringify(value) : `${type.string}(${JSON.stringify(value)})`;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return `${type.string}(${value})`;
  return type.string;
}

function tell(m: Machine, at: number): void {
  if (m.observer === null) return;
  // The parent was there before.
  const parent = noted(m, m.regs[at + 2], false);
  const subject = noted(m, m.regs[at + 1], true);
  const what = m.regs[at] as string;
  if (subject !== null) m.observer.note({ what, by: m.current.id, step: m.steps, subject, parent, about: aboutText(m.regs[at + 3]) });
}

export const natives = nativePackage('internal/sim', {
  Note: direct(tell),
  NoteIf: direct((m, at) => {
    if (m.regs[at] === true) tell(m, at + 1);
  }),
  Part: direct((m, at) => {
    const whole = noted(m, m.regs[at], true);
    const part = m.regs[at + 1];
    const place = part instanceof Iface ? placeOf(part.value) : null;
    if (whole !== null && place !== null) name(numbered(m), place, whole);
  }),
});
