// Assigning m[k] = v up to the slot: release/runtime.md §2.6, lines numbered as there. The caller stores the value.
import { invariant } from '#base';
import type { TypeDesc } from '#code';
import { Pointer } from '../../value/pointer.ts';
import { cloneOf } from '../../value/clone.ts';
import type { Value } from '../../value/value.ts';
import { concurrentWrites, overlappedWrites, MapFault, nilMapAssignment, noEmptySlot, unhashable } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import { equalKeys, hashKey, unhashableIn } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { tableOf } from './directory.ts';
import { GROUP_SLOTS, type Groups, h2, Probe, PROBE_END, PROBE_ENDLESS } from './group.ts';
import { growToTable, rehash } from './grow.ts';
import type { SwissMap } from './map.ts';
import { pruneTombstones } from './prune.ts';
import type { Table } from './table.ts';

export function* assign(rt: MapRuntime, _type: TypeDesc, m: SwissMap | null, key: Value): MicroOp<Pointer | MapFault> {
  if (m === null) return nilMapAssignment(); // 1.
  if (m.writing !== 0) return concurrentWrites(); // 2.
  const bad = m.hashMightPanic ? unhashableIn(m.keyType, key) : null;
  if (bad !== null) return unhashable(bad); // 3. before the flag is touched: the map stays usable
  const hash = hashKey(rt, m.keyType, key, m.seed);
  yield m.fastKeys ? POINTS.writeChecked : POINTS.writeHashed;
  const before = m.writing;
  yield POINTS.writingLoaded;
  m.writing = before ^ 1; // 4.
  const slot = yield* place(rt, m, hash, key); // 5. to 9.
  if (slot instanceof MapFault) return slot;
  if (m.writing === 0) return overlappedWrites(); // 10. somebody else toggled inside our window
  yield POINTS.exitChecked;
  const after = m.writing;
  yield POINTS.writingLoaded;
  m.writing = after ^ 1; // 11.
  return slot;
}

function* place(rt: MapRuntime, m: SwissMap, hash: number, key: Value): MicroOp<Pointer | MapFault> {
  if (m.directory.length === 0 && m.group === null) {
    // 5.
    const group = m.newGroup(rt);
    yield POINTS.groupAllocated;
    m.group = group;
  }
  const growsWhenFull = rt.facts.smallMapGrows === 'when full';
  for (;;) {
    // 6. An assignment to a small map with 8 entries makes a table, up to 1.26 even when the key is one of them.
    if (growsWhenFull && m.directory.length === 0 && m.used >= GROUP_SLOTS) yield* growToTable(rt, m);
    const table = m.directory.length === 0 ? null : tableOf(m, hash);
    const groups = table === null ? groupOf(m) : table.groups;
    yield table === null && smallAssignCalls(rt, m) ? POINTS.windowOpenCalls : POINTS.windowOpen;
    const probe = new Probe(groups, hash, table === null);
    for (let slot = probe.candidate(); slot !== PROBE_END; slot = probe.candidate()) {
      // 7.
      if (slot === PROBE_ENDLESS) {
        yield POINTS.probedAll;
        continue;
      }
      if (!m.fastKeys) yield POINTS.keysCompared;
      if (!equalKeys(m.keyType, key, groups.keys[slot])) continue;
      if (m.needsKeyUpdate) groups.keys[slot] = cloneOf(key, m.keyType);
      return new Pointer(groups.elems, slot);
    }
    const slot = table === null ? probe.empty : yield* roomFor(rt, m, table, probe); // 8.
    if (slot >= 0) return yield* fill(m, table, probe, slot, hash, key); // 9.
    if (table === null && growsWhenFull) return noEmptySlot();
    if (table === null) yield* growToTable(rt, m);
  }
}

const smallAssignCalls = (rt: MapRuntime, m: SwissMap): boolean => !m.wordKeys || rt.facts.smallWordAssignCalls;

function groupOf(m: SwissMap): Groups {
  invariant(m.group !== null, 'a small map that is written to has its group');
  return m.group;
}

const NO_ROOM = -1;

/** The slot for a new key: the first tombstone met, else the empty slot if the table may fill another; NO_ROOM after a rehash. */
function* roomFor(rt: MapRuntime, m: SwissMap, table: Table, probe: Probe): MicroOp<number> {
  const slot = probe.firstDeleted >= 0 ? probe.firstDeleted : probe.empty;
  if (probe.firstDeleted >= 0) table.growthLeft++;
  if (table.growthLeft === 0 && rt.facts.mapPrunesTombstones) yield* pruneTombstones(rt, m, table);
  if (table.growthLeft > 0) return slot;
  yield* rehash(rt, m, table);
  return NO_ROOM;
}

function* fill(m: SwissMap, table: Table | null, probe: Probe, slot: number, hash: number, key: Value): MicroOp<Pointer> {
  yield POINTS.slotChosen;
  const { groups } = probe;
  groups.keys[slot] = cloneOf(key, m.keyType);
  if (table === null) groups.ctrl[slot] = h2(hash);
  else table.takeSlot(slot, hash);
  m.used++;
  return new Pointer(groups.elems, slot);
}
