// The named points inside map operations. A name says what has just been done.
import type { MicroPoint } from './micro-op.ts';

const point = (name: string, prologue: boolean, cost = 0): MicroPoint => Object.freeze({ name, prologue, cost });

export const POINTS = {
  /** The entry check passed; a reader goes on to look for the key. */
  readChecked: point('read checked', false),
  /** The same of a reader whose key is hashed by a call. */
  readHashed: point('read hashed', true, 5),
  /** A reader of a growing classic map knows its bucket, which may move before it is searched. */
  bucketChosen: point('bucket chosen', false),
  /** The entry check passed and the key is hashed; `writing` is still untouched. */
  writeChecked: point('write checked', false),
  writeHashed: point('write hashed', true, 5),
  /** `writing` was loaded for the toggle but not stored: exclusive-or on memory is two accesses to every other core. */
  writingLoaded: point('writing loaded', false),
  windowOpen: point('window open', false),
  /** The same where a function of its own goes on, and its prologue asks whether to give way (release/runtime.md §2.3). */
  windowOpenCalls: point('window open', true),
  /** The slot that will be written is chosen. */
  slotChosen: point('slot chosen', false),
  /** A call of the key type's equality. */
  keysCompared: point('keys compared', true, 5),
  /** A whole round of the probe sequence found no empty slot. */
  probedAll: point('probed all groups', false, 50),
  groupAllocated: point('group allocated', true, 20),
  tableAllocated: point('table allocated', true, 50),
  /** Of a classic map. */
  bucketsAllocated: point('buckets allocated', true, 50),
  /** 256 KB of an array of buckets; after as much Go looks whether it shall give way. */
  pieceZeroed: point('buckets zeroed', true, 50_000),
  /** One more bucket of a chain. */
  overflowAllocated: point('overflow bucket allocated', true, 20),
  /** About to move an old bucket. */
  evacuating: point('evacuating', true, 20),
  /** One entry's half of the grown array is known, its key hashed without a call. */
  entryChosen: point('entry chosen', false, 10),
  /** All slots are marked empty, so that running iterators come to their end. */
  bucketsMarked: point('buckets marked', false),
  bucketsCleared: point('buckets cleared', true, 20),
  /** A small Swiss map's group is all zeros: no slot is marked empty yet, and every slot holds the zero key. */
  groupZeroed: point('group zeroed', false),
  bucketCopied: point('bucket copied', true, 20),
  /** One entry hashed and moved to a grown table. */
  entryHashed: point('entry hashed', true, 5),
  entryMoved: point('entry moved', true, 10),
  tablesInstalled: point('tables installed', false),
  groupPruned: point('group pruned', true, 20),
  tableCleared: point('table cleared', true, 20),
  exitChecked: point('exit checked', false),
  iterationChecked: point('iteration checked', false),
} as const satisfies Record<string, MicroPoint>;
