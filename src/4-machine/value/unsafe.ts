// Pointers without a type (spec: #Package_unsafe). Memory here has types and no bytes: a place remembers what it holds once unsafe.Pointer names
// it, and what comes of it is a pointer to the same place, a view of its numbers as other numbers, or refused.
import type { Kind, TypeDesc } from '#code';
import { ByteSpan, isNumeric, type Leaf, leavesOf, partAt, partsOf } from './layout.ts';
import { Pointer } from './pointer.ts';
import { Slice } from './slice.ts';
import type { Storage, Value } from './value.ts';
import { storageOf, viewOf } from './view.ts';
import { originOf, windowOf } from './window.ts';
import { elemOf, isAggregate, zeroOf } from './zero.ts';

/** What storage holds, as far as somebody has said. A cell's type never changes. */
interface Known {
  /** Of the object itself. */
  whole: TypeDesc | null;
  /** All its cells are elements of this type. */
  elem: TypeDesc | null;
  readonly cells: Map<number, TypeDesc>;
}

const known = new WeakMap<object, Known>();

function knownOf(base: object): Known {
  const k = known.get(base) ?? { whole: null, elem: null, cells: new Map() };
  known.set(base, k);
  return k;
}

/** p points to a variable of this type, which is an element of an array or may be. */
export function notePointee(p: Value, type: TypeDesc, isElement: boolean): void {
  if (p instanceof Pointer) {
    const k = knownOf(p.base);
    k.cells.set(p.index, type);
    if (isElement) k.elem = type;
  } else if (p !== null) {
    knownOf(p as Storage).whole = type;
  }
}

/** p points to a field of a struct of this type. */
export function noteStruct(p: Value, type: TypeDesc): void {
  if (p instanceof Pointer) knownOf(p.base).whole = type;
}

function pointeeOf(p: Pointer | Storage): TypeDesc | null {
  if (!(p instanceof Pointer)) return known.get(p)?.whole ?? null;
  const k = known.get(p.base);
  if (k === undefined) return null;
  const part = k.whole === null ? undefined : partsOf(k.whole)[p.index];
  return k.cells.get(p.index) ?? k.elem ?? part?.type ?? null;
}

/** Integer types of one representation. */
const SHAPES: Readonly<Partial<Record<Kind, Kind>>> = { int: 'int64', uint: 'uint64', uintptr: 'uint64', 'unsafe.Pointer': 'ptr' };
const shapeOf = (type: TypeDesc): Kind => SHAPES[type.kind] ?? type.kind;

/** Whether a variable of type `t` may as well be one of type `u`. */
function fits(t: TypeDesc, u: TypeDesc, assumed: ReadonlySet<TypeDesc> = new Set()): boolean {
  if (t === u || assumed.has(t)) return true;
  if (shapeOf(t) !== shapeOf(u)) return false;
  const inner = new Set([...assumed, t]);
  if (t.kind === 'struct') return t.fields.length === u.fields.length && isPrefix(t, u, inner);
  if (t.len !== u.len) return false;
  const sameElem = t.elem === null || u.elem === null || fits(t.elem, u.elem, inner);
  return sameElem && (t.key === null || u.key === null || fits(t.key, u.key, inner));
}

/** Whether the fields of u are the first of t's. */
const isPrefix = (t: TypeDesc, u: TypeDesc, assumed: ReadonlySet<TypeDesc>): boolean =>
  u.fields.every((f, i) => {
    const own = t.fields[i];
    return own !== undefined && own.offset === f.offset && fits(own.type, f.type, assumed);
  });

/** (*U)(p); null where there is no such thing here. */
export function typedPointer(p: Pointer | Storage, type: TypeDesc, bytesOf: (s: string) => Uint8Array): Value {
  const own = pointeeOf(p);
  if (own === null) return isPlausible(p, type) ? p : null;
  return samePlace(p, own, type) ?? seenAs(p, own, type, bytesOf);
}

/** A pointer whose origin nobody knows, read through a pointer to it of another type: its content must look like a value of the type. */
function isPlausible(p: Pointer | Storage, type: TypeDesc): boolean {
  if (p instanceof Pointer) return !isAggregate(type) && typeof p.base[p.index] === typeof zeroOf(type);
  return isAggregate(type) && p.length === (type.kind === 'struct' ? type.fields.length : type.len);
}

