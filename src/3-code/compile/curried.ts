// Which values of functions gc makes a function literal for: their code takes a dictionary, and the literal passes it on (cmd/compile, unified IR).
import type { Ast } from '#syntax';
import { type Type, type TypeInfo, typeOf } from '#types';
import { elemOfPointer, isInterface, unalias } from './go-types.ts';
import { pathType } from './place.ts';
import { unparen } from './tree-walk.ts';

/**
 * Whether gc numbers the value among the literals of the function it stands in. That is so where type arguments are only known through the type
 * parameters of generic code, and always for methods with type parameters of their own. `e` is a value, and not what a call calls.
 */
export function isCurried(info: TypeInfo, e: Ast.Ident | Ast.SelectorExpr): boolean {
  return e.kind === 'Ident' ? isCurriedName(info, e) : isCurriedMethod(info, e);
}

function isCurriedName(info: TypeInfo, id: Ast.Ident): boolean {
  const obj = info.uses.get(id);
  return obj?.kind === 'Func' && obj.type?.recv == null && (info.instances.get(id)?.targs ?? []).some(isDerived);
}

function isCurriedMethod(info: TypeInfo, e: Ast.SelectorExpr): boolean {
  const selection = info.selections.get(e);
  if (selection?.obj.kind !== 'Func') return false;
  const { kind, recv, path, obj } = selection;
  const last = unalias(path.length === 0 ? recv : pathType(recv, path));
  if (last.kind === 'TypeParam') return kind === 'method value';
  const isPointer = elemOfPointer(last) !== null;
  const named = unalias(isPointer ? (elemOfPointer(last) ?? last) : last);
  if (named.kind === 'Named' && !isInterface(named) && (info.instances.has(e.sel) || named.targs.some(isDerived))) return true;
  // A method that needs no dictionary, of a type that does: the literal finds the receiver.
  return kind === 'method expr' && (path.length > 0 || isPointer !== obj.ptrRecv) && isDerived(recv);
}

/** Known only through type parameters; a type declared in generic code differs from instance to instance. */
function isDerived(t: Type): boolean {
  const named = unalias(t);
  return typeOf.isParameterized(t) || (named.kind === 'Named' && named.obj.implicits.length > 0);
}

/** What a call calls by name, which is no value; null where it calls a value. An expression of a method is one. */
export function calledName(info: TypeInfo, call: Ast.CallExpr): Ast.Ident | Ast.SelectorExpr | null {
  const fun = unparen(call.fun);
  const e = fun.kind === 'IndexExpr' ? unparen(fun.x) : fun;
  if (e.kind === 'SelectorExpr') return info.selections.get(e)?.kind === 'method expr' ? null : e;
  return e.kind === 'Ident' ? e : null;
}
