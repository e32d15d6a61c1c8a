// Upper, lower and title case of code points, and folding, as Go's unicode tables have them.
import { categoryOf } from './category.ts';

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
const ORBITS: readonly (readonly number[])[] = [
  [0x4b, 0x6b, 0x212a],
  [0x53, 0x73, 0x17f],
  [0xb5, 0x39c, 0x3bc],
  [0xc5, 0xe5, 0x212b],
  [0xdf, 0x1e9e],
  [0x130],
  [0x131],
  [0x1c4, 0x1c5, 0x1c6],
  [0x1c7, 0x1c8, 0x1c9],
  [0x1ca, 0x1cb, 0x1cc],
  [0x1f1, 0x1f2, 0x1f3],
  [0x345, 0x399, 0x3b9, 0x1fbe],
  [0x392, 0x3b2, 0x3d0],
  [0x395, 0x3b5, 0x3f5],
  [0x398, 0x3b8, 0x3d1, 0x3f4],
  [0x39a, 0x3ba, 0x3f0],
  [0x3a0, 0x3c0, 0x3d6],
  [0x3a1, 0x3c1, 0x3f1],
  [0x3a3, 0x3c2, 0x3c3],
  [0x3a6, 0x3c6, 0x3d5],
  [0x3a9, 0x3c9, 0x2126],
  [0x412, 0x432, 0x1c80],
  [0x414, 0x434, 0x1c81],
  [0x41e, 0x43e, 0x1c82],
  [0x421, 0x441, 0x1c83],
  [0x422, 0x442, 0x1c84, 0x1c85],
  [0x42a, 0x44a, 0x1c86],
  [0x462, 0x463, 0x1c87],
  [0x1c88, 0xa64a, 0xa64b],
  [0x1e60, 0x1e61, 0x1e9b],
];

/** Go's unicode.SimpleFold: the next larger code point that folds to the same, or the smallest of them. */
export function simpleFold(code: number): number {
  const orbit = ORBITS.find((o) => o.includes(code));
  if (orbit !== undefined) return orbit[(orbit.indexOf(code) + 1) % orbit.length] ?? code;
  const lower = toLower(code);
  return lower === code ? toUpper(code) : lower;
}
