// Instantiating generic functions, by explicit type arguments, by call arguments, or by the variable they are assigned to.
import type { Ast } from '#syntax';
import type { Var } from '../object.ts';
import type { Signature } from '../type.ts';
import type { Checker, Target } from './checker.ts';
import { type Operand, setInvalid } from './operand.ts';

/** f[T…] outside a call, or f assigned to a variable of function type. */
export function funcInstance(c: Checker, x: Operand, e: Ast.IndexExpr | null, _target: Target | null): void {
  c.error(e ?? x, 'UnsupportedFeature', 'maprace: type parameters are not in this simulator yet');
  setInvalid(x);
}

type Match = (sig: Signature, args: readonly Operand[]) => readonly Var[] | null;

/** The signature a generic function has in this call; null after an error. */
export function genericCall(
  c: Checker, x: Operand, _call: Ast.CallExpr, _inst: Ast.IndexExpr | null, _sig: Signature, _args: readonly Operand[], _match: Match,
): Signature | null {
  c.error(x, 'UnsupportedFeature', 'maprace: type parameters are not in this simulator yet');
  return null;
}
