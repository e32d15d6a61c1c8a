// What a run can be told: release, seed, schedule, budgets; read from links, messages and flags with checks at the border.

export const SCHEDULES = ['go', 'random', 'pct', 'rr'] as const;
export type ScheduleName = (typeof SCHEDULES)[number];
/** A strategy, or the recorded choices of an earlier run (RunResult.schedule). */
export type ScheduleChoice = ScheduleName | `replay=${string}`;

const REPLAY = 'replay=';

export const isStrategy = (schedule: string): schedule is ScheduleName => SCHEDULES.some((name) => name === schedule);

/** What comes after "replay=". */
export const replayText = (schedule: `replay=${string}`): string => schedule.slice(REPLAY.length);

/** A known strategy, or a replay of a text in the alphabet of schedules; whether the text fits shows when it is run. */
export const isScheduleChoice = (raw: unknown): raw is ScheduleChoice =>
  typeof raw === 'string' && (SCHEDULES.some((name) => name === raw) || /^replay=[\w-]*$/.test(raw));

/** Ends of a run that are not the program's own. All are counts, so that they strike at the same point everywhere. */
export interface Budgets {
  /** Machine steps (instructions and micro-steps of maps). */
  readonly steps: number;
  /** Bytes of live heap, as the machine models it. */
  readonly memory: number;
  /** Bytes written to stdout and stderr together. */
  readonly output: number;
  /** Goroutines alive at once. */
  readonly goroutines: number;
}

export interface Settings {
  /** A release the simulator knows, such as '1.26'. */
  readonly release: string;
  /** 0 … 2^53-1. */
  readonly seed: number;
  readonly schedule: ScheduleChoice;
  /** The result tells the schedule of a run that makes at most so many choices, so that it can be replayed; 0: of none. */
  readonly record: number;
  /** The race detector watches; GORACE in `env` is its. */
  readonly race: boolean;
  /** For it, writing to a file orders goroutines, as it does in Go by accident: a print on both sides then hides a race. */
  readonly racePrintEdges: boolean;
  /** The result tells of the contexts that the run made; nothing else of it changes. */
  readonly contexts: boolean;
  readonly budgets: Budgets;
  /** os.Args[1:]. */
  readonly args: readonly string[];
  /** The environment, "KEY=value": GOTRACEBACK is the runtime's, all are os.Environ's. */
  readonly env: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  release: '1.26',
  seed: 1,
  schedule: 'go',
  record: 0,
  race: false,
  racePrintEdges: false,
  contexts: false,
  budgets: { steps: 20_000_000_000, memory: 2 ** 30, output: 64 * 2 ** 20, goroutines: 1_000_000 },
  args: [],
  // Not the reader's own: a run must be the same everywhere.
  env: ['PATH=/usr/local/go/bin:/usr/local/bin:/usr/bin:/bin', 'HOME=/home/gopher', 'USER=gopher'],
};

/** What the page asks for: many cores in effect, schedules that fit a link, and budgets that suit a browser tab. */
export const PAGE_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  schedule: 'random',
  record: 2_000,
  contexts: true,
  budgets: { steps: 2_000_000_000, memory: 2 ** 28, output: 2 ** 20, goroutines: 100_000 },
};
