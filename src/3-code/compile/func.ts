// The state of compiling one function, and the way its parts reach each other: statements, expressions, calls, places.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import { type CheckedPackage, type Constant, type Selection, type Type, type TypeInfo, typeOf } from '#types';
import { Builder, type Label } from '../builder.ts';
import type { OpcodeName } from '../opcodes.ts';
import type { Func, TypeDesc } from '../program.ts';
import { compileAssign } from './assign.ts';
import { compileCall } from './call.ts';
import { jumpOn } from './condition.ts';
import { constantOf, zeroInto } from './constant.ts';
import { compileInto } from './convert.ts';
import type { Escape, FuncNode } from './escape.ts';
import { compileExpr } from './expr.ts';
import { type Instance, methodInstance, PLAIN } from './instance.ts';
import { isAggregate, unalias, under, type Var } from './go-types.ts';
import type { Body, Linker } from './linker.ts';
import type { ClosureNames } from './names.ts';
import { type Place, placeOf } from './place.ts';
import { enterFunction, isWatched, writes } from './race.ts';
import type { LoopBody } from './range-state.ts';
import { compileBlock, compileStmt } from './stmt.ts';
import { resultBytes } from './type-table.ts';

/** Where a local variable lives. A cell's register holds the cell; an aggregate's holds its object for the variable's whole life. */
export interface Local {
  readonly kind: 'register' | 'cell';
  readonly reg: number;
}

/** What break and continue reach. */
export interface Target {
  readonly label: string | null;
  readonly end: Label;
  readonly next: Label | null;
}

/** What all functions of one declaration share. */
export interface Unit {
  readonly linker: Linker;
  readonly pkg: CheckedPackage;
  readonly escape: Escape;
  readonly instance: Instance;
  /** Compiles the body of a literal of the declaration. */
  readonly literalBody: (unit: Unit, lit: Ast.FuncLit, name: string) => Body;
  /** Compiles the body of a range-over-func loop, at once: the function around it must know its exits. */
  readonly loopBody: (f: FuncCompiler, loop: LoopBody, yieldType: Type, label: string | null) => Func;
  /** Compiles the function that calls a built-in later, with operands it captured; `call` null: there is nothing to call. */
  readonly builtinBody: (unit: Unit, name: string, operands: readonly Ast.Expr[], call: Ast.CallExpr, pos: number) => Body;
}

export class FuncCompiler {
  readonly b = new Builder();
  readonly unit: Unit;
  readonly linker: Linker;
  readonly info: TypeInfo;
  readonly escape: Escape;
  readonly node: FuncNode;
  readonly name: string;
  readonly names: ClosureNames;
  readonly locals = new Map<Var, Local>();
  /** Results, in order; `null` where the function keeps none because nothing but a return statement can set them. */
  resultVars: readonly Local[] | null = null;
  resultTypes: readonly Type[] = [];
  resultObjects: readonly Var[] = [];
  readonly hasDefer: boolean;
  /** The race detector is told of this function's accesses. */
  readonly watched: boolean;
  /** Of the body of a range-over-func loop, which is a function of its own. */
  readonly loop: LoopBody | null;
  readonly targets: Target[] = [];
  readonly gotoLabels = new Map<string, Label>();
  /** Label of the statement about to be compiled, taken by the loop, switch or select it stands before. */
  pendingLabel: string | null = null;
  /** Values of calls evaluated ahead of the operands around them (order.ts). */
  readonly hoisted = new Map<Ast.Expr, number>();
  readonly hoistable = new Map<Ast.Expr, boolean>();
  /** Types of expressions that stand for values the compiler has already (given). */
  readonly #given = new Map<Ast.Expr, Type>();
  readonly #selections = new Map<Ast.SelectorExpr, Selection>();
  recoverPc: Label | null = null;
  /** Where a fallthrough of the clause being compiled goes. */
  fallthrough: Label | null = null;

  constructor(unit: Unit, node: FuncNode, name: string, names: ClosureNames, loop: LoopBody | null = null) {
    this.unit = unit;
    this.loop = loop;
    this.linker = unit.linker;
    this.info = unit.pkg.info;
    this.escape = unit.escape;
    this.node = node;
    this.name = name;
    this.names = names;
    this.hasDefer = unit.escape.hasDefer(node);
    this.watched = isWatched(unit.linker, unit.pkg.pkg.path);
    this.b.pos = node.pos;
    enterFunction(unit.linker, this.b, unit.pkg.pkg.path);
  }

