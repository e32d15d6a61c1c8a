// Instructions as objects linked to their successors: the form of a function that the machine executes. Made from the words on the first call.
// Measured against reading the words: an operand costs one load instead of an addition, a bounds check and a load.
import { invariant } from '#base';
import { OP, OPCODES, WORDS } from './opcodes.ts';
import { type RunPart, RUNS } from './runs.ts';
import type { ConstValue, Func } from './program.ts';

export class Instruction {
  /** Its opcode. */
  declare readonly op: number;
  /** What the dispatcher's fast switch goes by: the opcode, or beyond all opcodes the number of a run that starts here. */
  declare run: number;
  declare readonly a: number;
  declare readonly b: number;
  declare readonly c: number;
  declare readonly d: number;
  /** Word index in Func.code: what positions, tracebacks and stopped frames go by. */
  declare readonly pc: number;
  /**
   * Constants that operands name, in their order; the type in the EXTRA that follows is the last. CALL_IFACE keeps its latest type and method
   * here, RACE_… the latest object and what the detector knows of its cells.
   */
  declare x: ConstValue | object;
  declare y: ConstValue | object;
  /** The one after it. */
  declare next: Instruction;
  /** Where its label leads; itself when it has none. */
  declare target: Instruction;
  /** The one after the run that starts here, and where the label of the last in the run leads: one load each instead of one an instruction. */
  declare after: Instruction;
  declare goal: Instruction;
  /** Of RACE_…: how often its object was another one than the latest that it keeps. */
  declare misses: number;

  constructor(op: number, words: readonly [number, number, number, number], pc: number, x: ConstValue, y: ConstValue) {
    this.op = op;
    this.run = op;
    [this.a, this.b, this.c, this.d] = words;
    this.pc = pc;
    this.x = x;
    this.y = y;
    this.next = this;
    this.target = this;
    this.after = this;
    this.goal = this;
    this.misses = 0;
  }
}

const CONSTANTS: readonly (readonly number[])[] = OPCODES.map((row) =>
  (row.operands as readonly string[]).flatMap((kind, i) => (kind === 'const' || kind === 'type' || kind === 'func' ? [i] : [])),
);
interface Run {
  readonly number: number;
  readonly parts: readonly RunPart[];
}

/** The runs that start with an opcode. */
const RUNS_OF: readonly (readonly Run[])[] = OPCODES.map(({ name }) =>
  RUNS.flatMap((parts, i) => (parts[0]?.op === name ? [{ number: OPCODES.length + i, parts }] : [])),
);

/** Finds what runs at an instruction whose successors are known. */
function chooseRun(at: Instruction): void {
  const run = RUNS_OF[at.op]?.find(({ parts }) => fits(at, parts));
  let last = at;
  for (let i = 1; i < (run?.parts.length ?? 1); i++) last = last.next;
  at.run = run?.number ?? at.op;
  at.after = last.next;
  at.goal = last.target;
}

function fits(at: Instruction, parts: readonly RunPart[]): boolean {
  let before = at;
  /** Whose result is handed over. */
  let giver = at;
  for (let i = 1; i < parts.length; i++) {
    const { op, takes, again, replaces, gives } = parts[i] as RunPart;
    const ins = before.next;
    if (ins.op !== OP[op] || (takes !== null && ins[takes] !== before.a)) return false;
    if (again && !isRepeated(ins, giver)) return false;
    if (replaces && (ins.a !== giver.a || readsElsewhere(ins, takes, giver.a))) return false;
    if (gives && !again) giver = ins;
    before = ins;
  }
  return true;
}

/** Whether it loads the same from the same object, whose register the first load has not overwritten. */
const isRepeated = (ins: Instruction, first: Instruction): boolean => ins.b === first.b && ins.c === first.c && first.a !== first.b;

/** Is the register named by another operand than the one that is handed over? */
function readsElsewhere(ins: Instruction, takes: RunPart['takes'], register: number): boolean {
  if (takes === null) return false;
  const other = takes === 'b' ? 'c' : 'b';
  return OPCODES[ins.op]?.operands[other === 'b' ? 1 : 2] === 'reg' && ins[other] === register;
}

const LABEL: readonly number[] = OPCODES.map((row) => (row.operands as readonly string[]).indexOf('label'));

/** Behind the last instruction of every function, where no program gets. */
const END = new Instruction(-1, [0, 0, 0, 0], -1, null, null);

/** The instructions of a materialised function, one for each WORDS of its code. */
export function thread(f: Func): readonly Instruction[] {
  const { code } = f;
  invariant(code !== null, `${f.name} has no code to thread`);
  const all: Instruction[] = [];
  for (let pc = 0; pc < code.length; pc += WORDS) all.push(decode(f, code, pc));
  for (let i = 0; i < all.length; i++) {
    const at = all[i] as Instruction;
    const after = all[i + 1] ?? END;
    at.next = after.op === OP.EXTRA ? (all[i + 2] ?? END) : after;
    const label = LABEL[at.op] ?? -1;
    if (label >= 0) at.target = all[(code[i * WORDS + 1 + label] as number) / WORDS] ?? END;
  }
  for (const at of all) chooseRun(at);
  return all;
}

function decode(f: Func, code: Int32Array, pc: number): Instruction {
  const word = (i: number): number => code[pc + i] as number;
  const op = word(0);
  const constants = (CONSTANTS[op] ?? []).map((i) => f.consts[word(1 + i)] as ConstValue);
  if (code[pc + WORDS] === OP.EXTRA) constants.push(f.consts[code[pc + WORDS + 1] as number] as ConstValue);
  return new Instruction(op, [word(1), word(2), word(3), word(4)], pc, constants[0] ?? null, constants[1] ?? null);
}
