// The rows of the index of texts: what a text means, since when Go prints it, and how the process comes through.
import { type CrashText, TEXTS } from '#crash';
import { crashText as t } from '../text/crash-text.ts';

export interface TextRow {
  readonly id: string;
  readonly says: string;
  readonly means: string;
  /** Path of the chapter below the site's base. */
  readonly page: string;
  /** Which ones print it, in words. */
  readonly releases: string;
  readonly ends: string;
}

const minor = (n: number): string => `1.${n}`;

function releases({ since, until }: CrashText): string {
  if (since === undefined) return until === undefined ? t('index.always') : t('index.until', { release: minor(until) });
  return until === undefined ? t('index.since', { release: minor(since) }) : t('index.range', { from: minor(since), to: minor(until) });
}

/** The oldest first, and last what Go does not print any more; the recogniser has an order of its own. */
const byAge = (a: CrashText, b: CrashText): number =>
  Number(a.until !== undefined) - Number(b.until !== undefined) || (a.since ?? 0) - (b.since ?? 0);

/** Those of the families. */
export const textRows = (families: readonly string[]): TextRow[] =>
  TEXTS.filter(({ family }) => families.includes(family))
    .toSorted(byAge)
    .map((text) => ({
      id: text.id,
      says: text.says,
      means: t(`text.${text.id}`),
      page: text.page,
      releases: releases(text),
      ends: t(`ending.short.${text.ending}`),
    }));
