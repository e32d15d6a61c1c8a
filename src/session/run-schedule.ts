// The scheduler of one run: a strategy by name or a recorded schedule, written down when the result is to tell it.
import type { Scheduler } from '#machine';
import { decode, encode, goLike, pct, random, Recorded, Replay, roundRobin, type Schedule } from '#schedule';
import { isStrategy, replayText, type ScheduleName, type Settings } from './settings.ts';

const STRATEGIES: Readonly<Record<ScheduleName, (seed: number) => Scheduler>> = { go: goLike, random, pct, rr: roundRobin };
/** What a text that no run printed stands for: it fits no program. */
const NOTHING: Schedule = { stopsAt: 'points', choices: [] };

export class RunSchedule {
  readonly scheduler: Scheduler;
  readonly #recorded: Recorded | null;
  readonly #replay: Replay | null;

  constructor({ schedule, seed, record }: Settings) {
    const chooser = isStrategy(schedule) ? STRATEGIES[schedule](seed) : new Replay(decode(replayText(schedule)) ?? NOTHING);
    this.#replay = chooser instanceof Replay ? chooser : null;
    this.#recorded = record > 0 ? new Recorded(chooser, record) : null;
    this.scheduler = this.#recorded ?? chooser;
  }

  /** Number of the first recorded choice that does not fit the program, from 1; null while all fit. */
  get divergedAt(): number | null {
    const at = this.#replay?.divergedAt ?? null;
    return at === null ? null : at + 1;
  }

  /** The choices so far as text, or '' when they are not recorded, or too many. */
  get text(): string {
    const schedule = this.#recorded?.schedule ?? null;
    return schedule === null ? '' : encode(schedule);
  }
}
