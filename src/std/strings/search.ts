// Searches in byte strings with Go's rules for the empty string.
import { encodeRune, runeAt } from '#base';
import { toLower, toUpper } from '../unicode/case.ts';

export function count(s: string, sub: string): number {
  let n = 0;
  if (sub === '') {
    for (let i = 0; i < s.length; i += runeAt(s, i).size) n++;
    return n + 1;
  }
  for (let i = s.indexOf(sub); i >= 0; i = s.indexOf(sub, i + sub.length)) n++;
  return n;
}

/** The first n occurrences (all if n < 0); the empty string stands before every rune and at the end. */
export function replace(s: string, from: string, to: string, n: number): string {
  if (from === to || n === 0) return s;
  let left = n < 0 ? Number.POSITIVE_INFINITY : n;
  let out = '';
  let start = 0;
  if (from === '') {
    for (let i = 0; left > 0; left--) {
      out += to;
      if (i >= s.length) return out;
      const { size } = runeAt(s, i);
      out += s.slice(i, i + size);
      i += size;
      start = i;
    }
    return out + s.slice(start);
  }
  for (let i = s.indexOf(from); i >= 0 && left > 0; i = s.indexOf(from, start), left--) {
    out += s.slice(start, i) + to;
    start = i + from.length;
  }
  return out + s.slice(start);
}

const isAscii = (s: string): boolean => !/[^\0-\x7f]/.test(s);

/** Every byte that is not valid UTF-8 is a U+FFFD of its own, as range over a string sees it. */
function mapRunes(s: string, f: (code: number) => number): string {
  let out = '';
  for (let i = 0; i < s.length; ) {
    const { code, size } = runeAt(s, i);
    out += encodeRune(f(code));
    i += size;
  }
  return out;
}

export const upper = (s: string): string => (isAscii(s) ? s.toUpperCase() : mapRunes(s, toUpper));
export const lower = (s: string): string => (isAscii(s) ? s.toLowerCase() : mapRunes(s, toLower));
