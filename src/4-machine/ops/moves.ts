// Moves, constants, zero values and copies of aggregates.
import type { ConstValue, TypeDesc } from '#code';
import type { Machine } from '../machine.ts';
import { cloneOf, copyInto } from '../value/clone.ts';
import { constantOf } from '../value/constant.ts';
import { objectFootprint } from '../value/footprint.ts';
import type { Storage, Value } from '../value/value.ts';
import { zeroOf } from '../value/zero.ts';

export function MOVE(regs: Value[], a: number, b: number): void {
  regs[a] = regs[b];
}

export function CONST(regs: Value[], a: number, b: ConstValue): void {
  regs[a] = typeof b === 'object' ? constantOf(b) : b;
}

export function INT(regs: Value[], a: number, b: number): void {
  regs[a] = b;
}

export function ZERO(m: Machine, regs: Value[], a: number, b: TypeDesc): void {
  if ((b.kind === 'struct' || b.kind === 'array') && !m.allocate(objectFootprint(b))) return;
  regs[a] = zeroOf(b);
}

export function CLONE(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc): void {
  if (!m.allocate(objectFootprint(c))) return;
  regs[a] = cloneOf(regs[b], c);
}

export function COPY_INTO(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc): void {
  const to = regs[a];
  if (to === null) return m.panicMemory(0);
  copyInto(to as Storage, regs[b] as Storage, c);
}
