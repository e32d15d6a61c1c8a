// Strings: length, indexing, iteration, concatenation.
import { runeAt } from '#base';
import type { Machine } from '../machine.ts';
import type { Value } from '../value/value.ts';

/** The longest string of every JavaScript engine in use. A program that needs a longer one has hit the memory budget. */
const MAX_STRING = 2 ** 29 - 32;

export function LEN_STRING(regs: Value[], a: number, b: number): void {
  regs[a] = (regs[b] as string).length;
}

export function STRING_GET(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const s = regs[b] as string;
  const i = regs[c] as number;
  if (i >= 0 && i < s.length) {
    regs[a] = s.charCodeAt(i);
    return;
  }
  return m.panicIndex(i, s.length);
}

export function RUNE_AT(regs: Value[], a: number, b: number, c: number): void {
  const s = regs[b] as string;
  const i = regs[c] as number;
  const code = s.charCodeAt(i);
  if (code < 0x80) {
    regs[a] = code;
    regs[a + 1] = 1;
    return;
  }
  return runeBeyond(regs, a, s, i);
}

function runeBeyond(regs: Value[], a: number, s: string, i: number): void {
  const r = runeAt(s, i);
  regs[a] = r.code;
  regs[a + 1] = r.size;
}

export function CONCAT(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b] as string;
  const y = regs[c] as string;
  const length = x.length + y.length;
  if (length > MAX_STRING) return m.overBudget('memory');
  if (!m.allocate(length)) return;
  regs[a] = x + y;
}
