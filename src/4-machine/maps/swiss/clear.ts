// clear(m): release/runtime.md §2.8, lines numbered as there.
import type { TypeDesc } from '#code';
import { concurrentWrites, overlappedWrites, type MapFault } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import { zeroOf } from '../../value/zero.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { CTRL_EMPTY } from './group.ts';
import { SEEDS, type SwissMap } from './map.ts';

export function* clear(rt: MapRuntime, _type: TypeDesc, m: SwissMap | null): MicroOp<MapFault | null> {
  if (m === null || (m.used === 0 && !(m.tombstonePossible && rt.facts.mapPrunesTombstones))) return null; // 1. no check of the flag
  if (m.writing !== 0) return concurrentWrites(); // 2.
  yield POINTS.writeChecked;
  const before = m.writing;
  yield POINTS.writingLoaded;
  m.writing = before ^ 1; // 3.
  yield* wipe(m); // 4.
  m.clearSeq++; // 5.
  m.seed = rt.choose('map seed', SEEDS); // 6.
  if (m.writing === 0) return overlappedWrites(); // 7.
  yield POINTS.exitChecked;
  const after = m.writing;
  yield POINTS.writingLoaded;
  m.writing = after ^ 1; // 8.
  return null;
}

/** Go zeroes the group as memory first, control bytes with it: a zero byte is that of a full slot. */
function* wipeSmall(m: SwissMap): MicroOp<void> {
  const { group } = m;
  if (group === null) return;
  group.ctrl.fill(0);
  group.keys.fill(zeroOf(m.keyType));
  group.elems.fill(m.zeroElem);
  yield POINTS.groupZeroed;
  group.ctrl.fill(CTRL_EMPTY);
  group.keys.fill(undefined);
}

function* wipe(m: SwissMap): MicroOp<void> {
  yield POINTS.windowOpenCalls;
  if (m.directory.length === 0) {
    yield* wipeSmall(m);
    m.used = 0;
    return;
  }
  for (const table of new Set(m.directory)) {
    table.wipe(m.zeroElem);
    yield POINTS.tableCleared;
  }
  m.used = 0;
  m.tombstonePossible = false;
}
