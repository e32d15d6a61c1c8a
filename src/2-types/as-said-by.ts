// Diagnostics as the compiler of a chosen release prints them: its words, its places, and what it leaves unsaid.
import type { CompilerWords } from '#release';
import type { TypeAndValue } from './type.ts';
import { newOperand, operandText } from './check/operand.ts';
import { pathTo, placeOf } from './older-places.ts';
import { here, typingLoop, withOldTrace } from './older-traces.ts';
import { typeText } from './type-text.ts';
import { type Ast, type Diagnostic, exprText, type FileSet, type Pos, positionText } from '#syntax';

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
  const said = words.oldChecker
    ? withoutLater(files, withoutLaterPhases(saying, kept))
    : words.oneComplaintACall
      ? withoutArguments(files, kept)
      : kept;
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
  const original = words.oldChecker ? withOldTrace(d, path, fileSet, files) : d.message;
  const message = words.reworded(d.code, original, {
    here: here(fileSet, d.pos),
    marked: textOf(d.pos, d.end),
    whole: place === null ? '' : (expressionText(place.whole) ?? textOf(place.whole.pos, place.whole.end)),
    inside: path.map((n) => n.kind).join('/'),
    type: text(marked),
    operand: operand(marked),
    arguments: call?.args.map((e) => ({ operand: operand(e), type: text(e) })) ?? [],
    indexed: text(indexed?.x),
    callsMethodExpr: call?.fun.kind === 'SelectorExpr' && typeOf(call.fun.x)?.mode === 'type',
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

/** What was found while the tree was made ended the compilation, and a name imported again was forgotten with its use. */
function withoutLaterPhases(saying: Saying, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const { fileSet } = saying;
  const early = diagnostics.filter((d) => d.code === 'BadDecl' && d.message.startsWith('non-name '));
  if (early.length > 0) return early;
  const again = diagnostics.filter((d) => d.code === 'DuplicateDecl').map((d) => d.message);
  return withoutLaterCycles(saying, diagnostics).filter((d) => {
    const at = positionText(fileSet.position(d.pos));
    return d.code !== 'UnusedImport' || !again.some((message) => message.includes(`${at}: other declaration of`));
  });
}

/** The first cycle ended the compilation; those of values were looked for once all types were right. */
function withoutLaterCycles({ files, fileSet }: Saying, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const cycles = diagnostics.filter((d) => d.code === 'InvalidInitCycle');
  const ofTypes = cycles.find((d) => typingLoop(files, fileSet, d.message) !== null);
  const first = ofTypes ?? (cycles.length === diagnostics.length ? cycles[0] : undefined);
  return diagnostics.filter((d) => d.code !== 'InvalidInitCycle' || d === first);
}

const OF_ARGUMENTS: ReadonlySet<string> = new Set(['IncompatibleAssign', 'InvalidIfaceAssign', 'TruncatedFloat', 'NumericOverflow']);

/** A call whose first argument is several values beside others was not looked at any further. */
function withoutArguments(files: readonly Ast.File[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const calls = diagnostics
    .filter((d) => d.code === 'TooManyValues' && d.message.endsWith('in single-value context'))
    .flatMap((d) => pathTo(files, d.pos).findLast((n) => n.kind === 'CallExpr' && n.args.some((x) => x.pos === d.pos)) ?? []);
  return diagnostics.filter((d) => !OF_ARGUMENTS.has(d.code) || !calls.some((c) => d.pos > c.pos && d.end < c.end));
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
