// Many cores in effect: whoever is picked by chance runs for a random while, and may be stopped at every point.
import { invariant, Prng } from '#base';
import type { ChoiceKind, GoId, ReadyWhy, Scheduler } from '#machine';

/**
 * A slice is uniform below 2^k for a uniform k: more than a third are shorter than 16 steps, so that neighbouring points of two goroutines are
 * tried in every order, while the mean of about 600 lets long programs get on.
 */
const SLICE_BITS = 14;

class Random implements Scheduler {
  readonly stopsAt = 'points';
  readonly #prng: Prng;

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
    return 1 + this.#prng.below(2 ** this.#prng.below(SLICE_BITS));
  }

  choose(_kind: ChoiceKind, options: number): number {
    return this.#prng.below(options);
  }
}

export const random = (seed: number): Scheduler => new Random(seed);
