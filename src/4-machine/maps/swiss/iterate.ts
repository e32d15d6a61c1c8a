// Iterating over a map: release/runtime.md §2.11, lines numbered as there.
import type { TypeDesc } from '#code';
import type { Cells, Value } from '../../value/value.ts';
import { concurrentIteration, MapFault } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import { equalKeys } from '../hash.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { access } from './access.ts';
import { GROUP_SLOTS, type Groups } from './group.ts';
import { SwissIterator, type SwissMap } from './map.ts';
import { MAX_TABLE_CAPACITY, type Table } from './table.ts';

/** Starts an iteration: draws its random starts; checks nothing, steps nowhere. */
export function start(rt: MapRuntime, type: TypeDesc, m: SwissMap | null): SwissIterator {
  if (m === null || m.used === 0) return new SwissIterator(type, null, 0, 0);
  const tables = m.directory.length;
  if (tables === 0) return new SwissIterator(type, m, rt.choose('range start', GROUP_SLOTS), 0);
  const slots = tables === 1 ? m.directory[0]!.capacity : MAX_TABLE_CAPACITY;
  return new SwissIterator(type, m, rt.choose('range start', slots), tables === 1 ? 0 : rt.choose('range start', tables));
}

/** Steps to the next entry; false at the end. */
export function* next(rt: MapRuntime, it: SwissIterator): MicroOp<boolean | MapFault> {
  const m = it.map;
  if (m === null) return false; // 1. nil or empty at the start: no check
  if (m.writing !== 0) return concurrentIteration(); // 2.
  yield POINTS.iterationChecked;
  if (it.dirIndex < 0) return yield* nextInGroup(rt, m, it); // 3.
  followDirectory(m, it); // 4.
  while (it.dirIndex < m.directory.length) {
    // 5.
    const table = it.table ?? enterTable(m, it);
    const found = yield* nextInTable(rt, m, it, table);
    if (found !== false) return found;
    leaveTable(m, it, table);
  }
  return ended(it);
}

/** Remembers the end so that a further step finds nothing either. */
function ended(it: SwissIterator): false {
  it.key = undefined;
  it.elem = undefined;
  return false;
}

/** The map was small at the start: a rotation of the eight slots of its group. */
function* nextInGroup(rt: MapRuntime, m: SwissMap, it: SwissIterator): MicroOp<boolean | MapFault> {
  const group = it.group;
  if (group === null) return ended(it);
  while (it.entryIndex < GROUP_SLOTS) {
    const slot = (it.entryIndex + it.entryOffset) % GROUP_SLOTS;
    it.entryIndex++;
    if (!group.isFull(slot)) continue;
    // A map that has grown since no longer keeps this group up to date.
    const found = yield* visit(rt, m, it, group, slot, m.directory.length > 0);
    if (found !== false) return found;
  }
  return ended(it);
}

/** The table under dirIndex, or its replaced predecessor: all slots from a random one on, wrapping. */
function* nextInTable(rt: MapRuntime, m: SwissMap, it: SwissIterator, table: Table): MicroOp<boolean | MapFault> {
  const { groups, capacity } = table;
  while (it.entryIndex < capacity) {
    const slot = (it.entryIndex + it.entryOffset) & (capacity - 1);
    it.entryIndex++;
    if (!groups.isFull(slot)) continue;
    if (table.index !== -1) return deliver(it, groups.keys[slot], groups.elems, slot);
    const found = yield* visit(rt, m, it, groups, slot, true);
    if (found !== false) return found;
  }
  return false;
}

/** Delivers the entry of a slot; of stale storage only what a look-up in the map still finds, with the key and element found there. */
function* visit(rt: MapRuntime, m: SwissMap, it: SwissIterator, groups: Groups, slot: number, stale: boolean): MicroOp<boolean | MapFault> {
  const key = groups.keys[slot];
  if (!stale) return deliver(it, key, groups.elems, slot);
  const found = yield* access(rt, it.type, m, key); // 6. with the check of a read
  if (found instanceof MapFault) return found;
  if (found !== null) return deliver(it, found.key, found.elems, found.slot);
  // NaN is never found, but nothing short of clear removes it.
  if (it.clearSeq === m.clearSeq && !equalKeys(m.keyType, key, key)) return deliver(it, key, groups.elems, slot);
  return false;
}

export function deliver(it: SwissIterator, key: Value, elems: Cells, slot: number): true {
  it.key = key;
  it.elem = elems[slot];
  it.elems = elems;
  it.elemSlot = slot;
  return true;
}

/** A directory that doubled since the last step: the same tables stand at doubled places. */
function followDirectory(m: SwissMap, it: SwissIterator): void {
  const doublings = 2 ** (m.globalDepth - it.globalDepth);
  it.dirIndex *= doublings;
  it.dirOffset *= doublings;
  it.globalDepth = m.globalDepth;
}

function enterTable(m: SwissMap, it: SwissIterator): Table {
  const mask = m.directory.length - 1;
  const place = (it.dirIndex + it.dirOffset) & mask;
  const table = m.directory[place]!;
  // The random first place may lie amid the places of one table: start at its first one.
  it.dirOffset -= place - table.index;
  it.table = table;
  return table;
}

function leaveTable(m: SwissMap, it: SwissIterator, table: Table): void {
  it.dirIndex += 2 ** (m.globalDepth - table.localDepth);
  it.table = null;
  it.entryIndex = 0;
}
