// Shadow memory: for every cell of every object, the accesses that a later one can still race with (FastTrack, Flanagan and Freund, PLDI 2009).
// Differs from the paper: reads are a list from the start, each with its stack; which are kept, cell-history.ts says.
import type { Known } from '#machine';
import type { Epoch } from './thread.ts';
import type { Where } from './where.ts';

/** What an access is: a set of these. Atomic ones do not race with each other. */
export const WRITE = 1;
export const ATOMIC = 2;
/** One of several cells that were told of together. */
export const RANGE = 4;

/** One access, or many of one instruction to different cells: the last of its stack is used again while nothing about it has changed. */
export class Access implements Known {
  readonly epoch: Epoch;
  /** Others of single cells that are not atomic and that it covers. */
  readonly covers: number;
  readonly kind: number;
  readonly where: Where;

  constructor(epoch: Epoch, kind: number, where: Where) {
    this.epoch = epoch;
    this.covers = (kind & ATOMIC) === 0 ? kind & WRITE : -1;
    this.kind = kind;
    this.where = where;
  }
}

/** Of an instruction that did the same before: the same. */
export function accessFrom(where: Where, epoch: Epoch, kind: number): Access {
  const { latest } = where;
  if (latest !== null && latest.epoch === epoch && latest.kind === kind) return latest;
  where.latest = new Access(epoch, kind, where);
  return where.latest;
}

/** Several, in the order in which a new one is held against them. */
export class Accesses implements Known {
  /** Of the latest. */
  epoch: Epoch | null = null;
  covers = -1;
  readonly all: Access[];

  constructor(all: Access[]) {
    this.all = all;
  }

  latest({ epoch, kind, covers }: Access): void {
    this.epoch = epoch;
    this.covers = (kind & RANGE) === 0 ? covers : -1;
  }
}

/** The accesses to a cell; mostly there is just one. */
export type Cell = Access | Accesses | undefined;

/** The cells of one object. Several pages may share them: windows on one storage. */
export interface Page {
  readonly cells: Cell[];
  readonly offset: number;
}

const NOWHERE: Page = { cells: [], offset: 0 };

export class Shadow {
  readonly #pages = new WeakMap<object, Page>();
  /** Most accesses are to the same few objects as those before: the last two, which is cheaper than asking the map. */
  #base: object | null = null;
  #page: Page = NOWHERE;
  #olderBase: object | null = null;
  #olderPage: Page = NOWHERE;
  readonly #originOf: (base: object) => { readonly base: object; readonly off: number };

  constructor(originOf: (base: object) => { readonly base: object; readonly off: number }) {
    this.#originOf = originOf;
  }

  page(base: object): Page {
    if (base === this.#base) return this.#page;
    const page = base === this.#olderBase ? this.#olderPage : (this.#pages.get(base) ?? this.#make(base));
    this.#olderBase = this.#base;
    this.#olderPage = this.#page;
    this.#base = base;
    this.#page = page;
    return page;
  }

  #make(base: object): Page {
    const origin = this.#originOf(base);
    const page =
      origin.base === base ? { cells: emptyCells(base), offset: 0 } : { cells: this.page(origin.base).cells, offset: origin.off };
    this.#pages.set(base, page);
    return page;
  }
}

/** Up to here an array with holes is an array for V8; longer ones would become dictionaries. */
const MAX_HOLES = 30_000_000;

/** Of the final length at once: to grow by far indices would make it a dictionary too. */
function emptyCells(base: object): Cell[] {
  const length = Array.isArray(base) || base instanceof Uint8Array || base instanceof Float64Array ? base.length : 1;
  return new Array<Cell>(Math.min(length, MAX_HOLES));
}
