// General categories of code points, the same in every JavaScript engine.
import { CATEGORIES, RUNS } from './categories.gen.ts';

const NAMES = CATEGORIES.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCD';

/** Run i covers starts[i] … starts[i+1]-1 and has category kinds[i]. */
interface Runs {
  readonly starts: readonly number[];
  readonly kinds: readonly string[];
}

/** Decoded when first asked for: few programs have text that wants them. */
let runs: Runs | null = null;

function decodeRuns(): Runs {
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

/** The general category of a code point, such as 'Lu'; 'Cn' for what Unicode has not assigned or cannot. */
export function categoryOf(code: number): string {
  if (code < 0 || code > 0x10ffff) return 'Cn';
  runs ??= decodeRuns();
  const { starts, kinds } = runs;
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
