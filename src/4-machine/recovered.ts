// Where a function stands that a deferred call of its own has saved from a panic, while it runs the deferred calls that are left. gc has an
// end of the function for that alone, and which line it has depends on the release (recorded: tests/goldens, defer-after-recover).
import { type Func, OP, WORDS } from '#code';
import type { Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';

/** A frame that goes on after a recovery; RUN_DEFERS forgets it when no deferred call is left. */
export interface Recovered {
  readonly depth: number;
  /** The defer statement of the call that recovered. */
  readonly pc: number;
  /** The next of the goroutine, at a smaller depth. */
  readonly outer: Recovered | null;
}

/** The frame at `depth` goes on; those above it are gone. */
export function noteRecovery(g: Goroutine, depth: number, pc: number): void {
  g.recovered = { depth, pc, outer: outerThan(g.recovered, depth) };
}

/** The frame at `depth` has no deferred call left. */
export function forgetRecovery(g: Goroutine, depth: number): void {
  g.recovered = outerThan(g.recovered, depth);
}

function outerThan(recovered: Recovered | null, depth: number): Recovered | null {
  let r = recovered;
  while (r !== null && r.depth >= depth) r = r.outer;
  return r;
}

/** The instruction in whose line the frame at `depth` is shown; `pc`: at which it is. */
export function standingPc(m: Machine, g: Goroutine, depth: number, pc: number): number {
  if (g.recovered === null) return pc;
  const { func } = g.frames[depth] as { func: Func };
  if (pc !== func.recoverPc) return pc;
  let r: Recovered | null = g.recovered;
  while (r !== null && r.depth > depth) r = r.outer;
  return r?.depth === depth ? exitPc(m, func, r.pc) : pc;
}

function exitPc(m: Machine, func: Func, statement: number): number {
  const { recoveredAt } = m.facts;
  if (endsWithDefers(m, func)) return lastInCode(func);
  return recoveredAt === 'end' || statement < 0 ? func.recoverPc : statement;
}

/** Limits of gc on functions whose deferred calls it compiles where the function ends. */
const MOST_DEFERS = 8;
const MOST_CALLS = 15;

/** Whether gc compiled the deferred calls of a function where it ends. */
export const endsWithDefers = (m: Machine, func: Func): boolean =>
  m.facts.recoveredAt !== 'statement' && m.race === null && isOpenCoded(func);

function isOpenCoded(func: Func): boolean {
  const code = func.code ?? [];
  let defers = 0;
  let returns = 0;
  for (let pc = 0; pc < code.length; pc += WORDS) {
    if (code[pc] === OP.FRAME) return false;
    if (code[pc] === OP.RETURN) returns++;
    if (code[pc] !== OP.DEFER) continue;
    if (isInLoop(code, pc)) return false;
    defers++;
  }
  // One RETURN is that of the end.
  return defers <= MOST_DEFERS && defers * (returns - 1) <= MOST_CALLS;
}

/** Operand that is the label, by jump. */
const JUMPS: ReadonlyMap<number, number> = new Map([
  [OP.JUMP, 1],
  [OP.JUMP_IF, 2],
  [OP.JUMP_IF_NOT, 2],
  [OP.JUMP_NIL, 2],
  [OP.JUMP_NOT_NIL, 2],
  ...[OP.JUMP_EQ, OP.JUMP_NE, OP.JUMP_LT, OP.JUMP_LE, OP.JUMP_NOT_LT, OP.JUMP_NOT_LE].map((op) => [op, 3] as const),
  ...[OP.JUMP_EQ_IMM, OP.JUMP_NE_IMM, OP.JUMP_LT_IMM, OP.JUMP_LE_IMM, OP.JUMP_GT_IMM, OP.JUMP_GE_IMM].map((op) => [op, 3] as const),
]);

function isInLoop(code: ArrayLike<number>, pc: number): boolean {
  for (let at = pc; at < code.length; at += WORDS) {
    const label = JUMPS.get(code[at] ?? -1);
    if (label !== undefined && (code[at + label] ?? at) <= pc) return true;
  }
  return false;
}

/**
 * gc puts calls that never return behind everything else, the first of them last, and the end for recoveries behind that without a line of its
 * own. Where there is none it is the end of the function, or the return statement that is its last.
 */
function lastInCode(func: Func): number {
  const code = func.code ?? [];
  for (let pc = 0; pc < func.recoverPc; pc += WORDS) if (mayPanic(code, pc)) return pc;
  const last = func.recoverPc - WORDS;
  return code[last] === OP.RETURN ? last : func.recoverPc;
}

/** Instructions with a call of a function that panics, by the operand that is an index or divisor. */
const PANICKING: ReadonlyMap<number, number | null> = new Map([
  ...[OP.SLICE_GET, OP.ARRAY_GET, OP.SLICE_ADDR, OP.ARRAY_ADDR, OP.STRING_GET, OP.DIV, OP.REM].map((op) => [op, 3] as const),
  ...[OP.SLICE_SET, OP.ARRAY_SET].map((op) => [op, 2] as const),
  ...[OP.PANIC, OP.SLICE_SLICE, OP.SLICE_ARRAY, OP.SLICE_STRING, OP.SLICE_TO_ARRAY, OP.ASSERT, OP.ASSERT_IFACE].map(
    (op) => [op, null] as const,
  ),
]);

function mayPanic(code: ArrayLike<number>, pc: number): boolean {
  const operand = PANICKING.get(code[pc] ?? -1);
  if (operand === undefined) return false;
  return operand === null || !isChecked(code, pc, code[pc + operand] ?? -1);
}

/** Whether gc sees that the register is a fit index or divisor: a loop counts with it, or it is a constant for an array or a division. */
function isChecked(code: ArrayLike<number>, pc: number, reg: number): boolean {
  const op = code[pc];
  const isSlice = op === OP.SLICE_GET || op === OP.SLICE_SET || op === OP.SLICE_ADDR || op === OP.STRING_GET;
  if (!isSlice && code[pc - WORDS] === OP.INT && code[pc - WORDS + 1] === reg) return true;
  for (let at = pc; at < code.length; at += WORDS) {
    const counts = (code[at] === OP.JUMP_LT || code[at] === OP.JUMP_LT_IMM) && code[at + 1] === reg;
    if (counts && (code[at + 3] ?? at) <= pc) return true;
  }
  return false;
}
