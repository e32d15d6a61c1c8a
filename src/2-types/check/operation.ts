// Unary and binary operations, shifts and comparisons (spec: #Operators).
import type { Ast } from '#syntax';
import { type Constant, makeBool, signOf, toInt, UNKNOWN, imagPart, realPart } from '../constant/constant.ts';
import { foldBinary, foldComparison, foldShift, foldUnary } from '../constant/fold.ts';
import { unsignedBits } from '../constant/represent.ts';
import { identical } from '../identical.ts';
import { basicType, newPointer } from '../make.ts';
import {
  allBoolean,
  allInteger,
  allNumeric,
  allNumericOrString,
  allOrdered,
  allString,
  allUnsigned,
  compositeKind,
  defaultType,
  hasNil,
  incomparable,
  isComplex,
  isInteger,
  isInterface,
  isPointer,
  isTyped,
  isUntyped,
  isValid,
} from '../predicates.ts';
import type { Type } from '../type.ts';
import { commonUnderOf, typesOf } from '../type-set.ts';
import { isTypeParam, under } from '../under.ts';
import { isAssignable } from './assignable.ts';
import type { Checker } from './checker.ts';
import { disagreementText } from './common-under.ts';
import { isNilOperand, newOperand, type Operand, setInvalid } from './operand.ts';
import { checkOverflow, checkRepresentable } from './overflow.ts';
import { expr } from './value.ts';
import { convertUntyped, updateExprType } from './untyped.ts';
import type { At } from './report.ts';

type Predicate = (t: Type) => boolean;

const UNARY: Readonly<Partial<Record<Ast.UnaryOp, Predicate>>> = { '+': allNumeric, '-': allNumeric, '^': allInteger, '!': allBoolean };

type ArithmeticOp = Exclude<Ast.BinaryOp, '<<' | '>>' | '==' | '!=' | '<' | '<=' | '>' | '>='>;
const ARITHMETIC: Readonly<Record<ArithmeticOp, Predicate>> = {
  '+': allNumericOrString,
  '-': allNumeric,
  '*': allNumeric,
  '/': allNumeric,
  '%': allInteger,
  '&': allInteger,
  '|': allInteger,
  '^': allInteger,
  '&^': allInteger,
  '&&': allBoolean,
  '||': allBoolean,
};
const isArithmetic = (op: Ast.BinaryOp): op is ArithmeticOp => op in ARITHMETIC;
const isShift = (op: Ast.BinaryOp): op is '<<' | '>>' => op === '<<' || op === '>>';

function defined(c: Checker, x: Operand, op: string, is: Predicate): boolean {
  if (is(x.type)) return true;
  c.error(x, 'UndefinedOp', `invalid operation: operator ${op} not defined on %s`, x);
  setInvalid(x);
  return false;
}

export function unary(c: Checker, x: Operand, e: Ast.UnaryExpr): void {
  expr(c, x, e.x);
  if (x.mode === 'invalid') return;
  if (e.op === '&') addressOf(c, x, e.x);
  else if (e.op === '<-') receive(c, x);
  else unaryArithmetic(c, x, e);
}

function addressOf(c: Checker, x: Operand, e: Ast.Expr): void {
  if (unparen(e).kind !== 'CompositeLit' && x.mode !== 'variable') {
    c.error(x, 'UnaddressableOperand', 'invalid operation: cannot take address of %s', x);
    setInvalid(x);
    return;
  }
  x.mode = 'value';
  x.type = newPointer(x.type);
}

export function unparen(e: Ast.Expr): Ast.Expr {
  let x = e;
  while (x.kind === 'ParenExpr') x = x.x;
  return x;
}

function receive(c: Checker, x: Operand): void {
  const elem = chanElem(c, x, x, true);
  if (elem === null) {
    setInvalid(x);
    return;
  }
  x.mode = 'commaok';
  x.type = elem;
  c.env.hasCallOrReceive = true;
}

