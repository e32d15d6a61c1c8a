// What a function's body costs: one for each node of gc's tree, more for calls, and the reason where something forbids inlining.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import { type Type, typeOf } from '#types';
import { elemOfPointer, isInterface, type Signature, under } from '../compile/go-types.ts';
import { unparen } from '../compile/tree-walk.ts';
import type { FuncLoop, Functions, TreeFunc } from './functions.ts';
import { isIntrinsic } from './intrinsics.ts';
import { LITERAL_COST, type InlineRules } from './rules.ts';
import { type Exit, exitsOf } from './loop-exits.ts';
import { enterCost, leaveCost } from './loop-cost.ts';
import { stmtCost } from './stmt-cost.ts';

/** What the cost of a function depends on beyond its own text. */
export interface Callees {
  /** What inlining the function called would cost; null where the call stays. */
  inlined(call: Ast.CallExpr, caller: TreeFunc): number | null;
}

/** Thrown to the top: the rest of the body does not matter. */
export class Forbidden {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}

const { identical } = typeOf;

export class Cost {
  readonly f: TreeFunc;
  readonly rules: InlineRules;
  readonly #functions: Functions;
  readonly #callees: Callees;
  /** Statements that leave the loop of whose body this is the cost. */
  readonly exits: ReadonlyMap<Ast.Stmt, Exit>;
  total = 0;

  constructor(f: TreeFunc, rules: InlineRules, functions: Functions, callees: Callees) {
    this.f = f;
    this.rules = rules;
    this.#functions = functions;
    this.#callees = callees;
    this.exits = f.loop === null ? new Map() : exitsOf(f.loop, this.loop(f.loop)?.label ?? null, functions);
  }

  loop(s: Ast.RangeStmt): FuncLoop | null {
    return this.#functions.loops.get(s) ?? null;
  }

  exitsOf(s: Ast.RangeStmt): ReadonlyMap<Ast.Stmt, Exit> {
    return exitsOf(s, this.loop(s)?.label ?? null, this.#functions);
  }

  spend(n: number): void {
    this.total += n;
  }

  forbid(why: string): never {
    throw new Forbidden(why);
  }

  get unified(): boolean {
    return this.rules.tree === 'unified';
  }

  body(): number {
    const { node } = this.f;
    invariant(node.kind !== 'File' && node.body !== null, 'function without a body');
    if (this.f.loop !== null) enterCost(this, this.f.loop);
    for (const s of node.body.list) stmtCost(this, s);
    if (this.f.loop !== null) leaveCost(this, this.f.loop);
    return this.total;
  }

  typeOf(e: Ast.Expr): Type {
    const { info } = this.f.pkg;
    const tv = info.types.get(e);
    if (tv !== undefined) return tv.type;
    const obj = e.kind === 'Ident' ? (info.uses.get(e) ?? info.defs.get(e)) : null;
    if (obj != null && 'type' in obj && obj.type !== null) return obj.type;
    return typeOf.basic('invalid type');
  }

  isConstant(e: Ast.Expr): boolean {
    return this.f.pkg.info.types.get(e)?.value != null;
  }

  isBuiltin(fun: Ast.Expr): boolean {
    return this.f.pkg.info.types.get(fun)?.mode === 'builtin';
  }

  isTypeExpr(e: Ast.Expr): boolean {
    return this.f.pkg.info.types.get(unparen(e))?.mode === 'type';
  }

  list(es: readonly (Ast.Expr | null)[]): void {
    for (const e of es) if (e !== null) this.expr(e);
  }

  /** The expression as a value of the type: converted, where it has another. */
  as(e: Ast.Expr, type: Type | null): void {
    if (type !== null) this.#conversion(this.typeOf(e), type);
    this.expr(e);
  }

  #conversion(from: Type, to: Type): void {
    if (identical(from, to) || isNilType(from)) return;
    if (isInterface(to)) this.spend(1);
    else if (this.rules.countsConversions) this.spend(this.isUntyped(from) ? 0 : 1);
  }

  isUntyped(t: Type): boolean {
    return typeOf.isUntyped(t);
  }

  mentionsType(): void {
    if (this.rules.countsTypes) this.spend(1);
  }

