// Exponentials, logarithms, powers and inverse functions, by the published algorithms that Go uses, bit by bit. expm1, log1p and the
// inverse hyperbolic ones are the engine's own: V8's come from the same FreeBSD sources as Go's.
import { fma, frexp, ldexp } from './parts.ts';

const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;
const LOG2E = 1.442695040888963387;

/** FreeBSD's e_log.c: log(1+f) = f - (f²/2 - s(f²/2 + R)) with s = f/(2+f). */
export function log(x: number): number {
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return x;
  if (x < 0) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  // amd64's assembly takes the bits of a denormal for those of a normal number.
  let [f, ki] = x < 2 ** -1022 ? [0.5 + x * 2 ** 1021, -1022] : frexp(x);
  if (f < Math.SQRT1_2) {
    f *= 2;
    ki--;
  }
  f--;
  const s = f / (2 + f);
  const s2 = s * s;
  const s4 = s2 * s2;
  const t1 = s2 * (6.66666666666673513e-1 + s4 * (2.857142874366239149e-1 + s4 * (1.818357216161805012e-1 + s4 * 1.479819860511658591e-1)));
  const t2 = s4 * (3.999999999940941908e-1 + s4 * (2.222219843214978396e-1 + s4 * 1.531383769920937332e-1));
  const half = 0.5 * f * f;
  return ki * LN2_HI - (half - (s * (half + (t1 + t2)) + ki * LN2_LO) - f);
}

