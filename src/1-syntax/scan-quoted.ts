// Scanning of rune and string literals and their escapes (spec: #Rune_literals, #String_literals).
import { hexValue, isDecimal, quoteRune, unicodeName } from './char.ts';
import { baseName } from './scan-number.ts';
import type { Scanner } from './scanner.ts';

const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;

/** Scans the rune literal whose opening quote is the current character. Returns whether it is well-formed. */
export function scanRune(s: Scanner): boolean {
  let ok = true;
  const complain = (offset: number, message: string): void => {
    if (ok) s.errorAt(offset, message);
    ok = false;
  };
  s.nextChar();
  for (let length = 0; ; length++) {
    if (s.ch === 0x27) {
      if (length === 0) complain(s.at, "empty rune literal or unescaped '");
      else if (length > 1) complain(s.start, 'more than one character in rune literal');
      s.nextChar();
      return ok;
    }
    if (s.ch === NEWLINE) {
      complain(s.at, 'newline in rune literal');
      return ok;
    }
    if (s.ch < 0) {
      complain(s.start, 'rune literal not terminated');
      return ok;
    }
    if (s.ch !== BACKSLASH) s.nextChar();
    else if (!scanEscape(s, 0x27)) ok = false;
  }
}

/** Scans the interpreted string literal whose opening quote is the current character. */
export function scanString(s: Scanner): boolean {
  let ok = true;
  s.skipPlain(0x22, BACKSLASH, NEWLINE);
  for (;;) {
    if (s.ch === 0x22) {
      s.nextChar();
      return ok;
    }
    if (s.ch === NEWLINE) {
      s.errorAt(s.at, 'newline in string');
      return false;
    }
    if (s.ch < 0) {
      s.errorAt(s.start, 'string not terminated');
      return false;
    }
    if (s.ch !== BACKSLASH) s.skipPlain(0x22, BACKSLASH, NEWLINE);
    else if (!scanEscape(s, 0x22)) ok = false;
  }
}

/** Scans the raw string literal whose opening quote is the current character. */
export function scanRawString(s: Scanner): boolean {
  s.skipPlain(0x60, 0x60, 0x60);
  while (s.ch !== 0x60) {
    if (s.ch < 0) {
      s.errorAt(s.start, 'string not terminated');
      return false;
    }
    s.skipPlain(0x60, 0x60, 0x60);
  }
  s.nextChar();
  return true;
}

/** The escapes of one letter, but for the quote. */
const SIMPLE_ESCAPES = new Set([...'abfnrtv\\'].map((c) => c.charCodeAt(0)));

interface NumericEscape {
  readonly digits: number;
  readonly base: number;
  readonly max: number;
}
const OCTAL: NumericEscape = { digits: 3, base: 8, max: 255 };
const NUMERIC_ESCAPES: ReadonlyMap<number, NumericEscape> = new Map([
  [0x78, { digits: 2, base: 16, max: 255 }],
  [0x75, { digits: 4, base: 16, max: 0x10ffff }],
  [0x55, { digits: 8, base: 16, max: 0x10ffff }],
]);

/** Scans the escape whose backslash is the current character. At the end of the file the caller complains. */
function scanEscape(s: Scanner, quote: number): boolean {
  s.nextChar();
  if (s.ch === quote || SIMPLE_ESCAPES.has(s.ch)) {
    s.nextChar();
    return true;
  }
  if (s.ch < 0) return true;
  const numeric = NUMERIC_ESCAPES.get(s.ch);
  if (numeric !== undefined) {
    s.nextChar();
    return scanNumericEscape(s, numeric);
  }
  if (isDecimal(s.ch) && s.ch < 0x38) return scanNumericEscape(s, OCTAL);
  s.errorAt(s.at, 'unknown escape');
  return false;
}

function scanNumericEscape(s: Scanner, { digits, base, max }: NumericEscape): boolean {
  let value = 0;
  for (let i = 0; i < digits; i++) {
    if (s.ch < 0) return true;
    const digit = hexValue(s.ch);
    if (digit >= base) {
      s.errorAt(s.at, `invalid character ${quoteRune(s.ch)} in ${baseName(base)} escape`);
      return false;
    }
    value = value * base + digit;
    s.nextChar();
  }
  if (base === 8 && value > max) {
    s.errorAt(s.at, `octal escape value ${value} > 255`);
    return false;
  }
  if (value > max || (value >= 0xd800 && value < 0xe000)) {
    s.errorAt(s.at, `escape is invalid Unicode code point ${unicodeName(value)}`);
    return false;
  }
  return true;
}
