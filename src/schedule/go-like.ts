// Go's own scheduler with one P: runnext, a FIFO run queue, a global queue, time slices of 10 ms (release/runtime.md §5).
import { invariant, Prng } from '#base';
import { type ChoiceKind, type GoId, type ReadyWhy, type Scheduler, STEP_NS } from '#machine';
import { Fifo } from './fifo.ts';

const SLICE_NS = 10_000_000;
/** Every 61st goroutine comes from the global queue while there is one, so that local ones cannot starve it. */
const GLOBAL_TICK = 61;
/** The local queue is a ring of so many; half of it moves to the global queue when it is full, and as many come back when it is empty. */
const LOCAL = 256;

class GoLike implements Scheduler {
  /** One core switches inside the runtime only where compiled code asks whether it should. */
  readonly stopsAt = 'prologues';
  readonly #prng: Prng;
  /** The goroutine made runnable last: it runs next, on what is left of the slice. */
  #runnext: GoId | null = null;
  readonly #local = new Fifo<GoId>();
  readonly #global = new Fifo<GoId>();
  /** Starting the program took the first. */
  #tick = 1;
  /** Virtual time of the last event told. */
  #now = 0;
  #sliceEnd = SLICE_NS;
  #lastWhy: ReadyWhy = 'started';

  constructor(seed: number) {
    this.#prng = new Prng(seed);
  }

  ready(id: GoId, why: ReadyWhy, now: number): void {
    this.#now = now;
    if (why === 'yielded' || why === 'preempted') {
      this.#global.push(id);
      return;
    }
    if (this.#runnext !== null) this.#queue(this.#runnext);
    this.#runnext = id;
    this.#lastWhy = why;
  }

  pick(_runnable: readonly GoId[], _current: GoId | null): GoId {
    if (this.#tick % GLOBAL_TICK === 0 && this.#global.length > 0) return this.#fresh(this.#global);
    if (this.#runnext !== null) {
      const id = this.#runnext;
      this.#runnext = null;
      // It goes on with its predecessor's slice, but a timer wakes an idle P, whose clock starts anew.
      if (this.#lastWhy === 'timer') this.#startSlice();
      return id;
    }
    if (this.#local.length > 0) return this.#fresh(this.#local);
    const id = this.#fresh(this.#global);
    move(this.#global, this.#local, Math.min(LOCAL / 2 - 1, this.#global.length));
    return id;
  }

  #queue(id: GoId): void {
    if (this.#local.length < LOCAL) return this.#local.push(id);
    move(this.#local, this.#global, LOCAL / 2);
    this.#global.push(id);
  }

  slice(): number {
    const left = this.#sliceEnd - this.#now;
    return Math.max(1, Math.ceil(left / STEP_NS));
  }

  choose(_kind: ChoiceKind, options: number): number {
    return this.#prng.below(options);
  }

  #fresh(queue: Fifo<GoId>): GoId {
    const id = queue.shift();
    invariant(id !== undefined, 'a runnable goroutine stands in no queue');
    this.#startSlice();
    return id;
  }

  #startSlice(): void {
    this.#tick++;
    this.#sliceEnd = this.#now + SLICE_NS;
  }
}

function move(from: Fifo<GoId>, to: Fifo<GoId>, count: number): void {
  for (let i = 0; i < count; i++) {
    const id = from.shift();
    if (id !== undefined) to.push(id);
  }
}

/** `seed` decides select, map seeds and the like; who runs when is fixed by the program. */
export const goLike = (seed: number): Scheduler => new GoLike(seed);
