// Bounds of slice expressions, and what a bad one says (spec: #Slice_expressions; texts: runtime.md §3.7).
import type { Machine } from '../machine.ts';
import type { Int } from './int.ts';
import type { Value } from './value.ts';

/** 0 <= low <= high <= max <= cap. */
export interface Cut {
  readonly low: number;
  readonly high: number;
  readonly max: number;
}

const HAS_LOW = 1;
const HAS_HIGH = 2;
const HAS_MAX = 4;

/**
 * Reads the operands of a slice expression from registers `at`, `at`+1, `at`+2, of which `given` tells the present ones, and checks them from
 * the right to the left as Go does. null: it has panicked.
 */
export function checkBounds(
  m: Machine,
  regs: Value[],
  at: number,
  given: number,
  len: number,
  cap: number,
  limit: 'capacity' | 'length',
): Cut | null {
  const low = (given & HAS_LOW) === 0 ? 0 : (regs[at] as Int);
  const high = (given & HAS_HIGH) === 0 ? len : (regs[at + 1] as Int);
  const max = (given & HAS_MAX) === 0 ? cap : (regs[at + 2] as Int);
  const bad = (given & HAS_MAX) === 0 ? badTwo(low, high, cap, limit) : badThree(low, high, max, cap, limit);
  if (bad !== null) {
    m.panicBounds('slice bounds', bad);
    return null;
  }
  return { low: Number(low), high: Number(high), max: Number(max) };
}

function badTwo(low: Int, high: Int, cap: number, limit: string): string | null {
  if (high < 0) return `[:${high}]`;
  if (high > cap) return `[:${high}] with ${limit} ${cap}`;
  if (low < 0) return `[${low}:]`;
  return low > high ? `[${low}:${high}]` : null;
}

function badThree(low: Int, high: Int, max: Int, cap: number, limit: string): string | null {
  if (max < 0) return `[::${max}]`;
  if (max > cap) return `[::${max}] with ${limit} ${cap}`;
  if (high < 0) return `[:${high}:]`;
  if (high > max) return `[:${high}:${max}]`;
  if (low < 0) return `[${low}::]`;
  return low > high ? `[${low}:${high}:]` : null;
}
