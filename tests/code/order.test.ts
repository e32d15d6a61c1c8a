// Order of evaluation as gc has it. The .out files are real Go's: `go run -gcflags=-l x.go > x.out 2>&1`.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const folder = path.join(import.meta.dirname, 'order');

for (const file of globSync('*.go', { cwd: folder }).sort()) {
  test(file, () => {
    const name = path.join(folder, file);
    expect(runProgram([{ name: file, text: readFileSync(name, 'utf8') }]).merged).toBe(readFileSync(name.replace(/\.go$/, '.out'), 'utf8'));
  });
}
