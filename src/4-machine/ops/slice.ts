// Arrays and slices: indexing, slicing, make, append, copy, clear (spec: #Index_expressions, #Slice_expressions, #Appending_and_copying_slices).
import type { TypeDesc } from '#code';
import type { Machine } from '../machine.ts';
import { checkBounds, type Cut } from '../value/bounds.ts';
import { cloneOf, copyElements } from '../value/clone.ts';
import { footprint, objectFootprint } from '../value/footprint.ts';
import { appendValues, growSlice } from '../value/growth.ts';
import type { Int } from '../value/int.ts';
import { NIL_SLICE, Slice } from '../value/slice.ts';
import type { Cells, Storage, Value } from '../value/value.ts';
import { Pointer } from '../value/pointer.ts';
import { windowOf } from '../value/window.ts';
import { elemOf, isAggregate, newCells, newStorage, zeroOf } from '../value/zero.ts';

export function ARRAY_GET(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const array = regs[b] as Storage | null;
  const i = regs[c] as number;
  if (array !== null && i >= 0 && i < array.length) {
    regs[a] = array[i];
    return;
  }
  return array === null ? m.panicMemory(0) : m.panicIndex(i, array.length);
}

export function ARRAY_SET(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const array = regs[a] as Cells | null;
  const i = regs[b] as number;
  if (array !== null && i >= 0 && i < array.length) {
    array[i] = regs[c];
    return;
  }
  return array === null ? m.panicMemory(0) : m.panicIndex(i, array.length);
}

export function ARRAY_ADDR(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const array = regs[b] as Storage | null;
  const i = regs[c] as number;
  if (array === null) return m.panicMemory(0);
  if (!(i >= 0 && i < array.length)) return m.panicIndex(i, array.length);
  regs[a] = new Pointer(array, i);
}

export function SLICE_GET(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const s = regs[b] as Slice;
  const i = regs[c] as number;
  if (i >= 0 && i < s.len) {
    regs[a] = s.base[s.off + i];
    return;
  }
  return m.panicIndex(i, s.len);
}

export function SLICE_SET(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const s = regs[a] as Slice;
  const i = regs[b] as number;
  if (i >= 0 && i < s.len) {
    (s.base as Cells)[s.off + i] = regs[c];
    return;
  }
  return m.panicIndex(i, s.len);
}

export function SLICE_ADDR(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const s = regs[b] as Slice;
  const i = regs[c] as number;
  if (!(i >= 0 && i < s.len)) return m.panicIndex(i, s.len);
  regs[a] = new Pointer(s.base, s.off + i);
}

export function MAKE_SLICE(m: Machine, regs: Value[], a: number, b: TypeDesc, c: number, d: number): void {
  const elem = elemOf(b);
  const len = regs[c] as Int;
  const cap = d < 0 ? len : (regs[d] as Int);
  const most = mostOf(elem);
  if (len < 0 || len > most) return m.panicText('errorString', 'makeslice: len out of range');
  if (cap < len || cap > most) return m.panicText('errorString', 'makeslice: cap out of range');
  if (!m.allocate(Number(cap) * footprint(elem))) return;
  regs[a] = new Slice(newStorage(elem, Number(cap)), 0, Number(len), Number(cap));
}

export function MAKE_TAIL(m: Machine, regs: Value[], a: number, b: TypeDesc, c: number): void {
  const n = regs[c] as Int;
  // An unsigned length past the largest int is a negative one to gc, which asks that first.
  if (n > mostOf(elemOf(b)) && n < 2 ** 63) return m.panicText('errorString', m.facts.growsliceText);
  MAKE_SLICE(m, regs, a, b, c, -1);
}

/** Go's largest allocation on amd64. */
const MAX_ALLOC = 2 ** 48;

const mostOf = (elem: TypeDesc): number => (elem.size === 0 ? Number.MAX_SAFE_INTEGER : MAX_ALLOC / elem.size);

export function SLICE_OF(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  const elem = elemOf(d);
  if (!m.allocate(c * footprint(elem))) return;
  regs[a] = new Slice(storageOf(elem, regs, b, c, c), 0, c, c);
}

export function ARRAY_OF(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  if (!m.allocate(objectFootprint(d))) return;
  regs[a] = storageOf(elemOf(d), regs, b, c, d.len);
}

