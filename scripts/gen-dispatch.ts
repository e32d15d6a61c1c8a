// Writes src/4-machine/dispatch.gen.ts: one switch with literal labels, made from the table of opcodes and the functions in src/4-machine/ops.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { type Flow, type OperandKind, OPCODES } from '../src/3-code/opcodes.ts';

const ROOM = path.join(import.meta.dirname, '../src/4-machine');
const OUT = path.join(ROOM, 'dispatch.gen.ts');

/** Rows whose function body is pasted into the switch instead of called: chosen by tests/bench, worth 10 % and more each on it. */
const INLINE: ReadonlySet<string> = new Set([
  'MOVE',
  'CONST',
  'INT',
  'CELL_GET',
  'CELL_SET',
  'CAPTURE',
  'FIELD_GET',
  'FIELD_SET',
  'SLICE_GET',
  'SLICE_SET',
  'ARRAY_GET',
  'ARRAY_SET',
  'LEN_SLICE',
  'ADD_INT',
  'SUB_INT',
  'MUL_INT',
  'ADD_INT_IMM',
  'ADD_FLOAT',
  'SUB_FLOAT',
  'MUL_FLOAT',
  'GLOBAL_GET',
  'GLOBAL_SET',
  'EQ',
  'LT',
  'JUMP',
  'JUMP_IF',
  'JUMP_IF_NOT',
  'JUMP_EQ',
  'JUMP_NE',
  'JUMP_LT',
  'JUMP_LE',
  'JUMP_NOT_LT',
  'JUMP_NOT_LE',
  'JUMP_EQ_IMM',
  'JUMP_NE_IMM',
  'JUMP_LT_IMM',
  'JUMP_LE_IMM',
  'JUMP_GT_IMM',
  'JUMP_GE_IMM',
  'JUMP_NIL',
  'JUMP_NOT_NIL',
]);

/** An operation as its source file declares it. */
interface Operation {
  readonly name: string;
  /** File name inside ops/. */
  readonly file: string;
  readonly params: readonly { readonly name: string; readonly type: string }[];
  readonly declaration: ts.FunctionDeclaration;
  readonly source: ts.SourceFile;
}

/** State of the loop that an operation may ask for by the name of its parameter. */
const LOOP_STATE = new Set(['m', 'regs', 'globals', 'frame', 'fp']);
const OPERANDS = ['a', 'b', 'c', 'd'];
const LABEL_RETURNS: ReadonlySet<string> = new Set(['SWITCH_JUMP']);

const operations = readOperations();
const imports = new Map<string, Set<string>>();

function fail(why: string): never {
  console.error(`gen-dispatch: ${why}`);
  process.exit(1);
}

function readOperations(): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const file of readdirSync(path.join(ROOM, 'ops'))
    .filter((f) => f.endsWith('.ts'))
    .sort()) {
    const source = ts.createSourceFile(file, readFileSync(path.join(ROOM, 'ops', file), 'utf8'), ts.ScriptTarget.Latest, true);
    for (const s of source.statements) {
      if (!ts.isFunctionDeclaration(s) || s.name === undefined || !/^[A-Z0-9_]+$/.test(s.name.text)) continue;
      const params = s.parameters.map((p) => ({ name: p.name.getText(), type: p.type?.getText() ?? '' }));
      if (found.has(s.name.text)) fail(`${s.name.text} stands in ${file} and in ${found.get(s.name.text)?.file}`);
      found.set(s.name.text, { name: s.name.text, file, params, declaration: s, source });
    }
  }
  return found;
}

function checkAgainstTable(): void {
  const rows = new Set<string>(OPCODES.map((r) => r.name));
  const missing = OPCODES.filter((r) => !operations.has(r.name)).map((r) => r.name);
  const unknown = [...operations.keys()].filter((name) => !rows.has(name));
  const notInlined = [...INLINE].filter((name) => !rows.has(name));
  if (missing.length > 0) fail(`no function for ${missing.join(', ')}`);
  if (unknown.length > 0) fail(`no row for ${unknown.join(', ')}`);
  if (notInlined.length > 0) fail(`no row to paste for ${notInlined.join(', ')}`);
}

