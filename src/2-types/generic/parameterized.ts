// Whether a type mentions type parameters.
import type { Type, TypeParam } from '../type.ts';

/** Whether t mentions one of the parameters (null: any). */
export function isParameterized(params: ReadonlySet<TypeParam> | null, t: Type): boolean {
  return mentions(params, t, new Set());
}

function mentions(params: ReadonlySet<TypeParam> | null, t: Type, seen: Set<Type>): boolean {
  const inner = (x: Type | null): boolean => x !== null && mentions(params, x, seen);
  if (seen.has(t)) return false;
  // Types share their parts: each is looked at once.
  seen.add(t);
  switch (t.kind) {
    case 'Basic':
      return false;
    case 'TypeParam':
      return params === null || params.has(t);
    case 'Pointer':
    case 'Slice':
    case 'Array':
    case 'Chan':
      return inner(t.elem);
    case 'Map':
      return inner(t.key) || inner(t.elem);
    case 'Struct':
      return t.fields.some((f) => inner(f.type));
    case 'Tuple':
      return t.vars.some((v) => inner(v.type));
    case 'Signature':
      return inner(t.params) || inner(t.results);
    case 'Interface':
      return t.methods.some((m) => inner(m.type)) || t.embeddeds.some(inner);
    case 'Union':
      return t.terms.some((x) => inner(x.type));
    case 'Named':
      return t.targs.some(inner);
    case 'Alias':
      return t.targs.some(inner) || inner(t.actual);
  }
}
