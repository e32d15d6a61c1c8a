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

/** One bucket: eight slots of the storage of its array. Buckets behind it in the chain have storage of their own. */
export class Bucket {
  readonly array: Buckets;
  readonly #index: number;
  /** Where the elements are, from `base` on. */
  readonly elems: Cells;
  readonly base: number;

  constructor(array: Buckets, index: number) {
    this.array = array;
    this.#index = index;
    this.elems = array.elems;
    this.base = index * BUCKET_SLOTS;
  }

  top(slot: number): number {
    return this.array.tophash[this.base + slot] ?? EMPTY_REST;
  }

  mark(slot: number, top: number): void {
    this.array.tophash[this.base + slot] = top;
  }

  key(slot: number): Value {
    return this.array.keys[this.base + slot];
  }

  elem(slot: number): Value {
    return this.elems[this.base + slot];
  }

  setKey(slot: number, key: Value): void {
    this.array.keys[this.base + slot] = key;
  }

  put(slot: number, top: number, key: Value, elem: Value): void {
    this.mark(slot, top);
    this.setKey(slot, key);
    this.elems[this.base + slot] = elem;
  }

  get overflow(): Bucket | null {
    return this.array.links[this.#index] ?? null;
  }

  set overflow(next: Bucket | null) {
    this.array.links[this.#index] = next;
  }

  /** The first slot speaks for the bucket and its chain. */
  get evacuated(): boolean {
    const top = this.top(0);
    return !isEmpty(top) && !isFull(top);
  }

  /** Memory cleared from the keys on: what iterators would have needed of a moved bucket. */
  forgetContents(zeroElem: Value): void {
    this.array.keys.fill(undefined, this.base, this.base + BUCKET_SLOTS);
    this.elems.fill(zeroElem, this.base, this.base + BUCKET_SLOTS);
    this.overflow = null;
  }
}

/** An array of buckets. The storage of bucket i begins at 8i. */
export class Buckets {
  readonly length: number;
  readonly tophash: Uint8Array;
  readonly keys: Cells;
  readonly elems: Cells;
  /** What follows each bucket in its chain. */
  readonly links: (Bucket | null)[];
  readonly #zeroElem: Value;
  /**
   * Interleaved growths can leave a map with an array shorter than its B says. What lies behind the end is taken for zeroed memory.
   */
  readonly beyond = new Map<number, Bucket>();

  constructor(length: number, zeroElem: Value) {
    this.length = length;
    this.#zeroElem = zeroElem;
    this.tophash = new Uint8Array(length * BUCKET_SLOTS);
    this.keys = new Array<Value>(length * BUCKET_SLOTS).fill(undefined);
    this.elems = new Array<Value>(length * BUCKET_SLOTS).fill(zeroElem);
    this.links = new Array<Bucket | null>(length).fill(null);
  }

  at(i: number): Bucket {
    if (i < this.length) return new Bucket(this, i);
    const bucket = this.beyond.get(i) ?? new Buckets(1, this.#zeroElem).at(0);
    this.beyond.set(i, bucket);
    return bucket;
  }

  /** Marks every slot of every chain as empty. */
  markRest(): void {
    this.tophash.fill(EMPTY_REST);
    for (const next of this.links) {
      for (let b = next; b !== null; b = b.overflow) for (let i = 0; i < BUCKET_SLOTS; i++) b.mark(i, EMPTY_REST);
    }
  }

  /** An array of zeroed memory again. */
  wipe(): void {
    this.tophash.fill(EMPTY_REST);
    this.keys.fill(undefined);
    this.elems.fill(this.#zeroElem);
    this.links.fill(null);
  }
}
