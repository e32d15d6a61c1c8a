// Quoted literals to what they mean: STRING to its byte string, CHAR to its code point.
import { encodeRune, runeAt } from '#base';

const SIMPLE: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92, "'": 39, '"': 34 };
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

interface Escape {
  readonly value: number;
  readonly next: number;
  /** Whether the value is one byte (\x, octal) rather than a rune. */
  readonly byte: boolean;
}

/** The escape whose backslash is at i. */
function escapeAt(s: string, i: number): Escape | null {
  const c = s[i + 1] ?? '';
  const simple = SIMPLE[c];
  if (simple !== undefined) return { value: simple, next: i + 2, byte: false };
  const digits = DIGITS[c];
  const hex = digits !== undefined;
  const text = hex ? s.slice(i + 2, i + 2 + digits) : s.slice(i + 1, i + 4);
  if (!(hex ? /^[0-9a-fA-F]+$/ : /^[0-7]{3}$/).test(text) || (hex && text.length !== digits)) return null;
  return { value: Number.parseInt(text, hex ? 16 : 8), next: i + (hex ? 2 : 1) + text.length, byte: !hex || c === 'x' };
}

/** spec: #String_literals */
export function unquoteString(lit: string): string | null {
  if (lit.length < 2) return null;
  const body = lit.slice(1, -1);
  if (lit[0] === '`') return body.replaceAll('\r', '');
  if (!body.includes('\\')) return body;
  let out = '';
  for (let i = 0; i < body.length; ) {
    if (body[i] !== '\\') {
      out += body[i++];
      continue;
    }
    const e = escapeAt(body, i);
    if (e === null) return null;
    out += e.byte ? String.fromCharCode(e.value & 0xff) : encodeRune(e.value);
    i = e.next;
  }
  return out;
}

/** spec: #Rune_literals */
export function unquoteChar(lit: string): number | null {
  const body = lit.slice(1, -1);
  if (body === '') return null;
  return body[0] === '\\' ? (escapeAt(body, 0)?.value ?? null) : runeAt(body, 0).code;
}
