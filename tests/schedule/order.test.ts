// The order in which one core runs goroutines: byte for byte what real Go prints with GOMAXPROCS(1), for every seed (runtime.md §5).
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const beside = (name: string): string => new URL(name, import.meta.url).pathname;
const run = (path: string, seed: number): string => runProgram([{ name: path, text: readFileSync(path) }], { schedule: 'go', seed }).merged;

test.each([1, 2, 99])('one-core.go with seed %i', (seed) => {
  expect(run(beside('one-core.go'), seed)).toBe(readFileSync(beside('one-core.out'), 'utf8'));
});

/** The sheet's own program, where it is at hand. */
const golden = new URL('../../../shared/golden/sched-order', import.meta.url).pathname;
test.runIf(existsSync(`${golden}.go`))('sched-order', () => {
  const expected = readFileSync(`${golden}.out`, 'utf8').replace(/exit=0\n$/, '');
  expect(run(`${golden}.go`, 1)).toBe(expected);
});