/** FreeBSD's e_exp.c from a reduced argument hi - lo. */
function expMulti(hi: number, lo: number, k: number): number {
  const r = hi - lo;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666657415e-1 +
        t *
          (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (lo - (r * c) / (2 - c) - hi);
  return ldexp(y, k);
}

export function exp2(x: number): number {
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return x;
  if (x === Number.NEGATIVE_INFINITY) return 0;
  if (x >= 1024) return Number.POSITIVE_INFINITY;
  if (x < -1075) return 0;
  const k = x > 0 ? Math.trunc(x + 0.5) : x < 0 ? Math.trunc(x - 0.5) : 0;
  const t = x - k;
  return expMulti(t * LN2_HI, -t * LN2_LO, k);
}

const LN2_UPPER = 0.69314718055966295651160180568695068359375;
const LN2_LOWER = 0.28235290563031577122588448175013436025525412068e-12;
const OVERFLOW = 7.09782712893384e2;
/** 1/8!, 1/7! … 1/3!, 1/2, 1. */
const TAYLOR = [
  2.48015873015873e-5, 1.984126984126984127e-4, 1.3888888888888888889e-3, 8.3333333333333333333e-3, 4.1666666666666666667e-2,
  1.6666666666666666667e-1, 0.5, 1,
] as const;

function nearestEven(x: number): number {
  const t = Math.floor(x);
  const d = x - t;
  return d > 0.5 || (d === 0.5 && t % 2 !== 0) ? t + 1 : t;
}

/**
 * As Go does on amd64 with fused multiply-add: reduced by multiples of ln 2 and by 16, the Taylor series of exp - 1, and four doublings by
 * (1+y)² - 1 = y(y+2).
 */
export function exp(x: number): number {
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return x;
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY;
  if (x < -760) return 0;
  const k = nearestEven(LOG2E * x);
  const r = 0.0625 * fma(-k, LN2_LOWER, fma(-k, LN2_UPPER, x));
  let sum = TAYLOR[0] as number;
  for (let i = 1; i < TAYLOR.length; i++) sum = fma(r, sum, TAYLOR[i] as number);
  let y = r * sum;
  for (let i = 0; i < 3; i++) y *= y + 2;
  y = fma(y + 2, y, 1);
  if (k + 1023 >= 2047) return Number.POSITIVE_INFINITY;
  if (k + 1023 > 0) return y * 2 ** k;
  return k + 1023 < -52 ? 0 : y * 2 ** (k + 1022) * 2 ** -1022;
}

export const expm1 = Math.expm1;
export const log1p = Math.log1p;
export const asinh = Math.asinh;
export const acosh = Math.acosh;
export const atanh = Math.atanh;

/** Hart and others, Computer Approximations, 1968, number 2029. */
const SINH_P = [
  -0.2630563213397497062819489e2, -0.2894211355989563807284660366e4, -0.8991272022039509355398013511e5, -0.6307673640497716991184787251e6,
] as const;
const SINH_Q = [1, -0.173678953558233699533450911e3, 0.1521517378790019070696485176e5, -0.6307673640497716991212077277e6] as const;
const horner = (c: readonly number[], x: number): number => c.reduce((sum, k) => sum * x + k);

export function sinh(x: number): number {
  const a = Math.abs(x);
  let y: number;
  if (a > 21) y = exp(a) * 0.5;
  else if (a > 0.5) {
    const e = exp(a);
    y = (e - 1 / e) * 0.5;
  } else {
    const sq = a * a;
    y = (horner(SINH_P, sq) * a) / horner(SINH_Q, sq);
  }
  return x < 0 || Object.is(x, -0) ? -y : y;
}

export function cosh(x: number): number {
  const a = Math.abs(x);
  if (a > 21) return exp(a) * 0.5;
  const e = exp(a);
  return (e + 1 / e) * 0.5;
}

const TANH_P = [-9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3] as const;
const TANH_Q = [1, 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3] as const;

/** Cephes. */
export function tanh(x: number): number {
  const z = Math.abs(x);
  if (z > 44.014845965556527) return x < 0 ? -1 : 1;
  if (z >= 0.625) {
    const t = 1 - 2 / (exp(2 * z) + 1);
    return x < 0 ? -t : t;
  }
  if (x === 0) return x;
  const s = x * x;
  return x + (x * s * horner(TANH_P, s)) / horner(TANH_Q, s);
}

const view = new DataView(new ArrayBuffer(8));

function bits(x: number): bigint {
  view.setFloat64(0, x);
  return view.getBigUint64(0);
}

function fromBits(b: bigint): number {
  view.setBigUint64(0, b);
  return view.getFloat64(0);
}

/** FreeBSD's s_cbrt.c: a guess from the bits, a rational step to 23 bits, one Newton step. */
export function cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const a = Math.abs(x);
  let t = a < 2 ** -1022 ? fromBits(bits(2 ** 54 * a) / 3n + (696219795n << 32n)) : fromBits(bits(a) / 3n + (715094163n << 32n));
  let r = (t * t) / a;
  let s = 5.42857142857142815906e-1 + r * t;
  t *= 3.57142857142857150787e-1 + 1.6071428571428572063 / (s + 1.41428571428571436819 + -7.0530612244897961105e-1 / s);
  t = fromBits((bits(t) & (0xffffffffcn << 28n)) + (1n << 30n));
  s = t * t;
  r = a / s;
  r = (r - t) / (t + t + r);
  t += t * r;
  return x < 0 ? -t : t;
}

/** Go's own: the integer part of y by repeated squaring of the fraction of x, the rest through exp and log. */
export function pow(x: number, y: number): number {
  const special = powSpecial(x, y);
  if (special !== null) return special;
  const whole = Math.trunc(Math.abs(y));
  let yi = whole;
  let yf = Math.abs(y) - whole;
  if (yf !== 0 && x < 0) return Number.NaN;
  if (yi >= 2 ** 63) {
    // Only -1 ± something tiny escapes 0 and infinity.
    if (x === -1) return 1;
    return Math.abs(x) < 1 === y > 0 ? 0 : Number.POSITIVE_INFINITY;
  }
  let a1 = 1;
  let ae = 0;
  if (yf !== 0) {
    if (yf > 0.5) {
      yf--;
      yi++;
    }
    a1 = exp(yf * log(x));
  }
  let [x1, xe] = frexp(x);
  for (let i = BigInt(yi); i !== 0n; i >>= 1n) {
    if (xe < -(1 << 12) || 1 << 12 < xe) {
      // Over- or underflow is certain.
      ae += xe;
      break;
    }
    if ((i & 1n) === 1n) {
      a1 *= x1;
      ae += xe;
    }
    x1 *= x1;
    xe <<= 1;
    if (x1 < 0.5) {
      x1 += x1;
      xe--;
    }
  }
  if (y < 0) {
    a1 = 1 / a1;
    ae = -ae;
  }
  return ldexp(a1, ae);
}

