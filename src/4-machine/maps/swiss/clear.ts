// clear(m): release/runtime.md §2.8, lines numbered as there.
import type { TypeDesc } from '#code';
import { concurrentWrites, overlappedWrites, type MapFault } from '../fault.ts';
import type { MapRuntime } from '../go-map.ts';
import type { MicroOp } from '../micro-op.ts';
import { POINTS } from '../points.ts';
import { SEEDS, type SwissMap, wipeGroup } from './map.ts';

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

function* wipe(m: SwissMap): MicroOp<void> {
  yield POINTS.windowOpenCalls;
  if (m.directory.length === 0) {
    if (m.group !== null) wipeGroup(m, m.group);
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
