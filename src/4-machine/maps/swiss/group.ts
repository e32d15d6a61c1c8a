// Groups of a Swiss map: eight slots and their control bytes each, and the probe sequence over them (release/runtime.md §2.1).
import type { Cells, Value } from '../../value/value.ts';
import type { Found } from '../go-map.ts';

/** Slots in a group; a small map is one group. */
export const GROUP_SLOTS = 8;
/** Control byte of a slot that was never filled, or was emptied where no probe sequence runs through. */
export const CTRL_EMPTY = 0x80;
/** Control byte of a tombstone. */
export const CTRL_DELETED = 0xfe;

/** H1 selects the first group of the probe sequence. Hashes have 32 bits, as on Go's 32-bit-hash platforms; they are signed, H1 is not. */
export const h1 = (hash: number): number => hash >>> 7;
/** H2 is the control byte of a full slot: 0 … 127. */
export const h2 = (hash: number): number => hash & 0x7f;

/** A power of two of groups. Slot s is element s % 8 of group s / 8; its control byte, key and element stand at index s. */
export class Groups {
  /** Number of groups - 1. */
  declare readonly lengthMask: number;
  declare readonly ctrl: Uint8Array;
  /** The same bytes, four at a time, in whatever order the computer has them. */
  declare readonly words: Int32Array;
  declare readonly keys: Cells;
  declare readonly elems: Cells;

  constructor(groups: number, zeroElem: Value) {
    const slots = groups * GROUP_SLOTS;
    this.lengthMask = groups - 1;
    this.ctrl = new Uint8Array(slots).fill(CTRL_EMPTY);
    this.words = new Int32Array(this.ctrl.buffer);
    this.keys = new Array<Value>(slots).fill(undefined);
    this.elems = new Array<Value>(slots).fill(undefined);
    if (zeroElem !== undefined) this.elems.fill(zeroElem);
  }

  isFull(slot: number): boolean {
    const c = this.ctrl[slot];
    return c !== undefined && c < CTRL_EMPTY;
  }

  /** Does the group of `slot` hold an empty slot? Probe sequences end there. */
  groupHasEmpty(slot: number): boolean {
    const base = slot & ~(GROUP_SLOTS - 1);
    for (let i = base; i < base + GROUP_SLOTS; i++) if (this.ctrl[i] === CTRL_EMPTY) return true;
    return false;
  }
}

/** The probe came to a group with an empty slot: no more candidates. */
export const PROBE_END = -1;
/** Every group was visited and none had an empty slot, which only interleaved writers can cause; Go spins here for ever. */
export const PROBE_ENDLESS = -2;

/** One walk along the triangular probe sequence of a hash: group H1, then +1, +2, +3 … modulo the number of groups. */
export class Probe implements Found {
  declare readonly groups: Groups;
  readonly #h2: number;
  readonly #small: boolean;
  #group: number;
  #index = 0;
  /** Where in the current group the next candidate is looked for. */
  #next = 0;
  /** The slot of the last candidate. */
  slot = -1;
  /** The first tombstone met in a group without an empty slot, or -1. */
  firstDeleted = -1;
  /** After PROBE_END: the first empty slot of the last group, -1 in a small map that has none. */
  empty = -1;

  /** The only group of a small map ends the sequence even when it is full. */
  constructor(groups: Groups, hash: number, small: boolean) {
    this.groups = groups;
    this.#small = small;
    this.#h2 = h2(hash);
    this.#group = h1(hash) & groups.lengthMask;
  }

  /** The next slot whose control byte is H2, else PROBE_END or PROBE_ENDLESS (which starts another round). */
  candidate(): number {
    const { ctrl, lengthMask } = this.groups;
    for (;;) {
      const base = this.#group * GROUP_SLOTS;
      for (let i = base + this.#next; i < base + GROUP_SLOTS; i++) {
        if (ctrl[i] === this.#h2) {
          this.#next = i - base + 1;
          this.slot = i;
          return i;
        }
      }
      if (this.#endsAt(ctrl, base) || this.#small) return PROBE_END;
      this.#next = 0;
      this.#index++;
      this.#group = (this.#group + this.#index) & lengthMask;
      if (this.#index > lengthMask) {
        this.#index = 0;
        return PROBE_ENDLESS;
      }
    }
  }

  get key(): Value {
    return this.groups.keys[this.slot];
  }

  get elems(): Cells {
    return this.groups.elems;
  }

  get elem(): Value {
    return this.groups.elems[this.slot];
  }

  #endsAt(ctrl: Uint8Array, base: number): boolean {
    let deleted = -1;
    for (let i = base; i < base + GROUP_SLOTS; i++) {
      const c = ctrl[i];
      if (c === CTRL_EMPTY) {
        this.empty = i;
        return true;
      }
      if (c === CTRL_DELETED && deleted < 0) deleted = i;
    }
    if (this.firstDeleted < 0) this.firstDeleted = deleted;
    return false;
  }
}
