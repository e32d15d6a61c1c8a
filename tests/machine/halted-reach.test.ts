// What a goroutine that was halted between two of its first instructions still holds: all that its function has captured and not yet looked at.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

/** A goroutine waits in a call, and then uses a variable that it has captured; meanwhile there are collections. */
const text = readFileSync(path.join(import.meta.dirname, '../../content/examples/leaked-context/shows-captured.go'), 'utf8');

// Some of those that halt it there.
test.each([38, 79, 97, 104, 118])('seed %i', (seed) => {
  const { stdout } = runProgram([{ name: 'shows-captured.go', text }], { schedule: 'random', seed });
  expect(stdout).toBe('while it waits: unnamed 0\nafter it returned: named\n');
});
