// Text to floats as strconv.ParseFloat reads it: decimal, hexadecimal, inf, nan; correctly rounded to 64 or 32 bits.
import { splitFloat } from './decimal.ts';
import { FINE, OUT_OF_RANGE, type Parsed, SYNTAX } from './parse-result.ts';

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/i;
const HEXADECIMAL = /^([+-]?)0x([\da-f]*)(?:\.([\da-f]*))?p([+-]?\d+)/i;
const SPECIAL = /^(?:[+-]?inf(?:inity)?|nan)/i;

/** Go's rule: an underscore stands between two digits, or between the prefix 0x and a digit. */
function underscoresFine(s: string): boolean {
  const body = s.replace(/^[+-]/, '');
  const digit = /^0[xX]/.test(body) ? '[0-9a-fA-F]' : '[0-9]';
  const text = body.replace(/^0[xX]/, '0');
  return !new RegExp(`(?<!${digit})_|_(?!${digit})`).test(text);
}

function special(s: string): number {
  if (/^nan$/i.test(s)) return Number.NaN;
  return s.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** mantissa × 2^exponent rounded to `bits` of mantissa, ties to even; no bit below 2^minExponent. */
function roundBinary(mantissa: bigint, exponent: number, bits: number, minExponent: number): number {
  if (mantissa === 0n) return 0;
  const length = mantissa.toString(2).length;
  const drop = Math.max(length - bits, minExponent - exponent);
  if (drop <= 0) return scale(mantissa, exponent);
  // Beyond the last bit of the smallest denormal everything is below half.
  if (drop > length) return 0;
  const shift = BigInt(drop);
  const rest = mantissa & ((1n << shift) - 1n);
  const half = 1n << (shift - 1n);
  let kept = mantissa >> shift;
  if (rest > half || (rest === half && (kept & 1n) === 1n)) kept++;
  return scale(kept, exponent + drop);
}

/** m × 2^e where the result is exact or infinite; two factors, because 2^e alone may not be a float. */
function scale(m: bigint, e: number): number {
  if (e > 2000) return Number.POSITIVE_INFINITY;
  const half = Math.trunc(e / 2);
  return Number(m) * 2 ** half * 2 ** (e - half);
}

function hexadecimal(match: RegExpExecArray, bitSize: number): Parsed<number> {
  const [, sign = '', whole = '', fraction = '', power = ''] = match;
  if (whole === '' && fraction === '') return { value: 0, why: SYNTAX };
  const exponent = Math.max(-1e6, Math.min(1e6, Number(power))) - 4 * fraction.length;
  const mantissa = BigInt(`0x${whole}${fraction}`);
  const f = bitSize === 32 ? roundBinary(mantissa, exponent, 24, -149) : roundBinary(mantissa, exponent, 53, -1074);
  return inRange(sign === '-' ? -f : f, bitSize);
}

function inRange(f: number, bitSize: number): Parsed<number> {
  const value = bitSize === 32 ? Math.fround(f) : f;
  return { value, why: Number.isFinite(value) ? FINE : OUT_OF_RANGE };
}

/** Compares the decimal text with the float d exactly: -1, 0 or 1. */
function compareExactly(text: string, d: number): number {
  const [, whole = '', fraction = '', power = '0'] = /^[+-]?(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const ten = Number(power) - fraction.length;
  const { mantissa, exponent } = splitFloat(d);
  let left = BigInt(`0${whole}${fraction}`);
  let right = mantissa;
  if (ten >= 0) left *= 10n ** BigInt(ten);
  else right *= 10n ** BigInt(-ten);
  if (exponent >= 0) right <<= BigInt(exponent);
  else left <<= BigInt(-exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Rounding by way of float64 errs only when the float64 lies exactly between two float32s and the text does not. */
function decimal32(text: string): number {
  const d = Number(text);
  const near = Math.fround(d);
  if (near === d || !Number.isFinite(d) || d === 0) return near;
  const magnitude = Math.abs(d);
  const { mantissa, exponent } = splitFloat(magnitude);
  const cut = Math.max(29, -150 - exponent + 1);
  const isMiddle = cut < 54 && (mantissa & ((1n << BigInt(cut)) - 1n)) === 1n << BigInt(cut - 1);
  if (!isMiddle) return near;
  const side = compareExactly(text, magnitude);
  const sign = d < 0 ? -1 : 1;
  if (side === 0) return near;
  // A nudge of one float64 unit decides the rounding.
  const unit = 2 ** exponent;
  return sign * Math.fround(magnitude + side * unit);
}

export function parseFloat(s: string, bitSize: number): Parsed<number> {
  const bare = s.includes('_') ? s.replaceAll('_', '') : s;
  if (SPECIAL.exec(s)?.[0] === s) return { value: special(s), why: FINE };
  if (bare !== s && !underscoresFine(s)) return { value: 0, why: SYNTAX };
  const hex = HEXADECIMAL.exec(bare);
  if (hex !== null && hex[0] === bare) return hexadecimal(hex, bitSize);
  if (DECIMAL.exec(bare)?.[0] !== bare) return { value: 0, why: SYNTAX };
  return inRange(bitSize === 32 ? decimal32(bare) : Number(bare), bitSize);
}

/** Length of the longest prefix that reads as a float, underscores included. */
export function floatPrefix(s: string): number {
  const special = SPECIAL.exec(s);
  if (special !== null) return special[0].length;
  const body =
    /^[+-]?(?:0[xX][\da-fA-F_]*(?:\.[\da-fA-F_]*)?(?:[pP][+-]?[\d_]+)?|[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?[\d_]+)?)/.exec(s)?.[0] ?? '';
  return parseFloat(body, 64).why === SYNTAX ? 0 : body.length;
}
