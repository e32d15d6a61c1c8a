// Writes src/4-machine/dispatch.gen.ts: one switch with literal labels, made from the table of opcodes and the functions in src/4-machine/ops.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { type Flow, OP, type OperandKind, OPCODES } from '../src/3-code/opcodes.ts';
import { type RunPart, RUNS } from '../src/3-code/runs.ts';

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
  'INNER_GET',
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
  'CALL',
  'CALL_CLOSURE',
  'CALL_IFACE',
  'RETURN',
  'REM',
  'DIV',
  'NE',
  'LE',
  'LOAD',
  'STORE',
  'TYPE_IS',
  'IFACE_VALUE',
  'NOT',
  'LEN_STRING',
  'STRING_GET',
  'DIV_FLOAT',
  'NEG_FLOAT',
  'INT_TO_FLOAT',
  'NEG',
  'NEG_INT',
  'AND',
  'OR',
  'XOR',
  'AND_NOT',
  'SHL',
  'SHR',
  'ADD',
  'SUB',
  'MUL',
  'WRAP',
  'RUNE_AT',
  'CAP_SLICE',
  'SLICE_IS_NIL',
  'RACE_ENTER',
  'RACE_CELL',
  'RACE_GLOBAL',
  'RACE_POINTER',
  'RACE_FIELD',
  'RACE_ARRAY',
  'RACE_SLICE',
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
const LOOP_STATE = new Set(['m', 'regs', 'globals', 'frame', 'fp', 'ins']);
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

/** Sums with `| 0` are 32-bit additions, which nobody has to check for overflow. */
const register = (operand: string): string => `(fp + ins.${operand}) | 0`;

/** The expression that reads operand number i of the running instruction. */
function operand(row: Row, i: number, type: string): string {
  const name = OPERANDS[i] as string;
  const kind = row.operands[i] as OperandKind;
  switch (kind) {
    case 'reg':
    case 'regs':
      return register(name);
    case 'oreg':
      return `orNone(fp, ins.${name})`;
    case 'label':
    case 'imm':
    case 'global':
    case 'kind':
    case 'count':
      return `ins.${name}`;
    case 'const':
    case 'type':
    case 'func':
      importName('#code', `type ${type}`);
      return `ins.${'xy'[row.operands.slice(0, i).filter(isConstant).length]} as ${type}`;
  }
}

const isConstant = (kind: OperandKind): boolean => kind === 'const' || kind === 'type' || kind === 'func';

interface Row {
  readonly name: string;
  readonly operands: readonly OperandKind[];
  readonly flow: Flow;
}

/** An argument of the operation. `extra` is the type in the EXTRA that follows. */
function argument(row: Row, param: { readonly name: string; readonly type: string }): string {
  if (LOOP_STATE.has(param.name)) return param.name;
  if (param.name === 'extra') return `ins.${'xy'[row.operands.filter(isConstant).length]} as TypeDesc`;
  const i = OPERANDS.indexOf(param.name);
  if (row.operands[i] === undefined) fail(`${row.name} has no operand ${param.name}`);
  return operand(row, i, param.type);
}

const takesMachine = (op: Operation): boolean => op.params.some((p) => p.name === 'm');

function renderCase(row: Row, number: number, lines: readonly string[]): string {
  return [`      case ${number}: { // ${row.name}`, ...lines.map((l) => `        ${l}`), '      }'].join('\n');
}

const operationOf = (row: Row): Operation => operations.get(row.name) as Operation;

function called(row: Row, op: Operation): string[] {
  importName(`./ops/${op.file}`, op.name);
  const call = `${op.name}(${op.params.map((p) => argument(row, p)).join(', ')})`;
  switch (row.flow) {
    case 'jump':
      return [LABEL_RETURNS.has(row.name) ? `return instructionAfter(frame, ins, ${call});` : `return ${call} ? ins.target : ins.next;`];
    case 'frame':
      return [`${call};`, 'return m.look ? null : instructionAt(m.frame);'];
    case 'block':
      return [`${call};`, 'return m.look ? null : m.pc === ins.pc ? ins.next : jumped(m);'];
    case 'next':
    case 'trap':
      return [`${call};`, takesMachine(op) ? 'return m.look ? null : ins.next;' : 'return ins.next;'];
  }
}

/** What follows an operation that has done its work; those that change frames name them in their bodies (ops/call.ts). */
const NEXT: readonly string[] = ['ins = ins.after;', 'continue;'];
const ENTER: readonly string[] = ['fp = a;', 'ins = code[0] as Instruction;', 'continue;'];
const LEAVE: readonly string[] = ['fp = caller.fp;', 'ins = caller.next as Instruction;', 'continue;'];
const GO_ON: Readonly<Record<string, readonly string[]>> = { CALL: ENTER, CALL_CLOSURE: ENTER, CALL_IFACE: ENTER, RETURN: LEAVE };

/**
 * The body itself, with operands as constants. Falling off its end or `return;` goes on with the next instruction, or with the frame that
 * it has entered; in a jump `return x;` is the condition; elsewhere `return x;` leaves the whole operation to the other switch.
 */
