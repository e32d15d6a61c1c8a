// Type sets of interfaces: the terms that restrict a type parameter (spec: #Interface_types).
import { identical } from './identical.ts';
import { INVALID } from './make.ts';
import type { Interface, Term, Type, TypeSet } from './type.ts';
import { under, unalias } from './under.ts';

/** The terms of an interface's type set, computed once. */
export function typeSetOf(t: Interface): TypeSet {
  if (t.typeSet !== null) return t.typeSet;
  // A cycle of embedded interfaces has been reported already; it must only end.
  t.typeSet = { terms: null, comparable: false };
  let terms: readonly Term[] | null = null;
  let comparable = false;
  for (const e of t.embeddeds) {
    const set = embeddedSet(e);
    terms = intersect(terms, set.terms);
    comparable ||= set.comparable;
  }
  t.typeSet = { terms, comparable };
  return t.typeSet;
}

const EVERYTHING: TypeSet = { terms: null, comparable: false };

function embeddedSet(e: Type): TypeSet {
  const u = under(e);
  if (u === INVALID) return EVERYTHING;
  if (u.kind === 'Interface') return typeSetOf(u);
  if (u.kind === 'Union') return { terms: unionTerms(u.terms), comparable: false };
  return { terms: [{ tilde: false, type: e }], comparable: false };
}

/** null when a term is an interface without terms of its own: then everything is in. */
function unionTerms(list: readonly Term[]): readonly Term[] | null {
  const out: Term[] = [];
  for (const term of list) {
    const u = under(term.type);
    // What had an error is left out.
    if (u === INVALID) continue;
    if (u.kind !== 'Interface') {
      // No type has a defined type as its underlying type: ~T of one is empty.
      if (!term.tilde || identical(u, term.type)) out.push(term);
      continue;
    }
    const inner = typeSetOf(u).terms;
    if (inner === null) return null;
    // Without repetitions: unions of unions of the same terms would double with every level.
    for (const t of inner) if (!out.some((x) => x.tilde === t.tilde && identical(x.type, t.type))) out.push(t);
  }
  return out;
}

function intersect(a: readonly Term[] | null, b: readonly Term[] | null): readonly Term[] | null {
  if (a === null) return b;
  if (b === null) return a;
  const out: Term[] = [];
  for (const x of a)
    for (const y of b) {
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

/** Why there is no common underlying type: the two types that disagree, and how. */
export type Disagreement = { readonly how: 'none' | 'elements' | 'directions' | 'different'; readonly x: Type; readonly y: Type };

/** The underlying type all types of t's type set share (of channels the most restricted one), or why there is none. */
export function commonUnderOf(t: Type): { readonly under: Type } | Disagreement {
  let common: { type: Type; under: Type } | null = null;
  for (const { type, under: u } of typesOf(t)) {
    if (u === null) return { how: 'none', x: t, y: t };
    if (common === null) {
      common = { type, under: u };
    } else if (common.under.kind === 'Chan' && u.kind === 'Chan') {
      const a = common.under;
      if (!identical(a.elem, u.elem)) return { how: 'elements', x: common.type, y: type };
      if (a.dir === u.dir || u.dir === 'both') continue;
      if (a.dir !== 'both') return { how: 'directions', x: common.type, y: type };
      common = { type, under: u };
    } else if (!identical(common.under, u)) {
      return { how: 'different', x: common.type, y: type };
    }
  }
  return common === null ? { how: 'none', x: t, y: t } : { under: common.under };
}

export function commonUnder(t: Type): Type | null {
  const r = commonUnderOf(t);
  return 'under' in r ? r.under : null;
}
