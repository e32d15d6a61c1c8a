// The sockets of the machine: who picks, who lends natives, who watches for races. It knows none of those that plug in.
import type { TypeDesc } from '#code';
import type { GoId, Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';
import type { Native } from './native.ts';
import type { Storage } from './value/value.ts';

/** Why a goroutine became runnable: what Go's scheduler needs to place it in its queues (facts: runtime.md §8). */
export type ReadyWhy = 'started' | 'woken' | 'timer' | 'yielded' | 'preempted';

/** Every choice that is not "who runs": each is answered uniformly in 0 … options-1. */
export type ChoiceKind = 'select' | 'map seed' | 'range start' | 'random';

/** An oracle: it never touches the machine. All chance of a run comes through it. */
export interface Scheduler {
  /** Told whenever a goroutine becomes runnable, before the next pick. `now` is virtual time in ns. */
  ready(id: GoId, why: ReadyWhy, now: number): void;
  /** Who runs next, out of `runnable` (never empty; the current goroutine is in it unless it blocked or ended). */
  pick(runnable: readonly GoId[], current: GoId | null): GoId;
  /** How many steps the one just picked may take before `pick` is asked again (at least 1). It may stop earlier by blocking. */
  slice(): number;
  /**
   * Where a slice may end inside a map operation: 'points' at every named point, as on many cores; 'prologues' only where compiled
   * Go has a function prologue inside the runtime (growth, large keys), as on one core (runtime.md §11.6).
   */
  readonly stopsAt: 'points' | 'prologues';
  choose(kind: ChoiceKind, options: number): number;
}

/** Where a program is run, and the files it finds there; all byte strings. */
export interface WorkingFolder {
  /** Below the home folder: '' or a path without slashes at its ends. */
  readonly path: string;
  /** Their names lead on from the home folder. */
  readonly files: readonly { readonly name: string; readonly bytes: string }[];
}

/** Natives by qualified name, "strconv.formatBits". */
export type NativeTable = ReadonlyMap<string, Native>;

/** Where what the program writes goes; fd 1 or 2. `bytes` is a byte string. */
export type OutputSink = (fd: 1 | 2, bytes: string) => void;

/** Something the library told of, numbered in the order of first mention. */
export interface NotedObject {
  readonly id: number;
  /** Its dynamic type, as Go prints it. */
  readonly type: string;
}

/** A function and the line it has reached. */
export interface NotePlace {
  readonly func: string;
  readonly file: string;
  readonly line: number;
}

/** What the library did, in its own words: a context was created, cancelled, looked into. */
export interface Note {
  readonly what: string;
  readonly by: GoId;
  /** Steps of the run before it. */
  readonly step: number;
  readonly subject: NotedObject;
  readonly parent: NotedObject | null;
  readonly about: string;
  /** Who called the package that tells: the innermost function outside it. null where only goroutines of its own are on the stack. */
  readonly at: NotePlace | null;
}

/** Told what the library does, in programs that were compiled to be observed. */
export interface Observer {
  note(note: Note): void;
}

/** A function of Go's runtime that stands on top of a stack without being a function of the Program, as 1.23 calls it. */
export interface RuntimeFrame {
  readonly name: string;
}

/** A goroutine as the race detector knows it. `epoch`: an object for each stretch between two of its synchronisations. */
export interface RaceThread {
  readonly epoch: object;
}

/** What a cell remembers: mostly one access, else (no epoch) several. While its epoch lasts, it covers reads (0), writes too (1), or nothing (-1). */
export interface Known {
  readonly epoch: object | null;
  readonly covers: number;
}
export type KnownCells = readonly (Known | undefined)[];

/** Sequentially consistent operations on a word; 'failed' is a compare-and-swap that found another value: it counts as a write all the same. */
export type AtomicKind = 'load' | 'store' | 'change' | 'failed';

/**
 * Told of memory accesses, by programs compiled for it, and of everything that orders goroutines. Places are cells of objects; what they
 * synchronise at is named the same way, but is another space: a word can be both. Accesses are those of the running instruction.
 */
export interface RaceWatch {
  /** Races reported so far. */
  readonly count: number;
  /** What it knows of an object's cells, by index. Null: they go by other indices, as the object is a window on another. */
  known(base: object): KnownCells | null;
  access(m: Machine, base: object, index: number, write: boolean): void;
  /** The same, by a function of the runtime: as Go does, also where the program is not instrumented. `pc`: that was called there. */
  accessBy(m: Machine, base: object, index: number, write: boolean, by: RuntimeFrame, pc?: number): void;
  /** n elements from `from` on; `elem` null: they are no aggregates. */
  elements(m: Machine, base: Storage, from: number, n: number, elem: TypeDesc | null, write: boolean, by: RuntimeFrame | null): void;
  /** Every field or element of a struct or array. */
  aggregate(m: Machine, object: Storage, type: TypeDesc, write: boolean, by: RuntimeFrame | null): void;
  /** The same, in the words of package internal/race: Go's reports do not show where. */
  hidden(m: Machine, base: object, index: number, write: boolean): void;
  atomic(m: Machine, base: object, index: number, kind: AtomicKind, by: string): void;
  /** What was released at the place happens before what g does next. */
  acquire(g: Goroutine, base: object, index: number): void;
  /** What g did happens before the next acquire; earlier releases count no more. */
  release(g: Goroutine, base: object, index: number): void;
  /** The same, and earlier releases still count. */
  releaseMerge(g: Goroutine, base: object, index: number): void;
  /** Both at once: what g acquires is what was released before. */
  releaseAcquire(g: Goroutine, base: object, index: number): void;
  /** The running goroutine wrote to a file. */
  wrote(m: Machine, fd: number): void;
  /** Whether g's synchronisation counts; calls nest. */
  ignoreSync(g: Goroutine, ignore: boolean): void;
  /** All that any goroutine did happens before what g does next. */
  acquireAll(m: Machine, g: Goroutine): void;
  /** The running goroutine sets a finalizer: the first one starts who runs them. */
  setsFinalizer(m: Machine): void;
  /** Until `leaveContext`, what g does is done by a goroutine of its own, which begins here: cleanups do not know each other. */
  enterContext(g: Goroutine): void;
  leaveContext(g: Goroutine): void;
  started(m: Machine, g: Goroutine, creator: Goroutine | null): void;
  ended(g: Goroutine): void;
}
