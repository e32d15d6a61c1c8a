// Some of the library campaign's cases, all topics in one program: each prints in the simulator what it prints with real Go.
// Skipped without a Go toolchain of the simulated release.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#session';
import { goMatches, runReal } from '../support/real-go.ts';
import { runProgram } from '../support/run-program.ts';
import { RealGo } from './compare.ts';
import { casesOf, libraryProgram } from './library/batch.ts';
import { compareCases } from './library/compare.ts';
import { TOPICS } from './library/topics.ts';

const SEED = 1;
const CASES = 60;
const MINUTES_5 = 300_000;

/** A table of what fmt does, where it lies beside the project. */
const FMT_FACTS = path.join(import.meta.dirname, '../../../shared/golden/fmt-facts.go');

const groups = TOPICS.map((topic) => ({ topic, cases: casesOf(topic, CASES, SEED) }));

describe.skipIf(!goMatches(DEFAULT_SETTINGS.release))(`the library against real Go, seed ${SEED}`, () => {
  const go = goMatches(DEFAULT_SETTINGS.release) ? new RealGo(mkdtempSync(path.join(tmpdir(), 'maprace-library-'))) : null;
  afterAll(() => go?.remove());

  test(`${CASES} cases of each of ${TOPICS.map(({ name }) => name).join(', ')}`, { timeout: MINUTES_5 }, () => {
    expect(go && compareCases(go, groups)).toEqual([]);
  });

  test.skipIf(!existsSync(FMT_FACTS))('the table of what fmt does', { timeout: MINUTES_5 }, () => {
    const { merged, result } = runProgram([{ name: 'fmt-facts.go', text: readFileSync(FMT_FACTS, 'utf8') }]);
    expect({ merged, exit: result.exitCode }).toEqual(runReal(FMT_FACTS));
  });
});

test('a seed always gives the same cases, and another seed gives others', () => {
  for (const topic of TOPICS) {
    expect(casesOf(topic, 5, 9)).toEqual(casesOf(topic, 5, 9));
    expect(casesOf(topic, 5, 9)).not.toEqual(casesOf(topic, 5, 10));
  }
  expect(libraryProgram(groups).match(/\ttry\(/g)).toHaveLength(CASES * TOPICS.length);
});