function unaryArithmetic(c: Checker, x: Operand, e: Ast.UnaryExpr): void {
  let op = e.op;
  if (op === '~') {
    const hint = allInteger(x.type) ? ' (use ^ for bitwise complement)' : '';
    c.error(e, 'UndefinedOp', `cannot use ~ outside of interface or type constraint${hint}`);
    if (hint === '') {
      setInvalid(x);
      return;
    }
    op = '^';
  }
  const is = UNARY[op];
  if (is === undefined || !defined(c, x, op, is)) return;
  if (x.mode !== 'constant' || x.value === null) {
    x.mode = 'value';
    return;
  }
  if (x.value.kind === 'unknown') return;
  const u = under(x.type);
  x.value = foldUnary(op, x.value, u.kind === 'Basic' ? unsignedBits(u.name) : 0);
  x.expr = e;
  checkOverflow(c, x);
}

/** The element type of the channel x for a receive or a send; null after reporting why there is none. */
export function chanElem(c: Checker, at: At, x: Operand, receiving: boolean): Type | null {
  let elem: Type | null = null;
  for (const t of typesOf(x.type)) {
    const bad = badChan(c, t.type, t.under, receiving);
    if (bad !== null) {
      const [code, verb] = receiving ? (['InvalidReceive', 'receive from'] as const) : (['InvalidSend', 'send to'] as const);
      if (isTypeParam(x.type)) c.error(at, code, `invalid operation: cannot ${verb} %s: %s`, x, bad);
      else c.error(at, code, `invalid operation: cannot ${verb} %s %s`, bad, x);
      return null;
    }
    if (t.under?.kind === 'Chan') elem ??= t.under.elem;
  }
  const common = commonUnderOf(x.type);
  if ('under' in common) return elem;
  const [code, verb] = receiving ? (['InvalidReceive', 'receive from'] as const) : (['InvalidSend', 'send to'] as const);
  c.error(at, code, `invalid operation: cannot ${verb} %s: ${disagreementText(c, common)}`, x);
  return null;
}

function badChan(c: Checker, t: Type, u: Type | null, receiving: boolean): string | null {
  if (u === null) return 'no specific channel type';
  if (u.kind !== 'Chan') return c.format('non-channel %s', t);
  if (receiving && u.dir === 'send') return c.format('send-only channel %s', t);
  return !receiving && u.dir === 'recv' ? c.format('receive-only channel %s', t) : null;
}

/** A binary expression. Long chains `a + b + c …` are walked along their left spine, so that no chain is too deep. */
export function binaryExpr(c: Checker, x: Operand, e: Ast.BinaryExpr): void {
  const spine: Ast.BinaryExpr[] = [];
  let leftmost: Ast.Expr = e;
  while (leftmost.kind === 'BinaryExpr') {
    spine.push(leftmost);
    leftmost = leftmost.x;
  }
  expr(c, x, leftmost);
  for (let i = spine.length - 1; i >= 0; i--) {
    const node = spine[i];
    if (node === undefined) break;
    binary(c, x, node, node.x, node.y, node.op);
    // The outermost is recorded by whoever asked for it.
    if (i > 0) {
      x.expr = node;
      if (x.mode !== 'invalid') c.record(x);
    }
  }
}

/** x op y for the evaluated x. `e` null: an assignment operation, where the operation has no expression of its own. */
export function binary(c: Checker, x: Operand, e: Ast.BinaryExpr | null, lhs: Ast.Expr, rhs: Ast.Expr, op: Ast.BinaryOp): void {
  const y = newOperand();
  expr(c, y, rhs);
  if (x.mode === 'invalid') return;
  if (y.mode === 'invalid') {
    setInvalid(x);
    x.expr = y.expr;
    return;
  }
  if (isShift(op)) {
    shift(c, x, y, e, op);
    return;
  }
  matchTypes(c, x, y);
  if (!stillValid(x)) return;
  if (!isArithmetic(op)) {
    comparison(c, x, y, op, false);
    return;
  }
  if (!identical(x.type, y.type)) {
    if (isValid(x.type) && isValid(y.type)) {
      if (e !== null) c.error(x, 'MismatchedTypes', 'invalid operation: %s (mismatched types %s and %s)', e, x.type, y.type);
      else c.error(x, 'MismatchedTypes', 'invalid operation: %s %s= %s (mismatched types %s and %s)', lhs, op, rhs, x.type, y.type);
    }
    setInvalid(x);
    return;
  }
  if (!defined(c, x, op, ARITHMETIC[op])) return;
  if ((op === '/' || op === '%') && dividesByZero(c, x, y)) return;
  if (x.mode !== 'constant' || y.mode !== 'constant' || x.value === null || y.value === null) {
    x.mode = 'value';
    return;
  }
  if (x.value.kind === 'unknown' || y.value.kind === 'unknown') {
    x.value = UNKNOWN;
    return;
  }
  x.value = foldBinary(op, x.value, y.value, isInteger(x.type));
  x.expr = e;
  checkOverflow(c, x);
}

