// Simple statements, and the headers of if, for and switch that are made of them (spec: #Statements).
import type { AssignOp, AssignStmt, Expr, Ident, Pos, Stmt, TypeAssertExpr } from '../ast.ts';
import { exprListText, exprText } from '../expr-text.ts';
import { DeclParser } from './decl.ts';

/** `key, value := range x`, which is half a statement. */
export interface RangeClause {
  readonly kind: 'RangeClause';
  readonly lhs: readonly Expr[];
  readonly tok: ':=' | '=' | null;
  readonly tokPos: Pos;
  readonly x: Expr;
}

/** `cond` may be the guard of a type switch (see typeSwitchGuard). */
export interface Header {
  readonly init: Stmt | RangeClause | null;
  readonly cond: Stmt | null;
  readonly post: Stmt | null;
}

/** The statements that have a header; range clauses are read only for `for`, type switch guards only for `switch`. */
export type HeaderKeyword = 'if' | 'for' | 'switch';

export abstract class SimpleStmtParser extends DeclParser {
  /** A simple statement whose expressions on the left may have been read. */
  protected simpleStmt(given: readonly Expr[] | null): Stmt {
    const lhs = given ?? this.exprList();
    const [x, second] = lhs;
    const isAssignment = this.tok === '=' || this.tok === ':=';
    return x === undefined || second !== undefined || isAssignment ? this.#assignment(lhs) : this.#afterExpr(x);
  }

