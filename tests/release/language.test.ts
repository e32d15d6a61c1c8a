// The language of each release: what it refuses, in gc's words; gc itself is asked where it is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compareReleases, FEATURES, languageOf } from '#release';
import { DEFAULT_SETTINGS, openSession } from '#session';
import { goMatches } from '../support/real-go.ts';

const folder = path.join(import.meta.dirname, 'language');
const programs = readdirSync(folder);
/** The releases before and at which the language changed. */
const LANGUAGES = ['1.10', '1.12', '1.13', '1.14', '1.16', '1.17', '1.18', '1.19', '1.20', '1.21', '1.22', '1.23', '1.25', '1.26'];

const session = openSession();

/** The errors of a program whose go.mod asks for that language, from the default release or a later one. */
function ours(name: string, language: string, release = DEFAULT_SETTINGS.release): readonly string[] {
  const files = [
    { name, text: readFileSync(path.join(folder, name), 'utf8') },
    { name: 'go.mod', text: `module m\ngo ${language}\n` },
  ];
  const found = session.check(files, { ...DEFAULT_SETTINGS, release });
  return 'bug' in found ? [found.bug] : found.diagnostics.map((d) => d.printed.replaceAll('\t./', '\t'));
}

const scratch = mkdtempSync(path.join(tmpdir(), 'maprace-lang-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function gc(name: string, language: string): readonly string[] {
  const args = ['tool', 'compile', '-e', `-lang=go${language}`, '-p', 'main', '-o', path.join(scratch, 'object'), name];
  const { stdout } = spawnSync('go', args, { cwd: folder, encoding: 'utf8' });
  return stdout === '' ? [] : stdout.trimEnd().split(/\n(?!\t)/);
}

describe.skipIf(!goMatches('1.26'))('against gc', () => {
  describe.each(programs)('%s', (name) => {
    test.each(LANGUAGES)('go %s', (language) => expect(ours(name, language)).toEqual(gc(name, language)));
  });
});

/** Releases that the errors of the programs ask for; declared.go sets its own language. */
const asked = (language: string, release: string): ReadonlySet<string> =>
  new Set(
    programs
      .filter((name) => name !== 'declared.go')
      .flatMap((name) => ours(name, language, release).flatMap((m) => / requires go(1\.\d+) or later/.exec(m)?.[1] ?? [])),
  );

/** Rows that change what a program does, or refuse without naming a release. */
const OTHERWISE = new Set(['loop variable per iteration', 'overlapping embedded interfaces', 'type alias']);

test.each(FEATURES.filter((f) => !OTHERWISE.has(f)))('%s is refused just before its release and not in it', (feature) => {
  const since = languageOf('1.26').since(feature).slice('go'.length);
  const before = `1.${Number(since.slice('1.'.length)) - 1}`;
  // What the default release has never heard of it refuses in other words.
  const release = compareReleases(since, DEFAULT_SETTINGS.release) > 0 ? since : DEFAULT_SETTINGS.release;
  expect(asked(before, release)).toContain(since);
  expect(asked(since, release)).not.toContain(since);
});

test('only later releases are asked for', () => {
  for (const language of LANGUAGES)
    for (const since of asked(language, DEFAULT_SETTINGS.release)) expect(compareReleases(since, language)).toBeGreaterThan(0);
});

const output = (files: Readonly<Record<string, string>>): string => {
  const run = session.start(
    Object.entries(files).map(([name, text]) => ({ name, text })),
    DEFAULT_SETTINGS,
  );
  while (run.advance(1_000_000) === null);
  return run
    .takeOutput()
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('');
};

/** Three closures over the variable of a loop, called when it is over. */
const closures = (name: string): string => `
func ${name}() {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { print(i, " ") })
	}
	for _, f := range fs {
		f()
	}
}
`;

test.each([
  ['1.21', '', '3 3 3 '],
  ['1.22', '', '0 1 2 '],
  ['1.21', '//go:build go1.22\n\n', '0 1 2 '],
  ['1.22', '//go:build go1.21\n\n', '3 3 3 '],
  ['1.20', '//go:build go1.18\n\n', '3 3 3 '],
])('loop variables under go %s and %j', (language, head, printed) => {
  const program = `${head}package main\n${closures('main')}`;
  expect(output({ 'main.go': program, 'go.mod': `module m\ngo ${language}\n` })).toBe(printed);
});

test('one file may be of another release than its package', () => {
  const files = {
    'main.go': `package main\n\nfunc main() {\n\told()\n\tnext()\n}\n${closures('old')}`,
    'next.go': `//go:build go1.22\n\npackage main\n${closures('next')}`,
    'go.mod': 'module m\ngo 1.20\n',
  };
  expect(output(files)).toBe('3 3 3 0 1 2 ');
});
