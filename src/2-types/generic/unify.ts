// Type unification: finding types for type parameters that make two types the same (spec: #Type_unification).
import { identical } from '../identical.ts';
import { isInterface, strictTerms } from '../predicates.ts';
import { lookupFieldOrMethod } from '../selection.ts';
import { methodId, methodsOf } from '../interface-methods.ts';
import { commonUnder, typeSetOf } from '../type-set.ts';
import type { Interface, Signature, Struct, Term, Tuple, Type, TypeParam } from '../type.ts';
import { asInterface, asNamed, isTypeParam, unalias, under } from '../under.ts';

/** `assign`: assignability is enough at the top. `exact`: only identical types match. */
export interface Mode {
  readonly assign: boolean;
  readonly exact: boolean;
}
export const ASSIGN: Mode = { assign: true, exact: false };
export const INEXACT: Mode = { assign: false, exact: false };
export const EXACT: Mode = { assign: false, exact: true };

/** gc gives up deeper than this. */
const MAX_DEPTH = 100;

/** What is known about one parameter, shared by those joined with it. */
interface Handle {
  type: Type | null;
}

export class Unifier {
  readonly #handles = new Map<TypeParam, Handle>();
  #depth = 0;
  /** Interfaces match what has their methods. */
  readonly #byMethods: boolean;

