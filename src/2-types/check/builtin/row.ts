// What the table of built-in functions holds: how many arguments each takes, and the function that checks it.
import type { Ast } from '#syntax';
import { INVALID, newSignature, newTuple, newVar } from '../../make.ts';
import { defaultType } from '../../predicates.ts';
import type { Signature, Type } from '../../type.ts';
import type { Checker, ExprKind } from '../checker.ts';
import type { Operand } from '../operand.ts';

export interface BuiltinCall {
  readonly c: Checker;
  /** Holds the first evaluated argument; receives the result. */
  readonly x: Operand;
  readonly call: Ast.CallExpr;
  readonly name: string;
  /** All evaluated arguments, `x` standing for the first; empty for those that evaluate their own. */
  readonly args: readonly Operand[];
}

export interface BuiltinRow {
  /** Fewest arguments. */
  readonly nargs: number;
  readonly variadic: boolean;
  readonly kind: ExprKind;
  /** Arguments are not all values: `check` evaluates them. */
  readonly lazy?: true;
  /** False after an error. */
  readonly check: (b: BuiltinCall) => boolean;
}

/** Records the signature the built-in has in this call, as go/types does. */
export function recordSignature(b: BuiltinCall, result: Type | null, ...params: readonly Type[]): void {
  recordBuiltin(b, makeSignature(result, params));
}

export function makeSignature(result: Type | null, params: readonly Type[], variadic = false): Signature {
  const list = params.map((t) => newVar('parameter', 0, null, '', defaultType(t)));
  const results = result === null ? [] : [newVar('result', 0, null, '', result)];
  return newSignature({ params: newTuple(list), results: newTuple(results), variadic });
}

export function recordBuiltin(b: BuiltinCall, sig: Signature): void {
  let f = b.call.fun;
  b.c.recordType(f, 'builtin', sig, null);
  while (f.kind === 'ParenExpr') {
    f = f.x;
    b.c.recordType(f, 'builtin', sig, null);
  }
}

/** The result is a value of that type. */
export function result(b: BuiltinCall, t: Type): true {
  b.x.mode = 'value';
  b.x.type = t;
  b.x.value = null;
  return true;
}

export function noResult(b: BuiltinCall): true {
  b.x.mode = 'novalue';
  b.x.type = INVALID;
  b.x.value = null;
  return true;
}
