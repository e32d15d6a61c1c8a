// Nests of panics: what the simulator prints for the recorded ones is what each release of real Go printed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArchive } from '../goldens/archive.ts';
import { comparable, namesIn, PROGRAMS, RECORDED, simulatedNest } from './nests/compare.ts';
import { nestOf } from './nests/generate.ts';

const text = readFileSync(PROGRAMS, 'utf8');
const releases = readdirSync(RECORDED)
  .filter((f) => f.endsWith('.txtar'))
  .map((f) => path.basename(f, '.txtar'));

/** 1.14 to 1.16 do not compile deferred calls where the function ends when one of them is of a built-in: the line that runs them is another. */
const OPEN: ReadonlySet<string> = new Set(['1.14 n1', '1.14 n2']);

describe.each(releases)('Go %s', (release) => {
  const recorded = parseArchive(readFileSync(path.join(RECORDED, `${release}.txtar`), 'utf8'));
  for (const name of namesIn(text)) {
    const check = OPEN.has(`${release} ${name}`) ? test.fails : test;
    check(name, () => expect(comparable(simulatedNest(release, text, name))).toBe(recorded.get(name)));
  }
});

test('the releases differ in what they print', () => {
  const outputs = releases.map((r) => readFileSync(path.join(RECORDED, `${r}.txtar`), 'utf8').replace(/^.*\n/, ''));
  expect(new Set(outputs).size).toBe(releases.length);
});

test('a seed always gives the same nest, and another seed another', () => {
  expect(nestOf(9, 'n')).toEqual(nestOf(9, 'n'));
  expect(nestOf(9, 'n')).not.toEqual(nestOf(10, 'n'));
});
