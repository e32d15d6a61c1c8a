// Buckets of a classic map: eight slots each with a byte of the hash, chained where more keys fall together (release/runtime.md §7.1).
import type { Cells, Value } from '../../value/value.ts';

export const BUCKET_SLOTS = 8;

// What a slot's tophash says when it is no byte of a hash:
/** Empty, and so is everything behind it in the chain. */
export const EMPTY_REST = 0;
export const EMPTY_ONE = 1;
/** Moved to the first half of the new array; key and element are still there for iterators. EVACUATED_Y: to the second half. */
export const EVACUATED_X = 2;
export const EVACUATED_Y = 3;
/** Was empty when its bucket moved. */
export const EVACUATED_EMPTY = 4;
const MIN_TOPHASH = 5;

export const isEmpty = (top: number): boolean => top <= EMPTY_ONE;
export const isFull = (top: number): boolean => top >= MIN_TOPHASH;
export const hasMoved = (top: number): boolean => top === EVACUATED_X || top === EVACUATED_Y;

/** The byte of a full slot: the highest of the hash, kept clear of the marks. Hashes are unsigned 32-bit. */
export function tophashOf(hash: number): number {
  const top = hash >>> 24;
  return top < MIN_TOPHASH ? top + MIN_TOPHASH : top;
}

export class Bucket {
  readonly tophash: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  readonly keys: Cells = new Array<Value>(BUCKET_SLOTS).fill(undefined);
  readonly elems: Cells;
  overflow: Bucket | null = null;

  constructor(zeroElem: Value) {
    this.elems = new Array<Value>(BUCKET_SLOTS).fill(zeroElem);
  }

  /** The first slot speaks for the bucket and its chain. */
  get evacuated(): boolean {
    const top = this.tophash[0] ?? EMPTY_REST;
    return !isEmpty(top) && !isFull(top);
  }

  put(slot: number, top: number, key: Value, elem: Value): void {
    this.tophash[slot] = top;
    this.keys[slot] = key;
    this.elems[slot] = elem;
  }

  /** Memory cleared from the keys on: what iterators would have needed of a moved bucket. */
  forgetContents(zeroElem: Value): void {
    this.keys.fill(undefined);
    this.elems.fill(zeroElem);
    this.overflow = null;
  }

  markRest(): void {
    this.tophash.fill(EMPTY_REST);
  }
}

/**
 * The array of a map. A bucket is made when it is first looked at. Interleaved growths can leave a map with an array shorter than its B
 * says; what would lie behind its end is taken for zeroed memory.
 */
export class Buckets {
  readonly #zeroElem: Value;
  readonly #made: (Bucket | undefined)[];

  constructor(length: number, zeroElem: Value) {
    this.#zeroElem = zeroElem;
    this.#made = new Array<Bucket | undefined>(length);
  }

  at(i: number): Bucket {
    const made = this.#made[i];
    if (made !== undefined) return made;
    const bucket = new Bucket(this.#zeroElem);
    this.#made[i] = bucket;
    return bucket;
  }

  /** Buckets of both kinds that have been looked at, in order. */
  *chained(): Generator<Bucket, void, void> {
    for (const first of this.#made) for (let b = first ?? null; b !== null; b = b.overflow) yield b;
  }

  /** An array of zeroed memory again. */
  wipe(): void {
    for (const b of this.#made) {
      if (b === undefined) continue;
      b.markRest();
      b.forgetContents(this.#zeroElem);
    }
  }
}
