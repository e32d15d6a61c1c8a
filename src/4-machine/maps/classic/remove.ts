// Removing a key of a classic map: release/runtime.md §7.6, lines numbered as there.
import { invariant } from '#base';
import type { TypeDesc } from '#code';
import type { Value } from '../../value/value.ts';
import { absentWithoutCheck } from '../absent.ts';
import { concurrentWrites, type MapFault, unhashable } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import { equalKeys, hashKey, unhashableIn } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { assignSieve } from './assign.ts';
import { type Bucket, BUCKET_SLOTS, EMPTY_ONE, EMPTY_REST, tophashOf } from './bucket.ts';
import { growWork } from './grow.ts';
import { type ClassicMap, SEEDS } from './map.ts';
import { Walk } from './walk.ts';
import { closeWindow, isWriting, openWindow } from './window.ts';

export function* remove(rt: MapRuntime, type: TypeDesc, h: ClassicMap | null, key: Value): MicroOp<MapFault | null> {
  if (h === null || h.count === 0) return absentWithoutCheck(rt, type, key); // 1. no check of the flag
  if (isWriting(h)) return concurrentWrites(); // 2.
  const bad = h.hashMightPanic ? unhashableIn(h.keyType, key) : null;
  if (bad !== null) return unhashable(bad); // 3.
  const hash = hashKey(rt, h.keyType, key, h.hash0);
  yield h.variant === 'generic' ? POINTS.writeHashed : POINTS.writeChecked;
  yield* openWindow(rt, h); // 4. also for a key that is absent
  const index = hash & (2 ** h.B - 1);
  if (h.growing) {
    const fault = yield* growWork(rt, h, index); // 5.
    if (fault !== null) return fault;
  }
  invariant(h.buckets !== null, 'a map with entries has buckets');
  yield* removeEntry(rt, h, h.buckets.at(index), hash, key); // 6. and 7.
  return yield* closeWindow(h); // 8. and 9.
}

function* removeEntry(rt: MapRuntime, h: ClassicMap, first: Bucket, hash: number, key: Value): MicroOp<void> {
  const walk = new Walk(first, tophashOf(hash), assignSieve(h));
  yield POINTS.windowOpen;
  while (walk.step()) {
    if (h.variant === 'generic') yield POINTS.keysCompared;
    if (!equalKeys(h.keyType, key, walk.key)) continue;
    yield POINTS.slotChosen;
    walk.bucket.put(walk.index, EMPTY_ONE, undefined, h.zeroElem);
    markRest(first, walk.bucket, walk.index);
    h.count--;
    if (h.count === 0) h.hash0 = rt.choose('map seed', SEEDS);
    return;
  }
}

/** An empty slot with nothing behind it says so, and so do the empty ones before it: look-ups end there. */
function markRest(first: Bucket, bucket: Bucket, slot: number): void {
  const behind = slot + 1 < BUCKET_SLOTS ? bucket.top(slot + 1) : (bucket.overflow?.top(0) ?? EMPTY_REST);
  if (behind !== EMPTY_REST) return;
  let from = slot;
  for (let b: Bucket | null = bucket; b !== null; b = before(first, b)) {
    for (let i = from; i >= 0; i--) {
      if (b.top(i) !== EMPTY_ONE) return;
      b.mark(i, EMPTY_REST);
    }
    from = BUCKET_SLOTS - 1;
  }
}

/** The bucket of the chain whose overflow is `b`. */
function before(first: Bucket, b: Bucket): Bucket | null {
  for (let at: Bucket | null = first; at !== null; at = at.overflow) if (at.overflow === b) return at;
  return null;
}
