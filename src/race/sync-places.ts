// What was released at each place where goroutines synchronise: a vector clock, which whoever acquires there learns.
import type { Thread } from './thread.ts';
import { join, overwrite, type VectorClock } from './vector-clock.ts';

export class SyncPlaces {
  readonly #clocks = new WeakMap<object, Map<number, VectorClock>>();

  acquire(t: Thread, base: object, index: number): void {
    const clock = t.ignored > 0 ? undefined : this.#clocks.get(base)?.get(index);
    if (clock !== undefined) join(t.clock, clock);
  }

  release(t: Thread, base: object, index: number): void {
    if (t.ignored > 0) return;
    const at = this.#at(base);
    const clock = at.get(index);
    if (clock === undefined) at.set(index, t.clock.slice());
    else overwrite(clock, t.clock);
    t.tick();
  }

  releaseMerge(t: Thread, base: object, index: number): void {
    if (t.ignored > 0) return;
    const at = this.#at(base);
    const clock = at.get(index);
    if (clock === undefined) at.set(index, t.clock.slice());
    else join(clock, t.clock);
    t.tick();
  }

  releaseAcquire(t: Thread, base: object, index: number): void {
    if (t.ignored > 0) return;
    const at = this.#at(base);
    const before = at.get(index);
    at.set(index, t.clock.slice());
    if (before !== undefined) join(t.clock, before);
    t.tick();
  }

  #at(base: object): Map<number, VectorClock> {
    let at = this.#clocks.get(base);
    if (at === undefined) {
      at = new Map();
      this.#clocks.set(base, at);
    }
    return at;
  }
}
