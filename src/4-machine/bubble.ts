// Bubbles of testing/synctest: goroutines with a clock of their own, which moves when all of them wait for each other.
import type { Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';
import { Timer, TimerHeap } from './timer.ts';

/** Waits that only something inside the bubble can end; a mutex, say, could be another goroutine's. */
const DURABLE: ReadonlySet<string> = new Set([
  'chan receive',
  'chan receive (nil chan)',
  'chan send',
  'chan send (nil chan)',
  'select',
  'select (no cases)',
  'sleep',
  'sync.Cond.Wait',
  'sync.WaitGroup.Wait',
  'synctest.Wait',
]);

export class Bubble {
  /** As tracebacks name it. */
  readonly id: number;
  /** Virtual ns since the bubble's start, from 1 on: the same shape as the machine's clock. */
  now = 1;
  readonly timers = new TimerHeap();
  /** Who called synctest.Run, from outside. */
  readonly #caller: Goroutine;
  /** Goroutines of the bubble, and those of them that do not wait durably. */
  #total = 0;
  #active = 0;
  /** Who called synctest.Wait. */
  #waiter: Goroutine | null = null;
  #main: Goroutine | null = null;
  /** Why it cannot end; '' when it ended well. */
  deadlock = '';
  /** Fires as soon as no instruction is under way: an operation that parks one goroutine may wake another. */
  readonly #settle = new Timer((m) => this.#settled(m));

  constructor(id: number, caller: Goroutine) {
    this.id = id;
    this.#caller = caller;
  }

  joined(g: Goroutine): void {
    this.#main ??= g;
    this.#total++;
    this.#active++;
  }

  left(m: Machine, g: Goroutine): void {
    if (g === this.#main) this.#main = null;
    this.#total--;
    this.#idle(m, g);
  }

  parked(m: Machine, g: Goroutine): void {
    if (DURABLE.has(g.waitReason)) this.#idle(m, g);
  }

  woken(g: Goroutine): void {
    if (DURABLE.has(g.waitReason)) this.#active++;
  }

  /** synctest.Wait: false when another goroutine waits already. */
  wait(m: Machine): boolean {
    if (this.#waiter !== null) return false;
    const g = m.current;
    this.#waiter = g;
    m.park('synctest.Wait');
    return true;
  }

  #idle(m: Machine, g: Goroutine): void {
    m.race?.releaseMerge(g, this, 0);
    if (--this.#active === 0) m.timers.add(m, this.#settle, m.now);
  }

  /** All wait: whoever asked to be told is; else time moves on; else it is over. */
  #settled(m: Machine): void {
    while (this.#active === 0) {
      const waiter = this.#waiter;
      if (waiter !== null) {
        this.#waiter = null;
        m.race?.acquire(waiter, this, 0);
        return m.ready(waiter, 'woken');
      }
      // Time stops when the main goroutine of the bubble has ended.
      if (this.#main === null || this.timers.next === Infinity) return this.#end(m);
      this.now = Math.max(this.now, this.timers.next);
      this.timers.fire(m, this.now);
    }
  }

  #end(m: Machine): void {
    if (this.#total > 0) {
      this.deadlock =
        this.#main === null
          ? 'deadlock: main bubble goroutine has exited but blocked goroutines remain'
          : 'deadlock: all goroutines in bubble are blocked';
    }
    m.race?.acquire(this.#caller, this, 0);
    m.ready(this.#caller, 'woken');
  }
}

/** What the header of a goroutine of a bubble adds to its status. */
export function bubbleStatus(g: Goroutine): string {
  if (g.bubble === null) return '';
  const durable = g.status === 'waiting' && DURABLE.has(g.waitReason) ? ' (durable)' : '';
  return `${durable}, synctest bubble ${g.bubble.id}`;
}
