// Removing a key: release/runtime.md §2.7, lines numbered as there.
import type { TypeDesc } from '#code';
import type { Value } from '../../value/value.ts';
import { absentWithoutCheck } from '../absent.ts';
import { concurrentWrites, overlappedWrites, type MapFault, unhashable } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import { equalKeys, hashKey, unhashableIn } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { tableOf } from './directory.ts';
import { CTRL_EMPTY, type Groups, Probe, PROBE_END, PROBE_ENDLESS } from './group.ts';
import { SEEDS, type SwissMap } from './map.ts';
import type { Table } from './table.ts';

export function* remove(rt: MapRuntime, type: TypeDesc, m: SwissMap | null, key: Value): MicroOp<MapFault | null> {
  if (m === null || m.used === 0) return absentWithoutCheck(rt, type, key); // 1. no check of the flag
  if (m.writing !== 0) return concurrentWrites(); // 2.
  const bad = m.hashMightPanic ? unhashableIn(m.keyType, key) : null;
  if (bad !== null) return unhashable(bad); // 3.
  const hash = hashKey(rt, m.keyType, key, m.seed);
  yield m.fastKeys ? POINTS.writeChecked : POINTS.writeHashed;
  const before = m.writing;
  yield POINTS.writingLoaded;
  m.writing = before ^ 1; // 4. also for a key that is absent
  yield* removeEntry(m, hash, key); // 5.
  if (m.used === 0) m.seed = rt.choose('map seed', SEEDS); // 6.
  if (m.writing === 0) return overlappedWrites(); // 7.
  yield POINTS.exitChecked;
  const after = m.writing;
  yield POINTS.writingLoaded;
  m.writing = after ^ 1; // 8.
  return null;
}

function* removeEntry(m: SwissMap, hash: number, key: Value): MicroOp<void> {
  const table = m.directory.length === 0 ? null : tableOf(m, hash);
  const groups = table === null ? m.group : table.groups;
  yield POINTS.windowOpenCalls;
  if (groups === null) return;
  const probe = new Probe(groups, hash, table === null);
  for (let slot = probe.candidate(); slot !== PROBE_END; slot = probe.candidate()) {
    if (slot === PROBE_ENDLESS) {
      yield POINTS.probedAll;
      continue;
    }
    if (!m.fastKeys) yield POINTS.keysCompared;
    if (!equalKeys(m.keyType, key, groups.keys[slot])) continue;
    yield POINTS.slotChosen;
    return emptySlot(m, table, groups, slot);
  }
}

export function emptySlot(m: SwissMap, table: Table | null, groups: Groups, slot: number): void {
  m.used--;
  groups.keys[slot] = undefined;
  groups.elems[slot] = m.zeroElem;
  // Small maps have no probe sequence to keep: their slots always become empty.
  if (table === null) groups.ctrl[slot] = CTRL_EMPTY;
  else if (table.removeSlot(slot)) m.tombstonePossible = true;
}
