// Small functions and the code they must become, read by hand. UPDATE_DUMPS=1 rewrites the .dump files.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { disassemble } from '#code';
import { allFunctions, compileText } from './compile-text.ts';

const folder = path.join(import.meta.dirname, 'dumps');
const files = globSync('*.go', { cwd: folder }).sort();

test('the dumps are there', () => expect(files.length).toBeGreaterThan(10));

for (const file of files) {
  test(file, () => {
    const program = compileText(file, readFileSync(path.join(folder, file), 'utf8'), file.includes('-race'));
    const got = allFunctions(program, 'main')
      .map((f) => disassemble(program, f))
      .join('\n');
    const dump = path.join(folder, file.replace(/\.go$/, '.dump'));
    if (process.env.UPDATE_DUMPS !== undefined) writeFileSync(dump, got);
    expect(got).toBe(readFileSync(dump, 'utf8'));
  });
}
