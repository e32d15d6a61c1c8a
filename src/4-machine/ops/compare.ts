// Comparison, and jumps on it (spec: #Comparison_operators).
import type { TypeDesc } from '#code';
import type { Machine } from '../machine.ts';
import { type Equality, equal, equalIface, equalPointers } from '../value/equal.ts';
import type { Int } from '../value/int.ts';
import type { Iface } from '../value/iface.ts';
import type { Value } from '../value/value.ts';

// One place that compares numbers with numbers only is faster than one that sees everything.

export function EQ(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    regs[a] = x === y;
    return;
  }
  return same(regs, a, x, y, true);
}

export function NE(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    regs[a] = x !== y;
    return;
  }
  return same(regs, a, x, y, false);
}

function same(regs: Value[], a: number, x: Value, y: Value, sense: boolean): void {
  regs[a] = (x === y) === sense;
}

export function LT(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = (regs[b] as number) < (regs[c] as number);
}

export function LE(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = (regs[b] as number) <= (regs[c] as number);
}

export function LT_STRING(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = (regs[b] as string) < (regs[c] as string);
}

export function LE_STRING(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = (regs[b] as string) <= (regs[c] as string);
}

export function EQ_POINTER(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = equalPointers(regs[b], regs[c]);
}

export function EQ_IFACE(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  settle(m, regs, a, equalIface(regs[b] as Iface | null, regs[c] as Iface | null));
}

export function EQ_DEEP(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  settle(m, regs, a, equal(regs[b], regs[c], d));
}

function settle(m: Machine, regs: Value[], a: number, same: Equality): void {
  if (typeof same !== 'boolean') return m.panicText('errorString', `comparing uncomparable type ${same.string}`);
  regs[a] = same;
}

export function NOT(regs: Value[], a: number, b: number): void {
  regs[a] = !regs[b];
}

// A jump answers whether it is taken; the dispatcher knows the label.

export function JUMP(): boolean {
  return true;
}

export function JUMP_IF(regs: Value[], a: number): boolean {
  return regs[a] === true;
}

export function JUMP_IF_NOT(regs: Value[], a: number): boolean {
  return regs[a] !== true;
}

export function JUMP_EQ(regs: Value[], a: number, b: number): boolean {
  return regs[a] === regs[b];
}

export function JUMP_NE(regs: Value[], a: number, b: number): boolean {
  return regs[a] !== regs[b];
}

export function JUMP_LT(regs: Value[], a: number, b: number): boolean {
  return (regs[a] as number) < (regs[b] as number);
}

export function JUMP_LE(regs: Value[], a: number, b: number): boolean {
  return (regs[a] as number) <= (regs[b] as number);
}

export function JUMP_NOT_LT(regs: Value[], a: number, b: number): boolean {
  return !((regs[a] as number) < (regs[b] as number));
}

export function JUMP_NOT_LE(regs: Value[], a: number, b: number): boolean {
  return !((regs[a] as number) <= (regs[b] as number));
}

export function JUMP_EQ_IMM(regs: Value[], a: number, b: number): boolean {
  return regs[a] === b;
}

export function JUMP_NE_IMM(regs: Value[], a: number, b: number): boolean {
  return regs[a] !== b;
}

export function JUMP_LT_IMM(regs: Value[], a: number, b: number): boolean {
  return (regs[a] as number) < b;
}

export function JUMP_LE_IMM(regs: Value[], a: number, b: number): boolean {
  return (regs[a] as number) <= b;
}

export function JUMP_GT_IMM(regs: Value[], a: number, b: number): boolean {
  return (regs[a] as number) > b;
}

export function JUMP_GE_IMM(regs: Value[], a: number, b: number): boolean {
  return (regs[a] as number) >= b;
}

export function JUMP_NIL(regs: Value[], a: number): boolean {
  return regs[a] === null;
}

export function JUMP_NOT_NIL(regs: Value[], a: number): boolean {
  return regs[a] !== null;
}

/** How many instructions to go forward: a table of b+1 jumps follows. */
export function SWITCH_JUMP(regs: Value[], a: number, b: number): number {
  const x = regs[a] as Int;
  return 1 + (x <= 0 ? 0 : x < b ? Number(x) : b);
}
