// Generated files are what their scripts would write now.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { glob, read, ROOT } from './tree.ts';

describe('generated files', () => {
  test('are fresh', () => {
    const before = glob('src/**/*.gen.ts').map((file) => [file, read(file)]);
    expect(before.length).toBeGreaterThan(0);
    execFileSync(process.execPath, ['scripts/gen.mjs', '--check'], { cwd: ROOT, stdio: 'inherit' });
    // A check that writes is no check.
    expect(glob('src/**/*.gen.ts').map((file) => [file, read(file)])).toEqual(before);
  });

  test('say so', () => {
    for (const file of glob('src/**/*.gen.ts')) expect(read(file).slice(0, 400), file).toMatch(/do not edit/i);
  });
});