  constructor(params: readonly TypeParam[], known: readonly (Type | null | undefined)[], byMethods: boolean) {
    this.#byMethods = byMethods;
    params.forEach((p, i) => this.#handles.set(p, { type: known[i] ?? null }));
  }

  /** The type inferred for the parameter so far. */
  at(p: TypeParam): Type | null {
    return this.#handles.get(p)?.type ?? null;
  }

  set(p: TypeParam, t: Type): void {
    const h = this.#handles.get(p);
    if (h !== undefined) h.type = t;
  }

  get unknowns(): number {
    let n = 0;
    for (const h of this.#handles.values()) if (h.type === null) n++;
    return n;
  }

  unify(x: Type, y: Type, mode: Mode): boolean {
    this.#depth++;
    const ok = this.#depth <= MAX_DEPTH && this.#nify(x, y, mode, []);
    this.#depth--;
    return ok;
  }

  #bound(t: Type): TypeParam | null {
    const x = unalias(t);
    return x.kind === 'TypeParam' && this.#handles.has(x) ? x : null;
  }

  /** Makes two parameters share what is known; false when both are known already. */
  #join(p: TypeParam, q: TypeParam): boolean {
    const a = this.#handles.get(p);
    const b = this.#handles.get(q);
    if (a === undefined || b === undefined || a === b) return a === b;
    if (a.type !== null && b.type !== null) return false;
    const keep = a.type !== null ? a : b;
    const drop = keep === a ? b : a;
    for (const [r, h] of this.#handles) if (h === drop) this.#handles.set(r, keep);
    return true;
  }

  #nify(x0: Type, y0: Type, mode: Mode, pairs: readonly (readonly [Interface, Interface])[]): boolean {
    let x = x0;
    let y = y0;
    if (x === y || unalias(x) === unalias(y)) return true;
    // A defined type stands on the right, a bound parameter on the left.
    if (asNamed(x) !== null || this.#bound(y) !== null) [x, y] = [y, x];
    const named = asNamed(y);
    if (!mode.exact && named !== null && isLiteral(x) && !(this.#byMethods && isInterface(x))) {
      y = under(named);
      if (unalias(x) === y) return true;
    }
    const px = this.#bound(x);
    const py = this.#bound(y);
    if (px !== null) return py !== null ? this.#bothBound(px, py, mode, pairs) : this.#oneBound(px, y, mode, pairs);
    if (this.#byMethods && !mode.exact) {
      const viaInterface = this.#interfaces(x, y, pairs);
      if (viaInterface !== null) return viaInterface;
    }
    return this.#unbound(x, y, pairs) ?? this.#structure(unalias(x), unalias(y), mode, pairs);
  }

  /** A parameter of somebody else stands for the type all its types share. null: there is none. */
  #unbound(x: Type, y: Type, pairs: readonly (readonly [Interface, Interface])[]): boolean | null {
    const [param, other] = isTypeParam(x) ? [x, y] : [y, x];
    if (!isTypeParam(param) || identical(x, y)) return null;
    const common = commonUnder(param);
    return common === null ? null : this.#deeper(common, other, ASSIGN, pairs);
  }

  #bothBound(px: TypeParam, py: TypeParam, mode: Mode, pairs: readonly (readonly [Interface, Interface])[]): boolean {
    if (this.#join(px, py)) return true;
    const x = this.at(px);
    const y = this.at(py);
    return x !== null && y !== null && this.#deeper(x, y, mode, pairs);
  }

  #deeper(x: Type, y: Type, mode: Mode, pairs: readonly (readonly [Interface, Interface])[]): boolean {
    if (this.#depth > MAX_DEPTH) return false;
    this.#depth++;
    const ok = this.#nify(x, y, mode, pairs);
    this.#depth--;
    return ok;
  }

  #oneBound(p: TypeParam, y: Type, mode: Mode, pairs: readonly (readonly [Interface, Interface])[]): boolean {
    const x = this.at(p);
    if (x === null) {
      this.set(p, y);
      return true;
    }
    if (!this.#deeper(x, y, mode, pairs)) return false;
    const xi = asInterface(x);
    const yi = asInterface(y);
    const xn = asNamed(x) !== null;
    const yn = asNamed(y) !== null;
    if (xi !== null && yi !== null) {
      if (xn && yn) return identical(x, y);
      if (methodsOf(xi).length !== methodsOf(yi).length) return false;
    } else if (xi !== null || yi !== null) {
      return false;
    }
    if (mode.exact || xn) return true;
    // Prefer a defined type, and a directed channel, to what matched it so far.
    const u = under(y);
    if (yn || (u.kind === 'Chan' && u.dir !== 'both')) this.set(p, y);
    return true;
  }

  /** Inexact: an interface matches what has its methods. null: no interface is involved. */
  #interfaces(x: Type, y: Type, pairs: readonly (readonly [Interface, Interface])[]): boolean | null {
    const xi = asInterface(x);
    const yi = asInterface(y);
    if (xi !== null && yi !== null) return this.#interfacePair(xi, yi, pairs);
    const iface = xi ?? yi;
    if (iface === null) return null;
    const other = xi === null ? x : y;
    return methodsOf(iface).every((m) => {
      const r = lookupFieldOrMethod(other, false, m.pkg, m.name);
      return (
        r.kind === 'found' &&
        r.obj.kind === 'Func' &&
        r.obj.type !== null &&
        m.type !== null &&
        this.#deeper(m.type, r.obj.type, EXACT, pairs)
      );
    });
  }

