// What was measured of the programs that pages show: figures are there, of the text as it stands, and they agree with what the programs promise.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_RELEASE, RELEASES } from '#release';
import { promisedIn } from '../../scripts/evidence/promised.ts';
import { againstPlain, againstRace, asTold, type Ends, endName, type Evidence, programHash } from '../../src/site/evidence.ts';
import { parseExpectation } from '../../src/site/example-expectation.ts';
import { labTags } from '../../src/site/lab-tags.ts';

const content = path.join(import.meta.dirname, '../../content');
const read = (file: string): string => readFileSync(path.join(content, file), 'utf8');
const evidence = JSON.parse(read('evidence/programs.json')) as Evidence;

const shown = globSync('docs/**/*.mdx', { cwd: content })
  .flatMap((page) => labTags(read(page)))
  .flatMap(({ broken, fixed }) => [broken, ...fixed.map((variant) => variant.path)]);

test('every program is shown on a page', () => {
  const programs = globSync('*/*.{go,txtar}', { cwd: path.join(content, 'examples') }).map((file) => file.replaceAll('\\', '/'));
  expect(programs.length).toBeGreaterThan(200);
  expect(programs.filter((file) => !shown.includes(file))).toEqual([]);
});

/** The releases of a row: `1.26` or `1.11-1.23`. */
function releasesOf(row: string): readonly string[] {
  const [first = '', last = first] = row.split('-');
  const names: readonly string[] = RELEASES;
  const [from, to] = [names.indexOf(first), names.indexOf(last)];
  expect(from >= 0 && to >= from, row).toBe(true);
  return names.slice(from, to + 1);
}

describe('npm run evidence has measured every program that a page shows, and it did as it promises', () => {
  test.each([...new Set(shown)].sort())('%s', (file) => {
    const text = read(`examples/${file}`);
    const found = evidence[file];
    expect(found?.text, `${file} has changed since it was measured: npm run evidence`).toBe(programHash(text));
    const promise = parseExpectation(text);
    const { ends } = promisedIn(promise, DEFAULT_RELEASE);
    for (const side of [found?.go, found?.here]) {
      if (side === null || side === undefined || ends === null) continue;
      expect(againstPlain(ends, side.plain), JSON.stringify(side.plain)).toEqual([]);
      expect(againstRace(ends, side.race), JSON.stringify(side.race)).toEqual([]);
    }
    expect(found?.here, 'every program is measured here').not.toBeNull();
    for (const [row, seen] of Object.entries(found?.here?.releases ?? {}))
      for (const release of releasesOf(row)) {
        const of = promisedIn(promise, release).ends;
        if (of !== null) expect(withoutNeverFailed(againstPlain(of, seen)), `${row}: ${JSON.stringify(seen)}`).toEqual([]);
      }
  });
});

/** A seed or two in each release need not meet the check. */
const withoutNeverFailed = (wrong: readonly string[]): readonly string[] => wrong.filter((what) => what !== 'never failed');

describe('runs have names', () => {
  const left = (exitCode: number, stderr = '', stdout = ''): { stdout: string; stderr: string; exitCode: number } => ({
    stdout,
    stderr,
    exitCode,
  });

  test.each([
    [left(0, '', 'total 2\n'), 'ok'],
    [left(0, '', 'total 1\n'), 'other output'],
    [left(2, 'fatal error: concurrent map writes\n\ngoroutine 7 [running]:\n'), 'fatal error: concurrent map writes'],
    [left(2, 'fatal error: all goroutines are asleep - deadlock!\n'), 'deadlock'],
    [left(2, 'panic: assignment to entry in nil map\n'), 'panic: assignment to entry in nil map'],
    [left(2, 'panic: one [recovered, repanicked]\n'), 'panic: one'],
    [left(66, 'WARNING: DATA RACE\n'), 'race'],
    [left(2, 'WARNING: DATA RACE\nfatal error: concurrent map writes\n'), 'race'],
    [left(3), 'exit 3'],
    [
      left(2, 'panic: "/a" (at /home/gopher/my-site/x_1.go:14) and "/a" (at ./x_1.go:13)\n'),
      'panic: "/a" (at x_1.go:14) and "/a" (at x_1.go:13)',
    ],
    [left(2, 'panic: open C:/a/b.go and b.go: no\n'), 'panic: open b.go and b.go: no'],
    [left(2, 'panic: GET /a/b.golden\n'), 'panic: GET /a/b.golden'],
  ])('%j', (ended, name) => {
    expect(endName(ended, ['total 2'])).toBe(name);
  });
});

describe('readers are told', () => {
  const exit: Ends = { 'exit 1': 62, 'other output': 38 };
  const program = (plain: Ends) => ({
    text: '',
    go: { version: 'go1.26.8', platform: 'linux/amd64', cores: 2, plain, race: {} },
    here: { release: '1.26', rounds: 0, plain, race: {}, releases: { '1.11': plain } },
  });

  test('of a program that is to fail how many runs failed, whatever the others printed', () => {
    const told = asTold(program(exit), [{ kind: 'exit', code: 1 }]);
    for (const ends of [told.go?.plain, told.here?.plain, told.here?.releases['1.11']]) expect(ends).toEqual({ 'exit 1': 62, ok: 38 });
  });

  test('of a program that is to end well each that printed something else', () => {
    expect(asTold(program(exit), [{ kind: 'ok' }]).go?.plain).toEqual(exit);
    expect(asTold(program(exit), [{ kind: 'race' }]).go?.plain).toEqual(exit);
  });
});

describe('figures that break a promise are told', () => {
  const fatal = parseExpectation('// X.\n//\n// Ends: fatal error: concurrent map writes\npackage main\n').ends;
  const exit = parseExpectation('// X.\n//\n// Ends: exit 1\npackage main\n').ends;
  const ok = parseExpectation('// X.\n//\n// Ends: ok\npackage main\n').ends;
  const deadlock = parseExpectation('// X.\n//\n// Ends: deadlock\npackage main\n').ends;
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['what is broken may slip through', againstPlain(fatal, { 'fatal error: concurrent map writes': 1, ok: 99 }), []],
    ['but not always', againstPlain(fatal, { ok: 100 }), ['never failed']],
    ['a lost update may not happen', againstPlain(exit, { 'exit 1': 17, 'other output': 3 }), []],
    ['another one is not it', againstPlain(fatal, { 'fatal error: stack overflow': 1 }), ['fatal error: stack overflow']],
    [
      'what is fixed never dies',
      againstPlain(ok, { ok: 99, 'fatal error: concurrent map writes': 1 }),
      ['fatal error: concurrent map writes'],
    ],
    ['nor prints anything else', againstPlain(ok, { 'other output': 1 }), ['other output']],
    ['nor races', againstRace(ok, { ok: 19, race: 1 }), ['race']],
    ['what is broken races', againstRace(fatal, { ok: 20 } as Ends), ['never reported']],
    ['a deadlock hangs with the race detector', againstRace(deadlock, { 'no end': 20 }), []],
    ['and is told without it', againstPlain(deadlock, { 'no end': 20 }), ['no end']],
  ];
  test.each(cases)('%s', (_, got, want) => {
    expect(got).toEqual(want);
  });
});
