// A goroutine as the detector knows it.
import type { VectorClock } from './vector-clock.ts';
import type { Where } from './where.ts';

export class Thread {
  /** As reports name it; 0 is main. The detector's own count, not the goroutine's number. */
  readonly number: number;
  /** Its place in clocks, -1 of the one that fires a timer: it accesses nothing. */
  readonly slot: number;
  /** clock[slot] is its present epoch. */
  readonly clock: VectorClock;
  /** Where it was started; null: main. */
  readonly created: Where | null;
  running = true;
  /** How many times over its synchronisation does not count. */
  ignored = 0;

  constructor(number: number, slot: number, clock: VectorClock, created: Where | null) {
    this.number = number;
    this.slot = slot;
    this.clock = clock;
    this.created = created;
  }
}
