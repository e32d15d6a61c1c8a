// What the race detector is told of memory: one operation for each way of naming a place. Only programs compiled for it hold these.
import type { Instruction, TypeDesc } from '#code';
import type { Frame } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { boxFrame, RUNTIME_FRAMES } from '../race-frames.ts';
import type { KnownCells, RaceThread } from '../sockets.ts';
import type { Pointer } from '../value/pointer.ts';
import { Slice } from '../value/slice.ts';
import type { Cells, Storage, Value } from '../value/value.ts';
import { elemOf } from '../value/zero.ts';

export function RACE_ENTER(frame: Frame): void {
  if (frame.calledFrom !== null) frame.calledFrom = null;
}

// Most accesses are to the object that the same instruction named last, by a goroutine that has not synchronised since it did as much to that
// cell: the detector would find nothing new (Access.covers) and is not asked.

export function RACE_CELL(m: Machine, regs: Value[], ins: Instruction, a: number, b: number): void {
  const cell = regs[a] as object;
  if (cell === ins.x) {
    const known = (ins.y as KnownCells)[0];
    if (known !== undefined && known.epoch === (m.current.thread as RaceThread).epoch && known.covers >= b) return;
  }
  return tell(m, ins, cell, 0, b);
}

export function RACE_GLOBAL(m: Machine, globals: Cells, ins: Instruction, a: number, b: number): void {
  if (globals === ins.x) {
    const known = (ins.y as KnownCells)[a];
    if (known !== undefined && known.epoch === (m.current.thread as RaceThread).epoch && known.covers >= b) return;
  }
  return tell(m, ins, globals, a, b);
}

export function RACE_POINTER(m: Machine, regs: Value[], ins: Instruction, a: number, b: number): void {
  const p = regs[a] as Pointer | null;
  if (p === null) return;
  if (p.base === ins.x) {
    const known = (ins.y as KnownCells)[p.index];
    if (known !== undefined && known.epoch === (m.current.thread as RaceThread).epoch && known.covers >= b) return;
  }
  return tell(m, ins, p.base, p.index, b);
}

export function RACE_FIELD(m: Machine, regs: Value[], ins: Instruction, a: number, b: number, c: number): void {
  const object = regs[a] as object | null;
  if (object === null) return;
  if (object === ins.x) {
    const known = (ins.y as KnownCells)[b];
    if (known !== undefined && known.epoch === (m.current.thread as RaceThread).epoch && known.covers >= c) return;
  }
  return tell(m, ins, object, b, c);
}

export function RACE_ARRAY(m: Machine, regs: Value[], ins: Instruction, a: number, b: number, c: number): void {
  const array = regs[a] as Storage | null;
  const i = regs[b] as number;
  if (array === null || !(i >= 0 && i < array.length)) return;
  if (array === ins.x) {
    const known = (ins.y as KnownCells)[i];
    if (known !== undefined && known.epoch === (m.current.thread as RaceThread).epoch && known.covers >= c) return;
  }
  return tell(m, ins, array, i, c);
}

export function RACE_SLICE(m: Machine, regs: Value[], ins: Instruction, a: number, b: number, c: number): void {
  const s = regs[a] as Slice;
  const i = regs[b] as number;
  if (!(i >= 0 && i < s.len)) return;
  if (s.base === ins.x) {
    const known = (ins.y as KnownCells)[s.off + i];
    if (known !== undefined && known.epoch === (m.current.thread as RaceThread).epoch && known.covers >= c) return;
  }
  return tell(m, ins, s.base, s.off + i, c);
}

function tell(m: Machine, ins: Instruction, base: object, index: number, access: number): void {
  const { race } = m;
  if (race === null) return;
  race.access(m, base, index, access === 1);
  if (base !== ins.x && ins.misses++ % KEPT_OF === 0) keep(ins, base, race.known(base));
}

/** Of so many objects one is kept: where each is a new one, to keep them all costs more than it saves, above all the collector of garbage. */
const KEPT_OF = 16;

function keep(ins: Instruction, base: object, known: KnownCells | null): void {
  ins.x = known === null ? null : base;
  ins.y = known;
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
