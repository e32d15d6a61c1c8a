// What is said of how often maps are caught (the guide's chapters on luck): the simulator shows the same pattern, with figures of its own.
// Each program has run on Go 1.26.8 as well, on two cores; what it did there is noted at its test.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Settings } from '#session';
import { runProgram } from '../support/run-program.ts';

const WRITES = 'fatal error: concurrent map writes';
const READ = 'fatal error: concurrent map read and map write';
const ITERATION = 'fatal error: concurrent map iteration and map write';
const KINDS = ['1.11', '1.23', '1.26'] as const;

const seeds = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const source = (name: string): string => readFileSync(path.join(import.meta.dirname, 'programs', `${name}.go`), 'utf8');

interface End {
  /** The last word of the run: what killed it, or what it printed. */
  readonly end: string;
  readonly exit: number;
  readonly reports: number;
}

function run(name: string, args: readonly string[], settings: Partial<Settings>): End {
  const { result, stdout, stderr } = runProgram([{ name: `${name}.go`, text: source(name) }], { args, ...settings });
  const reports = stderr.split('WARNING: DATA RACE').length - 1;
  const fatal = /^fatal error: .*$/m.exec(stderr)?.[0];
  return { end: fatal ?? stdout.trim(), exit: result.exitCode, reports };
}

/** One run for each seed, as on many cores unless told. */
const ends = (name: string, args: readonly string[], runs: number, settings: Partial<Settings> = {}): End[] =>
  seeds(runs).map((seed) => run(name, args, { schedule: 'random', seed, ...settings }));

const texts = (runs: readonly End[]): string[] => [...new Set(runs.map((r) => r.end))].sort();

// Real: of 40 runs each, n = 1 and n = 100 all survived, n = 10000 died in 4 or 5, of the text of its kind.
test.each(
  KINDS.flatMap((release) =>
    [['write', WRITES] as const, ['read', READ] as const, ['range', ITERATION] as const].map((k) => [release, ...k] as const),
  ),
)('go %s: best effort: %s beside write mostly passes when it is short, and more of it is caught more often', (release, kind, text) => {
  const caught = (n: number): number => {
    const runs = ends('overlap', [kind, String(n)], 40, { release });
    for (const r of runs) expect(['survived', text]).toContain(r.end);
    return runs.filter((r) => r.end === text).length;
  };
  const counts = [1, 10, 100, 1000].map(caught);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts[0]).toBeLessThan(20);
  expect(counts[3]).toBeGreaterThan(20);
});

// Real, 1.19.8: of 3000 runs of such a program 90 died and 51 printed a wrong total.
test.each(KINDS)('go %s: a run can finish with a wrong total and no message', (release) => {
  const runs = ends('lost', ['3'], 200, { release });
  const wrong = runs.filter((r) => r.exit === 7);
  expect(wrong.length).toBeGreaterThan(0);
  expect(runs.some((r) => r.end === 'total 6')).toBe(true);
  expect(runs.some((r) => r.end === WRITES)).toBe(true);
  for (const r of wrong) expect(r.end).toMatch(/^total [2-5]$/);
});

// Real: 5 of 5 runs each.
test.each(['write', 'read', 'range'])('the race detector finds %s beside write from one operation each, in every schedule', (kind) => {
  for (const n of ['1', '10', '100']) {
    for (const schedule of ['go', 'random'] as const) {
      for (const r of ends('overlap', [kind, n], 10, { race: true, schedule })) {
        // The check of the map may be first.
        if (r.end === 'survived') expect([r.reports > 0, r.exit]).toEqual([true, 66]);
        else expect(r.exit).toBe(2);
      }
    }
  }
});

// Real: of 6 runs each with n = 10000 all but one ended with 66; 1.19.8 ended such runs with 2 as well.
test.each(['write', 'read', 'range'])(
  'under the race detector a run of %s beside write ends with 66 after its reports, or with 2 by the check of the map',
  (kind) => {
    const exits = (n: string): Set<number> => new Set(ends('overlap', [kind, n], 12, { race: true }).map((r) => r.exit));
    expect(exits('10')).toContain(66);
    expect(exits('3000')).toContain(2);
  },
);

