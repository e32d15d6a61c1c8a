// Scanning of number literals (spec: #Integer_literals, #Floating-point_literals, #Imaginary_literals).
import type { LitKind } from './ast.ts';
import { hexValue, isDecimal, quoteRune } from './char.ts';
import type { Scanner } from './scanner.ts';

const BASE_NAMES: Readonly<Record<number, string>> = { 2: 'binary', 8: 'octal', 10: 'decimal', 16: 'hexadecimal' };
/** By the lower-case letter after a leading 0. */
const PREFIX_BASES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16 };

/** The name of a number base in messages. */
export const baseName = (base: number): string => BASE_NAMES[base] ?? `base ${base}`;

/** What was seen of one number so far; only the first mistake is reported. */
interface NumberScan {
  readonly s: Scanner;
  ok: boolean;
  base: number;
  /** `x`, `o`, `b`, `0` (a leading zero only) or empty. */
  prefix: string;
  digits: boolean;
  separators: boolean;
  /** Offset of the first digit that the base does not have, -1 for none. */
  invalidDigit: number;
}

/** Scans the number at the current character (after its point if `seenPoint`) and sets the scanner's `bad`. */
export function scanNumber(s: Scanner, seenPoint: boolean): LitKind {
  const n: NumberScan = { s, ok: true, base: 10, prefix: '', digits: false, separators: false, invalidDigit: -1 };
  let kind: LitKind = seenPoint ? 'FLOAT' : 'INT';
  if (!seenPoint && integerPart(n)) kind = 'FLOAT';
  if (kind === 'FLOAT') digits(n, n.base);
  if (!n.digits) complain(n, s.at, `${baseName(n.base)} literal has no digits`);
  if (exponent(n)) kind = 'FLOAT';
  else if (n.prefix === 'x' && kind === 'FLOAT') complain(n, s.at, "hexadecimal mantissa requires a 'p' exponent");
  if (s.ch === 0x69) {
    kind = 'IMAG';
    s.nextChar();
  }
  if (kind === 'INT' && n.invalidDigit >= 0) {
    const digit = quoteRune(s.text.charCodeAt(n.invalidDigit));
    complain(n, n.invalidDigit, `invalid digit ${digit} in ${baseName(n.base)} literal`);
  }
  if (n.separators && n.ok) {
    const i = invalidSeparator(s.text.slice(s.start, s.at));
    if (i >= 0) complain(n, s.start + i, "'_' must separate successive digits");
  }
  s.bad = !n.ok;
  return kind;
}

function complain(n: NumberScan, offset: number, message: string): void {
  if (n.ok) n.s.errorAt(offset, message);
  n.ok = false;
}

/** Prefix and digits before the point. Returns whether a point came. */
function integerPart(n: NumberScan): boolean {
  const { s } = n;
  if (s.ch === 0x30) {
    s.nextChar();
    const letter = s.ch < 0 ? '' : String.fromCharCode(s.ch | 0x20);
    const base = PREFIX_BASES[letter];
    if (base === undefined) {
      n.base = 8;
      n.prefix = '0';
      n.digits = true;
    } else {
      n.base = base;
      n.prefix = letter;
      s.nextChar();
    }
  }
  digits(n, n.base);
  if (s.ch !== 0x2e) return false;
  if (n.prefix === 'o' || n.prefix === 'b') complain(n, s.at, `invalid radix point in ${baseName(n.base)} literal`);
  s.nextChar();
  return true;
}

/** Digits and underscores. Below base 16 every decimal digit is taken, so that `08` is one token with one error. */
function digits(n: NumberScan, base: number): void {
  const { s } = n;
  for (; s.ch === 0x5f || hexValue(s.ch) < (base === 16 ? 16 : 10); s.nextChar()) {
    if (s.ch === 0x5f) {
      n.separators = true;
    } else {
      n.digits = true;
      if (n.invalidDigit < 0 && hexValue(s.ch) >= base) n.invalidDigit = s.at;
    }
  }
}

function exponent(n: NumberScan): boolean {
  const { s } = n;
  const binary = s.ch === 0x70 || s.ch === 0x50;
  if (!binary && s.ch !== 0x65 && s.ch !== 0x45) return false;
  if (binary && n.prefix !== 'x') complain(n, s.at, `${quoteRune(s.ch)} exponent requires hexadecimal mantissa`);
  if (!binary && n.prefix !== '' && n.prefix !== '0') complain(n, s.at, `${quoteRune(s.ch)} exponent requires decimal mantissa`);
  s.nextChar();
  if (s.ch === 0x2b || s.ch === 0x2d) s.nextChar();
  n.digits = false;
  digits(n, 10);
  if (!n.digits) complain(n, s.at, 'exponent has no digits');
  return true;
}

/** Index of the first underscore that is not between two digits (a base prefix counts as a digit), or -1. */
function invalidSeparator(literal: string): number {
  const hex = /^0[xX]/.test(literal);
  const from = /^0[xXoObB]/.test(literal) ? 2 : 0;
  const isDigit = (i: number): boolean => {
    const c = literal.charCodeAt(i);
    return isDecimal(c) || (hex && hexValue(c) < 16);
  };
  for (let i = from; i < literal.length; i++) {
    if (literal[i] !== '_') continue;
    const afterDigit = i === from ? from > 0 : isDigit(i - 1);
    // Of two in a row it is the second that is wrong.
    if (!afterDigit || (literal[i + 1] !== '_' && !isDigit(i + 1))) return i;
  }
  return -1;
}
