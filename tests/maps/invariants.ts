// What always holds of a map at rest, whatever was done to it by one goroutine at a time.
import {
  type Bucket,
  BUCKET_SLOTS,
  type Buckets,
  EMPTY_ONE,
  EMPTY_REST,
  isEmpty,
  isFull,
  tophashOf,
} from '../../src/4-machine/maps/classic/bucket.ts';
import { ClassicMap, HASH_WRITING, isOverLoad } from '../../src/4-machine/maps/classic/map.ts';
import type { GoMap, MapRuntime } from '../../src/4-machine/maps/go-map.ts';
import { equalKeys, hashKey } from '../../src/4-machine/maps/hash.ts';
import { CTRL_DELETED, CTRL_EMPTY, GROUP_SLOTS, type Groups, h1, h2 } from '../../src/4-machine/maps/swiss/group.ts';
import type { SwissMap } from '../../src/4-machine/maps/swiss/map.ts';
import type { Table } from '../../src/4-machine/maps/swiss/table.ts';

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken invariant: ${what}`);
}

export function checkInvariants(rt: MapRuntime, m: GoMap): void {
  if (m instanceof ClassicMap) checkClassic(rt, m);
  else checkSwiss(rt, m);
}

function checkClassic(rt: MapRuntime, h: ClassicMap): void {
  demand((h.flags & HASH_WRITING) === 0, 'no window is open');
  demand(h.growing || !isOverLoad(h.count, h.B), 'a map at its load limit grows');
  const { buckets, oldbuckets } = h;
  if (buckets === null) return demand(h.count === 0 && h.B === 0, 'no buckets, no entries');
  let entries = 0;
  let overflow = 0;
  for (let i = 0; i < 2 ** h.B; i++) {
    const chain = chainOf(buckets, i);
    overflow += chain.length - 1;
    entries += checkChain(rt, h, chain, i, 2 ** h.B - 1);
  }
  demand(h.noverflow === overflow, `${h.noverflow} overflow buckets counted of ${overflow}`);
  for (let i = 0; oldbuckets !== null && i < h.oldBucketCount; i++) {
    const chain = chainOf(oldbuckets, i);
    const moved = oldbuckets.at(i).evacuated;
    demand(moved || i >= h.nevacuate, 'buckets below the mark have moved');
    const left = chain.some((b) => topsOf(b).some((top) => isEmpty(top) || isFull(top)));
    demand(moved ? chain.length === 1 || !left : !chain.some((b) => b.evacuated), 'a bucket moves as a whole');
    if (!moved) entries += checkChain(rt, h, chain, i, h.oldBucketCount - 1);
  }
  demand(oldbuckets === null || h.nevacuate < h.oldBucketCount, 'a growth ends with its last bucket');
  demand(entries === h.count, `${h.count} entries counted of ${entries}`);
}

function chainOf(buckets: Buckets, i: number): Bucket[] {
  const chain: Bucket[] = [];
  for (let b: Bucket | null = buckets.at(i); b !== null; b = b.overflow) chain.push(b);
  return chain;
}

const topsOf = (b: Bucket): number[] => Array.from({ length: BUCKET_SLOTS }, (_, i) => b.top(i));

function checkChain(rt: MapRuntime, h: ClassicMap, chain: readonly Bucket[], index: number, mask: number): number {
  let entries = 0;
  let rest = false;
  let before = EMPTY_REST;
  for (const b of chain) {
    for (let i = 0; i < BUCKET_SLOTS; i++) {
      const top = b.top(i);
      demand(!rest || top === EMPTY_REST, 'nothing stands behind the mark of the rest');
      rest ||= top === EMPTY_REST;
      demand(!rest || before !== EMPTY_ONE, 'the mark of the rest reaches to the last entry');
      before = top;
      if (!isFull(top)) continue;
      entries++;
      const key = b.key(i);
      if (!equalKeys(h.keyType, key, key)) continue;
      const hash = hashKey(rt, h.keyType, key, h.hash0);
      demand(top === tophashOf(hash) && (hash & mask) === index, 'an entry stands where its hash says');
    }
  }
  demand(before !== EMPTY_ONE, 'the mark of the rest reaches to the last entry');
  return entries;
}

function checkSwiss(rt: MapRuntime, m: SwissMap): void {
  demand(m.writing === 0, 'no window is open');
  if (m.directory.length === 0) {
    const full = m.group === null ? 0 : countOf(m.group, (c) => c < CTRL_EMPTY);
    demand(m.used === full, `${m.used} entries counted of ${full}`);
    return demand(m.group === null || countOf(m.group, (c) => c === CTRL_DELETED) === 0, 'a small map has no tombstones');
  }
  demand(m.directory.length === 2 ** m.globalDepth, 'the directory is as large as its depth says');
  let used = 0;
  for (const t of new Set(m.directory)) {
    const places = 2 ** (m.globalDepth - t.localDepth);
    demand(
      m.directory.every((at, i) => (at === t) === (i >= t.index && i < t.index + places)),
      'a table has consecutive places',
    );
    used += t.used;
    checkTable(rt, m, t);
  }
  demand(m.used === used, `${m.used} entries counted of ${used}`);
}

function checkTable(rt: MapRuntime, m: SwissMap, t: Table): void {
  const { groups } = t;
  demand(t.used === countOf(groups, (c) => c < CTRL_EMPTY), 'a table counts its entries');
  const tombstones = countOf(groups, (c) => c === CTRL_DELETED);
  const limit = t.capacity === GROUP_SLOTS ? GROUP_SLOTS - 1 : (t.capacity * 7) / 8;
  demand(t.growthLeft === limit - t.used - tombstones, 'growthLeft is what is left');
  demand(countOf(groups, (c) => c === CTRL_EMPTY) > 0, 'every probe ends');
  demand(tombstones === 0 || m.tombstonePossible, 'tombstones are known to be possible');
  for (let slot = 0; slot < t.capacity; slot++) {
    const key = groups.keys[slot];
    if (!groups.isFull(slot) || !equalKeys(m.keyType, key, key)) continue;
    const hash = hashKey(rt, m.keyType, key, m.seed);
    demand(groups.ctrl[slot] === h2(hash), 'a control byte is of its key');
    demand(m.directory[m.globalDepth === 0 ? 0 : hash >>> (32 - m.globalDepth)] === t, 'a table holds what its place says');
    demand(isReached(groups, hash, slot >> 3), 'the probe of a key reaches it');
  }
}

function isReached(groups: Groups, hash: number, group: number): boolean {
  let at = h1(hash) & groups.lengthMask;
  for (let step = 1; at !== group; step++) {
    if (groups.groupHasEmpty(at * GROUP_SLOTS) || step > groups.lengthMask + 1) return false;
    at = (at + step) & groups.lengthMask;
  }
  return true;
}

const countOf = (groups: Groups, is: (control: number) => boolean): number => groups.ctrl.reduce((n, c) => n + (is(c) ? 1 : 0), 0);
