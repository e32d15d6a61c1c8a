// Parameter lists and type parameter lists (spec: #Function_types, #Type_parameter_declarations).
import { type ArrayType, type Expr, type Field, type FieldList, type Ident, type IndexExpr, NO_POS, type Pos } from '../ast.ts';
import { Cursor } from './cursor.ts';

/** One entry of a list, before it is known whether a lone name is a parameter or a type. One of the two is set. */
export interface Parameter {
  readonly pos: Pos;
  name: Ident | null;
  type: Expr | null;
}

/** The two kinds of list that differ in their rules, by their closing bracket. */
interface ListRules {
  readonly close: ')' | ']';
  /** Type parameters must have names. */
  readonly namesRequired: boolean;
  /** Only the parameters of a function may end in `...T`. */
  readonly variadic: boolean;
}
export const PARAMETERS: ListRules = { close: ')', namesRequired: false, variadic: true };
export const RESULTS: ListRules = { close: ')', namesRequired: false, variadic: false };
export const TYPE_PARAMETERS: ListRules = { close: ']', namesRequired: true, variadic: false };
/** What stands in brackets after a name in an interface: types, or type parameters that are not allowed there. */
export const TYPE_ARGUMENTS_OR_PARAMETERS: ListRules = { close: ']', namesRequired: false, variadic: false };

export abstract class ParamParser extends Cursor {
  protected abstract typeOrNull(): Expr | null;
  /** A type that begins with a name, which may have been read. */
  protected abstract qualifiedName(name: Ident | null): Expr;
  /** `name[n]E` as an array type without the name, `name[T, …]` as an instantiation with it. */
  protected abstract arrayOrTypeArgs(name: Ident): ArrayType | IndexExpr;
  /** spec: #EmbeddedElem, whose first term may have been read. */
  protected abstract embeddedElem(first: Expr | null): Expr;

  /**
   * A list whose opening bracket has been read. A first name, or a first name and its type, may have been read too.
   * In the result either all have names or none has.
   */
  protected parameters(rules: ListRules, firstName: Ident | null = null, firstType: Expr | null = null): Parameter[] {
    const { close } = rules;
    const list: Parameter[] = [];
    const first = firstName !== null && firstType !== null ? { pos: firstName.pos, name: firstName, type: firstType } : null;
    if (first !== null && this.got(close)) return [first];
    let pending: Parameter | Ident | null = first ?? firstName;
    this.enter();
    const closePos = this.list('parameter list', ',', close, () => {
      const given = pending;
      pending = null;
      const parameter = given === null || 'kind' in given ? this.#parameterOrNull(given, close) : given;
      if (parameter !== null) list.push(parameter);
      return false;
    });
    this.leave();
    if (list.length === 0) return list;
    this.#distributeTypes(list, rules, closePos);
    this.#checkEllipsis(list, rules);
    return list;
  }

  /** Groups neighbours that share a type, as they were written: `a, b int` is one field. */
  protected fieldList(pos: Pos, list: readonly Parameter[]): FieldList {
    const groups: { pos: Pos; names: Ident[]; type: Expr }[] = [];
    for (const { pos: start, name, type } of list) {
      if (type === null) continue;
      const last = groups.at(-1);
      if (name !== null && last?.type === type) last.names.push(name);
      else groups.push({ pos: start, names: name === null ? [] : [name], type });
    }
    const fields = groups.map(
      ({ pos: start, names, type }): Field => ({ kind: 'Field', pos: start, end: type.end, names, type, tag: null }),
    );
    return { kind: 'FieldList', pos, end: this.endPos, list: fields };
  }

  #parameterOrNull(given: Ident | null, follow: ')' | ']'): Parameter | null {
    // Type sets are allowed in type parameter lists only.
    const typeSets = follow === ']';
    const isOperator = (op: '|' | '~'): boolean => typeSets && this.tok === 'operator' && this.op === op;
    const pos = given?.pos ?? this.pos;
    if (given === null && isOperator('~')) return { pos, name: null, type: this.embeddedElem(null) };

