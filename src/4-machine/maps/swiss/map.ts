// A Swiss map's header, its iterator, and making one (release/runtime.md §2.1).
import type { TypeDesc } from '#code';
import { zeroOf } from '../../value/zero.ts';
import type { Cells, Value } from '../../value/value.ts';
import type { MapRuntime } from '../go-map.ts';
import { hashMightPanic, needsKeyUpdate } from '../hash.ts';
import { mapTypes, variantOf } from '../variant.ts';
import { GROUP_SLOTS, Groups } from './group.ts';
import { MAX_TABLE_CAPACITY, Table } from './table.ts';

/** Seeds and hashes have 32 bits. */
export const SEEDS = 2 ** 32;
/** Above this many bytes Go makes the map empty instead of believing the hint. */
const MAX_ALLOC = 2 ** 48;
const POINTERS: ReadonlySet<TypeDesc['kind']> = new Set(['ptr', 'chan', 'unsafe.Pointer']);

export class SwissMap {
  declare readonly type: TypeDesc;
  declare readonly keyType: TypeDesc;
  /** Elements in all tables: what len reads. */
  used = 0;
  declare seed: number;
  /** The one group of a small map; null until the first assignment, stale once there are tables. */
  group: Groups | null = null;
  /** Empty while the map is small. */
  directory: Table[] = [];
  globalDepth = 0;
  /** 1 while a write is under way, if nobody else toggled it. Toggled, never set. */
  writing = 0;
  /** False when no table can hold a tombstone. */
  tombstonePossible = false;
  /** Counts clears, for running iterations. */
  clearSeq = 0;
  /** The zero element. Shared by all slots: elements are replaced, never changed in place. */
  declare readonly zeroElem: Value;
  declare readonly slotBytes: number;
  /** Keys whose hash and equality Go's fast variants compute without a call (release/runtime.md §2.3). */
  declare readonly fastKeys: boolean;
  /** Keys of 4 or 8 bytes that hold no pointer. */
  declare readonly wordKeys: boolean;
  declare readonly hashMightPanic: boolean;
  declare readonly needsKeyUpdate: boolean;

  constructor(type: TypeDesc, seed: number) {
    const { key, elem } = mapTypes(type);
    this.type = type;
    this.keyType = key;
    this.seed = seed;
    this.zeroElem = zeroOf(elem);
    this.slotBytes = key.size + elem.size;
    const variant = variantOf(key, elem);
    this.fastKeys = variant !== 'generic';
    this.wordKeys = (variant === 'fast32' || variant === 'fast64') && !POINTERS.has(key.kind);
    this.hashMightPanic = hashMightPanic(key);
    this.needsKeyUpdate = needsKeyUpdate(key);
  }

  newTable(rt: Pick<MapRuntime, 'allocate'>, capacity: number, index: number, localDepth: number): Table {
    return new Table(rt, this.slotBytes, this.zeroElem, capacity, index, localDepth);
  }

  newGroup(rt: MapRuntime): Groups {
    rt.allocate(GROUP_SLOTS * (this.slotBytes + 1));
    return new Groups(1, this.zeroElem);
  }
}

const HEADER_BYTES = 48;

/** State of one range statement. */
export class SwissIterator {
  readonly type: TypeDesc;
  /** null when the map was nil or empty at the start: the iteration is over. */
  readonly map: SwissMap | null;
  /** Random starts within a table and in the directory. */
  readonly entryOffset: number;
  dirOffset: number;
  readonly clearSeq: number;
  /** The map's globalDepth at the last step: tells of a directory that doubled since. */
  globalDepth: number;
  /** Place in the directory before dirOffset is added; -1 when the map was small at the start. */
  dirIndex: number;
  /** The table under dirIndex at the last step; kept when the map replaces it. */
  table: Table | null = null;
  /** Of a map that was small at the start. */
  readonly group: Groups | null;
  /** Place in the table before entryOffset is added. */
  entryIndex = 0;
  key: Value = undefined;
  elem: Value = undefined;
  /** Where the element lies. */
  elems: Cells | null = null;
  elemSlot = 0;

  constructor(type: TypeDesc, map: SwissMap | null, entryOffset: number, dirOffset: number) {
    this.type = type;
    this.map = map;
    this.entryOffset = entryOffset;
    this.dirOffset = dirOffset;
    this.clearSeq = map === null ? 0 : map.clearSeq;
    this.globalDepth = map === null ? 0 : map.globalDepth;
    this.group = map !== null && map.directory.length === 0 ? map.group : null;
    this.dirIndex = this.group === null ? 0 : -1;
  }
}

/** For tables whose memory has been accounted for. */
const PAID = { allocate: (): boolean => true };

/** make(map, hint): hints up to 8 allocate nothing; larger ones get tables for hint * 8/7 slots. Absurd hints are ignored. */
export function make(rt: MapRuntime, type: TypeDesc, hint: number): SwissMap {
  const m = new SwissMap(type, rt.choose('map seed', SEEDS));
  rt.allocate(HEADER_BYTES);
  if (hint <= GROUP_SLOTS) return m;
  const capacity = Math.floor((hint * 8) / 7);
  let tables = 1;
  while (tables * MAX_TABLE_CAPACITY < capacity) tables *= 2;
  if (tables * MAX_TABLE_CAPACITY * (m.slotBytes + 1) > MAX_ALLOC) return m;
  // Asked for as a whole first: when it is beyond the budget, nothing may be built.
  if (!rt.allocate(tables * Math.min(MAX_TABLE_CAPACITY, capacity) * (m.slotBytes + 1))) return m;
  m.globalDepth = Math.log2(tables);
  for (let i = 0; i < tables; i++) m.directory.push(m.newTable(PAID, Math.floor(capacity / tables), i, m.globalDepth));
  return m;
}
