// Sessions over a library of their own: one that does not parse, and one that is loaded as programs ask for it.
import { expect, test } from 'vitest';
import { LoadingSession, PAGE_SETTINGS, type SourceText } from '#session';
import { ALL_RECORDED } from '#all-recorded';
import { DEFAULT_RECORDED } from '#recorded';
import { DEFAULT_RELEASE } from '#release';
import { Shelf } from '#std';
import { CORE_LIBRARY } from '#std-core';
import { closure, PACKAGES } from '#std-packages';
import { WHOLE_LIBRARY } from '#std-whole';
import { openSessionOver, type Session } from '../../src/session/session.ts';
import { TYPICAL } from '../../src/session/typical.ts';

const importing = (path: string): SourceText[] => [{ name: 'p.go', text: `package main\n\nimport _ "${path}"\n\nfunc main() {}\n` }];

/** The library, with other text in package errors. */
const withErrors = (text: string): Session =>
  openSessionOver(
    new Shelf([...WHOLE_LIBRARY, { path: 'errors', files: [{ name: 'errors/e.go', build: '', text }], natives: [] }]),
    ALL_RECORDED,
  );

test('a broken library is a bug, said and not thrown, to check and to start alike', () => {
  const session = withErrors('package errors\nfunc f( {}\n');
  for (let again = 0; again < 2; again++) {
    expect(session.check(importing('errors'), PAGE_SETTINGS)).toEqual({
      bug: expect.stringContaining('library /usr/local/go/src/errors/e.go: syntax error'),
    });
    const ended = session.start(importing('errors'), PAGE_SETTINGS).advance(1);
    expect(ended).toMatchObject({ end: 'bug', exitCode: 4, detail: expect.stringContaining('syntax error') });
  }
});

test('a body of the library is read when it is needed: what is wrong in it is a bug of that run', () => {
  const session = withErrors('package errors\nfunc init() { x( }\n');
  expect(session.check(importing('errors'), PAGE_SETTINGS)).toEqual({ diagnostics: [] });
  const run = session.start(importing('errors'), PAGE_SETTINGS);
  expect(run.advance(1_000_000)).toMatchObject({ end: 'bug', detail: expect.stringContaining('errors/e.go: syntax error') });
});

test('what a worker has from the start is just what it runs first needs', async () => {
  const empty = new LoadingSession();
  const library = new LoadingSession(CORE_LIBRARY, new Map([[DEFAULT_RELEASE, DEFAULT_RECORDED]]));
  const needed = empty.lacks([TYPICAL], PAGE_SETTINGS.release).map(({ name }) => name);
  expect(needed.sort()).toEqual([...CORE_LIBRARY.map(({ path }) => path), `dumps of Go ${DEFAULT_RELEASE}`].sort());
  expect(library.lacks([TYPICAL], PAGE_SETTINGS.release)).toEqual([]);
  expect(library.shelf.paths(PAGE_SETTINGS.release)).not.toContain('net/http');
  const run = library.session.start([TYPICAL], PAGE_SETTINGS);
  expect(run.advance(1_000_000)).toMatchObject({ end: 'finished' });
  const text = run.takeOutput().map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(text.join('').trimEnd().split('\n').sort()).toEqual(['a 1', 'b 1']);
});

test('a session learns of packages that come later', async () => {
  const library = new LoadingSession();
  const refused = { diagnostics: [expect.objectContaining({ message: expect.stringContaining('"bytes" is not in this simulator') })] };
  expect((await library.over([TYPICAL], PAGE_SETTINGS.release)).check(importing('bytes'), PAGE_SETTINGS)).toEqual(refused);
  expect((await library.over(importing('bytes'), PAGE_SETTINGS.release)).check(importing('bytes'), PAGE_SETTINGS)).toEqual({
    diagnostics: [],
  });
  expect(library.lacks(importing('bytes'), PAGE_SETTINGS.release)).toEqual([]);
});

test('the tests of a package find what the main function made for them imports', async () => {
  const files = [{ name: 'p_test.go', text: 'package p\n\nimport "testing"\n\nfunc TestMain(m *testing.M) { m.Run() }\n' }];
  const run = (await new LoadingSession().over(files, PAGE_SETTINGS.release)).startTests(files, PAGE_SETTINGS);
  expect(run.advance(10_000_000)).toMatchObject({ end: 'exit', exitCode: 0 });
});

test('what is not in the library is loaded from nowhere', () => {
  const library = new LoadingSession();
  const lacking = (files: readonly SourceText[]): readonly string[] => library.lacks(files, PAGE_SETTINGS.release).map(({ name }) => name);
  expect(lacking([...importing('no/such/package'), ...importing('toString')])).toEqual(lacking([]));
  expect(lacking([])).toEqual([`dumps of Go ${PAGE_SETTINGS.release}`, 'runtime', 'internal/runtime/maps']);
});

/** Run and not only checked: natives may want types of packages that the text does not name. */
test.each(Object.keys(PACKAGES))('package %s needs only what the index says of it', async (path) => {
  const library = new LoadingSession();
  const files = importing(path);
  const missing = library.lacks(files, PAGE_SETTINGS.release);
  expect(
    missing
      .map(({ name }) => name)
      .slice(1)
      .sort(),
  ).toEqual([...closure(PACKAGES, [path, 'runtime'])].sort());
  await library.load(missing);
  const checked = library.session.check(files, PAGE_SETTINGS);
  if ('diagnostics' in checked && checked.diagnostics.length > 0) {
    expect(checked.diagnostics[0]?.message).toMatch(/use of internal package|not allowed/);
    return;
  }
  expect(checked).toEqual({ diagnostics: [] });
  expect(library.session.start(files, PAGE_SETTINGS).advance(10_000_000)).toMatchObject({ end: 'finished' });
});