/** The variable itself, what it begins with, or the array that it begins. */
function samePlace(p: Pointer | Storage, own: TypeDesc, type: TypeDesc): Value {
  if (fits(own, type)) return p;
  if (own.kind === 'struct' && type.kind === 'struct' && isPrefix(own, type, new Set())) return p;
  if (type.kind === 'array') {
    const run = runFrom(p, own, elemOf(type));
    if (run !== null && run.len >= type.len) return windowOf(run, type.len);
  }
  const first = isAggregate(own) ? partsOf(own)[0] : undefined;
  return first === undefined ? null : samePlace(partAt(p as Storage, 0, first.type) as Pointer | Storage, first.type, type);
}

/** The elements of the type from p on, as far as it is known that there are any. */
function runFrom(p: Pointer | Storage, own: TypeDesc, elem: TypeDesc): Slice | null {
  if (!(p instanceof Pointer)) return own.kind === 'array' && fits(elemOf(own), elem) ? new Slice(p, 0, own.len, own.len) : null;
  if (!fits(own, elem)) return null;
  const n = isRun(p.base) ? p.base.length - p.index : 1;
  return new Slice(p.base, p.index, n, n);
}

const isRun = (base: Storage): boolean => {
  const k = known.get(base);
  return k !== undefined && (k.elem !== null || k.whole?.kind === 'array');
};

/** Views by what they look at, so that a place and a type have one view. */
const views = new WeakMap<object, Map<string, Value>>();

function once(p: Pointer | Storage, as: string, make: () => Value): Value {
  const [base, index] = p instanceof Pointer ? [p.base, p.index] : [p, -1];
  const made = views.get(base) ?? new Map<string, Value>();
  views.set(base, made);
  const key = `${index} ${as}`;
  const view = made.get(key) ?? make();
  made.set(key, view);
  return view;
}

function seenAs(p: Pointer | Storage, own: TypeDesc, type: TypeDesc, bytesOf: (s: string) => Uint8Array): Value {
  const leaves = leavesFrom(p, own);
  const text = leaves[0];
  if (text !== undefined && type.kind !== own.kind && isText(text.type) && isText(type))
    return once(p, String(type.id), () => textView(text, bytesOf));
  if (text !== undefined && areNumberSlices(text.type, type)) return once(p, String(type.id), () => sliceView(text, elemOf(type), bytesOf));
  if (!isNumeric(type) || !coversNumbers(leaves, type.size)) return null;
  return once(p, String(type.id), () => numberView(leaves, type));
}

/** A number stands for the array that it may be the first of. */
function numberView(leaves: readonly Leaf[], type: TypeDesc): Value {
  const bytes = new ByteSpan(leaves);
  const view = isAggregate(type) ? viewOf(bytes, 0, type) : new Pointer(rowOf(bytes, type), 0);
  notePointee(view, type, true);
  return view;
}

/** As many values of the type as the bytes are. */
function rowOf(bytes: ByteSpan, type: TypeDesc): Storage {
  const cells = Array.from({ length: Math.floor(bytes.length / type.size) }, (_, i) => ({
    get: () => bytes.read(i * type.size, type),
    set: (value: Value) => bytes.write(i * type.size, type, value),
  }));
  return storageOf(cells, type);
}

/** Slices whose elements are numbers of one size. */
const areNumberSlices = (t: TypeDesc, u: TypeDesc): boolean =>
  t.kind === 'slice' && u.kind === 'slice' && elemOf(t).size === elemOf(u).size && isNumeric(elemOf(t)) && isNumeric(elemOf(u));

/** A variable that holds a slice, as one that holds the same numbers in a slice of another type. */
function sliceView({ type, base, index }: Leaf, elem: TypeDesc, bytesOf: (s: string) => Uint8Array): Value {
  const get = (): Value => {
    const s = base[index] as Value as Slice;
    if (s.cap === 0) return s;
    const from = noted(new Pointer(s.base, s.off), elemOf(type), true) as Pointer;
    const to = typedPointer(from, elem, bytesOf);
    return to instanceof Pointer ? new Slice(to.base, to.index, s.len, s.cap) : s;
  };
  return new Pointer(storageOf([{ get, set: () => {} }], type), 0);
}

/** Those of the variable, and of the elements behind it. */
function leavesFrom(p: Pointer | Storage, own: TypeDesc): Leaf[] {
  if (!(p instanceof Pointer) || !isRun(p.base)) return leavesOf(p, own);
  return Array.from({ length: p.base.length - p.index }, (_, i) => ({ at: i * own.size, type: own, base: p.base, index: p.index + i }));
}

function coversNumbers(leaves: readonly Leaf[], size: number): boolean {
  const last = leaves.findLast((leaf) => leaf.at < size);
  return last !== undefined && last.at + last.type.size >= size && leaves.every((leaf) => leaf.at >= size || isNumeric(leaf.type));
}

