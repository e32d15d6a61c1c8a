// Statements (spec: #Statements).
import type {
  BlockStmt,
  BranchStmt,
  CaseClause,
  CommClause,
  Expr,
  ForStmt,
  GoStmt,
  DeferStmt,
  Ident,
  IfStmt,
  RangeStmt,
  ReturnStmt,
  SelectStmt,
  Stmt,
  SwitchStmt,
  TypeSwitchStmt,
} from '../ast.ts';
import { unparen } from './expr.ts';
import { type RangeClause, SimpleStmtParser, typeSwitchGuard } from './simple-stmt.ts';

type IfParts = Pick<IfStmt, 'pos' | 'init' | 'cond' | 'body'>;

export abstract class StmtParser extends SimpleStmtParser {
  protected funcBody(): BlockStmt {
    this.functionNesting++;
    const body = this.#block('');
    this.functionNesting--;
    return body;
  }

  /** A block; `context` names what it belongs to, for when the brace is missing. */
  #block(context: string): BlockStmt {
    const { pos } = this;
    if (!this.got('{')) {
      this.expected(`{ after ${context}`);
      this.advance('name', '}');
      const rbrace = this.pos;
      if (this.got('}')) return { kind: 'BlockStmt', pos, end: this.endPos, list: [], rbrace };
    }
    const list = this.#stmtList();
    const rbrace = this.pos;
    this.want('}');
    return { kind: 'BlockStmt', pos, end: this.endPos, list, rbrace };
  }

  #stmtList(): Stmt[] {
    const list: Stmt[] = [];
    while (this.tok !== 'EOF' && this.tok !== '}' && this.tok !== 'case' && this.tok !== 'default') {
      const stmt = this.#stmtOrNull();
      this.directives.clear();
      if (stmt === null) break;
      list.push(stmt);
      if (!this.got(';') && !this.is('}')) {
        this.unexpected('at end of statement');
        this.advance(';', '}', 'case', 'default');
        this.got(';');
      }
    }
    return list;
  }

  /** Null when no statement begins here. */
  #stmtOrNull(): Stmt | null {
    this.enter();
    const stmt = this.#stmtAtToken();
    this.leave();
    return stmt;
  }

  #stmtAtToken(): Stmt | null {
    const { pos } = this;
    if (this.tok !== 'var' && this.tok !== 'const' && this.tok !== 'type') this.directives.clear();
    switch (this.tok) {
      case 'name':
        return this.#labeledOrSimpleStmt();
      case 'var':
      case 'const':
      case 'type': {
        const decl = this.genDecl(this.tok);
        return { kind: 'DeclStmt', pos, end: decl.end, decl };
      }
      case '{':
        return this.#block('');
      case 'operator':
        return this.op === '+' || this.op === '-' || this.op === '&' || this.op === '^' || this.op === '!' ? this.simpleStmt(null) : null;
      case '*':
      case '<-':
      case 'literal':
      case 'func':
      case '(':
      case '[':
      case 'struct':
      case 'map':
      case 'chan':
      case 'interface':
        return this.simpleStmt(null);
      case 'for':
        return this.#forStmt();
      case 'switch':
        return this.#switchStmt();
      case 'select':
        return this.#selectStmt();
      case 'if':
        return this.#ifStmt();
      case 'break':
      case 'continue':
      case 'goto':
      case 'fallthrough':
        return this.#branchStmt(this.tok);
      case 'go':
      case 'defer':
        return this.#callStmt(this.tok);
      case 'return':
        return this.#returnStmt();
      case ';':
        return { kind: 'EmptyStmt', pos, end: pos };
      default:
        return null;
    }
  }

  #labeledOrSimpleStmt(): Stmt | null {
    const lhs = this.exprList();
    const label = lhs[0];
    if (lhs.length === 1 && label?.kind === 'Ident' && this.tok === ':') return this.#labeledStmtOrNull(label);
    return this.simpleStmt(lhs);
  }

  #labeledStmtOrNull(label: Ident): Stmt | null {
    const colon = this.pos;
    this.next();
    if (this.tok === '}') {
      // A semicolon may be left out before the brace: the statement is the empty one.
      const stmt: Stmt = { kind: 'EmptyStmt', pos: this.pos, end: this.pos };
      return { kind: 'LabeledStmt', pos: label.pos, end: this.endPos, label, colon, stmt };
    }
    const stmt = this.#stmtOrNull();
    if (stmt !== null) return { kind: 'LabeledStmt', pos: label.pos, end: this.endPos, label, colon, stmt };
    this.syntaxErrorAt(colon, 'missing statement after label');
    return null;
  }

  #branchStmt(tok: BranchStmt['tok']): BranchStmt {
    const { pos } = this;
    this.next();
    const mayHaveLabel = tok !== 'fallthrough' && (tok === 'goto' || this.tok === 'name');
    const label = mayHaveLabel ? this.name() : null;
    return { kind: 'BranchStmt', pos, end: this.endPos, tok, label };
  }

  #callStmt(keyword: 'go' | 'defer'): GoStmt | DeferStmt {
    const { pos } = this;
    this.next();
    const written = this.primaryExpr(this.operand());
    const call = unparen(written);
    if (call !== written) this.errorAtPos(written.pos, `expression in ${keyword} must not be parenthesized`);
    return { kind: keyword === 'go' ? 'GoStmt' : 'DeferStmt', pos, end: this.endPos, call };
  }

  #returnStmt(): ReturnStmt {
    const { pos } = this;
    this.next();
    const results = this.is(';') || this.is('}') ? [] : this.exprList();
    return { kind: 'ReturnStmt', pos, end: this.endPos, results };
  }

  /** `if … else if … else …` is read in a loop, for generated programs have hundreds in a row, and built from the last one back. */
  #ifStmt(): IfStmt {
    const first = this.#ifParts();
    const rest: IfParts[] = [];
    let otherwise: IfStmt['else'] = null;
    while (otherwise === null && this.got('else')) {
      if (this.is('if')) {
        this.chain(rest.length);
        rest.push(this.#ifParts());
      } else if (this.is('{')) {
        otherwise = this.#block('');
      } else {
        this.syntaxError('else must be followed by if or statement block');
        this.advance('name', '}');
        break;
      }
    }
    const end = this.endPos;
    for (const { pos, init, cond, body } of rest.toReversed()) otherwise = { kind: 'IfStmt', pos, end, init, cond, body, else: otherwise };
    const { pos, init, cond, body } = first;
    return { kind: 'IfStmt', pos, end, init, cond, body, else: otherwise };
  }

  #ifParts(): IfParts {
    const { pos } = this;
    const { init, cond } = this.header('if');
    const missing = this.badExpr();
    const body = this.#block('if clause');
    return { pos, init: asStmt(init), cond: cond?.kind === 'ExprStmt' ? cond.x : missing, body };
  }

  #forStmt(): ForStmt | RangeStmt {
    const { pos } = this;
    const { init, cond, post } = this.header('for');
    const body = this.#block('for clause');
    if (init?.kind === 'RangeClause') {
      const [key = null, value = null, ...extra] = init.lhs;
      return { kind: 'RangeStmt', pos, end: this.endPos, key, value, tok: init.tok, tokPos: init.tokPos, x: init.x, body, extra };
    }
    return { kind: 'ForStmt', pos, end: this.endPos, init, cond: cond?.kind === 'ExprStmt' ? cond.x : null, post, body };
  }

  #switchStmt(): SwitchStmt | TypeSwitchStmt {
    const { pos } = this;
    const header = this.header('switch');
    const init = asStmt(header.init);
    const lbrace = this.pos;
    this.#openClauses('switch');
    const body: CaseClause[] = [];
    while (this.tok !== 'EOF' && this.tok !== '}') body.push(this.#caseClause());
    const rbrace = this.pos;
    this.want('}');
    const end = this.endPos;
    const { cond } = header;
    const guard = cond === null ? null : typeSwitchGuard(cond);
    if (cond !== null && guard !== null) {
      return { kind: 'TypeSwitchStmt', pos, end, init, name: guard.name, x: guard.guard.x, guardPos: cond.pos, body, lbrace, rbrace };
    }
    return { kind: 'SwitchStmt', pos, end, init, tag: cond?.kind === 'ExprStmt' ? cond.x : null, body, lbrace, rbrace };
  }

  #selectStmt(): SelectStmt {
    const { pos } = this;
    this.next();
    const lbrace = this.pos;
    this.#openClauses('select');
    const body: CommClause[] = [];
    while (this.tok !== 'EOF' && this.tok !== '}') body.push(this.#commClause());
    const rbrace = this.pos;
    this.want('}');
    return { kind: 'SelectStmt', pos, end: this.endPos, body, lbrace, rbrace };
  }

  #openClauses(keyword: 'switch' | 'select'): void {
    if (this.got('{')) return;
    this.syntaxError(`missing { after ${keyword} clause`);
    this.advance('case', 'default', '}');
  }

  #caseClause(): CaseClause {
    const { pos } = this;
    const list: readonly Expr[] | null = this.#startsCase() ? this.exprList() : null;
    return { kind: 'CaseClause', pos, list, ...this.#clauseBody() };
  }

  /** Which statements a case may hold is the type checker's to say, as in gc. */
  #commClause(): CommClause {
    const { pos } = this;
    const comm = this.#startsCase() ? this.simpleStmt(null) : null;
    return { kind: 'CommClause', pos, comm, ...this.#clauseBody() };
  }

  #startsCase(): boolean {
    if (this.got('case')) return true;
    if (this.got('default')) return false;
    this.expected('case or default or }');
    this.advance(':', 'case', 'default', '}');
    return false;
  }

  #clauseBody(): Pick<CaseClause, 'colon' | 'body' | 'end'> {
    const colon = this.pos;
    this.want(':');
    const colonEnd = this.endPos;
    const body = this.#stmtList();
    return { end: body.at(-1)?.end ?? colonEnd, colon, body };
  }
}

/** Range clauses are read for `for` alone. */
function asStmt(init: Stmt | RangeClause | null): Stmt | null {
  return init === null || init.kind === 'RangeClause' ? null : init;
}
