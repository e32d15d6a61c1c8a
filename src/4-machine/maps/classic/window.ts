// The write window of a classic map: a bit of flags, set and cleared by loads and stores that others can come between (release/runtime.md §7.3).
import { overlappedWrites, type MapFault } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { type ClassicMap, HASH_WRITING } from './map.ts';

export const isWriting = (h: ClassicMap): boolean => (h.flags & HASH_WRITING) !== 0;

export function* openWindow(rt: MapRuntime, h: ClassicMap): MicroOp<void> {
  const before = h.flags;
  yield POINTS.writingLoaded;
  h.flags = rt.facts.mapWindowOpens === 'xor' ? before ^ HASH_WRITING : before | HASH_WRITING;
}

/** The exit check and the end of the window: both look at the bit, neither knows whose it is. */
export function* closeWindow(h: ClassicMap): MicroOp<MapFault | null> {
  if (!isWriting(h)) return overlappedWrites();
  yield POINTS.exitChecked;
  const after = h.flags;
  yield POINTS.writingLoaded;
  h.flags = after & ~HASH_WRITING;
  return null;
}
