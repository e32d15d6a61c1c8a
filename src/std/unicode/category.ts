// General categories and simple case mappings of code points, the same in every JavaScript engine.
import { CATEGORIES, RUNS } from './categories.gen.ts';

const NAMES = CATEGORIES.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCD';

/** Run i covers starts[i] … starts[i+1]-1 and has category kinds[i]. */
function decodeRuns(): { readonly starts: readonly number[]; readonly kinds: readonly string[] } {
  const starts: number[] = [];
  const kinds: string[] = [];
  let at = 0;
  for (const [, letter = '', length = ''] of RUNS.matchAll(/([a-zA-D])(\d*)/g)) {
    starts.push(at);
    kinds.push(NAMES[LETTERS.indexOf(letter)] ?? 'Cn');
    at += length === '' ? 1 : Number(length);
  }
  return { starts, kinds };
}

const { starts, kinds } = decodeRuns();

/** The general category of a code point, such as 'Lu'; 'Cn' for what Unicode has not assigned or cannot. */
export function categoryOf(code: number): string {
  if (code < 0 || code > 0x10ffff) return 'Cn';
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= code) low = middle;
    else high = middle;
  }
  return kinds[low] ?? 'Cn';
}

/** Go's unicode.IsGraphic: letters, marks, numbers, punctuation, symbols and Zs. */
export const isGraphic = (code: number): boolean => /^[LMNPS]|^Zs$/.test(categoryOf(code));

/** Go's unicode.IsPrint: the same with the ASCII space as the only space. */
export const isPrint = (code: number): boolean => code === 0x20 || /^[LMNPS]/.test(categoryOf(code));

/** Engines know newer letters than our tables; a mapping counts only between code points that our tables know. */
function mapped(code: number, text: string): number {
  const only = [...text];
  const to = only[0]?.codePointAt(0) ?? code;
  return only.length === 1 && categoryOf(to) !== 'Cn' && categoryOf(code) !== 'Cn' ? to : code;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
const cased = (code: number): boolean => code >= 0 && code <= 0x10ffff && !isSurrogate(code);

/** Greek letters with iota subscript: their simple upper case is a title-case letter, their full one two letters. */
function titleGreek(code: number): number | null {
  if (code >= 0x1f80 && code <= 0x1faf && (code & 8) === 0) return code + 8;
  return code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3 ? code + 9 : null;
}

export function toUpper(code: number): number {
  return cased(code) ? (titleGreek(code) ?? mapped(code, String.fromCodePoint(code).toUpperCase())) : code;
}

export function toLower(code: number): number {
  if (code === 0x130) return 0x69;
  return cased(code) ? mapped(code, String.fromCodePoint(code).toLowerCase()) : code;
}

export function toTitle(code: number): number {
  if (code >= 0x10d0 && code <= 0x10ff) return code;
  if (code >= 0x1c4 && code <= 0x1cc) return code - ((code - 0x1c4) % 3) + 1;
  if (code >= 0x1f1 && code <= 0x1f3) return 0x1f2;
  return toUpper(code);
}

/** Code points that fold together beyond an upper and its lower case, each orbit in ascending order. */
const ORBITS: readonly (readonly number[])[] = ORBITS_TABLE;

/** Go's unicode.SimpleFold: the next larger code point that folds to the same, or the smallest of them. */
export function simpleFold(code: number): number {
  const orbit = ORBITS.find((o) => o.includes(code));
  if (orbit !== undefined) return orbit[(orbit.indexOf(code) + 1) % orbit.length] ?? code;
  const lower = toLower(code);
  return lower === code ? toUpper(code) : lower;
}
