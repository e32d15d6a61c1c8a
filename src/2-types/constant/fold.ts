// Constant expressions: unary, binary, shift and comparison on exact values. The caller has checked that the kinds fit.
import type { Ast } from '#syntax';
import {
  bitLength,
  type Constant,
  makeBool,
  makeComplex,
  makeFloat,
  makeInt,
  makeString,
  toComplex,
  toFloat,
  UNKNOWN,
} from './constant.ts';
import { add, compare, divide, type Float, multiply, negate, subtract } from './float.ts';

type Order = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** `unsignedBits`: the width of an unsigned operand type of ^, 0 for all others. */
export function foldUnary(op: Ast.UnaryOp, x: Constant, unsignedBits: number): Constant {
  if (op === '+') return x;
  if (op === '!' && x.kind === 'bool') return makeBool(!x.value);
  if (op === '^' && x.kind === 'int') return makeInt(unsignedBits > 0 ? BigInt.asUintN(unsignedBits, ~x.value) : ~x.value);
  if (op !== '-') return UNKNOWN;
  if (x.kind === 'int') return makeInt(-x.value);
  if (x.kind === 'float') return makeFloat(negate(x.value));
  return x.kind === 'complex' ? makeComplex(negate(x.re), negate(x.im)) : UNKNOWN;
}

type Ranked = 'int' | 'float' | 'complex';
const RANK: Readonly<Record<Ranked, number>> = { int: 0, float: 1, complex: 2 };
const isNumber = (x: Constant): x is Constant & { kind: Ranked } => x.kind in RANK;

/** Both operands as constants of the larger kind of the two. */
function match(x: Constant, y: Constant): readonly [Constant, Constant] {
  if (x.kind === y.kind || !isNumber(x) || !isNumber(y)) return [x, y];
  const rank = Math.max(RANK[x.kind], RANK[y.kind]);
  return rank === 2 ? [toComplex(x), toComplex(y)] : [toFloat(x), toFloat(y)];
}

/** A string constant doubled a few dozen times would be longer than any memory. */
const LONGEST_STRING = 2 ** 28;

/** x op y for all binary operators but shifts and comparisons. `integer`: whether / truncates. The divisor is not zero. */
export function foldBinary(op: Ast.BinaryOp, x0: Constant, y0: Constant, integer: boolean): Constant {
  const [x, y] = match(x0, y0);
  if (x.kind === 'int' && y.kind === 'int') return foldInt(op, x.value, y.value, integer);
  if (x.kind === 'float' && y.kind === 'float') return makeFloat(foldFloat(op, x.value, y.value));
  if (x.kind === 'complex' && y.kind === 'complex') return foldComplex(op, x, y);
  if (x.kind === 'string' && y.kind === 'string' && op === '+')
    return x.value.length + y.value.length > LONGEST_STRING ? UNKNOWN : makeString(x.value + y.value);
  if (x.kind === 'bool' && y.kind === 'bool') return makeBool(op === '&&' ? x.value && y.value : x.value || y.value);
  return UNKNOWN;
}

const INT_OPS: Readonly<Partial<Record<Ast.BinaryOp, (a: bigint, b: bigint) => bigint>>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '&^': (a, b) => a & ~b,
};

function foldInt(op: Ast.BinaryOp, x: bigint, y: bigint, integer: boolean): Constant {
  if (op === '/' && !integer) {
    const q = toFloat(makeInt(x));
    const d = toFloat(makeInt(y));
    return q.kind === 'float' && d.kind === 'float' ? makeFloat(divide(q.value, d.value)) : UNKNOWN;
  }
  const f = INT_OPS[op];
  return f === undefined || (y === 0n && (op === '/' || op === '%')) ? UNKNOWN : makeInt(f(x, y));
}

function foldFloat(op: Ast.BinaryOp, x: Float, y: Float): Float | null {
  switch (op) {
    case '+':
      return add(x, y);
    case '-':
      return subtract(x, y);
    case '*':
      return multiply(x, y);
    case '/':
      return y.num === 0n ? null : divide(x, y);
    default:
      return null;
  }
}

type Complex = Constant & { kind: 'complex' };

function foldComplex(op: Ast.BinaryOp, x: Complex, y: Complex): Constant {
  const f = (o: Ast.BinaryOp, a: Float | null, b: Float | null): Float | null => (a === null || b === null ? null : foldFloat(o, a, b));
  if (op === '+' || op === '-') return makeComplex(f(op, x.re, y.re), f(op, x.im, y.im));
  // (a+bi)(c+di) = (ac-bd) + (bc+ad)i;  (a+bi)/(c+di) = ((ac+bd) + (bc-ad)i) / (c²+d²)
  const ac = f('*', x.re, y.re);
  const bd = f('*', x.im, y.im);
  const bc = f('*', x.im, y.re);
  const ad = f('*', x.re, y.im);
  if (op === '*') return makeComplex(f('-', ac, bd), f('+', bc, ad));
  if (op !== '/') return UNKNOWN;
  const square = f('+', f('*', y.re, y.re), f('*', y.im, y.im));
  return makeComplex(f('/', f('+', ac, bd), square), f('/', f('-', bc, ad), square));
}

/** x << s or x >> s of an integer constant. */
export function foldShift(op: '<<' | '>>', x: Constant, s: number): Constant {
  if (x.kind !== 'int') return UNKNOWN;
  return makeInt(op === '<<' ? x.value << BigInt(s) : x.value >> BigInt(s));
}

/** x op y; false when one is Unknown. */
export function foldComparison(op: Order, x0: Constant, y0: Constant): boolean {
  const [x, y] = match(x0, y0);
  if (x.kind === 'int' && y.kind === 'int') return ordered(op, x.value < y.value ? -1 : x.value > y.value ? 1 : 0);
  if (x.kind === 'float' && y.kind === 'float') return ordered(op, compare(x.value, y.value));
  if (x.kind === 'string' && y.kind === 'string') return ordered(op, x.value < y.value ? -1 : x.value > y.value ? 1 : 0);
  if (x.kind === 'bool' && y.kind === 'bool') return ordered(op, x.value === y.value ? 0 : 1);
  if (x.kind === 'complex' && y.kind === 'complex') {
    return ordered(op, compare(x.re, y.re) === 0 && compare(x.im, y.im) === 0 ? 0 : 1);
  }
  return false;
}

function ordered(op: Order, sign: number): boolean {
  switch (op) {
    case '==':
      return sign === 0;
    case '!=':
      return sign !== 0;
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    case '>=':
      return sign >= 0;
  }
}

/** gc refuses untyped integers of more bits. */
export const MAX_INT_BITS = 512;
export const tooLong = (x: Constant): boolean => x.kind === 'int' && bitLength(x.value) > MAX_INT_BITS;
