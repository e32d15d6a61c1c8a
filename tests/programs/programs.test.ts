// Every program of the corpus and of the benchmarks, in the simulator, against what real Go printed (the block at its end).
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { deathNotice, parseExpectation } from './expectations.ts';

const root = path.join(import.meta.dirname, '..');
const programs = globSync('{programs/*,bench}/*.go', { cwd: root })
  .filter((f) => !f.startsWith('programs/wrong/'))
  .sort();

describe('programs do what real Go did', () => {
  test('the corpus is there', () => expect(programs.length).toBeGreaterThan(100));
  for (const file of programs) {
    test(file, () => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const want = parseExpectation(text);
      expect(want, 'the program states no outcome: run tests/programs/update.mjs').not.toBeNull();
      const got = runProgram([{ name: file, text }]);
      const complaints = got.result.diagnostics.map((d) => `${d.line}:${d.column}: ${d.message}`);
      expect(complaints).toEqual([]);
      expect({
        output: got.stdout.split('\n').slice(0, -1),
        stderr: deathNotice(got.stderr),
        exit: got.result.exitCode,
        detail: got.result.end === 'bug' ? got.result.detail : '',
      }).toEqual({ output: want?.output, stderr: want?.stderr, exit: want?.exit, detail: '' });
    });
  }
});
