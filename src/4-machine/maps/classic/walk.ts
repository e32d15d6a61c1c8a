// One walk along the chain of a bucket, stopping at slots whose key may be the one looked for (release/runtime.md §7.2).
import type { Cells, Value } from '../../value/value.ts';
import type { Found } from '../go-map.ts';
import { BUCKET_SLOTS, type Bucket, EMPTY_REST, isEmpty } from './bucket.ts';

/** What makes a slot a candidate: its tophash is that of the key, or it is not empty (of the variants that compare integer keys at once). */
export type Sieve = 'tophash' | 'not empty';

export class Walk implements Found {
  readonly #top: number;
  readonly #sieve: Sieve;
  #next = 0;
  /** Bucket of the last candidate; at the end of the walk the last one of the chain that was visited. */
  bucket: Bucket;
  /** Its slot in that bucket. */
  index = -1;
  /** Where the first empty slot met lies; null when none was. */
  emptyBucket: Bucket | null = null;
  emptySlot = -1;

  constructor(first: Bucket, top: number, sieve: Sieve) {
    this.bucket = first;
    this.#top = top;
    this.#sieve = sieve;
  }

  /** Goes on to the next candidate; false at the end. */
  step(): boolean {
    for (;;) {
      const { bucket } = this;
      while (this.#next < BUCKET_SLOTS) {
        const slot = this.#next++;
        const top = bucket.top(slot);
        if (isEmpty(top)) {
          this.#noteEmpty(slot);
          if (top === EMPTY_REST) return false;
        } else if (this.#sieve === 'not empty' || top === this.#top) {
          this.index = slot;
          return true;
        }
      }
      const { overflow } = bucket;
      if (overflow === null) return false;
      this.bucket = overflow;
      this.#next = 0;
    }
  }

  get key(): Value {
    return this.bucket.key(this.index);
  }

  get elems(): Cells {
    return this.bucket.elems;
  }

  get slot(): number {
    return this.bucket.base + this.index;
  }

  get elem(): Value {
    return this.bucket.elem(this.index);
  }

  #noteEmpty(slot: number): void {
    if (this.emptyBucket !== null) return;
    this.emptyBucket = this.bucket;
    this.emptySlot = slot;
  }
}