function dividesByZero(c: Checker, x: Operand, y: Operand): boolean {
  if (y.mode !== 'constant' || y.value === null) return false;
  const constant = x.mode === 'constant';
  const zero = (constant || allInteger(x.type)) && signOf(y.value) === 0;
  if (!zero && !(constant && isComplex(x.type) && vanishes(y.value))) return false;
  c.error(y, 'DivByZero', 'invalid operation: division by zero');
  setInvalid(x);
  return true;
}

/** A complex divisor whose squared parts are both 0. */
const vanishes = (y: Constant): boolean => {
  const square = (p: Constant): Constant => foldBinary('*', p, p, false);
  return signOf(square(realPart(y))) === 0 && signOf(square(imagPart(y))) === 0;
};

/** Converts an untyped operand to the other's type where that could make sense; otherwise leaves both, and a mismatch shows later. */
export function matchTypes(c: Checker, x: Operand, y: Operand): void {
  if (!mayConvert(x, y)) return;
  convertUntyped(c, x, y.type);
  if (x.mode === 'invalid') return;
  convertUntyped(c, y, x.type);
  if (y.mode === 'invalid') setInvalid(x);
}

function mayConvert(x: Operand, y: Operand): boolean {
  if (isTyped(x.type) && isTyped(y.type)) return false;
  if (allNumeric(x.type) !== allNumeric(y.type)) return false;
  if (isInterface(x.type) || isInterface(y.type)) return true;
  if (allBoolean(x.type) !== allBoolean(y.type)) return false;
  if (allString(x.type) !== allString(y.type)) return false;
  if (isNilOperand(x)) return hasNil(y.type);
  if (isNilOperand(y)) return hasNil(x.type);
  return !isPointer(x.type) && !isPointer(y.type);
}

type ComparisonOp = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** spec: #Comparison_operators. `switchCase`: x is the case value, y the tag. */
export function comparison(c: Checker, x: Operand, y: Operand, op: ComparisonOp, switchCase: boolean): void {
  if (!isValid(x.type) || !isValid(y.type)) {
    setInvalid(x);
    return;
  }
  const bad = incomparableOperands(c, x, y, op);
  if (bad !== null) {
    const cause = bad.cause !== '' ? bad.cause : operatorCause(c, x, y, bad.at, op);
    if (switchCase) c.error(x, bad.code, 'invalid case %s in switch on %s (%s)', x.expr ?? '', y.expr ?? '', cause);
    else c.error(bad.at, bad.code, 'invalid operation: %s %s %s (%s)', x.expr ?? '', op, y.expr ?? '', cause);
    setInvalid(x);
    return;
  }
  if (x.mode === 'constant' && y.mode === 'constant' && x.value !== null && y.value !== null) {
    x.value = makeBool(foldComparison(op, x.value, y.value));
  } else {
    x.mode = 'value';
    // Both operands exist at run time: their types are final now.
    if (x.expr !== null) updateExprType(c, x.expr, defaultType(x.type), true);
    if (y.expr !== null) updateExprType(c, y.expr, defaultType(y.type), true);
  }
  x.type = basicType('untyped bool');
}

interface Incomparable {
  readonly at: Operand;
  readonly code: 'MismatchedTypes' | 'UndefinedOp';
  readonly cause: string;
}

function incomparableOperands(c: Checker, x: Operand, y: Operand, op: ComparisonOp): Incomparable | null {
  if (!isAssignable(c, x, y.type) && !isAssignable(c, y, x.type)) {
    return { at: y, code: 'MismatchedTypes', cause: c.format('mismatched types %s and %s', x.type, y.type) };
  }
  const not = (at: Operand, cause = ''): Incomparable => ({ at, code: 'UndefinedOp', cause });
  if (op !== '==' && op !== '!=') return !allOrdered(x.type) ? not(x) : !allOrdered(y.type) ? not(y) : null;
  if (isNilOperand(x) || isNilOperand(y)) return hasNil(isNilOperand(x) ? y.type : x.type) ? null : not(y);
  if (incomparable(x.type) !== null) return not(x, incomparableCause(c, x.type));
  return incomparable(y.type) !== null ? not(y, incomparableCause(c, y.type)) : null;
}

