// What can be seen of a map: plain data for views and dumps, keys and elements as text.
import type { TypeDesc } from '#code';
import type { Value } from '../value/value.ts';

/** The text of a key or element. */
export type ShowValue = (type: TypeDesc, value: Value) => string;

export interface SlotPicture<State extends string> {
  readonly state: State;
  /** The byte kept beside the slot: tophash, or control byte. */
  readonly byte: number;
  /** null in slots that hold nothing (of entries that moved, the key is still there). */
  readonly key: string | null;
  readonly elem: string | null;
}

export type ClassicSlotState = 'full' | 'empty' | 'empty rest' | 'moved to X' | 'moved to Y' | 'moved empty';

/** A bucket and its chain; every part has eight slots. */
export interface BucketPicture {
  readonly evacuated: boolean;
  readonly chain: readonly (readonly SlotPicture<ClassicSlotState>[])[];
}

export interface ClassicPicture {
  readonly kind: 'classic';
  readonly count: number;
  readonly writing: boolean;
  readonly flags: readonly ('iterator' | 'oldIterator' | 'hashWriting' | 'sameSizeGrow')[];
  readonly B: number;
  readonly noverflow: number;
  readonly hash0: number;
  readonly nevacuate: number;
  /** Empty before the first assignment. */
  readonly buckets: readonly BucketPicture[];
  /** null unless a growth is under way. */
  readonly oldbuckets: readonly BucketPicture[] | null;
}

export type SwissSlotState = 'full' | 'empty' | 'deleted';

export interface TablePicture {
  /** First place in the directory. */
  readonly index: number;
  readonly localDepth: number;
  readonly used: number;
  readonly capacity: number;
  readonly growthLeft: number;
  /** Eight slots each. */
  readonly groups: readonly (readonly SlotPicture<SwissSlotState>[])[];
}

export interface SwissPicture {
  readonly kind: 'swiss';
  readonly used: number;
  readonly writing: boolean;
  readonly seed: number;
  readonly globalDepth: number;
  readonly tombstonePossible: boolean;
  readonly clearSeq: number;
  /** The one group of a small map; null before the first assignment and once there are tables. */
  readonly group: readonly SlotPicture<SwissSlotState>[] | null;
  /** For every place of the directory, which of `tables` stands there; empty while the map is small. */
  readonly directory: readonly number[];
  readonly tables: readonly TablePicture[];
}

export type MapPicture = ClassicPicture | SwissPicture;
