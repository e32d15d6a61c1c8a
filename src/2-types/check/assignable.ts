// Assignability (spec: #Assignability).
import type { Code } from '../codes.ts';
import { identical } from '../identical.ts';
import { hasName, isInterfacePointer, isUntyped, isValid } from '../predicates.ts';
import { termsOf } from '../type-set.ts';
import type { Term, Type } from '../type.ts';
import { isTypeParam, unalias, under } from '../under.ts';
import type { Checker } from './checker.ts';
import { implementsInterface } from './implements.ts';
import type { Operand } from './operand.ts';
import { implicitType } from './untyped.ts';

/** null: assignable. Else the code and, if there is more to say, the cause. */
export type NotAssignable = { readonly code: Code; readonly cause: string };

const INCOMPATIBLE: NotAssignable = { code: 'IncompatibleAssign', cause: '' };

export const isAssignable = (c: Checker, x: Operand, t: Type): boolean => notAssignable(c, x, t) === null;

export function notAssignable(c: Checker, x: Operand, to: Type): NotAssignable | null {
  if (x.mode === 'invalid' || !isValid(to)) return null;
  const v = unalias(x.type);
  const t = unalias(to);
  if (identical(v, t)) return null;
  const vu = under(v);
  const tu = under(t);
  if (isUntyped(vu)) return untypedTo(x, t);
  const params = isTypeParam(v) || isTypeParam(t);
  if (!params && identical(vu, tu) && (!hasName(v) || !hasName(t))) return null;

  if ((tu.kind === 'Interface' && !isTypeParam(t)) || isInterfacePointer(tu)) {
    const cause = implementsInterface(c, v, t, false);
    if (cause === null) return null;
    if (!isTypeParam(v)) return { code: 'InvalidIfaceAssign', cause };
  }
  if (vu.kind === 'Interface' && !isTypeParam(v) && implementsInterface(c, t, v, false) === null) {
    return { code: 'IncompatibleAssign', cause: 'need type assertion' };
  }
  if (vu.kind === 'Chan' && vu.dir === 'both' && tu.kind === 'Chan' && identical(vu.elem, tu.elem)) {
    return !hasName(v) || !hasName(t) ? null : { code: 'InvalidChanAssign', cause: '' };
  }
  return params ? throughTypeSet(c, x, v, t, to) : INCOMPATIBLE;
}

function untypedTo(x: Operand, t: Type): NotAssignable | null {
  const terms = isTypeParam(t) ? termsOf(t) : null;
  if (!isTypeParam(t)) return implicitType(x, t).type === null ? INCOMPATIBLE : null;
  const fits = terms !== null && terms.length > 0 && terms.every((term) => implicitType(x, term.type).type !== null);
  return fits ? null : INCOMPATIBLE;
}

/** One side is a type parameter: every type of its set must be assignable, and the other side must have no name. */
function throughTypeSet(c: Checker, x: Operand, v: Type, t: Type, to: Type): NotAssignable | null {
  const each = (param: Type, f: (term: Term) => NotAssignable | null, text: string): NotAssignable | null => {
    for (const term of termsOf(param) ?? []) {
      const r = f(term);
      if (r !== null) return { code: r.code, cause: c.format(text, x.type, term.type, param) + (r.cause === '' ? '' : `\n\t${r.cause}`) };
    }
    return (termsOf(param) ?? []).length > 0 ? null : INCOMPATIBLE;
  };
  if (isTypeParam(t) && !hasName(v)) return each(t, (term) => notAssignable(c, x, term.type), 'cannot assign %s to %s (in %s)');
  if (isTypeParam(v) && !hasName(t)) {
    for (const term of termsOf(v) ?? []) {
      const r = notAssignable(c, { ...x, type: term.type }, t);
      if (r !== null)
        return {
          code: r.code,
          cause: c.format('cannot assign %s (in %s) to %s', term.type, v, to) + (r.cause === '' ? '' : `\n\t${r.cause}`),
        };
    }
    return (termsOf(v) ?? []).length > 0 ? null : INCOMPATIBLE;
  }
  return INCOMPATIBLE;
}
