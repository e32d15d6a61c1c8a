// Assignments, short variable declarations and var declarations (spec: #Assignment_statements).
import { invariant, SimulatorBug } from '#base';
import type { Ast } from '#syntax';
import type { Type } from '#types';
import { type ArithOp, arith, arithExpr } from './arith.ts';
import { appendArgs, appendTo } from './builtin.ts';
import { adjust } from './convert.ts';
import type { FuncCompiler } from './func.ts';
import { classOf, intKind, isAggregate, isInterface, isWordInt, type Var } from './go-types.ts';
import { hasCall, hoistAll } from './order.ts';
import { assignedAt, type Place, load, store, variablePlace } from './place.ts';
import { reads, readsAll, writes } from './race.ts';
import { unparen } from './tree-walk.ts';

export function compileAssign(f: FuncCompiler, s: Ast.AssignStmt): void {
  f.at(s.opPos);
  if (s.op === ':=') return define(f, s.lhs, s.rhs);
  const [lhs] = s.lhs;
  const [rhs] = s.rhs;
  invariant(lhs !== undefined && rhs !== undefined, 'assignment of nothing');
  if (s.op !== '=') return f.scoped(() => operateAssign(f, lhs, s.op.slice(0, -1) as ArithOp, rhs, s.opPos));
  if (s.lhs.length !== s.rhs.length) return f.scoped(() => assignResults(f, s.lhs, rhs));
  if (s.lhs.length === 1) return f.scoped(() => assignOne(f, lhs, rhs));
  f.scoped(() => assignAll(f, s.lhs, s.rhs));
}

// One value ------------------------------------------------------------------------------------------------------------------

function assignOne(f: FuncCompiler, lhs: Ast.Expr, rhs: Ast.Expr): void {
  const pos = f.b.pos;
  const target = unparen(lhs);
  if (target.kind === 'Ident') return assignVariable(f, target, rhs);
  if (hasCall(f, target)) hoistAll(f, [target, rhs]);
  if (appendsToElement(f, target, rhs)) return;
  const type = f.typeOf(target);
  // The value is computed before the operands of the place can fault; a hoisted one is there already.
  const keeps = isAggregate(type) && target.kind === 'IndexExpr' && f.underOf(target.x).kind === 'Map';
  if (hasCall(f, rhs)) hoistAll(f, [rhs]);
  const value = keeps ? f.owned(rhs, type) : f.operand(rhs, type);
  store(f, assignedAt(f.place(target), pos), value);
}

function assignVariable(f: FuncCompiler, id: Ast.Ident, rhs: Ast.Expr): void {
  const place = f.place(id);
  switch (place.kind) {
    case 'blank':
      f.value(rhs);
      return;
    case 'register':
      return f.into(rhs, place.type, place.reg);
    default:
      return store(f, place, f.operand(rhs, f.typeOf(id)));
  }
}

/** m[k] = append(m[k], …) finds the element once, as gc does. */
function appendsToElement(f: FuncCompiler, target: Ast.Expr, rhs: Ast.Expr): boolean {
  const call = unparen(rhs);
  if (target.kind !== 'IndexExpr' || f.underOf(target.x).kind !== 'Map' || call.kind !== 'CallExpr') return false;
  const fun = unparen(call.fun);
  const builtin = fun.kind === 'Ident' ? f.objectOf(fun) : null;
  const [first, ...rest] = call.args;
  if (builtin?.kind !== 'Builtin' || builtin.builtin !== 'append' || first === undefined || !sameSafe(f, first, target)) return false;
  const place = f.place(target);
  invariant(place.kind === 'map', 'element of no map');
  const values = appendArgs(f, call, rest);
  f.at(place.pos);
  const slot = f.b.alloc();
  f.b.emit('MAP_ASSIGN', slot, place.reg, place.key, f.typeOperand(place.mapType));
  const old = f.b.alloc();
  reads(f, place.type, { kind: 'pointer', reg: slot });
  f.b.emit('LOAD', old, slot);
  appendTo(f, call, old, old, values);
  writes(f, { kind: 'pointer', reg: slot });
  f.b.emit('STORE', slot, old);
  return true;
}

