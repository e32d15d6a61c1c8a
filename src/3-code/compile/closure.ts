// Function values: literals with what they capture, declared functions, methods bound to a receiver.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { Selection } from '#types';
import { calleeOf, receiverInto } from './callee.ts';
import { isCurried } from './curried.ts';
import type { FuncCompiler } from './func.ts';
import type { Signature, TypeFunc, Var } from './go-types.ts';
import { boundMethodFunc, curriedFunc, curriedMethodFunc, type MadeHere, methodExprFunc, methodExprSignature } from './method.ts';

export function closureInto(f: FuncCompiler, lit: Ast.FuncLit, d: number): number {
  const name = f.names.next('literal');
  const { unit } = f;
  const { targs } = unit.instance;
  const func = f.linker.add({ name, pkgPath: unit.pkg.pkg.path, pos: lit.pos, targs, compile: () => unit.literalBody(unit, lit, name) });
  f.at(lit.pos);
  captureInto(f, f.escape.captures(lit), (regs, count) => f.emitFunc('CLOSURE', d, func, regs, count));
  return d;
}

/** Lines up the cells, objects and values that a closure takes with it. */
function captureInto(f: FuncCompiler, vars: readonly Var[], emit: (regs: number, count: number) => void): void {
  const [only] = vars;
  if (vars.length === 1 && only !== undefined) return emit(f.local(only).reg, 1);
  f.scoped(() => {
    const regs = f.b.alloc(vars.length);
    vars.forEach((v, i) => f.b.emit('MOVE', regs + i, f.local(v).reg));
    emit(vars.length === 0 ? 0 : regs, vars.length);
  });
}

export function functionInto(f: FuncCompiler, id: Ast.Ident, obj: TypeFunc, d: number): number {
  const func = f.linker.declared(obj, f.targsOf(id));
  f.plainClosure(isCurried(f.info, id) ? curriedFunc(f.linker, func, instantiated(f, id), curriedName(f, id)) : func, d);
  return d;
}

function instantiated(f: FuncCompiler, id: Ast.Ident): Signature {
  const type = f.info.instances.get(id)?.type;
  const instance = type === undefined ? null : f.unit.instance.types(type);
  invariant(instance?.kind === 'Signature', 'instance of no generic function');
  return instance;
}

/** T.M as a value: a function whose first parameter is the receiver (spec: #Method_expressions). */
export function methodExprInto(f: FuncCompiler, e: Ast.SelectorExpr, selection: Selection, d: number): number {
  const func = methodExprFunc(f.linker, selection);
  f.plainClosure(isCurried(f.info, e) ? curriedFunc(f.linker, func, methodExprSignature(selection), curriedName(f, e.sel)) : func, d);
  return d;
}

/** What a function that gc makes here is called: it counts as a literal. */
const curriedName = (f: FuncCompiler, { pos }: Ast.Ident): MadeHere => ({
  name: f.names.next('literal'),
  pkgPath: f.unit.pkg.pkg.path,
  pos,
});

/** x.M as a value: x is evaluated and copied now (spec: #Method_values). */
export function methodValueInto(f: FuncCompiler, e: Ast.SelectorExpr, d: number): number {
  const callee = calleeOf(f, e);
  invariant(callee.kind === 'method' || callee.kind === 'interface', 'method value of no method');
  f.scoped(() => {
    const r = f.b.alloc();
    receiverInto(f, callee, r);
    f.at(e.sel.pos);
    if (callee.kind === 'interface') f.b.emit('NIL_CHECK', r);
    const { type, wrapped } = callee.receiver;
    const as = callee.kind === 'interface' || wrapped ? type : null;
    const func = isCurried(f.info, e)
      ? curriedMethodFunc(f.linker, callee.method, as, curriedName(f, e.sel))
      : boundMethodFunc(f.linker, callee.method, as, e.sel.pos);
    f.emitFunc('CLOSURE', d, func, r, 1);
  });
  return d;
}
