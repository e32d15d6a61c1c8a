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
import { bodyOf, type Litmus, type Statement } from './litmus/statement.ts';
import { litmusText } from './litmus/text.ts';

const SEED = 1_000_000;
const MINUTE = 60_000;
const EFFORT: Effort = { milliseconds: 15, runs: 16, more: 100, states: 600, guided: 24 };

/**
 * What these find, from SEED on: a buffer that takes one too many, a close that wakes only the last, a Signal for all, readers that a writer does
 * not keep out, a Once that a panic leaves undone, a select that stays in the other queues, a full buffer that gets the wrong value.
 */
const TELLING = [2, 8, 44, 97, 110, 128, 136, 206, 224, 990];
const KINDS: readonly Statement['kind'][] = ['cancel', 'afterCancel', 'wait', 'cas', 'looseUnlock', 'mapLoadOrStore'];

const uses = (body: readonly Statement[], kind: Statement['kind']): number =>
  body.reduce((n, s) => n + (s.kind === kind ? 1 : 0) + uses(bodyOf(s), kind), 0);

/** For each kind of statement one that uses it more than once, or starts something by it, and can end in several ways. */
function programs(kinds: readonly Statement['kind'][]): Litmus[] {
  return kinds.map((kind) => {
    for (let seed = SEED; ; seed++) {
      const p = litmus(seed, `P${kind}`);
      if (uses(p.threads.flat(), kind) < (kind === 'afterCancel' ? 1 : 2)) continue;
      if ((explore(p, EFFORT.states, false)?.size ?? 0) > 2) return p;
    }
  });
}

test('random programs do what the model allows, and can be led to all of it', { timeout: MINUTE }, () => {
  const chosen = [...TELLING.map((i) => litmus(SEED + i, `P${i}`)), ...programs(KINDS)];
  const compared = chosen.map((p) => compareLitmus(p, null, { ...EFFORT, more: EFFORT.runs }, SEED));
  expect(compared.flatMap((c) => c.invented)).toEqual([]);
  expect(compared.flatMap((c) => c.lost)).toEqual([]);
  // They do not all do the same again and again.
  expect(compared.filter((c) => c.ours.size > 1).length).toBeGreaterThan(chosen.length / 2);
});

describe.skipIf(!goMatches(DEFAULT_SETTINGS.release))(`litmus programs with real Go, seed ${SEED}`, () => {
  const chosen = programs(['send', 'select', 'guard', 'condWait', 'wait', 'cancel']);
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
    whole: false,
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

  test('who uses a group again while its waiters leave panics, or they do, or one is forgotten', () => {
    const [join, done, wait] = (['join', 'done', 'wait'] as const).map((kind): Statement => ({ kind, group: 'g' }));
    if (join === undefined || done === undefined || wait === undefined) throw new Error('three kinds');
    const more: Partial<Litmus> = { groups: [{ name: 'g', count: 1 }], threads: [[go(1), go(2), join, wait], [wait, done], [done]] };
    const whole = ['.|.|.', '.|94!|.', '?|96!|.', '?|?|.'];
    expect(outcomes(more, false)).toEqual(whole);
    expect(outcomes(more)).toEqual([...whole, '95!|94!|.', '95!|?|95!', '96!|?|.'].sort());
  });

  test('a whole program ends with main, or of whoever dies first', () => {
    const whole = true;
    expect(outcomes({ whole, threads: [[go(1)], [{ kind: 'panic', value: 7 }]] })).toEqual(['exit ', 'panic: 7']);
    expect(outcomes({ whole, threads: [[{ kind: 'goexit' }]] })).toEqual([
      'fatal error: no goroutines (main called runtime.Goexit) - deadlock!',
    ]);
    const channels = [{ name: 'c', buffer: 0 }];
    const threads: Statement[][] = [[go(1), { kind: 'goexit' }], [{ kind: 'recv', chan: 'c' }]];
    expect(outcomes({ whole, channels, threads })).toEqual(['fatal error: all goroutines are asleep - deadlock!']);
  });
});
