// Some of the library campaign's cases, all topics in one program: each prints in the simulator what it prints with real Go.
// Skipped without a Go toolchain of the simulated release.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#session';
import { goMatches } from '../support/real-go.ts';
import { RealGo } from './compare.ts';
import { casesOf, libraryProgram } from './library/batch.ts';
import { compareCases } from './library/compare.ts';
import { TOPICS } from './library/topics.ts';

const SEED = 1;
const CASES = 60;
const MINUTES_5 = 300_000;

const groups = TOPICS.map((topic) => ({ topic, cases: casesOf(topic, CASES, SEED) }));

describe.skipIf(!goMatches(DEFAULT_SETTINGS.release))(`the library against real Go, seed ${SEED}`, () => {
  const go = goMatches(DEFAULT_SETTINGS.release) ? new RealGo(mkdtempSync(path.join(tmpdir(), 'maprace-library-'))) : null;
  afterAll(() => go?.remove());

  test(`${CASES} cases of each of ${TOPICS.map(({ name }) => name).join(', ')}`, { timeout: MINUTES_5 }, () => {
    expect(go && compareCases(go, groups)).toEqual([]);
  });
});

test('a seed always gives the same cases, and another seed gives others', () => {
  for (const topic of TOPICS) {
    expect(casesOf(topic, 5, 9)).toEqual(casesOf(topic, 5, 9));
    expect(casesOf(topic, 5, 9)).not.toEqual(casesOf(topic, 5, 10));
  }
  expect(libraryProgram(groups).match(/\ttry\(/g)).toHaveLength(CASES * TOPICS.length);
});
