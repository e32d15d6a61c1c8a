// Integers of every kind: wrapping, and the operations that leave the fast path (spec: #Integer_overflow, #Integer_operators).
// Up to 32 bits they are numbers. 64-bit kinds are numbers while |n| <= 2^53-1 and bigints beyond, never otherwise: === compares them.
import { INT_KIND_NAMES, type IntKindName } from '#code';

export type Int = number | bigint;

interface Width {
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
}

const WIDTHS: Readonly<Record<IntKindName, Width>> = {
  int: { bits: 64, signed: true },
  int8: { bits: 8, signed: true },
  int16: { bits: 16, signed: true },
  int32: { bits: 32, signed: true },
  int64: { bits: 64, signed: true },
  uint: { bits: 64, signed: false },
  uint8: { bits: 8, signed: false },
  uint16: { bits: 16, signed: false },
  uint32: { bits: 32, signed: false },
  uint64: { bits: 64, signed: false },
  uintptr: { bits: 64, signed: false },
};

/** By kind number, as instructions name kinds. */
const BITS: readonly number[] = INT_KIND_NAMES.map((k) => WIDTHS[k].bits);
const SIGNED: readonly boolean[] = INT_KIND_NAMES.map((k) => WIDTHS[k].signed);

export const MAX_SAFE = Number.MAX_SAFE_INTEGER;
const MAX_SAFE_BIG = BigInt(MAX_SAFE);

/** The bounds of each kind, as far as numbers reach; by kind number. */
const bounds = (signed: boolean, bits: number): readonly [number, number] =>
  bits === 64 ? [signed ? -MAX_SAFE : 0, MAX_SAFE] : [signed ? -(2 ** (bits - 1)) : 0, 2 ** (signed ? bits - 1 : bits) - 1];
export const LEAST = Float64Array.from(INT_KIND_NAMES, (k) => bounds(WIDTHS[k].signed, WIDTHS[k].bits)[0]);
export const MOST = Float64Array.from(INT_KIND_NAMES, (k) => bounds(WIDTHS[k].signed, WIDTHS[k].bits)[1]);

export const bitsOf = (kind: number): number => BITS[kind] as number;
export const isSigned = (kind: number): boolean => SIGNED[kind] as boolean;
export const kindOf = (name: IntKindName): number => INT_KIND_NAMES.indexOf(name);

/** The one representation of a 64-bit integer. */
export function canonical(n: bigint): Int {
  return n <= MAX_SAFE_BIG && n >= -MAX_SAFE_BIG ? Number(n) : n;
}

/** n, any integer, as a value of the kind. */
export function wrapBig(kind: number, n: bigint): Int {
  const bits = bitsOf(kind);
  return canonical(isSigned(kind) ? BigInt.asIntN(bits, n) : BigInt.asUintN(bits, n));
}

/** n, the exact result of an operation, as a value of the kind. Numbers beyond 2^53 must not come here. */
export function wrap(kind: number, n: Int): Int {
  if (typeof n === 'bigint') return wrapBig(kind, n);
  const bits = bitsOf(kind);
  if (bits === 64) return n >= 0 || isSigned(kind) ? n : wrapBig(kind, BigInt(n));
  return isSigned(kind) ? (n << (32 - bits)) >> (32 - bits) : (n << (32 - bits)) >>> (32 - bits);
}

/** Wrapping of a number known to be exact, to a kind of at most 32 bits. */
export function wrapSmall(bits: number, signed: boolean, n: number): number {
  return signed ? (n << (32 - bits)) >> (32 - bits) : (n << (32 - bits)) >>> (32 - bits);
}

export const INT = kindOf('int');

export function addSlow(kind: number, x: Int, y: Int): Int {
  return wrapBig(kind, BigInt(x) + BigInt(y));
}
export function subSlow(kind: number, x: Int, y: Int): Int {
  return wrapBig(kind, BigInt(x) - BigInt(y));
}
export function mulSlow(kind: number, x: Int, y: Int): Int {
  return wrapBig(kind, BigInt(x) * BigInt(y));
}

/** Up to 32 bits the low halves of the factors are enough. */
export function multiply(kind: number, x: Int, y: Int): Int {
  const bits = bitsOf(kind);
  return bits <= 32 ? wrapSmall(bits, isSigned(kind), Math.imul(x as number, y as number)) : mulSlow(kind, x, y);
}

export function negate(kind: number, x: Int): Int {
  return typeof x === 'number' && bitsOf(kind) <= 32 ? wrap(kind, 0 - x) : subSlow(kind, 0, x);
}

