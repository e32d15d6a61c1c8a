// Diagnostics as the compiler of a chosen release prints them: its words, its places, and what it leaves unsaid.
import type { CompilerWords } from '#release';
import type { TypeAndValue } from './type.ts';
import { newOperand, operandText } from './check/operand.ts';
import { typeText } from './type-text.ts';
import { type Ast, childrenOf, type Diagnostic, exprText, type FileSet, type Pos, positionText, type SourceFile } from '#syntax';

export interface Saying {
  readonly words: CompilerWords;
  readonly fileSet: FileSet;
  readonly files: readonly Ast.File[];
  /** What the checker found out about an expression; undefined for other nodes, and where it did not get. */
  readonly typeOf: (e: Ast.Node) => TypeAndValue | undefined;
}

export function asSaidBy(saying: Saying, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const { words, files } = saying;
  const kept = words.forgivesFailedDeclarations ? withoutForgiven(files, diagnostics) : diagnostics;
  const said = words.oldChecker ? withoutLater(files, kept) : kept;
  const out = said.flatMap((d) => reworded(saying, d));
  return words.oldChecker ? withoutRepetitions(saying, out) : out;
}

function reworded({ words, fileSet, files, typeOf }: Saying, d: Diagnostic): readonly Diagnostic[] {
  const file = fileSet.fileOf(d.pos);
  if (file === null || words.isNewest) return [d];
  const path = pathTo(files, d.pos);
  const marked = path.find((n) => n.pos === d.pos && n.end === d.end && n.kind !== 'ExprStmt');
  const text = (e: Ast.Node | undefined): string => {
    const known = e === undefined ? undefined : typeOf(e);
    return known === undefined ? '' : typeText(known.type, () => '');
  };
  const operand = (e: Ast.Node | undefined): string => {
    const known = e === undefined ? undefined : typeOf(e);
    return known === undefined ? '' : operandText({ ...newOperand(), ...known, expr: e as Ast.Expr }, () => '');
  };
  const call = path.findLast((n) => n.kind === 'CallExpr');
  const indexed = path.findLast((n) => n.kind === 'IndexExpr' || n.kind === 'SliceExpr');
  const textOf = (pos: Pos, end: Pos): string => file.text.slice(pos - file.base, end - file.base);
  const values = marked === undefined ? undefined : typeOf(marked)?.type;
  const place = placeOf(words, { path, file, isTuple: values?.kind === 'Tuple' }, d);
  const at = file.position(d.pos);
  const original = words.oldChecker && d.code === 'DuplicateCase' ? byClause(path, file, d.message) : d.message;
  const message = words.reworded(d.code, original, {
    here: `${at.file.includes('/') ? '' : './'}${positionText(at)}`,
    marked: textOf(d.pos, d.end),
    whole: place === null ? '' : (expressionText(place.whole) ?? textOf(place.whole.pos, place.whole.end)),
    inside: path.map((n) => n.kind).join('/'),
    type: text(marked),
    operand: operand(marked),
    arguments: call?.args.map((e) => ({ operand: operand(e), type: text(e) })) ?? [],
    indexed: text(indexed?.x),
    isKey: path.some((n) => n.kind === 'KeyValueExpr' && n.key.pos === d.pos),
  });
  const moved = place === null || place.pos === d.pos ? d : { ...d, pos: place.pos, end: place.pos };
  return message.split('\f').map((m) => ({ ...moved, message: m }));
}

/** Functions without a body, of which the first checker spoke beside errors of syntax too. */
export const missingBodies = (files: readonly Ast.File[]): readonly Diagnostic[] =>
  files
    .flatMap((f) => f.decls)
    .flatMap((d) => {
      // Without a name there is no function.
      if (d.kind !== 'FuncDecl' || !d.external || d.name.end === d.name.pos) return [];
      return [{ pos: d.name.pos, end: d.name.end, message: 'missing function body', code: 'MissingBody' }];
    });

/** Cases are named by their clauses, not by the value among them. */
function byClause(path: readonly Ast.Node[], file: SourceFile, message: string): string {
  const stmt = path.findLast((n) => n.kind === 'SwitchStmt' || n.kind === 'TypeSwitchStmt');
  return message.replace(/:(\d+):(\d+)(: previous case)$/, (text, line: string, column: string, rest: string) => {
    const clause = stmt?.body.find((c) => {
      const [from, to] = [file.unadjusted(c.pos), file.unadjusted(c.colon)];
      const after = Number(line) > from.line || (Number(line) === from.line && Number(column) >= from.column);
      return after && (Number(line) < to.line || (Number(line) === to.line && Number(column) < to.column));
    });
    if (clause === undefined) return text;
    const at = file.unadjusted(clause.pos);
    return `:${at.line}:${at.column}${rest}`;
  });
}

