// Looking through names: aliases to what they stand for, defined types to their underlying types.
import { EMPTY_INTERFACE, INVALID, newInterface } from './make.ts';
import type { Interface, Named, Type, TypeParam } from './type.ts';

/** The type an alias (chain) stands for; every other type itself. */
export function unalias(t: Type): Type {
  let x = t;
  while (x.kind === 'Alias') {
    if (x.actual === null) return INVALID;
    x = x.actual;
  }
  return x;
}

/** spec: #Underlying_types. The invalid type while a declaration is still being checked. */
export function under(t: Type): Type {
  const x = unalias(t);
  if (x.kind === 'Named') return x.underlying ?? underNamed(x);
  if (x.kind === 'TypeParam') return constraintOf(x);
  return x;
}

/** The interface that bounds a type parameter; a constraint that is no interface stands for interface{T}. */
function constraintOf(p: TypeParam): Type {
  if (p.constraint === null) return EMPTY_INTERFACE;
  const u = under(p.constraint);
  if (u.kind === 'Interface') return u;
  if (u === INVALID) return EMPTY_INTERFACE;
  p.constraint = newInterface([], [p.constraint], true);
  return p.constraint;
}

function underNamed(t: Named): Type {
  const seen = new Set<Named>();
  let x: Type = t;
  while (x.kind === 'Named') {
    if (seen.has(x)) return INVALID;
    seen.add(x);
    x.expand?.();
    if (x.underlying !== null) {
      x = x.underlying;
      break;
    }
    if (x.rhs === null) return INVALID;
    x = unalias(x.rhs);
  }
  for (const n of seen) n.underlying = x;
  return x;
}

export const asNamed = (t: Type): Named | null => {
  const x = unalias(t);
  return x.kind === 'Named' ? x : null;
};

export const isTypeParam = (t: Type): boolean => unalias(t).kind === 'TypeParam';

/** The interface under t, type parameters excluded. */
export function asInterface(t: Type): Interface | null {
  if (isTypeParam(t)) return null;
  const u = under(t);
  return u.kind === 'Interface' ? u : null;
}

/** The element of an unnamed pointer type, else null. */
export function pointerElem(t: Type): Type | null {
  const x = unalias(t);
  return x.kind === 'Pointer' ? x.elem : null;
}

/** The array type under a pointer to an array, else the type itself. */
export function arrayPointerElem(t: Type): Type {
  if (t.kind !== 'Pointer') return t;
  const u = under(t.elem);
  return u.kind === 'Array' ? u : t;
}
