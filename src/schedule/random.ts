// Many cores in effect: whoever is picked by chance runs for a random while, and may be stopped at every point.
import { invariant, Prng } from '#base';
import type { ChoiceKind, GoId, ReadyWhy, Scheduler } from '#machine';

/**
 * A slice is uniform below 2^k, for a uniform k below a bound that grows with the number of slices. At first the mean is below 20 steps, so that
 * neighbouring points of two goroutines are soon tried in every order; long programs come to slices of some hundred steps and get on.
 */
const FIRST_BITS = 8;
const MOST_BITS = 14;
const SLICES_PER_BIT = 4096;

class Random implements Scheduler {
  readonly stopsAt = 'points';
  readonly #prng: Prng;
  #slices = 0;

  constructor(seed: number) {
    this.#prng = new Prng(seed);
  }

  ready(_id: GoId, _why: ReadyWhy, _now: number): void {
    // Nothing is queued: pick chooses among all that can run.
  }

  pick(runnable: readonly GoId[], _current: GoId | null): GoId {
    const id = runnable[this.#prng.below(runnable.length)];
    invariant(id !== undefined, 'asked to pick out of none');
    return id;
  }

  slice(): number {
    const bits = Math.min(MOST_BITS, FIRST_BITS + Math.floor(this.#slices++ / SLICES_PER_BIT));
    return 1 + this.#prng.below(2 ** this.#prng.below(bits));
  }

  choose(_kind: ChoiceKind, options: number): number {
    return this.#prng.below(options);
  }
}

export const random = (seed: number): Scheduler => new Random(seed);
