// Pointers to anything but structs and arrays: a place inside some storage.
import type { Storage } from './value.ts';

/** Two pointers are equal exactly when base and index are; never compare the objects. Never made for nil (that is null). */
export class Pointer {
  declare readonly base: Storage;
  declare readonly index: number;
  constructor(base: Storage, index: number) {
    this.base = base;
    this.index = index;
  }
}
