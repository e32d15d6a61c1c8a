// Growth of a Swiss map: group to table, a table to one of twice the size, a full-size table to two (release/runtime.md §2.10).
import type { Value } from '../../value/value.ts';
import type { MapRuntime } from '../go-map.ts';
import { hashKey } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { goesRight, installSplit, replaceTable } from './directory.ts';
import { GROUP_SLOTS, type Groups } from './group.ts';
import type { SwissMap } from './map.ts';
import { MAX_TABLE_CAPACITY, type Table } from './table.ts';

export function* growToTable(rt: MapRuntime, m: SwissMap): MicroOp<void> {
  const table = m.newTable(rt, 2 * GROUP_SLOTS, 0, 0);
  yield POINTS.tableAllocated;
  if (m.group !== null) yield* moveEntries(rt, m, m.group, () => table);
  m.directory = [table];
  m.globalDepth = 0;
  yield POINTS.tablesInstalled;
}

/** Replaces a table without room; entries move at once, inside the write window. */
export function* rehash(rt: MapRuntime, m: SwissMap, table: Table): MicroOp<void> {
  if (2 * table.capacity <= MAX_TABLE_CAPACITY) yield* double(rt, m, table);
  else yield* split(rt, m, table);
  table.index = -1;
  yield POINTS.tablesInstalled;
}

function* double(rt: MapRuntime, m: SwissMap, table: Table): MicroOp<void> {
  const grown = m.newTable(rt, 2 * table.capacity, table.index, table.localDepth);
  yield POINTS.tableAllocated;
  yield* moveEntries(rt, m, table.groups, () => grown);
  // Another writer may have replaced the table in the meantime; ours then belongs nowhere.
  if (grown.index >= 0) replaceTable(m, grown);
}

function* split(rt: MapRuntime, m: SwissMap, table: Table): MicroOp<void> {
  const depth = table.localDepth + 1;
  const left = m.newTable(rt, MAX_TABLE_CAPACITY, -1, depth);
  const right = m.newTable(rt, MAX_TABLE_CAPACITY, -1, depth);
  yield POINTS.tableAllocated;
  yield* moveEntries(rt, m, table.groups, (hash) => (goesRight(hash, depth) ? right : left));
  if (table.index >= 0) installSplit(m, table, left, right);
}

function* moveEntries(rt: MapRuntime, m: SwissMap, from: Groups, to: (hash: number) => Table): MicroOp<void> {
  const { keyType, seed } = m;
  for (let slot = 0; slot < from.ctrl.length; slot++) {
    if (!from.isFull(slot)) continue;
    const key: Value = from.keys[slot];
    const hash = hashKey(rt, keyType, key, seed);
    yield POINTS.entryHashed;
    to(hash).putAbsent(hash, key, from.elems[slot]);
    yield POINTS.entryMoved;
  }
}
