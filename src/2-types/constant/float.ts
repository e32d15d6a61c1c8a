// Exact and 512-bit numbers behind float and complex constants: rationals while they are small, binary floats beyond.

/**
 * The value num / den · 2^exp, den > 0.
 * A rational has exp = 0 and num, den coprime; a binary float has den = 1, num odd and at most 512 bits long.
 */
export interface Float {
  readonly num: bigint;
  readonly den: bigint;
  readonly exp: number;
}

/** Precision of a binary float, as gc's (go/constant: prec). */
const PRECISION = 512;
/** Rationals whose parts are longer turn into binary floats (go/constant: maxExp). */
const RATIONAL_BITS = 4096;
/** Binary exponents beyond this are out of every range (math/big's MaxExp). */
const MAX_EXPONENT = 2 ** 31;

const ZERO: Float = { num: 0n, den: 1n, exp: 0 };

export const isZero = (x: Float): boolean => x.num === 0n;
export const floatOfInt = (n: bigint): Float => normal(n, 1n) ?? ZERO;

function bits(n: bigint): number {
  const m = n < 0n ? -n : n;
  if (m === 0n) return 0;
  const hex = m.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0] ?? '0', 16)));
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** A rational in lowest terms, or a binary float when it is too long. */
function normal(num: bigint, den: bigint): Float | null {
  if (num === 0n) return ZERO;
  const g = gcd(num, den);
  const n = num / g;
  const d = den / g;
  if (bits(n) <= RATIONAL_BITS && bits(d) <= RATIONAL_BITS) return { num: n, den: d, exp: 0 };
  return binary(n, d, 0);
}

/** num / den · 2^exp rounded to a binary float, ties to even; null when the exponent leaves every bound. */
function binary(num: bigint, den: bigint, exp: number): Float | null {
  if (num === 0n) return ZERO;
  const { mantissa, shift } = quotient(num < 0n ? -num : num, den, PRECISION);
  const e = exp + shift;
  if (e > MAX_EXPONENT) return null;
  if (e + PRECISION < -MAX_EXPONENT) return ZERO;
  return oddMantissa(num < 0n ? -mantissa : mantissa, e);
}

function oddMantissa(num: bigint, exp: number): Float {
  let n = num;
  let e = exp;
  const low = n & -n;
  const zeros = bits(low) - 1;
  n >>= BigInt(zeros);
  e += zeros;
  return { num: n, den: 1n, exp: e };
}

/** The `precision` leading bits of num/den (both positive), rounded to nearest even; mantissa · 2^shift is the result. */
function quotient(num: bigint, den: bigint, precision: number): { mantissa: bigint; shift: number } {
  // Two guard bits at least; the remainder is folded into the lowest as a sticky bit.
  const up = precision + 2 - (bits(num) - bits(den));
  const n = up > 0 ? num << BigInt(up) : num;
  const d = up < 0 ? den << BigInt(-up) : den;
  let q = n / d;
  if (q * d !== n) q |= 1n;
  const extra = bits(q) - precision;
  // The sticky bit may be the lowest kept one when extra is 0; the two guard bits rule that out.
  return { mantissa: roundShift(q, extra), shift: extra - up };
}

/** q >> drop, rounded to nearest, ties to even. */
function roundShift(q: bigint, drop: number): bigint {
  if (drop <= 0) return q << BigInt(-drop);
  const s = BigInt(drop);
  const kept = q >> s;
  const rest = q - (kept << s);
  const half = 1n << (s - 1n);
  return rest > half || (rest === half && (kept & 1n) === 1n) ? kept + 1n : kept;
}

const isRational = (x: Float): boolean => x.exp === 0;
const asBinary = (x: Float): Float | null => (x.den === 1n && bits(x.num) <= PRECISION ? x : binary(x.num, x.den, x.exp));

export const negate = (x: Float): Float => ({ num: -x.num, den: x.den, exp: x.exp });

export function add(x: Float, y: Float): Float | null {
  if (x.num === 0n) return y;
  if (y.num === 0n) return x;
  if (isRational(x) && isRational(y)) return normal(x.num * y.den + y.num * x.den, x.den * y.den);
  const a = asBinary(x);
  const b = asBinary(y);
  if (a === null || b === null) return null;
  const [hi, lo] = a.exp >= b.exp ? [a, b] : [b, a];
  const gap = hi.exp - lo.exp;
  // Mantissas have at most 512 bits: a term that far below cannot reach the rounding position.
  if (gap > 4 * PRECISION) return hi;
  return binary((hi.num << BigInt(gap)) + lo.num, 1n, lo.exp);
}

export const subtract = (x: Float, y: Float): Float | null => add(x, negate(y));

export function multiply(x: Float, y: Float): Float | null {
  if (x.num === 0n || y.num === 0n) return ZERO;
  if (isRational(x) && isRational(y)) return normal(x.num * y.num, x.den * y.den);
  const a = asBinary(x);
  const b = asBinary(y);
  return a === null || b === null ? null : binary(a.num * b.num, 1n, a.exp + b.exp);
}

/** x / y, y not zero. */
export function divide(x: Float, y: Float): Float | null {
  if (x.num === 0n) return ZERO;
  const sign = y.num < 0n ? -1n : 1n;
  if (isRational(x) && isRational(y)) return normal(sign * x.num * y.den, sign * x.den * y.num);
  const a = asBinary(x);
  const b = asBinary(y);
  return a === null || b === null ? null : binary(sign * a.num, sign * b.num, a.exp - b.exp);
}

