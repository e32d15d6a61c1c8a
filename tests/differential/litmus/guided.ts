// A scheduler that leads a litmus program along a trail of the model, operation by operation: the program yields before each.
import type { ChoiceKind, GoId, ReadyWhy, Scheduler } from '#machine';
import type { Move, Trail } from './model.ts';
import type { Litmus, Statement } from './statement.ts';

/** No operation takes so long. */
const SLICE = 2 ** 30;

/** A goroutine's move, or (null) its way to the operation after the one it waited in. */
interface Step {
  readonly t: number;
  readonly move: Move | null;
}

function stepsOf(trail: Trail | null): Step[] {
  const back: Step[][] = [];
  for (let at = trail; at !== null; at = at.before)
    back.push([{ t: at.move.t, move: at.move }, ...at.woken.map((t) => ({ t, move: null }))]);
  return back.reverse().flat();
}

export class Guided implements Scheduler {
  readonly stopsAt = 'prologues';
  readonly #steps: readonly Step[];
  /** What each goroutine starts, in order. */
  readonly #children: readonly number[][];
  readonly #afterCancel: number;
  readonly #whole: boolean;
  #next = 0;
  readonly #ids = new Map<number, GoId>();
  readonly #threads = new Map<GoId, number>();
  /** Those that have yielded before an operation. */
  readonly #standing = new Set<number>();
  #running: GoId | null = null;
  #choice = 0;
  /** The number of the first step that could not be made, or null. */
  lostAt: number | null = null;

  constructor(p: Litmus, trail: Trail | null) {
    this.#steps = stepsOf(trail);
    this.#whole = p.whole;
    this.#children = p.threads.map((body) => body.flatMap((s) => (s.kind === 'go' || s.kind === 'groupGo' ? [s.thread] : [])));
    this.#afterCancel = p.threads.flat().find((s): s is Statement & { kind: 'afterCancel' } => s.kind === 'afterCancel')?.thread ?? -1;
  }

  ready(id: GoId, why: ReadyWhy, _now: number): void {
    const thread = this.#threads.get(id);
    if (why === 'started') return this.#started(id);
    if (thread !== undefined && why === 'yielded') this.#standing.add(thread);
  }

  /** Who starts a goroutine does it between two of its own steps, except that a cancellation starts context.AfterFunc's. */
  #started(id: GoId): void {
    const parent = this.#running === null ? undefined : this.#threads.get(this.#running);
    // The first one is main's.
    if (this.#running === null && !this.#whole) return;
    const thread = parent === undefined ? 0 : (this.#children[parent]?.shift() ?? this.#afterCancel);
    this.#ids.set(thread, id);
    this.#threads.set(id, thread);
  }

  pick(runnable: readonly GoId[], _current: GoId | null): GoId {
    this.#running = this.#wanted(runnable) ?? runnable[0] ?? 0;
    return this.#running;
  }

  #wanted(runnable: readonly GoId[]): GoId | null {
    const step = this.#steps[this.#next];
    if (step === undefined || !this.#ids.has(0)) return null;
    const id = this.#ids.get(step.t);
    if (id === undefined || !runnable.includes(id)) {
      this.lostAt ??= this.#next;
      return null;
    }
    if (step.move === null || step.move.resumed || this.#standing.delete(step.t)) {
      this.#next++;
      this.#choice = step.move?.choice ?? 0;
    }
    return id;
  }

  slice(): number {
    return SLICE;
  }

  choose(kind: ChoiceKind, options: number): number {
    return kind === 'select' ? Math.min(this.#choice, options - 1) : 0;
  }
}
