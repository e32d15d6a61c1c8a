// Instances of generic functions: each list of type arguments gets code of its own, compiled with the arguments in place of the parameters.
import { invariant } from '#base';
import type { Type, Types } from '#types';
import type { TypeFunc } from './go-types.ts';
import { Substitution } from './substitute.ts';

/** What stands for each type parameter inside one function. */
export interface Instance {
  readonly targs: readonly Type[];
  /** The type as it is in this instance; the same object for the same type. */
  readonly types: (t: Type) => Type;
}

/** A function that is not generic. */
export const PLAIN: Instance = { targs: [], types: (t) => t };

export function instanceOf(params: readonly Types.TypeParam[], targs: readonly Type[]): Instance {
  if (params.length === 0) return PLAIN;
  invariant(params.length === targs.length, 'instance with other arguments than parameters');
  const substitution = new Substitution(params, targs);
  return { targs, types: (t) => substitution.apply(t) };
}

/** The type arguments of a method's receiver, and its own. */
export function receiverArgs(method: TypeFunc): readonly Type[] {
  return [...(method.recvNamed?.targs ?? []), ...(method.targs ?? [])];
}

/** A method with type parameters of its own, for the arguments. */
export function methodInstance(method: TypeFunc, targs: readonly Type[]): TypeFunc {
  invariant(method.type !== null, 'method without a type');
  const signature = new Substitution(method.type.typeParams, targs).signature(method.type);
  return { ...method, targs, type: { ...signature, typeParams: [], recv: method.type.recv } };
}
