// Constants that do not fit: the 512-bit limit of untyped integers, and representability in a type.
import type { Ast, Pos } from '#syntax';
import { UNKNOWN } from '../constant/constant.ts';
import type { Constant } from '../constant/constant.ts';
import { tooLong } from '../constant/fold.ts';
import { represent } from '../constant/represent.ts';
import type { Code } from '../codes.ts';
import { isInteger, isNumeric, isTyped } from '../predicates.ts';
import type { Basic, Type } from '../type.ts';
import { under } from '../under.ts';
import type { Checker } from './checker.ts';
import { type Operand, setInvalid } from './operand.ts';

const UNARY: Readonly<Partial<Record<Ast.UnaryOp, string>>> = { '^': 'bitwise complement ' };
const BINARY: Readonly<Partial<Record<Ast.BinaryOp, string>>> = {
  '+': 'addition ',
  '-': 'subtraction ',
  '^': 'bitwise XOR ',
  '*': 'multiplication ',
  '<<': 'shift ',
};

function operationName(e: Ast.Expr | null): string {
  if (e?.kind === 'BinaryExpr') return BINARY[e.op] ?? '';
  return e?.kind === 'UnaryExpr' ? (UNARY[e.op] ?? '') : '';
}

/** Where gc reports an overflow: at the operator of a binary expression, else at the start. */
export function operatorPos(e: Ast.Expr | null): Pos {
  if (e === null) return 0;
  return e.kind === 'BinaryExpr' ? e.opPos : e.pos;
}

/** After each constant operation: typed results must fit their type, untyped integers must not grow without bound. */
export function checkOverflow(c: Checker, x: Operand): void {
  if (x.value === null || x.value.kind === 'unknown') {
    c.error(operatorPos(x.expr), 'InvalidConstVal', 'constant result is not representable');
    return;
  }
  const u = under(x.type);
  if (isTyped(x.type) && u.kind === 'Basic') {
    checkRepresentable(c, x, u);
  } else if (tooLong(x.value)) {
    c.error(operatorPos(x.expr), 'InvalidConstVal', `constant ${operationName(x.expr)}overflow`);
    x.value = UNKNOWN;
  }
}

export type Representation = { readonly ok: true; readonly value: Constant } | { readonly ok: false; readonly code: Code };

/** The constant operand as a value of the basic type, or the code of what prevents it. */
export function representation(x: Operand, t: Basic): Representation {
  const value = x.value === null ? null : represent(x.value, t.name);
  if (value !== null) return { ok: true, value };
  if (!isNumeric(x.type) || !isNumeric(t)) return { ok: false, code: 'InvalidConstVal' };
  return { ok: false, code: !isInteger(x.type) && isInteger(t) ? 'TruncatedFloat' : 'NumericOverflow' };
}

export function checkRepresentable(c: Checker, x: Operand, t: Basic): void {
  const r = representation(x, t);
  if (r.ok) {
    x.value = r.value;
    return;
  }
  invalidConversion(c, r.code, x, t);
  setInvalid(x);
}

export function invalidConversion(c: Checker, code: Code, x: Operand, target: Type): void {
  if (code === 'TruncatedFloat') c.error(x, code, '%s truncated to %s', x, target);
  else if (code === 'NumericOverflow') c.error(x, code, '%s overflows %s', x, target);
  else c.error(x, code, 'cannot convert %s to type %s', x, target);
}
