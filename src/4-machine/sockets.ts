// The three sockets of the machine: who picks, who lends natives, who watches. It knows none of those that plug in.
import type { GoId } from './goroutine.ts';
import type { Native } from './native.ts';

/** Why a goroutine became runnable: what Go's scheduler needs to place it in its queues (facts: runtime.md §8). */
export type ReadyWhy = 'started' | 'woken' | 'timer' | 'yielded' | 'preempted';

/** Every choice that is not "who runs": each is answered uniformly in 0 … options-1. */
export type ChoiceKind = 'select' | 'map seed' | 'range start' | 'random';

/** An oracle: it never touches the machine. All chance of a run comes through it. */
export interface Scheduler {
  /** Told whenever a goroutine becomes runnable, before the next pick. `now` is virtual time in ns. */
  ready(id: GoId, why: ReadyWhy, now: number): void;
  /** Who runs next, out of `runnable` (never empty; the current goroutine is in it unless it blocked or ended). */
  pick(runnable: readonly GoId[], current: GoId | null): GoId;
  /** How many steps the one just picked may take before `pick` is asked again (at least 1). It may stop earlier by blocking. */
  slice(): number;
  /**
   * Where a slice may end inside a map operation: 'points' at every named point, as on many cores; 'prologues' only where compiled
   * Go has a function prologue inside the runtime (growth, large keys), as on one core (runtime.md §11.6).
   */
  readonly stopsAt: 'points' | 'prologues';
  choose(kind: ChoiceKind, options: number): number;
}

/** Natives by qualified name, "strconv.formatBits". */
export type NativeTable = ReadonlyMap<string, Native>;

/** Where what the program writes goes; fd 1 or 2. `bytes` is a byte string. */
export type OutputSink = (fd: 1 | 2, bytes: string) => void;
