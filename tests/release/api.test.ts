// What a program that is run as an older release sees of the library.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLaterApi, isStdPath } from '#release';
import { DEFAULT_SETTINGS, openSession } from '#session';
import { goMatches } from '../support/real-go.ts';

test.skipIf(!goMatches('1.26'))("the table is what Go's own API files say", () => {
  const script = path.join(import.meta.dirname, '../../scripts/gen-api.ts');
  expect(spawnSync(process.execPath, [script, '--check']).status).toBe(0);
});

test('names and methods appear in their release', () => {
  expect(isLaterApi('strings', 'Cut', '1.17')).toBe(true);
  expect(isLaterApi('strings', 'Cut', '1.18')).toBe(false);
  expect(isLaterApi('sync', 'WaitGroup.Go', '1.24')).toBe(true);
  expect(isLaterApi('strings', 'Index', '1.11')).toBe(false);
  expect(isStdPath('slices', '1.20')).toBe(false);
  expect(isStdPath('slices', '1.21')).toBe(true);
});

const session = openSession();

function errors(release: string, imported: string, statement: string): readonly string[] {
  const text = `package main\n\nimport "${imported}"\n\nfunc main() {\n\t${statement}\n}\n`;
  const found = session.check([{ name: './a.go', text }], { ...DEFAULT_SETTINGS, release });
  return 'bug' in found ? [found.bug] : found.diagnostics.map((d) => d.printed);
}

describe('a program of an older release', () => {
  test.each([
    ['1.17', 'strings', '_, _, _ = strings.Cut("a", "b")', ['./a.go:6:12: undefined: strings.Cut']],
    ['1.18', 'strings', '_, _, _ = strings.Cut("a", "b")', []],
    ['1.20', 'slices', 'slices.Sort([]int{1})', ['a.go:3:8: package slices is not in GOROOT (/usr/local/go/src/slices)']],
    ['1.22', 'iter', 'var _ iter.Seq[int]', ['a.go:3:8: package iter is not in std (/usr/local/go/src/iter)']],
    ['1.21', 'slices', 'slices.Sort([]int{1})', []],
    [
      '1.24',
      'sync',
      'new(sync.WaitGroup).Go(nil)',
      ['./a.go:6:22: new(sync.WaitGroup).Go undefined (type *"sync".WaitGroup has no field or method Go)'],
    ],
    ['1.25', 'sync', 'new(sync.WaitGroup).Go(nil)', []],
    ['1.18', 'sync/atomic', 'var x atomic.Int64; x.Add(1)', ['./a.go:6:15: undefined: atomic.Int64']],
  ])('go %s, %s: %s', (release, imported, statement, want) => expect(errors(release, imported, statement)).toEqual(want));
});
