// Choices of the generator: everything random about a program comes from one seed.
import { invariant, Prng } from '#base';

export class Dice {
  readonly #prng: Prng;

  constructor(seed: number) {
    this.#prng = new Prng(seed);
  }

  /** 0 … n-1. */
  below(n: number): number {
    return this.#prng.below(n);
  }

  /** low … high, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    invariant(list.length > 0, 'nothing to pick from');
    return list[this.below(list.length)]!;
  }

  /** Picks a row by its weight, the first column. */
  weighted<T>(rows: readonly (readonly [number, T])[]): T {
    let at = this.below(rows.reduce((sum, [weight]) => sum + weight, 0));
    const row = rows.find(([weight]) => (at -= weight) < 0);
    invariant(row !== undefined, 'weights add up');
    return row[1];
  }

  times<T>(n: number, make: (i: number) => T): T[] {
    return Array.from({ length: n }, (_, i) => make(i));
  }
}
