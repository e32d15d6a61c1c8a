// Types (spec: #Types). Parentheses around a type leave no node behind, as in gc.
import type { ArrayType, ChanDir, ChanType, Expr, FieldList, FuncType, Ident, IndexExpr, MapType, Pos } from '../ast.ts';
import { FieldParser } from './field.ts';
import { PARAMETERS, RESULTS, TYPE_PARAMETERS } from './param.ts';

/** What stood between brackets, and whether a comma was among it. */
export interface TypeList {
  readonly list: readonly Expr[];
  readonly comma: boolean;
}

export abstract class TypeParser extends FieldParser {
  protected abstract expr(): Expr;

  protected parseType(): Expr {
    const type = this.typeOrNull();
    if (type !== null) return type;
    const bad = this.badExpr();
    this.expected('type');
    this.advance(',', ':', ';', ')', ']', '}');
    return bad;
  }

  protected typeOrNull(): Expr | null {
    this.enter();
    const type = this.#typeAtToken();
    this.leave();
    return type;
  }

  #typeAtToken(): Expr | null {
    const { pos } = this;
    switch (this.tok) {
      case 'name':
        return this.qualifiedName(null);
      case '*': {
        this.next();
        const x = this.parseType();
        return { kind: 'StarExpr', pos, end: this.endPos, x };
      }
      case '[':
        this.next();
        return this.got(']') ? this.sliceType(pos) : this.arrayType(pos, null);
      case '<-':
        this.next();
        this.want('chan');
        return this.#chanType(pos, 'recv');
      case 'chan':
        this.next();
        return this.#chanType(pos, this.got('<-') ? 'send' : 'both');
      case 'func':
        this.next();
        return this.funcType(pos, 'function type');
      case 'map':
        return this.#mapType(pos);
      case 'struct':
        return this.structType();
      case 'interface':
        return this.interfaceType();
      case '(':
        return this.#parenthesizedType();
      default:
        return null;
    }
  }

  #parenthesizedType(): Expr {
    this.next();
    const type = this.parseType();
    this.want(')');
    return type;
  }

  #mapType(pos: Pos): MapType {
    this.next();
    this.want('[');
    const key = this.parseType();
    this.want(']');
    const value = this.parseType();
    return { kind: 'MapType', pos, end: this.endPos, key, value };
  }

  #chanType(pos: Pos, dir: ChanDir): ChanType {
    let value = this.typeOrNull();
    if (value === null) {
      value = this.badExpr();
      this.syntaxError('missing channel element type');
    }
    return { kind: 'ChanType', pos, end: this.endPos, dir, value };
  }

  /** `[]` has been read; `pos` is where it began. */
  protected sliceType(pos: Pos): ArrayType {
    const elt = this.parseType();
    return { kind: 'ArrayType', pos, end: this.endPos, len: null, elt };
  }

  /** `[` has been read, and the length too when it is given. */
  protected arrayType(pos: Pos, length: Expr | null): ArrayType {
    const len = length ?? this.#arrayLength();
    if (this.tok === ',') {
      this.syntaxError('unexpected comma; expected ]');
      this.next();
    }
    this.want(']');
    const elt = this.parseType();
    return { kind: 'ArrayType', pos, end: this.endPos, len, elt };
  }

  #arrayLength(): Expr {
    const { pos } = this;
    if (this.got('...')) return { kind: 'Ellipsis', pos, end: this.endPos, elt: null };
    this.exprNesting++;
    const len = this.expr();
    this.exprNesting--;
    return len;
  }

  protected arrayOrTypeArgs(name: Ident): ArrayType | IndexExpr {
    const { pos } = this;
    this.want('[');
    if (this.got(']')) return this.sliceType(pos);
    const { list, comma } = this.typeList('expression first');
    const rbrack = this.pos;
    this.want(']');
    const argsEnd = this.endPos;
    const [len] = list;
    const elt = comma || len === undefined ? null : this.typeOrNull();
    if (elt !== null && len !== undefined) return { kind: 'ArrayType', pos, end: this.endPos, len, elt };
    return { kind: 'IndexExpr', pos: name.pos, end: argsEnd, x: name, lbrack: pos, indices: list, rbrack };
  }

  /** A list of types with an optional last comma. In brackets after an operand the first may be an expression. */
  protected typeList(first: 'type first' | 'expression first'): TypeList {
    this.exprNesting++;
    const list = [first === 'type first' ? this.parseType() : this.expr()];
    let comma = false;
    while (this.got(',')) {
      comma = true;
      const type = this.typeOrNull();
      if (type === null) break;
      list.push(type);
    }
    this.exprNesting--;
    return { list, comma };
  }

  protected qualifiedName(given: Ident | null): Expr {
    let x: Expr = given ?? this.#typeName();
    if (this.got('.')) {
      const sel = this.name();
      x = { kind: 'SelectorExpr', pos: x.pos, end: sel.end, x, sel };
    }
    return this.tok === '[' && this.typeParameters ? this.#typeInstance(x) : x;
  }

  #typeName(): Ident {
    if (this.tok === 'name') return this.name();
    const { pos } = this;
    this.expected('name');
    this.advance('.', ';', '}');
    return { kind: 'Ident', pos, end: pos, name: '_' };
  }

  #typeInstance(x: Expr): IndexExpr {
    const lbrack = this.pos;
    this.next();
    let indices: readonly Expr[];
    if (this.tok === ']') {
      this.expected('type argument list');
      indices = [this.badExpr()];
    } else {
      indices = this.typeList('type first').list;
    }
    const rbrack = this.pos;
    this.want(']');
    return { kind: 'IndexExpr', pos: x.pos, end: this.endPos, x, lbrack, indices, rbrack };
  }

  /** spec: #Signature, with type parameters; a context names what must not have them. */
  protected funcType(pos: Pos, context: string): FuncType {
    const typeParams = this.#typeParams(context);
    const open = this.pos;
    this.want('(');
    const params = this.fieldList(open, this.parameters(PARAMETERS));
    const results = this.#results();
    return { kind: 'FuncType', pos, end: this.endPos, typeParams, params, results };
  }

  #typeParams(context: string): FieldList | null {
    const open = this.pos;
    if (!this.typeParameters || !this.got('[')) return null;
    if (context !== '') this.syntaxErrorAt(open, `${context} must have no type parameters`);
    if (this.tok === ']') {
      this.syntaxError('empty type parameter list');
      this.next();
      return null;
    }
    return this.fieldList(open, this.parameters(TYPE_PARAMETERS));
  }

  #results(): FieldList | null {
    const { pos } = this;
    if (this.got('(')) return this.fieldList(pos, this.parameters(RESULTS));
    const type = this.typeOrNull();
    return type === null ? null : this.fieldList(pos, [{ pos, name: null, type }]);
  }

  protected embeddedElem(first: Expr | null): Expr {
    let x = first ?? this.#embeddedTerm();
    for (let terms = 1; this.tok === 'operator' && this.op === '|'; terms++) {
      this.chain(terms);
      const opPos = this.pos;
      this.next();
      const y = this.#embeddedTerm();
      x = { kind: 'BinaryExpr', pos: x.pos, end: y.end, x, op: '|', opPos, y };
    }
    return x;
  }

  #embeddedTerm(): Expr {
    const { pos } = this;
    if (this.tok === 'operator' && this.op === '~') {
      this.next();
      const x = this.parseType();
      return { kind: 'UnaryExpr', pos, end: x.end, op: '~', opPos: pos, x };
    }
    const type = this.typeOrNull();
    if (type !== null) return type;
    const bad = this.badExpr();
    this.expected('~ term or type');
    this.advance('operator', ';', ')', ']', '}');
    return bad;
  }
}
