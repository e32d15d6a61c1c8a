// Where compilers of older releases put their complaints.
import type { CompilerWords } from '#release';
import { type Ast, childrenOf, type Diagnostic, type Pos, type SourceFile } from '#syntax';

export interface Place {
  readonly pos: Pos;
  /** What the complaint is about. */
  readonly whole: Ast.Node;
}

type Placing =
  | 'here'
  | 'index or clause'
  | 'last element'
  | 'shift'
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
  NotAnExpr: 'operand or statement',
  BadDecl: 'selector',
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
  InvalidSelectCase: 'statement',
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
  [/^too few values/, 'last element'],
  [/^(?:bool|string|error|u?int\d*|uintptr|byte|rune|float\d+|complex\d+) \(type\) is not an expression/, 'here'],
  [/shift count/, 'shift'],
  [/^cannot convert .* to type int$/s, 'index or clause'],
  [/^cannot range/, 'range'],
  [/^cannot index|^cannot use .* in map index/s, 'index'],
  [/^cannot use .* in argument to delete/s, 'call'],
  [/^cannot use .* in send/s, 'statement'],
  [/truncated to \S+$/, 'operation'],
  [/^invalid operation: make\(/, 'call'],
];

/** What a place is looked for with. */
interface Spot {
  readonly path: readonly Ast.Node[];
  readonly file: SourceFile;
  /** Several values are marked at once. */
  readonly isTuple: boolean;
}

export function placeOf(words: CompilerWords, spot: Spot, d: Diagnostic): Place | null {
  if (!words.oldChecker) return newerPlace(words, spot.path, d);
  const byWords = OLD_PLACES_BY_WORDS.find(([text]) => text.test(d.message));
  const placing = byWords === undefined ? (OLD_PLACES[d.code] ?? 'here') : byWords[1];
  if (placing === 'here') return null;
  if (words.constantsWhereTheyStand) {
    if (/ in constant declaration$/.test(d.message)) return placed('name', spot, d);
    if (d.code === 'TruncatedFloat' && spot.path.at(-2)?.kind === 'IndexExpr') return null;
  }
  if (placing === 'operand or statement' || /in send$/.test(d.message)) {
    if (spot.isTuple) return placed('keyword', spot, d);
    const isConstant = / \(untyped \w+ constant/.test(d.message) && !/ \(untyped (?:int|rune|float) .* as string /.test(d.message);
    if (words.constantsWhereTheyStand && isConstant) return ownPlace(spot.path, d);
  }
  const shift = d.code === 'InvalidShiftOperand' && !words.constantsWhereTheyStand && placed('shift', spot, d);
  const isConstant = / \(untyped /.test(d.message) || spot.path.at(-1)?.kind === 'BasicLit';
  return shift && isConstant ? untypedShift(spot.path, shift, d) : placed(placing, spot, d);
}

/** An untyped constant that is shifted gets its type from where the shift stands, and was found wrong there. */
const untypedShift = (path: readonly Ast.Node[], { whole }: Place, d: Diagnostic): Place => ({
  pos: assignmentPlace(path, { ...d, pos: whole.pos, end: whole.end })?.pos ?? whole.pos,
  whole,
});

/** Since 1.18 few places have changed. */
function newerPlace(words: CompilerWords, path: readonly Ast.Node[], d: Diagnostic): Place | null {
  if (words.duplicateKeysAtColon && /^duplicate (?:index|field)/.test(d.message)) {
    const pair = path.findLast((n) => n.kind === 'KeyValueExpr');
    return pair === undefined ? null : { pos: pair.colon, whole: pair };
  }
  if (words.genericAliasesAtName && d.message.startsWith('generic type ')) {
    const spec = path.findLast((n) => n.kind === 'TypeSpec');
    return spec === undefined ? null : { pos: spec.name.pos, whole: spec };
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
    case 'last element': {
      const literal = path.findLast((n) => n.kind === 'CompositeLit');
      const x = literal?.elts.at(-1);
      return literal === undefined || x === undefined ? null : { pos: ownPos(x), whole: literal };
    }
    case 'shift':
      return last('BinaryExpr', 'AssignStmt');
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
export function pathTo(files: readonly Ast.File[], pos: Pos): readonly Ast.Node[] {
  const path: Ast.Node[] = [];
  let node: Ast.Node | undefined = files.find((f) => f.pos <= pos && pos <= f.end);
  while (node !== undefined) {
    path.push(node);
    node = childrenOf(node).findLast((child) => child.pos <= pos && (pos < child.end || child.pos === pos));
  }
  return path;
}
