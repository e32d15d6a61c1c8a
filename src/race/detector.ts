// The race detector: happens-before by vector clocks, over everything that the machine tells (release/runtime.md §4).
import {
  type AtomicKind,
  type Goroutine,
  isAggregate,
  type Machine,
  originOf,
  type RaceWatch,
  type RuntimeFrame,
  type Storage,
} from '#machine';
import type { RaceOptions } from './options.ts';
import { raceReport, type RaceReport, reportText } from './report.ts';
import { Access, ATOMIC, type Cell, Shadow, WRITE } from './shadow.ts';
import { SyncPlaces } from './sync-places.ts';
import { ThreadTable } from './thread-table.ts';
import type { Thread } from './thread.ts';
import { knows } from './vector-clock.ts';
import { stackKey, type Where, WhereTable } from './where.ts';

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
  readonly #where = new WhereTable();
  /** Cells that were reported. */
  readonly #told = new WeakMap<object, Set<number>>();
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
    this.#touch(m, base, index, write ? WRITE : 0, null);
  }

  accessBy(m: Machine, base: object, index: number, write: boolean, by: RuntimeFrame, pc = m.pc): void {
    this.#touch(m, base, index, write ? WRITE : 0, by, pc);
  }

  elements(m: Machine, base: Storage, from: number, n: number, elem: TypeDesc | null, write: boolean, by: RuntimeFrame | null): void {
    if (elem !== null && isAggregate(elem)) for (let i = from; i < from + n; i++) this.aggregate(m, base[i] as Storage, elem, write, by);
    else for (let i = from; i < from + n; i++) this.#touch(m, base, i, write ? WRITE : 0, by);
  }

  aggregate(m: Machine, object: Storage, type: TypeDesc, write: boolean, by: RuntimeFrame | null): void {
    if (type.kind === 'array') return this.elements(m, object, 0, object.length, type.elem, write, by);
    for (let i = 0; i < type.fields.length; i++) {
      const f = type.fields[i] as TypeDesc['fields'][number];
      if (f.name === '_') continue;
      if (isAggregate(f.type)) this.aggregate(m, object[i] as Storage, f.type, write, by);
      else this.#touch(m, object, i, write ? WRITE : 0, by);
    }
  }

  hidden(m: Machine, base: object, index: number, write: boolean): void {
    this.#touch(m, base, index, write ? WRITE : 0, write ? RACEWRITE : RACEREAD, HIDDEN);
  }

  atomic(m: Machine, base: object, index: number, kind: AtomicKind, by: string): void {
    const t = this.#threads.of(m.current);
    if (t.ignored > 0) return;
    const writes = kind === 'store' || kind === 'change';
    this.#touch(m, base, index, writes ? ATOMIC | WRITE : ATOMIC, { name: `sync/atomic.${by}` });
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

  #touch(m: Machine, base: object, index: number, kind: number, by: RuntimeFrame | null, pc = m.pc): void {
    const page = this.#shadow.page(base);
    const at = index + page.offset;
    const t = this.#threads.of(m.current);
    const epoch = t.clock[t.slot] as number;
    const cell = page.cells[at] ?? null;
    // The same again since the last synchronisation: what came in between has noticed it.
    if (cell instanceof Access && cell.thread === t && cell.epoch === epoch && covers(cell.kind, kind)) return;
    const where = pc === HIDDEN && by !== null ? this.#where.hidden(m, by) : this.#where.here(m, by, pc);
    const current = accessFrom(where, t, epoch, kind);
    if (cell === null) {
      page.cells[at] = current;
      return;
    }
    const accesses = Array.isArray(cell) ? cell : [cell];
    const previous = racing(accesses, t, current);
    if (previous === null) {
      page.cells[at] = withAccess(accesses, t, current);
      return;
    }
    // As in Go, a cell starts anew after a race: one mistake is not told again for everybody who comes later.
    page.cells[at] = null;
    this.#report(m, base, index, current, previous);
  }

  #report(m: Machine, base: object, index: number, current: Access, previous: Access): void {
    if (this.#isTold(m, base, index)) return;
    if (this.options.suppressEqualStacks && this.#seen(current, previous)) return;
    const report = raceReport(m, current, previous, m.addresses.cell(base, index), this.options.stripPathPrefix);
    this.reports.push(report);
    m.write(this.options.fd, reportText(report));
    if (!this.options.haltOnError) return;
    this.halted = true;
    m.exit(this.options.exitCode);
  }

  /** Whether there was a report on the cell, in releases that have one only. */
  #isTold(m: Machine, base: object, index: number): boolean {
    if (m.facts.raceTellsAddresses === 'always' || !this.options.suppressEqualAddresses) return false;
    const told = this.#told.get(base) ?? new Set<number>();
    this.#told.set(base, told);
    const known = told.has(index);
    told.add(index);
    return known;
  }

  #seen(x: Access, y: Access): boolean {
    const pair = [stackKey(x.where), stackKey(y.where)].sort().join(' | ');
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

  setsFinalizer(m: Machine): void {
    this.#threads.setsFinalizer(m);
  }

  enterContext(g: Goroutine): void {
    this.#threads.enter(g);
  }

  leaveContext(g: Goroutine): void {
    this.#threads.leave(g);
  }

  started(m: Machine, g: Goroutine, creator: Goroutine | null): void {
    this.#threads.start(m, g, creator);
  }

  ended(g: Goroutine): void {
    this.#threads.end(g);
  }
}

/** Whether everything that races with an access of kind `old` races with one of kind `x`, if it can race with both. */
const covers = (x: number, old: number): boolean => (x & WRITE) >= (old & WRITE) && (x & ATOMIC) <= (old & ATOMIC);

/** Two accesses conflict when one writes, unless both are atomic. */
const conflict = (x: number, y: number): boolean => ((x | y) & WRITE) !== 0 && (x & y & ATOMIC) === 0;

function accessFrom(where: Where, t: Thread, epoch: number, kind: number): Access {
  const { latest } = where;
  if (latest !== null && latest.thread === t && latest.epoch === epoch && latest.kind === kind) return latest;
  where.latest = new Access(t, epoch, kind, where);
  return where.latest;
}

const isOrdered = (a: Access, t: Thread): boolean => a.thread === t || knows(t.clock, a.thread.slot, a.epoch);

/** The first access that the new one races with. */
function racing(accesses: readonly Access[], t: Thread, current: Access): Access | null {
  for (const a of accesses) {
    if (a.thread === t && a.epoch === current.epoch && covers(a.kind, current.kind)) return null;
    if (!isOrdered(a, t) && conflict(a.kind, current.kind)) return a;
  }
  return null;
}

/** The accesses to a cell with one more, which takes the place of those that it covers: whatever would race with them will race with it. */
function withAccess(accesses: Access[], t: Thread, current: Access): Cell {
  let placed = false;
  let kept = 0;
  for (const a of accesses) {
    if (a.thread === t && a.epoch === current.epoch && covers(a.kind, current.kind)) return accesses.length === 1 ? a : accesses;
    const replaced = isOrdered(a, t) && covers(current.kind, a.kind);
    if (replaced && placed) continue;
    accesses[kept++] = replaced ? current : a;
    placed ||= replaced;
  }
  accesses.length = kept;
  if (!placed) accesses.push(current);
  return accesses.length === 1 ? current : accesses;
}

/** In place of a pc: who called does not show. */
const HIDDEN = -1;

const RACEREAD: RuntimeFrame = { name: 'runtime.raceread' };
const RACEWRITE: RuntimeFrame = { name: 'runtime.racewrite' };
