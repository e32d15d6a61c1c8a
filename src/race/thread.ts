// A goroutine as the detector knows it.
import type { RaceThread } from '#machine';
import type { VectorClock } from './vector-clock.ts';
import type { Where } from './where.ts';

/** What a goroutine did between two of its synchronisations; others learn of all of it at once. */
export class Epoch {
  readonly thread: Thread;
  /** Counts from 1; clocks hold these. */
  readonly number: number;

  constructor(thread: Thread, number: number) {
    this.thread = thread;
    this.number = number;
  }
}

export class Thread implements RaceThread {
  /** As reports name it; 0 is main. The detector's own count, not the goroutine's number. */
  readonly number: number;
  /** Its place in clocks, -1 of the one that fires a timer: it accesses nothing. */
  readonly slot: number;
  /** clock[slot] is the number of its present epoch. */
  readonly clock: VectorClock;
  /** The present one. */
  epoch: Epoch;
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
    this.epoch = new Epoch(this, clock[slot] ?? 0);
  }

  /** What it does from now on is not part of what it released. */
  tick(): void {
    if (this.slot < 0) return;
    const number = this.epoch.number + 1;
    this.clock[this.slot] = number;
    this.epoch = new Epoch(this, number);
  }
}
