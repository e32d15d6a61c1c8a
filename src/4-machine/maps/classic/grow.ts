// Growth of a classic map: a new array beside the old one, then one or two old buckets moved with every write (release/runtime.md §7.8).
import type { Value } from '../../value/value.ts';
import { badMapState, type MapFault, memoryFault, oldOverflowNotNil } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import { equalKeys, hashKey } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { BUCKET_SLOTS, type Bucket, EVACUATED_EMPTY, EVACUATED_X, EVACUATED_Y, isEmpty, isFull, tophashOf } from './bucket.ts';
import { type ClassicMap, isOverLoad, ITERATOR, OLD_ITERATOR, SAME_SIZE_GROW } from './map.ts';

/** From this B on, overflow buckets are counted by lot, so that the count fits 16 bits. */
const EXACT_BELOW = 16;
/** How far the mark of moved buckets may advance at once. */
const MAX_ADVANCE = 1024;

/** Would one more entry be too many, or are there as many overflow buckets as others? */
export const mustGrow = (h: ClassicMap): boolean =>
  !h.growing && (isOverLoad(h.count + 1, h.B) || h.noverflow >= 2 ** Math.min(h.B, EXACT_BELOW - 1));

/** Twice as many buckets; as many again when only the chains are long, from deletions. Nothing moves yet. */
export function* hashGrow(rt: MapRuntime, h: ClassicMap): MicroOp<MapFault | null> {
  const bigger = isOverLoad(h.count + 1, h.B) ? 1 : 0;
  if (bigger === 0) h.flags |= SAME_SIZE_GROW;
  const old = h.buckets;
  const buckets = h.newBuckets(rt, h.B + bigger);
  yield POINTS.bucketsAllocated;
  yield* h.zeroed(h.B + bigger);
  const kept = h.flags & ~(ITERATOR | OLD_ITERATOR);
  h.flags = (h.flags & ITERATOR) === 0 ? kept : kept | OLD_ITERATOR;
  h.B += bigger;
  h.oldbuckets = old;
  h.buckets = buckets;
  h.nevacuate = 0;
  h.noverflow = 0;
  if (!h.listed) return null;
  // Another writer has begun a growth meanwhile.
  if (h.oldListed) return oldOverflowNotNil();
  h.oldListed = true;
  h.listed = false;
  return null;
}

/** Moves the old bucket that a write needs, then one more so that the growth comes to an end. */
export function* growWork(rt: MapRuntime, h: ClassicMap, bucket: number): MicroOp<MapFault | null> {
  const fault = yield* evacuate(rt, h, bucket & (h.oldBucketCount - 1));
  if (fault !== null) return fault;
  return h.growing ? yield* evacuate(rt, h, h.nevacuate) : null;
}

/** Where entries go that move to one bucket: packed from its first slot on. */
class Destination {
  bucket: Bucket;
  slot = 0;
  constructor(bucket: Bucket) {
    this.bucket = bucket;
  }
}

interface Halves {
  readonly x: Destination;
  readonly y: Destination;
}

function* evacuate(rt: MapRuntime, h: ClassicMap, index: number): MicroOp<MapFault | null> {
  yield POINTS.evacuating;
  const { buckets, oldbuckets } = h;
  // Another writer has finished the growth meanwhile.
  if (oldbuckets === null || buckets === null) return memoryFault();
  const old = oldbuckets.at(index);
  const newbit = h.oldBucketCount;
  if (!old.evacuated) {
    const x = new Destination(buckets.at(index));
    const y = h.sameSizeGrow ? x : new Destination(buckets.at(index + newbit));
    const fault = yield* moveChain(rt, h, old, { x, y }, newbit);
    if (fault !== null) return fault;
    if ((h.flags & OLD_ITERATOR) === 0 && h.bucketHasPointers) old.forgetContents(h.zeroElem);
  }
  return index === h.nevacuate ? advance(h, newbit) : null;
}

function* moveChain(rt: MapRuntime, h: ClassicMap, old: Bucket, xy: Halves, newbit: number): MicroOp<MapFault | null> {
  for (let b: Bucket | null = old; b !== null; b = b.overflow) {
    for (let slot = 0; slot < BUCKET_SLOTS; slot++) {
      const top = b.top(slot);
      if (isEmpty(top)) {
        b.mark(slot, EVACUATED_EMPTY);
        continue;
      }
      // Another writer moves the same chain.
      if (!isFull(top)) return badMapState();
      const key = b.key(slot);
      const placed = placeOf(rt, h, key, top, newbit);
      yield h.variant === 'generic' ? POINTS.entryHashed : POINTS.entryChosen;
      b.mark(slot, placed.toY ? EVACUATED_Y : EVACUATED_X);
      yield* moveEntry(rt, h, placed.toY ? xy.y : xy.x, placed.top, key, b.elem(slot));
    }
  }
  return null;
}

/** Which half an entry goes to, and its new tophash: the old one, but for keys that differ from themselves and so hash anew each time. */
function placeOf(rt: MapRuntime, h: ClassicMap, key: Value, top: number, newbit: number): { toY: boolean; top: number } {
  if (h.sameSizeGrow) return { toY: false, top };
  const hash = hashKey(rt, h.keyType, key, h.hash0);
  // An iterator must be able to tell the half of such a key again: by a bit that the slot keeps.
  if ((h.flags & ITERATOR) !== 0 && !equalKeys(h.keyType, key, key)) return { toY: (top & 1) === 1, top: tophashOf(hash) };
  return { toY: (hash & newbit) !== 0, top };
}

function* moveEntry(rt: MapRuntime, h: ClassicMap, to: Destination, top: number, key: Value, elem: Value): MicroOp<void> {
  if (to.slot === BUCKET_SLOTS) {
    to.bucket = yield* newOverflow(rt, h, to.bucket);
    to.slot = 0;
  }
  to.bucket.put(to.slot++, top, key, elem);
}

/** A bucket behind `b` in its chain. */
export function* newOverflow(rt: MapRuntime, h: ClassicMap, b: Bucket): MicroOp<Bucket> {
  const chained = h.newOverflowBucket(rt);
  yield POINTS.overflowAllocated;
  if (h.B < EXACT_BELOW || rt.choose('random', 2 ** (h.B - EXACT_BELOW + 1)) === 0) h.noverflow++;
  b.overflow = chained;
  return chained;
}

/** Old bucket nevacuate has moved: passes over those behind it that have, and ends the growth after the last. */
function advance(h: ClassicMap, newbit: number): MapFault | null {
  h.nevacuate++;
  const stop = Math.min(h.nevacuate + MAX_ADVANCE, newbit);
  while (h.nevacuate !== stop) {
    if (h.oldbuckets === null) return memoryFault();
    if (!h.oldbuckets.at(h.nevacuate).evacuated) break;
    h.nevacuate++;
  }
  if (h.nevacuate !== newbit) return null;
  h.oldbuckets = null;
  h.oldListed = false;
  h.flags &= ~SAME_SIZE_GROW;
  return null;
}