function pasted(row: Row, op: Operation, part: Part = WHOLE): string[] {
  const body = op.declaration.body;
  if (body === undefined) fail(`${op.name} has no body`);
  const { returns, names } = survey(body, row.flow === 'jump');
  importNames(op, names);
  const used = op.params.filter((p) => !LOOP_STATE.has(p.name) && names.has(p.name) && p.name !== part.takes);
  const framed = op.params.some((p) => p.name === 'frame') ? ['const { frame } = m;'] : [];
  const consts = [...framed, ...used.map((p) => `const ${p.name} = ${argument(row, p)};`)];
  if (row.flow === 'jump') {
    const value = returns[0]?.expression?.getText();
    if (body.statements.length !== 1 || value === undefined) fail(`${op.name}: only a jump of one return can be pasted`);
    const condition = withGiven(value, part);
    const lines = own(consts, part);
    if (part.leads) return [...lines, `if (${condition}) { ins = ${part.ins}.target; ${part.giveBack}continue; }`];
    return [...lines, condition === 'true' ? 'ins = ins.goal;' : `ins = ${condition} ? ins.goal : ins.after;`, 'continue;'];
  }
  const goOn = part.leads ? ['break part;'] : (GO_ON[row.name] ?? NEXT);
  const giveUp = [part.unseen ? 'regs[a] = given; ' : '', part.ins === 'ins' ? '' : `ins = ${part.ins}; `, part.giveBack, 'break;'].join(
    '',
  );
  const given = (text: string): string =>
    withGiven(part.hands ? text.replaceAll('regs[a] =', part.keeps ? 'given =' : 'regs[a] = given =') : text, part).replaceAll(
      /\bins\b/g,
      part.ins,
    );
  let source = '';
  let from = body.getStart() + 1;
  for (const r of returns) {
    source += `${given(op.source.text.slice(from, r.getStart()))}{ ${r.expression === undefined ? goOn.join(' ') : giveUp} }`;
    from = r.end;
  }
  source += given(op.source.text.slice(from, body.end - 1));
  if (row.flow === 'frame' && GO_ON[row.name] === undefined) fail(`${row.name} changes frames: how does it go on?`);
  const lines = source
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => l.replace(/^ {2}/, ''));
  const last = body.statements.at(-1);
  const open = last === undefined || !ts.isReturnStatement(last);
  // What is only handed on has no register of its own.
  const named = consts.filter((c) => !part.keeps || !c.startsWith('const a =') || lines.some((l) => l.includes('regs[a]')));
  return [...own(named, part), ...lines, ...(open && !part.leads ? goOn : [])];
}

/** Names the instruction that the part stands for. */
const own = (lines: readonly string[], { ins }: Part): string[] => lines.map((l) => l.replaceAll(/\bins\b/g, ins));

/** Where a body is pasted. */
interface Part {
  /** Its instruction. */
  readonly ins: string;
  /** For whoever leaves the run here: the steps of those that are not taken. */
  readonly giveBack: string;
  /** Others of the same run follow. */
  readonly leads: boolean;
  /** Its result goes into the variable `given`. */
  readonly hands: boolean;
  /** And nowhere else. */
  readonly keeps: boolean;
  /** The operand whose value stands in `given`. */
  readonly takes: string | null;
  /** That value stands nowhere else: whoever leaves the operation to the other switch must store it. */
  readonly unseen: boolean;
}
const WHOLE: Part = { ins: 'ins', giveBack: '', leads: false, hands: false, keeps: false, takes: null, unseen: false };

const withGiven = (source: string, part: Part): string =>
  part.takes === null ? source : source.replaceAll(`regs[${part.takes}]`, 'given');

/** What was handed over last once more. */
const repeated = (row: Row, replaces: boolean, ins: string): string[] =>
  replaces ? [] : [`regs[${operand(row, 0, '').replace('ins', ins)}] = given;`];

/** Instructions pasted one behind the other, their steps paid in advance. Leaving one to the other switch leaves those after it to their own turns. */
function renderRun(parts: readonly RunPart[], number: number): string {
  const rows = parts.map(({ op }) => OPCODES[OP[op]] as Row);
  for (const r of rows) if (!INLINE.has(r.name)) fail(`${r.name} is in a run, but not pasted`);
  for (const r of rows.slice(0, -1)) if (r.flow === 'frame') fail(`${r.name} can only be the last of a run`);
  const lines = parts.flatMap(({ takes, again, replaces, gives }, i) => {
    const row = rows[i] as Row;
    const after = parts[i + 1];
    const leads = after !== undefined;
    const keeps = gives && leads && after.takes !== null && after.replaces;
    const ins = i === 0 ? 'ins' : `ins${i}`;
    const left = parts.length - 1 - i;
    const giveBack = left === 0 ? '' : `fuel = (fuel + ${left}) | 0; `;
    const part: Part = { ins, giveBack, leads, hands: gives, keeps, takes, unseen: takes !== null && replaces };
    const body = again ? repeated(row, replaces, ins) : pasted(row, operationOf(row), part);
    const labelled = body.some((l) => l.includes('break part;'));
    const named = i === 0 ? [] : [`const ${ins} = ${i === 1 ? 'ins' : `ins${i - 1}`}.next;`];
    return [...named, ...(body.length === 0 ? [] : [labelled ? 'part: {' : '{', ...body.map((l) => `  ${l}`), '}'])];
  });
  const given = parts.some(({ takes }) => takes !== null) ? ['let given: Value;'] : [];
  const needed = lines.filter((l, i) => !l.startsWith('const ins') || lines.slice(i + 1).some((later) => later.includes(l.slice(6, 10))));
  const enough = [`if (fuel < ${parts.length - 1}) break;`, `fuel = (fuel - ${parts.length - 1}) | 0;`];
  return renderCase({ ...(rows[0] as Row), name: parts.map(({ op }) => op).join(' + ') }, number, [...enough, ...given, ...needed]);
}