export function incomparableCause(c: Checker, t: Type): string {
  const u = under(t);
  if (u.kind === 'Slice' || u.kind === 'Signature' || u.kind === 'Map') return `${compositeKind(t)} can only be compared to nil`;
  const why = incomparable(t);
  switch (why?.reason) {
    case 'field':
      return c.format('struct containing %s cannot be compared', why.type);
    case 'element':
      return c.format('%s cannot be compared', t);
    case 'type set':
      return 'incomparable types in type set';
    case 'empty type set':
      return 'empty type set';
    default:
      return '';
  }
}

function operatorCause(c: Checker, x: Operand, y: Operand, at: Operand, op: string): string {
  if (isTypeParam(x.type) || isTypeParam(y.type)) {
    const t = isTypeParam(x.type) ? at.type : y.type;
    return c.format('type parameter %s cannot use operator %s', t, op);
  }
  const kind = compositeKind(at.type);
  return c.format('operator %s not defined on %s', op, kind !== '' ? kind : at.type);
}

/** gc's bound of constant shift counts: enough to write the smallest float64. */
const MAX_SHIFT = 1023 - 1 + 52;

/** spec: #Operators — shifts. */
function shift(c: Checker, x: Operand, y: Operand, e: Ast.BinaryExpr | null, op: '<<' | '>>'): void {
  const left = x.mode === 'constant' && x.value !== null ? toInt(x.value) : null;
  const bad = (): void => {
    c.error(x, 'InvalidShiftOperand', 'invalid operation: shifted operand %s must be integer', x);
    setInvalid(x);
  };
  if (!allInteger(x.type) && !(isUntyped(x.type) && left !== null && left.kind !== 'unknown')) return bad();
  if (!validShiftCount(c, y)) {
    setInvalid(x);
    return;
  }
  if (x.mode === 'constant' && y.mode === 'constant' && left !== null) return constantShift(c, x, y, left, e, op);
  if (x.mode === 'constant' && isUntyped(x.type)) {
    // spec: the constant's type is what it would be if the shift were replaced by its left operand alone.
    const info = x.expr === null ? undefined : c.untyped.get(x.expr);
    if (info !== undefined) info.isLhs = true;
    x.mode = 'value';
    return;
  }
  if (!allInteger(x.type)) return bad();
  x.mode = 'value';
}

function validShiftCount(c: Checker, y: Operand): boolean {
  const uint = basicType('uint');
  if (y.mode === 'constant' && y.value !== null) {
    const count = toInt(y.value);
    if (count.kind === 'int' && count.value < 0n) {
      c.error(y, 'InvalidShiftCount', 'invalid operation: negative shift count %s', y);
      return false;
    }
    if (!isUntyped(y.type)) return true;
    checkRepresentable(c, y, uint);
    return y.mode === 'constant';
  } else if (allInteger(y.type) && !isUntyped(y.type)) {
    return allUnsigned(y.type) || c.requires('signed shift counts', y, 'invalid operation: signed shift count %s', y);
  } else if (isUntyped(y.type)) {
    convertUntyped(c, y, uint);
    return stillValid(y);
  }
  c.error(y, 'InvalidShiftCount', 'invalid operation: shift count %s must be integer', y);
  return false;
}

const stillValid = (x: Operand): boolean => x.mode !== 'invalid';

function constantShift(c: Checker, x: Operand, y: Operand, left: Constant, e: Ast.BinaryExpr | null, op: '<<' | '>>'): void {
  const integer = isInteger(x.type);
  if (left.kind === 'unknown' || y.value === null || y.value.kind === 'unknown') {
    x.value = UNKNOWN;
    if (!integer) x.type = basicType('untyped int');
    return;
  }
  const count = toInt(y.value);
  if (count.kind !== 'int' || count.value > BigInt(MAX_SHIFT)) {
    c.error(y, 'InvalidShiftCount', 'invalid operation: invalid shift count %s', y);
    setInvalid(x);
    return;
  }
  if (!integer) x.type = basicType('untyped int');
  x.value = foldShift(op, left, Number(count.value));
  x.expr = e;
  checkOverflow(c, x);
}
