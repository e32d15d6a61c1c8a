// Complex arithmetic, with gc's treatment of infinities and NaN in quotients.
import { Complex } from './complex.ts';

export const addComplex = (x: Complex, y: Complex): Complex => new Complex(x.re + y.re, x.im + y.im);
export const subComplex = (x: Complex, y: Complex): Complex => new Complex(x.re - y.re, x.im - y.im);
export const mulComplex = (x: Complex, y: Complex): Complex => new Complex(x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re);
export const roundComplex64 = (x: Complex): Complex => new Complex(Math.fround(x.re), Math.fround(x.im));

/** Smith's scaled division; where it gives NaN + NaN i, C99's Annex G decides what an infinite or zero operand makes of it. */
export function divComplex(n: Complex, d: Complex): Complex {
  const { e, f } = scaledQuotient(n, d);
  return Number.isNaN(e) && Number.isNaN(f) ? specialQuotient(n, d) : new Complex(e, f);
}

function scaledQuotient(n: Complex, d: Complex): { e: number; f: number } {
  if (Math.abs(d.re) >= Math.abs(d.im)) {
    const ratio = d.im / d.re;
    const denom = d.re + ratio * d.im;
    return { e: (n.re + n.im * ratio) / denom, f: (n.im - n.re * ratio) / denom };
  }
  const ratio = d.re / d.im;
  const denom = d.im + ratio * d.re;
  return { e: (n.re * ratio + n.im) / denom, f: (n.im * ratio - n.re) / denom };
}

function specialQuotient(n: Complex, d: Complex): Complex {
  const { re: a, im: b } = n;
  const { re: c, im: s } = d;
  if (c === 0 && s === 0 && !(Number.isNaN(a) && Number.isNaN(b))) {
    const inf = Object.is(c, -0) ? -Infinity : Infinity;
    return new Complex(inf * a, inf * b);
  }
  if ((isInf(a) || isInf(b)) && Number.isFinite(c) && Number.isFinite(s)) {
    const [x, y] = [unit(a), unit(b)];
    return new Complex(Infinity * (x * c + y * s), Infinity * (y * c - x * s));
  }
  if ((isInf(c) || isInf(s)) && Number.isFinite(a) && Number.isFinite(b)) {
    const [x, y] = [unit(c), unit(s)];
    return new Complex(0 * (a * x + b * y), 0 * (b * x - a * y));
  }
  return new Complex(Number.NaN, Number.NaN);
}

const isInf = (x: number): boolean => x === Infinity || x === -Infinity;
/** An infinity becomes ±1, anything else ±0. */
const unit = (x: number): number => (isInf(x) ? 1 : 0) * (x < 0 || Object.is(x, -0) ? -1 : 1);