/** The returns of a body and the names in it; those in what is returned count only for a jump, whose condition it is. */
function survey(body: ts.Block, jump: boolean): { returns: ts.ReturnStatement[]; names: Set<string> } {
  const returns: ts.ReturnStatement[] = [];
  const names = new Set<string>();
  const visit = (n: ts.Node): void => {
    if (ts.isReturnStatement(n)) {
      returns.push(n);
      if (!jump) return;
    }
    if (ts.isIdentifier(n)) names.add(n.text);
    ts.forEachChild(n, visit);
  };
  visit(body);
  return { returns, names };
}

/** Names that the pasted body takes from its file's imports, and from the file itself. */
function importNames(op: Operation, names: ReadonlySet<string>): void {
  for (const s of op.source.statements) {
    if (ts.isFunctionDeclaration(s) && s.name !== undefined && names.has(s.name.text)) importName(`./ops/${op.file}`, s.name.text);
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
  const cases = OPCODES.map((row, i) => renderCase(row, i, called(row, operationOf(row))));
  const fast = OPCODES.map((row, i) => (INLINE.has(row.name) ? renderCase(row, i, pasted(row, operationOf(row))) : null));
  const runs = RUNS.map((parts, i) => renderRun(parts, OPCODES.length + i));
  // Every number gets a label: the table of jumps must have no holes.
  const others = fast.flatMap((text, i) => (text === null ? [i] : []));
  importName('#code', 'type TypeDesc');
  importName('#code', 'type Instruction');
  importName('./goroutine.ts', 'type Frame');
  importName('./machine.ts', 'type Machine');
  importName('./goroutine.ts', 'instructionAt');
  importName('#code', 'WORDS');
  importName('./value/value.ts', 'type Value');
  importName('./value/value.ts', 'type Cells');
  const order = (x: string, y: string): number => (x.replace('type ', '') < y.replace('type ', '') ? -1 : 1);
  const lines = [...imports]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([file, names]) =>
      importLine(file, [...names].filter((n) => !names.has(n.replace('type ', '')) || !n.startsWith('type ')).sort(order)),
    );
  return `// The dispatcher. Generated by scripts/gen-dispatch.ts from 3-code/opcodes.ts and ops/: do not edit, run npm run gen.
import { SimulatorBug } from '#base';
${lines.join('\n')}

const orNone = (fp: number, register: number): number => (register < 0 ? -1 : fp + register);

/** The instruction n places after \`ins\`. */
const instructionAfter = (frame: Frame, ins: Instruction, n: number): Instruction =>
  (frame.func.threaded as readonly Instruction[])[ins.pc / WORDS + n] as Instruction;

/** Where an operation went by Machine.jump. */
const jumped = (m: Machine): Instruction => (m.frame.func.threaded as readonly Instruction[])[m.pc / WORDS + 1] as Instruction;

/**
 * Runs the current goroutine until its fuel is used up or the machine must be looked at again. What can be done without a call is done here,
 * so that V8 keeps the state of the loop in registers; and what is new to it elsewhere does not make it give up this code.
 */
export function dispatch(m: Machine): void {
  const { regs, globals } = m;
  let { fuel } = m;
  let { fp } = m.frame;
  let ins = instructionAt(m.frame);
  for (;;) {
    while ((fuel = (fuel - 1) | 0) >= 0) {
      switch (ins.run) {
${fast.filter((text) => text !== null).join('\n')}
${runs.join('\n')}
${others.map((n) => `      case ${n}:`).join('\n')}
          break;
      }
      break;
    }
    if (fuel < 0) break;
    m.pc = ins.pc;
    m.fuel = fuel;
    const next = perform(m, regs, globals, m.frame, fp, ins);
    if (next === null) return;
    fuel = m.fuel;
    fp = m.frame.fp;
    ins = next;
  }
  m.frame.pc = ins.pc;
  m.fuel = 0;
}

/** Runs one instruction in full: the one that goes on, or null when the machine must be looked at again. */
function perform(m: Machine, regs: Value[], globals: Cells, frame: Frame, fp: number, ins: Instruction): Instruction | null {
  switch (ins.op) {
${cases.join('\n')}
    default:
      throw new SimulatorBug(\`\${frame.func.name}: no instruction at \${ins.pc}\`);
  }
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
