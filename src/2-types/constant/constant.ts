// Constant values of Go, exact: what they are, how they are made, and how they are read.
import type { Float } from './float.ts';
import { floatFromNumber, floatOfInt, floatToInt, isZero, toFloat32, toFloat64 } from './float.ts';

export interface BoolConstant {
  readonly kind: 'bool';
  readonly value: boolean;
}
/** A byte string. */
export interface StringConstant {
  readonly kind: 'string';
  readonly value: string;
}
export interface IntConstant {
  readonly kind: 'int';
  readonly value: bigint;
}
export interface FloatConstant {
  readonly kind: 'float';
  readonly value: Float;
}
/** Parts are exact floats even where they are integers. */
export interface ComplexConstant {
  readonly kind: 'complex';
  readonly re: Float;
  readonly im: Float;
}
/** The value of an erroneous constant expression: silences everything that depends on it. */
export interface UnknownConstant {
  readonly kind: 'unknown';
}

export type Constant = BoolConstant | StringConstant | IntConstant | FloatConstant | ComplexConstant | UnknownConstant;

export const UNKNOWN: UnknownConstant = { kind: 'unknown' };
const TRUE: BoolConstant = { kind: 'bool', value: true };
const FALSE: BoolConstant = { kind: 'bool', value: false };

export const makeBool = (value: boolean): BoolConstant => (value ? TRUE : FALSE);
export const makeString = (value: string): StringConstant => ({ kind: 'string', value });
export const makeInt = (value: bigint | number): IntConstant => ({ kind: 'int', value: BigInt(value) });
/** A Float or, when its exponent left every bound, Unknown. */
export const makeFloat = (value: Float | null): Constant => (value === null ? UNKNOWN : { kind: 'float', value });
export const makeComplex = (re: Float | null, im: Float | null): Constant =>
  re === null || im === null ? UNKNOWN : { kind: 'complex', re, im };

/** x as an integer constant if its value is one, else Unknown (go/constant.ToInt). */
export function toInt(x: Constant): Constant {
  if (x.kind === 'int') return x;
  if (x.kind === 'float') {
    const i = floatToInt(x.value);
    return i === null ? UNKNOWN : makeInt(i);
  }
  if (x.kind === 'complex' && isZero(x.im)) return toInt(makeFloat(x.re));
  return UNKNOWN;
}

/** x as a float constant if it is a real number, else Unknown. */
export function toFloat(x: Constant): Constant {
  if (x.kind === 'float') return x;
  if (x.kind === 'int') return makeFloat(floatOfInt(x.value));
  if (x.kind === 'complex' && isZero(x.im)) return makeFloat(x.re);
  return UNKNOWN;
}

/** x as a complex constant if it is a number, else Unknown. */
export function toComplex(x: Constant): Constant {
  if (x.kind === 'complex') return x;
  const f = toFloat(x);
  return f.kind === 'float' ? makeComplex(f.value, floatOfInt(0n)) : UNKNOWN;
}

export function realPart(x: Constant): Constant {
  return x.kind === 'complex' ? makeFloat(x.re) : x;
}

export function imagPart(x: Constant): Constant {
  if (x.kind === 'complex') return makeFloat(x.im);
  return x.kind === 'unknown' ? x : makeInt(0n);
}

/** -1, 0 or 1; for complex numbers 0 exactly when both parts are 0; 1 for what has no sign. */
export function signOf(x: Constant): number {
  switch (x.kind) {
    case 'int':
      return x.value < 0n ? -1 : x.value > 0n ? 1 : 0;
    case 'float':
      return x.value.num < 0n ? -1 : x.value.num > 0n ? 1 : 0;
    case 'complex':
      return isZero(x.re) && isZero(x.im) ? 0 : 1;
    default:
      return 1;
  }
}

/** The bit length of |n|. */
export function bitLength(n: bigint): number {
  const m = n < 0n ? -n : n;
  return m === 0n ? 0 : hexBits(m.toString(16));
}

const hexBits = (hex: string): number => (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0] ?? '0', 16)));

/** Readers for those who turn constants into machine values. Each expects a constant of a fitting kind and returns a neutral value for Unknown. */
export const constants = {
  bool: (x: Constant): boolean => x.kind === 'bool' && x.value,
  /** The byte string. */
  string: (x: Constant): string => (x.kind === 'string' ? x.value : ''),
  /** The integer value of an integral constant of any kind. */
  int(x: Constant): bigint {
    const i = toInt(x);
    return i.kind === 'int' ? i.value : 0n;
  },
  /** Rounded to the nearest float64, ±Infinity beyond the range. */
  float64(x: Constant): number {
    const f = toFloat(x);
    return f.kind === 'float' ? toFloat64(f.value) : 0;
  },
  float32(x: Constant): number {
    const f = toFloat(x);
    return f.kind === 'float' ? toFloat32(f.value) : 0;
  },
  complex(x: Constant): { readonly re: number; readonly im: number } {
    const c = toComplex(x);
    return c.kind === 'complex' ? { re: toFloat64(c.re), im: toFloat64(c.im) } : { re: 0, im: 0 };
  },
  ofInt: makeInt,
  ofBool: makeBool,
  ofString: makeString,
  ofNumber: (n: number): Constant => makeFloat(floatFromNumber(n)),
} as const;
