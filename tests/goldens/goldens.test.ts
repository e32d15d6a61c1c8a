// How programs die, release by release: what the simulator prints is what real Go printed when record.mjs ran it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareReleases } from '#release';
import { DEFAULT_SETTINGS, type ReportedDiagnostic, type ScheduleName } from '#session';
import { runProgram } from '../support/run-program.ts';
import { MAP_FATALS, parseArchive } from './archive.ts';
import { masked, maskedRace } from './mask.ts';

const here = import.meta.dirname;
const releases = readdirSync(here)
  .filter((f) => f.endsWith('.txtar'))
  .map((f) => path.basename(f, '.txtar'));

/** `release program: reason` of those that still differ; one that has come right must leave the list. */
const open = new Map(
  readFileSync(path.join(here, 'open.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, key, reason] = /^(\S+ \S+): (.*)$/.exec(line) ?? [];
      return key === undefined || reason === undefined ? [] : [[key, reason] as const];
    }),
);

const isRace = (name: string): boolean => name.startsWith('race-');

function died(release: string, recorded: string, schedule: ScheduleName, seed: number): string {
  const [name = '', level = ''] = recorded.split('@');
  const text = readFileSync(path.join(here, 'programs', `${name}.go`), 'utf8');
  const env = level === '' ? DEFAULT_SETTINGS.env : [...DEFAULT_SETTINGS.env, `GOTRACEBACK=${level}`];
  const { merged, result } = runProgram([{ name: `./${name}.go`, text }], { release, schedule, seed, env });
  const [wrong] = result.diagnostics;
  if (wrong === undefined) return `${merged}exit=${result.exitCode}\n`;
  const heading = wrong.heading === '' ? '' : `${wrong.heading}\n`;
  return `${heading}${result.diagnostics.map((d) => `${d.printed}\n`).join('')}exit=${buildExit(release, wrong)}\n`;
}

/** What the go command said of a compiler that gave up; itself it gave up with 1 ever since. */
const buildExit = (release: string, { heading }: ReportedDiagnostic): number =>
  heading !== '' && compareReleases(release, '1.19') < 0 ? 2 : 1;

/** Seeds tried until a race dies as the recorded one did: two goroutines can die in several places, some of them seldom. */
const SEEDS = 300;

/** The dump that is `real`, or else the first. */
function simulated(release: string, name: string, real: string): string {
  if (!isRace(name)) return masked(died(release, name, 'go', 1));
  const first = maskedRace(died(release, name, 'random', 0));
  for (let seed = 1, dump = first; seed < SEEDS; dump = maskedRace(died(release, name, 'random', seed++))) if (dump === real) return dump;
  return first;
}

describe.each(releases)('Go %s', (release) => {
  const recorded = parseArchive(readFileSync(path.join(here, `${release}.txtar`), 'utf8'));
  for (const [name, text] of recorded) {
    if (name === MAP_FATALS) continue;
    const reason = open.get(`${release} ${name}`);
    const check = reason === undefined ? test : test.fails;
    check(reason === undefined ? name : `${name} (${reason})`, () => {
      const real = isRace(name) ? maskedRace(text) : masked(text);
      expect(simulated(release, name, real)).toBe(real);
    });
  }
});
