// Type identity (spec: #Type_identity).
import { unreachable } from '#base';
import type { Func, Var } from './object.ts';
import { isExported } from './exported.ts';
import { methodsOf } from './interface-methods.ts';
import type { Interface, Named, Signature, Struct, Term, Tuple, Type, TypeParam } from './type.ts';
import { unalias } from './under.ts';

interface Comparison {
  readonly ignoreTags: boolean;
  /** Interfaces under comparison: meeting a pair again means a cycle, assumed identical. */
  readonly pairs: (readonly [Interface, Interface])[];
  /** Type parameters of two generic signatures that stand for each other. */
  readonly same: Map<TypeParam, TypeParam>;
}

export const identical = (x: Type, y: Type): boolean => x === y || compare(x, y, { ignoreTags: false, pairs: [], same: new Map() });
export const identicalIgnoreTags = (x: Type, y: Type): boolean =>
  x === y || compare(x, y, { ignoreTags: true, pairs: [], same: new Map() });

function compare(x0: Type, y0: Type, c: Comparison): boolean {
  const x = unalias(x0);
  const y = unalias(y0);
  if (x === y) return true;
  switch (x.kind) {
    case 'Basic':
      return y.kind === 'Basic' && x.name === y.name;
    case 'Pointer':
      return y.kind === 'Pointer' && compare(x.elem, y.elem, c);
    case 'Slice':
      return y.kind === 'Slice' && compare(x.elem, y.elem, c);
    case 'Array':
      // A length below 0 is one that had an error.
      return y.kind === 'Array' && (x.len < 0 || y.len < 0 || x.len === y.len) && compare(x.elem, y.elem, c);
    case 'Map':
      return y.kind === 'Map' && compare(x.key, y.key, c) && compare(x.elem, y.elem, c);
    case 'Chan':
      return y.kind === 'Chan' && x.dir === y.dir && compare(x.elem, y.elem, c);
    case 'Struct':
      return y.kind === 'Struct' && sameStruct(x, y, c);
    case 'Tuple':
      return y.kind === 'Tuple' && sameTuple(x, y, c);
    case 'Signature':
      return y.kind === 'Signature' && sameSignature(x, y, c);
    case 'Interface':
      return y.kind === 'Interface' && sameInterface(x, y, c);
    case 'Named':
      return y.kind === 'Named' && sameInstance(x, y, c);
    case 'TypeParam':
      return c.same.get(x) === y;
    case 'Union':
      return y.kind === 'Union' && sameTerms(x.terms, y.terms, c);
    case 'Alias':
      return false;
    default:
      return unreachable(x);
  }
}

const sameTuple = (x: Tuple, y: Tuple, c: Comparison): boolean =>
  x.vars.length === y.vars.length && x.vars.every((v, i) => sameVarType(v, y.vars[i], c));

const sameVarType = (v: Var, w: Var | undefined, c: Comparison): boolean =>
  w !== undefined && v.type !== null && w.type !== null && compare(v.type, w.type, c);

/** Names of fields and methods: equal, and of the same package unless exported. */
export const sameName = (x: Var | Func, y: Var | Func): boolean =>
  x.name === y.name && (isExported(x.name) || (x.pkg?.path ?? '') === (y.pkg?.path ?? ''));

function sameStruct(x: Struct, y: Struct, c: Comparison): boolean {
  if (x.fields.length !== y.fields.length) return false;
  return x.fields.every((f, i) => {
    const g = y.fields[i];
    return (
      g !== undefined &&
      f.embedded === g.embedded &&
      sameName(f, g) &&
      (c.ignoreTags || (x.tags[i] ?? '') === (y.tags[i] ?? '')) &&
      sameVarType(f, g, c)
    );
  });
}

function sameSignature(x: Signature, y: Signature, c: Comparison): boolean {
  if (x.variadic !== y.variadic || x.typeParams.length !== y.typeParams.length) return false;
  x.typeParams.forEach((p, i) => {
    const q = y.typeParams[i];
    if (q !== undefined) c.same.set(p, q);
  });
  const bounds = x.typeParams.every((p, i) => {
    const q = y.typeParams[i];
    return q !== undefined && p.constraint !== null && q.constraint !== null && compare(p.constraint, q.constraint, c);
  });
  return bounds && sameTuple(x.params, y.params, c) && sameTuple(x.results, y.results, c);
}

/** Interfaces are the same sets of methods, however they are written; constraints have been given their type sets by then. */
function sameInterface(x: Interface, y: Interface, c: Comparison): boolean {
  const a = methodsOf(x);
  const b = methodsOf(y);
  if (a.length !== b.length) return false;
  if ((x.typeSet?.comparable ?? false) !== (y.typeSet?.comparable ?? false)) return false;
  if (!sameTermSets(x.typeSet?.terms ?? null, y.typeSet?.terms ?? null, c)) return false;
  if (c.pairs.some(([p, q]) => (p === x && q === y) || (p === y && q === x))) return true;
  c.pairs.push([x, y]);
  const same = a.every((m) => {
    const n = b.find((f) => sameName(m, f));
    return n !== undefined && m.type !== null && n.type !== null && compare(m.type, n.type, c);
  });
  c.pairs.pop();
  return same;
}

function sameTermSets(x: readonly Term[] | null, y: readonly Term[] | null, c: Comparison): boolean {
  if (x === null || y === null) return x === y;
  const covers = (a: readonly Term[], b: readonly Term[]): boolean =>
    a.every((t) => b.some((u) => t.tilde === u.tilde && compare(t.type, u.type, c)));
  return covers(x, y) && covers(y, x);
}

const sameTerms = (x: readonly Term[], y: readonly Term[], c: Comparison): boolean => sameTermSets(x, y, c);

function sameInstance(x: Named, y: Named, c: Comparison): boolean {
  if (x.origin === null || x.origin !== y.origin || x.targs.length !== y.targs.length) return false;
  return x.targs.every((t, i) => {
    const u = y.targs[i];
    return u !== undefined && compare(t, u, c);
  });
}
