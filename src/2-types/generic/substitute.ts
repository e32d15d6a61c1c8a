// Substituting types for type parameters.
import type { Var } from '../object.ts';
import type { Interface, Named, Signature, Struct, Tuple, Type, TypeParam } from '../type.ts';
import { INVALID, newArray, newChan, newInterface, newMap, newPointer, newSlice, newStruct, newUnion } from '../make.ts';
import { instantiateAlias, instantiateNamed } from './instantiate.ts';

export type Substitution = ReadonlyMap<TypeParam, Type>;

/** Parameters to arguments, pairwise; a missing argument leaves its parameter alone. */
export function substitution(params: readonly TypeParam[], args: readonly (Type | null | undefined)[]): Substitution {
  const out = new Map<TypeParam, Type>();
  params.forEach((p, i) => {
    const t = args[i];
    if (t != null) out.set(p, t);
  });
  return out;
}

/** t with every parameter of the map replaced; t itself when it has none. */
export function substitute(t: Type, map: Substitution): Type {
  return map.size === 0 ? t : subst(t, map);
}

function subst(t: Type, map: Substitution): Type {
  switch (t.kind) {
    case 'Basic':
      return t;
    case 'TypeParam':
      return map.get(t) ?? t;
    case 'Pointer': {
      const elem = subst(t.elem, map);
      return elem === t.elem ? t : newPointer(elem);
    }
    case 'Slice': {
      const elem = subst(t.elem, map);
      return elem === t.elem ? t : newSlice(elem);
    }
    case 'Array': {
      const elem = subst(t.elem, map);
      return elem === t.elem ? t : newArray(elem, t.len);
    }
    case 'Map': {
      const key = subst(t.key, map);
      const elem = subst(t.elem, map);
      return key === t.key && elem === t.elem ? t : newMap(key, elem);
    }
    case 'Chan': {
      const elem = subst(t.elem, map);
      return elem === t.elem ? t : newChan(t.dir, elem);
    }
    case 'Struct':
      return substStruct(t, map);
    case 'Tuple':
      return substTuple(t, map);
    case 'Signature':
      return substituteSignature(t, map);
    case 'Interface':
      return substInterface(t, map);
    case 'Union': {
      const terms = t.terms.map((x) => ({ tilde: x.tilde, type: subst(x.type, map) }));
      return terms.some((x, i) => x.type !== t.terms[i]?.type) ? newUnion(terms) : t;
    }
    case 'Named':
      return substNamed(t, map);
    case 'Alias':
      return substAlias(t, map);
  }
}

/** The same list when nothing changed. */
function substVars(vars: readonly Var[], map: Substitution): readonly Var[] {
  let changed = false;
  const out = vars.map((v) => {
    if (v.type === null) return v;
    const type = subst(v.type, map);
    if (type === v.type) return v;
    changed = true;
    return { ...v, type };
  });
  return changed ? out : vars;
}

function substStruct(t: Struct, map: Substitution): Type {
  const fields = substVars(t.fields, map);
  return fields === t.fields ? t : newStruct(fields, t.tags);
}

function substTuple(t: Tuple, map: Substitution): Tuple {
  const vars = substVars(t.vars, map);
  return vars === t.vars ? t : { kind: 'Tuple', vars };
}

/** A generic signature keeps its own type parameters. */
export function substituteSignature(t: Signature, map: Substitution): Signature {
  const params = substTuple(t.params, map);
  const results = substTuple(t.results, map);
  return params === t.params && results === t.results ? t : { ...t, params, results };
}

function substInterface(t: Interface, map: Substitution): Type {
  let changed = false;
  const methods = t.methods.map((m) => {
    if (m.type === null) return m;
    const type = substituteSignature(m.type, map);
    if (type === m.type) return m;
    changed = true;
    return { ...m, type };
  });
  const embeddeds = t.embeddeds.map((e) => {
    const s = subst(e, map);
    changed ||= s !== e;
    return s;
  });
  return changed ? newInterface(methods, embeddeds, t.implicit) : t;
}

function substList(list: readonly Type[], map: Substitution): readonly Type[] {
  const out = list.map((x) => subst(x, map));
  return out.some((x, i) => x !== list[i]) ? out : list;
}

function substNamed(t: Named, map: Substitution): Type {
  if (t.origin === null) return t;
  // What is wrong with it has been said; nothing more is to follow from it.
  if (t.origin.typeParams.length !== t.targs.length) return INVALID;
  const targs = substList(t.targs, map);
  return targs === t.targs ? t : instantiateNamed(t.origin, targs, substitute, substitution);
}

function substAlias(t: Type & { kind: 'Alias' }, map: Substitution): Type {
  if (t.targs.length === 0) {
    const actual = t.actual === null ? null : subst(t.actual, map);
    return actual === null || actual === t.actual ? t : actual;
  }
  const targs = substList(t.targs, map);
  return targs === t.targs || t.actual === null ? t : instantiateAlias(t, targs, subst(t.actual, map));
}
