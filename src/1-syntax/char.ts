// Classes of characters, and how gc writes a character in a message.
import { encodeRune } from '#base';

const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
/** What strconv.IsPrint accepts: letters, marks, numbers, punctuation, symbols, and the ASCII space. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/** spec: #Letters_and_digits, for code points beyond ASCII too. */
export const isLetter = (code: number): boolean => (code < 0x80 ? isAsciiLetter(code) : LETTER.test(String.fromCodePoint(code)));
export const isDigit = (code: number): boolean => (code < 0x80 ? isDecimal(code) : DIGIT.test(String.fromCodePoint(code)));

/** ASCII letters and the underscore. */
export const isAsciiLetter = (code: number): boolean => ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code === 0x5f;
export const isDecimal = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The value of a hexadecimal digit, 16 for anything else. */
export function hexValue(code: number): number {
  if (isDecimal(code)) return code - 0x30;
  const low = code | 0x20;
  return low >= 0x61 && low <= 0x66 ? low - 0x61 + 10 : 16;
}

/** `U+0040 '@'`, or the number alone when the character has no picture (Go's verb %#U). */
export function unicodeName(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return isPrintable(code) ? `${number} '${encodeRune(code)}'` : number;
}

const ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x07, '\\a'],
  [0x08, '\\b'],
  [0x0c, '\\f'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x09, '\\t'],
  [0x0b, '\\v'],
  [0x27, "\\'"],
  [0x5c, '\\\\'],
]);

/** A character as a Go rune literal (Go's verb %q). */
export function quoteRune(code: number): string {
  return `'${ESCAPES.get(code) ?? (isPrintable(code) ? encodeRune(code) : hexEscape(code))}'`;
}

function hexEscape(code: number): string {
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

function isPrintable(code: number): boolean {
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && PRINTABLE.test(String.fromCodePoint(code));
}
