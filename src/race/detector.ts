// The race detector: happens-before by vector clocks, over everything that the machine tells (release/runtime.md §4).
import {
  type AtomicKind,
  type Goroutine,
  isAggregate,
  type Machine,
  originOf,
  type RaceWatch,
  type RuntimeFrame,
  stackPlace,
  type Storage,
} from '#machine';
import { atomicFrames } from './atomic-frames.ts';
import type { RaceOptions } from './options.ts';
import { raceReport, type RaceReport, reportText } from './report.ts';
import { type Access, type Cell, Shadow, type Where } from './shadow.ts';
import { SyncPlaces } from './sync-places.ts';
import { ThreadTable } from './thread-table.ts';
import type { Thread } from './thread.ts';
import { knows } from './vector-clock.ts';

type TypeDesc = Parameters<RaceWatch['aggregate']>[2];

export class RaceDetector implements RaceWatch {
  /** In the order of finding. */
  readonly reports: RaceReport[] = [];
  readonly options: RaceOptions;
  /** The first race ended the run. */
  halted = false;
  readonly #shadow = new Shadow((base) => originOf(base as Storage));
  readonly #threads = new ThreadTable();
  readonly #sync = new SyncPlaces();
  /** Pairs of stacks that were reported. */
  readonly #stacks = new Set<string>();

  constructor(options: RaceOptions) {
    this.options = options;
  }

  get count(): number {
    return this.reports.length;
  }

  // ---- accesses

  access(m: Machine, base: object, index: number, write: boolean): void {
    this.#touch(m, base, index, { write, atomic: false, where: { by: null, ...stackPlace(m) } });
  }

  accessBy(m: Machine, base: object, index: number, write: boolean, by: RuntimeFrame): void {
    this.#touch(m, base, index, { write, atomic: false, where: { by, ...stackPlace(m) } });
  }

  elements(m: Machine, base: Storage, from: number, n: number, elem: TypeDesc | null, write: boolean, by: RuntimeFrame | null): void {
    this.#elements(m, base, from, n, elem, { write, atomic: false, where: { by, ...stackPlace(m) } });
  }

  aggregate(m: Machine, object: Storage, type: TypeDesc, write: boolean, by: RuntimeFrame | null): void {
    this.#aggregate(m, object, type, { write, atomic: false, where: { by, ...stackPlace(m) } });
  }

  hidden(m: Machine, base: object, index: number, write: boolean): void {
    this.#touch(m, base, index, { write, atomic: false, where: hiddenBy(m, write ? RACEWRITE : RACEREAD) });
  }

  atomic(m: Machine, base: object, index: number, kind: AtomicKind, by: string): void {
    const t = this.#threads.of(m.current);
    if (t.ignored > 0) return;
    const write = kind === 'store' || kind === 'change';
    this.#touch(m, base, index, { write, atomic: true, where: hiddenBy(m, atomicFrames(by)) });
    switch (kind) {
      case 'load':
      case 'failed':
        return this.#sync.acquire(t, base, index);
      case 'store':
        return this.#sync.release(t, base, index);
      case 'change':
        this.#sync.acquire(t, base, index);
        return this.#sync.release(t, base, index);
    }
  }

