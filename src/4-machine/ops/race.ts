// What the race detector is told of memory: one operation for each way of naming a place. Only programs compiled for it hold these.
import type { TypeDesc } from '#code';
import type { Frame } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { boxFrame, RUNTIME_FRAMES } from '../race-frames.ts';
import type { Pointer } from '../value/pointer.ts';
import { Slice } from '../value/slice.ts';
import type { Storage, Value } from '../value/value.ts';
import { elemOf } from '../value/zero.ts';

export function RACE_ENTER(frame: Frame): void {
  frame.calledFrom = null;
}

export function RACE_CELL(m: Machine, regs: Value[], a: number, b: number): void {
  m.race?.access(m, regs[a] as Storage, 0, b === 1);
}

export function RACE_GLOBAL(m: Machine, a: number, b: number): void {
  m.race?.access(m, m.globals, a, b === 1);
}

export function RACE_POINTER(m: Machine, regs: Value[], a: number, b: number): void {
  const p = regs[a] as Pointer | null;
  if (p !== null) m.race?.access(m, p.base, p.index, b === 1);
}

export function RACE_FIELD(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const object = regs[a] as object | null;
  if (object !== null) m.race?.access(m, object, b, c === 1);
}

export function RACE_ARRAY(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const array = regs[a] as Storage | null;
  const i = regs[b] as number;
  if (array !== null && i >= 0 && i < array.length) m.race?.access(m, array, i, c === 1);
}

export function RACE_SLICE(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const s = regs[a] as Slice;
  const i = regs[b] as number;
  if (i >= 0 && i < s.len) m.race?.access(m, s.base, s.off + i, c === 1);
}

export function RACE_OBJECT(m: Machine, regs: Value[], a: number, b: TypeDesc, c: number): void {
  if (b.kind === 'slice') {
    const s = regs[a] as Slice;
    m.race?.elements(m, s.base, s.off, s.len, elemOf(b), c === 1, null);
  } else if (regs[a] !== null) {
    m.race?.aggregate(m, regs[a] as Storage, b, c === 1, c === BOX ? boxFrame(b) : null);
  }
}

/** RACE_OBJECT: the object is read to be put into an interface. */
const BOX = 2;

/**
 * A slice without room is read by the runtime, which moves it. A slice or string that is appended is copied by the runtime; single values are
 * stored by the program itself: RACE_TAIL.
 */
export function RACE_APPEND(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  const { race } = m;
  if (race === null) return;
  const s = regs[a] as Slice;
  const more = c > 0 ? null : (regs[b] as Slice | string);
  const count = more === null ? c : typeof more === 'string' ? more.length : more.len;
  const elem = elemOf(d);
  const grows = s.len + count > s.cap;
  if (grows) race.elements(m, s.base, s.off, s.len, elem, false, RUNTIME_FRAMES.growslice);
  if (more instanceof Slice) race.elements(m, more.base, more.off, more.len, elem, false, RUNTIME_FRAMES.slicecopy);
  if (!grows && more !== null) race.elements(m, s.base, s.off + s.len, count, elem, true, RUNTIME_FRAMES.slicecopy);
}

export function RACE_TAIL(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc): void {
  const s = regs[a] as Slice;
  m.race?.elements(m, s.base, s.off + s.len - b, b, elemOf(c), true, null);
}

export function RACE_COPY(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc): void {
  const { race } = m;
  const to = regs[a] as Slice;
  const from = regs[b] as Slice | string;
  const elem = elemOf(c);
  const n = Math.min(to.len, typeof from === 'string' ? from.length : from.len);
  if (typeof from !== 'string') race?.elements(m, from.base, from.off, n, elem, false, RUNTIME_FRAMES.slicecopy);
  race?.elements(m, to.base, to.off, n, elem, true, typeof from === 'string' ? RUNTIME_FRAMES.slicestringcopy : RUNTIME_FRAMES.slicecopy);
}

export function RACE_STRING(m: Machine, regs: Value[], a: number, b: number): void {
  const s = regs[a] as Slice;
  m.race?.elements(m, s.base, s.off, s.len, null, false, b === 0 ? RUNTIME_FRAMES.slicebytetostring : RUNTIME_FRAMES.slicerunetostring);
}