/** Whether two expressions without side effects are the same. */
function sameSafe(f: FuncCompiler, a: Ast.Expr, b: Ast.Expr): boolean {
  const x = unparen(a);
  const y = unparen(b);
  if (x.kind === 'Ident') return y.kind === 'Ident' && f.objectOf(x) === f.objectOf(y);
  if (x.kind === 'BasicLit') return y.kind === 'BasicLit' && x.value === y.value;
  if (x.kind === 'SelectorExpr') return y.kind === 'SelectorExpr' && x.sel.name === y.sel.name && sameSafe(f, x.x, y.x);
  if (x.kind === 'StarExpr') return y.kind === 'StarExpr' && sameSafe(f, x.x, y.x);
  if (x.kind !== 'IndexExpr' || y.kind !== 'IndexExpr') return false;
  const [i] = x.indices;
  const [j] = y.indices;
  return i !== undefined && j !== undefined && sameSafe(f, x.x, y.x) && sameSafe(f, i, j);
}

// Several values -------------------------------------------------------------------------------------------------------------

/** Registers that hold variables assigned by the statement: operands found there must be saved before the first store. */
export function assignedRegisters(f: FuncCompiler, lhs: readonly Ast.Expr[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const x of lhs) {
    const e = unparen(x);
    const v = e.kind === 'Ident' && e.name !== '_' ? f.objectOf(e) : null;
    if (v?.kind === 'Var' && !v.isGlobal) out.add(f.local(v).reg);
  }
  return out;
}

function saved(f: FuncCompiler, r: number, assigned: ReadonlySet<number>): number {
  if (!assigned.has(r)) return r;
  const copy = f.b.alloc();
  f.b.emit('MOVE', copy, r);
  return copy;
}

export function savedPlace(f: FuncCompiler, place: Place, assigned: ReadonlySet<number>): Place {
  switch (place.kind) {
    case 'field':
    case 'pointer':
      return { ...place, reg: saved(f, place.reg, assigned) };
    case 'element':
      return { ...place, reg: saved(f, place.reg, assigned), index: saved(f, place.index, assigned) };
    case 'map':
      return { ...place, reg: saved(f, place.reg, assigned), key: saved(f, place.key, assigned) };
    default:
      return place;
  }
}

/** Two phases: operands on the left and values on the right, then the assignments from left to right. */
function assignAll(f: FuncCompiler, lhs: readonly Ast.Expr[], rhs: readonly Ast.Expr[]): void {
  const pos = f.b.pos;
  if ([...lhs, ...rhs].some((e) => hasCall(f, e))) hoistAll(f, [...lhs, ...rhs]);
  const assigned = assignedRegisters(f, lhs);
  const places = lhs.map((x) => savedPlace(f, f.place(x), assigned));
  const values = rhs.map((e, i) => {
    const target = lhs[i];
    invariant(target !== undefined, 'assignment mismatch');
    const type = places[i]?.kind === 'blank' ? f.typeOf(e) : f.typeOf(target);
    return isAggregate(type) ? f.owned(e, type) : saved(f, f.operand(e, type), assigned);
  });
  places.forEach((place, i) => store(f, assignedAt(place, pos), values[i] ?? -1));
}

/** a, b = f(), and the forms with a second value that says whether there was a first: v, ok = m[k], x.(T), <-c. */
function assignResults(f: FuncCompiler, lhs: readonly Ast.Expr[], rhs: Ast.Expr): void {
  for (const x of lhs) if (hasCall(f, x)) hoistAll(f, [x]);
  const { base, types } = results(f, rhs);
  const assigned = assignedRegisters(f, lhs);
  const places = lhs.map((x) => savedPlace(f, f.place(x), assigned));
  places.forEach((place, i) => {
    const x = lhs[i];
    const from = types[i];
    if (place.kind === 'blank' || x === undefined || from === undefined) return;
    adjust(f, from, f.typeOf(x), base + i);
    store(f, place, base + i);
  });
}

export interface Results {
  readonly base: number;
  readonly types: readonly Type[];
}

/** Several values of one expression, in new consecutive registers. Aggregates are owned. */
export function results(f: FuncCompiler, expr: Ast.Expr): Results {
  const e = unparen(expr);
  const t = f.typeOf(e);
  const types = t.kind === 'Tuple' ? t.vars.map((v) => v.type ?? t) : [t, t];
  if (e.kind === 'CallExpr') return { base: f.call(e, null), types };
  const base = f.b.alloc(2);
  f.scoped(() => commaOk(f, e, base, base + 1));
  const [first] = types;
  if (first !== undefined && isAggregate(first) && e.kind !== 'UnaryExpr') {
    readsAll(f, first, base);
    f.b.emit('CLONE', base, base, f.typeOperand(first));
  }
  return { base, types };
}

