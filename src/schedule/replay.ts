// A scheduler that repeats a recorded schedule, and notices when the program asks for something else.
import type { ChoiceKind, GoId, ReadyWhy, Scheduler } from '#machine';
import type { Choice, Schedule } from './choice.ts';

export class Replay implements Scheduler {
  readonly stopsAt: Scheduler['stopsAt'];
  readonly #choices: readonly Choice[];
  #next = 0;
  /** The slice of the goroutine just picked. */
  #steps: number | null = null;
  #divergedAt: number | null = null;

  constructor(schedule: Schedule) {
    this.stopsAt = schedule.stopsAt;
    this.#choices = schedule.choices;
  }

  /**
   * Number of the first choice that did not fit the run, or null. From there on the answers are arbitrary (the first option, one step), so
   * what the program does after it means nothing.
   */
  get divergedAt(): number | null {
    return this.#divergedAt;
  }

  ready(_id: GoId, _why: ReadyWhy, _now: number): void {
    // Who runs is on record.
  }

  pick(runnable: readonly GoId[], _current: GoId | null): GoId {
    const choice = this.#take('goroutine');
    if (choice?.of === 'goroutine' && runnable.includes(choice.id)) {
      this.#steps = choice.steps;
      return choice.id;
    }
    this.#diverge();
    this.#steps = 1;
    return runnable[0] ?? 0;
  }

  slice(): number {
    const steps = this.#steps;
    this.#steps = null;
    if (steps !== null) return steps;
    const choice = this.#take('on');
    if (choice?.of === 'on') return choice.steps;
    this.#diverge();
    return 1;
  }

  choose(kind: ChoiceKind, options: number): number {
    const choice = this.#take(kind);
    if (choice !== null && 'value' in choice && choice.value < options) return choice.value;
    this.#diverge();
    return 0;
  }

  #take(kind: Choice['of']): Choice | null {
    const choice = this.#choices[this.#next++];
    return choice?.of === kind ? choice : null;
  }

  #diverge(): void {
    this.#divergedAt ??= this.#next - 1;
  }
}