const isText = (type: TypeDesc): boolean => type.kind === 'string' || (type.kind === 'slice' && elemOf(type).kind === 'uint8');

/** A string as the bytes it has, or bytes as the string that they are at that time. */
function textView({ type, base, index }: Leaf, bytesOf: (s: string) => Uint8Array): Value {
  const get = (): Value => {
    const value: Value = base[index];
    if (typeof value === 'string') return bytesAsSlice(bytesOf(value));
    return value instanceof Slice ? textOf(value.base as Uint8Array, value.off, value.len) : '';
  };
  return new Pointer(storageOf([{ get, set: () => {} }], type), 0);
}

const bytesAsSlice = (bytes: Uint8Array): Slice => new Slice(bytes, 0, bytes.length, bytes.length);
export const textOf = (bytes: Uint8Array, from: number, n: number): string => {
  let text = '';
  for (let i = from; i < from + n; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
};

/** unsafe.Add(p, n); null where nothing is known to lie there. */
export function movedPointer(p: Pointer | Storage, n: number, byte: TypeDesc): Value {
  if (n === 0) return p;
  const own = pointeeOf(p);
  if (own === null) return null;
  if (!(p instanceof Pointer)) return insidePointer(p, own, n, byte);
  const whole = known.get(p.base)?.whole ?? null;
  if (whole !== null) return insidePointer(p.base, whole, (partsOf(whole)[p.index]?.offset ?? 0) + n, byte);
  const index = p.index + n / own.size;
  if (isRun(p.base) && Number.isInteger(index) && index >= 0 && index <= p.base.length) return noted(new Pointer(p.base, index), own, true);
  return byteOf(p, own, n, byte);
}

function insidePointer(object: Storage, type: TypeDesc, n: number, byte: TypeDesc): Value {
  if (n === 0) return noted(object, type, false);
  const parts = partsOf(type);
  const i = parts.findIndex((part) => n >= part.offset && n < part.offset + part.type.size);
  const part = parts[i];
  if (part === undefined) return null;
  const inner = partAt(object, i, part.type);
  if (n === part.offset) return noted(inner, part.type, type.kind === 'array');
  return isAggregate(part.type) ? insidePointer(inner as Storage, part.type, n - part.offset, byte) : byteOf(object, type, n, byte);
}

function noted(p: Value, type: TypeDesc, isElement: boolean): Value {
  notePointee(p, type, isElement);
  return p;
}

/** Inside a number: a place among the bytes of the variable. */
function byteOf(p: Pointer | Storage, own: TypeDesc, n: number, byte: TypeDesc): Value {
  const leaves = leavesFrom(p, own);
  if (!isNumeric(own) || n < 0 || n >= new ByteSpan(leaves).length) return null;
  const bytes = once(p, 'bytes', () => rowOf(new ByteSpan(leaves), byte));
  return noted(new Pointer(bytes as Storage, n), byte, true);
}

/** The cells of the variable at p, and of the elements behind it, as far as they begin in so many bytes. */
export function wordsFrom(p: Pointer | Storage, bytes: number): readonly { readonly base: Storage; readonly index: number }[] {
  const own = pointeeOf(p);
  if (own === null) return p instanceof Pointer ? [p] : [];
  return leavesFrom(p, own).filter((leaf) => leaf.at < bytes);
}

/** unsafe.Slice(p, n); null where it is not known that there are as many. */
export function sliceFrom(p: Pointer | Storage, elem: TypeDesc, n: number): Slice | null {
  if (!(p instanceof Pointer)) return n <= 1 ? new Slice([p], 0, n, n) : null;
  const { base, index } = p;
  const room =
    base instanceof Uint8Array || base instanceof Float64Array || isRun(base) || n <= 1 ? base.length - index : sameFrom(p, elem);
  return n <= room ? new Slice(base, index, n, n) : null;
}

/** Fields of one type in a row. */
function sameFrom({ base, index }: Pointer, elem: TypeDesc): number {
  const whole = known.get(base)?.whole ?? null;
  if (whole === null) return 1;
  const fields = partsOf(whole).slice(index);
  const other = fields.findIndex((f) => !fits(f.type, elem));
  return other < 0 ? fields.length : other;
}

/** How many bytes p lies behind the begin of its storage. */
export function offsetOf(p: Pointer): number {
  const { base, off } = originOf(p.base);
  const k = known.get(base);
  const index = off + p.index;
  return (k?.whole == null ? undefined : partsOf(k.whole)[index]?.offset) ?? index * (k?.elem?.size ?? 8);
}
