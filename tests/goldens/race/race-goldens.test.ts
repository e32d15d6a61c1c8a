// Race reports, release by release: what the simulator says is what real Go said when record.mjs ran it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArchive } from '../archive.ts';
import { maskedReports } from './mask.ts';
import { reportsOf } from './reports.ts';

const here = import.meta.dirname;
const releases = readdirSync(here)
  .filter((f) => f.endsWith('.txtar'))
  .map((f) => path.basename(f, '.txtar'));

/** `release program: reason` of those that still differ; one that has come right must leave the list. */
const open = new Map(
  readFileSync(path.join(here, 'open.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, key, reason] = /^([\d.]+ \S+): (.*)$/.exec(line) ?? [];
      return key === undefined || reason === undefined ? [] : [[key, reason] as const];
    }),
);

describe.each(releases)('Go %s -race', (release) => {
  for (const [name, text] of parseArchive(readFileSync(path.join(here, `${release}.txtar`), 'utf8'))) {
    const reason = open.get(`${release} ${name}`);
    const check = reason === undefined ? test : test.fails;
    check(reason === undefined ? name : `${name} (${reason})`, () => expect(reportsOf(release, name)).toBe(maskedReports(text)));
  }
});
