// Properties of code points: tables would be long in Go, and JavaScript has most of them.
import { nativePackage, pure, type Value } from '#machine';
import { simpleFold, toLower, toTitle, toUpper } from './case.ts';
import { categoryOf } from './category.ts';

const code = (r: Value): number => r as number;
const SPACES = new Set([0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
const isWhiteSpace = (c: number): boolean => SPACES.has(c) || (c >= 0x2000 && c <= 0x200a);

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latin: /^\p{Script=Latin}$/u,
  Greek: /^\p{Script=Greek}$/u,
  Cyrillic: /^\p{Script=Cyrillic}$/u,
  Han: /^\p{Script=Han}$/u,
  Hiragana: /^\p{Script=Hiragana}$/u,
  Katakana: /^\p{Script=Katakana}$/u,
  Hangul: /^\p{Script=Hangul}$/u,
  Arabic: /^\p{Script=Arabic}$/u,
  Hebrew: /^\p{Script=Hebrew}$/u,
  Thai: /^\p{Script=Thai}$/u,
};

/** Engines know newer characters than Unicode 15; they are in no script here. */
const inScript = (name: string, c: number): boolean => categoryOf(c) !== 'Cn' && (SCRIPTS[name]?.test(String.fromCodePoint(c)) ?? false);

export const natives = nativePackage('unicode', {
  category: pure((r) => categoryOf(code(r))),
  isWhiteSpace: pure((r) => isWhiteSpace(code(r))),
  inScript: pure((name, r) => inScript(name as string, code(r))),
  ToUpper: pure((r) => toUpper(code(r))),
  ToLower: pure((r) => toLower(code(r))),
  ToTitle: pure((r) => toTitle(code(r))),
  SimpleFold: pure((r) => simpleFold(code(r))),
});
