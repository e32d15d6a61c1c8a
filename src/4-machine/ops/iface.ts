// Interface values: making, asserting, testing (spec: #Type_assertions, #Type_switches).
import type { TypeDesc } from '#code';
import { failedAssertion, missingMethod } from '../death/type-assertion.ts';
import type { Machine } from '../machine.ts';
import { Iface } from '../value/iface.ts';
import type { Value } from '../value/value.ts';
import { zeroOf } from '../value/zero.ts';

export function MAKE_IFACE(regs: Value[], a: number, b: number, c: TypeDesc): void {
  regs[a] = new Iface(c, regs[b]);
}

export function ASSERT(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc, d: TypeDesc): void {
  const x = regs[b] as Iface | null;
  if (x === null || x.type !== c) return m.panicText('TypeAssertionError', failedAssertion(x, c, d));
  regs[a] = x.value;
}

export function ASSERT_OK(regs: Value[], a: number, b: number, c: TypeDesc): void {
  const x = regs[b] as Iface | null;
  const ok = x !== null && x.type === c;
  regs[a] = ok ? x.value : zeroOf(c);
  regs[a + 1] = ok;
}

export function ASSERT_IFACE(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc, d: TypeDesc): void {
  const x = regs[b] as Iface | null;
  if (x === null || missingMethod(x.type, c) !== null) return m.panicText('TypeAssertionError', failedAssertion(x, c, d));
  regs[a] = x;
}

export function ASSERT_IFACE_OK(regs: Value[], a: number, b: number, c: TypeDesc): void {
  const x = regs[b] as Iface | null;
  const ok = x !== null && missingMethod(x.type, c) === null;
  regs[a] = ok ? x : null;
  regs[a + 1] = ok;
}

export function TYPE_IS(regs: Value[], a: number, b: number, c: TypeDesc): void {
  const x = regs[b] as Iface | null;
  regs[a] = x !== null && x.type === c;
}

export function IMPLEMENTS(regs: Value[], a: number, b: number, c: TypeDesc): void {
  const x = regs[b] as Iface | null;
  regs[a] = x !== null && missingMethod(x.type, c) === null;
}

export function IFACE_VALUE(regs: Value[], a: number, b: number): void {
  regs[a] = (regs[b] as Iface).value;
}
