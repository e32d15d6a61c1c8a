// Exact decimal digits of floating-point numbers.

/** 0.d × 10^point: digits without leading or trailing zeros; zero has no digits and point 0. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

const ZERO: Decimal = { digits: '', point: 0 };
const view = new DataView(new ArrayBuffer(8));

/** f = ±mantissa × 2^exponent, mantissa an integer below 2^53. */
export function splitFloat(f: number): { readonly mantissa: bigint; readonly exponent: number } {
  view.setFloat64(0, f);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return biased === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction | (1n << 52n), exponent: biased - 1075 };
}

function trimmed(digits: string, point: number): Decimal {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end--;
  return end === 0 ? ZERO : { digits: digits.slice(0, end), point };
}

/** Every digit of |f|. */
export function exactDecimal(f: number): Decimal {
  const { mantissa, exponent } = splitFloat(f);
  if (mantissa === 0n) return ZERO;
  if (exponent >= 0) {
    const digits = (mantissa << BigInt(exponent)).toString();
    return trimmed(digits, digits.length);
  }
  const digits = (mantissa * 5n ** BigInt(-exponent)).toString();
  return trimmed(digits, digits.length + exponent);
}

/** The first `count` digits, the last one rounded; what lies exactly half way goes to the even digit, or up. */
export function roundDecimal(d: Decimal, count: number, ties: 'even' | 'up' = 'even'): Decimal {
  if (count < 0) return ZERO;
  if (count >= d.digits.length) return d;
  const next = d.digits.charCodeAt(count) - 0x30;
  const half = next === 5 && count + 1 === d.digits.length;
  const odd = count > 0 && (d.digits.charCodeAt(count - 1) & 1) === 1;
  const kept = d.digits.slice(0, count);
  if (next < 5 || (half && !odd && ties === 'even')) return trimmed(kept, d.point);
  const up = (BigInt(`0${kept}`) + 1n).toString().padStart(count, '0');
  return trimmed(up, d.point + (up.length - count));
}

/** Fewest digits that read back as the float64 f: what JavaScript's own conversion finds. */
function shortest64(f: number): Decimal {
  const text = Math.abs(f).toExponential();
  const e = text.indexOf('e');
  return trimmed(text.slice(0, e).replace('.', ''), Number(text.slice(e + 1)) + 1);
}

const decimalValue = (d: Decimal): number => Number(`0.${d.digits}e${d.point}`);

/**
 * Fewest digits that read back as the float32 f; a tie goes to the even digit, for a power of two up, as in strconv. Below a power of two the neighbours are closer than above it, so that the nearest
 * decimal of a length can miss while the next one up fits.
 */
function shortest32(f: number): Decimal {
  const exact = exactDecimal(f);
  const wanted = Math.abs(f);
  const { mantissa } = splitFloat(f);
  const ties = (mantissa & (mantissa - 1n)) === 0n ? 'up' : 'even';
  for (let count = 1; count < 9; count++) {
    const near = roundDecimal(exact, count, ties);
    if (Math.fround(decimalValue(near)) === wanted) return near;
    const above = trimmed((BigInt(near.digits.padEnd(count, '0')) + 1n).toString(), near.point);
    if (above.digits.length <= count && Math.fround(decimalValue(above)) === wanted) return above;
  }
  return roundDecimal(exact, 9);
}

export function shortestDecimal(f: number, bitSize: number): Decimal {
  if (f === 0) return ZERO;
  return bitSize === 32 ? shortest32(f) : shortest64(f);
}
