// Type sets of interfaces: all methods, and the terms that restrict a type parameter (spec: #Interface_types).
import type { Func } from './object.ts';
import { identical } from './identical.ts';
import { isExported } from './exported.ts';
import type { Interface, Term, Type, TypeSet } from './type.ts';
import { under, unalias } from './under.ts';

/** Something two embedded interfaces disagree about. */
export interface MethodClash { readonly method: Func; readonly other: Func; readonly explicit: boolean }

/** Exported names are the same in every package; others belong to theirs. */
export const methodId = (f: { readonly name: string; readonly pkg: { readonly path: string } | null }): string =>
  isExported(f.name) ? f.name : `${f.pkg?.path ?? '_'}.${f.name}`;

/** Completes an interface: fills `allMethods` (sorted) and `typeSet`, once. `clash` hears about methods declared twice. */
export function complete(t: Interface, clash: (c: MethodClash) => void = () => {}): void {
  if (t.allMethods !== null) return;
  // A cycle of embedded interfaces has been reported already; it must only end.
  t.allMethods = t.methods;
  t.typeSet = { terms: null, comparable: false };
  const all = new Map<string, Func>();
  for (const m of t.methods) {
    const other = all.get(methodId(m));
    if (other === undefined) all.set(methodId(m), m);
    else clash({ method: m, other, explicit: true });
  }
  let terms: readonly Term[] | null = null;
  let comparable = false;
  for (const e of t.embeddeds) {
    const set = embeddedSet(e, clash);
    if (set === null) continue;
    for (const m of set.methods) {
      const other = all.get(methodId(m));
      if (other === undefined) all.set(methodId(m), m);
      else if (other !== m && other.type !== null && m.type !== null && !identical(other.type, m.type)) clash({ method: m, other, explicit: false });
    }
    terms = intersect(terms, set.terms);
    comparable ||= set.comparable;
  }
  if (terms !== null && comparable) comparable = false;
  t.allMethods = [...all.values()].sort((a, b) => (methodId(a) < methodId(b) ? -1 : 1));
  t.typeSet = { terms, comparable };
}

interface EmbeddedSet extends TypeSet { readonly methods: readonly Func[] }

function embeddedSet(e: Type, clash: (c: MethodClash) => void): EmbeddedSet | null {
  const u = under(e);
  if (u.kind === 'Basic' && u.name === 'invalid type') return null;
  if (u.kind === 'Interface') {
    complete(u, clash);
    return { methods: u.allMethods ?? [], terms: u.typeSet?.terms ?? null, comparable: u.typeSet?.comparable ?? false };
  }
  if (u.kind === 'Union') return { methods: [], terms: unionTerms(u.terms), comparable: false };
  return { methods: [], terms: [{ tilde: false, type: e }], comparable: false };
}

/** null when a term is an interface without terms of its own: then everything is in. */
function unionTerms(list: readonly Term[]): readonly Term[] | null {
  const out: Term[] = [];
  for (const term of list) {
    const u = under(term.type);
    if (u.kind !== 'Interface') {
      out.push(term);
      continue;
    }
    complete(u);
    const inner = u.typeSet?.terms ?? null;
    if (inner === null) return null;
    out.push(...inner);
  }
  return out;
}

function intersect(a: readonly Term[] | null, b: readonly Term[] | null): readonly Term[] | null {
  if (a === null) return b;
  if (b === null) return a;
  const out: Term[] = [];
  for (const x of a) for (const y of b) {
    const both = meet(x, y);
    if (both !== null && !out.some((z) => z.tilde === both.tilde && identical(z.type, both.type))) out.push(both);
  }
  return out;
}

function meet(x: Term, y: Term): Term | null {
  const ux = y.tilde && !x.tilde ? under(x.type) : unalias(x.type);
  const uy = x.tilde && !y.tilde ? under(y.type) : unalias(y.type);
  if (!identical(ux, uy)) return null;
  return x.tilde ? y : x;
}

/** Whether T is in the set of the term. */
export const termIncludes = (term: Term, t: Type): boolean => identical(term.type, term.tilde ? under(t) : t);

export function typeSetOf(t: Interface): TypeSet {
  complete(t);
  return t.typeSet ?? { terms: null, comparable: false };
}

/** Every method of the interface, embedded ones included, sorted by id. */
export function methodsOf(t: Interface): readonly Func[] {
  complete(t);
  return t.allMethods ?? [];
}

/** Whether the interface may be used as an ordinary type: methods only. */
export const isMethodSet = (t: Interface): boolean => {
  const set = typeSetOf(t);
  return set.terms === null && !set.comparable;
};

/** The terms of a type parameter's constraint; null for all types, and for types that are no type parameters. */
export function termsOf(t: Type): readonly Term[] | null {
  const x = unalias(t);
  if (x.kind !== 'TypeParam') return null;
  const u = under(x);
  return u.kind === 'Interface' ? typeSetOf(u).terms : null;
}

/**
 * Calls f with the underlying type of every type in t's type set until it says false; f(null) for a type parameter without specific types.
 * For all other types: once, with the underlying type.
 */
export function underIs(t: Type, f: (u: Type | null) => boolean): boolean {
  if (unalias(t).kind !== 'TypeParam') return f(under(t));
  const terms = termsOf(t);
  if (terms === null || terms.length === 0) return f(null);
  return terms.every((term) => f(under(term.type)));
}

/** The types of t's type set with their underlying types; t itself when it is no type parameter. */
export function typesOf(t: Type): readonly { readonly type: Type; readonly under: Type | null }[] {
  if (unalias(t).kind !== 'TypeParam') return [{ type: t, under: under(t) }];
  const terms = termsOf(t);
  if (terms === null || terms.length === 0) return [{ type: t, under: null }];
  return terms.map((term) => ({ type: term.type, under: under(term.type) }));
}
