// Go and defer statements, and the ways out of a function (spec: #Go_statements, #Defer_statements, #Return_statements).
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { Type } from '#types';
import { results } from './assign.ts';
import { builtinOf } from './builtin.ts';
import { args, callPos, hoistOperands } from './call.ts';
import { type Callee, calleeOf, receiverInto, signatureOf } from './callee.ts';
import { adjust } from './convert.ts';
import type { FuncCompiler, Local } from './func.ts';
import { isAggregate, type Signature } from './go-types.ts';
import type { Body } from './linker.ts';
import { wrapperBuilder } from './method.ts';
import { hoistAll, hoistCalls, hasCall } from './order.ts';
import { localPlace, store } from './place.ts';
import { reads, readsAll } from './race.ts';
import { exitLabel, type LoopBody } from './range-state.ts';
import { unparen } from './tree-walk.ts';

type Statement = Ast.GoStmt | Ast.DeferStmt;

/** The function and its arguments are evaluated now; a call with arguments or results becomes a function without, as gc makes one. */
export function startLater(f: FuncCompiler, s: Statement): void {
  const op = s.kind === 'GoStmt' ? 'GO' : 'DEFER';
  const call = unparen(s.call);
  invariant(call.kind === 'CallExpr', `${s.kind} without a call`);
  f.scoped(() => {
    const closure = f.b.alloc();
    const builtin = builtinOf(f, call.fun);
    if (builtin !== null) builtinWrapper(f, s, call, closure);
    else callWrapper(f, s, call, closure);
    f.at(s.pos);
    // The body of a range-over-func loop defers in the function around it.
    if (op === 'DEFER' && f.loop !== null) f.b.emit('DEFER_IN', f.loop.frame, closure);
    else f.b.emit(op, 0, closure, 0);
  });
}

function wrapperName(f: FuncCompiler, s: Statement): string {
  return f.names.next(s.kind === 'GoStmt' ? 'go' : 'defer');
}

function callWrapper(f: FuncCompiler, s: Statement, call: Ast.CallExpr, closure: number): void {
  const sig = signatureOf(f, call.fun);
  const callee = calleeOf(f, call.fun);
  const plain = sig.params.vars.length === 0 && sig.results.vars.length === 0;
  if (plain && callee.kind === 'function') return f.plainClosure(callee.func, closure);
  if (plain && callee.kind === 'value') return f.valueInto(callee.fun, closure);
  const first = frame(f, callee, sig, call);
  const count = (callee.kind === 'function' ? 0 : 1) + sig.params.vars.length;
  const pos = s.pos;
  const func = f.linker.add({
    name: wrapperName(f, s),
    pkgPath: f.unit.pkg.pkg.path,
    pos,
    wrapper: true,
    targs: f.unit.instance.targs,
    // gc gives the call in the wrapper the place of the call as written.
    compile: () => wrapperBody(f, callee, count, sig.results.vars.length, callPos(call)),
  });
  f.emitFunc('CLOSURE', closure, func, count === 0 ? 0 : first, count);
}

/** What the call needs, in consecutive registers from the one returned on: the function value or receiver, then the arguments. */
function frame(f: FuncCompiler, callee: Callee, sig: Signature, call: Ast.CallExpr): number {
  // The frame must be on top, so calls that would stand between its registers come first.
  const receiver = hoistOperands(f, callee, call.args);
  const base = f.b.alloc();
  let at = base;
  if (callee.kind === 'value') {
    f.valueInto(callee.fun, base);
    at++;
  } else if (callee.kind !== 'function') {
    if (receiver === null) receiverInto(f, callee, base);
    else f.b.emit('MOVE', base, receiver);
    // A nil interface has no method to call later.
    if (callee.kind === 'interface') f.b.emit('NIL_CHECK', base);
    at++;
  }
  args(f, sig, call, at, base);
  return base;
}

function wrapperBody(f: FuncCompiler, callee: Callee, count: number, nresults: number, pos: number): Body {
  return wrapperBuilder(f.linker, f.unit.pkg.pkg.path, pos, (b) => {
    const isValue = callee.kind === 'value';
    const closure = isValue ? b.alloc() : -1;
    const base = b.alloc(Math.max(1, count));
    b.reserve(base + nresults);
    if (isValue) b.emit('CAPTURE', closure, 0);
    for (let i = isValue ? 1 : 0; i < count; i++) b.emit('CAPTURE', base + i - (isValue ? 1 : 0), i);
    switch (callee.kind) {
      case 'value':
        return b.emit('CALL_CLOSURE', base, closure);
      case 'interface':
        return b.emit('CALL_IFACE', base, f.linker.types.methodId(callee.method));
      default:
        return b.emit(callee.func.native === null ? 'CALL' : 'CALL_NATIVE', base, b.constant(callee.func));
    }
  });
}

/** A built-in's operands are captured; the wrapper evaluates the call with them. */
function builtinWrapper(f: FuncCompiler, s: Statement, call: Ast.CallExpr, closure: number): void {
  const operands = call.args.filter((x) => f.constant(x) === null && !f.isNil(x));
  hoistCalls(f, operands);
  const first = f.b.mark();
  for (const x of operands) {
    const r = f.owned(x, f.typeOf(x));
    f.b.release(r + 1);
  }
  const name = wrapperName(f, s);
  const func = f.linker.add({
    name,
    pkgPath: f.unit.pkg.pkg.path,
    pos: s.pos,
    wrapper: true,
    targs: f.unit.instance.targs,
    compile: () => f.unit.builtinBody(f.unit, name, operands, call, s.pos),
  });
  f.emitFunc('CLOSURE', closure, func, operands.length === 0 ? 0 : first, operands.length);
}

