// Declarations (spec: #Declarations_and_scope, #Import_declarations).
import {
  type BlockStmt,
  type Expr,
  type FuncDecl,
  type FuncType,
  type GenDecl,
  type Ident,
  type ImportSpec,
  NO_POS,
  type Pos,
  type Spec,
  type TypeSpec,
  type ValueSpec,
} from '../ast.ts';
import { unquoteString } from '../literal.ts';
import { ExprParser } from './expr.ts';
import { RESULTS, TYPE_PARAMETERS } from './param.ts';
import type { DirectiveTarget } from './directives.ts';
import { endOfBlock, startOfBody } from '../end-of-block.ts';
import { splitTypeParam } from './type-params.ts';

/** Reads at an offset what an outline passes over. */
export interface LaterReader {
  signature(at: number, pos: Pos): FuncType;
  body(open: number): BlockStmt;
}

export abstract class DeclParser extends ExprParser {
  /** Set for an outline. */
  later: LaterReader | null = null;

  /** One declaration or a group in parentheses; the keyword is the current token. */
  protected genDecl(tok: GenDecl['tok']): GenDecl {
    const { pos } = this;
    const specs: Spec[] = [];
    this.next();
    const grouped = this.tok === '(';
    if (grouped) {
      // Those in front of a group belong to none of its declarations.
      this.directives.clear();
      this.next();
    }
    const read = (): false => {
      const directives = this.directives.take();
      const spec = this.#spec(tok, specs.length);
      if (spec !== null) {
        specs.push(spec);
        this.directives.attach(directives, this.#target(tok, spec));
      }
      return false;
    };
    if (grouped) this.list('grouped declaration', ';', ')', read);
    else read();
    return { kind: 'GenDecl', pos, end: this.endPos, tok, specs, grouped };
  }

  #target(tok: GenDecl['tok'], spec: Spec): DirectiveTarget {
    if (spec.kind === 'ImportSpec') return { on: 'import', spec };
    if (spec.kind === 'TypeSpec') return { on: 'type', spec };
    return tok === 'var' ? { on: 'var', spec, local: this.functionNesting > 0 } : { on: 'const', spec };
  }