  // Facts from the type checker ----------------------------------------------------------------------------------------------

  typeOf(e: Ast.Expr): Type {
    const tv = this.info.types.get(e);
    if (tv !== undefined) return this.unit.instance.types(tv.type);
    const given = this.#given.get(e);
    if (given !== undefined) return given;
    const obj = e.kind === 'Ident' ? this.objectOf(e) : null;
    invariant(obj !== null && 'type' in obj && obj.type !== null, `no type recorded for ${e.kind}`);
    return this.unit.instance.types(obj.type);
  }

  typeOfVar(v: Var): Type {
    invariant(v.type !== null, 'variable without a type');
    return this.unit.instance.types(v.type);
  }

  /** An expression that stands for the value of that type in the register. */
  given(type: Type, reg: number, pos: number): Ast.Expr {
    const e: Ast.Expr = { kind: 'BadExpr', pos, end: pos };
    this.#given.set(e, type);
    this.hoisted.set(e, reg);
    return e;
  }

  /** x.(type), of which it is known that it holds. */
  asserted(x: Ast.Expr, type: Type): Ast.Expr {
    const to: Ast.Expr = { kind: 'BadExpr', pos: x.pos, end: x.end };
    const e: Ast.Expr = { kind: 'TypeAssertExpr', x, lparen: x.end, type: to, pos: x.pos, end: x.end };
    this.#given.set(to, type).set(e, type);
    return e;
  }

  /** The call with other arguments. */
  withArgs(e: Ast.CallExpr, args: readonly Ast.Expr[]): Ast.CallExpr {
    const call: Ast.CallExpr = { ...e, args };
    this.#given.set(call, this.typeOf(e));
    return call;
  }

  /** Whether the method is that of a type parameter, which the instance has replaced. */
  isTypeParam(e: Ast.SelectorExpr): boolean {
    const recv = this.info.selections.get(e)?.recv;
    return recv !== undefined && unalias(recv).kind === 'TypeParam';
  }

  underOf(e: Ast.Expr): Type {
    return under(this.typeOf(e));
  }

  constant(e: Ast.Expr): Constant | null {
    return this.info.types.get(e)?.value ?? null;
  }

  isType(e: Ast.Expr): boolean {
    return this.info.types.get(e)?.mode === 'type';
  }

  isNil(e: Ast.Expr): boolean {
    return this.info.types.get(e)?.mode === 'nilvalue';
  }

  objectOf(id: Ast.Ident): NonNullable<ReturnType<TypeInfo['uses']['get']>> | null {
    return this.info.uses.get(id) ?? this.info.defs.get(id) ?? null;
  }

  selection(e: Ast.SelectorExpr): Selection | undefined {
    const selection = this.info.selections.get(e);
    if (selection === undefined || (this.unit.instance === PLAIN && !this.info.instances.has(e.sel))) return selection;
    return this.#instantiated(e, selection);
  }

