// Iterating over a classic map: release/runtime.md §7.9, lines numbered as there.
import type { TypeDesc } from '#code';
import type { Cells, Value } from '../../value/value.ts';
import { concurrentIteration, type MapFault } from '../fault.ts';
import type { Found, MapRuntime } from '../go-map.ts';
import { equalKeys, hashKey } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { find } from './access.ts';
import { type Bucket, BUCKET_SLOTS, type Buckets, EVACUATED_EMPTY, hasMoved, isEmpty } from './bucket.ts';
import { type ClassicMap, ITERATOR, OLD_ITERATOR } from './map.ts';
import { isWriting } from './window.ts';

/** State of one range statement. */
export class ClassicIterator {
  readonly type: TypeDesc;
  /** null when the map was nil or empty at the start: the iteration is over. */
  readonly map: ClassicMap | null;
  /** The map's array and B at the start: what is walked, whatever becomes of the map. */
  readonly buckets: Buckets | null;
  readonly B: number;
  readonly startBucket: number;
  /** Added to every slot number within a bucket. */
  readonly offset: number;
  /** The bucket being walked, null before the next one is chosen. */
  bucket: Bucket | null = null;
  /** Its next slot, before offset is added. */
  slot = 0;
  /** Number of the bucket that comes next. */
  nextBucket: number;
  wrapped = false;
  /** Only keys that will move to this bucket are delivered; null: all. */
  checkBucket: number | null = null;
  key: Value = undefined;
  elem: Value = undefined;
  /** Where the element lies. */
  elems: Cells | null = null;
  elemSlot = 0;

  constructor(type: TypeDesc, map: ClassicMap | null, random: number) {
    this.type = type;
    this.map = map;
    this.buckets = map?.buckets ?? null;
    this.B = map?.B ?? 0;
    this.startBucket = random & (2 ** this.B - 1);
    this.offset = (random >>> this.B) & (BUCKET_SLOTS - 1);
    this.nextBucket = this.startBucket;
  }
}

/** Starts an iteration: draws its random start and leaves word that somebody iterates; checks nothing, steps nowhere. */
export function start(rt: MapRuntime, type: TypeDesc, h: ClassicMap | null): ClassicIterator {
  if (h === null || h.count === 0) return new ClassicIterator(type, null, 0);
  const it = new ClassicIterator(type, h, rt.choose('range start', BUCKET_SLOTS * 2 ** h.B));
  h.listOverflow();
  h.flags |= ITERATOR | OLD_ITERATOR;
  return it;
}

/** Steps to the next entry; false at the end. */
export function* next(rt: MapRuntime, it: ClassicIterator): MicroOp<boolean | MapFault> {
  const h = it.map;
  if (h === null) return false; // 1. nil or empty at the start: no check
  if (isWriting(h)) return concurrentIteration(); // 2.
  yield POINTS.iterationChecked;
  for (;;) {
    const bucket = it.bucket ?? enterBucket(h, it); // 3.
    if (bucket === null) return ended(it);
    it.bucket = bucket;
    while (it.slot < BUCKET_SLOTS) {
      // 4.
      const slot = (it.slot++ + it.offset) & (BUCKET_SLOTS - 1);
      const found = yield* visit(rt, h, it, bucket, slot);
      if (found === null) continue;
      it.key = found.key;
      it.elem = found.elem;
      it.elems = found.elems;
      it.elemSlot = found.slot;
      return true;
    }
    it.bucket = bucket.overflow;
    it.slot = 0;
  }
}

/** Remembers the end so that a further step finds nothing either. */
function ended(it: ClassicIterator): false {
  it.key = undefined;
  it.elem = undefined;
  return false;
}

/** The next bucket in cyclic order, null when all have been walked. Of a map that was growing at the start, the old one as long as it has not moved. */
function enterBucket(h: ClassicMap, it: ClassicIterator): Bucket | null {
  const { buckets, nextBucket } = it;
  if (buckets === null || (it.wrapped && nextBucket === it.startBucket)) return null;
  const old = h.oldbuckets !== null && it.B === h.B ? h.oldbuckets.at(nextBucket & (h.oldBucketCount - 1)) : null;
  const useOld = old !== null && !old.evacuated;
  it.checkBucket = useOld ? nextBucket : null;
  it.nextBucket = (nextBucket + 1) & (2 ** it.B - 1);
  if (it.nextBucket === 0) it.wrapped = true;
  it.slot = 0;
  return useOld ? old : buckets.at(nextBucket);
}

/** What a slot delivers, if anything: its entry, or of an entry that has moved since, what a look-up finds under its key. */
function* visit(rt: MapRuntime, h: ClassicMap, it: ClassicIterator, bucket: Bucket, slot: number): MicroOp<Found | null> {
  const top = bucket.top(slot);
  if (isEmpty(top) || top === EVACUATED_EMPTY) return null;
  const key = bucket.key(slot);
  // Of a bucket that moved before the map knew of this iterator, the contents are gone.
  if (key === undefined) return null;
  const reflexive = equalKeys(h.keyType, key, key);
  if (it.checkBucket !== null && !h.sameSizeGrow) {
    // 5.
    if (h.variant === 'generic') yield POINTS.readHashed;
    if (!movesTo(rt, h, it, key, reflexive, top)) return null;
  }
  if (!hasMoved(top) || !reflexive) return { key, elem: bucket.elem(slot), elems: bucket.elems, slot: bucket.base + slot };
  // 6. without any check
  if (h.count === 0) return null;
  return yield* find(h, key, hashKey(rt, h.keyType, key, h.hash0), 'tophash');
}

/** Will the entry of an old bucket move to the bucket that the iterator stands at? A key that differs from itself tells by a bit of its tophash. */
function movesTo(rt: MapRuntime, h: ClassicMap, it: ClassicIterator, key: Value, reflexive: boolean, top: number): boolean {
  const checkBucket = it.checkBucket ?? 0;
  if (!reflexive) return checkBucket >>> (it.B - 1) === (top & 1);
  return (hashKey(rt, h.keyType, key, h.hash0) & (2 ** it.B - 1)) === checkBucket;
}
