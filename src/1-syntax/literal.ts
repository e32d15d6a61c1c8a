// Values of quoted literals: string and rune literals as written to what they denote.
import { encodeRune, runeAt } from '#base';
import { hexValue } from './char.ts';

const SIMPLE_ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 0x5c,
  "'": 0x27,
  '"': 0x22,
};
/** Digits of the escapes \x, \u and \U. */
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** One escape: its value, whether it is a byte (\x and octal) or a code point, and how many characters it took. */
interface Escape {
  readonly value: number;
  readonly isByte: boolean;
  readonly size: number;
}

/** The byte string that a STRING literal denotes, null when the literal is malformed (spec: #String_literals). */
export function unquoteString(literal: string): string | null {
  const quote = literal[0];
  if (literal.length < 2 || literal[literal.length - 1] !== quote) return null;
  const body = literal.slice(1, -1);
  if (quote === '`') return body.includes('`') ? null : body.replaceAll('\r', '');
  if (quote !== '"') return null;
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i < body.length; ) {
    const c = body[i];
    if (c === '"' || c === '\n') return null;
    if (c !== '\\') {
      i++;
      continue;
    }
    const found = readEscape(body, i, '"');
    if (found === null) return null;
    out.push(body.slice(from, i), found.isByte ? String.fromCharCode(found.value) : encodeRune(found.value));
    i += found.size;
    from = i;
  }
  out.push(body.slice(from));
  return out.join('');
}

/** The code point that a CHAR literal denotes, null when the literal is malformed (spec: #Rune_literals). */
export function unquoteChar(literal: string): number | null {
  if (literal.length < 3 || literal[0] !== "'" || literal[literal.length - 1] !== "'") return null;
  const body = literal.slice(1, -1);
  if (body[0] === '\\') {
    const found = readEscape(body, 0, "'");
    return found !== null && found.size === body.length ? found.value : null;
  }
  const { code, size } = runeAt(body, 0);
  return size === body.length && body !== "'" && body !== '\n' ? code : null;
}

/** The escape at body[i], a backslash; null when Go has none like it. */
function readEscape(body: string, i: number, quote: string): Escape | null {
  const letter = body[i + 1] ?? '';
  const otherQuote = quote === '"' ? "'" : '"';
  const simple = letter === otherQuote ? undefined : SIMPLE_ESCAPES[letter];
  if (simple !== undefined) return { value: simple, isByte: false, size: 2 };
  const hexDigits = HEX_DIGITS[letter];
  const isOctal = letter >= '0' && letter <= '7';
  if (hexDigits === undefined && !isOctal) return null;
  const value = hexDigits === undefined ? readDigits(body, i + 1, 3, 8) : readDigits(body, i + 2, hexDigits, 16);
  const isByte = hexDigits === undefined || hexDigits === 2;
  if (value < 0 || value > (isByte ? 0xff : 0x10ffff) || (value >= 0xd800 && value < 0xe000)) return null;
  return { value, isByte, size: hexDigits === undefined ? 4 : 2 + hexDigits };
}

/** The number in body[from:from+count], -1 when one of them is not a digit of the base. */
function readDigits(body: string, from: number, count: number, base: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = i < body.length ? hexValue(body.charCodeAt(i)) : 16;
    if (digit >= base) return -1;
    value = value * base + digit;
  }
  return value;
}
