// Fractions, exponents, and operations that must be exact.
import { splitFloat } from '../strconv/decimal.ts';

/** f = frac × 2^exp with 0.5 <= |frac| < 1. */
export function frexp(f: number): readonly [number, number] {
  if (f === 0 || !Number.isFinite(f)) return [f, 0];
  let x = f;
  let exp = 0;
  if (Math.abs(x) < 2 ** -1022) {
    x *= 2 ** 52;
    exp = -52;
  }
  // log2 can be off by one next to a power of two.
  let e = Math.floor(Math.log2(Math.abs(x))) + 1;
  let frac = scaled(x, -e);
  while (Math.abs(frac) >= 1) frac = scaled(x, -++e);
  while (Math.abs(frac) < 0.5) frac = scaled(x, -(--e));
  return [frac, e + exp];
}

/** x × 2^e where neither the result nor the factors round. */
function scaled(x: number, e: number): number {
  const half = Math.trunc(e / 2);
  return x * 2 ** half * 2 ** (e - half);
}

/** frac × 2^exp, rounded once. */
export function ldexp(frac: number, exp: number): number {
  if (frac === 0 || !Number.isFinite(frac)) return frac;
  const [f, e] = frexp(frac);
  const n = e + exp;
  if (n > 1024) return f < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (n < -1075) return f < 0 ? -0 : 0;
  // f × 2^1 is exact; one last product rounds, into the denormals if need be.
  return n > -1021 ? scaled(f * 2, n - 1) : f * 2 ** -50 * 2 ** Math.max(n + 50, -1074) * (n + 50 < -1074 ? 2 ** (n + 50 + 1074) : 1);
}

const signed = (f: number): { readonly m: bigint; readonly e: number } => {
  const { mantissa, exponent } = splitFloat(f);
  return { m: f < 0 ? -mantissa : mantissa, e: exponent };
};

/** m × 2^e to the nearest float, ties to even. */
function toFloat(m: bigint, e: number): number {
  const negative = m < 0n;
  const magnitude = negative ? -m : m;
  const length = magnitude.toString(2).length;
  const drop = Math.max(length - 53, -1074 - e, 0);
  if (drop > length + 1) return negative ? -0 : 0;
  const shift = BigInt(drop);
  let kept = magnitude >> shift;
  const rest = magnitude - (kept << shift);
  const half = drop === 0 ? 0n : 1n << (shift - 1n);
  if (drop > 0 && (rest > half || (rest === half && (kept & 1n) === 1n))) kept++;
  const value = scaled(Number(kept), e + drop);
  return negative ? -value : value;
}

/** x × y + z, rounded once. */
export function fma(x: number, y: number, z: number): number {
  if (!Number.isFinite(x) || !Number.isFinite(y) || Number.isNaN(z) || x === 0 || y === 0) return x * y + z;
  // The product is finite, even where a float cannot hold it.
  if (!Number.isFinite(z)) return z;
  const a = signed(x);
  const b = signed(y);
  const c = signed(z);
  const e = Math.min(a.e + b.e, c.e);
  const sum = ((a.m * b.m) << BigInt(a.e + b.e - e)) + (c.m << BigInt(c.e - e));
  return sum === 0n ? x * y + z : toFloat(sum, e);
}

/** IEEE remainder: x - n × y with n the integer nearest to x / y, even when there are two. */
export function remainder(x: number, y: number): number {
  if (!Number.isFinite(x) || Number.isNaN(y) || y === 0) return Number.NaN;
  if (!Number.isFinite(y)) return x;
  const b = Math.abs(y);
  const sign = x < 0 || Object.is(x, -0) ? -1 : 1;
  let r = Math.abs(x) % (b <= Number.MAX_VALUE / 2 ? b + b : Number.POSITIVE_INFINITY);
  if (b < 2 ** -1021) {
    if (r + r > b) {
      r -= b;
      if (r + r >= b) r -= b;
    }
  } else {
    const half = 0.5 * b;
    if (r > half) {
      r -= b;
      if (r >= half) r -= b;
    }
  }
  return sign * r;
}
