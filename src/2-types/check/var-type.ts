// Types of variables: every type but a constraint interface.
import type { Ast } from '#syntax';
import { isMethodSet, typeSetOf } from '../type-set.ts';
import type { Type } from '../type.ts';
import { isTypeParam, under } from '../under.ts';
import type { Checker } from './checker.ts';

export function validVarType(c: Checker, e: Ast.Expr, t: Type): void {
  if (isTypeParam(t) || t.kind === 'Basic') return;
  // Interfaces may be incomplete now.
  c.later(() => {
    const u = under(t);
    if (u.kind !== 'Interface' || isMethodSet(u)) return;
    const why =
      typeSetOf(u).comparable && typeSetOf(u).terms === null
        ? 'interface is (or embeds) comparable'
        : 'interface contains type constraints';
    c.error(e, 'MisplacedConstraintIface', `cannot use type %s outside a type constraint: ${why}`, t);
  });
}

/** A type expression that stands for the type of a variable. */
export function varType(c: Checker, e: Ast.Expr): Type {
  const t = c.mutual.type(c, e, null);
  validVarType(c, e, t);
  return t;
}
