// Probabilistic concurrency testing: random priorities, and a few random steps at which the running goroutine falls to the bottom.
import { invariant, Prng } from '#base';
import type { ChoiceKind, GoId, ReadyWhy, Scheduler } from '#machine';

/** The depth d of the paper: bugs that need d ordering constraints are found with probability at least 1/(n·k^(d-1)). */
const DEPTH = 3;
/** The length k of the run is not known before it: its binary logarithm is drawn between these. */
const LEAST_BITS = 6;
const MOST_BITS = 20;
/** A goroutine that became runnable with a higher priority takes over at most this many steps later. */
const QUANTUM = 8;

/**
 * PCT (Burckhardt, Kothari, Musuvathi, Nagarakatti, ASPLOS 2010). Differs from the paper: k is drawn from the seed instead of measured by
 * a first run, priorities of goroutines are drawn when they start instead of beforehand, and who is enabled is looked at every QUANTUM steps.
 */
class Pct implements Scheduler {
  readonly stopsAt = 'points';
  readonly #prng: Prng;
  /** Higher runs first. Of a started goroutine above DEPTH, at random; of one demoted at the i-th change point, DEPTH - i. All differ. */
  readonly #priority = new Map<GoId, number>();
  /** Steps granted so far at which the running goroutine is demoted; ascending, DEPTH - 1 at first. */
  readonly #changePoints: number[];
  #granted = 0;
  #running: GoId = 0;

  constructor(seed: number) {
    this.#prng = new Prng(seed);
    const length = 2 ** (LEAST_BITS + this.#prng.below(MOST_BITS - LEAST_BITS + 1));
    this.#changePoints = Array.from({ length: DEPTH - 1 }, () => this.#prng.below(length)).sort((a, b) => a - b);
  }

  ready(id: GoId, why: ReadyWhy, _now: number): void {
    // The fraction keeps two draws from being equal.
    if (why === 'started') this.#priority.set(id, DEPTH + this.#prng.below(2 ** 20) + id / 2 ** 32);
  }

  pick(runnable: readonly GoId[], _current: GoId | null): GoId {
    this.#demote();
    let best: GoId | null = null;
    for (const id of runnable) if (best === null || this.#of(id) > this.#of(best)) best = id;
    invariant(best !== null, 'asked to pick out of none');
    this.#running = best;
    return best;
  }

  slice(): number {
    const [next] = this.#changePoints;
    const steps = next === undefined ? QUANTUM : Math.max(1, Math.min(QUANTUM, next - this.#granted));
    this.#granted += steps;
    return steps;
  }

  choose(_kind: ChoiceKind, options: number): number {
    return this.#prng.below(options);
  }

  #demote(): void {
    while (this.#changePoints[0] !== undefined && this.#changePoints[0] <= this.#granted) {
      this.#changePoints.shift();
      this.#priority.set(this.#running, this.#changePoints.length);
    }
  }

  #of(id: GoId): number {
    const priority = this.#priority.get(id);
    invariant(priority !== undefined, `goroutine ${id} never became runnable`);
    return priority;
  }
}

export const pct = (seed: number): Scheduler => new Pct(seed);