/** value = the value of e, ok = whether there was one; ok = value + 1. */
function commaOk(f: FuncCompiler, e: Ast.Expr, value: number, ok: number): void {
  switch (e.kind) {
    case 'IndexExpr': {
      const place = f.place(e);
      invariant(place.kind === 'map', 'comma ok of no map');
      f.at(e.pos);
      return f.b.emit('MAP_GET_OK', value, place.reg, place.key, f.typeOperand(place.mapType));
    }
    case 'TypeAssertExpr': {
      const x = f.value(e.x);
      invariant(e.type !== null, 'x.(type) outside a switch');
      const to = f.typeOf(e.type);
      f.at(e.pos);
      return f.b.emit(isInterface(to) ? 'ASSERT_IFACE_OK' : 'ASSERT_OK', value, x, f.typeOperand(to));
    }
    case 'UnaryExpr': {
      const c = f.value(e.x);
      f.at(e.pos);
      return f.b.emit('RECEIVE', value, c, ok);
    }
    default:
      throw new SimulatorBug(`comma ok of ${e.kind}`);
  }
}

// Declarations ---------------------------------------------------------------------------------------------------------------

function define(f: FuncCompiler, lhs: readonly Ast.Expr[], rhs: readonly Ast.Expr[]): void {
  const vars = lhs.map((x) => newVariable(f, x));
  const [only] = rhs;
  invariant(only !== undefined, 'declaration without values');
  if (lhs.length !== rhs.length) return defineResults(f, lhs, vars, only);
  // A single new variable, or several: nothing on the right can see them.
  if (vars.every((v) => v !== null)) return declareAll(f, vars, rhs);
  // Redeclared ones are assigned when all values are known; new ones keep the register of their value.
  if (rhs.some((e) => hasCall(f, e))) hoistAll(f, rhs);
  const values = rhs.map((e, i) => f.owned(e, newType(f, vars[i]) ?? targetType(f, lhs[i], e)));
  settle(f, lhs, vars, values);
}

const newType = (f: FuncCompiler, v: Var | null | undefined): Type | null => (v == null ? null : f.typeOfVar(v));

function targetType(f: FuncCompiler, x: Ast.Expr | undefined, value: Ast.Expr): Type {
  return x === undefined || (x.kind === 'Ident' && x.name === '_') ? f.typeOf(value) : f.typeOf(x);
}

/** The variable that the identifier declares here, null for a blank or redeclared one. */
function newVariable(f: FuncCompiler, x: Ast.Expr): Var | null {
  const v = x.kind === 'Ident' && x.name !== '_' ? f.info.defs.get(x) : undefined;
  return v?.kind === 'Var' ? v : null;
}

function settle(f: FuncCompiler, lhs: readonly Ast.Expr[], vars: readonly (Var | null)[], values: readonly number[]): void {
  lhs.forEach((x, i) => {
    const v = vars[i] ?? null;
    const value = values[i] ?? -1;
    if (v !== null) f.declare(v, value);
    else f.scoped(() => store(f, f.place(x), value));
  });
}

function defineResults(f: FuncCompiler, lhs: readonly Ast.Expr[], vars: readonly (Var | null)[], rhs: Ast.Expr): void {
  const { base, types } = results(f, rhs);
  lhs.forEach((x, i) => {
    const from = types[i];
    const to = newType(f, vars[i]) ?? (x.kind === 'Ident' && x.name === '_' ? null : f.typeOf(x));
    if (from !== undefined && to !== null) adjust(f, from, to, base + i);
  });
  settle(
    f,
    lhs,
    vars,
    lhs.map((_, i) => base + i),
  );
}

function declareAll(f: FuncCompiler, vars: readonly Var[], rhs: readonly Ast.Expr[]): void {
  if (rhs.length > 1 && rhs.some((e) => hasCall(f, e))) hoistAll(f, rhs);
  const regs = rhs.map((e, i) => {
    const type = newType(f, vars[i]);
    invariant(type !== null, 'variable without a type');
    const r = f.owned(e, type);
    f.b.release(r + 1);
    return r;
  });
  vars.forEach((v, i) => f.declare(v, regs[i] ?? -1));
}