  #rangeOrSimpleStmt(): Stmt | RangeClause {
    if (this.tok === 'range') return this.#rangeClause([], null, this.pos);
    const lhs = this.exprList();
    const { tok, pos } = this;
    if (tok !== '=' && tok !== ':=') return this.simpleStmt(lhs);
    this.next();
    return this.is('range') ? this.#rangeClause(lhs, tok, pos) : this.#assignValues(lhs, tok, pos);
  }

  #rangeClause(lhs: readonly Expr[], tok: RangeClause['tok'], tokPos: Pos): RangeClause {
    this.next();
    return { kind: 'RangeClause', lhs, tok, tokPos, x: this.expr() };
  }

  #afterExpr(x: Expr): Stmt {
    const { pos, op } = this;
    switch (this.tok) {
      case 'op=': {
        this.next();
        // Only operators that have an assignment form come with this token.
        return this.#assignValues([x], `${op}=` as AssignOp, pos, 1);
      }
      case 'incop':
        this.next();
        return { kind: 'IncDecStmt', pos: x.pos, end: this.endPos, x, op: op === '+' ? '++' : '--', opPos: pos };
      case '<-': {
        this.next();
        const value = this.expr();
        return { kind: 'SendStmt', pos: x.pos, end: this.endPos, chan: x, arrow: pos, value };
      }
      default:
        return { kind: 'ExprStmt', pos: x.pos, end: this.endPos, x };
    }
  }

  #assignment(lhs: readonly Expr[]): Stmt {
    const { tok, pos } = this;
    if (tok === '=' || tok === ':=') {
      this.next();
      return this.#assignValues(lhs, tok, pos);
    }
    this.expected(':= or = or comma');
    this.advance(';', '}');
    const x = lhs[0] ?? this.badExpr();
    return { kind: 'ExprStmt', pos: x.pos, end: x.end, x };
  }

  #assignValues(lhs: readonly Expr[], op: AssignOp, opPos: Pos, count = Infinity): AssignStmt {
    const rhs = count === 1 ? [this.expr()] : this.exprList();
    return { kind: 'AssignStmt', pos: lhs[0]?.pos ?? opPos, end: this.endPos, lhs, op, opPos, rhs };
  }

  /** The part between the keyword and the block. */
  protected header(keyword: HeaderKeyword): Header {
    this.want(keyword);
    if (this.tok === '{') {
      if (keyword === 'if') this.syntaxError('missing condition in if statement');
      return { init: null, cond: null, post: null };
    }
    const outer = this.exprNesting;
    this.exprNesting = -1;
    const header = this.#headerParts(keyword);
    this.exprNesting = outer;
    return header;
  }

  #headerParts(keyword: HeaderKeyword): Header {
    let first: Stmt | RangeClause | null = null;
    if (this.tok !== ';') {
      if (this.got('var')) this.syntaxError(`var declaration not allowed in ${keyword} initializer`);
      first = keyword === 'for' ? this.#rangeOrSimpleStmt() : this.simpleStmt(null);
      if (first.kind === 'RangeClause') return { init: first, cond: null, post: null };
    }
    if (this.is('{')) return { init: null, cond: this.#condition(keyword, first), post: null };
    const semicolonPos = this.pos;
    const semicolon = this.#headerSemicolon();
    if (keyword === 'for') return this.#forClause(first);
    if (!this.is('{')) return { init: first, cond: this.#condition(keyword, this.simpleStmt(null)), post: null };
    if (keyword === 'if' && semicolon !== null) {
      const missing =
        semicolon === 'semicolon' ? 'missing condition in if statement' : `unexpected ${semicolon}, expected { after if clause`;
      this.syntaxErrorAt(semicolonPos, missing);
    }
    return { init: first, cond: null, post: null };
  }

  /** Takes the semicolon between the parts and returns its words; null when something else stood there, which is reported. */
  #headerSemicolon(): string | null {
    const { lit } = this;
    if (this.got(';')) return lit;
    // Asking for the brace gives the better message: mostly it is the block that is missing.
    this.want('{');
    if (this.tok !== '{') this.advance('{', '}');
    return null;
  }

  #forClause(init: Stmt | null): Header {
    let cond: Stmt | null = null;
    if (this.tok !== ';') {
      if (this.tok === '{') {
        this.expected('for loop condition');
        return { init, cond, post: null };
      }
      cond = this.simpleStmt(null);
    }
    this.want(';');
    let post: Stmt | null = null;
    if (!this.is('{')) {
      post = this.simpleStmt(null);
      if (post.kind === 'AssignStmt' && post.op === ':=') {
        this.syntaxErrorAt(post.opPos, 'cannot declare in post statement of for loop');
      }
    }
    return { init, cond: this.#condition('for', cond), post };
  }

  /** A condition must be an expression; `=` for `==` is the mistake people make. */
  #condition(keyword: HeaderKeyword, stmt: Stmt | null): Stmt | null {
    if (stmt === null || stmt.kind === 'ExprStmt' || (keyword === 'switch' && typeSwitchGuard(stmt) !== null)) return stmt;
    switch (stmt.kind) {
      case 'AssignStmt':
        this.syntaxErrorAt(stmt.opPos, `cannot use ${assignmentText(stmt)} as value`);
        return null;
      case 'IncDecStmt':
        this.syntaxErrorAt(stmt.opPos, `cannot use ${exprText(stmt.x)}${stmt.op} as value`);
        return null;
      case 'SendStmt':
        this.syntaxErrorAt(stmt.arrow, `cannot use ${exprText(stmt.chan)} <- ${exprText(stmt.value)} as value`);
        return null;
      default:
        return stmt;
    }
  }
}

/** `name := x.(type)` or `x.(type)`: the guard of a type switch, null when stmt is something else. */
export function typeSwitchGuard(stmt: Stmt): { readonly name: Ident | null; readonly guard: TypeAssertExpr } | null {
  if (stmt.kind === 'ExprStmt') return isGuard(stmt.x) ? { name: null, guard: stmt.x } : null;
  if (stmt.kind !== 'AssignStmt' || stmt.op !== ':=' || stmt.lhs.length !== 1 || stmt.rhs.length !== 1) return null;
  const [name] = stmt.lhs;
  const [guard] = stmt.rhs;
  return name?.kind === 'Ident' && guard !== undefined && isGuard(guard) ? { name, guard } : null;
}

function isGuard(x: Expr): x is TypeAssertExpr {
  return x.kind === 'TypeAssertExpr' && x.type === null;
}

/** Plain assignments say so, and put parentheses around operators, so that the `=` is seen. */
function assignmentText({ lhs, op, rhs }: AssignStmt): string {
  if (op !== '=') return `${exprListText(lhs)} ${op} ${exprListText(rhs)}`;
  return `assignment ${emphasized(lhs)} = ${emphasized(rhs)}`;
}

function emphasized(list: readonly Expr[]): string {
  const text = exprListText(list);
  return list.length === 1 && list[0]?.kind === 'BinaryExpr' ? `(${text})` : text;
}
