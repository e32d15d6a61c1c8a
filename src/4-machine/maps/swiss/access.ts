// Reading m[k]: release/runtime.md §2.5, lines numbered as there.
import type { TypeDesc } from '#code';
import type { Value } from '../../value/value.ts';
import { absentWithoutCheck } from '../absent.ts';
import { concurrentRead, type MapFault, unhashable } from '../fault.ts';
import type { Found, MapRuntime } from '../go-map.ts';
import { equalKeys, hashKey, unhashableIn } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { tableOf } from './directory.ts';
import { Probe, PROBE_END, PROBE_ENDLESS } from './group.ts';
import type { SwissMap } from './map.ts';

export function* access(rt: MapRuntime, type: TypeDesc, m: SwissMap | null, key: Value): MicroOp<Found | null | MapFault> {
  if (m === null || m.used === 0) return absentWithoutCheck(rt, type, key); // 1. no check of the flag
  if (m.writing !== 0) return concurrentRead(); // 2.
  const bad = m.hashMightPanic ? unhashableIn(m.keyType, key) : null;
  if (bad !== null) return unhashable(bad); // 3. hashing
  const hash = hashKey(rt, m.keyType, key, m.seed);
  yield m.fastKeys ? POINTS.readChecked : POINTS.readHashed;
  const small = m.directory.length === 0;
  const groups = small ? m.group : tableOf(m, hash).groups;
  if (groups === null) return null;
  const probe = new Probe(groups, hash, small); // 4. probing
  for (let slot = probe.candidate(); slot !== PROBE_END; slot = probe.candidate()) {
    if (slot === PROBE_ENDLESS) {
      yield POINTS.probedAll;
      continue;
    }
    if (!m.fastKeys) yield POINTS.keysCompared;
    if (equalKeys(m.keyType, key, groups.keys[slot])) return probe; // 5. nothing looks at the flag again
  }
  return null;
}
