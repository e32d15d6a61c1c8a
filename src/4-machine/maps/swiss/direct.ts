// Reading m[k], finding the slot of m[k] = v, delete and a step of range when nobody can get in between: what access.ts, assign.ts, remove.ts and
// iterate.ts do, without their points.
// Only the common cases: no fault, no growth, no tombstone in the way, no storage that has been replaced. For all others the caller takes the micro-op.
import { Pointer } from '../../value/pointer.ts';
import type { Value } from '../../value/value.ts';
import type { MapRuntime } from '../go-map.ts';
import { equalKeys, hashKey } from '../hash.ts';
import { tableOf } from './directory.ts';
import { CTRL_DELETED, CTRL_EMPTY, GROUP_SLOTS, type Groups, h1, h2 } from './group.ts';
import { deliver } from './iterate.ts';
import { SEEDS, type SwissIterator, type SwissMap } from './map.ts';
import { emptySlot } from './remove.ts';

/** Keys hashed and compared without a call: all points on their way are free of charge. */
export const isDirect = (m: SwissMap): boolean => m.used > 0 && m.writing === 0 && m.fastKeys;

/** Points on the way of a read, and of an assignment to a key that is there. A new key passes one more. */
export const READ_POINTS = 1;
export const ASSIGN_POINTS = 5;
/** The same of a removal: finding the key passes one more. */
export const REMOVE_POINTS = 5;
export const NEXT_POINTS = 1;

/** A place in the storage of a map; `slot` is negative when the key is absent. */
export interface DirectRead {
  readonly elems: Groups['elems'];
  readonly slot: number;
}

export function readDirectly(rt: MapRuntime, m: SwissMap, key: Value): DirectRead {
  const hash = hashKey(rt, m.keyType, key, m.seed);
  const groups = groupsOf(m, hash);
  return { elems: groups.elems, slot: find(m, groups, hash, key) };
}

/** The slot for an element; null: the map must grow or be tidied first, which takes the micro-op. */
export function assignDirectly(rt: MapRuntime, m: SwissMap, key: Value): Pointer | null {
  const small = m.directory.length === 0;
  if (small && m.used >= GROUP_SLOTS && rt.facts.smallMapGrows === 'when full') return null;
  const hash = hashKey(rt, m.keyType, key, m.seed);
  const groups = groupsOf(m, hash);
  const slot = find(m, groups, hash, key);
  if (slot === CROWDED) return null;
  if (slot < 0) return insert(m, groups, hash, key, FIRST_FREE - slot);
  if (m.needsKeyUpdate) groups.keys[slot] = key;
  return new Pointer(groups.elems, slot);
}

function insert(m: SwissMap, groups: Groups, hash: number, key: Value, slot: number): Pointer | null {
  const table = m.directory.length === 0 ? null : tableOf(m, hash);
  if (table !== null && table.growthLeft === 0) return null;
  groups.keys[slot] = key;
  if (table === null) groups.ctrl[slot] = h2(hash);
  else table.takeSlot(slot, hash);
  m.used++;
  return new Pointer(groups.elems, slot);
}

/** Whether the key was there; null: tombstones are in the way. */
export function removeDirectly(rt: MapRuntime, m: SwissMap, key: Value): boolean | null {
  const hash = hashKey(rt, m.keyType, key, m.seed);
  const groups = groupsOf(m, hash);
  const slot = find(m, groups, hash, key);
  if (slot < 0) return slot === CROWDED ? null : false;
  emptySlot(m, m.directory.length === 0 ? null : tableOf(m, hash), groups, slot);
  if (m.used === 0) m.seed = rt.choose('map seed', SEEDS);
  return true;
}

