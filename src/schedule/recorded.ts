// A scheduler that writes down what another one chooses.
import type { ChoiceKind, GoId, ReadyWhy, Scheduler } from '#machine';
import type { Choice, Schedule } from './choice.ts';

export class Recorded implements Scheduler {
  readonly stopsAt: Scheduler['stopsAt'];
  readonly #inner: Scheduler;
  /** null once there are more than `most`. */
  #choices: Choice[] | null = [];
  readonly #most: number;
  /** Picked, and not yet told for how long. */
  #picked: GoId | null = null;

  constructor(inner: Scheduler, most: number) {
    this.#inner = inner;
    this.#most = most;
    this.stopsAt = inner.stopsAt;
  }

  /** What was chosen so far, or null when that is too much. */
  get schedule(): Schedule | null {
    return this.#choices === null ? null : { stopsAt: this.stopsAt, choices: this.#choices };
  }

  #keep(choice: Choice): void {
    if (this.#choices !== null && this.#choices.push(choice) > this.#most) this.#choices = null;
  }

  ready(id: GoId, why: ReadyWhy, now: number): void {
    this.#inner.ready(id, why, now);
  }

  pick(runnable: readonly GoId[], current: GoId | null): GoId {
    const id = this.#inner.pick(runnable, current);
    this.#picked = id;
    return id;
  }

  slice(): number {
    const steps = this.#inner.slice();
    this.#keep(this.#picked === null ? { of: 'on', steps } : { of: 'goroutine', id: this.#picked, steps });
    this.#picked = null;
    return steps;
  }

  choose(kind: ChoiceKind, options: number): number {
    const value = this.#inner.choose(kind, options);
    this.#keep({ of: kind, value });
    return value;
  }
}
