// Diagnostics of one package: formatted in gc's words, follow-ups of earlier errors held back.
import type { Ast, Diagnostic, FileSet, Pos } from '#syntax';
import { exprText, NO_POS, positionText } from '#syntax';
import type { Code } from '../codes.ts';
import type { Package, TypeName } from '../object.ts';
import { type Qualifier, typeText } from '../type-text.ts';
import type { Type } from '../type.ts';
import { type Operand, operandPos, operandText } from './operand.ts';

const exprTexts = (list: readonly Ast.Expr[]): string => list.map(exprText).join(', ');

/** Where an error stands: a position, a node's first byte, or an operand's. */
export type At = Pos | Ast.Node | Operand;
/** What %s can take. A number is printed in decimal; a list of expressions joined by commas. */
export type Arg = string | number | bigint | Type | Operand | Ast.Expr | readonly Ast.Expr[];

const isOperand = (x: object): x is Operand => 'mode' in x;

const TYPE_KINDS: ReadonlySet<string> = new Set([
  'Basic',
  'Pointer',
  'Slice',
  'Array',
  'Map',
  'Chan',
  'Struct',
  'Tuple',
  'Signature',
  'Interface',
  'Named',
  'Alias',
  'TypeParam',
  'Union',
]);
const isType = (x: Type | Ast.Expr): x is Type => TYPE_KINDS.has(x.kind);

export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  readonly #fileSet: FileSet;
  readonly #pkg: Package | null;
  /** Where errors of an inherited constant initialiser go instead, NO_POS normally. */
  errPos: Pos = NO_POS;
  /** Package names of the imports, transitively, to the paths that share them. */
  #paths: Map<string, Set<string>> | null = null;

  /** `pkg`: the package whose names need no qualifier, null for none. */
  constructor(fileSet: FileSet, pkg: Package | null) {
    this.#fileSet = fileSet;
    this.#pkg = pkg;
  }

  /** Other packages' names are qualified; with their path when two imported packages share the name. */
  readonly qualifier: Qualifier = Object.assign(
    (pkg: Package): string => {
      if (pkg === this.#pkg) return '';
      this.#paths ??= this.#pkg === null ? new Map() : pathsByName(this.#pkg);
      return (this.#paths.get(pkg.name)?.size ?? 0) > 1 ? `"${pkg.path}"` : pkg.name;
    },
    { hiding: (obj: TypeName): string => ` /* with ${obj.name} declared at ${this.place(obj.pos)} */` },
  );

  /** Replaces each %s by the next argument. */
  format(template: string, ...args: readonly Arg[]): string {
    let i = 0;
    return template.replace(/%s/g, () => this.#text(args[i++] ?? ''));
  }

  #text(a: Arg): string {
    if (typeof a !== 'object') return String(a);
    if (Array.isArray(a)) return exprTexts(a);
    const x = a as Type | Operand | Ast.Expr;
    if (isOperand(x)) return operandText(x, this.qualifier);
    return isType(x) ? typeText(x, this.qualifier) : exprText(x);
  }

  error(at: At, code: Code, template: string, ...args: readonly Arg[]): void {
    this.report(at, code, this.format(template, ...args));
  }

  report(at: At, code: Code, message: string): void {
    // Errors that mention an invalid operand or type follow from one already reported.
    if (this.diagnostics.length > 0 && (message.indexOf('invalid operand') > 0 || message.indexOf('invalid type') > 0)) return;
    const pos = this.errPos !== NO_POS ? this.errPos : startOf(at);
    this.diagnostics.push({ pos, end: this.errPos !== NO_POS ? pos : Math.max(pos, endOf(at)), message, code });
  }

  /** `file:line:col` as gc writes it inside a message; behind a `//line` comment also where it stands in the text. */
  place(pos: Pos): string {
    const file = this.#fileSet.fileOf(pos);
    const own = file?.unadjusted(pos) ?? this.#fileSet.position(pos);
    const inText = `${own.file.includes('/') ? '' : './'}${positionText(own)}`;
    return file?.lineBaseAt(pos - file.base) == null ? inText : `${positionText(file.position(pos))}[${inText}]`;
  }

  /** A further line of a message, with its own position. */
  line(pos: Pos, text: string): string {
    return pos === NO_POS ? `\n\t${text}` : `\n\t${this.place(pos)}: ${text}`;
  }
}

export function startOf(at: At): Pos {
  if (typeof at === 'number') return at;
  if (!isOperand(at)) return startOfNode(at);
  return at.expr === null ? operandPos(at) : startOfNode(at.expr);
}

/** gc takes a slice expression to begin at its bracket; everything else begins where it does. */
function startOfNode(node: Ast.Node): Pos {
  let n: Ast.Node = node;
  for (;;) {
    switch (n.kind) {
      case 'SliceExpr':
        return n.lbrack;
      case 'SelectorExpr':
      case 'IndexExpr':
      case 'TypeAssertExpr':
      case 'BinaryExpr':
        n = n.x;
        break;
      case 'CallExpr':
        n = n.fun;
        break;
      case 'KeyValueExpr':
        n = n.key;
        break;
      case 'SendStmt':
        n = n.chan;
        break;
      case 'FuncType':
        return n.params.pos;
      case 'ExprStmt':
        return ownPos(n.x);
      default:
        return n.pos;
    }
  }
}

/** Where gc's own tree places an expression: at its operator or opening bracket. */
export function ownPos(e: Ast.Expr): Pos {
  switch (e.kind) {
    case 'BinaryExpr':
      return e.opPos;
    case 'CallExpr':
      return e.lparen;
    case 'IndexExpr':
    case 'SliceExpr':
      return e.lbrack;
    default:
      return e.pos;
  }
}

function endOf(at: At): Pos {
  if (typeof at === 'number') return at;
  return isOperand(at) ? (at.expr?.end ?? NO_POS) : at.end;
}

function pathsByName(root: Package): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  const seen = new Set<Package>();
  const visit = (pkg: Package): void => {
    if (seen.has(pkg)) return;
    seen.add(pkg);
    const paths = out.get(pkg.name) ?? new Set();
    paths.add(pkg.path);
    out.set(pkg.name, paths);
    pkg.imports.forEach(visit);
  };
  visit(root);
  return out;
}
