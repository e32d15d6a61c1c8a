// Slices: an immutable window on storage.
import type { Storage } from './value.ts';

/** base[off … off+len) with room up to off+cap. Element i is base[off+i]. Immutable: every slicing or append makes a new one. */
export class Slice {
  declare readonly base: Storage;
  declare readonly off: number;
  declare readonly len: number;
  declare readonly cap: number;
  constructor(base: Storage, off: number, len: number, cap: number) {
    this.base = base;
    this.off = off;
    this.len = len;
    this.cap = cap;
  }
}

/** The one nil slice, of every slice type. Its base is never indexed because its capacity is 0. */
export const NIL_SLICE = new Slice([], 0, 0, 0);