    const name = given ?? (this.tok === 'name' ? this.name() : null);
    if (name !== null) {
      if (this.tok === '[' && this.typeParameters) {
        const type = this.arrayOrTypeArgs(name);
        const elem = isOperator('|') ? this.embeddedElem(type) : type;
        return { pos, name: type.kind === 'IndexExpr' ? null : name, type: elem };
      }
      if (this.tok === '.') {
        const type = this.qualifiedName(name);
        return { pos, name: null, type: isOperator('|') ? this.embeddedElem(type) : type };
      }
      if (isOperator('|')) return { pos, name: null, type: this.embeddedElem(name) };
    }
    if (this.tok === '...') return { pos, name, type: this.#ellipsis() };
    if (isOperator('~')) return { pos, name, type: this.embeddedElem(null) };
    const type = this.typeOrNull();
    if (type !== null) return { pos, name, type: isOperator('|') ? this.embeddedElem(type) : type };
    if (name !== null) return { pos, name, type: null };
    this.expected(follow);
    this.advance(',', follow);
    return null;
  }

  #ellipsis(): Expr {
    const { pos } = this;
    this.next();
    const elt = this.typeOrNull();
    if (elt === null) {
      const bad = this.badExpr();
      this.syntaxError('... is missing type');
      return bad;
    }
    return { kind: 'Ellipsis', pos, end: this.endPos, elt };
  }

  /** Decides what lone names are: types if no entry has both name and type, else names that take the type to their right. */
  #distributeTypes(list: readonly Parameter[], rules: ListRules, closePos: Pos): void {
    const named = list.filter((p) => p.name !== null && p.type !== null).length;
    const typed = list.filter((p) => p.type !== null).length;
    if (named === list.length) return;
    if (named === 0 && !rules.namesRequired) {
      for (const p of list) {
        p.type ??= p.name;
        p.name = null;
      }
      return;
    }
    let errorPos = NO_POS;
    let type: Expr | null = null;
    for (const p of list.toReversed()) {
      if (p.type !== null) {
        type = p.type;
        if (p.name === null) {
          errorPos = reportedPos(type);
          p.name = { kind: 'Ident', pos: errorPos, end: errorPos, name: '_' };
        }
      } else if (type !== null) {
        p.type = type;
      } else {
        errorPos = p.name?.pos ?? p.pos;
        p.type = { kind: 'BadExpr', pos: errorPos, end: errorPos };
      }
    }
    if (errorPos === NO_POS) return;
    // As many complete entries as types: then the names without a type stand last, and what is missing is missing before the bracket.
    if (named === typed) this.syntaxErrorAt(closePos, rules.namesRequired ? 'missing type constraint' : 'missing parameter type');
    else this.syntaxErrorAt(errorPos, missingName(rules, list.length));
  }

  /** spec: #Function_types: only the final parameter may be variadic. Reports the first offender and makes it an ordinary one. */
  #checkEllipsis(list: readonly Parameter[], { variadic }: ListRules): void {
    let reported = false;
    list.forEach((p, i) => {
      if (p.type?.kind !== 'Ellipsis' || (variadic && i === list.length - 1)) return;
      if (!reported) this.errorAtPos(p.type.pos, variadic ? 'can only use ... with final parameter' : 'invalid use of ...');
      reported = true;
      p.type = p.type.elt;
    });
  }
}

function missingName({ namesRequired }: ListRules, length: number): string {
  if (!namesRequired) return 'missing parameter name';
  return length === 1 ? 'missing type parameter name or invalid array length' : 'missing type parameter name';
}

/** gc places a function type at its parameters, not at `func`. */
function reportedPos(type: Expr): Pos {
  return type.kind === 'FuncType' ? (type.typeParams ?? type.params).pos : type.pos;
}
