// Round robin: all that can run in the order of their ids, each for the same number of steps, which the seed draws once for the run.
import { Prng } from '#base';
import type { ChoiceKind, GoId, ReadyWhy, Scheduler } from '#machine';

/** Short enough that two goroutines meet inside one map operation, long enough that a turn is more than one instruction for most seeds. */
const LONGEST_TURN = 64;

class RoundRobin implements Scheduler {
  readonly stopsAt = 'points';
  readonly #prng: Prng;
  readonly #turn: number;
  #last: GoId = 0;

  constructor(seed: number) {
    this.#prng = new Prng(seed);
    this.#turn = 1 + this.#prng.below(LONGEST_TURN);
  }

  ready(_id: GoId, _why: ReadyWhy, _now: number): void {
    // The order is that of the ids, whoever became runnable first.
  }

  pick(runnable: readonly GoId[], _current: GoId | null): GoId {
    let lowest = Infinity;
    let next = Infinity;
    for (const id of runnable) {
      if (id < lowest) lowest = id;
      if (id > this.#last && id < next) next = id;
    }
    this.#last = next === Infinity ? lowest : next;
    return this.#last;
  }

  slice(): number {
    return this.#turn;
  }

  choose(_kind: ChoiceKind, options: number): number {
    return this.#prng.below(options);
  }
}

export const roundRobin = (seed: number): Scheduler => new RoundRobin(seed);