function importName(file: string, name: string): void {
  const names = imports.get(file) ?? new Set();
  imports.set(file, names.add(name));
}

/** The expression that reads operand number i of the running instruction. */
function operand(i: number, kind: OperandKind, type: string): string {
  const word = `code[pc + ${i + 1}] as number`;
  switch (kind) {
    case 'reg':
    case 'regs':
      return `fp + (${word})`;
    case 'oreg':
      return `orNone(fp, ${word})`;
    case 'label':
    case 'imm':
    case 'global':
    case 'kind':
    case 'count':
      return word;
    case 'const':
    case 'type':
    case 'func':
      importName('#code', `type ${type}`);
      return `consts[${word}] as ${type}`;
  }
}

interface Row {
  readonly name: string;
  readonly operands: readonly OperandKind[];
  readonly flow: Flow;
}

/** Arguments of the operation, in the order of its parameters. `extra` is the type in the EXTRA that follows, which is then skipped. */
function argument(row: Row, param: { readonly name: string; readonly type: string }): string {
  if (LOOP_STATE.has(param.name)) return param.name;
  if (param.name === 'extra') return 'consts[code[pc + 6] as number] as TypeDesc';
  const i = OPERANDS.indexOf(param.name);
  const kind = row.operands[i];
  if (kind === undefined) fail(`${row.name} has no operand ${param.name}`);
  return operand(i, kind, param.type);
}

function label(row: Row): string {
  return operand(row.operands.indexOf('label'), 'label', '');
}

const size = (op: Operation): number => (op.params.some((p) => p.name === 'extra') ? 10 : 5);
const takesMachine = (op: Operation): boolean => op.params.some((p) => p.name === 'm');

function renderCase(row: Row, number: number): string {
  const op = operations.get(row.name) as Operation;
  const lines = INLINE.has(row.name) ? pasted(row, op) : called(row, op);
  return [`      case ${number}: { // ${row.name}`, ...lines.map((l) => `        ${l}`), '      }'].join('\n');
}

function called(row: Row, op: Operation): string[] {
  importName(`./ops/${op.file}`, op.name);
  const call = `${op.name}(${op.params.map((p) => argument(row, p)).join(', ')})`;
  const next = [`pc += ${size(op)};`, 'continue;'];
  switch (row.flow) {
    case 'jump':
      return LABEL_RETURNS.has(row.name) ? [`pc += 5 * ${call};`, 'continue;'] : [`pc = ${call} ? ${label(row)} : pc + 5;`, 'continue;'];
    case 'frame':
      return ['m.pc = pc;', `${call};`, 'if (m.look) {', '  m.fuel = fuel;', '  return;', '}', ...RELOAD, 'continue;'];
    case 'block':
      return ['m.pc = pc;', 'm.fuel = fuel;', `${call};`, 'if (m.look) return;', 'fuel = m.fuel;', 'pc = m.pc + 5;', 'continue;'];
    case 'next':
    case 'trap':
      if (!takesMachine(op)) return [`${call};`, ...next];
      return ['m.pc = pc;', `${call};`, 'if (m.look) {', '  m.fuel = fuel;', '  return;', '}', ...next];
  }
}

const RELOAD = [
  'frame = m.frame;',
  'fp = frame.fp;',
  'pc = frame.pc;',
  'code = frame.func.code as Int32Array;',
  'consts = frame.func.consts;',
];

/**
 * The body itself, with operands as constants. Falling off its end or `return;` goes on with the next instruction; in a jump `return x;` is
 * the condition; elsewhere `return x;` is the call that panics.
 */