export function compare(x: Float, y: Float): number {
  const d = subtract(x, y);
  if (d === null) return x.num < y.num ? -1 : 1;
  return d.num < 0n ? -1 : d.num > 0n ? 1 : 0;
}

/** The integer x is, or null. Binary floats a few last bits away from an integer count as that integer, as in go/constant. */
export function floatToInt(x: Float): bigint | null {
  if (isRational(x)) return x.den === 1n ? x.num : null;
  // Neither huge integers nor tiny fractions are worth making.
  if (x.exp + bits(x.num) > RATIONAL_BITS || x.exp < -RATIONAL_BITS) return null;
  if (x.exp >= 0) return x.num << BigInt(x.exp);
  const near = roundShift(x.num < 0n ? -x.num : x.num, bits(x.num) - (PRECISION - 4));
  const shift = x.exp + Math.max(0, bits(x.num) - (PRECISION - 4));
  if (bits(x.num) <= PRECISION - 4 || shift > 0) return null;
  const mask = (1n << BigInt(-shift)) - 1n;
  if ((near & mask) !== 0n) return null;
  const n = near >> BigInt(-shift);
  return x.num < 0n ? -n : n;
}

/** Rounds to an IEEE binary format with `precision` mantissa bits and least exponent `minExp` (of the last bit). */
function toIeee(x: Float, precision: number, minExp: number, maxBits: number): number {
  if (x.num === 0n) return 0;
  const abs = x.num < 0n ? -x.num : x.num;
  const sign = x.num < 0n ? -1 : 1;
  const size = bits(abs) - bits(x.den) + x.exp;
  if (size > maxBits + 2) return sign * Infinity;
  if (size < minExp - 2) return sign * 0;
  const wide = quotient(abs, x.den, precision + 64);
  const lowest = Math.max(wide.shift + x.exp + 64, minExp);
  // Round once from the exact value: the wide quotient only says where the last bit is.
  const at = lowest - x.exp;
  const n = at < 0 ? abs << BigInt(-at) : abs;
  const d = at > 0 ? x.den << BigInt(at) : x.den;
  let q = n / d;
  const twice = 2n * (n - q * d);
  if (twice > d || (twice === d && (q & 1n) === 1n)) q += 1n;
  if (bits(q) + lowest > maxBits) return sign * Infinity;
  return sign * scale(Number(q), lowest);
}

/** n · 2^e without an intermediate overflow or underflow; the result is exact. */
function scale(n: number, e: number): number {
  let x = n;
  let left = e;
  while (left > 1000) {
    x *= 2 ** 1000;
    left -= 1000;
  }
  while (left < -1000) {
    x *= 2 ** -1000;
    left += 1000;
  }
  return x * 2 ** left;
}

export const toFloat64 = (x: Float): number => toIeee(x, 53, -1074, 1024);
export const toFloat32 = (x: Float): number => toIeee(x, 24, -149, 128);

/** The exact value of a finite number. */
export function floatFromNumber(n: number): Float {
  let exp = 0;
  let m = n;
  while (!Number.isInteger(m)) {
    m *= 2;
    exp--;
  }
  const num = BigInt(m);
  return (exp === 0 ? normal(num, 1n) : normal(num, 1n << BigInt(-exp))) ?? ZERO;
}

/** digits · base^power, where power may be any number a literal can spell; null beyond every bound. */
export function scaledFloat(digits: bigint, base: bigint, power: number): Float | null {
  if (digits === 0n) return ZERO;
  if (Math.abs(power) * bits(base) <= RATIONAL_BITS) {
    const p = base ** BigInt(Math.abs(power));
    return power >= 0 ? normal(digits * p, 1n) : normal(digits, p);
  }
  // base^power by squaring, each step rounded.
  let result: Float | null = floatOfInt(1n);
  let square: Float | null = floatOfInt(base);
  let n = Math.abs(power);
  while (n > 0 && result !== null) {
    if (square === null) return power > 0 ? null : ZERO;
    if (n % 2 === 1) result = multiply(result, square);
    n = Math.floor(n / 2);
    if (n > 0) square = multiply(square, square);
  }
  const d = floatOfInt(digits);
  if (result === null) return power > 0 ? null : ZERO;
  return power > 0 ? multiply(d, result) : divide(d, result);
}

/** The decimal exponent and leading digits of |x|, for values no float64 holds: x ≈ mantissa · 10^exponent, 1 <= mantissa < 10. */
export function decimalEstimate(x: Float): { readonly mantissa: number; readonly exponent: number } {
  const abs = x.num < 0n ? -x.num : x.num;
  const top = quotient(abs, x.den, 53);
  // |x| = m · 2^e with 1/2 <= m < 1, and so m · 10^d; the same steps as go/constant, for the same last digit.
  let m = Number(top.mantissa) / 2 ** 53;
  const d = (top.shift + x.exp + 53) * (Math.LN2 / Math.LN10);
  let exponent = Math.trunc(d);
  m *= 10 ** (d - exponent);
  if (m < 1 - 0.5e-6) {
    m *= 10;
    exponent--;
  } else if (m >= 10) {
    m /= 10;
    exponent++;
  }
  return { mantissa: m, exponent };
}
