// One table of a Swiss map: up to 1024 slots of which 7/8 may be filled (release/runtime.md §2.1).
import { SimulatorBug } from '#base';
import type { Value } from '../../value/value.ts';
import type { MapRuntime } from '../go-map.ts';
import { CTRL_DELETED, CTRL_EMPTY, GROUP_SLOTS, Groups, h1, h2 } from './group.ts';

/** A table never grows beyond this many slots; it is split in two instead. */
export const MAX_TABLE_CAPACITY = 1024;
/** Of eight slots, how many may be filled on average. */
const MAX_AVERAGE_LOAD = 7;
const UINT16 = 0xffff;

export class Table {
  /** Filled slots. */
  used = 0;
  /** Slots, always 2^N. */
  declare readonly capacity: number;
  /** Empty slots that may still be filled before a rehash; a uint16 that wraps, as interleaved writers can take it below 0. */
  declare growthLeft: number;
  /** Bits of the hash that the directory used to get here; at most the map's globalDepth. */
  declare readonly localDepth: number;
  /** First place in the directory, -1 when the table has been replaced. */
  declare index: number;
  declare readonly groups: Groups;

  constructor(rt: Pick<MapRuntime, 'allocate'>, slotBytes: number, zeroElem: Value, capacity: number, index: number, localDepth: number) {
    this.capacity = roundedCapacity(capacity);
    this.index = index;
    this.localDepth = localDepth;
    this.growthLeft = maxGrowthLeft(this.capacity);
    rt.allocate(this.capacity * slotBytes + this.capacity);
    this.groups = new Groups(this.capacity / GROUP_SLOTS, zeroElem);
  }

  takeSlot(slot: number, hash: number): void {
    this.groups.ctrl[slot] = h2(hash);
    this.growthLeft = (this.growthLeft - 1) & UINT16;
    this.used++;
  }

  /** Puts an entry that is known to be absent into a table known to hold no tombstone: moves of a growth. */
  putAbsent(hash: number, key: Value, elem: Value): void {
    const { ctrl, keys, elems, lengthMask } = this.groups;
    let group = h1(hash) & lengthMask;
    for (let step = 1; step <= lengthMask + 1; step++) {
      for (let i = group * GROUP_SLOTS; i < (group + 1) * GROUP_SLOTS; i++) {
        if (ctrl[i] !== CTRL_EMPTY) continue;
        keys[i] = key;
        elems[i] = elem;
        this.takeSlot(i, hash);
        return;
      }
      group = (group + step) & lengthMask;
    }
    throw new SimulatorBug('a growing map table has no empty slot');
  }

  /** The slot was found by its key: forget it. True when a tombstone stays because probe sequences run through its group. */
  removeSlot(slot: number): boolean {
    this.used--;
    if (this.groups.groupHasEmpty(slot)) {
      this.groups.ctrl[slot] = CTRL_EMPTY;
      this.growthLeft = (this.growthLeft + 1) & UINT16;
      return false;
    }
    this.groups.ctrl[slot] = CTRL_DELETED;
    return true;
  }

  tombstones(): number {
    return ((this.capacity * MAX_AVERAGE_LOAD) / GROUP_SLOTS - this.used - this.growthLeft) & UINT16;
  }

  wipe(zeroElem: Value): void {
    this.groups.ctrl.fill(CTRL_EMPTY);
    this.groups.keys.fill(undefined);
    this.groups.elems.fill(zeroElem);
    this.used = 0;
    this.growthLeft = maxGrowthLeft(this.capacity);
  }
}

function roundedCapacity(capacity: number): number {
  let rounded = GROUP_SLOTS;
  while (rounded < capacity) rounded *= 2;
  return rounded;
}

/** A table of one group must keep one slot empty so that probes end. */
function maxGrowthLeft(capacity: number): number {
  return capacity <= GROUP_SLOTS ? capacity - 1 : (capacity * MAX_AVERAGE_LOAD) / GROUP_SLOTS;
}
