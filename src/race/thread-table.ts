// Goroutines by the numbers and slots that the detector gives them.
import { type Goroutine, type Machine, stackOf } from '#machine';
import { Thread } from './thread.ts';
import { join, knows, type VectorClock } from './vector-clock.ts';
import type { Where } from './where.ts';

/** Goroutines of the runtime's own that Go's detector counts before the first of a program, and one more for finalizers, which package os needs. */
const FIRST = 7;

/** A slot whose goroutine is over, and its last epoch. */
interface FreeSlot {
  readonly slot: number;
  readonly epoch: number;
}

/** How many free slots are looked at for one that may be used again. */
const LOOKED_AT = 4;

export class ThreadTable {
  /** Of goroutines that are in a context. */
  readonly #outer = new Map<Goroutine, Thread>();
  #finalizers: Where | null = null;
  readonly #live = new Set<Thread>();
  #free: FreeSlot[] = [];
  #slots = 0;
  #number = 0;
  #firesTimers = false;

  of(g: Goroutine): Thread {
    return (g.thread as Thread | null) ?? this.#timers(g);
  }

  /** Whoever fires a timer is no goroutine of the program: it knows what armed the timer, and does nothing that could race. */
  #timers(g: Goroutine): Thread {
    if (!this.#firesTimers) this.#number++;
    this.#firesTimers = true;
    const t = new Thread(-1, -1, [], null);
    g.thread = t;
    return t;
  }

  start(m: Machine, g: Goroutine, creator: Goroutine | null): void {
    if (creator === null) {
      this.#add(g, new Thread(0, this.#slots++, [1], null));
      this.#number = FIRST + (m.program.typeNamed('os.File') === null ? 0 : 1);
      return;
    }
    const runsFinalizers = g.top.func.name === 'runtime.runFinalizers';
    this.#fork(g, this.of(creator), (runsFinalizers ? this.#finalizers : null) ?? creationBy(m, creator));
  }

  #fork(g: Goroutine, parent: Thread, created: Where | null): void {
    const slot = this.#takeSlot(parent.clock);
    const clock = parent.clock.slice();
    for (let i = clock.length; i <= slot; i++) clock.push(0);
    clock[slot] = (clock[slot] as number) + 1;
    this.#add(g, new Thread(this.#number++, slot, clock, created));
    parent.tick();
  }

  setsFinalizer(m: Machine): void {
    this.#finalizers ??= startedBy('runtime.createfing', stackOf(m));
  }

  enter(g: Goroutine): void {
    const outer = this.of(g);
    this.#fork(g, outer, CLEANUPS);
    this.#outer.set(g, outer);
  }

  /** Nothing, if none was entered. */
  leave(g: Goroutine): void {
    const outer = this.#outer.get(g);
    if (outer === undefined) return;
    this.end(g);
    this.#outer.delete(g);
    g.thread = outer;
  }

  #add(g: Goroutine, t: Thread): void {
    g.thread = t;
    this.#live.add(t);
  }

  /** A slot may serve again where its former goroutine is known to be over: its epochs then all happened before those to come. */
  #takeSlot(clock: VectorClock): number {
    const at = this.#free.slice(0, LOOKED_AT).findIndex(({ slot, epoch }) => knows(clock, slot, epoch));
    const [free] = at < 0 ? [] : this.#free.splice(at, 1);
    return free?.slot ?? this.#slots++;
  }

  end(g: Goroutine): void {
    const t = this.of(g);
    // Who runs finalizers waits for the next.
    t.running = t.created !== null && t.created === this.#finalizers;
    this.#live.delete(t);
    this.#free.push({ slot: t.slot, epoch: t.clock[t.slot] as number });
    t.clock.length = 0;
  }

  /** Goroutines that are over count too: all that is known of them is known by somebody, or by nobody for ever. */
  acquireAll(t: Thread): void {
    for (const other of this.#live) if (other !== t) join(t.clock, other.clock);
    for (const { slot, epoch } of this.#free) {
      for (let i = t.clock.length; i <= slot; i++) t.clock.push(0);
      t.clock[slot] = Math.max(t.clock[slot] as number, epoch);
    }
  }
}

const startedBy = (name: string, calledFrom: Where['calledFrom']): Where => ({ by: { name }, func: null, pc: 0, calledFrom, latest: null });
/** Go's runtime starts these by itself. */
const CLEANUPS = startedBy('runtime.(*cleanupQueue).createGs', null);

/** What fires a timer has no stack: its one frame is the function that is said to start the goroutine. */
function creationBy(m: Machine, creator: Goroutine): Where {
  if (creator.id === 0) return { by: null, func: creator.top.func, pc: 0, calledFrom: null, latest: null };
  return { by: null, func: m.frame.func, pc: m.pc, calledFrom: stackOf(m), latest: null };
}