// The way out ----------------------------------------------------------------------------------------------------------------

export function compileReturn(f: FuncCompiler, s: Ast.ReturnStmt): void {
  f.scoped(() => {
    const values = s.results;
    if (f.loop !== null) return returnFromLoop(f, f.loop, values);
    if (f.resultVars === null) {
      if (values.length === 0) return f.b.emit('RETURN', 0, 0);
      return returnValues(f, values, s.pos);
    }
    if (values.length > 0 && !f.hasDefer && !sharesResults(f, f.resultVars)) return returnValues(f, values, s.pos);
    if (values.length > 0) setResults(f, f.resultVars, values);
    f.at(s.pos);
    runEpilogue(f);
  });
}

/** Sets the results of the function around the loop, which returns when the iterator has. */
function returnFromLoop(f: FuncCompiler, loop: LoopBody, values: readonly Ast.Expr[]): void {
  const vars = f.resultVars ?? [];
  if (values.length > 0) {
    const base = resultValues(f, values);
    vars.forEach((local, i) => store(f, localPlace(local, resultType(f, i), true, f.b.pos), base + i));
  }
  f.b.emit('JUMP', exitLabel(f, loop.nest.function, null));
}

/** Whether somebody could see a result variable after the return statement set it. */
function sharesResults(f: FuncCompiler, vars: readonly Local[]): boolean {
  return vars.some((local, i) => local.kind === 'cell' || isShared(f, i));
}

/** An aggregate result that a closure or pointer shares. */
function isShared(f: FuncCompiler, i: number): boolean {
  const v = f.resultObjects[i];
  return v !== undefined && f.escape.isShared(v);
}

function resultType(f: FuncCompiler, i: number): Type {
  const t = f.resultTypes[i];
  invariant(t !== undefined, 'result without a type');
  return t;
}

function returnValues(f: FuncCompiler, values: readonly Ast.Expr[], pos: number): void {
  const n = f.resultTypes.length;
  const [only] = values;
  if (n === 1 && only !== undefined) {
    const r = returned(f, only);
    f.at(pos);
    return f.b.emit('RETURN', r, 1);
  }
  const base = resultValues(f, values);
  f.at(pos);
  f.b.emit('RETURN', base, n);
}

/** A single result. A local aggregate that nobody shares goes out as it is: its variable dies. */
function returned(f: FuncCompiler, e: Ast.Expr): number {
  const type = resultType(f, 0);
  if (!isAggregate(type)) return f.operand(e, type);
  const x = unparen(e);
  const v = x.kind === 'Ident' ? f.objectOf(x) : null;
  const isOwn = v?.kind === 'Var' && !v.isGlobal && !f.escape.isShared(v);
  return isOwn ? f.value(x) : f.owned(e, type);
}

/** All results in new consecutive registers, converted and owned. */
function resultValues(f: FuncCompiler, values: readonly Ast.Expr[]): number {
  const [only] = values;
  if (values.length === 1 && only !== undefined && f.resultTypes.length > 1) {
    const { base, types } = results(f, only);
    types.forEach((t, i) => adjust(f, t, resultType(f, i), base + i));
    return base;
  }
  if (values.length > 1 && values.some((e) => hasCall(f, e))) hoistAll(f, values);
  const base = f.b.mark();
  values.forEach((e, i) => {
    const r = f.owned(e, resultType(f, i));
    f.b.release(r + 1);
  });
  return base;
}

function setResults(f: FuncCompiler, vars: readonly Local[], values: readonly Ast.Expr[]): void {
  const [first] = vars;
  const [only] = values;
  if (vars.length === 1 && first !== undefined && only !== undefined && first.kind === 'register' && !isAggregate(resultType(f, 0))) {
    return f.into(only, resultType(f, 0), first.reg);
  }
  const base = resultValues(f, values);
  vars.forEach((local, i) => {
    if (!f.watched || !isItself(f, values, i)) store(f, localPlace(local, resultType(f, i), isShared(f, i), f.b.pos), base + i);
  });
}

/** As in gc, a result that is returned as it is is not written, which another goroutine could notice. */
function isItself(f: FuncCompiler, values: readonly Ast.Expr[], i: number): boolean {
  const x = values[i];
  return values.length === f.resultObjects.length && x?.kind === 'Ident' && f.objectOf(x) === f.resultObjects[i];
}

/** Deferred calls run, then the result variables as they left them are returned. */
export function runEpilogue(f: FuncCompiler): void {
  if (f.hasDefer) f.b.emit('RUN_DEFERS');
  const vars = f.resultVars ?? [];
  const [first] = vars;
  const inPlace = vars.every((local, i) => local.kind === 'register' && local.reg === (first?.reg ?? 0) + i && !isShared(f, i));
  if (first === undefined || inPlace) return f.b.emit('RETURN', first?.reg ?? 0, vars.length);
  const base = f.b.alloc(vars.length);
  vars.forEach((local, i) => {
    if (local.kind === 'cell') reads(f, resultType(f, i), { kind: 'cell', reg: local.reg });
    else if (isShared(f, i)) readsAll(f, resultType(f, i), local.reg);
    if (local.kind === 'cell') f.b.emit('CELL_GET', base + i, local.reg);
    else if (isShared(f, i)) f.b.emit('CLONE', base + i, local.reg, f.typeOperand(resultType(f, i)));
    else f.b.emit('MOVE', base + i, local.reg);
  });
  f.b.emit('RETURN', base, vars.length);
}
