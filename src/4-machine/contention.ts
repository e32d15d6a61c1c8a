// What the block and the mutex profile count: who waited, and who made others wait (runtime.SetBlockProfileRate, SetMutexProfileFraction).
import { callers } from './callers.ts';
import type { Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';

/** Events of one stack. */
export interface Contended {
  readonly pcs: readonly number[];
  count: number;
  ns: number;
}

interface Wait {
  readonly since: number;
  readonly pcs: readonly number[];
}

/** A wait for time to pass, for the network or for nobody is not contention. */
const COUNTED = /^(?:chan (?:send|receive)|select|sync\.|sema)/;
const NEVER_ENDS = /no cases|nil chan/;

/** There while a program has one of the two profiles turned on. */
export class Contention {
  /** Waits that are shorter, in nanoseconds, are not counted; 0 counts none. */
  blockRate = 0;
  mutexFraction = 0;
  readonly blocks = new Map<string, Contended>();
  readonly mutexes = new Map<string, Contended>();
  readonly #waits = new Map<Goroutine, Wait>();

  parked(m: Machine, g: Goroutine): void {
    if (this.blockRate === 0 || !COUNTED.test(g.waitReason) || NEVER_ENDS.test(g.waitReason)) return;
    this.#waits.set(g, { since: m.now, pcs: callers(m) });
  }

  woken(m: Machine, g: Goroutine): void {
    const wait = this.#waits.get(g);
    this.#waits.delete(g);
    if (wait !== undefined && m.now - wait.since >= this.blockRate - 1) count(this.blocks, wait.pcs, m.now - wait.since);
  }

  /** The running goroutine has released a lock that somebody waited for. */
  released(m: Machine, since: number): void {
    if (this.mutexFraction > 0) count(this.mutexes, callers(m), m.now - since);
  }
}

function count(events: Map<string, Contended>, pcs: readonly number[], ns: number): void {
  const key = pcs.join(' ');
  const known = events.get(key) ?? { pcs, count: 0, ns: 0 };
  known.count++;
  known.ns += ns;
  events.set(key, known);
}
