// The generator: one seed, one sequence; every value of a range is drawn about equally often.
import { describe, expect, test } from 'vitest';
import { Prng } from '#base';

const draws = (seed: number, n: number): number[] => {
  const rng = new Prng(seed);
  return Array.from({ length: n }, () => rng.next());
};

describe('Prng', () => {
  test('a seed gives one sequence', () => expect(draws(7, 100)).toEqual(draws(7, 100)));

  test('seeds that differ in any bit differ in their first draws', () => {
    const seeds = [0, 1, 2, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 40, Number.MAX_SAFE_INTEGER];
    expect(new Set(seeds.map((s) => draws(s, 4).join())).size).toBe(seeds.length);
  });

  test('below(n) is uniform: chi-squared of 10 buckets over 100,000 draws stays under the 0.1 % quantile', () => {
    const rng = new Prng(1);
    const buckets = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const x = rng.below(10);
      buckets[x] = (buckets[x] ?? 0) + 1;
    }
    const chi = buckets.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(27.9);
  });
});
