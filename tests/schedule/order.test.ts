// The order in which one core runs goroutines: byte for byte what real Go prints with GOMAXPROCS(1), for every seed (runtime.md §5).
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#session';
import { runProgram } from '../support/run-program.ts';

const beside = (name: string): string => new URL(name, import.meta.url).pathname;
const run = (path: string, seed: number, release = DEFAULT_SETTINGS.release): string =>
  runProgram([{ name: path, text: readFileSync(path) }], { schedule: 'go', seed, release }).merged;

test.each([1, 2, 99])('one-core.go with seed %i', (seed) => {
  expect(run(beside('one-core.go'), seed)).toBe(readFileSync(beside('one-core.out'), 'utf8'));
});

/** Of 25 runs of real Go 1.26.8 twenty printed this, and most of 1.11.13, 1.14.15, 1.19.13 and 1.23.12; in others the runtime's own goroutines take a turn. */
test.each(['1.11', '1.14', '1.19', '1.23', '1.26'])('woken-in-order.go with Go %s', (release) => {
  expect(run(beside('woken-in-order.go'), 1, release)).toBe(readFileSync(beside('woken-in-order.out'), 'utf8'));
});

/** The sheet's own program, where it is at hand. */
const golden = new URL('../../../shared/golden/sched-order', import.meta.url).pathname;
test.runIf(existsSync(`${golden}.go`))('sched-order', () => {
  const expected = readFileSync(`${golden}.out`, 'utf8').replace(/exit=0\n$/, '');
  expect(run(`${golden}.go`, 1)).toBe(expected);
});
