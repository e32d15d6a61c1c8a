// Assigning m[k] = v of a classic map up to the slot: release/runtime.md §7.5, lines numbered as there. The caller stores the value.
import { invariant } from '#base';
import type { TypeDesc } from '#code';
import { cloneOf } from '../../value/clone.ts';
import { Pointer } from '../../value/pointer.ts';
import type { Value } from '../../value/value.ts';
import { concurrentWrites, MapFault, nilMapAssignment, unhashable } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import { equalKeys, hashKey, unhashableIn } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { tophashOf } from './bucket.ts';
import { growWork, hashGrow, mustGrow, newOverflow } from './grow.ts';
import type { ClassicMap } from './map.ts';
import { Walk } from './walk.ts';
import { closeWindow, isWriting, openWindow } from './window.ts';

export function* assign(rt: MapRuntime, _type: TypeDesc, h: ClassicMap | null, key: Value): MicroOp<Pointer | MapFault> {
  if (h === null) return nilMapAssignment(); // 1.
  if (isWriting(h)) return concurrentWrites(); // 2.
  const bad = h.hashMightPanic ? unhashableIn(h.keyType, key) : null;
  if (bad !== null) return unhashable(bad); // 3. before the flag is touched: the map stays usable
  const hash = hashKey(rt, h.keyType, key, h.hash0);
  yield h.variant === 'generic' ? POINTS.writeHashed : POINTS.writeChecked;
  yield* openWindow(rt, h); // 4.
  if (h.buckets === null) {
    // 5.
    const buckets = h.newBuckets(rt, 0);
    yield POINTS.bucketsAllocated;
    h.buckets = buckets;
  }
  const slot = yield* place(rt, h, hash, key); // 6. to 9.
  if (slot instanceof MapFault) return slot;
  return (yield* closeWindow(h)) ?? slot; // 10. and 11.
}

function* place(rt: MapRuntime, h: ClassicMap, hash: number, key: Value): MicroOp<Pointer | MapFault> {
  for (;;) {
    const index = hash & (2 ** h.B - 1);
    if (h.growing) {
      const fault = yield* growWork(rt, h, index); // 6.
      if (fault !== null) return fault;
    }
    invariant(h.buckets !== null, 'a map that is written to has buckets');
    const walk = new Walk(h.buckets.at(index), tophashOf(hash), assignSieve(h));
    yield POINTS.windowOpen;
    while (walk.step()) {
      // 7.
      if (h.variant === 'generic') yield POINTS.keysCompared;
      if (!equalKeys(h.keyType, key, walk.key)) continue;
      if (h.needsKeyUpdate) walk.bucket.setKey(walk.index, cloneOf(key, h.keyType));
      return new Pointer(walk.elems, walk.slot);
    }
    if (!mustGrow(h)) return yield* fill(rt, h, walk, hash, key); // 9.
    const fault = yield* hashGrow(rt, h); // 8. everything known of the place is void
    if (fault !== null) return fault;
  }
}

/** Integer keys are compared without a look at the tophash. */
export const assignSieve = (h: ClassicMap): 'tophash' | 'not empty' =>
  h.variant === 'generic' || h.variant === 'faststr' ? 'tophash' : 'not empty';

function* fill(rt: MapRuntime, h: ClassicMap, walk: Walk, hash: number, key: Value): MicroOp<Pointer> {
  const bucket = walk.emptyBucket ?? (yield* newOverflow(rt, h, walk.bucket));
  const slot = Math.max(0, walk.emptySlot);
  yield POINTS.slotChosen;
  bucket.setKey(slot, cloneOf(key, h.keyType));
  bucket.mark(slot, tophashOf(hash));
  h.count++;
  return new Pointer(bucket.elems, bucket.base + slot);
}