const isOdd = (y: number): boolean => Math.abs(y) < 2 ** 53 && Math.abs(y % 2) === 1;

function powSpecial(x: number, y: number): number | null {
  if (y === 0 || x === 1) return 1;
  if (y === 1) return x;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (x === 0) {
    const negative = Object.is(x, -0) && isOdd(y);
    if (y < 0) return negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return negative ? -0 : 0;
  }
  if (!Number.isFinite(y)) {
    if (x === -1) return 1;
    return Math.abs(x) < 1 === y > 0 ? 0 : Number.POSITIVE_INFINITY;
  }
  if (!Number.isFinite(x)) {
    if (x < 0) return isOdd(y) ? -pow(-x, y) : pow(-x, y);
    return y < 0 ? 0 : Number.POSITIVE_INFINITY;
  }
  if (y === 0.5) return Math.sqrt(x);
  return y === -0.5 ? 1 / Math.sqrt(x) : null;
}

const ATAN_P = [
  -8.750608600031904122785e-1, -1.615753718733365076637e1, -7.50085579231470466734e1, -1.22886668449013617341e2, -6.485021904942025371773e1,
] as const;
const ATAN_Q = [
  2.485846490142306297962e1, 1.650270098316988542046e2, 4.328810604912902668951e2, 4.853903996359136964868e2, 1.945506571482613964425e2,
] as const;
const MORE_BITS = 6.12323399573676588613e-17;

/** Cephes, on [0, 0.66]. */
function xatan(x: number): number {
  const z = x * x;
  const [p0, p1, p2, p3, p4] = ATAN_P;
  const [q0, q1, q2, q3, q4] = ATAN_Q;
  const r = (z * ((((p0 * z + p1) * z + p2) * z + p3) * z + p4)) / (((((z + q0) * z + q1) * z + q2) * z + q3) * z + q4);
  return x * r + x;
}

function satan(x: number): number {
  if (x <= 0.66) return xatan(x);
  // tan(3 pi/8)
  if (x > 2.4142135623730950488) return Math.PI / 2 - xatan(1 / x) + MORE_BITS;
  return Math.PI / 4 + xatan((x - 1) / (x + 1)) + 0.5 * MORE_BITS;
}

export function atan(x: number): number {
  if (x === 0) return x;
  return x > 0 ? satan(x) : -satan(-x);
}

export function asin(x: number): number {
  if (x === 0) return x;
  const a = Math.abs(x);
  if (!(a <= 1)) return Number.NaN;
  const root = Math.sqrt(1 - a * a);
  const t = a > 0.7 ? Math.PI / 2 - satan(root / a) : satan(a / root);
  return x < 0 ? -t : t;
}

export const acos = (x: number): number => Math.PI / 2 - asin(x);

export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y) || y === 0 || x === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return Math.atan2(y, x);
  const q = atan(y / x);
  if (x < 0) return q <= 0 ? q + Math.PI : q - Math.PI;
  return q;
}

export function hypot(p: number, q: number): number {
  if (!Number.isFinite(p) && !Number.isNaN(p)) return Number.POSITIVE_INFINITY;
  if (!Number.isFinite(q) && !Number.isNaN(q)) return Number.POSITIVE_INFINITY;
  if (Number.isNaN(p) || Number.isNaN(q)) return Number.NaN;
  const a = Math.max(Math.abs(p), Math.abs(q));
  const b = Math.min(Math.abs(p), Math.abs(q));
  if (a === 0) return 0;
  const r = b / a;
  return a * Math.sqrt(1 + r * r);
}
