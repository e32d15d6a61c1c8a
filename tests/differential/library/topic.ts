// A topic of the library campaign: what its Go cases need, and how one is made.
import type { Dice } from '../generate/dice.ts';

export interface Topic {
  readonly name: string;
  readonly imports: readonly string[];
  /** Go declarations that its cases share. */
  readonly declarations: string;
  /** Statements of a `func() string`; the last returns. */
  readonly statements: (d: Dice) => string;
}

/** Go source of a string with these bytes; `text` is UTF-16 here, and what is not ASCII goes out as UTF-8. */
export const goString = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '\\x7f').replaceAll('\ufeff', '\\ufeff');

/** Replaces, doubles or drops a piece of a text: most of what should parse then does not. */
export function mutate(d: Dice, text: string, alphabet: string): string {
  const at = d.below(text.length + 1);
  const other = d.pick([...alphabet]);
  return d.pick([
    text.slice(0, at) + other + text.slice(at),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + other + text.slice(at + 1),
    text.slice(0, at),
    text.slice(0, at) + text.slice(Math.max(0, at - 2)),
  ]);
}

/** Pieces joined without a separator. */
export const joined = (d: Dice, low: number, high: number, piece: () => string): string =>
  d.times(d.between(low, high), () => piece()).join('');