const EXPRESSIONS: ReadonlySet<string> = new Set([
  'BinaryExpr',
  'UnaryExpr',
  'StarExpr',
  'IndexExpr',
  'SliceExpr',
  'CallExpr',
  'TypeAssertExpr',
]);

/** As gc writes expressions, whatever stands between their parts; null for other nodes. */
const expressionText = (n: Ast.Node): string | null => (EXPRESSIONS.has(n.kind) ? exprText(n as Ast.Expr) : null);

// What is left unsaid ----------------------------------------------------------------------------------------------------

/** Complaints about declarations that leave the variable what it is. */
const FORGIVES_NOTHING: ReadonlySet<string> = new Set(['UnusedVar', 'MisplacedConstraintIface']);

/** Variables whose declaration has an error of its own count as used. */
function withoutForgiven(files: readonly Ast.File[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((d) => {
    if (d.code !== 'UnusedVar') return true;
    const decl = pathTo(files, d.pos).findLast((n) => n.kind === 'ValueSpec' || n.kind === 'AssignStmt' || n.kind === 'RangeStmt');
    if (decl === undefined) return true;
    const end = decl.kind === 'RangeStmt' ? decl.x.end : decl.end;
    return !diagnostics.some(
      (other) =>
        !FORGIVES_NOTHING.has(other.code) && !other.message.startsWith('range clause permits') && other.pos >= decl.pos && other.pos < end,
    );
  });
}

/** Unused variables were looked for once all types were right; those of type switches at once. */
function withoutLater(files: readonly Ast.File[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isLate = (d: Diagnostic): boolean => d.code === 'UnusedVar' && pathTo(files, d.pos).at(-2)?.kind !== 'TypeSwitchStmt';
  return diagnostics.every(isLate) ? diagnostics : diagnostics.filter((d) => !isLate(d));
}

/** The same was said once a line. */
function withoutRepetitions({ fileSet }: Saying, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((d) => {
    const { file, line } = fileSet.position(d.pos);
    const key = `${file}:${line}: ${d.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// Places -----------------------------------------------------------------------------------------------------------------

interface Place {
  readonly pos: Pos;
  /** What the complaint is about. */
  readonly whole: Ast.Node;
}

type Placing =
  | 'here'
  | 'index or clause'
  | 'own'
  | 'index'
  | 'start'
  | 'literal'
  | 'receiver'
  | 'array'
  | 'map'
  | 'defer'
  | 'type switch'
  | 'statement'
  | 'operand or statement'
  | 'operation'
  | 'call'
  | 'prefix'
  | 'keyword'
  | 'range'
  | 'name'
  | 'clause'
  | 'selector';

/** Where the checker before types2 put its complaints; codes that are not here stay where they are. */
const OLD_PLACES: Readonly<Record<string, Placing>> = {
  WrongAssignCount: 'statement',
  UnassignableOperand: 'statement',
  NonNumericIncDec: 'statement',
  UntypedNilUse: 'statement',
  InvalidSend: 'statement',
  IncompatibleAssign: 'operand or statement',
  InvalidIfaceAssign: 'operand or statement',
  InvalidChanAssign: 'operand or statement',
  TruncatedFloat: 'operand or statement',
  NumericOverflow: 'operand or statement',
  MismatchedTypes: 'operation',
  UndefinedOp: 'operation',
  DivByZero: 'operation',
  InvalidShiftCount: 'operation',
  InvalidShiftOperand: 'operation',
  UnaddressableOperand: 'prefix',
  InvalidIndirection: 'prefix',
  InvalidReceive: 'prefix',
  TooManyValues: 'own',
  UnusedExpr: 'own',
  InvalidAssert: 'selector',
  ImpossibleAssert: 'selector',
  MissingFieldOrMethod: 'selector',
  UndeclaredImportedName: 'start',
  UnaddressableFieldAssign: 'statement',
  InvalidStructLit: 'literal',
  InvalidRecv: 'receiver',
  DuplicateFieldAndMethod: 'receiver',
  InvalidArrayLen: 'array',
  IncomparableMapKey: 'map',
  UnusedResults: 'defer',
  InvalidTypeSwitch: 'type switch',
  InvalidPkgUse: 'statement',
  InvalidBlank: 'statement',
  WrongArgCount: 'call',
  InvalidCall: 'call',
  InvalidConversion: 'call',
  InvalidMake: 'call',
  InvalidLen: 'call',
  InvalidCap: 'call',
  InvalidDelete: 'call',
  InvalidClose: 'call',
  InvalidCopy: 'call',
  InvalidIndex: 'index',
  InvalidUntypedConversion: 'index',
  SwappedSliceIndices: 'index',
  WrongResultCount: 'keyword',
  InvalidCond: 'keyword',
  InvalidRangeExpr: 'range',
  InvalidIterVar: 'range',
  InvalidConstInit: 'name',
  DuplicateCase: 'clause',
};

/** Codes whose places differ from case to case. */
const OLD_PLACES_BY_WORDS: readonly (readonly [RegExp, Placing])[] = [
  [/^undefined array length/, 'here'],
  [/^cannot convert .* to type int$/s, 'index or clause'],
  [/^cannot range/, 'range'],
  [/^cannot index|^cannot use .* in map index/s, 'index'],
  [/^cannot use .* in argument to delete/s, 'call'],
  [/^cannot use .* in send/s, 'statement'],
  [/shift count|truncated to \S+$/, 'operation'],
  [/^invalid operation: make\(/, 'call'],
];

/** What a place is looked for with. */
interface Spot {
  readonly path: readonly Ast.Node[];
  readonly file: SourceFile;
  /** Several values are marked at once. */
  readonly isTuple: boolean;
}

function placeOf(words: CompilerWords, spot: Spot, d: Diagnostic): Place | null {
  if (!words.oldChecker) return newerPlace(words, spot.path, d);
  const byWords = OLD_PLACES_BY_WORDS.find(([text]) => text.test(d.message));
  const placing = byWords === undefined ? (OLD_PLACES[d.code] ?? 'here') : byWords[1];
  if (placing === 'here') return null;
  if (placing === 'operand or statement' || /in send$/.test(d.message)) {
    if (spot.isTuple) return placed('keyword', spot, d);
    const isConstant = / \(untyped \w+ constant/.test(d.message) && !/ \(untyped (?:int|rune|float) .* as string /.test(d.message);
    if (words.constantsWhereTheyStand && isConstant) return ownPlace(spot.path, d);
  }
  return placed(placing, spot, d);
}

/** Since 1.18 few places have changed. */
function newerPlace(words: CompilerWords, path: readonly Ast.Node[], d: Diagnostic): Place | null {
  if (words.duplicateKeysAtColon && /^duplicate (?:index|field)/.test(d.message)) {
    const pair = path.findLast((n) => n.kind === 'KeyValueExpr');
    return pair === undefined ? null : { pos: pair.colon, whole: pair };
  }
  if (!words.receiversFromTheName || d.code !== 'InvalidRecv') return null;
  const recv = path.findLast((n) => n.kind === 'FuncDecl')?.recv?.list[0];
  return recv === undefined ? null : { pos: recv.pos, whole: recv };
}

function placed(placing: Placing, { path, file }: Spot, d: Diagnostic): Place | null {
  const last = (...kinds: readonly Ast.Node['kind'][]): Place | null => {
    const node = path.findLast((n) => kinds.includes(n.kind));
    return node === undefined ? null : { pos: ownPos(node), whole: node };
  };
  switch (placing) {
    case 'own':
      return ownPlace(path, d);
    case 'statement':
      return last('AssignStmt', 'IncDecStmt', 'SendStmt', 'ValueSpec', 'ReturnStmt');
    case 'operand or statement':
      return assignmentPlace(path, d);
    case 'operation':
      return last('BinaryExpr', 'UnaryExpr', 'IndexExpr', 'SliceExpr', 'AssignStmt');
    case 'call':
      return callPlace(path, d);
    case 'index':
      return last('IndexExpr', 'SliceExpr') ?? callPlace(path, d);
    case 'index or clause':
      return d.code === 'InvalidConversion' ? callPlace(path, d) : last('IndexExpr', 'SliceExpr', 'CaseClause');
    case 'here':
      return null;
    case 'start': {
      const x = path.findLast((n) => n.kind === 'SelectorExpr');
      return x === undefined ? null : { pos: x.pos, whole: x };
    }
    case 'literal': {
      const x = path.findLast((n) => n.kind === 'CompositeLit');
      return x === undefined ? null : { pos: d.pos, whole: x };
    }
    case 'receiver': {
      const f = path.findLast((n) => n.kind === 'FuncDecl');
      return f === undefined || f.recv === null ? null : { pos: f.recv.pos, whole: f };
    }
    case 'array':
      return last('ArrayType');
    case 'map':
      return last('MapType');
    case 'defer':
      return last('DeferStmt', 'GoStmt');
    case 'type switch':
      return last('TypeSwitchStmt');
    case 'prefix':
      return last('UnaryExpr', 'StarExpr');
    case 'selector':
      return selectorPlace(path);
    case 'keyword':
      return last('ReturnStmt', 'IfStmt', 'ForStmt');
    case 'range': {
      const stmt = path.findLast((n) => n.kind === 'RangeStmt');
      return stmt === undefined ? null : { pos: rangeKeyword(stmt, file), whole: stmt };
    }
    case 'name': {
      const spec = path.findLast((n) => n.kind === 'ValueSpec');
      return spec === undefined ? null : { pos: spec.names[0]?.pos ?? spec.pos, whole: spec };
    }
    case 'clause':
      return last('CaseClause');
  }
}

/** The keyword stands before the operand. */
const rangeKeyword = (s: Ast.RangeStmt, file: SourceFile): Pos => file.base + file.text.lastIndexOf('range', s.x.pos - file.base);

/** The outermost expression that is marked: several may begin where it does. */
function ownPlace(path: readonly Ast.Node[], d: Diagnostic): Place | null {
  const node = path.find((n) => n.pos === d.pos && n.end === d.end && n.kind !== 'ExprStmt');
  return node === undefined ? null : { pos: ownPos(node), whole: node };
}

const HOLDS_OPERANDS: ReadonlySet<string> = new Set([
  'CallExpr',
  'CompositeLit',
  'ReturnStmt',
  'FuncLit',
  'BlockStmt',
  'BinaryExpr',
  'IndexExpr',
]);

/** Operands of assignments are complained about at the assignment; arguments, results and elements where they are. */
function assignmentPlace(path: readonly Ast.Node[], d: Diagnostic): Place | null {
  const at = path.findIndex((n) => n.pos === d.pos && n.end === d.end && n.kind !== 'ExprStmt');
  const around = (at < 0 ? path : path.slice(0, at)).toReversed();
  const holder = around.find((n) => HOLDS_OPERANDS.has(n.kind) || n.kind === 'AssignStmt' || n.kind === 'ValueSpec');
  if (holder?.kind === 'AssignStmt' || holder?.kind === 'ValueSpec') return { pos: ownPos(holder), whole: holder };
  const nothing = holder?.kind === 'ReturnStmt' && d.message.startsWith('cannot use nil');
  return nothing ? { pos: holder.pos, whole: holder } : ownPlace(path, d);
}

function callPlace(path: readonly Ast.Node[], d: Diagnostic): Place | null {
  const call =
    path.findLast((n) => n.kind === 'CallExpr' && (n.pos === d.pos || n.rparen === d.pos || n.lparen < d.pos) && n.end !== d.end) ??
    path.findLast((n) => n.kind === 'CallExpr');
  return call === undefined ? null : { pos: ownPos(call), whole: call };
}

/** x.f and x.(T) at the dot; names of packages where the package is named. */
function selectorPlace(path: readonly Ast.Node[]): Place | null {
  const node = path.findLast((n) => n.kind === 'SelectorExpr' || n.kind === 'TypeAssertExpr' || n.kind === 'CaseClause');
  return node === undefined ? null : { pos: ownPos(node), whole: node };
}

/** Where that checker's tree has a node: at its operator, bracket, brace or dot. */
function ownPos(n: Ast.Node): Pos {
  switch (n.kind) {
    case 'BinaryExpr':
      return n.opPos;
    case 'CallExpr':
      return n.lparen;
    case 'IndexExpr':
    case 'SliceExpr':
      return n.lbrack;
    case 'CompositeLit':
      return n.lbrace;
    case 'SelectorExpr':
      return n.sel.pos - 1;
    case 'TypeAssertExpr':
      return n.lparen - 1;
    case 'AssignStmt':
    case 'IncDecStmt':
      return n.opPos;
    case 'SendStmt':
      return n.arrow;
    case 'ValueSpec':
      return n.names[0]?.pos ?? n.pos;
    default:
      return n.pos;
  }
}

/** The nodes around a position, from the file inwards. */
function pathTo(files: readonly Ast.File[], pos: Pos): readonly Ast.Node[] {
  const path: Ast.Node[] = [];
  let node: Ast.Node | undefined = files.find((f) => f.pos <= pos && pos <= f.end);
  while (node !== undefined) {
    path.push(node);
    node = childrenOf(node).findLast((child) => child.pos <= pos && (pos < child.end || child.pos === pos));
  }
  return path;
}