/** var a, b T = x, y (spec: #Variable_declarations). */
export function declareVars(f: FuncCompiler, spec: Ast.ValueSpec): void {
  const vars = spec.names.map((name) => newVariable(f, name));
  if (spec.values.length === 0) {
    for (const v of vars) {
      if (v === null) continue;
      const r = f.b.alloc();
      f.at(v.pos);
      f.zero(f.typeOfVar(v), r);
      f.declare(v, r);
    }
    return;
  }
  const [only] = spec.values;
  if (only !== undefined && spec.values.length !== spec.names.length) return defineResults(f, spec.names, vars, only);
  if (vars.every((v) => v !== null)) return declareAll(f, vars, spec.values);
  if (spec.values.some((e) => hasCall(f, e))) hoistAll(f, spec.values);
  const declared = spec.type === null ? null : f.typeOf(spec.type);
  const values = spec.values.map((e, i) => f.owned(e, newType(f, vars[i]) ?? declared ?? f.typeOf(e)));
  settle(f, spec.names, vars, values);
}

/** The value of a package-level variable's initialiser, or of several variables' one. */
export function initGlobals(f: FuncCompiler, vars: readonly Var[], rhs: Ast.Expr): void {
  const [first] = vars;
  f.at(rhs.pos);
  if (vars.length > 1) {
    const { base, types } = results(f, rhs);
    vars.forEach((v, i) => {
      const from = types[i];
      if (v.name === '_' || v.type === null || from === undefined) return;
      adjust(f, from, v.type, base + i);
      initGlobal(f, v, base + i);
    });
    return;
  }
  if (first === undefined || first.name === '_' || first.type === null) {
    f.value(rhs);
    return;
  }
  initGlobal(f, first, f.owned(rhs, first.type));
}

/** Nobody can have seen the variable yet: an aggregate's object is replaced. */
function initGlobal(f: FuncCompiler, v: Var, value: number): void {
  const place = v.type !== null && isAggregate(v.type) ? null : variablePlace(f, v, v.pos);
  if (place === null) f.b.emit('GLOBAL_SET', f.linker.globalOf(v), value);
  else store(f, place, value);
}

// x op= y --------------------------------------------------------------------------------------------------------------------

/** spec: #Assignment_statements. A map element is found once, except for / and % and in the race detector's build. */
export function operateAssign(f: FuncCompiler, lhs: Ast.Expr, op: ArithOp, rhs: Ast.Expr | 1, pos: number): void {
  const calls = rhs === 1 ? [lhs] : [lhs, rhs];
  if (calls.some((e) => hasCall(f, e))) hoistAll(f, calls);
  const type = f.typeOf(lhs);
  const target = unparen(lhs);
  if (target.kind === 'IndexExpr' && f.underOf(target.x).kind === 'Map') return operateElement(f, target, op, rhs, type, pos);
  const place = f.place(lhs);
  invariant(place.kind !== 'blank', 'operation on _');
  const old = load(f, place);
  operate(f, op, type, old, old, rhs, pos);
  if (place.kind !== 'register') store(f, place, old);
}

function operateElement(f: FuncCompiler, target: Ast.IndexExpr, op: ArithOp, rhs: Ast.Expr | 1, type: Type, pos: number): void {
  // A constant needs no register of its own before the addition.
  const value = rhs === 1 || f.constant(rhs) !== null ? -1 : f.value(rhs);
  const place = f.place(target);
  invariant(place.kind === 'map', 'element of no map');
  const apply = (old: number): void => operate(f, op, type, old, old, rhs, pos, value);
  if (f.linker.race || op === '/' || op === '%') {
    const old = load(f, place);
    f.at(pos);
    apply(old);
    return store(f, place, old);
  }
  f.at(place.pos);
  const slot = f.b.alloc();
  f.b.emit('MAP_ASSIGN', slot, place.reg, place.key, f.typeOperand(place.mapType));
  const old = f.b.alloc();
  f.b.emit('LOAD', old, slot);
  apply(old);
  f.b.emit('STORE', slot, old);
}

/** d = x op y; `ready`: the register of y where it has been evaluated already. */
function operate(f: FuncCompiler, op: ArithOp, type: Type, d: number, x: number, y: Ast.Expr | 1, pos: number, ready = -1): void {
  if (y !== 1) {
    if (ready < 0) return arithExpr(f, op, type, d, x, y, pos);
    f.at(pos);
    return arith(f, op, type, d, x, ready);
  }
  f.at(pos);
  const kind = intKind(type);
  if (kind !== null && isWordInt(kind)) return f.b.emit('ADD_INT_IMM', d, x, op === '+' ? 1 : -1);
  f.scoped(() => {
    const one = f.b.alloc();
    f.b.load(one, classOf(type) === 'complex' ? { kind: 'complex', re: 1, im: 0 } : 1);
    arith(f, op, type, d, x, one);
  });
}