  #aggregate(m: Machine, object: Storage, type: TypeDesc, at: How): void {
    if (type.kind === 'array') return this.#elements(m, object, 0, object.length, type.elem, at);
    type.fields.forEach((f, i) => {
      if (f.name === '_') return;
      if (isAggregate(f.type)) this.#aggregate(m, object[i] as Storage, f.type, at);
      else this.#touch(m, object, i, at);
    });
  }

  #elements(m: Machine, base: Storage, from: number, n: number, elem: TypeDesc | null, at: How): void {
    if (elem !== null && isAggregate(elem)) for (let i = from; i < from + n; i++) this.#aggregate(m, base[i] as Storage, elem, at);
    else for (let i = from; i < from + n; i++) this.#touch(m, base, i, at);
  }

  #touch(m: Machine, base: object, index: number, how: How): void {
    const cell = this.#shadow.cell(base, index);
    const t = this.#threads.of(m.current);
    const epoch = t.clock[t.slot] as number;
    const { first } = cell;
    // The same again since the last synchronisation: what came in between has noticed it.
    if (first !== null && first.slot === t.slot && first.epoch === epoch && covers(first, how)) return;
    const current: Access = { thread: t, slot: t.slot, epoch, ...how, next: null };
    const previous = this.#record(cell, t, current);
    if (previous === null) return;
    // As in Go, a cell starts anew after a race: one mistake is not told again for everybody who comes later.
    cell.first = null;
    this.#report(m, base, index, current, previous);
  }

  /** Puts the access among those to the cell. An earlier one that it races with, if there is one. */
  #record(cell: Cell, t: Thread, current: Access): Access | null {
    let last: Access | null = null;
    let placed = false;
    for (let a = cell.first; a !== null; a = a.next) {
      if (a.slot === t.slot && a.epoch === current.epoch && covers(a, current)) return null;
      const ordered = a.slot === t.slot || knows(t.clock, a.slot, a.epoch);
      if (!ordered && (a.write || current.write) && !(a.atomic && current.atomic)) return a;
      let kept = a;
      if (ordered && covers(current, a)) {
        // Whatever would race with the old access will race with this one, which takes the place of the first such.
        if (placed) {
          if (last !== null) last.next = a.next;
          continue;
        }
        placed = true;
        current.next = a.next;
        kept = current;
        if (last === null) cell.first = current;
        else last.next = current;
      }
      last = kept;
    }
    if (placed) return null;
    if (last === null) cell.first = current;
    else last.next = current;
    return null;
  }

  #report(m: Machine, base: object, index: number, current: Access, previous: Access): void {
    if (this.options.suppressEqualStacks && this.#seen(current, previous)) return;
    const report = raceReport(m, current, previous, m.addresses.cell(base, index), this.options.stripPathPrefix);
    this.reports.push(report);
    m.write(2, reportText(report));
    if (!this.options.haltOnError) return;
    this.halted = true;
    m.exit(this.options.exitCode);
  }

  #seen(x: Access, y: Access): boolean {
    const pair = [stackKey(x), stackKey(y)].sort().join(' | ');
    if (this.#stacks.has(pair)) return true;
    this.#stacks.add(pair);
    return false;
  }

  // ---- order

  acquire(g: Goroutine, base: object, index: number): void {
    this.#sync.acquire(this.#threads.of(g), base, index);
  }

  release(g: Goroutine, base: object, index: number): void {
    this.#sync.release(this.#threads.of(g), base, index);
  }

  releaseMerge(g: Goroutine, base: object, index: number): void {
    this.#sync.releaseMerge(this.#threads.of(g), base, index);
  }

  releaseAcquire(g: Goroutine, base: object, index: number): void {
    this.#sync.releaseAcquire(this.#threads.of(g), base, index);
  }

  /** The lock in Go's os.File orders all who write to it, by accident. */
  wrote(m: Machine, fd: number): void {
    if (!this.options.printEdges) return;
    const t = this.#threads.of(m.current);
    this.#sync.acquire(t, m.program, fd);
    this.#sync.release(t, m.program, fd);
  }

  ignoreSync(g: Goroutine, ignore: boolean): void {
    this.#threads.of(g).ignored += ignore ? 1 : -1;
  }

  acquireAll(_m: Machine, g: Goroutine): void {
    this.#threads.acquireAll(this.#threads.of(g));
  }

  started(m: Machine, g: Goroutine, creator: Goroutine | null): void {
    this.#threads.start(m, g, creator);
  }

  ended(g: Goroutine): void {
    this.#threads.end(g);
  }
}

/** An access before it is somebody's. */
interface How {
  readonly write: boolean;
  readonly atomic: boolean;
  readonly where: Where;
}

/** Whether everything that races with `old` races with `x`, if it can race with both. */
const covers = (x: How, old: How): boolean => (x.write || !old.write) && (!x.atomic || old.atomic);

/** The wrapper of a function in assembly hides who called it. */
function hiddenBy(m: Machine, by: RuntimeFrame): Where {
  return { by, func: null, pc: 0, calledFrom: stackPlace(m).calledFrom };
}

const RACEREAD: RuntimeFrame = { name: 'runtime.raceread', at: '<autogenerated>:1', caller: null };
const RACEWRITE: RuntimeFrame = { name: 'runtime.racewrite', at: '<autogenerated>:1', caller: null };

function stackKey({ where: { by, func, pc, calledFrom } }: Access): string {
  const parts = [by?.name ?? '', func?.index ?? '', pc];
  for (let c = calledFrom; c !== null; c = c.outer) parts.push(c.func.index, c.pc);
  return parts.join();
}
