// What the newest language has that the default release does not: programs print what real Go printed (newest/update.mjs).
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NEWEST } from '#release';
import { DEFAULT_SETTINGS, openSession } from '#session';

const folder = path.join(import.meta.dirname, 'newest');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const session = openSession();

test.each(globSync('*.go', { cwd: folder }).sort())('%s', (name) => {
  const run = session.start([{ name, text: read(name) }], { ...DEFAULT_SETTINGS, release: NEWEST });
  while (run.advance(1_000_000) === null);
  const output = run.takeOutput().map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(output.join('')).toBe(read(name.replace(/\.go$/, '.out')));
});
