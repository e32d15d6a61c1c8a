// Text to integers as strconv.ParseInt and ParseUint read it.
import { fromBigInt } from '../int64.ts';
import { FINE, OUT_OF_RANGE, type Parsed, SYNTAX } from './parse-result.ts';

const PREFIXES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16 };

interface Digits {
  readonly digits: string;
  readonly base: number;
  /** No underscore stands where none may. */
  readonly fine: boolean;
}

/** Base 0: the prefix decides, underscores may separate digits. */
function splitPrefix(s: string): Digits {
  const named = /^0([box])/i.exec(s)?.[1]?.toLowerCase();
  const base = named !== undefined ? (PREFIXES[named] ?? 10) : s.length > 1 && s.startsWith('0') ? 8 : 10;
  const rest = named === undefined ? s : s.slice(2);
  // After a prefix (0x, or the 0 of an octal number) one underscore may stand directly.
  const fine = !/__|_$/.test(rest) && (named !== undefined || !rest.startsWith('_'));
  return { digits: rest.replaceAll('_', ''), base, fine };
}

const digitOf = (c: number): number =>
  c >= 0x30 && c <= 0x39 ? c - 0x30 : c >= 0x61 && c <= 0x7a ? c - 87 : c >= 0x41 && c <= 0x5a ? c - 55 : 99;

/** null: a character that is no digit. What exceeds `most` is answered at once, as Go does, whatever characters follow. */
function digitsValue(digits: string, base: number, most: bigint): bigint | null {
  let small = 0;
  let value: bigint | null = null;
  for (let i = 0; i < digits.length; i++) {
    const d = digitOf(digits.charCodeAt(i));
    if (d >= base) return null;
    // Numbers stay exact below 2^53; 36 * 2^47 + 35 does.
    if (value === null && small >= 2 ** 47) value = BigInt(small);
    if (value === null) small = small * base + d;
    else value = value * BigInt(base) + BigInt(d);
    if ((value ?? small) > most) return most + 1n;
  }
  return value ?? BigInt(small);
}

/** Too large comes before a misplaced underscore, as in Go. */
function magnitude(s: string, base: number, most: bigint): bigint | null {
  const { digits, base: real, fine } = base === 0 ? splitPrefix(s) : { digits: s, base, fine: true };
  const n = digits === '' ? null : digitsValue(digits, real, most);
  return n === null || (!fine && n <= most) ? null : n;
}

const bitsOf = (bitSize: number): bigint => BigInt(bitSize === 0 ? 64 : bitSize);

export function parseUint(s: string, base: number, bitSize: number): Parsed<number | bigint> {
  const most = (1n << bitsOf(bitSize)) - 1n;
  const n = magnitude(s, base, most);
  if (n === null) return { value: 0, why: SYNTAX };
  return n > most ? { value: fromBigInt(most), why: OUT_OF_RANGE } : { value: fromBigInt(n), why: FINE };
}

/** Up to nine plain decimal digits, by far the most common. */
const SHORT = /^[+-]?\d{1,9}$/;

export function parseInt(s: string, base: number, bitSize: number): Parsed<number | bigint> {
  if (base === 10 && (bitSize === 0 || bitSize === 64) && SHORT.test(s)) return { value: Number(s) + 0, why: FINE };
  const negative = s.startsWith('-');
  const n = magnitude(negative || s.startsWith('+') ? s.slice(1) : s, base, (1n << bitsOf(bitSize)) - 1n);
  if (n === null) return { value: 0, why: SYNTAX };
  const limit = 1n << (bitsOf(bitSize) - 1n);
  if (negative) return n > limit ? { value: fromBigInt(-limit), why: OUT_OF_RANGE } : { value: fromBigInt(-n), why: FINE };
  return n >= limit ? { value: fromBigInt(limit - 1n), why: OUT_OF_RANGE } : { value: fromBigInt(n), why: FINE };
}
