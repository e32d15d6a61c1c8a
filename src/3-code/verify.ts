// Checks a materialised function against the opcode table: operands in range, jumps onto instructions, calls inside the frame.
import { INT_KIND_NAMES, type OperandKind, OPCODES, type OpcodeRow, WORDS } from './opcodes.ts';
import type { ConstValue, Func, Program } from './program.ts';

/** Complaints, each naming the function and pc; empty when all is well. */
export function verify(program: Program, f: Func): readonly string[] {
  program.materialize(f);
  const code = f.code;
  if (code === null) return [`${f.name}: no code`];
  if (code.length === 0 || code.length % WORDS !== 0) return [`${f.name}: ${code.length} words of code`];
  const out: string[] = [];
  const complain = (pc: number, what: string): void => {
    out.push(`${f.name} pc ${pc}: ${what}`);
  };
  if (f.positions.length * WORDS !== code.length) complain(0, `${f.positions.length} positions`);
  if (f.recoverPc >= 0 && !isInstruction(f.recoverPc, code)) complain(f.recoverPc, 'recovery beside an instruction');
  for (let pc = 0; pc < code.length; pc += WORDS) {
    const row: OpcodeRow | undefined = OPCODES[code[pc] ?? -1];
    if (row === undefined) {
      complain(pc, `opcode ${code[pc]}`);
      continue;
    }
    row.operands.forEach((kind, i) => {
      const problem = operandProblem(program, f, kind, code[pc + 1 + i] ?? 0, code);
      if (problem !== null) complain(pc, `${row.name} ${'abcd'[i]}: ${problem}`);
    });
    for (const problem of runProblems(f, row, pc, code)) complain(pc, `${row.name}: ${problem}`);
  }
  for (const problem of undefinedReads(f, code)) out.push(problem);
  return out;
}

const isInstruction = (pc: number, code: Int32Array): boolean => pc >= 0 && pc < code.length && pc % WORDS === 0;
const isFunc = (v: ConstValue | undefined): v is Func => typeof v === 'object' && v !== null && 'native' in v;
const isType = (v: ConstValue | undefined): boolean => typeof v === 'object' && v !== null && 'methodById' in v;

function operandProblem(program: Program, f: Func, kind: OperandKind, value: number, code: Int32Array): string | null {
  switch (kind) {
    case 'reg':
      return value >= 0 && value < f.nregs ? null : `register ${value} of ${f.nregs}`;
    case 'oreg':
      return value >= -1 && value < f.nregs ? null : `register ${value} of ${f.nregs}`;
    case 'regs':
      return value >= 0 && value <= f.nregs ? null : `registers from ${value} of ${f.nregs}`;
    case 'label':
      return isInstruction(value, code) ? null : `jump to ${value}`;
    case 'const':
      return value >= 0 && value < f.consts.length ? null : `constant ${value} of ${f.consts.length}`;
    case 'type':
      return isType(f.consts[value]) ? null : `constant ${value} is no type`;
    case 'func':
      return isFunc(f.consts[value]) ? null : `constant ${value} is no function`;
    case 'global':
      return value >= 0 && value < program.globals.length ? null : `global ${value} of ${program.globals.length}`;
    case 'kind':
      return INT_KIND_NAMES[value] === undefined ? `integer kind ${value}` : null;
    case 'count':
      return value >= 0 ? null : `count ${value}`;
    case 'imm':
      return null;
  }
}

/** What a single operand cannot show: runs of registers, the EXTRA word, the table of a switch, the end of the code. */
function runProblems(f: Func, row: OpcodeRow, pc: number, code: Int32Array): readonly string[] {
  const out: string[] = [];
  const next = OPCODES[code[pc + WORDS] ?? -1]?.name;
  const regs = row.operands.indexOf('regs');
  const count = row.operands.indexOf('count');
  if (regs >= 0 && count >= 0) {
    const end = (code[pc + 1 + regs] ?? 0) + (code[pc + 1 + count] ?? 0);
    if (end > f.nregs) out.push(`registers up to ${end} of ${f.nregs}`);
  }
  if ((row.name === 'APPEND') !== (next === 'EXTRA')) out.push(`followed by ${next}`);
  if (row.name === 'SWITCH_JUMP') {
    const entries = (code[pc + 2] ?? 0) + 1;
    for (let i = 1; i <= entries; i++) if (OPCODES[code[pc + i * WORDS] ?? -1]?.name !== 'JUMP') out.push(`entry ${i - 1} is no jump`);
  }
  const falls = !['JUMP', 'RETURN', 'PANIC', 'SWITCH_JUMP'].includes(row.name);
  if (falls && pc + WORDS >= code.length) out.push('runs off the end');
  return out;
}

/** Instructions whose first operand is written; all other registers are read. */
const writesFirst = (row: OpcodeRow): boolean => row.says.startsWith('a = ') || row.says.startsWith('a, ');

/** Straight-line check of the first basic block: nothing is read there before something wrote it. */
function undefinedReads(f: Func, code: Int32Array): readonly string[] {
  const known = new Set<number>();
  for (let r = 0; r < f.nparams; r++) known.add(r);
  for (let pc = 0; pc < code.length; pc += WORDS) {
    const row: OpcodeRow | undefined = OPCODES[code[pc] ?? -1];
    if (row === undefined || row.flow === 'jump' || row.flow === 'frame' || row.operands.includes('label') || row.operands.includes('regs'))
      return [];
    const first = writesFirst(row) ? 1 : 0;
    for (let i = first; i < row.operands.length; i++) {
      const r = code[pc + 1 + i] ?? 0;
      if (row.operands[i] === 'reg' && !known.has(r)) return [`${f.name} pc ${pc}: ${row.name} reads register ${r} before it is written`];
    }
    if (first === 0) continue;
    const a = code[pc + 1] ?? 0;
    known.add(a);
    if (row.says.startsWith('a, a+1') || row.name === 'RUNE_AT') known.add(a + 1);
    if (row.name === 'RECEIVE') known.add(code[pc + 3] ?? 0);
  }
  return [];
}