  expr(written: Ast.Expr): void {
    const e = unparen(written);
    if (this.isConstant(e)) return this.spend(1);
    switch (e.kind) {
      case 'Ident':
      case 'BasicLit':
        return this.spend(1);
      case 'FuncLit':
        return this.#literal(e);
      case 'CompositeLit':
        return this.#composite(e);
      case 'SelectorExpr':
        return this.#selector(e);
      case 'IndexExpr':
        return this.#index(e);
      case 'SliceExpr':
        return this.#slice(e);
      case 'TypeAssertExpr':
        this.spend(1);
        return this.expr(e.x);
      case 'CallExpr':
        return this.#call(e);
      case 'StarExpr':
        this.spend(1);
        return this.expr(e.x);
      case 'UnaryExpr':
        return e.op === '&' ? this.#address(e.x) : this.#unary(e);
      case 'BinaryExpr':
        return this.#binary(e);
      case 'KeyValueExpr':
        this.spend(1);
        return this.list([e.key, e.value]);
      default:
        return this.mentionsType();
    }
  }

  #unary(e: Ast.UnaryExpr): void {
    this.spend(1);
    this.expr(e.x);
  }

  #literal(e: Ast.FuncLit): void {
    if (this.rules.literals === 'forbidden') this.forbid('unhandled op CLOSURE');
    this.spend(1 + LITERAL_COST);
    if (this.rules.literals === 'with body') for (const s of e.body.list) stmtCost(this, s);
  }

  #composite(e: Ast.CompositeLit): void {
    const whole = this.typeOf(e);
    const pointed = elemOfPointer(whole);
    const type = pointed ?? whole;
    const t = under(type);
    if (pointed !== null) this.spend(1);
    this.spend(t.kind === 'Slice' ? 2 : 1);
    e.elts.forEach((elt, i) => {
      if (t.kind === 'Struct') {
        const keyed = elt.kind === 'KeyValueExpr' ? elt : null;
        const name = keyed?.key.kind === 'Ident' ? keyed.key.name : null;
        const field = name === null ? t.fields[i] : t.fields.find((v) => v.name === name);
        this.spend(1);
        return this.as(keyed?.value ?? elt, field?.type ?? null);
      }
      const elem = t.kind === 'Slice' || t.kind === 'Array' || t.kind === 'Map' ? t.elem : null;
      if (elt.kind !== 'KeyValueExpr') return this.as(elt, elem);
      this.spend(1);
      this.as(elt.key, t.kind === 'Map' ? t.key : null);
      return this.as(elt.value, elem);
    });
  }

  #selector(e: Ast.SelectorExpr): void {
    const selection = this.f.pkg.info.selections.get(e);
    if (selection === undefined) return this.spend(1);
    if (selection.kind === 'method expr') return this.mentionsType();
    if (selection.kind === 'method value') {
      if (!this.rules.inlinesMethodValues) this.forbid('unhandled op CALLPART');
      this.spend(2 + selection.path.length);
      return this.expr(e.x);
    }
    this.spend(selection.path.length);
    return this.expr(e.x);
  }

  #index(e: Ast.IndexExpr): void {
    const t = under(this.typeOf(e.x));
    if (t.kind === 'Signature') return this.spend(1);
    const [i] = e.indices;
    this.spend(1);
    if (elemOfPointer(t) !== null && this.f.pkg.info.types.get(e.x) !== undefined) this.spend(1);
    this.expr(e.x);
    if (i !== undefined) this.as(i, t.kind === 'Map' ? t.key : null);
  }

  #slice(e: Ast.SliceExpr): void {
    this.spend(1);
    const t = under(this.typeOf(e.x));
    if (t.kind === 'Array') this.spend(1);
    if (!this.rules.countsBounds && e.low !== null && this.isZero(e.low)) this.spend(-1);
    if (!this.rules.countsBounds && e.high !== null && this.isLengthOf(e.high, e.x)) this.spend(-2);
    this.list([e.x, e.low, e.high, e.max]);
  }

  isZero(e: Ast.Expr): boolean {
    const value = this.f.pkg.info.types.get(e)?.value;
    return value != null && 'value' in value && value.value === 0n;
  }

  /** `len(x)` of the same variable. */
  isLengthOf(e: Ast.Expr, x: Ast.Expr): boolean {
    if (e.kind !== 'CallExpr' || e.fun.kind !== 'Ident' || e.fun.name !== 'len') return false;
    const [arg] = e.args;
    return arg?.kind === 'Ident' && x.kind === 'Ident' && this.#functions.varOf(this.f.pkg, arg) === this.#functions.varOf(this.f.pkg, x);
  }

  #address(operand: Ast.Expr): void {
    const x = unparen(operand);
    if (x.kind === 'SelectorExpr' && this.isFirstField(x)) return this.spend(1);
    this.spend(1);
    this.expr(x);
  }

  /** A variable's field at offset 0. */
  isFirstField(e: Ast.SelectorExpr): boolean {
    const selection = this.f.pkg.info.selections.get(e);
    return !this.rules.countsFirstField && selection?.kind === 'field' && selection.path.join() === '0' && unparen(e.x).kind === 'Ident';
  }

  #binary(e: Ast.BinaryExpr): void {
    if (e.op === '+' && typeOf.isString(this.typeOf(e))) return this.#concatenation(e);
    this.spend(1);
    const [x, y] = [this.typeOf(e.x), this.typeOf(e.y)];
    const compared = isInterface(x) !== isInterface(y) && !isNilType(x) && !isNilType(y);
    this.as(e.x, compared && isInterface(y) ? y : null);
    this.as(e.y, compared && isInterface(x) ? x : null);
  }

  /** One node for all operands. */
  #concatenation(e: Ast.BinaryExpr): void {
    const operands: Ast.Expr[] = [];
    const collect = (written: Ast.Expr): void => {
      const x = unparen(written);
      if (x.kind === 'BinaryExpr' && x.op === '+' && !this.isConstant(x)) {
        collect(x.x);
        collect(x.y);
      } else operands.push(x);
    };
    collect(e);
    this.spend(1);
    this.list(operands);
  }

  #call(e: Ast.CallExpr): void {
    const fun = unparen(e.fun);
    if (this.isTypeExpr(fun)) return this.#explicit(e);
    const tv = this.f.pkg.info.types.get(fun);
    if (tv?.mode === 'builtin') return this.#builtin(e, fun.kind === 'Ident' ? fun.name : fun.kind === 'SelectorExpr' ? fun.sel.name : '');
    this.spend(1);
    this.#callee(e, fun);
    this.#arguments(e);
  }

  #explicit(e: Ast.CallExpr): void {
    const [arg] = e.args;
    if (arg === undefined) return;
    const [from, to] = [this.typeOf(arg), this.typeOf(e.fun)];
    // A conversion of floating-point numbers rounds.
    const rounds = typeOf.isFloat(to) || typeOf.isComplex(to);
    const nop = (identical(under(from), under(to)) && !rounds) || (isPointerLike(from) && isPointerLike(to));
    if (isNilType(from)) this.spend(0);
    else if (!nop || this.rules.countsConversions) this.spend(1);
    this.expr(arg);
  }

  #callee(e: Ast.CallExpr, fun: Ast.Expr): void {
    const { info } = this.f.pkg;
    const selection = fun.kind === 'SelectorExpr' ? info.selections.get(fun) : undefined;
    if (fun.kind === 'SelectorExpr' && selection?.kind === 'method value') {
      const recv = selection.obj.kind === 'Func' ? selection.obj.type?.recv?.type : null;
      if (recv != null && isInterface(recv)) {
        this.spend(this.rules.callCost + 1 + selection.path.length);
        return this.expr(fun.x);
      }
      this.spend(this.#inlinedCost(e));
      if (this.rules.tree === 'gc') this.spend(1);
      else this.mentionsType();
      return this.#receiver(fun, selection.path.length, recv ?? null);
    }
    const isFunction = this.#namesFunction(fun);
    if (isFunction && isIntrinsic(this.f.pkg, fun)) return this.spend(this.rules.intrinsicCost);
    this.spend(this.#inlinedCost(e));
    if (isFunction && selection?.kind === 'method expr') this.mentionsType();
    else if (isFunction) this.spend(this.#isInstance(fun) ? 2 : 1);
    else this.expr(fun);
  }

  #inlinedCost(e: Ast.CallExpr): number {
    const fun = unparen(e.fun);
    const price = this.#callees.inlined(e, this.f);
    if (price !== null) return price;
    const v = fun.kind === 'Ident' ? this.#functions.varOf(this.f.pkg, fun) : null;
    const known = v === null ? undefined : this.#functions.vars.get(v);
    const given = known !== undefined && (known.parameter >= 0 || (known.home !== null && known.home !== this.f));
    return given ? this.rules.parameterCallCost : this.rules.callCost;
  }

  #namesFunction(fun: Ast.Expr): boolean {
    const { info } = this.f.pkg;
    const x = fun.kind === 'IndexExpr' ? unparen(fun.x) : fun;
    if (x.kind === 'Ident') return info.uses.get(x)?.kind === 'Func';
    if (x.kind !== 'SelectorExpr') return false;
    return info.selections.get(x)?.kind === 'method expr' || info.uses.get(x.sel)?.kind === 'Func';
  }

  #isInstance(fun: Ast.Expr): boolean {
    const x = fun.kind === 'IndexExpr' ? unparen(fun.x) : fun;
    const id = x.kind === 'Ident' ? x : x.kind === 'SelectorExpr' ? x.sel : null;
    return id !== null && this.f.pkg.info.instances.get(id) !== undefined;
  }

  /** The receiver as the method takes it: through embedded fields, its address, or what it points to. */
  #receiver(fun: Ast.SelectorExpr, path: number, recv: Type | null): void {
    const from = this.typeOf(fun.x);
    const wantsPointer = recv !== null && elemOfPointer(recv) !== null;
    const selection = this.f.pkg.info.selections.get(fun);
    const last = path === 0 ? from : embeddedType(from, selection?.path ?? []);
    const hasPointer = elemOfPointer(last) !== null && under(last).kind === 'Pointer';
    const x = unparen(fun.x);
    if (wantsPointer && !hasPointer && !this.rules.countsFirstField) {
      const first =
        path === 0 ? x.kind === 'SelectorExpr' && this.isFirstField(x) : path === 1 && selection?.path[0] === 0 && x.kind === 'Ident';
      if (first) return this.spend(1);
    }
    if (wantsPointer !== hasPointer) this.spend(1);
    this.spend(path);
    this.expr(fun.x);
  }

  #arguments(e: Ast.CallExpr): void {
    const t = under(this.typeOf(e.fun));
    if (t.kind !== 'Signature') return this.list(e.args);
    const [only] = e.args;
    const tuple = only === undefined ? null : this.typeOf(only);
    if (e.args.length === 1 && only !== undefined && tuple?.kind === 'Tuple') {
      if (this.unified) this.spend(4 * tuple.vars.length + 1);
      return this.expr(only);
    }
    const fixed = t.variadic ? t.params.vars.length - 1 : t.params.vars.length;
    e.args.forEach((arg, i) => {
      this.as(arg, paramType(t, i, e.ellipsis !== 0));
    });
    if (!t.variadic || e.ellipsis !== 0 || !this.rules.countsVariadicSlice) return;
    this.spend(e.args.length > fixed ? 2 : 1);
  }

  #builtin(e: Ast.CallExpr, name: string): void {
    this.spend(1);
    switch (name) {
      case 'recover':
        return this.forbid('call to recover');
      case 'panic': {
        const [arg] = e.args;
        this.spend(1);
        if (arg === undefined) return;
        return this.expr(arg);
      }
      case 'make':
        // A map's or channel's size is 0 where none is given.
        if (e.args.length === 1) this.spend(1);
        return this.list(e.args.slice(1));
      case 'new':
        return this.mentionsType();
      case 'append': {
        const t = under(this.typeOf(e));
        e.args.forEach((arg, i) => {
          this.as(arg, i > 0 && e.ellipsis === 0 && t.kind === 'Slice' ? t.elem : null);
        });
        return;
      }
      case 'delete': {
        const [m, key] = e.args;
        const t = m === undefined ? null : under(this.typeOf(m));
        if (m !== undefined) this.expr(m);
        if (key !== undefined) this.as(key, t?.kind === 'Map' ? t.key : null);
        return;
      }
      default:
        return this.list(e.args);
    }
  }
}

const isNilType = (t: Type): boolean => t.kind === 'Basic' && t.name === 'untyped nil';

const isPointerLike = (t: Type): boolean => {
  const u = under(t);
  return u.kind === 'Pointer' || (u.kind === 'Basic' && u.name === 'Pointer');
};

function paramType(sig: Signature, i: number, dots: boolean): Type | null {
  const { vars } = sig.params;
  const last = vars.length - 1;
  if (!sig.variadic || dots || i < last) return vars[i]?.type ?? null;
  const t = vars[last]?.type;
  const u = t == null ? null : under(t);
  return u?.kind === 'Slice' ? u.elem : null;
}

function embeddedType(from: Type, path: readonly number[]): Type {
  let t = from;
  for (const i of path) {
    const s = under(elemOfPointer(t) ?? t);
    const next = s.kind === 'Struct' ? s.fields[i]?.type : null;
    if (next == null) return t;
    t = next;
  }
  return t;
}
