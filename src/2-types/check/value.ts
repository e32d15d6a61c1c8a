// Evaluating an expression as a single value, as several values, or only for its uses.
import type { Ast } from '#syntax';
import { basicType } from '../make.ts';
import type { Type } from '../type.ts';
import type { Checker, Target } from './checker.ts';
import { newOperand, type Operand, setInvalid, valueOperand } from './operand.ts';
import { startOf } from './report.ts';

/** A single value. */
export function expr(c: Checker, x: Operand, e: Ast.Expr, target: Target | null = null): void {
  c.mutual.rawExpr(c, x, e, null, false, target);
  excludeNonValues(c, x);
  singleValue(c, x);
}

/** A single value that may be an uninstantiated generic function. */
export function genericExpr(c: Checker, x: Operand, e: Ast.Expr): void {
  c.mutual.rawExpr(c, x, e, null, true, null);
  excludeNonValues(c, x);
  singleValue(c, x);
}

/** An element of a composite literal: `hint` is the type a nested literal may leave out. */
export function exprWithHint(c: Checker, x: Operand, e: Ast.Expr, hint: Type): void {
  c.mutual.rawExpr(c, x, e, hint, false, null);
  excludeNonValues(c, x);
  singleValue(c, x);
}

/** A value or a type. */
export function exprOrType(c: Checker, x: Operand, e: Ast.Expr, allowGeneric: boolean): void {
  c.mutual.rawExpr(c, x, e, null, allowGeneric, null);
  if (x.mode === 'novalue') {
    c.error(x, 'TooManyValues', '%s used as value or type', x);
    setInvalid(x);
  }
  singleValue(c, x);
}

/** One or several values. `commaOk`: whether a map index, assertion or receive may give its second value. */
export function multiExpr(
  c: Checker,
  e: Ast.Expr,
  commaOk: boolean,
  named = byNumber,
): { readonly list: readonly Operand[]; readonly commaOk: boolean } {
  const x = newOperand();
  c.mutual.rawExpr(c, x, e, null, false, null);
  excludeNonValues(c, x);
  if (x.mode !== 'invalid' && x.type.kind === 'Tuple') {
    const list = x.type.vars.flatMap((v, i) => {
      return v.type === null ? [] : [valueOperand(named(c, e, `${ordinal(i + 1)} function result`), v.type)];
    });
    return { list, commaOk: false };
  }
  if (commaOk && (x.mode === 'mapindex' || x.mode === 'commaok')) {
    return { list: [x, valueOperand(named(c, e, 'ok value of (comma, ok) expression'), basicType('untyped bool'))], commaOk: true };
  }
  return { list: [x], commaOk: false };
}

/** What stands in messages for one of the values of e. */
const byNumber = (c: Checker, e: Ast.Expr, name: string): Ast.Expr =>
  c.words.numbersResults ? { kind: 'Ident', pos: startOf(e), end: e.end, name } : e;

/** The argument of a call that has no other: one or several values, which it names itself. */
export const onlyArgument = (c: Checker, e: Ast.Expr): readonly Operand[] => multiExpr(c, e, false, (_, x) => x).list;

const ENDINGS = ['th', 'st', 'nd', 'rd'];

const ordinal = (n: number): string => `${n}${ENDINGS[n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? 'th'}`;

/** A single call may stand for several values; otherwise one value each. */
export function exprList(c: Checker, list: readonly Ast.Expr[]): readonly Operand[] {
  const [only] = list;
  if (list.length === 1 && only !== undefined) return multiExpr(c, only, false).list;
  return list.map((e) => {
    const x = newOperand();
    expr(c, x, e);
    return x;
  });
}

export function excludeNonValues(c: Checker, x: Operand): void {
  if (x.mode === 'novalue') c.error(x, 'TooManyValues', '%s used as value', x);
  else if (x.mode === 'builtin') c.error(x, 'UncalledBuiltin', '%s must be called', x);
  else if (x.mode === 'type') c.error(x, 'NotAnExpr', '%s is not an expression', x);
  else return;
  setInvalid(x);
}

export function singleValue(c: Checker, x: Operand): void {
  if (x.mode !== 'value' || x.type.kind !== 'Tuple') return;
  c.error(x, 'TooManyValues', 'multiple-value %s in single-value context', x);
  setInvalid(x);
}

/** Evaluates expressions whose values no longer matter, so that what they mention counts as used. True when none has an error. */
export function use(c: Checker, ...list: readonly (Ast.Expr | null)[]): boolean {
  return list.reduce((ok, e) => useOne(c, e, false) && ok, true);
}

/** The same for the left of an assignment: naming a variable there is no use of it. */
export function useLhs(c: Checker, ...list: readonly Ast.Expr[]): boolean {
  return list.reduce((ok, e) => useOne(c, e, true) && ok, true);
}

function useOne(c: Checker, e: Ast.Expr | null, lhs: boolean): boolean {
  if (e === null) return true;
  let inner = e;
  while (inner.kind === 'ParenExpr') inner = inner.x;
  const x = newOperand();
  if (inner.kind !== 'Ident') {
    c.mutual.rawExpr(c, x, e, null, true, null);
    return x.mode !== 'invalid';
  }
  if (inner.name === '_') return true;
  withoutUse(c, lhs ? inner.name : null, () => exprOrType(c, x, inner, true));
  return x.mode !== 'invalid';
}

/** Runs f; the local variable of that name (null: none) is afterwards as used as it was before. */
export function withoutUse(c: Checker, name: string | null, f: () => void): void {
  const obj = name === null ? null : c.lookup(name);
  const v = obj?.kind === 'Var' && obj.pkg === c.pkg ? obj : null;
  const used = v?.used ?? false;
  f();
  if (v !== null) v.used = used;
}
