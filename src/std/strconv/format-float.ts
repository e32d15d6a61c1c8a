// Floats as text in the formats of strconv.FormatFloat: b e E f g G x X.
import { type Decimal, exactDecimal, roundDecimal, shortestDecimal, splitFloat } from './decimal.ts';

const exponentText = (e: number): string => `${e < 0 ? '-' : '+'}${String(Math.abs(e)).padStart(2, '0')}`;

/** d.ddde±dd with `prec` digits after the point. */
function scientific(d: Decimal, prec: number, letter: string): string {
  const exponent = d.digits === '' ? 0 : d.point - 1;
  const digits = d.digits.padEnd(prec + 1, '0');
  return `${digits.slice(0, 1)}${prec > 0 ? `.${digits.slice(1, prec + 1)}` : ''}${letter}${exponentText(exponent)}`;
}

/** ddd.ddd with `prec` digits after the point. */
function positional(d: Decimal, prec: number): string {
  const whole = d.point > 0 ? d.digits.slice(0, d.point).padEnd(d.point, '0') : '0';
  if (prec <= 0) return whole;
  const fraction = d.point > 0 ? d.digits.slice(d.point) : '0'.repeat(Math.min(-d.point, prec)) + d.digits;
  return `${whole}.${fraction.slice(0, prec).padEnd(prec, '0')}`;
}

/** %g: positional unless the exponent is below -4 or reaches the precision; the shortest form counts as precision 6. */
function general(d: Decimal, prec: number, shortest: boolean, letter: string): string {
  const count = d.digits.length;
  let limit = prec;
  if (limit > count && count >= d.point) limit = count;
  if (shortest) limit = 6;
  const exponent = d.point - 1;
  if (exponent < -4 || exponent >= limit) return scientific(d, Math.min(prec, count) - 1, letter);
  return positional(d, Math.max(count - d.point, 0));
}

/** mantissa p±exponent, both decimal, the mantissa as stored. */
function binary(f: number, bitSize: number): string {
  const { mantissa, exponent } = splitFloat(f);
  if (bitSize === 64) return `${mantissa}p${exponent < 0 ? '' : '+'}${exponent}`;
  let m = mantissa;
  let e = exponent;
  // A float32 has 24 bits of mantissa, fewer when denormal (exponent -149).
  while (m !== 0n && (m >= 1n << 24n || e < -149)) {
    m >>= 1n;
    e++;
  }
  if (m === 0n) e = -149;
  return `${m}p${e < 0 ? '' : '+'}${e}`;
}

/** 0x1.hhhp±dd, the last digit rounded to even when exactly half way. */
function hexadecimal(f: number, prec: number): string {
  let { mantissa, exponent } = splitFloat(f);
  if (mantissa === 0n) exponent = 0;
  // One bit before the point and 60 after it: 15 hexadecimal digits.
  const ONE = 1n << 60n;
  if (mantissa !== 0n) {
    exponent += 60;
    while (mantissa < ONE) {
      mantissa <<= 1n;
      exponent--;
    }
  }
  if (prec >= 0 && prec < 15) {
    const drop = BigInt(4 * (15 - prec));
    const rest = mantissa & ((1n << drop) - 1n);
    const half = 1n << (drop - 1n);
    mantissa >>= drop;
    if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa++;
    mantissa <<= drop;
    if (mantissa >= ONE << 1n) {
      mantissa >>= 1n;
      exponent++;
    }
  }
  const all = (mantissa & (ONE - 1n)).toString(16).padStart(15, '0');
  const fraction = prec < 0 ? all.replace(/0+$/, '') : all.padEnd(prec, '0').slice(0, prec);
  return `0x${mantissa >> 60n}${fraction === '' ? '' : `.${fraction}`}p${exponentText(exponent)}`;
}

/** The decimal to print: `prec` means digits after the point for e and f, digits in all for g; -1 the shortest that reads back. */
function rounded(f: number, format: string, prec: number, bitSize: number): { readonly d: Decimal; readonly prec: number } {
  if (prec >= 0) {
    const exact = exactDecimal(f);
    if (format === 'f') return { d: roundDecimal(exact, exact.point + prec), prec };
    if (format === 'e') return { d: roundDecimal(exact, prec + 1), prec };
    return { d: roundDecimal(exact, Math.max(prec, 1)), prec: Math.max(prec, 1) };
  }
  const d = shortestDecimal(f, bitSize);
  if (format === 'f') return { d, prec: Math.max(d.digits.length - d.point, 0) };
  return { d, prec: format === 'e' ? Math.max(d.digits.length - 1, 0) : Math.max(d.digits.length, 1) };
}

/** FormatFloat; an unknown format gives %format, as Go's does. */
export function formatFloat(value: number, format: string, prec: number, bitSize: number): string {
  const f = bitSize === 32 ? Math.fround(value) : value;
  if (Number.isNaN(f)) return 'NaN';
  if (!Number.isFinite(f)) return f > 0 ? '+Inf' : '-Inf';
  const sign = f < 0 || Object.is(f, -0) ? '-' : '';
  const lower = format.toLowerCase();
  if (format === 'b') return sign + binary(f, bitSize);
  if (lower === 'x') {
    const text = sign + hexadecimal(f, prec);
    return format === 'X' ? text.toUpperCase() : text;
  }
  if (lower !== 'e' && format !== 'f' && lower !== 'g') return `%${format}`;
  const number = rounded(f, lower, prec, bitSize);
  if (format === 'f') return sign + positional(number.d, number.prec);
  if (lower === 'e') return sign + scientific(number.d, number.prec, format);
  return sign + general(number.d, number.prec, prec < 0, format === 'G' ? 'E' : 'e');
}
