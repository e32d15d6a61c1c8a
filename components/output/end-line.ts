// The line under a program's output: how the run ended, in words, with what is needed to repeat it.
import type { Choices, EndKind, RunResult } from '#client';
import { count, t } from '../text/t.ts';

export interface EndLine {
  readonly kind: EndKind | 'failed';
  /** The kind in a word or two. */
  readonly word: string;
  /** Go's own first line, or the reason; may be empty. */
  readonly detail: string;
  readonly facts: readonly string[];
}

const plural = (key: 'end.goroutines' | 'end.problems', n: number): string => (n === 1 ? t(`${key}.one`) : t(key, { n: count(n) }));

export function endLine(result: RunResult, choices: Choices): EndLine {
  const { end, detail, exitCode, diagnostics, steps, goroutines } = result;
  const word = t(`end.${end}`);
  if (end === 'compile error') return { kind: end, word, detail, facts: [plural('end.problems', diagnostics.length)] };
  const status = end === 'finished' || end === 'stopped' || end === 'bug' ? [] : [t('end.status', { code: exitCode })];
  const counts = steps === 0 ? [] : [t('end.steps', { n: count(steps) }), plural('end.goroutines', goroutines)];
  return { kind: end, word, detail, facts: [...status, t('end.seed', { seed: choices.seed }), ...counts] };
}

export const failedLine = (why: string): EndLine => ({ kind: 'failed', word: t('end.failed'), detail: why, facts: [] });

/** Go's own words often begin with the kind ('fatal error: …'); then they stand for it. */
export function spoken({ word, detail }: EndLine): { readonly lead: string; readonly rest: string } {
  const begins = detail.toLowerCase().startsWith(word.toLowerCase());
  return begins
    ? { lead: detail.slice(0, word.length), rest: detail.slice(word.length) }
    : { lead: word, rest: detail === '' ? '' : ` ${detail}` };
}

/** The line as one sentence for the live region. */
export const endSentence = (line: EndLine): string => {
  const { lead, rest } = spoken(line);
  return rest.startsWith(' ') ? `${lead}:${rest}` : `${lead}${rest}`;
};