function pasted(row: Row, op: Operation): string[] {
  const body = op.declaration.body;
  if (body === undefined) fail(`${op.name} has no body`);
  const { returns, names } = survey(body);
  importNames(op, names);
  const used = op.params.filter((p) => !LOOP_STATE.has(p.name) && names.has(p.name));
  const consts = used.map((p) => `const ${p.name} = ${argument(row, p)};`);
  if (row.flow === 'jump') {
    const value = returns[0]?.expression?.getText();
    if (body.statements.length !== 1 || value === undefined) fail(`${op.name}: only a jump of one return can be pasted`);
    return [...consts, value === 'true' ? `pc = ${label(row)};` : `pc = ${value} ? ${label(row)} : pc + 5;`, 'continue;'];
  }
  let source = op.source.text.slice(body.getStart() + 1, body.end - 1);
  const start = body.getStart() + 1;
  for (const r of [...returns].reverse()) {
    const value = r.expression?.getText();
    const instead =
      value === undefined
        ? '{\n    pc += 5;\n    continue;\n  }'
        : `{\n    m.pc = pc;\n    m.fuel = fuel;\n    ${value};\n    return;\n  }`;
    source = source.slice(0, r.getStart() - start) + instead + source.slice(r.end - start);
  }
  const lines = source
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => l.replace(/^ {2}/, ''));
  const last = body.statements.at(-1);
  const open = last === undefined || !ts.isReturnStatement(last);
  return [...consts, ...lines, ...(open ? ['pc += 5;', 'continue;'] : [])];
}

function survey(body: ts.Block): { returns: ts.ReturnStatement[]; names: Set<string> } {
  const returns: ts.ReturnStatement[] = [];
  const names = new Set<string>();
  const visit = (n: ts.Node): void => {
    if (ts.isReturnStatement(n)) returns.push(n);
    if (ts.isIdentifier(n)) names.add(n.text);
    ts.forEachChild(n, visit);
  };
  visit(body);
  return { returns, names };
}

/** Names that the pasted body takes from its file's imports. */
function importNames(op: Operation, names: ReadonlySet<string>): void {
  for (const s of op.source.statements) {
    if (!ts.isImportDeclaration(s) || s.importClause?.namedBindings === undefined || !ts.isNamedImports(s.importClause.namedBindings))
      continue;
    const from = (s.moduleSpecifier as ts.StringLiteral).text.replace(/^\.\.\//, './');
    for (const e of s.importClause.namedBindings.elements) {
      const isType = e.isTypeOnly || s.importClause.phaseModifier === ts.SyntaxKind.TypeKeyword;
      if (names.has(e.name.text)) importName(from, isType ? `type ${e.name.text}` : e.name.text);
    }
  }
}

function render(): string {
  const cases = OPCODES.map((row, i) => renderCase(row, i));
  importName('#code', 'type TypeDesc');
  importName('./machine.ts', 'type Machine');
  const order = (x: string, y: string): number => (x.replace('type ', '') < y.replace('type ', '') ? -1 : 1);
  const lines = [...imports].sort(([x], [y]) => (x < y ? -1 : 1)).map(([file, names]) => importLine(file, [...names].sort(order)));
  return `// The dispatcher. Generated by scripts/gen-dispatch.ts from 3-code/opcodes.ts and ops/: do not edit, run npm run gen.
import { SimulatorBug } from '#base';
${lines.join('\n')}

const orNone = (fp: number, register: number): number => (register < 0 ? -1 : fp + register);

/** Runs the current goroutine until its fuel is used up or the machine must be looked at again. */
export function dispatch(m: Machine): void {
  const { regs, globals } = m;
  let { frame, fuel } = m;
  let { fp, pc } = frame;
  let code = frame.func.code as Int32Array;
  let consts = frame.func.consts;
  while (--fuel >= 0) {
    switch (code[pc]) {
${cases.join('\n')}
      default:
        throw new SimulatorBug(\`\${frame.func.name}: no instruction at \${pc}\`);
    }
  }
  frame.pc = pc;
  m.fuel = 0;
}
`;
}

function importLine(file: string, names: readonly string[]): string {
  if (names.every((n) => n.startsWith('type '))) return `import type { ${names.map((n) => n.slice(5)).join(', ')} } from '${file}';`;
  const line = `import { ${names.join(', ')} } from '${file}';`;
  return line.length <= 140 ? line : `import {\n${names.map((n) => `  ${n},`).join('\n')}\n} from '${file}';`;
}

checkAgainstTable();
const text = render();
if (process.argv.includes('--check')) {
  if (readFileSync(OUT, 'utf8') !== text) fail('dispatch.gen.ts is not what the table and ops/ make: run npm run gen');
} else {
  writeFileSync(OUT, text);
}
