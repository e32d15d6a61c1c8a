// The race detector: happens-before by vector clocks, over everything that the machine tells (release/runtime.md §4).
import {
  type AtomicKind,
  type Goroutine,
  isAggregate,
  type KnownCells,
  type Machine,
  originOf,
  type RaceWatch,
  type RuntimeFrame,
  type Storage,
} from '#machine';
import { racing, withAccess } from './cell-history.ts';
import type { Mistake, RaceOptions } from './options.ts';
import { mistakeText, raceReport, type RaceReport, reportText } from './report.ts';
import { Access, accessFrom, ATOMIC, type Cell, type Page, RANGE, Shadow, WRITE } from './shadow.ts';
import { SyncPlaces } from './sync-places.ts';
import { ThreadTable } from './thread-table.ts';
import type { Thread } from './thread.ts';
import { stackKey, type Where, WhereTable } from './where.ts';

/** Bytes of memory that the detector takes together. */
const WORD = 8;

/** Where the word begins that the cell belongs to. */
const wordOf = (base: object, at: number): number => (base instanceof Uint8Array ? at & -WORD : at);

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
  /** By the cells of an object: words that raced. */
  readonly #spoiled = new WeakMap<readonly Cell[], Set<number>>();
  #spoils = false;
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

  known(base: object): KnownCells | null {
    const page = this.#shadow.page(base);
    return page.offset === 0 ? page.cells : null;
  }

  // ---- accesses

  access(m: Machine, base: object, index: number, write: boolean): void {
    this.#touch(m, base, index, write ? WRITE : 0, null);
  }

  accessBy(m: Machine, base: object, index: number, write: boolean, by: RuntimeFrame, pc = m.pc): void {
    this.#touch(m, base, index, write ? WRITE : 0, by, pc);
  }

  elements(m: Machine, base: Storage, from: number, n: number, elem: TypeDesc | null, write: boolean, by: RuntimeFrame | null): void {
    if (n === 0) return;
    const t = this.#threads.of(m.current);
    const isRange = by !== null || (elem !== null && hasSeveral(elem));
    if (isRange && this.#isSpoiled(base, from, elem)) return;
    this.#elements(m, t, base, from, n, elem, this.#aggregateAccess(m, t, write, isRange, by));
  }

  aggregate(m: Machine, object: Storage, type: TypeDesc, write: boolean, by: RuntimeFrame | null): void {
    const isRange = by !== null || hasSeveral(type);
    if (isRange && this.#isSpoiled([object], 0, type)) return;
    const t = this.#threads.of(m.current);
    this.#object(m, t, object, type, this.#aggregateAccess(m, t, write, isRange, by));
  }

  /** Whether the first word of a range is in what raced: the word counts as a constant then, and the range with it. */
  #isSpoiled(base: Storage, index: number, type: TypeDesc | null): boolean {
    if (!this.#spoils) return false;
    let [at, i, inside] = [base, index, type];
    while (inside !== null && isAggregate(inside)) {
      [at, i, inside] = [at[i] as Storage, 0, inside.kind === 'array' ? inside.elem : (inside.fields[0]?.type ?? null)];
      if (at.length === 0) return false;
    }
    const page = this.#shadow.page(at);
    return this.#spoiled.get(page.cells)?.has(wordOf(at, i + page.offset)) ?? false;
  }

  #aggregateAccess(m: Machine, t: Thread, write: boolean, isRange: boolean, by: RuntimeFrame | null): Access {
    const hides = isRange && by === null && !write && m.facts.raceRangeReads === 'racereadrange';
    return accessFrom(hides ? this.#where.range(m) : this.#where.here(m, by, m.pc), t.epoch, (write ? WRITE : 0) | (isRange ? RANGE : 0));
  }

  /** False: there was a race, and the rest is not looked at (as all of these). */
  #elements(m: Machine, t: Thread, base: Storage, from: number, n: number, elem: TypeDesc | null, current: Access): boolean {
    const inside = elem !== null && isAggregate(elem) ? elem : null;
    for (let i = from; i < from + n; i++)
      if (!(inside === null ? this.#cell(m, t, base, i, current) : this.#object(m, t, base[i] as Storage, inside, current))) return false;
    return true;
  }

  #object(m: Machine, t: Thread, object: Storage, type: TypeDesc, current: Access): boolean {
    if (type.kind === 'array') return this.#elements(m, t, object, 0, object.length, type.elem, current);
    for (let i = 0; i < type.fields.length; i++) {
      const f = type.fields[i] as TypeDesc['fields'][number];
      if (f.name === '_') continue;
      if (!(isAggregate(f.type) ? this.#object(m, t, object[i] as Storage, f.type, current) : this.#cell(m, t, object, i, current)))
        return false;
    }
    return true;
  }

  /** Version 3 is content with one race of a range. */
  #cell(m: Machine, t: Thread, base: object, index: number, current: Access): boolean {
    return !this.#meet(m, t, base, index, current) || m.facts.threadSanitizer < 3 || (current.kind & RANGE) === 0;
  }

  hidden(m: Machine, base: object, index: number, write: boolean): void {
    this.#touch(m, base, index, write ? WRITE : 0, null, m.pc, this.#where.asked(m, write));
  }

  atomic(m: Machine, base: object, index: number, kind: AtomicKind, by: string): void {
    const t = this.#threads.of(m.current);
    if (t.ignored > 0) return;
    const touch = (): void => this.#touch(m, base, index, kind === 'load' ? ATOMIC : ATOMIC | WRITE, { name: `sync/atomic.${by}` });
    switch (kind) {
      case 'load':
        this.#sync.acquire(t, base, index);
        return touch();
      case 'failed':
        touch();
        return this.#sync.acquire(t, base, index);
      case 'store':
        touch();
        return this.#sync.release(t, base, index);
      case 'change':
        touch();
        this.#sync.acquire(t, base, index);
        // Now that it knows of those before, they need not be kept.
        touch();
        return this.#sync.release(t, base, index);
    }
  }

  #touch(m: Machine, base: object, index: number, kind: number, by: RuntimeFrame | null, pc = m.pc, known: Where | null = null): void {
    const page = this.#shadow.page(base);
    const t = this.#threads.of(m.current);
    const { epoch } = t;
    const cell = page.cells[index + page.offset];
    // The same again since the last synchronisation: what came in between has noticed it.
    if (cell !== undefined && cell.epoch === epoch && (cell.covers >= kind || (cell instanceof Access && cell.kind === kind))) return;
    this.#meet(m, t, base, index, accessFrom(known ?? this.#where.here(m, by, pc), epoch, kind));
  }

  /** Whether it races with one before. */
  #meet(m: Machine, t: Thread, base: object, index: number, current: Access): boolean {
    const page = this.#shadow.page(base);
    const at = index + page.offset;
    const cell = page.cells[at];
    if (cell === undefined) {
      page.cells[at] = current;
      return false;
    }
    if (cell === current) return false;
    const previous = racing(cell, t, current);
    if (previous === null) {
      page.cells[at] = withAccess(cell, t, current, m.facts.threadSanitizer);
      return false;
    }
    // As in Go, a cell starts anew after a race: one mistake is not told again for everybody who comes later. In version 3 its whole word does.
    page.cells[at] = undefined;
    if (m.facts.threadSanitizer === 3) this.#spoil(page, base, at);
    this.#report(m, base, index, current, previous);
    return true;
  }

  #spoil({ cells }: Page, base: object, at: number): void {
    const word = wordOf(base, at);
    if (base instanceof Uint8Array) cells.fill(undefined, word, Math.min(word + WORD, cells.length));
    const spoiled = this.#spoiled.get(cells) ?? new Set<number>();
    this.#spoiled.set(cells, spoiled.add(word));
    this.#spoils = true;
  }

  #report(m: Machine, base: object, index: number, current: Access, previous: Access): void {
    if (!this.options.reportBugs || this.#isTold(m, base, index)) return;
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
    if (creator === null && this.options.mistake !== null) this.#refuse(m, this.options.mistake);
  }

  #refuse(m: Machine, mistake: Mistake): void {
    m.write(2, mistakeText(mistake, m.facts));
    m.exit(this.options.exitCode);
  }

  ended(g: Goroutine): void {
    this.#threads.end(g);
  }
}

/** Whether Go tells of a value of the type as a range of memory: it does when there is more in it than one value, blank fields counted. */
const hasSeveral = (type: TypeDesc): boolean => valuesIn(type) > 1;

/** As far as 2. */
function valuesIn(type: TypeDesc): number {
  if (!isAggregate(type)) return 1;
  if (type.kind === 'array') return type.len === 0 || type.elem === null ? 0 : Math.min(2, type.len * valuesIn(type.elem));
  let n = 0;
  for (const f of type.fields) if (n < 2) n += valuesIn(f.type);
  return n;
}
