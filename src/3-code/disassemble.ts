// Code as text, made for diffs: a line for each instruction with its source line, pc, name and operands.
import { fromByteString } from '#base';
import { INT_KIND_NAMES, type OperandKind, OPCODES, type OpcodeRow, WORDS } from './opcodes.ts';
import type { ConstValue, Func, Program } from './program.ts';

export function disassemble(program: Program, f: Func): string {
  program.materialize(f);
  const code = f.code ?? new Int32Array(0);
  const native = f.native === null ? '' : `  native ${f.native}`;
  const lines = [`func ${f.name}    params ${f.nparams}  results ${f.nresults}  regs ${f.nregs}${f.wrapper ? '  wrapper' : ''}${native}`];
  let source = '';
  for (let pc = 0; pc < code.length; pc += WORDS) {
    const at = program.position(f.positions[pc / WORDS] ?? 0);
    const where = `${at.file.slice(at.file.lastIndexOf('/') + 1)}:${at.line}`;
    const marker = pc === f.recoverPc ? '*' : ' ';
    lines.push(
      `  ${(where === source ? '' : where).padEnd(20)}${marker}${String(pc).padStart(5)}  ${instruction(program, f, code, pc)}`.trimEnd(),
    );
    source = where;
  }
  return `${lines.join('\n')}\n`;
}

function instruction(program: Program, f: Func, code: Int32Array, pc: number): string {
  const row: OpcodeRow | undefined = OPCODES[code[pc] ?? -1];
  if (row === undefined) return `?${code[pc]}`;
  const operands = row.operands.map((kind, i) => operandText(program, f, kind, code[pc + 1 + i] ?? 0));
  return `${row.name.padEnd(16)} ${operands.join(' ')}`;
}

function operandText(program: Program, f: Func, kind: OperandKind, value: number): string {
  switch (kind) {
    case 'reg':
    case 'regs':
      return `r${value}`;
    case 'oreg':
      return value < 0 ? '_' : `r${value}`;
    case 'label':
      return `@${value}`;
    case 'imm':
      return `${value}`;
    case 'count':
      return `#${value}`;
    case 'kind':
      return INT_KIND_NAMES[value] ?? `?${value}`;
    case 'global':
      return program.globalNames[value] ?? `?${value}`;
    case 'const':
    case 'type':
    case 'func':
      return constText(f.consts[value]);
  }
}

function constText(v: ConstValue | undefined): string {
  if (typeof v === 'string') return JSON.stringify(fromByteString(v));
  if (typeof v !== 'object' || v === null) return typeof v === 'bigint' ? `${v}` : String(v);
  if ('native' in v) return v.name;
  if ('methodById' in v) return `<${v.string}>`;
  switch (v.kind) {
    case 'select':
      return `select[${v.dirs.join(' ')}${v.block ? '' : ' default'}]`;
    case 'print':
      return `${v.line ? 'println' : 'print'}[${v.operands.join(' ')}]`;
    case 'complex':
      return `(${v.re}+${v.im}i)`;
    case 'nil slice':
      return 'nil[]';
  }
}