  #spec(tok: GenDecl['tok'], iota: number): Spec | null {
    switch (tok) {
      case 'import':
        return this.#importSpecOrNull();
      case 'const':
        return this.#constSpec(iota);
      case 'type':
        return this.#typeSpec();
      case 'var':
        return this.#varSpec(iota);
    }
  }

  #importSpecOrNull(): ImportSpec | null {
    const { pos } = this;
    const name = this.#importNameOrNull();
    const lit = this.literalOrNull();
    if (lit === null) {
      this.syntaxError('missing import path');
      this.advance(';', ')');
      return null;
    }
    const isString = lit.lit === 'STRING';
    if (!lit.bad && !isString) this.syntaxErrorAt(lit.pos, 'import path must be a string');
    const path = lit.bad || !isString ? null : unquoteString(lit.value);
    return { kind: 'ImportSpec', pos, end: this.endPos, name, lit, path };
  }

  #importNameOrNull(): Ident | null {
    if (this.tok === 'name') return this.name();
    const { pos } = this;
    return this.got('.') ? { kind: 'Ident', pos, end: this.endPos, name: '.' } : null;
  }

  #constSpec(iota: number): ValueSpec {
    const { pos } = this;
    const names = this.nameList(this.name());
    let type: Expr | null = null;
    let values: readonly Expr[] = [];
    if (this.tok !== 'EOF' && this.tok !== ';' && this.tok !== ')') {
      type = this.typeOrNull();
      if (this.gotAssign() !== NO_POS) values = this.exprList();
    }
    return { kind: 'ValueSpec', pos, end: this.endPos, names, type, values, iota };
  }

  #varSpec(iota: number): ValueSpec {
    const { pos } = this;
    const names = this.nameList(this.name());
    let type: Expr | null = null;
    let assigned = this.gotAssign() !== NO_POS;
    if (!assigned) {
      type = this.parseType();
      assigned = this.gotAssign() !== NO_POS;
    }
    const values = assigned ? this.exprList() : [];
    return { kind: 'ValueSpec', pos, end: this.endPos, names, type, values, iota };
  }

  #typeSpec(): TypeSpec {
    const { pos } = this;
    const name = this.name();
    return this.tok === '[' && this.typeParameters ? this.#bracketTypeSpec(pos, name) : this.#typeSpecAfter(pos, name, null);
  }

  #typeSpecAfter(pos: Pos, name: Ident, typeParams: TypeSpec['typeParams']): TypeSpec {
    const assign = this.gotAssign();
    const type = this.typeOrNull() ?? this.#missingType();
    return { kind: 'TypeSpec', pos, end: this.endPos, name, typeParams, assign, type };
  }

  #missingType(): Expr {
    const bad = this.badExpr();
    this.unexpected('in type declaration');
    this.advance(';', ')');
    return bad;
  }

  /** `type T[…`: a slice, an array or type parameters. */
  #bracketTypeSpec(pos: Pos, name: Ident): TypeSpec {
    const open = this.pos;
    this.next();
    const asType = (type: Expr): TypeSpec => ({ kind: 'TypeSpec', pos, end: this.endPos, name, typeParams: null, assign: NO_POS, type });
    if (this.got(']')) return asType(this.sliceType(open));
    if (this.tok !== 'name') return asType(this.arrayType(open, null));
    const first: Ident = this.name();
    // A `[` after the name opens a constraint such as []E: an array length cannot be an index expression.
    const x = this.is('[') ? first : this.#exprAfterName(first);
    const param = splitTypeParam(x, this.is(','));
    if (param === null || (param.constraint === null && this.is(']'))) return asType(this.arrayType(open, x));
    const params = this.parameters(TYPE_PARAMETERS, param.name, param.constraint);
    return this.#typeSpecAfter(pos, name, this.fieldList(open, params));
  }

  #exprAfterName(name: Ident): Expr {
    this.exprNesting++;
    const x = this.binaryExpr(this.primaryExpr(name), 0);
    this.exprNesting--;
    return x;
  }

  /** spec: #Function_declarations, #Method_declarations. */
  protected funcDecl(): FuncDecl {
    const { pos } = this;
    this.next();
    const directives = this.directives.take();
    const open = this.pos;
    const isMethod = this.got('(');
    const recv = isMethod ? this.#receiver(open) : null;
    const decl = this.#outlined(pos, recv) ?? this.#whole(pos, recv, isMethod);
    this.directives.attach(directives, { on: 'func', decl });
    return decl;
  }

  #whole(pos: Pos, recv: FuncDecl['recv'], isMethod: boolean): FuncDecl {
    let name: Ident;
    let type: FuncType;
    if (this.tok === 'name') {
      name = this.name();
      type = this.funcType(pos, isMethod && !this.genericMethods ? 'method' : '');
    } else {
      const missing = this.pos;
      this.expected(isMethod ? 'name' : 'name or (');
      name = { kind: 'Ident', pos: missing, end: missing, name: '_' };
      type = { kind: 'FuncType', pos, end: missing, typeParams: null, params: this.fieldList(missing, []), results: null };
      this.advance('{', ';');
    }
    const external = !this.is('{');
    const body = external ? null : this.funcBody();
    return { kind: 'FuncDecl', pos, end: this.endPos, recv, name, type, external, body };
  }

  /** A function with a body, of which the name alone is read now; null where that is not wanted or there is no body. */
  #outlined(pos: Pos, recv: FuncDecl['recv']): FuncDecl | null {
    const { later } = this;
    if (later === null || this.tok !== 'name') return null;
    const open = startOfBody(this.text, this.end);
    if (open === null) return null;
    const name = this.name();
    const at = this.start;
    this.jump(endOfBlock(this.text, open));
    this.next();
    let type: FuncType | null = null;
    let body: BlockStmt | null = null;
    // Walks of the tree look at a node's own properties, so these are none of a class.
    return {
      kind: 'FuncDecl',
      pos,
      end: this.endPos,
      recv,
      name,
      external: false,
      get type() {
        type ??= later.signature(at, pos);
        return type;
      },
      get body() {
        body ??= later.body(open);
        return body;
      },
    };
  }

  /** Of several receivers the first counts; without one the method is a function. */
  #receiver(open: Pos): FuncDecl['recv'] {
    const list = this.parameters(RESULTS);
    if (list.length === 0) this.error('method has no receiver');
    if (list.length > 1) this.error('method has multiple receivers');
    return list.length === 0 ? null : this.fieldList(open, list.slice(0, 1));
  }
}
