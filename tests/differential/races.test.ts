// Some of the race campaign's programs: what ours reports is a race, and what real Go reports ours reports too.
// Skipped without a Go toolchain of the simulated release.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#session';
import { goMatches } from '../support/real-go.ts';
import { Dice } from './generate/dice.ts';
import { RaceCampaign } from './races/compare.ts';
import { raceProgram } from './races/generate.ts';
import { Model } from './races/model.ts';
import type { RaceProgram, Statement } from './races/statement.ts';
import { printed } from './races/text.ts';

const SEED = 500_000;
const PROGRAMS = 8;
const MINUTES_5 = 300_000;
const EFFORT = { real: 6, ours: 24, more: 1500, model: 400 };

const programs = Array.from({ length: PROGRAMS }, (_, i) => raceProgram(SEED + i, `P${i}`));

describe.skipIf(!goMatches(DEFAULT_SETTINGS.release))(`random races against real Go, seed ${SEED}`, () => {
  const campaign = new RaceCampaign(mkdtempSync(path.join(tmpdir(), 'maprace-races-')));
  afterAll(() => campaign.remove());

  test(`${PROGRAMS} programs`, { timeout: MINUTES_5 }, () => {
    const compared = campaign.compare(programs, EFFORT, SEED);
    expect(compared.flatMap((c) => c.missed)).toEqual([]);
    expect(compared.flatMap((c) => c.invented)).toEqual([]);
    expect(compared.flatMap((c) => c.unexplained)).toEqual([]);
    expect(compared.filter((c) => c.real.size > 0).length).toBeGreaterThan(PROGRAMS / 2);
  });
});

test('a seed always gives the same program, and another seed another', () => {
  const text = (seed: number): string => printed([raceProgram(seed, 'P')]).text;
  expect(text(9)).toBe(text(9));
  expect(text(9)).not.toBe(text(10));
});

test('the model finds an unguarded pair, and none that a lock or a channel orders', () => {
  const x: Statement = { kind: 'touch', text: 'x = 1', touches: [{ cell: 'x', use: 'W' }], site: 'here' };
  const none = { mutexes: [], groups: [], words: [], onces: [], conds: [], maps: [], contexts: [], variables: [], chans: [] };
  const pairsOf = (first: RaceProgram): number => {
    const model = new Model(first, () => 1);
    const dice = new Dice(1);
    for (let i = 0; i < 50; i++) expect(model.run(dice)).toBe('ends');
    return model.pairs.size;
  };
  expect(pairsOf({ ...none, name: 'P', body: [{ kind: 'go', body: [x] }, x] })).toBe(1);
  const locked = (): Statement => ({ kind: 'guard', mutex: 'm', way: 'Lock', body: [x] });
  const body: Statement[] = [{ kind: 'go', body: [locked()] }, locked()];
  expect(pairsOf({ ...none, mutexes: [{ name: 'm', type: 'sync.Mutex' }], name: 'P', body })).toBe(0);
  const sent: Statement[] = [{ kind: 'go', body: [x, { kind: 'send', chan: 'c' }] }, { kind: 'recv', chan: 'c' }, x];
  expect(pairsOf({ ...none, chans: [{ name: 'c', buffer: 0, elem: 'int' }], name: 'P', body: sent })).toBe(0);
});
