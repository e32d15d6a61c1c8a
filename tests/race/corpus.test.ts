// The corpus of programs, watched: what they print stays the same, and only those race that do so in real Go.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseExpectation } from '../programs/expectations.ts';
import { runProgram } from '../support/run-program.ts';

const root = path.join(import.meta.dirname, '../programs');
const programs = globSync('*/*.go', { cwd: root })
  .map((f) => f.replaceAll('\\', '/'))
  .filter((f) => !f.startsWith('wrong/') && parseExpectation(readFileSync(path.join(root, f), 'utf8')) !== null)
  .sort();

/** As real Go 1.26.8 says of them with -race. */
const RACES: Readonly<Record<string, number>> = { 'channels/panics.go': 2, 'runtime/finalizers.go': 1 };

/** Instrumented, append(s, make(…)...) makes its second operand like any other. */
const OTHERWISE: Readonly<Record<string, (line: string) => string>> = {
  'panics/unhashable-and-too-long.go': (line) => line.replace('growslice: len', 'makeslice: len'),
};

describe('programs do the same under -race', () => {
  test('the corpus is there', () => expect(programs.length).toBeGreaterThan(100));
  for (const file of programs) {
    test(file, () => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const got = runProgram([{ name: file, text }], { race: true });
      expect({
        output: got.stdout.split('\n').slice(0, -1),
        races: got.result.races.length,
        detail: got.result.end === 'bug' ? got.result.detail : '',
      }).toEqual({ output: parseExpectation(text)?.output?.map(OTHERWISE[file] ?? String), races: RACES[file] ?? 0, detail: '' });
    });
  }
});
