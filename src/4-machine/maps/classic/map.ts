// A classic map's header and making one (release/runtime.md §7.1).
import type { TypeDesc } from '#code';
import { hasPointers } from '../../value/growth.ts';
import type { Value } from '../../value/value.ts';
import { zeroOf } from '../../value/zero.ts';
import type { MapRuntime } from '../go-map.ts';
import { hashMightPanic, needsKeyUpdate } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { type MapVariant, mapTypes, variantOf } from '../variant.ts';
import { type Bucket, BUCKET_SLOTS, Buckets } from './bucket.ts';

/** Seeds and hashes have 32 bits. */
export const SEEDS = 2 ** 32;
/** Above this many bytes Go ignores the hint. */
const MAX_ALLOC = 2 ** 48;
const HEADER_BYTES = 48;
const PIECE = 256 * 1024;
/** Keys and elements beyond this size are stored elsewhere, behind a pointer. */
const MAX_INLINE = 128;

// Bits of flags:
/** There may be an iterator over the array. OLD_ITERATOR: over the old one. */
export const ITERATOR = 1;
export const OLD_ITERATOR = 2;
export const HASH_WRITING = 4;
export const SAME_SIZE_GROW = 8;

export class ClassicMap {
  readonly type: TypeDesc;
  readonly keyType: TypeDesc;
  /** Entries: what len reads. */
  count = 0;
  /** Loaded and stored as a whole: two writers can lose each other's bits. */
  flags = 0;
  /** log2 of the number of buckets. */
  B = 0;
  /** Overflow buckets of the array; from B = 16 on an estimate. */
  noverflow = 0;
  hash0: number;
  /** null until the first assignment while B is 0. */
  buckets: Buckets | null = null;
  /** Not null exactly while a growth is unfinished. */
  oldbuckets: Buckets | null = null;
  /** Old buckets below have moved. */
  nevacuate = 0;
  /** Of buckets without pointers the overflow buckets are listed, to be kept alive: is there a list for the array, and one for the old? */
  listed = false;
  oldListed = false;
  /** The zero element. Shared by all slots: elements are replaced, never changed in place. */
  readonly zeroElem: Value;
  readonly bucketBytes: number;
  /** The garbage collector looks into buckets: moved ones are cleared for its sake. */
  readonly bucketHasPointers: boolean;
  readonly variant: MapVariant;
  readonly hashMightPanic: boolean;
  readonly needsKeyUpdate: boolean;

  constructor(type: TypeDesc, hash0: number) {
    const { key, elem } = mapTypes(type);
    this.type = type;
    this.keyType = key;
    this.hash0 = hash0;
    this.zeroElem = zeroOf(elem);
    this.bucketBytes = BUCKET_SLOTS * (1 + inlineBytes(key) + inlineBytes(elem)) + 8;
    this.bucketHasPointers = [key, elem].some((t) => t.size > MAX_INLINE || hasPointers(t));
    this.variant = variantOf(key, elem);
    this.hashMightPanic = hashMightPanic(key);
    this.needsKeyUpdate = needsKeyUpdate(key);
  }

  get growing(): boolean {
    return this.oldbuckets !== null;
  }

  /** The growth under way is to an array of the same size. */
  get sameSizeGrow(): boolean {
    return (this.flags & SAME_SIZE_GROW) !== 0;
  }

  get oldBucketCount(): number {
    return 2 ** (this.sameSizeGrow ? this.B : this.B - 1);
  }

  /** An array of 2^B buckets. */
  newBuckets(rt: MapRuntime, B: number): Buckets {
    // Beyond the budget nothing may be built: the run is over.
    return new Buckets(rt.allocate(this.#bytes(B)) ? 2 ** B : 0, this.zeroElem);
  }

  /** Zeroing such an array, a piece at a time. */
  *zeroed(B: number): MicroOp<void> {
    for (let left = this.#bytes(B); left >= PIECE; left -= PIECE) yield POINTS.pieceZeroed;
  }

  /** From B = 4 on Go adds a sixteenth as a store of overflow buckets. */
  #bytes(B: number): number {
    return (2 ** B + (B >= 4 ? 2 ** (B - 4) : 0)) * this.bucketBytes;
  }

  newOverflowBucket(rt: MapRuntime): Bucket {
    rt.allocate(this.bucketBytes);
    this.listOverflow();
    return new Buckets(1, this.zeroElem).at(0);
  }

  /** Overflow buckets are about to be made, or looked at by an iterator. */
  listOverflow(): void {
    if (!this.bucketHasPointers) this.listed = true;
  }
}

const inlineBytes = (t: TypeDesc): number => (t.size > MAX_INLINE ? 8 : t.size);

/** Are `count` entries too many for 2^B buckets: more than eight, and more than 6.5 a bucket? */
export const isOverLoad = (count: number, B: number): boolean => count > BUCKET_SLOTS && count > 13 * Math.floor(2 ** B / 2);

/** make(map, hint): the fewest buckets that are not too few for hint; up to 8 none at all. */
export function make(rt: MapRuntime, type: TypeDesc, hint: number): ClassicMap {
  const h = new ClassicMap(type, rt.choose('map seed', SEEDS));
  rt.allocate(HEADER_BYTES);
  if (hint * h.bucketBytes > MAX_ALLOC) return h;
  let B = 0;
  while (isOverLoad(hint, B)) B++;
  if (B === 0) return h;
  h.buckets = h.newBuckets(rt, B);
  h.B = B;
  return h;
}
