// The guide's example programs: every broken one dies on its first Run as its chapter says; no fixed one fails under any seed tried.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RELEASES } from '#release';
import { PAGE_SETTINGS } from '#session';
import { goMatches, runReal } from '../support/real-go.ts';
import { runProgram } from '../support/run-program.ts';

/** Seeds tried on each fixed program; EXAMPLE_SEEDS=1000 is the longer campaign. */
const SEEDS = Number(process.env.EXAMPLE_SEEDS ?? 200);
const root = path.join(import.meta.dirname, '../../content/examples');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const run = (file: string, seed: number, text = read(file)) =>
  runProgram([{ name: `./${path.basename(file)}`, text }], { ...PAGE_SETTINGS, seed });

/** The same program with loops a thousandth as long: every interleaving it can fail in is still there, and a thousand seeds take seconds. */
const shortened = (file: string): string => read(file).replace('rounds = 100000', 'rounds = 100');

const examples = globSync('*/*.go', { cwd: root }).sort();
const broken = examples.filter((f) => path.basename(f).startsWith('broken'));
const fixed = examples.filter((f) => path.basename(f).startsWith('fixed'));

test('every example is broken or fixed, and every chapter has both', () => {
  expect(examples).toEqual([...broken, ...fixed].sort());
  for (const file of broken)
    expect(fixed.filter((f) => path.dirname(f) === path.dirname(file)).length, path.dirname(file)).toBeGreaterThan(0);
});

describe('broken examples die of a concurrent map on the first Run', () => {
  test.each(broken)('%s', (file) => {
    const { result, stderr } = run(file, 1);
    expect(result.end, stderr).toBe('fatal');
    expect(result.detail).toMatch(/^fatal error: concurrent map (read and map write|writes|iteration and map write)$/);
    expect(result.exitCode).toBe(2);
  });
});

describe('fixed examples print what real Go prints', () => {
  test.each(fixed)('%s', (file) => {
    const { stdout, stderr, result } = run(file, 1);
    expect({ end: result.end, stderr }).toEqual({ end: 'finished', stderr: '' });
    if (goMatches('1.26')) expect(runReal(path.join(root, file))).toEqual({ merged: stdout, exit: 0 });
  });
});

describe(`fixed examples hold under ${SEEDS} seeds, where the broken ones mostly die`, () => {
  test.each(fixed)('%s', { timeout: 300_000 }, (file) => {
    const text = shortened(file);
    const first = run(file, 0, text);
    for (let seed = 0; seed < SEEDS; seed++) {
      const { stdout, stderr, result } = run(file, seed, text);
      expect({ seed, stdout, stderr, end: result.end }).toEqual({ seed, stdout: first.stdout, stderr: '', end: 'finished' });
    }
  });

  // Without this, the shortened loops might be too short to show anything.
  test.each(broken)('%s', (file) => {
    const text = shortened(file);
    const deaths = Array.from({ length: 40 }, (_, seed) => run(file, seed, text).result.end).filter((end) => end === 'fatal').length;
    expect(deaths).toBeGreaterThan(20);
  });
});

describe('examples keep to what every release has', () => {
  test.each(RELEASES)('Go %s', { timeout: 60_000 }, (release) => {
    const endsOf = (file: string, seeds: number): string[] =>
      Array.from({ length: seeds }, (_, seed) =>
        runProgram([{ name: './main.go', text: shortened(file) }], { ...PAGE_SETTINGS, release, seed }),
      ).map(({ result }) => result.end);
    for (const file of fixed) expect(new Set(endsOf(file, 2)), file).toEqual(new Set(['finished']));
    for (const file of broken) expect(endsOf(file, 8), file).toContain('fatal');
  });
});
