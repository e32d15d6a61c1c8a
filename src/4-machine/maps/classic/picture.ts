// What can be seen of a classic map.
import type { BucketPicture, ClassicPicture, ClassicSlotState, ShowValue, SlotPicture } from '../picture.ts';
import { mapTypes } from '../variant.ts';
import {
  type Bucket,
  BUCKET_SLOTS,
  type Buckets,
  EMPTY_ONE,
  EMPTY_REST,
  EVACUATED_EMPTY,
  EVACUATED_X,
  EVACUATED_Y,
  hasMoved,
  isFull,
} from './bucket.ts';
import { type ClassicMap, HASH_WRITING, ITERATOR, OLD_ITERATOR, SAME_SIZE_GROW } from './map.ts';

const FLAG_NAMES = [
  [ITERATOR, 'iterator'],
  [OLD_ITERATOR, 'oldIterator'],
  [HASH_WRITING, 'hashWriting'],
  [SAME_SIZE_GROW, 'sameSizeGrow'],
] as const;

const STATES: Readonly<Record<number, ClassicSlotState>> = {
  [EMPTY_REST]: 'empty rest',
  [EMPTY_ONE]: 'empty',
  [EVACUATED_X]: 'moved to X',
  [EVACUATED_Y]: 'moved to Y',
  [EVACUATED_EMPTY]: 'moved empty',
};

export function picture(h: ClassicMap, show: ShowValue): ClassicPicture {
  const chains = (buckets: Buckets, length: number): BucketPicture[] =>
    Array.from({ length }, (_, i) => bucketPicture(h, buckets.at(i), show));
  return {
    kind: 'classic',
    count: h.count,
    writing: (h.flags & HASH_WRITING) !== 0,
    flags: FLAG_NAMES.filter(([bit]) => (h.flags & bit) !== 0).map(([, name]) => name),
    B: h.B,
    noverflow: h.noverflow,
    hash0: h.hash0,
    nevacuate: h.nevacuate,
    buckets: h.buckets === null ? [] : chains(h.buckets, 2 ** h.B),
    oldbuckets: h.oldbuckets === null ? null : chains(h.oldbuckets, h.oldBucketCount),
  };
}

function bucketPicture(h: ClassicMap, first: Bucket, show: ShowValue): BucketPicture {
  const { key, elem } = mapTypes(h.type);
  const slot = (b: Bucket, i: number): SlotPicture<ClassicSlotState> => {
    const byte = b.top(i);
    const holds = isFull(byte) || (hasMoved(byte) && b.key(i) !== undefined);
    return {
      state: STATES[byte] ?? 'full',
      byte,
      key: holds ? show(key, b.key(i)) : null,
      elem: holds ? show(elem, b.elem(i)) : null,
    };
  };
  const chain: SlotPicture<ClassicSlotState>[][] = [];
  for (let b: Bucket | null = first; b !== null; b = b.overflow) {
    const part = b;
    chain.push(Array.from({ length: BUCKET_SLOTS }, (_, i) => slot(part, i)));
  }
  return { evacuated: first.evacuated, chain };
}
