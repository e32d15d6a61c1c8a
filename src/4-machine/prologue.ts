// Where releases without preemption by signals (up to 1.13) could take the core from a goroutine: at the prologue of a function that asks.
import { type Func, OP, type OpcodeName, OPCODES, WORDS } from '#code';
import type { Goroutine } from './goroutine.ts';

/** Instructions that gc compiles to a call of the runtime although they neither switch nor change frames here. */
const RUNTIME_CALLS: ReadonlySet<string> = new Set<OpcodeName>([
  'MAKE_SLICE',
  'MAKE_TAIL',
  'MAKE_CHAN',
  'APPEND_SLICE',
  'APPEND_STRING',
  'CONCAT',
  'EQ_IFACE',
  'EQ_DEEP',
  'ASSERT_IFACE',
]);

/** Natives that gc compiles to instructions. */
const INTRINSIC = /^(?:sync\/atomic|math|math\/bits|internal\/race|internal\/sim)\./;

const ASKS: readonly boolean[] = OPCODES.map((row) => (row.flow === 'block' && row.name !== 'ASIDE') || RUNTIME_CALLS.has(row.name));
const CALLS: ReadonlySet<number> = new Set([OP.CALL_CLOSURE, OP.CALL_IFACE, OP.RUN_DEFERS]);

/** gc leaves the question out of small functions that call nothing. */
const leaves = new WeakMap<Func, boolean>();

function isLeaf(func: Func): boolean {
  const { code } = func;
  if (code === null) return false;
  let leaf = leaves.get(func);
  if (leaf === undefined) {
    leaf = true;
    for (let pc = 0; leaf && pc < code.length; pc += WORDS) leaf = !calls(func, code, pc) && code[pc] !== OP.CALL;
    leaves.set(func, leaf);
  }
  return leaf;
}

function calls(func: Func, code: Int32Array, pc: number): boolean {
  const op = code[pc] as number;
  if (op === OP.CALL_NATIVE) return !INTRINSIC.test((func.consts[code[pc + 2] as number] as Func).name);
  return ASKS[op] === true || CALLS.has(op);
}

/** Does the goroutine stand before a call whose prologue would ask whether it shall give way? */
export function atPrologue(g: Goroutine): boolean {
  if (g.micro !== null || g.afterWake !== null) return true;
  const { func, pc: at } = g.top;
  const { code } = func;
  if (code === null) return true;
  let pc = at;
  while (code[pc] === OP.ASIDE) pc += (code[pc + 1] as number) * WORDS;
  if (code[pc] === OP.CALL) return !isLeaf(func.consts[code[pc + 2] as number] as Func);
  return calls(func, code, pc);
}
