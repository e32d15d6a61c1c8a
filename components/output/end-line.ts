// The line under a program's output: how the run ended, in words, with what is needed to repeat it.
import { type Choices, type EndKind, isStrategy, type RunResult } from '#client';
import { count, t } from '../text/t.ts';

export interface EndLine {
  /** 'race': it came to its end, and races were reported on the way. */
  readonly kind: EndKind | 'race' | 'failed';
  /** The kind in a word or two. */
  readonly word: string;
  /** Go's own first line, or the reason; may be empty. */
  readonly detail: string;
  readonly facts: readonly string[];
  /** A link to this very run; null when there is none. */
  readonly repeat: string | null;
}

type Plural = 'end.goroutines' | 'end.problems' | 'end.races' | 'end.racesToo';
const plural = (key: Plural, n: number): string => (n === 1 ? t(`${key}.one`) : t(key, { n: count(n) }));

/** What was run, as the go command would be told it. */
const asRun = ({ release, race }: Choices): string => t(race ? 'end.goRace' : 'end.go', { release });

/** `repeat` as in EndLine. */
export function endLine(result: RunResult, choices: Choices, repeat: string | null): EndLine {
  const { end, detail, exitCode, diagnostics, steps, goroutines, races } = result;
  const word = t(`end.${end}`);
  if (end === 'compile error')
    return { kind: end, word, detail, facts: [plural('end.problems', diagnostics.length), asRun(choices)], repeat: null };
  const silent = end === 'stopped' || end === 'bug' || (end === 'finished' && exitCode === 0);
  const status = silent ? [] : [t('end.status', { code: exitCode })];
  const order = isStrategy(choices.schedule) ? t('end.seed', { seed: choices.seed }) : t('end.recorded');
  const counts = steps === 0 ? [] : [t('end.steps', { n: count(steps) }), plural('end.goroutines', goroutines)];
  const facts = [asRun(choices), order, ...counts];
  if (end === 'finished' && races.length > 0)
    return { kind: 'race', word: plural('end.races', races.length), detail: '', facts: [...status, ...facts], repeat };
  const raced = races.length > 0 ? [plural('end.racesToo', races.length)] : [];
  return { kind: end, word, detail, facts: [...status, ...raced, ...facts], repeat };
}

export const failedLine = (why: string): EndLine => ({ kind: 'failed', word: t('end.failed'), detail: why, facts: [], repeat: null });

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
