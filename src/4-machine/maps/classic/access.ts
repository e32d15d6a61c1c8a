// Reading m[k] of a classic map: release/runtime.md §7.4, lines numbered as there.
import { invariant } from '#base';
import type { TypeDesc } from '#code';
import type { Value } from '../../value/value.ts';
import { absentWithoutCheck } from '../absent.ts';
import { concurrentRead, type MapFault, unhashable } from '../fault.ts';
import type { Found, MapRuntime } from '../go-map.ts';
import { equalKeys, hashKey, unhashableIn } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { type Bucket, tophashOf } from './bucket.ts';
import type { ClassicMap } from './map.ts';
import { type Sieve, Walk } from './walk.ts';
import { isWriting } from './window.ts';

export function* access(rt: MapRuntime, type: TypeDesc, h: ClassicMap | null, key: Value): MicroOp<Found | null | MapFault> {
  if (h === null || h.count === 0) return absentWithoutCheck(rt, type, key); // 1. no check of the flag
  if (isWriting(h)) return concurrentRead(); // 2.
  const bad = h.hashMightPanic ? unhashableIn(h.keyType, key) : null;
  if (bad !== null) return unhashable(bad); // 3. hashing
  const hash = hashKey(rt, h.keyType, key, h.hash0);
  yield h.variant === 'generic' ? POINTS.readHashed : POINTS.readChecked;
  return yield* find(h, key, hash, sieveOf(h)); // 4. to 6. nothing looks at the flag again
}

/** The entry of a key, without any check. */
export function* find(h: ClassicMap, key: Value, hash: number, sieve: Sieve): MicroOp<Found | null> {
  const walk = new Walk(bucketOf(h, hash), tophashOf(hash), sieve);
  if (h.growing) yield POINTS.bucketChosen;
  while (walk.step()) {
    if (h.variant === 'generic') yield POINTS.keysCompared;
    if (equalKeys(h.keyType, key, walk.key)) return walk;
  }
  return null;
}

/** Short strings in one bucket are compared at once, too. */
function sieveOf(h: ClassicMap): Sieve {
  if (h.variant === 'generic') return 'tophash';
  return h.variant === 'faststr' && h.B > 0 ? 'tophash' : 'not empty';
}

/** The bucket that holds keys of this hash: an old one as long as it has not moved. */
function bucketOf(h: ClassicMap, hash: number): Bucket {
  const { buckets, oldbuckets } = h;
  invariant(buckets !== null, 'a map with entries has buckets');
  const mask = 2 ** h.B - 1;
  if (oldbuckets !== null) {
    const old = oldbuckets.at(hash & (h.sameSizeGrow ? mask : mask >>> 1));
    if (!old.evacuated) return old;
  }
  return buckets.at(hash & mask);
}
