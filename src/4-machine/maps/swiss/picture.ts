// What can be seen of a Swiss map.
import type { ShowValue, SlotPicture, SwissPicture, SwissSlotState } from '../picture.ts';
import { mapTypes } from '../variant.ts';
import { CTRL_DELETED, CTRL_EMPTY, GROUP_SLOTS, type Groups } from './group.ts';
import type { SwissMap } from './map.ts';

export function picture(m: SwissMap, show: ShowValue): SwissPicture {
  const tables = [...new Set(m.directory)];
  return {
    kind: 'swiss',
    used: m.used,
    writing: m.writing !== 0,
    seed: m.seed,
    globalDepth: m.globalDepth,
    tombstonePossible: m.tombstonePossible,
    clearSeq: m.clearSeq,
    group: m.directory.length > 0 || m.group === null ? null : (groupPictures(m, m.group, show)[0] ?? null),
    directory: m.directory.map((t) => tables.indexOf(t)),
    tables: tables.map((t) => ({
      index: t.index,
      localDepth: t.localDepth,
      used: t.used,
      capacity: t.capacity,
      growthLeft: t.growthLeft,
      groups: groupPictures(m, t.groups, show),
    })),
  };
}

function groupPictures(m: SwissMap, groups: Groups, show: ShowValue): SlotPicture<SwissSlotState>[][] {
  const { key, elem } = mapTypes(m.type);
  const slot = (i: number): SlotPicture<SwissSlotState> => {
    const byte = groups.ctrl[i] ?? CTRL_EMPTY;
    const full = groups.isFull(i);
    const state = full ? 'full' : byte === CTRL_DELETED ? 'deleted' : 'empty';
    return { state, byte, key: full ? show(key, groups.keys[i]) : null, elem: full ? show(elem, groups.elems[i]) : null };
  };
  return Array.from({ length: groups.lengthMask + 1 }, (_, g) => Array.from({ length: GROUP_SLOTS }, (_, i) => slot(g * GROUP_SLOTS + i)));
}