  #interfacePair(x: Interface, y: Interface, pairs: readonly (readonly [Interface, Interface])[]): boolean {
    const xs = typeSetOf(x);
    const ys = typeSetOf(y);
    if (xs.comparable !== ys.comparable || !sameTerms(xs.terms, ys.terms)) return false;
    if (pairs.some(([a, b]) => (a === x && b === y) || (a === y && b === x))) return true;
    const inner = [...pairs, [x, y] as const];
    const [few, many] = methodsOf(x).length <= methodsOf(y).length ? [methodsOf(x), methodsOf(y)] : [methodsOf(y), methodsOf(x)];
    const byId = new Map(many.map((m) => [methodId(m), m]));
    return few.every((m) => {
      const n = byId.get(methodId(m));
      return n !== undefined && m.type !== null && n.type !== null && this.#deeper(m.type, n.type, EXACT, inner);
    });
  }

  #structure(x: Type, y: Type, mode: Mode, pairs: readonly (readonly [Interface, Interface])[]): boolean {
    const inner: Mode = mode.assign ? { assign: true, exact: true } : mode;
    const both = (a: Type, b: Type): boolean => this.#deeper(a, b, inner, pairs);
    switch (x.kind) {
      case 'Basic':
        return y.kind === 'Basic' && x.name === y.name;
      case 'Pointer':
        return y.kind === 'Pointer' && both(x.elem, y.elem);
      case 'Slice':
        return y.kind === 'Slice' && both(x.elem, y.elem);
      case 'Array':
        return y.kind === 'Array' && (x.len < 0 || y.len < 0 || x.len === y.len) && both(x.elem, y.elem);
      case 'Map':
        return y.kind === 'Map' && both(x.key, y.key) && both(x.elem, y.elem);
      case 'Chan':
        return y.kind === 'Chan' && (!mode.exact || x.dir === y.dir) && both(x.elem, y.elem);
      case 'Struct':
        return y.kind === 'Struct' && this.#struct(x, y, both);
      case 'Tuple':
        return y.kind === 'Tuple' && this.#tuple(x, y, both);
      case 'Signature':
        return y.kind === 'Signature' && this.#signature(x, y, both);
      case 'Interface':
        return y.kind === 'Interface' && methodsOf(x).length === methodsOf(y).length && this.#interfacePair(x, y, pairs);
      case 'Named':
        // Arguments first: what they tell is of use in messages even where the origins differ.
        return (
          y.kind === 'Named' &&
          x.targs.length === y.targs.length &&
          x.targs.every((t, i) => this.#deeper(t, y.targs[i] ?? t, mode, pairs)) &&
          x.origin !== null &&
          x.origin === y.origin
        );
      case 'TypeParam':
      case 'Union':
      case 'Alias':
        return identical(x, y);
    }
  }

  #struct(x: Struct, y: Struct, both: (a: Type, b: Type) => boolean): boolean {
    if (x.fields.length !== y.fields.length) return false;
    return x.fields.every((f, i) => {
      const g = y.fields[i];
      return (
        g !== undefined &&
        f.embedded === g.embedded &&
        methodId(f) === methodId(g) &&
        (x.tags[i] ?? '') === (y.tags[i] ?? '') &&
        f.type !== null &&
        g.type !== null &&
        both(f.type, g.type)
      );
    });
  }

  #tuple(x: Tuple, y: Tuple, both: (a: Type, b: Type) => boolean): boolean {
    if (x.vars.length !== y.vars.length) return false;
    return x.vars.every((v, i) => {
      const w = y.vars[i];
      return w !== undefined && v.type !== null && w.type !== null && both(v.type, w.type);
    });
  }

  #signature(x: Signature, y: Signature, both: (a: Type, b: Type) => boolean): boolean {
    return x.variadic === y.variadic && both(x.params, y.params) && both(x.results, y.results);
  }
}

const isLiteral = (t: Type): boolean => {
  const k = unalias(t).kind;
  return k !== 'Named' && k !== 'TypeParam';
};

function sameTerms(x: readonly Term[] | null, y: readonly Term[] | null): boolean {
  if (x === null || y === null) return x === y;
  const covers = (a: readonly Term[], b: readonly Term[]): boolean =>
    a.every((s) => b.some((t) => s.tilde === t.tilde && identical(s.type, t.type)));
  return covers(x, y) && covers(y, x);
}

/** The one underlying type all types of a parameter's constraint share, null without one. `single`: there is one type only. */
export function coreTerm(p: TypeParam): { readonly term: Term; readonly single: boolean } | null {
  const u = under(p);
  const terms = u.kind === 'Interface' ? strictTerms(u) : null;
  const [first] = terms ?? [];
  if (terms === null || first === undefined) return null;
  if (terms.length === 1) return { term: first, single: true };
  const core = commonUnder(p);
  return core === null ? null : { term: { tilde: true, type: core }, single: false };
}