/** Steps to the next entry of the same table or small map. False: there is none left, or it is not what it was. */
export function nextDirectly(it: SwissIterator): boolean {
  const m = it.map;
  if (m === null || m.writing !== 0) return false;
  const groups = it.dirIndex < 0 ? smallGroup(it, m) : presentTable(it, m);
  if (groups === null) return false;
  const { ctrl, keys, elems } = groups;
  const mask = ctrl.length - 1;
  for (let i = it.entryIndex; i <= mask; i++) {
    const slot = (i + it.entryOffset) & mask;
    if ((ctrl[slot] as number) >= CTRL_EMPTY) continue;
    it.entryIndex = i + 1;
    return deliver(it, keys[slot], elems, slot);
  }
  return false;
}

const smallGroup = (it: SwissIterator, m: SwissMap): Groups | null => (m.directory.length === 0 ? it.group : null);

const presentTable = (it: SwissIterator, m: SwissMap): Groups | null =>
  it.table === null || it.table.index === -1 || it.globalDepth !== m.globalDepth ? null : it.table.groups;

/** The map is not empty, so a small one has its group. */
const groupsOf = (m: SwissMap, hash: number): Groups => (m.directory.length === 0 ? (m.group as Groups) : tableOf(m, hash).groups);

/** The key is absent, and there was a tombstone or no room on the way. */
const CROWDED = -1;
/** The key is absent, and FIRST_FREE - n stands for the free slot n. */
const FIRST_FREE = -2;

/** The slot of the key, or a negative number that says where it would go. Four control bytes are compared at a time. */
function find(m: SwissMap, groups: Groups, hash: number, key: Value): number {
  const { words, lengthMask } = groups;
  const want = Math.imul(h2(hash), 0x01010101);
  let group = h1(hash) & lengthMask;
  let crowded = false;
  for (let step = 1; step <= lengthMask + 1; step++) {
    const low = words[group * 2] as number;
    const high = words[group * 2 + 1] as number;
    const base = group * GROUP_SLOTS;
    const slot = inWord(m, groups, low ^ want, base, h2(hash), key);
    if (slot >= 0) return slot;
    const later = inWord(m, groups, high ^ want, base + WORD_SLOTS, h2(hash), key);
    if (later >= 0) return later;
    if (((low | high) & HIGH_BITS) !== 0) {
      const free = freeIn(groups, base);
      if (free >= 0 && !crowded) return FIRST_FREE - free;
      if (free >= 0 || free === CROWDED_END) return CROWDED;
      crowded = true;
    }
    group = (group + step) & lengthMask;
  }
  return CROWDED;
}

const HIGH_BITS = 0x80808080 | 0;
const WORD_SLOTS = GROUP_SLOTS / 2;
/** What a byte's place in a word is turned by where the first byte is the highest. */
const TURN = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 0 : WORD_SLOTS - 1;

/** The slot of the key among four whose control bytes differ from the wanted one by `unlike`; -1 when it is none of them. */
function inWord(m: SwissMap, { ctrl, keys }: Groups, unlike: number, base: number, want: number, key: Value): number {
  // A high bit for each byte that is zero, and for some that are not: those lie above one that is.
  for (let zeros = (unlike - 0x01010101) & ~unlike & HIGH_BITS; zeros !== 0; zeros &= zeros - 1) {
    const slot = base + (((31 - Math.clz32(zeros & -zeros)) >> 3) ^ TURN);
    const k = keys[slot];
    if ((typeof k === 'number' ? k === key : equalKeys(m.keyType, key, k)) && ctrl[slot] === want) return slot;
  }
  return -1;
}

/** The group ends the probe sequence and holds tombstones: which slot an insertion takes is not for this file. */
const CROWDED_END = -2;

/** The first empty slot of a group without tombstones; -1 when it has only tombstones. */
function freeIn({ ctrl }: Groups, base: number): number {
  let empty = -1;
  let tombstone = false;
  for (let i = base + GROUP_SLOTS - 1; i >= base; i--) {
    if (ctrl[i] === CTRL_EMPTY) empty = i;
    else if (ctrl[i] === CTRL_DELETED) tombstone = true;
  }
  return tombstone && empty >= 0 ? CROWDED_END : empty;
}
