// Sessions over shelves of their own: with the core alone, and with a library that does not parse.
import { expect, test } from 'vitest';
import { PAGE_SETTINGS } from '#session';
import { coreShelf, type Shelf } from '#std';
import { moreShelf } from '#std-more';
import { openSessionOver } from '../../src/session/session.ts';
import { TYPICAL } from '../../src/session/typical.ts';

const FILES = [{ name: 'p.go', text: 'package main\n\nimport _ "errors"\n\nfunc main() {}\n' }];
const errors = (text: string): Shelf => ({ sources: { errors: [{ name: 'errors/e.go', build: '', text }] }, natives: [] });

test('a broken library is a bug, said and not thrown, to check and to start alike', () => {
  const session = openSessionOver([errors('package errors\nfunc f( {}\n'), coreShelf, moreShelf]);
  for (let again = 0; again < 2; again++) {
    expect(session.check(FILES, PAGE_SETTINGS)).toEqual({
      bug: expect.stringContaining('library /usr/local/go/src/errors/e.go: syntax error'),
    });
    const ended = session.start(FILES, PAGE_SETTINGS).advance(1);
    expect(ended).toMatchObject({ end: 'bug', exitCode: 4, detail: expect.stringContaining('syntax error') });
  }
});

test('a body of the library is read when it is needed: what is wrong in it is a bug of that run', () => {
  const session = openSessionOver([errors('package errors\nfunc init() { x( }\n'), coreShelf, moreShelf]);
  expect(session.check(FILES, PAGE_SETTINGS)).toEqual({ diagnostics: [] });
  const run = session.start(FILES, PAGE_SETTINGS);
  expect(run.advance(1_000_000)).toMatchObject({ end: 'bug', detail: expect.stringContaining('errors/e.go: syntax error') });
});

test('the core is enough for what a worker runs first', () => {
  const run = openSessionOver([coreShelf]).start([TYPICAL], PAGE_SETTINGS);
  expect(run.advance(1_000_000)).toMatchObject({ end: 'finished' });
  const text = run.takeOutput().map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(text.join('').trimEnd().split('\n').sort()).toEqual(['a 1', 'b 1']);
});
