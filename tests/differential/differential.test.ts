// A few hundred random programs print in the simulator what they print with real Go; campaign.ts runs as many as wanted.
// Skipped without a Go toolchain of the simulated release.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#session';
import { goMatches } from '../support/real-go.ts';
import { compareBatch, compareDying, RealGo } from './compare.ts';
import { block, lines, render } from './generate/node.ts';
import { dyingProgram, guardedProgram, type Program } from './generate/program.ts';
import { shrink } from './shrink.ts';

/** DIFFERENTIAL_SEED changes what is generated. */
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1);
const GUARDED = 180;
const DYING = 20;
const MINUTES_5 = 300_000;

const programs = (make: (seed: number, name: string) => Program, n: number): readonly Program[] =>
  Array.from({ length: n }, (_, i) => make(SEED * 1_000_000 + i, `P${i}`));

describe.skipIf(!goMatches(DEFAULT_SETTINGS.release))(`random programs, seed ${SEED}`, () => {
  const go = goMatches(DEFAULT_SETTINGS.release) ? new RealGo(mkdtempSync(path.join(tmpdir(), 'maprace-differential-'))) : null;
  afterAll(() => go?.remove());

  test(`${GUARDED} that end well print the same`, { timeout: MINUTES_5 }, () => {
    expect(go && compareBatch(go, programs(guardedProgram, GUARDED))).toEqual([]);
  });

  test(`${DYING} that die say the same and exit alike`, { timeout: MINUTES_5 }, () => {
    expect(go && compareDying(go, programs(dyingProgram, DYING))).toEqual([]);
  });
});

describe('the generator', () => {
  test('a seed always gives the same program', () => {
    expect(guardedProgram(7, 'P').nodes).toEqual(guardedProgram(7, 'P').nodes);
    expect(guardedProgram(7, 'P').nodes).not.toEqual(guardedProgram(8, 'P').nodes);
  });
});

describe('the shrinker', () => {
  const nodes = [block('func f() {', lines('a', 'b', 'c')), block('func g() {', [block('if x {', lines('d', 'needle', 'e'))])];
  test('leaves what the failure needs', () => {
    expect(render(shrink(nodes, (some) => render(some).includes('needle'), 100))).toBe('needle\n');
  });
  test('keeps all when nothing may go', () => {
    expect(shrink(nodes, () => false, 100)).toBe(nodes);
  });
});
