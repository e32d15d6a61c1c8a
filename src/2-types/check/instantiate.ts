// Instantiated types T[A, B].
import type { Ast } from '#syntax';
import { INVALID } from '../make.ts';
import type { Type } from '../type.ts';
import type { Checker } from './checker.ts';
import { exprTexts } from '../expr-text.ts';

export function instantiatedType(c: Checker, e: Ast.IndexExpr): Type {
  const { cause } = c.mutual.genericType(c, e.x);
  if (cause !== '') c.error(e.x, 'NotAGenericType', `invalid operation: %s[${exprTexts(e.indices)}] (${cause})`, e.x);
  return INVALID;
}
