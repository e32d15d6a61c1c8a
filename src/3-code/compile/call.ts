// Calls (spec: #Calls): arguments are placed where the callee finds them as its first registers, and results come back there.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { Type } from '#types';
import { type Callee, calleeOf, receiverInto, signatureOf } from './callee.ts';
import { adjust } from './convert.ts';
import { devirtualized } from './devirtualize.ts';
import type { FuncCompiler } from './func.ts';
import { elemOfPointer, type Signature, type Tuple, under } from './go-types.ts';
import { hasCall, hoistCalls } from './order.ts';
import { unparen } from './tree-walk.ts';

export function paramType(sig: Signature, i: number): Type {
  const t = sig.params.vars[i]?.type ?? null;
  invariant(t !== null, 'more arguments than parameters');
  return t;
}

/** Element type of the variadic parameter. */
function variadicElem(sig: Signature): Type {
  const last = under(paramType(sig, sig.params.vars.length - 1));
  invariant(last.kind === 'Slice', 'variadic parameter is no slice');
  return last.elem;
}

/** The types of the several values one call yields, null for anything else. */
export function tupleOf(f: FuncCompiler, e: Ast.Expr): Tuple | null {
  const t = f.typeOf(e);
  return t.kind === 'Tuple' ? t : null;
}

export function compileCall(f: FuncCompiler, e: Ast.CallExpr, dst: number | null): number {
  const mark = f.b.mark();
  const sig = signatureOf(f, e.fun);
  const callee = devirtualized(f, calleeOf(f, e.fun));
  const receiver = hoistOperands(f, callee, e.args);
  const closure = callee.kind === 'value' ? f.value(callee.fun) : -1;
  const base = dst !== null && f.b.isTop(dst) ? dst : f.b.alloc();
  let at = base;
  if (callee.kind === 'method' || callee.kind === 'interface') {
    if (receiver === null) receiverInto(f, callee, base);
    else f.b.emit('MOVE', base, receiver);
    at++;
  }
  args(f, sig, e, at, base);
  f.at(callPos(e));
  emitCall(f, callee, base, closure);
  const nresults = sig.results.vars.length;
  f.b.reserve(base + nresults);
  return takeResults(f, base, nresults, dst, mark);
}

/** Leaves the results as the registers on top, or the only one in dst. */
function takeResults(f: FuncCompiler, base: number, nresults: number, dst: number | null, mark: number): number {
  if (dst === base) {
    f.b.release(base + 1);
    return base;
  }
  if (dst !== null) {
    f.b.emit('MOVE', dst, base);
    f.b.release(mark);
    return dst;
  }
  f.b.release(base);
  f.b.alloc(nresults);
  return base;
}

/**
 * Calls among the arguments come before the function value and the receiver are read, except that an interface is read first.
 * The register of a receiver that has been evaluated, else null.
 */
export function hoistOperands(f: FuncCompiler, callee: Callee, list: readonly Ast.Expr[]): number | null {
  switch (callee.kind) {
    case 'function':
      hoistCalls(f, list);
      return null;
    case 'value':
      hoistCalls(f, [callee.fun, ...list]);
      return null;
    case 'method':
      hoistCalls(f, [callee.receiver.x, ...list], readsMemory(callee));
      return null;
    case 'interface': {
      if (!list.some((e) => hasCall(f, e))) return null;
      const r = f.b.alloc();
      receiverInto(f, callee, r);
      hoistCalls(f, list);
      return r;
    }
  }
}

/** Whether making the receiver reads fields, or copies what a pointer points to. */
function readsMemory({ receiver, method }: Callee & { readonly kind: 'method' }): boolean {
  return receiver.path.length > 0 || (!method.ptrRecv && elemOfPointer(receiver.type) !== null);
}

function emitCall(f: FuncCompiler, callee: Callee, base: number, closure: number): void {
  switch (callee.kind) {
    case 'function':
    case 'method':
      return f.emitFunc(callee.func.native === null ? 'CALL' : 'CALL_NATIVE', base, callee.func);
    case 'interface':
      return f.b.emit('CALL_IFACE', base, f.linker.types.methodId(callee.method));
    case 'value':
      return f.b.emit('CALL_CLOSURE', base, closure);
  }
}

