// Finding fields and methods by name through embedding (spec: #Selectors), and which methods an implementation lacks.
import type { Func, Package, Var } from './object.ts';
import { isExported } from './exported.ts';
import { identical } from './identical.ts';
import { isValid } from './predicates.ts';
import { methodsOf } from './interface-methods.ts';
import type { Interface, Named, Struct, Type } from './type.ts';
import { pointerElem, unalias, under } from './under.ts';

/** What a lookup found. */
export type Lookup =
  | { readonly kind: 'found'; readonly obj: Var | Func; readonly path: readonly number[]; readonly indirect: boolean }
  | { readonly kind: 'ambiguous' }
  /** A method of *T, and the operand is a T that has no address. */
  | { readonly kind: 'needs pointer' }
  | { readonly kind: 'none' };

const NONE: Lookup = { kind: 'none' };

/** The method's receiver is a pointer; known from the declaration, before its signature is. */
export const hasPointerReceiver = (f: Func): boolean => f.ptrRecv;

/** How names are compared: exactly, or ignoring case for hints. */
export interface NameMatch {
  readonly name: string;
  readonly pkg: Package | null;
  readonly foldCase: boolean;
}

function matches(f: Var | Func, m: NameMatch): boolean {
  if (m.foldCase && f.name.toLowerCase() === m.name.toLowerCase()) return true;
  if (f.name !== m.name) return false;
  return isExported(m.name) || (f.pkg?.path ?? '') === (m.pkg?.path ?? '');
}

/** `addressable`: the operand has an address, so that methods of *T count. */
export function lookupFieldOrMethod(t: Type, addressable: boolean, pkg: Package | null, name: string, foldCase = false): Lookup {
  if (name === '_') return NONE;
  const match: NameMatch = { name, pkg, foldCase };
  // A defined pointer type has the fields of its base, but no methods.
  const x = unalias(t);
  if (x.kind === 'Named') {
    const u = under(x);
    if (u.kind === 'Pointer') {
      const r = search(u, false, match);
      return r.kind === 'found' && r.obj.kind === 'Func' ? NONE : r;
    }
  }
  return search(t, addressable, match);
}

interface Embedded {
  readonly type: Type;
  readonly path: readonly number[];
  readonly indirect: boolean;
  /** The same type sits at this depth more than once: anything found in it is ambiguous. */
  multiples: boolean;
}

function search(t: Type, addressable: boolean, match: NameMatch): Lookup {
  const elem = pointerElem(t);
  const isPointer = elem !== null;
  // A pointer to an interface has no methods.
  if (elem !== null && under(elem).kind === 'Interface') return NONE;
  let current: Embedded[] = [{ type: elem ?? t, path: [], indirect: isPointer, multiples: false }];
  const seen = new Set<Type>();
  while (current.length > 0) {
    const hits: { obj: Var | Func; path: readonly number[]; indirect: boolean }[] = [];
    const next: Embedded[] = [];
    let clash = false;
    for (const e of current) {
      const named = unalias(e.type);
      if (named.kind === 'Named') {
        if (seen.has(named)) continue;
        seen.add(named);
        const m = methodNamed(named, match);
        if (m !== null) {
          hits.push({ obj: m, path: e.path, indirect: e.indirect });
          clash ||= e.multiples;
          continue;
        }
      }
      clash = searchUnder(under(e.type), e, match, hits, next) || clash;
    }
    const [hit] = hits;
    if (hit !== undefined) {
      if (hits.length > 1 || clash) return { kind: 'ambiguous' };
      // spec: a method with a pointer receiver needs a pointer or an address.
      if (hit.obj.kind === 'Func' && hit.obj.ptrRecv && !hit.indirect && !addressable) return { kind: 'needs pointer' };
      return { kind: 'found', ...hit };
    }
    current = consolidate(next);
  }
  return NONE;
}

function methodNamed(named: Named, match: NameMatch): Func | null {
  named.expand?.();
  return named.methods.find((f) => matches(f, match)) ?? null;
}

/** Looks in a struct's fields or an interface's methods; returns whether a hit is ambiguous by multiplicity. */
function searchUnder(
  u: Type,
  e: Embedded,
  match: NameMatch,
  hits: { obj: Var | Func; path: readonly number[]; indirect: boolean }[],
  next: Embedded[],
): boolean {
  let clash = false;
  if (u.kind === 'Struct') {
    u.fields.forEach((f, i) => {
      if (matches(f, match)) {
        hits.push({ obj: f, path: [...e.path, i], indirect: e.indirect });
        clash ||= e.multiples;
        return;
      }
      if (!f.embedded || f.type === null || hits.length > 0) return;
      const base = pointerElem(f.type);
      const inner = unalias(base ?? f.type);
      // Only these can have fields or methods of their own.
      if (inner.kind === 'Named' || inner.kind === 'Struct' || inner.kind === 'Interface') {
        next.push({ type: inner, path: [...e.path, i], indirect: base !== null || e.indirect, multiples: e.multiples });
      }
    });
  } else if (u.kind === 'Interface') {
    const m = methodsOf(u).find((f) => matches(f, match));
    if (m !== undefined) {
      hits.push({ obj: m, path: e.path, indirect: e.indirect });
      clash = e.multiples;
    }
  }
  return clash;
}

