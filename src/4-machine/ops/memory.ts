// Variables, cells, pointers and fields.
import type { ConstValue, Func } from '#code';
import type { Frame } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { Closure } from '../value/func.ts';
import { Pointer } from '../value/pointer.ts';
import type { Cells, Value } from '../value/value.ts';
import { newCells } from '../value/zero.ts';

const CELL_BYTES = 80;

export function GLOBAL_GET(globals: Cells, regs: Value[], a: number, b: number): void {
  regs[a] = globals[b];
}

export function GLOBAL_SET(globals: Cells, regs: Value[], a: number, b: number): void {
  globals[a] = regs[b];
}

export function GLOBAL_ADDR(globals: Cells, regs: Value[], a: number, b: number): void {
  regs[a] = new Pointer(globals, b);
}

export function CELL_NEW(m: Machine, regs: Value[], a: number, b: number): void {
  if (!m.allocate(CELL_BYTES)) return;
  regs[a] = newCells(1, regs[b]);
}

export function CELL_GET(regs: Value[], a: number, b: number): void {
  regs[a] = (regs[b] as Cells)[0];
}

export function CELL_SET(regs: Value[], a: number, b: number): void {
  (regs[a] as Cells)[0] = regs[b];
}

export function CELL_ADDR(regs: Value[], a: number, b: number): void {
  regs[a] = new Pointer(regs[b] as Cells, 0);
}

export function CAPTURE(frame: Frame, regs: Value[], a: number, b: number): void {
  regs[a] = (frame.closure as Closure).captures[b];
}

export function CLOSURE(m: Machine, regs: Value[], a: number, b: Func, c: number, d: number): void {
  // Without captures it is static data.
  if (d > 0 && !m.allocate(CELL_BYTES + 8 * d)) return;
  regs[a] = new Closure(b, regs.slice(c, c + d));
}

export function LOAD(m: Machine, regs: Value[], a: number, b: number): void {
  const p = regs[b] as Pointer | null;
  if (p === null) return m.panicMemory(0);
  regs[a] = p.base[p.index];
}

export function STORE(m: Machine, regs: Value[], a: number, b: number): void {
  const p = regs[a] as Pointer | null;
  if (p === null) return m.panicMemory(0);
  (p.base as Cells)[p.index] = regs[b];
}

export function NIL_CHECK(m: Machine, regs: Value[], a: number): void {
  if (regs[a] === null) return m.panicMemory(0);
}

/** A method of a value type was called through a nil pointer in an interface. */
export function CHECK_RECEIVER(m: Machine, regs: Value[], a: number, b: ConstValue): void {
  if (regs[a] === null) return m.panicText('plainError', String(b));
}

export function FIELD_GET(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const s = regs[b] as Cells | null;
  if (s === null) return m.panicField();
  regs[a] = s[c];
}

/** A struct in a struct is always the same object. */
export function INNER_GET(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const s = regs[b] as Cells | null;
  if (s === null) return m.panicField();
  regs[a] = (s[c >> 10] as Cells)[c & 1023];
}

export function FIELD_SET(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const s = regs[a] as Cells | null;
  if (s === null) return m.panicField();
  s[b] = regs[c];
}

export function FIELD_ADDR(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const s = regs[b] as Cells | null;
  if (s === null) return m.panicField();
  regs[a] = new Pointer(s, c);
}

export function STRUCT_OF(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  if (!m.allocate(72 + c * 8)) return;
  const cells = newCells(c, undefined);
  for (let i = 0; i < c; i++) cells[i] = regs[b + i];
  regs[a] = cells;
}
