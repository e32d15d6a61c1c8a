// maps.Clone: release/runtime.md §2.13.
import type { TypeDesc } from '#code';
import { concurrentClone, MapFault } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { assign } from './assign.ts';
import type { Groups } from './group.ts';
import { next, start } from './iterate.ts';
import { make, SwissMap } from './map.ts';
import type { Table } from './table.ts';

/** A map with the same entries. Not for nil. */
export function* clone(rt: MapRuntime, type: TypeDesc, m: SwissMap): MicroOp<SwissMap | MapFault> {
  return rt.facts.mapClones === 'tables' ? yield* cloneTables(rt, type, m) : yield* cloneEntries(rt, type, m);
}

/** As a program would: an iteration with its checks, an assignment for every entry. */
function* cloneEntries(rt: MapRuntime, type: TypeDesc, m: SwissMap): MicroOp<SwissMap | MapFault> {
  const copy = make(rt, type, m.used);
  const it = start(rt, type, m);
  for (;;) {
    const more = yield* next(rt, it);
    if (more instanceof MapFault) return more;
    if (!more) return copy;
    const slot = yield* assign(rt, type, copy, it.key);
    if (slot instanceof MapFault) return slot;
    slot.base[slot.index] = it.elem as never;
  }
}

/** The same slots under the same seed. */
function* cloneTables(rt: MapRuntime, type: TypeDesc, m: SwissMap): MicroOp<SwissMap | MapFault> {
  if (m.writing !== 0) return concurrentClone(); // empty maps are no exception
  yield POINTS.readChecked;
  const copy = new SwissMap(type, m.seed);
  copy.used = m.used;
  copy.globalDepth = m.globalDepth;
  copy.tombstonePossible = m.tombstonePossible;
  copy.clearSeq = m.clearSeq;
  if (m.directory.length === 0) {
    if (m.group === null) return copy;
    copy.group = copy.newGroup(rt);
    yield POINTS.groupAllocated;
    copyGroups(m.group, copy.group);
    return copy;
  }
  // A table stands at consecutive places of the directory; a writer may replace the map's own meanwhile.
  let last: Table | null = null;
  for (const table of [...m.directory]) {
    if (table !== last) {
      copy.directory.push(yield* cloneTable(rt, copy, table));
      last = table;
    } else {
      copy.directory.push(copy.directory.at(-1) ?? table);
    }
  }
  return copy; // nothing looks at the flag again
}

function* cloneTable(rt: MapRuntime, m: SwissMap, table: Table): MicroOp<Table> {
  const copy = m.newTable(rt, table.capacity, table.index, table.localDepth);
  yield POINTS.tableAllocated;
  copy.used = table.used;
  copy.growthLeft = table.growthLeft;
  copyGroups(table.groups, copy.groups);
  return copy;
}

/** Elements are replaced, never changed in place, so both maps may hold the same object. */
function copyGroups(from: Groups, to: Groups): void {
  to.ctrl.set(from.ctrl);
  from.keys.forEach((key, i) => {
    to.keys[i] = key;
  });
  from.elems.forEach((elem, i) => {
    to.elems[i] = elem;
  });
}
