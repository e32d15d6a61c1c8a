// A look-up in a nil or empty map: no check of the flag, no hashing (release/runtime.md §2.4).
import type { TypeDesc } from '#code';
import type { Value } from '../value/value.ts';
import { type MapFault, unhashable, unhashableUnhashed } from './fault.ts';
import type { MapRuntime } from './go-map.ts';
import { hashMightPanic, unhashableIn } from './hash.ts';
import { mapTypes } from './variant.ts';

/** There is no entry for any key; what a key without a hash does depends on the release. */
export function absentWithoutCheck(rt: MapRuntime, type: TypeDesc, key: Value): MapFault | null {
  const { key: keyType } = mapTypes(type);
  const bad = hashMightPanic(keyType) ? unhashableIn(keyType, key) : null;
  if (bad === null) return null;
  switch (rt.facts.unhashableInEmptyMap) {
    case 'unnoticed':
      return null;
    case 'hashed':
      return unhashable(bad);
    case 'examined':
      return unhashableUnhashed(bad);
  }
}
