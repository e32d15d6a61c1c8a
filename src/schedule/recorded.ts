// A scheduler that writes down what another one chooses.
import type { ChoiceKind, GoId, ReadyWhy, Scheduler } from '#machine';
import type { Choice, Schedule } from './choice.ts';

export class Recorded implements Scheduler {
  readonly stopsAt: Scheduler['stopsAt'];
  readonly #inner: Scheduler;
  readonly #choices: Choice[] = [];
  /** Picked, and not yet told for how long. */
  #picked: GoId | null = null;

  constructor(inner: Scheduler) {
    this.#inner = inner;
    this.stopsAt = inner.stopsAt;
  }

  /** What was chosen so far. */
  get schedule(): Schedule {
    return { stopsAt: this.stopsAt, choices: this.#choices };
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
    this.#choices.push(this.#picked === null ? { of: 'on', steps } : { of: 'goroutine', id: this.#picked, steps });
    this.#picked = null;
    return steps;
  }

  choose(kind: ChoiceKind, options: number): number {
    const value = this.#inner.choose(kind, options);
    this.#choices.push({ of: kind, value });
    return value;
  }
}
