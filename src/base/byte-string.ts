// Byte strings: Go's string and source text as a JavaScript string whose every char code is one byte (0 to 255).
// Indexing, slicing, comparing with < and === and using one as a Map key then mean exactly what Go means.

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** UTF-16 text to its UTF-8 byte string. */
export function toByteString(text: string): string {
  if (isAscii(text)) return text;
  return fromBytes(encoder.encode(text));
}

/** UTF-8 byte string to UTF-16 text; invalid bytes become U+FFFD. */
export function fromByteString(s: string): string {
  if (isAscii(s)) return s;
  return decoder.decode(toBytes(s));
}

/** The bytes of a byte string. */
export function toBytes(s: string): Uint8Array {
  const out = new Uint8Array(s.length);
  for (let i = 0; i < s.length; i++) out[i] = s.charCodeAt(i);
  return out;
}

/** The byte string of bytes[from:to]. */
export function fromBytes(bytes: Uint8Array, from = 0, to = bytes.length): string {
  // String.fromCharCode takes its bytes as arguments; 8192 stays below every engine's argument limit.
  let out = '';
  for (let i = from; i < to; i += 8192) {
    out += String.fromCharCode(...bytes.subarray(i, Math.min(i + 8192, to)));
  }
  return out;
}

function isAscii(s: string): boolean {
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** One decoded rune: its code point (0xFFFD when the bytes are not valid UTF-8) and how many bytes it took (1 when invalid). */
export interface Rune {
  readonly code: number;
  readonly size: number;
}

const INVALID: Rune = { code: 0xfffd, size: 1 };

/** Decodes the rune at byte i (i < s.length) the way Go's range over a string does (spec: #For_range). */
export function runeAt(s: string, i: number): Rune {
  const b0 = s.charCodeAt(i);
  if (b0 < 0x80) return { code: b0, size: 1 };
  const need = b0 >= 0xc2 && b0 <= 0xdf ? 1 : b0 >= 0xe0 && b0 <= 0xef ? 2 : b0 >= 0xf0 && b0 <= 0xf4 ? 3 : 0;
  if (need === 0 || i + need >= s.length) return INVALID;
  let code = b0 & (0x3f >> need);
  for (let k = 1; k <= need; k++) {
    const b = s.charCodeAt(i + k);
    if ((b & 0xc0) !== 0x80) return INVALID;
    code = (code << 6) | (b & 0x3f);
  }
  // Overlong forms, surrogate halves and values above U+10FFFF are not UTF-8.
  if (need === 2 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) return INVALID;
  if (need === 3 && (code < 0x10000 || code > 0x10ffff)) return INVALID;
  return { code, size: need + 1 };
}

/** The UTF-8 byte string of one code point; what is not a valid code point becomes U+FFFD (spec: #Conversions). */
export function encodeRune(code: number): string {
  const c = code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? 0xfffd : code;
  if (c < 0x80) return String.fromCharCode(c);
  if (c < 0x800) return String.fromCharCode(0xc0 | (c >> 6), 0x80 | (c & 0x3f));
  if (c < 0x10000) return String.fromCharCode(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 0x3f), 0x80 | (c & 0x3f));
  return String.fromCharCode(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 0x3f), 0x80 | ((c >> 6) & 0x3f), 0x80 | (c & 0x3f));
}
