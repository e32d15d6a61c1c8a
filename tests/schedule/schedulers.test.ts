// The schedulers alone: told what became runnable, asked who runs (runtime.md §5).
import { expect, test } from 'vitest';
import type { GoId, Scheduler } from '../../src/4-machine/index.ts';
import { goLike, random } from '../../src/schedule/index.ts';

/** 10 ms. */
const SLICE = 2_000_000;

/** Picks until nobody is left, nobody blocking and nobody new. */
function order(s: Scheduler, runnable: GoId[]): GoId[] {
  const ran: GoId[] = [];
  while (runnable.length > 0) {
    const id = s.pick(runnable, null);
    s.slice();
    ran.push(id);
    runnable = runnable.filter((other) => other !== id);
  }
  return ran;
}

test('ten goroutines started in a loop: the last one first, then in order', () => {
  const s = goLike(1);
  const ids = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  for (const id of ids) s.ready(id, 'started', 0);
  expect(order(s, ids)).toEqual([11, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('who yields or is preempted waits behind everybody in the local queue', () => {
  const s = goLike(1);
  for (const id of [2, 3]) s.ready(id, 'started', 0);
  expect(s.pick([2, 3], null)).toBe(3);
  s.ready(3, 'yielded', 10);
  s.ready(4, 'woken', 20);
  expect(order(s, [2, 3, 4])).toEqual([4, 2, 3]);
});

test('every 61st tick looks at the global queue first', () => {
  const s = goLike(1);
  s.ready(1, 'started', 0);
  expect(s.pick([1], null)).toBe(1);
  s.ready(1, 'preempted', 0);
  const local = Array.from({ length: 100 }, (_, i) => i + 2);
  for (const id of local) s.ready(id, 'started', 0);
  const ran = order(s, [1, ...local]);
  expect(ran.indexOf(1)).toBeGreaterThan(0);
  expect(ran.indexOf(1)).toBeLessThanOrEqual(62);
});

test('a full local queue loses its first half to the global queue, which comes back in halves', () => {
  const s = goLike(1);
  const ids = Array.from({ length: 300 }, (_, i) => i + 1);
  for (const id of ids) s.ready(id, 'started', 0);
  const ran = order(s, [...ids]);
  // Every 61st comes from the global queue before its time.
  const early = [1, 2, 3];
  expect(ran.filter((id) => !early.includes(id))).toEqual([300, ...ids.slice(128, 256), ...ids.slice(257, 299), ...ids.slice(3, 128), 257]);
  expect(early.map((id) => ran.indexOf(id))).toEqual([61, 122, ran.indexOf(3)]);
});

test('runnext goes on with the slice of its waker; others get a whole one', () => {
  const s = goLike(1);
  s.ready(1, 'started', 0);
  s.ready(2, 'started', 0);
  expect(s.pick([1, 2], null)).toBe(2);
  s.slice();
  expect(s.pick([1], null)).toBe(1);
  expect(s.slice()).toBe(SLICE);
  s.ready(2, 'woken', 4_000_000);
  expect(s.pick([1, 2], 1)).toBe(2);
  expect(s.slice()).toBe(SLICE - 800_000);
  // A pair that keeps waking each other is cut at the end of the first slice.
  s.ready(1, 'woken', 11_000_000);
  expect(s.pick([1, 2], 2)).toBe(1);
  expect(s.slice()).toBe(1);
});

test('a seed repeats every answer; seeds differ', () => {
  const answers = (make: (seed: number) => Scheduler, seed: number): number[] => {
    const s = make(seed);
    return Array.from({ length: 50 }, () => [s.choose('select', 5), s.slice()]).flat();
  };
  for (const make of [goLike, random]) expect(answers(make, 7)).toEqual(answers(make, 7));
  expect(answers(random, 7)).not.toEqual(answers(random, 8));
});

test('random slices are short at first and often later, sometimes long, and everybody is picked', () => {
  const s = random(3);
  const slices = Array.from({ length: 50_000 }, () => s.slice());
  expect(slices.filter((n) => n <= 8).length).toBeGreaterThan(10_000);
  expect(slices.slice(0, 4000).every((n) => n <= 128)).toBe(true);
  expect(slices.some((n) => n > 5000)).toBe(true);
  expect(Math.min(...slices)).toBe(1);
  expect(new Set(Array.from({ length: 100 }, () => s.pick([4, 5, 6], 5)))).toEqual(new Set([4, 5, 6]));
});