/** gc gives a call the position of its operand's start, or of the selector for methods and qualified names. */
export function callPos(e: Ast.CallExpr): number {
  const fun = unparen(e.fun);
  return fun.kind === 'SelectorExpr' ? fun.sel.pos : e.lparen;
}

/** Evaluates the arguments into consecutive registers from `at` on; `base` is the last register that is taken already. */
export function args(f: FuncCompiler, sig: Signature, e: Ast.CallExpr, at: number, base: number): void {
  const [only] = e.args;
  const tuple = e.args.length === 1 && only !== undefined ? tupleOf(f, only) : null;
  if (tuple !== null && only !== undefined) return spread(f, sig, only, tuple, at, base);
  const fixed = sig.variadic ? sig.params.vars.length - 1 : sig.params.vars.length;
  e.args.slice(0, fixed).forEach((arg, i) => {
    const slot = slotAt(f, at + i, base);
    f.into(arg, paramType(sig, i), slot);
    f.b.release(slot + 1);
  });
  if (!sig.variadic) return;
  const slot = slotAt(f, at + fixed, base);
  const rest = e.args.slice(fixed);
  const [first] = rest;
  if (e.ellipsis !== 0 && first !== undefined) f.into(first, paramType(sig, fixed), slot);
  else pack(f, rest, variadicElem(sig), paramType(sig, fixed), slot);
  f.b.release(slot + 1);
}

/** The register of an argument, on top of those before it. */
function slotAt(f: FuncCompiler, at: number, base: number): number {
  if (at === base) return base;
  const slot = f.b.alloc();
  invariant(slot === at, 'arguments out of line');
  return slot;
}

/** slot = slice of the variadic arguments. */
function pack(f: FuncCompiler, list: readonly Ast.Expr[], elem: Type, slice: Type, slot: number): void {
  if (list.length === 0) return f.zero(slice, slot);
  list.forEach((arg, i) => {
    const r = i === 0 ? slot : f.b.alloc();
    f.into(arg, elem, r);
    f.b.release(r + 1);
  });
  f.b.emit('SLICE_OF', slot, slot, list.length, f.typeOperand(slice));
}

/** Values of a variadic parameter that is no slice yet, in new consecutive registers; the first of them. */
export function variadicTail(f: FuncCompiler, list: readonly Ast.Expr[], elem: Type): number {
  const base = f.b.mark();
  for (const arg of list) {
    const r = f.b.alloc();
    f.into(arg, elem, r);
    f.b.release(r + 1);
  }
  return base;
}

/** f(g()): the results of g become the arguments. */
function spread(f: FuncCompiler, sig: Signature, g: Ast.Expr, tuple: Tuple, at: number, base: number): void {
  const inner = unparen(g);
  invariant(inner.kind === 'CallExpr', 'several values of no call');
  f.b.release(at);
  const first = f.call(inner, null);
  // A function value evaluated before its frame keeps the results one register too high.
  tuple.vars.forEach((_, i) => f.b.emit('MOVE', at + i, first + i));
  f.b.release(at);
  f.b.alloc(Math.max(tuple.vars.length, base + 1 - at));
  const fixed = sig.variadic ? sig.params.vars.length - 1 : sig.params.vars.length;
  tuple.vars.forEach((v, i) => {
    invariant(v.type !== null, 'result without a type');
    adjust(f, v.type, i < fixed ? paramType(sig, i) : variadicElem(sig), at + i);
  });
  if (!sig.variadic) return;
  const rest = at + fixed;
  f.b.reserve(rest + 1);
  const count = tuple.vars.length - fixed;
  const slice = paramType(sig, fixed);
  if (count === 0) f.zero(slice, rest);
  else f.b.emit('SLICE_OF', rest, rest, count, f.typeOperand(slice));
}