/** Storage of n elements, the first `count` of them taken from registers. */
function storageOf(elem: TypeDesc, regs: Value[], from: number, count: number, n: number): Storage {
  const given = elem.kind === 'uint8' || elem.kind === 'float64' ? newStorage(elem, n) : newCells(n, undefined);
  for (let i = 0; i < count; i++) given[i] = regs[from + i] as never;
  if (!(given instanceof Uint8Array) && !(given instanceof Float64Array)) for (let i = count; i < n; i++) given[i] = zeroOf(elem);
  return given;
}

export function SLICE_SLICE(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const s = regs[b] as Slice;
  const cut = checkBounds(m, regs, c, d, s.len, s.cap, 'capacity');
  if (cut === null) return;
  regs[a] = sliceOf(s.base, s.off, cut, s.cap === 0 && s === NIL_SLICE);
}

export function SLICE_ARRAY(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const array = regs[b] as Storage | null;
  if (array === null) return m.panicMemory(0);
  const cut = checkBounds(m, regs, c, d, array.length, array.length, 'length');
  if (cut === null) return;
  regs[a] = sliceOf(array, 0, cut, false);
}

function sliceOf(base: Storage, off: number, cut: Cut, nil: boolean): Slice {
  return nil ? NIL_SLICE : new Slice(base, off + cut.low, cut.high - cut.low, cut.max - cut.low);
}

export function SLICE_STRING(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const s = regs[b] as string;
  const cut = checkBounds(m, regs, c, d, s.length, s.length, 'length');
  if (cut === null) return;
  regs[a] = s.substring(cut.low, cut.high);
}

export function SLICE_TO_ARRAY(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc, d: number): void {
  const s = regs[b] as Slice;
  if (s.len < c.len) {
    return m.panicText('boundsError', `cannot convert slice with length ${s.len} to ${m.facts.sliceToArray} with length ${c.len}`);
  }
  regs[a] = d === 1 ? cloneOf(sliced(s, c.len), c) : windowOf(s, c.len);
}

const sliced = (s: Slice, n: number): Storage => s.base.slice(s.off, s.off + n);

export function LEN_SLICE(regs: Value[], a: number, b: number): void {
  regs[a] = (regs[b] as Slice).len;
}

export function CAP_SLICE(regs: Value[], a: number, b: number): void {
  regs[a] = (regs[b] as Slice).cap;
}

export function SLICE_IS_NIL(regs: Value[], a: number, b: number): void {
  regs[a] = regs[b] === NIL_SLICE;
}

export function APPEND(m: Machine, regs: Value[], a: number, b: number, c: number, d: number, extra: TypeDesc): void {
  const s = appendValues(m, regs[b] as Slice, elemOf(extra), regs, c, d);
  if (s !== null) regs[a] = s;
}

export function APPEND_SLICE(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  const s = regs[b] as Slice;
  const more = regs[c] as Slice;
  const elem = elemOf(d);
  const room = growSlice(m, s, more.len, elem);
  if (room === null) return;
  copyElements(room.base, room.off + s.len, more.base, more.off, more.len, elem);
  regs[a] = room;
}

export function APPEND_STRING(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  const s = regs[b] as Slice;
  const more = regs[c] as string;
  const room = growSlice(m, s, more.length, elemOf(d));
  if (room === null) return;
  copyString(room.base, room.off + s.len, more, more.length);
  regs[a] = room;
}

export function EXTRA(): void {}

export function COPY_SLICE(regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  const to = regs[b] as Slice;
  const from = regs[c] as Slice;
  const n = Math.min(to.len, from.len);
  copyElements(to.base, to.off, from.base, from.off, n, elemOf(d));
  if (a >= 0) regs[a] = n;
}

export function COPY_STRING(regs: Value[], a: number, b: number, c: number): void {
  const to = regs[b] as Slice;
  const from = regs[c] as string;
  const n = Math.min(to.len, from.length);
  copyString(to.base, to.off, from, n);
  if (a >= 0) regs[a] = n;
}

function copyString(to: Storage, at: number, s: string, n: number): void {
  for (let i = 0; i < n; i++) to[at + i] = s.charCodeAt(i) as never;
}

export function CLEAR_SLICE(regs: Value[], a: number, b: TypeDesc): void {
  const s = regs[a] as Slice;
  const elem = elemOf(b);
  if (s.base instanceof Uint8Array || s.base instanceof Float64Array) {
    s.base.fill(0, s.off, s.off + s.len);
  } else if (isAggregate(elem)) {
    // One fresh zero value serves as the source of all copies.
    const zero = newCells(1, zeroOf(elem));
    for (let i = 0; i < s.len; i++) copyElements(s.base, s.off + i, zero, 0, 1, elem);
  } else {
    s.base.fill(zeroOf(elem), s.off, s.off + s.len);
  }
}
