// What was measured of ways to share a map: the shape of content/evidence/bench.json and the rows that pages show of it.

/** One benchmark of content/bench: one way to share a map, one load. */
export interface BenchCell {
  /** Mix, Scan, Update or Insert: BenchmarkMix and so on. */
  readonly bench: string;
  readonly store: string;
  readonly keys: number;
  /** How many of 1,000 operations write. */
  readonly writes: number;
  readonly goroutines: number;
  /** Nanoseconds for an operation of one goroutine or another: the minimum of the rounds. */
  readonly ns: number;
  readonly median: number;
  /** Allocated by an operation. */
  readonly bytes: number;
  readonly allocs: number;
}

export interface BenchEvidence {
  /** go1.26.8 */
  readonly version: string;
  /** linux/amd64 */
  readonly platform: string;
  readonly gomaxprocs: number;
  readonly rounds: number;
  /** Of each benchmark in each round, in milliseconds. */
  readonly roundMs: number;
  /** The share of the machine's time that other processes took meanwhile; null where the system does not say. */
  readonly others: number | null;
  readonly cells: readonly BenchCell[];
}

/** The ways, in the order of a table's columns; `plain` is a map that one goroutine has to itself. */
export const STORES = ['mutex', 'rwmutex', 'syncmap', 'shards', 'snapshot'] as const;

/** What the others are compared with. */
export const BASE = 'mutex';

export interface BenchRow {
  readonly bench: string;
  readonly keys: number;
  readonly writes: number;
  readonly goroutines: number;
  readonly cells: Readonly<Record<string, BenchCell>>;
}

export interface BenchFilter {
  readonly bench?: string;
  readonly keys?: readonly number[];
  readonly writes?: readonly number[];
  readonly goroutines?: readonly number[];
}

const chosen = (wanted: readonly number[] | undefined, n: number): boolean => wanted === undefined || wanted.includes(n);

/** The cells that pass, those of one load in a row, in the order of the benchmarks. */
export function benchRows({ cells }: BenchEvidence, { bench = 'Mix', keys, writes, goroutines }: BenchFilter): BenchRow[] {
  const rows = new Map<string, BenchRow & { readonly cells: Record<string, BenchCell> }>();
  for (const cell of cells) {
    if (cell.bench !== bench || !chosen(keys, cell.keys) || !chosen(writes, cell.writes) || !chosen(goroutines, cell.goroutines)) continue;
    const { store, ns: _ns, median: _median, bytes: _bytes, allocs: _allocs, ...load } = cell;
    const id = JSON.stringify(load);
    const row = rows.get(id) ?? { ...load, cells: {} };
    row.cells[store] = cell;
    rows.set(id, row);
  }
  return [...rows.values()];
}

/** How many times what the base takes the store takes in a row; null where one of the two was not measured. */
export function ratio({ cells }: BenchRow, store: string, base: string = BASE): number | null {
  const [of, to] = [cells[store], cells[base]];
  return of === undefined || to === undefined ? null : of.ns / to.ns;
}

/** Two digits: more would be the machine's mood. */
export const twoDigits = (n: number): string => (n < 10 ? n.toFixed(1) : Math.round(Number(n.toPrecision(2))).toLocaleString('en'));

/** Within this factor of the fastest counts as the fastest. */
const AS_FAST = 1.1;

/** The stores of a row that nothing beats clearly. */
export function fastest(row: BenchRow, stores: readonly string[]): Set<string> {
  const measured = stores.flatMap((s) => (row.cells[s] === undefined ? [] : [row.cells[s]]));
  const least = Math.min(...measured.map((c) => c.ns));
  return new Set(measured.filter((c) => c.ns <= AS_FAST * least).map((c) => c.store));
}
