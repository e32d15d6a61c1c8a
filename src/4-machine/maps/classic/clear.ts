// clear(m), or a loop that deletes every key, of a classic map: release/runtime.md §7.7, lines numbered as there.
import type { TypeDesc } from '#code';
import { concurrentWrites, type MapFault } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { type ClassicMap, SAME_SIZE_GROW, SEEDS } from './map.ts';
import { closeWindow, isWriting, openWindow } from './window.ts';

export function* clear(rt: MapRuntime, _type: TypeDesc, h: ClassicMap | null): MicroOp<MapFault | null> {
  if (h === null || h.count === 0) return null; // 1. no check of the flag
  if (isWriting(h)) return concurrentWrites(); // 2.
  yield POINTS.writeChecked;
  yield* openWindow(rt, h); // 3.
  yield POINTS.windowOpen;
  if (rt.facts.mapClearEndsIterators) {
    // 4.
    h.buckets?.markRest();
    h.oldbuckets?.markRest();
    yield POINTS.bucketsMarked;
  }
  h.flags &= ~SAME_SIZE_GROW; // 5.
  h.oldbuckets = null;
  h.nevacuate = 0;
  h.noverflow = 0;
  h.count = 0;
  h.listed = false;
  h.oldListed = false;
  h.hash0 = rt.choose('map seed', SEEDS); // 6.
  yield POINTS.bucketsCleared;
  yield* h.zeroed(h.B);
  h.buckets?.wipe(); // 7.
  return yield* closeWindow(h); // 8. and 9.
}
