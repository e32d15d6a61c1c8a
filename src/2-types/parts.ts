// How large a type is when it is written out: types that share parts can be exponentially larger than the program that makes them.
import { unreachable } from '#base';
import type { Func, Var } from './object.ts';
import type { Type } from './type.ts';

/** gc takes minutes over types of this size. */
export const MAX_PARTS = 20_000;

export const TOO_MANY_PARTS = `type has more than ${MAX_PARTS} parts (limit of the simulator)`;

/** A type's parts never change once it is complete; types are looked at when they are. */
const known = new WeakMap<Type, number>();

const sum = (types: readonly (Type | null)[]): number => types.reduce((n, t) => n + (t === null ? 0 : partCount(t)), 1);
const typesOf = (vars: readonly (Var | Func)[]): readonly (Type | null)[] => vars.map((v) => v.type);

/** Parts of a type as it is written: defined types count as their names and type arguments. */
export function partCount(t: Type): number {
  if (t.kind === 'Basic' || t.kind === 'TypeParam') return 1;
  const before = known.get(t);
  if (before !== undefined) return before;
  // What would contain itself has been reported, or is going to be.
  known.set(t, 1);
  const n = count(t);
  known.set(t, n);
  return n;
}

function count(t: Type): number {
  switch (t.kind) {
    case 'Basic':
    case 'TypeParam':
      return 1;
    case 'Pointer':
    case 'Slice':
    case 'Array':
    case 'Chan':
      return sum([t.elem]);
    case 'Map':
      return sum([t.key, t.elem]);
    case 'Struct':
      return sum(typesOf(t.fields));
    case 'Tuple':
      return sum(typesOf(t.vars));
    case 'Signature':
      return sum([t.params, t.results]);
    case 'Interface':
      return sum([...typesOf(t.methods), ...t.embeddeds]);
    case 'Union':
      return sum(t.terms.map((term) => term.type));
    case 'Named':
      return sum(t.targs);
    case 'Alias':
      return t.actual === null ? 1 : partCount(t.actual);
    default:
      return unreachable(t);
  }
}
