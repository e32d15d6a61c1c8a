// What the library tells an observer: values become numbers and names here, so that notes are plain data.
import { direct, Iface, type Machine, nativePackage, type NotedObject, type NotePlace, placeOf, Pointer, type Value } from '#machine';

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

function addressOf(value: Value): readonly [object, number] | null {
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
  const place = addressOf(x.value);
  const byPlace = place !== null && (subject || x.type.kind === 'ptr');
  const known = (place && all.places.get(place[0])?.get(place[1])) ?? (byPlace ? undefined : all.types.get(type));
  if (known !== undefined) return known;
  const object: NotedObject = { id: ++all.last, type };
  if (byPlace) name(all, place, object);
  else all.types.set(type, object);
  return object;
}

/** Types of errors and keys whose first field says which they are. */
const NAMED: ReadonlySet<string> = new Set(['*errors.errorString', '*fmt.wrapError', '*fmt.wrapErrors', '*http.contextKey']);

function aboutText(x: Value): string {
  if (!(x instanceof Iface)) return '';
  const { type, value } = x;
  if (typeof value === 'string') return type.string === 'string' ? JSON.stringify(value) : `${type.string}(${JSON.stringify(value)})`;
  const text = NAMED.has(type.string) && Array.isArray(value) ? value[0] : null;
  if (typeof text === 'string') return `${type.string}(${JSON.stringify(text)})`;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return `${type.string}(${value})`;
  return type.string;
}

function caller(m: Machine): NotePlace | null {
  const g = m.current;
  const teller = g.top.func.pkgPath;
  for (let d = g.depth - 1; d >= 0; d--) {
    const f = g.frames[d];
    if (f === undefined || f.role === 'panic' || f.func.wrapper || f.func.pkgPath === teller) continue;
    const [, file = '', line = ''] = /^(.*):(\d+)$/.exec(placeOf(m, f.func, f.pc)) ?? [];
    return { func: f.func.name, file, line: Number(line) };
  }
  return null;
}

interface Told {
  readonly what: Value;
  readonly subject: Value;
  readonly parent: Value;
  readonly about: string;
}

function tell(m: Machine, told: Told): void {
  if (m.observer === null) return;
  // The parent was there before.
  const parent = noted(m, told.parent, false);
  const subject = noted(m, told.subject, true);
  if (subject === null) return;
  m.observer.note({ what: String(told.what), by: m.current.id, step: m.steps, subject, parent, about: told.about, at: caller(m) });
}

function tellFrom(m: Machine, at: number): void {
  const [what, subject, parent, about] = [m.regs[at], m.regs[at + 1], m.regs[at + 2], m.regs[at + 3]];
  tell(m, { what, subject, parent, about: aboutText(about) });
}

export const natives = nativePackage('internal/sim', {
  Note: direct(tellFrom),
  NoteIf: direct((m, at) => {
    if (m.regs[at] === true) tellFrom(m, at + 1);
  }),
  NoteTime: direct((m, at) => tell(m, { what: m.regs[at], subject: m.regs[at + 1], parent: null, about: String(m.regs[at + 2]) })),
  Part: direct((m, at) => {
    const whole = noted(m, m.regs[at], true);
    const part = m.regs[at + 1];
    const place = part instanceof Iface ? addressOf(part.value) : null;
    if (whole !== null && place !== null) name(numbered(m), place, whole);
  }),
});