function consolidate(list: Embedded[]): Embedded[] {
  const out: Embedded[] = [];
  for (const e of list) {
    const same = out.find((o) => o.type === e.type || identical(o.type, e.type));
    if (same === undefined) out.push(e);
    else same.multiples = true;
  }
  return out;
}

/** The index of the field in the struct itself, -1 without one. */
export function fieldIndex(s: Struct, pkg: Package | null, name: string, foldCase = false): number {
  return name === '_' ? -1 : s.fields.findIndex((f) => matches(f, { name, pkg, foldCase }));
}

export type MissingReason = 'missing' | 'wrong name' | 'unexported' | 'wrong type' | 'ambiguous' | 'pointer receiver' | 'field';
/** The first method of an interface that a type lacks, and in what way; `found`: the method that comes nearest. */
export interface MissingMethod {
  readonly method: Func;
  readonly reason: MissingReason;
  readonly found: Func | null;
}

/** Gives a method its signature if its declaration has not been checked yet. */
export type Resolve = (f: Func) => void;
/** How signatures are compared: identical, or unified with what is being inferred. */
export type SameType = (x: Type, y: Type) => boolean;

/**
 * What V lacks to implement the interface, null when nothing.
 * `dynamic`: V is an interface whose dynamic value may have more methods; only those it shares with the interface must agree.
 */
export function missingMethod(
  v: Type,
  iface: Interface,
  dynamic: boolean,
  resolve: Resolve,
  same: SameType = identical,
): MissingMethod | null {
  const vu = under(v);
  for (const m of methodsOf(iface)) {
    const miss = vu.kind === 'Interface' ? missingInInterface(vu, m, dynamic, same) : missingInType(v, m, resolve, same);
    if (miss !== null) return miss;
  }
  return null;
}

function missingInInterface(v: Interface, method: Func, dynamic: boolean, same: SameType): MissingMethod | null {
  const found = methodsOf(v).find((f) => matches(f, { name: method.name, pkg: method.pkg, foldCase: false }));
  if (found === undefined) return dynamic ? null : { method, reason: 'missing', found: null };
  return sameType(found, method, same) ? null : { method, reason: 'wrong type', found };
}

function missingInType(v: Type, method: Func, resolve: Resolve, same: SameType): MissingMethod | null {
  const r = lookupFieldOrMethod(v, false, method.pkg, method.name);
  switch (r.kind) {
    case 'ambiguous':
      return { method, reason: 'ambiguous', found: null };
    case 'needs pointer':
      return { method, reason: 'pointer receiver', found: null };
    case 'none': {
      const near = lookupFieldOrMethod(v, false, method.pkg, method.name, true);
      const found = near.kind === 'found' && near.obj.kind === 'Func' ? near.obj : null;
      if (found === null) return { method, reason: 'missing', found };
      resolve(found);
      return { method, reason: found.name === method.name ? 'unexported' : 'wrong name', found };
    }
    case 'found':
      if (r.obj.kind === 'Var') return { method, reason: 'field', found: null };
      resolve(r.obj);
      return sameType(r.obj, method, same) ? null : { method, reason: 'wrong type', found: r.obj };
  }
}

const sameType = (f: Func, g: Func, same: SameType): boolean => f.type !== null && g.type !== null && same(f.type, g.type);

/** Whether t is a struct (or points to one) some embedded field of which has an invalid type: then nothing certain can be said about its methods. */
export function hasInvalidEmbedded(t: Type, seen: Set<Type> = new Set()): boolean {
  const u = under(t);
  const s = u.kind === 'Pointer' ? under(u.elem) : u;
  if (s.kind !== 'Struct' || seen.has(s)) return false;
  seen.add(s);
  return s.fields.some((f) => f.embedded && f.type !== null && (!isValid(f.type) || hasInvalidEmbedded(f.type, seen)));
}

/** Every method a value of type t can be called with (spec: #Method_sets), by name, with its selection path. */
export interface MethodSetEntry {
  readonly method: Func;
  readonly path: readonly number[];
  readonly indirect: boolean;
}

export function methodSetOf(t: Type): readonly MethodSetEntry[] {
  const candidates = new Map<string, Func>();
  collectMethods(t, candidates, new Set());
  const out: MethodSetEntry[] = [];
  for (const f of candidates.values()) {
    const r = lookupFieldOrMethod(t, false, f.pkg, f.name);
    // Methods with type parameters are in no method table: no interface can ask for them.
    if (r.kind === 'found' && r.obj.kind === 'Func' && (r.obj.type?.typeParams.length ?? 0) === 0)
      out.push({ method: r.obj, path: r.path, indirect: r.indirect });
  }
  return out;
}

function collectMethods(t: Type, into: Map<string, Func>, seen: Set<Type>): void {
  const base = unalias(pointerElem(t) ?? t);
  if (seen.has(base)) return;
  seen.add(base);
  if (base.kind === 'Named') {
    base.expand?.();
    for (const m of base.methods) into.set(isExported(m.name) ? m.name : `${m.pkg?.path ?? ''}.${m.name}`, m);
  }
  const u = under(base);
  if (u.kind === 'Interface') for (const m of methodsOf(u)) into.set(isExported(m.name) ? m.name : `${m.pkg?.path ?? ''}.${m.name}`, m);
  if (u.kind === 'Struct') for (const f of u.fields) if (f.embedded && f.type !== null) collectMethods(f.type, into, seen);
}