  /** In an instance the operand has another type, and with it another field or method. */
  #instantiated(e: Ast.SelectorExpr, selection: Selection): Selection {
    let known = this.#selections.get(e);
    if (known === undefined) {
      const recv = this.unit.instance.types(selection.recv);
      const found = typeOf.lookup(recv, true, selection.obj.pkg, selection.obj.name);
      invariant(found.kind === 'found', `${selection.obj.name} is missing in an instance`);
      known = {
        kind: selection.kind,
        recv,
        obj: found.obj.kind === 'Func' && this.info.instances.has(e.sel) ? methodInstance(found.obj, this.targsOf(e.sel)) : found.obj,
        path: found.path,
        indirect: found.indirect,
        type: this.unit.instance.types(selection.type),
      };
      this.#selections.set(e, known);
    }
    return known;
  }

  /** Type arguments with which the identifier names a generic function here. */
  targsOf(id: Ast.Ident): readonly Type[] {
    return (this.info.instances.get(id)?.targs ?? []).map((t) => this.unit.instance.types(t));
  }

  desc(t: Type): TypeDesc {
    return this.linker.types.of(t);
  }

  /** Constant index of a type descriptor, for `type` operands. */
  typeOperand(t: Type): number {
    return this.b.constant(this.desc(t));
  }

  // Variables --------------------------------------------------------------------------------------------------------------------

  local(v: Var): Local {
    const local = this.locals.get(v);
    invariant(local !== undefined, `variable ${v.name} has no register`);
    return local;
  }

  /**
   * Declares a variable whose value stands in `reg`, a register allocated for it alone.
   * An escaping one moves into a cell, in the same register.
   * An aggregate must be fresh.
   */
  declare(v: Var, reg: number): Local {
    const cell = this.escape.needsCell(v);
    if (cell) {
      this.b.emit('CELL_NEW', reg, reg);
      writes(this, { kind: 'cell', reg });
    }
    const local: Local = { kind: cell ? 'cell' : 'register', reg };
    this.locals.set(v, local);
    this.b.holdVariable(reg);
    return local;
  }

  // Parts ------------------------------------------------------------------------------------------------------------------------

  /** The value of e in some register, which must not be written: it may be a variable's. Aggregates are the object itself, not a copy. */
  value(e: Ast.Expr): number {
    return compileExpr(this, e, null);
  }

  /** The value of e in `dst`. Aggregates are the object itself. */
  valueInto(e: Ast.Expr, dst: number): void {
    compileExpr(this, e, dst);
  }

  /** The value of e as assignment to a variable of type `to` makes it: converted, aggregates copied. */
  into(e: Ast.Expr, to: Type, dst: number): void {
    compileInto(this, e, to, dst);
  }

  /** The same in a new register on top. */
  owned(e: Ast.Expr, to: Type): number {
    const r = this.b.alloc();
    this.into(e, to, r);
    return r;
  }

  /** The value of e converted to `to` in some register, for reading only. */
  operand(e: Ast.Expr, to: Type): number {
    if (unalias(this.typeOf(e)) === unalias(to) || (isAggregate(to) && !this.isNil(e))) return this.value(e);
    return under(to).kind === 'Interface' && under(this.typeOf(e)).kind !== 'Interface' ? this.owned(e, to) : this.value(e);
  }

  zero(t: Type, dst: number): void {
    zeroInto(this, t, dst);
  }

  constantInto(c: Constant, t: Type, dst: number): void {
    this.b.load(dst, constantOf(c, t));
  }

  /** A call's results in consecutive registers, from the returned one on (new registers on top, or `dst` for a single result). */
  call(e: Ast.CallExpr, dst: number | null): number {
    return compileCall(this, e, dst);
  }

  /** Goes to `label` when e is `sense`, else falls through. */
  jumpOn(e: Ast.Expr, sense: boolean, label: Label): void {
    jumpOn(this, e, sense, label);
  }

  place(e: Ast.Expr): Place {
    return placeOf(this, e);
  }

  assign(s: Ast.AssignStmt): void {
    compileAssign(this, s);
  }

  stmt(s: Ast.Stmt): void {
    compileStmt(this, s);
  }

  block(list: readonly Ast.Stmt[]): void {
    compileBlock(this, list);
  }

  /** Runs `body`, then gives back the registers it took. */
  scoped<T>(body: () => T): T {
    const mark = this.b.mark();
    const result = body();
    this.b.release(mark);
    return result;
  }

  at(pos: number): void {
    this.b.pos = pos;
  }

  takeLabel(): string | null {
    const label = this.pendingLabel;
    this.pendingLabel = null;
    return label;
  }

  /** A place of code that goto may reach. */
  gotoLabel(name: string): Label {
    let label = this.gotoLabels.get(name);
    if (label === undefined) {
      label = this.b.label();
      this.gotoLabels.set(name, label);
    }
    return label;
  }

  /** dst = closure of a function that captures nothing. */
  plainClosure(f: Func, dst: number): void {
    this.emitFunc('CLOSURE', dst, f);
  }

  emitFunc(op: OpcodeName, a: number, f: Func, c = 0, d = 0): void {
    this.b.emit(op, a, this.b.constant(f), c, d);
  }

  finish(nparams: number, paramTypes: readonly TypeDesc[], nresults = this.resultTypes.length): Body {
    const recoverPc = this.recoverPc === null ? -1 : this.b.pcOf(this.recoverPc);
    return { ...this.b.finish(), nparams, nresults, recoverPc, paramTypes, resultBytes: resultBytes(this.resultTypes) };
  }
}
