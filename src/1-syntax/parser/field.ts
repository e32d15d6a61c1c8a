// Struct fields and the elements of interfaces (spec: #Struct_types, #Interface_types).
import type { Expr, Field, FuncType, Ident, InterfaceType, Pos, StarExpr, StructType } from '../ast.ts';
import { ParamParser, TYPE_ARGUMENTS_OR_PARAMETERS } from './param.ts';

export abstract class FieldParser extends ParamParser {
  protected abstract parseType(): Expr;
  /** A signature; with a context, type parameters are refused in its name. */
  protected abstract funcType(pos: Pos, context: string): FuncType;

  protected structType(): StructType {
    const { pos } = this;
    this.want('struct');
    const open = this.pos;
    const list: Field[] = [];
    this.want('{');
    this.list('struct type', ';', '}', () => {
      const field = this.#fieldOrNull();
      if (field !== null) list.push(field);
      return false;
    });
    const end = this.endPos;
    return { kind: 'StructType', pos, end, fields: { kind: 'FieldList', pos: open, end, list } };
  }

  #fieldOrNull(): Field | null {
    const { pos } = this;
    switch (this.tok) {
      case 'name':
        return this.#fieldOfName(pos, this.name());
      case '*':
        this.next();
        return this.#embedded(
          pos,
          this.#pointer(
            pos,
            this.#parenthesized(() => this.qualifiedName(null)),
          ),
        );
      case '(':
        return this.#embedded(
          pos,
          this.#parenthesized(() => {
            const star = this.pos;
            return this.got('*') ? this.#pointer(star, this.qualifiedName(null)) : this.qualifiedName(null);
          }),
        );
      default:
        this.expected('field name or embedded type');
        this.advance(';', '}');
        return null;
    }
  }

  #fieldOfName(pos: Pos, name: Ident): Field {
    if (this.tok === '.' || this.tok === 'literal' || this.tok === ';' || this.tok === '}') {
      return this.#embedded(pos, this.qualifiedName(name));
    }
    const names = this.nameList(name);
    // `T[P]` may be an embedded instantiation or a field of an array type.
    const type = names.length === 1 && this.tok === '[' && this.typeParameters ? this.arrayOrTypeArgs(name) : this.parseType();
    if (type.kind === 'IndexExpr' && type.x === name) return this.#embedded(pos, type);
    return this.#field(pos, names, type);
  }

  #embedded(pos: Pos, type: Expr): Field {
    return this.#field(pos, [], type);
  }

  #field(pos: Pos, names: readonly Ident[], type: Expr): Field {
    const tag = this.literalOrNull();
    return { kind: 'Field', pos, end: this.endPos, names, type, tag };
  }

  #pointer(pos: Pos, x: Expr): StarExpr {
    return { kind: 'StarExpr', pos, end: x.end, x };
  }

  /** An embedded type must not stand in parentheses; it is read all the same. */
  #parenthesized(type: () => Expr): Expr {
    if (this.tok !== '(') return type();
    this.syntaxError('cannot parenthesize embedded type');
    this.next();
    const x = type();
    this.got(')');
    return x;
  }

  protected interfaceType(): InterfaceType {
    const { pos } = this;
    this.want('interface');
    const open = this.pos;
    const list: Field[] = [];
    this.want('{');
    this.list('interface type', ';', '}', () => {
      list.push(this.#interfaceElem());
      return false;
    });
    const end = this.endPos;
    return { kind: 'InterfaceType', pos, end, methods: { kind: 'FieldList', pos: open, end, list } };
  }

  #interfaceElem(): Field {
    const { pos } = this;
    if (this.tok !== 'name') return this.#element(pos, this.typeParameters ? this.embeddedElem(null) : this.#noElement());
    const name = this.name();
    if (this.is('(')) return this.#method(name);
    if (!this.typeParameters) return this.#element(pos, this.qualifiedName(name));
    if (this.is('[')) return this.#bracketsAfterName(name);
    return this.#element(pos, this.embeddedElem(this.qualifiedName(name)));
  }

  #noElement(): Expr {
    const bad = this.badExpr();
    this.expected('method or interface name');
    this.advance(';', '}');
    return bad;
  }

  #element(pos: Pos, type: Expr): Field {
    return { kind: 'Field', pos, end: type.end, names: [], type, tag: null };
  }

  #method(name: Ident): Field {
    const type = this.funcType(this.pos, 'interface method');
    return { kind: 'Field', pos: name.pos, end: type.end, names: [name], type, tag: null };
  }

  /** `name[…`: an embedded instantiation, or a method with type parameters, which Go does not have. */
  #bracketsAfterName(name: Ident): Field {
    const lbrack = this.pos;
    this.next();
    if (this.tok === ']') {
      const { pos } = this;
      this.next();
      const isMethod = this.is('(');
      this.errorAtPos(pos, isMethod ? 'empty type parameter list' : 'empty type argument list');
      return isMethod ? this.#method(name) : this.#element(name.pos, this.embeddedElem(name));
    }
    const list = this.parameters(TYPE_ARGUMENTS_OR_PARAMETERS);
    const rbrack = this.endPos - 1;
    const [first] = list;
    if (first === undefined) return this.is('(') ? this.#method(name) : this.#element(name.pos, this.embeddedElem(name));
    if (first.name !== null) {
      const method = this.#method(name);
      this.errorAtPos(lbrack, 'interface method must have no type parameters');
      return method;
    }
    const indices = list.map((p) => p.type ?? this.badExpr());
    const type: Expr = { kind: 'IndexExpr', pos: name.pos, end: this.endPos, x: name, lbrack, indices, rbrack };
    return this.#element(name.pos, this.embeddedElem(type));
  }
}
