// Go string and character literals from byte strings.
import { runeAt } from '#base';
import { isGraphic, isPrint } from '../unicode/category.ts';

export interface QuoteStyle {
  readonly quote: string;
  /** Escape everything beyond ASCII. */
  readonly ascii: boolean;
  /** Leave every graphic character, not only the printable ones. */
  readonly graphic: boolean;
}

const SHORT_ESCAPES: Readonly<Record<number, string>> = { 7: '\\a', 8: '\\b', 12: '\\f', 10: '\\n', 13: '\\r', 9: '\\t', 11: '\\v' };
const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');

function escaped(code: number, style: QuoteStyle): string | null {
  const c = String.fromCharCode(code);
  if (c === style.quote || c === '\\') return `\\${c}`;
  if (code < 0x80 ? isPrint(code) : !style.ascii && (isPrint(code) || (style.graphic && isGraphic(code)))) return null;
  const short = SHORT_ESCAPES[code];
  if (short !== undefined) return short;
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

export function quoted(s: string, style: QuoteStyle): string {
  let out = style.quote;
  for (let i = 0; i < s.length; ) {
    const r = runeAt(s, i);
    const text = s.slice(i, i + r.size);
    if (r.size === 1 && text.charCodeAt(0) >= 0x80) out += `\\x${hex(text.charCodeAt(0), 2)}`;
    else out += escaped(r.code, style) ?? text;
    i += r.size;
  }
  return out + style.quote;
}
