// Shadow memory: for every cell of every object, the accesses that a later one can still race with (FastTrack, Flanagan and Freund, PLDI 2009).
// Differs from the paper: reads are a list from the start, each with its stack, and accesses by one goroutine replace weaker earlier ones. Differs
// from Go's detector, which keeps four for each word and evicts at random: an access goes only when another one, later by happens-before, will race
// with everything that it would have raced with.
import type { CalledFrom, RuntimeFrame, StackPlace } from '#machine';
import type { Thread } from './thread.ts';

/** One access. `atomic` ones do not race with each other. */
export interface Access {
  thread: Thread;
  /** The thread's slot and epoch at that time. */
  slot: number;
  epoch: number;
  write: boolean;
  atomic: boolean;
  where: Where;
  next: Access | null;
}

/** The stack of an access. */
export interface Where {
  /** On top: functions of the runtime. */
  readonly by: RuntimeFrame | null;
  /** null: hidden by them. */
  readonly func: StackPlace['func'] | null;
  readonly pc: number;
  readonly calledFrom: CalledFrom | null;
}

/** The accesses to one cell, oldest first. */
export interface Cell {
  first: Access | null;
}

/** The cells of one object. Several pages may share them: windows on one storage. */
interface Page {
  readonly cells: (Cell | undefined)[];
  readonly offset: number;
}

export class Shadow {
  readonly #pages = new WeakMap<object, Page>();
  /** Most accesses are to the same object as the one before. */
  #lastBase: object | null = null;
  #lastPage: Page | null = null;
  readonly #originOf: (base: object) => { readonly base: object; readonly off: number };

  constructor(originOf: (base: object) => { readonly base: object; readonly off: number }) {
    this.#originOf = originOf;
  }

  cell(base: object, index: number): Cell {
    const page = base === this.#lastBase && this.#lastPage !== null ? this.#lastPage : this.#find(base);
    const at = index + page.offset;
    return page.cells[at] ?? (page.cells[at] = { first: null });
  }

  #find(base: object): Page {
    const page = this.#pages.get(base) ?? this.#make(base);
    this.#lastBase = base;
    this.#lastPage = page;
    return page;
  }

  #make(base: object): Page {
    const origin = this.#originOf(base);
    const page = origin.base === base ? { cells: [], offset: 0 } : { cells: this.#find(origin.base).cells, offset: origin.off };
    this.#pages.set(base, page);
    return page;
  }
}
