// The shared goldens as Go 1.19.8 printed them, against the simulator as Go 1.19: files, lines, frames and texts; what is made up is masked.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Recording, recorded, recordings, simulated } from './recorded.ts';

/** `name: reason` by section of recorded-open.txt. */
const sections = readFileSync(path.join(import.meta.dirname, 'recorded-open.txt'), 'utf8').split(/^## /m);
const reasons = (title: string): ReadonlyMap<string, string> =>
  new Map(
    (sections.find((s) => s.startsWith(title)) ?? '').split('\n').flatMap((line) => {
      const [, name, reason] = /^([\w.-]+): (.*)$/.exec(line) ?? [];
      return name === undefined || reason === undefined ? [] : [[name, reason] as const];
    }),
  );
const chance = reasons('chance');
const open = reasons('open');

/** Seeds tried where real Go has more than one outcome, and their steps: collisions come early, if they come. */
const SEEDS = 40;
const STEPS = 10_000_000;

/** Stacks and reports, with goroutines unnumbered, since which of several alike is named is chance. */
const paragraphs = (text: string): readonly string[] =>
  text
    .replaceAll(/([Gg]oroutine) \d+/g, '$1 N')
    .split(/\n\n|\n?^=+$\n?/m)
    .map((p) => p.trim())
    .filter((p) => p !== '');

/** Up to the first stack: what it dies of, and where. */
const death = (text: string): string => (/^fatal error|^panic/m.test(text) ? paragraphs(text).slice(0, 2).join('\n\n') : '');

/** What the recording has that no seed printed. */
function unseen(recording: Recording): readonly string[] {
  const want = recorded(recording);
  const missing = new Set([death(want), ...paragraphs(want)]);
  for (let seed = 0; seed < SEEDS && missing.size > 0; seed++) {
    const got = simulated(recording, seed, STEPS);
    for (const part of [death(got), ...paragraphs(got)]) missing.delete(part);
  }
  return [...missing];
}

/** A few goroutines meet in one of a few ways in most programs: the recording is one of them. */
const RACE_SEEDS = 12;

function nearest(recording: Recording): string {
  const want = recorded(recording);
  const first = simulated(recording, 0);
  if (!recording.race) return first;
  for (let seed = 1, got = first; seed <= RACE_SEEDS; got = simulated(recording, seed++)) if (got === want) return got;
  return first;
}

describe.skipIf(recordings.length === 0)('recordings of Go 1.19.8', () => {
  for (const recording of recordings) {
    const { name } = recording;
    const reason = open.get(name);
    const check = reason === undefined ? test : test.fails;
    const why = chance.get(name) ?? reason;
    check(why === undefined ? name : `${name} (${why})`, { timeout: 120_000 }, () => {
      if (chance.has(name)) expect(unseen(recording)).toEqual([]);
      else expect(nearest(recording)).toBe(recorded(recording));
    });
  }
  test('every line of recorded-open.txt names a recording', () => {
    const names = new Set(recordings.map((r) => r.name));
    expect([...chance.keys(), ...open.keys()].filter((name) => !names.has(name))).toEqual([]);
  });
});
