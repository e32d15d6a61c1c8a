// Fail, print, parse, replay: the same bytes, under every strategy; and a schedule of another program is refused.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choice, decode, encode } from '../../src/schedule/index.ts';
import { SCHEDULES, type Settings } from '../../src/session/index.ts';
import { type Ran, runProgram } from '../support/run-program.ts';

const examples = path.join(import.meta.dirname, '../../content/examples');
/** With short loops: a schedule that lets a broken program through would record each of a million rounds. */
const source = (example: string): string =>
  readFileSync(path.join(examples, example, 'broken.go'), 'utf8').replace(/rounds = \d+$/m, 'rounds = 1000');
const EXAMPLES = ['unsynchronised', 'range-against-writes', 'map-inside-sync-map'];

function run(text: string, settings: Partial<Settings>): Ran {
  return runProgram([{ name: 'main.go', text }], { record: Number.MAX_SAFE_INTEGER, ...settings });
}

describe.each(SCHEDULES)('%s', (schedule) => {
  test.each(EXAMPLES)('%s replays to the same bytes, seed by seed', (example) => {
    for (const seed of [1, 2]) {
      const first = run(source(example), { schedule, seed });
      expect(first.result.schedule).not.toBe('');
      // Another seed: everything that was chance must be in the text.
      const again = run(source(example), { schedule: `replay=${first.result.schedule}`, seed: seed + 1000 });
      expect(again).toEqual(first);
    }
  });
});

test.each(SCHEDULES.filter((schedule) => schedule !== 'go'))('%s finds the crash of the first chapter within 50 seeds', (schedule) => {
  const seeds = Array.from({ length: 50 }, (_, seed) => seed);
  expect(seeds.some((seed) => run(source('unsynchronised'), { schedule, seed }).result.end === 'fatal')).toBe(true);
});

test('a schedule of another program ends the run with the number of the choice, and prints nothing after it', () => {
  const { result } = run(source('range-against-writes'), { schedule: 'random' });
  for (const text of [result.schedule, 'p', '', 'not-a-schedule', result.schedule.slice(0, 40)]) {
    const other = run(
      'package main\n\nimport "fmt"\n\nfunc main() {\n\tdone := make(chan int)\n\tgo func() { done <- 1 }()\n\tfmt.Println(<-done)\n}\n',
      {
        schedule: `replay=${text}`,
      },
    );
    expect(other.result.end).toBe('diverged');
    expect(other.result.detail).toMatch(/^the schedule to replay fits another program: choice \d+ /);
  }
});

const count = fc.integer({ min: 0, max: 2 ** 40 });
const steps = fc.integer({ min: 1, max: 2 ** 31 });
const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ of: fc.constant('goroutine' as const), id: count, steps }),
  fc.record({ of: fc.constant('on' as const), steps }),
  fc.record({ of: fc.constantFrom('select', 'map seed', 'range start', 'random'), value: count }),
);

test('what encode writes, decode reads', () => {
  fc.assert(
    fc.property(fc.constantFrom('points' as const, 'prologues' as const), fc.array(choice), (stopsAt, choices) => {
      const text = encode({ stopsAt, choices });
      expect(text).toMatch(/^[pf][\w-]*$/);
      expect(decode(text)).toEqual({ stopsAt, choices });
    }),
  );
});

test('decode refuses or reads any text; what it reads, encode writes back', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[pfx][\w-]{0,30}$/), (text) => {
      const schedule = decode(text);
      if (schedule !== null) expect(decode(encode(schedule))).toEqual(schedule);
    }),
  );
});

test('a run of more choices than are to be recorded tells none', () => {
  const settings = { schedule: 'random', seed: 3 } as const;
  const { result } = run(source('unsynchronised'), settings);
  const choices = decode(result.schedule)?.choices.length ?? 0;
  expect(choices).toBeGreaterThan(10);
  expect(run(source('unsynchronised'), { ...settings, record: choices }).result.schedule).toBe(result.schedule);
  expect(run(source('unsynchronised'), { ...settings, record: choices - 1 }).result.schedule).toBe('');
});
