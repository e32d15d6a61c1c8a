// The guide's example programs: every broken one dies on its first Run as its chapter says; no fixed one fails under any seed tried.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGE_SETTINGS } from '#session';
import { goMatches, runReal } from '../support/real-go.ts';
import { runProgram } from '../support/run-program.ts';

/** Seeds tried on each fixed program; the campaign is EXAMPLE_SEEDS=1000. */
const SEEDS = Number(process.env.EXAMPLE_SEEDS ?? 10);
const root = path.join(import.meta.dirname, '../../content/examples');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const run = (file: string, seed: number) => runProgram([{ name: `./${path.basename(file)}`, text: read(file) }], { ...PAGE_SETTINGS, seed });

const examples = globSync('*/*.go', { cwd: root }).sort();
const broken = examples.filter((f) => path.basename(f).startsWith('broken'));
const fixed = examples.filter((f) => path.basename(f).startsWith('fixed'));

test('every example is broken or fixed, and every chapter has both', () => {
  expect(examples).toEqual([...broken, ...fixed].sort());
  for (const file of broken) expect(fixed.filter((f) => path.dirname(f) === path.dirname(file)).length, path.dirname(file)).toBeGreaterThan(0);
});

describe('broken examples die of a concurrent map on the first Run', () => {
  test.each(broken)('%s', (file) => {
    const { result, stderr } = run(file, 1);
    expect(result.end, stderr).toBe('fatal');
    expect(result.detail).toMatch(/^fatal error: concurrent map (read and map write|writes|iteration and map write)$/);
    expect(result.exitCode).toBe(2);
  });
});

describe(`fixed examples print the same under ${SEEDS} seeds`, () => {
  test.each(fixed)('%s', { timeout: 60_000 + SEEDS * 5_000 }, (file) => {
    const first = run(file, 0);
    expect({ end: first.result.end, stderr: first.stderr }).toEqual({ end: 'finished', stderr: '' });
    for (let seed = 1; seed < SEEDS; seed++) {
      const { stdout, stderr, result } = run(file, seed);
      expect({ seed, stdout, stderr, end: result.end }).toEqual({ seed, stdout: first.stdout, stderr: '', end: 'finished' });
    }
    if (goMatches('1.26')) expect(runReal(path.join(root, file))).toEqual({ merged: first.stdout, exit: 0 });
  });
});
