// Whether a type implements an interface or satisfies a constraint, and in gc's words why not.
import { incomparable, isInterfacePointer, isValid, strictTerms } from '../predicates.ts';
import { hasInvalidEmbedded, type MissingMethod, missingMethod } from '../selection.ts';
import { signatureText, byPath, typeText } from '../type-text.ts';
import { methodsOf } from '../interface-methods.ts';
import { termIncludes, termsOf, typeSetOf } from '../type-set.ts';
import type { Func } from '../object.ts';
import type { Interface, Term, Type } from '../type.ts';
import { isTypeParam, under } from '../under.ts';
import { identical } from '../identical.ts';
import type { Checker } from './checker.ts';

/** null: yes. A string: no, and why ('' when there is nothing to say). */
export type Verdict = string | null;

/** The method's signature, checked on demand. */
export const resolver =
  (c: Checker) =>
  (f: Func): void => {
    if (f.type === null) c.mutual.objDecl(c, f);
  };

export function interfacePointerText(c: Checker, t: Type): string {
  const u = under(t);
  const param = u.kind === 'Pointer' && isTypeParam(u.elem);
  return c.format(param ? 'type %s is pointer to type parameter, not type parameter' : 'type %s is pointer to interface, not interface', t);
}

/** `name(params) results` of both methods; with package paths when they would look alike. */
function haveWant(c: Checker, found: Func, method: Func): string | null {
  const text = (f: Func, full: boolean): string =>
    f.name + (f.type === null ? '' : signatureText(f.type, full ? byPath : c.reporter.qualifier));
  for (const full of [false, true]) {
    const have = text(found, full);
    const want = text(method, full);
    if (have !== want) return `\n\t\thave ${have}\n\t\twant ${want}`;
  }
  return null;
}

/** The parenthesised cause of a missing method. `v` lacks it, `t` is the interface type. */
export function missingCause(c: Checker, miss: MissingMethod, v: Type, t: Type): string {
  const { method, found } = miss;
  switch (miss.reason) {
    case 'missing':
      if (isInterfacePointer(v)) return `(${interfacePointerText(c, v)})`;
      if (isInterfacePointer(t)) return `(${interfacePointerText(c, t)})`;
      return `(missing method ${method.name})`;
    case 'wrong name':
      return `(missing method ${method.name})${found === null ? '' : (haveWant(c, found, method) ?? '')}`;
    case 'unexported':
      return `(unexported method ${method.name})`;
    case 'wrong type':
      return `(wrong type for method ${method.name})${found === null ? '' : (haveWant(c, found, method) ?? '')}`;
    case 'ambiguous':
      return c.format('(ambiguous selector %s.%s)', v, method.name);
    case 'pointer receiver':
      return `(method ${method.name} has pointer receiver)`;
    case 'field':
      return c.format('(%s.%s is a field, not a method)', v, method.name);
  }
}

/** The cause why v lacks methods of the interface t, null when it has them all (or nothing certain can be said). */
export function lacksMethods(c: Checker, v: Type, t: Type, dynamic: boolean): Verdict {
  const u = under(t);
  if (!isValid(v) || u.kind !== 'Interface') return null;
  const miss = missingMethod(v, u, dynamic, resolver(c));
  return miss === null || hasInvalidEmbedded(v) ? null : missingCause(c, miss, v, t);
}

/** spec: #Implementing_an_interface; with `constraint`, #Satisfying_a_type_constraint. */
export function implementsInterface(c: Checker, v: Type, t: Type, constraint: boolean): Verdict {
  const vu = under(v);
  const tu = under(t);
  if (!isValid(vu) || !isValid(tu)) return null;
  const pointed = vu.kind === 'Pointer' ? under(vu.elem) : null;
  if (pointed !== null && !isValid(pointed)) return null;
  const verb = constraint ? 'satisfy' : 'implement';
  if (tu.kind !== 'Interface') {
    const detail = isInterfacePointer(tu) ? interfacePointerText(c, t) : c.format('%s is not an interface', t);
    return c.format(`%s does not ${verb} %s (%s)`, v, t, detail);
  }
  const set = typeSetOf(tu);
  if (methodsOf(tu).length === 0 && set.terms === null && !set.comparable) return null;
  const vi = vu.kind === 'Interface' ? vu : null;
  const terms = strictTerms(tu);
  if (vi !== null && strictTerms(vi)?.length === 0) return null;
  if (terms?.length === 0) return c.format(`cannot ${verb} %s (empty type set)`, t);
  const lacks = lacksMethods(c, v, t, false);
  if (lacks !== null) return c.format(`%s does not ${verb} %s %s`, v, t, lacks);
  // With terms, those that are not comparable are out already.
  if (terms === null) return set.comparable ? notComparable(c, v, constraint, verb) : null;
  return inTerms(c, v, vi, t, terms, verb);
}

/** Ordinary interfaces satisfy comparable since 1.20, though they do not implement it. */
function notComparable(c: Checker, v: Type, constraint: boolean, verb: string): Verdict {
  if (incomparable(v, false) === null) return null;
  const feature = 'interfaces as comparable';
  if (!constraint || incomparable(v, true) !== null) return c.format(`%s does not ${verb} comparable`, v);
  return c.language.has(feature) ? null : c.format(`%s to ${verb} comparable requires ${c.language.since(feature)} or later`, v);
}

function inTerms(c: Checker, v: Type, vi: Interface | null, t: Type, terms: readonly Term[], verb: string): Verdict {
  if (vi !== null) {
    const own = termsOf(v) ?? typeSetOf(vi).terms;
    const subset = own?.every((x) =>
      terms.some((y) => (x.tilde ? y.tilde && identical(under(x.type), under(y.type)) : termIncludes(y, x.type))),
    );
    return subset ? null : c.format(`%s does not ${verb} %s`, v, t);
  }
  if (terms.some((term) => termIncludes(term, v))) return null;
  const near = terms.find((term) => !term.tilde && identical(under(term.type), under(v)));
  const list = terms.map((x) => (x.tilde ? '~' : '') + typeText(x.type, byPath)).join(' | ');
  const detail =
    near !== undefined
      ? c.format('possibly missing ~ for %s in %s', near.type, t)
      : mentions(under(t), v)
        ? c.format('%s mentions %s, but %s is not in the type set of %s', t, v, v, t)
        : c.format('%s missing in %s', v, list);
  return c.format(`%s does not ${verb} %s (%s)`, v, t, detail);
}

/** Whether the constraint, as it is written, names the type, though some other part of it leaves it out. */
function mentions(t: Type, v: Type): boolean {
  if (t.kind === 'Interface') return t.embeddeds.some((e) => mentions(e, v));
  return t.kind === 'Union' ? t.terms.some((term) => mentions(term.type, v)) : identical(t, v);
}

/** Whether x.(T) can succeed for x of interface type v; the cause when it cannot. */
export function notAssertable(c: Checker, v: Type, t: Type): Verdict {
  const u = under(t);
  if (u.kind === 'Interface' && !isTypeParam(t)) return null;
  return lacksMethods(c, t, v, true);
}
