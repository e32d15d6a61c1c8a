// Pruning tombstones before a table grows: those that no probe sequence needs become empty slots (release/runtime.md §2.9).
import type { MapRuntime } from '../go-map.ts';
import { equalKeys, hashKey } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { CTRL_DELETED, CTRL_EMPTY, GROUP_SLOTS, h1 } from './group.ts';
import type { SwissMap } from './map.ts';
import type { Table } from './table.ts';

export function* pruneTombstones(rt: MapRuntime, m: SwissMap, table: Table): MicroOp<void> {
  if (table.tombstones() * 10 < table.capacity) return;
  const needed = new Set<number>();
  const groups = table.capacity / GROUP_SLOTS;
  for (let group = 0; group < groups; group++) {
    markNeeded(rt, m, table, group, needed);
    yield POINTS.groupPruned;
  }
  const free: number[] = [];
  for (let slot = 0; slot < table.capacity; slot++) {
    if (table.groups.ctrl[slot] === CTRL_DELETED && !needed.has(slot >> 3)) free.push(slot);
  }
  // Less than a tenth of the table is not worth it: the table grows instead.
  if (free.length * 10 < table.capacity) return;
  for (const slot of free) table.groups.ctrl[slot] = CTRL_EMPTY;
  table.growthLeft += free.length;
}

/** Marks every group that the probe sequence of an entry of this group passes through. */
function markNeeded(rt: MapRuntime, m: SwissMap, table: Table, group: number, needed: Set<number>): void {
  const { keys, lengthMask } = table.groups;
  for (let slot = group * GROUP_SLOTS; slot < (group + 1) * GROUP_SLOTS; slot++) {
    if (!table.groups.isFull(slot)) continue;
    const key = keys[slot];
    // A key that differs from itself is never looked for.
    if (!equalKeys(m.keyType, key, key)) continue;
    let passed = h1(hashKey(rt, m.keyType, key, m.seed)) & lengthMask;
    for (let step = 1; passed !== group && step <= lengthMask + 1; step++) {
      needed.add(passed);
      passed = (passed + step) & lengthMask;
    }
  }
}
