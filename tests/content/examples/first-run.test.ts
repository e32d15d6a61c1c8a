// Each example ends and prints on its first Run as the comment at its head promises.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { printedSo } from '../../../src/site/example-expectation.ts';
import { endsSo, examples, files, kindOf, left, told } from './example.ts';

test('every example is broken, fixed, or shows something; what is broken is fixed beside it, or cannot be', () => {
  expect(examples.length).toBeGreaterThan(100);
  const unfixable = ['lock-os-thread', 'recover-does-not-help'];
  for (const e of examples) {
    expect(kindOf(e), e.file).toBeDefined();
    expect(e.promise.description, e.file).toMatch(/[.)]$/);
    const folder = path.dirname(e.file);
    const hasFix = examples.some((f) => path.dirname(f.file) === folder && kindOf(f) === 'fixed');
    if (kindOf(e) === 'broken') expect(hasFix || unfixable.includes(folder), e.file).toBe(true);
  }
});

describe('the first Run ends and prints as promised', () => {
  test.each(files(examples))('%s', { timeout: 120_000 }, (_, e) => {
    const l = left(e);
    expect(endsSo(e.promise.ends, l), told(l)).toBe(true);
    if (l.exitCode === 0) expect(printedSo(e.promise.prints, l.stdout), told(l)).toBe(true);
    // Best effort is Go's: here a broken program shows its fault at once, unless only the race detector is promised to.
    const dies = e.promise.ends.some((x) => x.kind === 'fatal error') && e.promise.ends.every((x) => x.kind !== 'race');
    if (dies) expect(l.exitCode, told(l)).toBe(2);
  });
});
