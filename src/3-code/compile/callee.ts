// What a call calls: a known function, a method with its receiver, a method of an interface, or a function value.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { Type } from '#types';
import type { Func } from '../program.ts';
import { isCurried } from './curried.ts';
import type { FuncCompiler } from './func.ts';
import { isFresh } from './fresh.ts';
import { elemOfPointer, isAggregate, isInterface, type Signature, type TypeFunc, under } from './go-types.ts';
import { methodExprFunc, pointerMethodFunc } from './method.ts';
import { addressInto, fieldPath, fieldPathInto, pathType } from './place.ts';
import { reads, readsAll } from './race.ts';
import { unparen } from './tree-walk.ts';

/** Where a method's receiver comes from: the operand of the selector, through embedded fields. */
export interface Receiver {
  readonly x: Ast.Expr;
  readonly selector: Ast.SelectorExpr;
  readonly path: readonly number[];
  /** The type at the end of the path. */
  readonly type: Type;
  /** Handed over as it is, to a wrapper of the method. */
  readonly wrapped: boolean;
}

export type Callee =
  | { readonly kind: 'function'; readonly func: Func }
  | { readonly kind: 'method'; readonly func: Func; readonly receiver: Receiver; readonly method: TypeFunc }
  | { readonly kind: 'interface'; readonly method: TypeFunc; readonly receiver: Receiver }
  | { readonly kind: 'value'; readonly fun: Ast.Expr };

export function calleeOf(f: FuncCompiler, fun: Ast.Expr): Callee {
  const e = unparen(fun);
  if (e.kind === 'Ident') {
    const obj = f.objectOf(e);
    if (obj?.kind === 'Func') return { kind: 'function', func: f.linker.declared(obj, f.targsOf(e)) };
  }
  // A generic function with its type arguments written out.
  if (e.kind === 'IndexExpr' && namesFunction(f, e.x)) return calleeOf(f, e.x);
  if (e.kind === 'SelectorExpr') {
    const selection = f.selection(e);
    if (selection === undefined) {
      const obj = f.objectOf(e.sel);
      if (obj?.kind === 'Func') return { kind: 'function', func: f.linker.declared(obj, f.targsOf(e.sel)) };
    } else if (selection.obj.kind === 'Func') {
      if (selection.kind === 'method expr')
        return isCurried(f.info, e) ? { kind: 'value', fun: e } : { kind: 'function', func: methodExprFunc(f.linker, selection) };
      if (selection.kind === 'method value') return methodCallee(f, e, selection.obj, selection.path);
    }
  }
  return { kind: 'value', fun: e };
}

export function namesFunction(f: FuncCompiler, fun: Ast.Expr): boolean {
  const e = unparen(fun);
  const id = e.kind === 'Ident' ? e : e.kind === 'SelectorExpr' ? e.sel : null;
  return id !== null && f.objectOf(id)?.kind === 'Func';
}

function methodCallee(f: FuncCompiler, e: Ast.SelectorExpr, method: TypeFunc, path: readonly number[]): Callee {
  const type = pathType(f.typeOf(e.x), path);
  // Generic code asks its dictionary for the method of a type argument: a pointer's may be a wrapper, which does not take nil.
  const wrapped = path.length === 0 && !method.ptrRecv && elemOfPointer(type) !== null && f.isTypeParam(e);
  const receiver: Receiver = { x: e.x, selector: e, path, type, wrapped };
  if (isInterface(type)) return { kind: 'interface', method, receiver };
  if (wrapped) return { kind: 'method', func: pointerMethodFunc(f.linker, type, method), receiver, method };
  return { kind: 'method', func: f.linker.declared(method), receiver, method };
}

/** dst = the receiver as the method takes it: *T for pointer methods, a copy of T for value methods, an interface for its own. */
export function receiverInto(f: FuncCompiler, callee: Callee & { readonly kind: 'method' | 'interface' }, dst: number): void {
  const { x, selector, path, type } = callee.receiver;
  if (callee.kind === 'interface' || callee.receiver.wrapped) return fieldPathInto(f, x, path, dst);
  const isPointer = elemOfPointer(type) !== null && under(type).kind === 'Pointer';
  if (callee.method.ptrRecv) {
    if (isPointer || isAggregate(type)) return fieldPathInto(f, x, path, dst);
    return addressInto(f, { kind: 'path', x, path, pos: selector.sel.pos }, dst);
  }
  const value = isPointer ? elemOfPointer(type) : type;
  invariant(value !== null, 'receiver without a type');
  if (!isPointer && !isAggregate(value)) return fieldPathInto(f, x, path, dst);
  f.scoped(() => {
    const r = fieldPath(f, x, path);
    f.at(selector.sel.pos);
    if (!isAggregate(value)) {
      reads(f, value, { kind: 'pointer', reg: r });
      return f.b.emit('LOAD', dst, r);
    }
    if (isPointer) f.b.emit('NIL_CHECK', r);
    if (isPointer || path.length > 0 || !isFresh(f, x)) {
      readsAll(f, value, r);
      f.b.emit('CLONE', dst, r, f.typeOperand(value));
    } else f.b.emit('MOVE', dst, r);
  });
}

/** The signature a call expression calls with. */
export function signatureOf(f: FuncCompiler, fun: Ast.Expr): Signature {
  const t = under(f.typeOf(fun));
  invariant(t.kind === 'Signature', 'call of no function');
  return t;
}
