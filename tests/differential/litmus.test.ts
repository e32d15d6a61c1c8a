// Some of the litmus campaign's programs: what ours does the model allows, the model's trails can be followed in ours, and what real Go does ours does.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#session';
import { goMatches } from '../support/real-go.ts';
import { compareLitmus, type Effort } from './litmus/compare.ts';
import { litmus } from './litmus/generate.ts';
import { explore } from './litmus/model.ts';
import { RealLitmus } from './litmus/run.ts';
import type { Litmus, Statement } from './litmus/statement.ts';
import { litmusText } from './litmus/text.ts';

const SEED = 1_000_000;
const MINUTE = 60_000;
const EFFORT: Effort = { milliseconds: 15, runs: 40, more: 200, states: 1500, guided: 40 };

const programs = (count: number): Litmus[] => Array.from({ length: count }, (_, i) => litmus(SEED + i, `P${i}`));

test('random programs do what the model allows, and can be led to all of it', { timeout: MINUTE }, () => {
  const compared = programs(24).map((p) => compareLitmus(p, null, { ...EFFORT, more: EFFORT.runs }, SEED));
  expect(compared.flatMap((c) => c.invented)).toEqual([]);
  expect(compared.flatMap((c) => c.lost)).toEqual([]);
  expect(compared.filter((c) => c.model !== null && c.model.size > 1).length).toBeGreaterThan(12);
});

describe.skipIf(!goMatches(DEFAULT_SETTINGS.release))(`litmus programs with real Go, seed ${SEED}`, () => {
  const chosen = programs(6);
  const real = goMatches(DEFAULT_SETTINGS.release) ? new RealLitmus(mkdtempSync(path.join(tmpdir(), 'maprace-litmus-')), chosen) : null;
  afterAll(() => real?.remove());

  test('what it does ours and the model do', { timeout: MINUTE }, () => {
    const compared = chosen.map((p) => compareLitmus(p, real, EFFORT, SEED));
    expect(compared.flatMap((c) => c.missed)).toEqual([]);
    expect(compared.flatMap((c) => c.unexplained)).toEqual([]);
    expect(compared.every((c) => c.real.size > 0)).toBe(true);
    expect(compared.flatMap((c) => c.favourites.filter((f) => !f.ours))).toEqual([]);
  });
});

test('a seed always gives the same program, and another seed another', () => {
  const text = (seed: number): string => litmusText([litmus(seed, 'P')]);
  expect(text(9)).toBe(text(9));
  expect(text(9)).not.toBe(text(10));
});

describe('the model', () => {
  const nothing: Litmus = {
    name: 'P',
    channels: [],
    mutexes: [],
    groups: [],
    onces: [],
    conds: [],
    words: [],
    maps: [],
    variables: [],
    contexts: [],
    timers: [],
    threads: [],
  };
  const outcomes = (more: Partial<Litmus>, parts = true): string[] =>
    [...(explore({ ...nothing, ...more }, 5000, parts)?.keys() ?? [])].sort();
  const go = (thread: number): Statement => ({ kind: 'go', thread });
  const load = (word: string): Statement => ({ kind: 'load', word, value: 0 });
  const swap = (word: string): Statement => ({ kind: 'swap', word, value: 1 });

  test('atomic words are in one order: who writes before it reads is seen by one of the two', () => {
    const threads = [
      [go(1), swap('a'), load('b')],
      [swap('b'), load('a')],
    ];
    expect(outcomes({ words: ['a', 'b'], threads })).toEqual(['0,0.|0,1.', '0,1.|0,0.', '0,1.|0,1.']);
  });

  test('a send without a buffer meets its receiver; a close finds the sender waiting or not', () => {
    const channels = [{ name: 'c', buffer: 0 }];
    const send: Statement = { kind: 'send', chan: 'c', value: 5 };
    expect(outcomes({ channels, threads: [[go(1), send], [{ kind: 'recv', chan: 'c' }]] })).toEqual(['.|5,1.']);
    expect(outcomes({ channels, threads: [[go(1), send], [{ kind: 'close', chan: 'c' }]] })).toEqual(['91!|.']);
    expect(outcomes({ channels, threads: [[send]] })).toEqual(['?']);
  });

  test('a signal that nobody waits for is lost', () => {
    const guard = (...body: Statement[]): Statement => ({ kind: 'guard', mutex: 'm', way: 'Lock', deferred: false, body });
    const threads = [[go(1), guard({ kind: 'condWait', cond: 'k' })], [{ kind: 'signal', cond: 'k' } as const]];
    const more: Partial<Litmus> = { mutexes: [{ name: 'm', type: 'sync.Mutex' }], conds: [{ name: 'k', mutex: 'm' }], threads };
    expect(outcomes(more)).toEqual(['.|.', '?|.']);
  });

  test('a writer that waits keeps a reader out that is inside already', () => {
    const guard = (way: 'Lock' | 'RLock', ...body: Statement[]): Statement => ({ kind: 'guard', mutex: 'm', way, deferred: false, body });
    const threads = [[go(1), guard('RLock', guard('RLock'))], [guard('Lock')]];
    expect(outcomes({ mutexes: [{ name: 'm', type: 'sync.RWMutex' }], threads })).toEqual(['.|.', '?|?']);
  });

  test('two that only try fail both only where a reader is inside when one begins, even if it has left when the other does', () => {
    const guard = (way: 'TryLock' | 'RLock'): Statement => ({ kind: 'guard', mutex: 'm', way, deferred: false, body: [] });
    const mutexes = [{ name: 'm', type: 'sync.RWMutex' }] as const;
    expect(outcomes({ mutexes, threads: [[go(1), guard('TryLock')], [guard('TryLock')]] })).toEqual(['0.|1.', '1.|0.', '1.|1.']);
    const threads = [[go(1), guard('RLock'), guard('TryLock')], [guard('TryLock')]];
    expect(outcomes({ mutexes, threads })).toEqual(['0.|0.', '0.|1.', '1.|0.', '1.|1.']);
    expect(outcomes({ mutexes, threads }, false)).not.toContain('0.|0.');
  });
});
