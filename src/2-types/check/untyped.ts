// Untyped operands: the type a context gives them, and passing it down to the expressions they came from (spec: #Constants).
import type { Ast } from '#syntax';
import type { Code } from '../codes.ts';
import type { Constant } from '../constant/constant.ts';
import { allInteger, defaultType, hasNil, isBoolean, isNumeric, isString, isTyped, isUntyped, isValid, maxUntyped } from '../predicates.ts';
import { methodsOf } from '../interface-methods.ts';
import { underIs, isMethodSet } from '../type-set.ts';
import type { Basic, Interface, Type } from '../type.ts';
import { isTypeParam, under } from '../under.ts';
import type { Checker } from './checker.ts';
import { isNilOperand, newOperand, type Operand, setInvalid } from './operand.ts';
import { invalidConversion, representation } from './overflow.ts';

export type Implicit = { readonly type: Type; readonly value: Constant | null } | { readonly type: null; readonly code: Code };

const IMPOSSIBLE: Implicit = { type: null, code: 'InvalidUntypedConversion' };

/** The type (and for constants the value) x takes where `target` is expected; typed operands keep theirs. */
export function implicitType(x: Operand, target: Type): Implicit {
  if (x.mode === 'invalid' || isTyped(x.type) || !isValid(target)) return { type: x.type, value: null };
  if (isUntyped(target)) {
    const type = maxUntyped(x.type, target);
    return type === null ? IMPOSSIBLE : { type, value: null };
  }
  if (isNilOperand(x)) return hasNil(target) ? { type: target, value: null } : IMPOSSIBLE;
  const u = under(target);
  if (u.kind === 'Basic') return implicitBasic(x, target, u);
  if (u.kind === 'Interface') return implicitInterface(x, target, u);
  return IMPOSSIBLE;
}

function implicitBasic(x: Operand, target: Type, u: Basic): Implicit {
  if (x.mode === 'constant') {
    const r = representation(x, u);
    return r.ok ? { type: target, value: r.value } : { type: null, code: r.code };
  }
  // Untyped values that are no constants: results of comparisons, and shifts whose left operand waits for its type.
  const fits = isBoolean(x.type) ? isBoolean(target) : isNumeric(x.type) ? isNumeric(target) : isString(x.type) && isString(target);
  return fits ? { type: target, value: null } : IMPOSSIBLE;
}

function implicitInterface(x: Operand, target: Type, u: Interface): Implicit {
  if (isTypeParam(target)) {
    const fits = underIs(target, (t) => t !== null && implicitType(x, t).type !== null);
    return fits ? { type: target, value: null } : IMPOSSIBLE;
  }
  // A value in an interface needs a concrete type: the default one.
  if (methodsOf(u).length > 0 || !isMethodSet(u)) return IMPOSSIBLE;
  return { type: defaultType(x.type), value: null };
}

/** Gives x the target type, or reports why it cannot have it. */
export function convertUntyped(c: Checker, x: Operand, target: Type): void {
  const r = implicitType(x, target);
  if (r.type === null) {
    invalidConversion(c, r.code, x, isTypeParam(target) ? target : under(target));
    setInvalid(x);
    return;
  }
  applyImplicit(c, x, r.type, r.value);
}

export function applyImplicit(c: Checker, x: Operand, type: Type, value: Constant | null): void {
  if (value !== null) {
    x.value = value;
    const u = x.expr === null ? undefined : c.untyped.get(x.expr);
    if (u !== undefined) u.value = value;
  }
  if (type !== x.type) {
    x.type = type;
    if (x.expr !== null) updateExprType(c, x.expr, type, false);
  }
}

/**
 * Gives an expression recorded as untyped its type, and its operands theirs.
 * `final`: no further context can change it, even if the type is untyped.
 */
export function updateExprType(c: Checker, e: Ast.Expr, type: Type, final: boolean): void {
  const old = c.untyped.get(e);
  if (old === undefined) return;
  updateOperands(c, e, old.value !== null, type, final);
  if (!final && isUntyped(type)) {
    old.type = type;
    return;
  }
  c.untyped.delete(e);
  if (old.isLhs && !allInteger(type)) {
    c.error(e, 'InvalidShiftOperand', 'invalid operation: shifted operand %s (type %s) must be integer', e, type);
    return;
  }
  if (old.value !== null) {
    const k = newOperand();
    k.mode = old.mode;
    k.type = old.type;
    k.value = old.value;
    k.expr = e;
    convertUntyped(c, k, type);
    if (k.mode === 'invalid') return;
  }
  c.recordType(e, old.mode, type, old.value);
}

/** Operands of constant expressions never exist at run time: they stay as they are. */
function updateOperands(c: Checker, e: Ast.Expr, constant: boolean, type: Type, final: boolean): void {
  if (e.kind === 'ParenExpr') {
    updateExprType(c, e.x, type, final);
    return;
  }
  if (constant) return;
  if (e.kind === 'UnaryExpr') updateExprType(c, e.x, type, final);
  if (e.kind !== 'BinaryExpr') return;
  switch (e.op) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      // The operands of a comparison have their own, final types.
      return;
    case '<<':
    case '>>':
      updateExprType(c, e.x, type, final);
      return;
    default:
      updateExprType(c, e.x, type, final);
      updateExprType(c, e.y, type, final);
  }
}
