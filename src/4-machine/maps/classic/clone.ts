// maps.Clone of a classic map: release/runtime.md §7.10.
import { invariant } from '#base';
import type { TypeDesc } from '#code';
import { concurrentClone, MapFault } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { assign } from './assign.ts';
import { type Bucket, BUCKET_SLOTS, type Buckets, isEmpty } from './bucket.ts';
import { newOverflow } from './grow.ts';
import { type ClassicMap, isOverLoad, make } from './map.ts';
import { isWriting } from './window.ts';

/** A map with the same entries under the same seed, in as few buckets as they need. Not for nil. */
export function* clone(rt: MapRuntime, type: TypeDesc, src: ClassicMap): MicroOp<ClassicMap | MapFault> {
  // In a growth of the same size the map may hold more than its buckets should: the copy must not get more buckets.
  const hint = isOverLoad(src.count, src.B) ? 13 * Math.floor(2 ** src.B / 2) : src.count;
  const dst = make(rt, type, hint);
  dst.hash0 = src.hash0;
  if (src.count === 0) return dst; // no check of the flag
  if (isWriting(src)) return concurrentClone();
  yield POINTS.readChecked;
  invariant(src.buckets !== null, 'a map with entries has buckets');
  dst.buckets ??= dst.newBuckets(rt, 0);
  yield* copyBuckets(rt, dst, src, src.buckets);
  const { oldbuckets } = src;
  return (oldbuckets === null ? null : yield* copyOldBuckets(rt, dst, src, oldbuckets)) ?? dst;
}

/** Every bucket of the copy takes the entries of those that share its number's low bits. */
function* copyBuckets(rt: MapRuntime, dst: ClassicMap, src: ClassicMap, from: Buckets): MicroOp<void> {
  const length = 2 ** dst.B;
  const srcLength = 2 ** src.B;
  for (let i = 0; i < length; i++) {
    const to = new Tail(bucketOf(dst, i));
    for (let j = i; j < srcLength; j += length) yield* to.append(rt, dst, from.at(j));
  }
}

/** Entries of buckets that have not moved. */
function* copyOldBuckets(rt: MapRuntime, dst: ClassicMap, src: ClassicMap, old: Buckets): MicroOp<MapFault | null> {
  const length = src.oldBucketCount;
  for (let i = 0; i < length; i++) {
    const bucket = old.at(i);
    if (bucket.evacuated) continue;
    if (length >= 2 ** dst.B) {
      yield* new Tail(lastOf(bucketOf(dst, i & (2 ** dst.B - 1)))).append(rt, dst, bucket);
    } else {
      const fault = yield* assignAll(rt, dst, src, bucket);
      if (fault !== null) return fault;
    }
  }
  return null;
}

/** An old bucket whose entries go to several: one by one, with a check before each. */
function* assignAll(rt: MapRuntime, dst: ClassicMap, src: ClassicMap, first: Bucket): MicroOp<MapFault | null> {
  for (let b: Bucket | null = first; b !== null; b = b.overflow) {
    for (let i = 0; i < BUCKET_SLOTS; i++) {
      if (isEmpty(b.top(i))) continue;
      if (isWriting(src)) return concurrentClone();
      const elem = b.elem(i);
      const slot = yield* assign(rt, dst.type, dst, b.key(i));
      if (slot instanceof MapFault) return slot;
      slot.base[slot.index] = elem as never;
    }
  }
  return null;
}

/** The end of a chain that entries are appended to. Elements are replaced, never changed in place, so both maps may hold the same object. */
class Tail {
  #bucket: Bucket;
  #slot = 0;
  constructor(bucket: Bucket) {
    this.#bucket = bucket;
  }

  *append(rt: MapRuntime, dst: ClassicMap, first: Bucket): MicroOp<void> {
    for (let b: Bucket | null = first; b !== null; b = b.overflow) {
      for (let i = 0; i < BUCKET_SLOTS; i++) {
        const top = b.top(i);
        if (isEmpty(top)) continue;
        while (this.#slot < BUCKET_SLOTS && !isEmpty(this.#bucket.top(this.#slot))) this.#slot++;
        if (this.#slot === BUCKET_SLOTS) {
          this.#bucket = yield* newOverflow(rt, dst, this.#bucket);
          this.#slot = 0;
        }
        this.#bucket.put(this.#slot++, top, b.key(i), b.elem(i));
        dst.count++;
      }
      yield POINTS.bucketCopied;
    }
  }
}

function bucketOf(dst: ClassicMap, i: number): Bucket {
  invariant(dst.buckets !== null, 'the copy has its buckets');
  return dst.buckets.at(i);
}

function lastOf(first: Bucket): Bucket {
  let b = first;
  while (b.overflow !== null) b = b.overflow;
  return b;
}
