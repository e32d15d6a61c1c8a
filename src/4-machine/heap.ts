// How much memory the program has: counted when given out, and measured by a walk over what it can reach when the count says it may be too much.
import type { Machine } from './machine.ts';
import { Pacer } from './pacer.ts';
import { heldValues, liveValues, Walk } from './reach.ts';
import type { Closure } from './value/func.ts';
import { Opaque, type Value } from './value/value.ts';

/** Share of the budget that is given out before the first walk. */
const FIRST_WALK = 1 / 4;

export class Heap {
  /** Bytes given out since the start; also what runtime.MemStats.TotalAlloc means. */
  total = 0;
  /** Objects given out since the start. */
  objects = 0;
  /** When collections happen, and what they found. */
  readonly pacer: Pacer;
  /** Virtual ns of the last collection; 0 before the first. */
  lastMark = 0;
  /** Called by runtime.GC first: sync's pools give up what nobody asked for. */
  beforeCollection: Closure | null = null;
  /** Runs what is queued, as a goroutine of its own; known once there is a finalizer or a cleanup. */
  runner: Closure | null = null;
  /** What waits for an object to become unreachable, by the object. */
  readonly finalizers = new Map<object, Finalizer>();
  /** The same of runtime.AddCleanup: an object may have several, and they do not bring it back. */
  readonly cleanups = new Map<number, Cleanup>();
  /** Cleanups so far; they go by their number. */
  lastCleanup = 0;
  /** weak.Make: found again by the object, of which there may be several pointers, and emptied when it is gone. */
  readonly weak = new Map<object, WeakHandle[]>();
  /** Calls whose object is unreachable. */
  readonly queue: QueuedCall[] = [];
  readonly #budget: number;
  /** `total` at which the budget needs another walk. */
  #walkAt: number;
  /** The earlier of #walkAt and the pacer's next collection. */
  #stopAt: number;

  constructor(budget: number, env: readonly string[]) {
    this.#budget = budget;
    this.#walkAt = budget * FIRST_WALK;
    this.#stopAt = this.#walkAt;
    this.pacer = new Pacer(env);
  }

  /** Counts `bytes` before they are given out. False: they are more than the budget allows. */
  allocate(m: Machine, bytes: number): boolean {
    this.total += bytes;
    this.objects++;
    return this.total < this.#stopAt || this.#stopped(m, bytes);
  }

  #stopped(m: Machine, bytes: number): boolean {
    if (this.total >= this.pacer.next) this.#collectBetween(m, bytes);
    if (this.total >= this.#walkAt) {
      if (bytes > this.#budget) return false;
      const live = this.#reachable(m).bytes;
      if (live + bytes > this.#budget) return false;
      // Before so much more is given out, no more than the budget can be reachable; close to it, work for walks stays in proportion.
      this.#walkAt = this.total + Math.max(this.#budget / 4, this.#budget - live);
    }
    this.#stopAt = Math.min(this.#walkAt, this.pacer.next);
    return true;
  }

  /**
   * From now on collections happen by Go's pacing: the program can see them, by runtime.MemStats, finalizers or weak pointers. Until then
   * nobody could tell, and they would be work for nothing.
   */
  watched(m: Machine): void {
    if (this.pacer.watched) return;
    this.pacer.begin(this, this.#reachable(m), m.now);
    this.paced();
  }

  /** The pacer's settings or its next collection have changed. */
  paced(): void {
    this.#stopAt = Math.min(this.#walkAt, this.pacer.next);
  }

  /** A walk from what no goroutine holds. */
  #rooted(m: Machine): Walk {
    const walk = new Walk(this.#budget);
    walk.from([m.globals, this.beforeCollection, this.runner, ...m.timers.held()]);
    return walk;
  }

  #reachable(m: Machine): Walk {
    const walk = this.#rooted(m);
    walk.from(heldValues(m));
    return walk;
  }

  #dropWeak(object: object): void {
    for (const handle of this.weak.get(object) ?? []) handle.drop();
    this.weak.delete(object);
  }

  /**
   * A collection in the middle of an operation that asks for `bytes`, which count as reachable, and may still read its operands. Beyond the budget nothing is known to be unreachable.
   */
  #collectBetween(m: Machine, bytes: number): void {
    const walk = this.#rooted(m);
    for (const g of m.goroutines.values()) walk.from(liveValues(m, g, true));
    this.#noteWaiting(m);
    this.#settle(walk);
    if (walk.bytes === Infinity) return this.pacer.putOff(this.total);
    this.pacer.collected(this, walk, m.now, false, bytes);
    if (this.queue.length > 0 && this.runner !== null) m.newGoroutine(this.runner, []);
  }

  /** runtime.GC: finds what nothing can read any more, counting registers only while the code may still read them. */
  collect(m: Machine): void {
    const walk = this.#rooted(m);
    for (const g of m.goroutines.values()) walk.from(liveValues(m, g));
    this.#noteWaiting(m);
    this.#settle(walk);
    this.pacer.collected(this, walk, m.now, true);
    this.paced();
    // It takes time, which a program that collects without end must notice.
    m.fuel -= walk.seen.size;
  }

  /** A waiting goroutine has waited since the collection before the first one that finds it waiting (measured). */
  #noteWaiting(m: Machine): void {
    for (const g of m.goroutines.values()) if (g.status === 'waiting' && g.waitSince === 0) g.waitSince = this.lastMark;
    this.lastMark = m.now;
  }

  /**
   * Queues the finalizers of what is unreachable. What a finalizer's object leads to stays for it (runtime.SetFinalizer): of two that depend
   * on each other in a chain, the outer runs first. Cleanups wait for the finalizer of their object, and weak pointers for neither.
   */
  #settle(walk: Walk): void {
    const waiting = [...this.finalizers.values()];
    for (const f of waiting) walk.from([f.closure]);
    for (const c of this.cleanups.values()) walk.from([c.closure]);
    for (const q of this.queue) walk.from([q.closure, ...q.args()]);
    for (const f of waiting) walk.behind(f.object);
    if (walk.bytes === Infinity) return;
    for (const f of waiting) {
      if (walk.seen.has(f.object)) continue;
      this.finalizers.delete(f.object);
      this.queue.push(f);
      this.#dropWeak(f.object);
      walk.from([f.object]);
    }
    for (const [id, c] of this.cleanups) {
      if (walk.seen.has(c.object)) continue;
      this.cleanups.delete(id);
      this.queue.push({ closure: c.closure, args: () => [], isCleanup: true });
    }
    for (const object of this.weak.keys()) if (!walk.seen.has(object)) this.#dropWeak(object);
  }
}

/** A call to make when `object` is unreachable. */
export interface Finalizer extends QueuedCall {
  readonly object: object;
}

export interface Cleanup {
  readonly object: object;
  readonly closure: Closure;
}

interface QueuedCall {
  readonly isCleanup: boolean;
  readonly closure: Closure;
  /** What to call with, made when the time has come. */
  readonly args: () => readonly Value[];
}

/** What a weak pointer points to; nothing that it holds counts as reachable. */
export class WeakHandle extends Opaque {
  readonly what = 'weak handle';
  #pointer: Value;

  constructor(pointer: Value) {
    super();
    this.#pointer = pointer;
  }

  /** nil once the object is gone. */
  get pointer(): Value {
    return this.#pointer;
  }

  drop(): void {
    this.#pointer = null;
  }
}