/** y is not zero. The quotient of the smallest signed value and -1 wraps to itself. */
export function divide(kind: number, x: Int, y: Int): Int {
  if (typeof x === 'number' && typeof y === 'number') return wrap(kind, Math.trunc(x / y) + 0);
  return wrapBig(kind, BigInt(x) / BigInt(y));
}

/** y is not zero; the sign is x's. */
export function remainder(kind: number, x: Int, y: Int): Int {
  if (typeof x === 'number' && typeof y === 'number') return (x % y) + 0;
  return wrapBig(kind, BigInt(x) % BigInt(y));
}

export type BitOp = 'and' | 'or' | 'xor' | 'andNot';

const SMALL_BITS: Readonly<Record<BitOp, (x: number, y: number) => number>> = {
  and: (x, y) => x & y,
  or: (x, y) => x | y,
  xor: (x, y) => x ^ y,
  andNot: (x, y) => x & ~y,
};
const BIG_BITS: Readonly<Record<BitOp, (x: bigint, y: bigint) => bigint>> = {
  and: (x, y) => x & y,
  or: (x, y) => x | y,
  xor: (x, y) => x ^ y,
  andNot: (x, y) => x & ~y,
};

export const TWO_32 = 2 ** 32;
/** Below it, quotients and their products with the divisor are exact in doubles. */
export const MAX_QUOTIENT = 2 ** 52;

/** A bitwise operation on values that do not both fit in 32 signed bits. */
export function bitwise(op: BitOp, kind: number, x: Int, y: Int): Int {
  if (typeof x === 'bigint' || typeof y === 'bigint') return wrapBig(kind, BIG_BITS[op](BigInt(x), BigInt(y)));
  if (bitsOf(kind) <= 32) return wrapSmall(bitsOf(kind), isSigned(kind), SMALL_BITS[op](x, y));
  return bitwiseHalves(op, kind, x, y);
}

/** Both are exact numbers: their high and low halves are worked on apart, which spares the bigints. */
function bitwiseHalves(op: BitOp, kind: number, x: number, y: number): Int {
  const small = SMALL_BITS[op];
  const high = small(Math.floor(x / TWO_32), Math.floor(y / TWO_32));
  const low = small(x, y) >>> 0;
  // The high halves are signed and have at most 22 significant bits, and so has every combination of them.
  const n = high * TWO_32 + low;
  return Number.isSafeInteger(n) ? wrap(kind, n) : bitwise(op, kind, BigInt(x), BigInt(y));
}

/** x << n; n is not negative. */
export function shiftLeft(kind: number, x: Int, n: Int): Int {
  if (n >= bitsOf(kind)) return 0;
  if (typeof x === 'number') {
    const r = x * 2 ** Number(n);
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return wrap(kind, r);
  }
  return wrapBig(kind, BigInt(x) << BigInt(n));
}

/** x >> n, arithmetic for signed kinds; n is not negative. */
export function shiftRight(kind: number, x: Int, n: Int): Int {
  if (n >= bitsOf(kind)) return x < 0 ? -1 : 0;
  if (typeof x === 'number') return Math.floor(x / 2 ** Number(n));
  return wrapBig(kind, BigInt(x) >> BigInt(n));
}

/** ^x. */
export function complement(kind: number, x: Int): Int {
  if (typeof x === 'bigint') return wrapBig(kind, ~x);
  return wrap(kind, -x - 1 + 0);
}

/** The bit pattern that amd64's CVTTSD2SQ gives for NaN and everything out of range. */
const INDEFINITE = -(2n ** 63n);

/**
 * f converted to an integer kind as gc's amd64 code does it (measured; the language leaves values out of range open). Kinds of 8 and 16 bits
 * and int32 go through a 32-bit conversion, the others through a 64-bit one.
 */
export function floatToInt(kind: number, f: number): Int {
  const t = Math.trunc(f) + 0;
  const bits = bitsOf(kind);
  if (bits < 32 || (bits === 32 && isSigned(kind))) return wrap(kind, t <= 0x7fffffff && t >= -0x80000000 ? t : -0x80000000);
  if (t <= MAX_SAFE && t >= -MAX_SAFE) return bits === 64 ? wrap(kind, t) : wrapBig(kind, BigInt(t));
  return wrapBig(kind, bits === 64 && !isSigned(kind) && t >= 2 ** 63 && t < 2 ** 64 ? BigInt(t) : toInt64(t));
}

function toInt64(t: number): bigint {
  return t < 2 ** 63 && t >= -(2 ** 63) ? BigInt(t) : INDEFINITE;
}