// Real: 7 of 20 runs had a report.
test('the race detector is no proof: a lock taken in passing hides a race from it when it falls between', () => {
  const reports = ends('hidden', [], 40, { race: true }).map((r) => r.reports > 0);
  expect(new Set(reports)).toEqual(new Set([true, false]));
  expect(run('hidden', ['in order'], { race: true, schedule: 'go' }).reports).toBe(0);
});

// Real: 10 of 10 survived; 3 of 3 reported with -race.
test.each(['len', 'empty', 'variable', 'element', 'string'])('the check of maps is blind to %s, the race detector is not', (what) => {
  for (const release of KINDS) expect(texts(ends('blind', [what], 10, { release }))).toEqual(['survived']);
  for (const r of ends('blind', [what], 3, { race: true })) expect([r.end, r.exit, r.reports > 0]).toEqual(['survived', 66, true]);
});

// Real: 5 of 5 runs ended so within a second, four with the first text.
test('what is no map can be torn: an interface with the type of one value and the data of another', () => {
  const runs = ends('torn', [], 10);
  for (const r of runs) expect([r.end, r.exit]).toEqual([expect.stringMatching(/^\*main\.(one with 2|two with 1)$/), 3]);
});

// Real, GOMAXPROCS=1: 10 of 10 died.
test.each(KINDS)('go %s: one core is enough while the map grows', (release) => {
  for (const r of ends('one-core', ['grow', '1000000'], 3, { release, schedule: 'go' })) expect(r.end).toBe(WRITES);
});

// Real, GOMAXPROCS=1: 10 of 10 survived.
test.each(KINDS)('go %s: on one core a map that does not grow is never caught', (release) => {
  for (const what of ['update', 'range', 'read'])
    expect(run('one-core', [what, '300000'], { release, schedule: 'go' }).end).toBe('survived true');
});

// Real, 1.19.8: all of 100 runs without -race were WRITES, runs with it READ.
test('m[k]++ is one write, and a read and a write for the race detector', () => {
  expect(texts(ends('lost', ['300'], 20)).filter((t) => t.startsWith('fatal'))).toEqual([WRITES]);
  expect(texts(ends('lost', ['300'], 20, { race: true }))).toContain(READ);
});

// Real, n = 2000: with one core these two in 25 of 25 runs; with two cores these and up to two more, each pair of stacks once. With n = 100000 and one
// core 22 of 25 runs reported nothing: Go's detector keeps a bounded history, and drops a race whose earlier access has left it. Ours forgets nothing.
test('what four goroutines do in one map entry is told once for each pair of places, however often it happens', () => {
  const pairs = (schedule: 'go' | 'random', seed: number): { told: string[]; found: string; exit: number } => {
    const settings = { args: ['2000'], race: true, schedule, seed } as const;
    const { result, stderr } = runProgram([{ name: 'counters.go', text: source('counters') }], settings);
    const told = result.races.map(({ current, previous }) =>
      [current, previous].map((a) => `${a.write ? 'write' : 'read'} ${a.stack[0]?.func}`).join(' after '),
    );
    return { told, found: /^Found .*$/m.exec(stderr)?.[0] ?? '', exit: result.exitCode };
  };
  const two = ['read runtime.mapaccess1_fast64 after write runtime.mapassign_fast64', 'read main.main.func1 after write main.main.func1'];
  for (const seed of seeds(3)) expect(pairs('go', seed)).toEqual({ told: two, found: 'Found 2 data race(s)', exit: 66 });
  for (const seed of seeds(10)) {
    const { told, found, exit } = pairs('random', seed);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(0);
    // The check of the map may end the run.
    expect([`Found ${told.length} data race(s) 66`, ' 2']).toContain(`${found} ${exit}`);
  }
});
