// Measured ways to share a map as words: a row for each load, times as multiples of what a map with a Mutex takes in the same row.
import { BASE, type BenchCell, type BenchEvidence, type BenchFilter, type BenchRow, benchRows, fastest, ratio, twoDigits } from '#site';
import { pageText as t, pageTextOf } from '../text/page-text.ts';
import { count } from '../text/t.ts';

const files = import.meta.glob<BenchEvidence>('/content/evidence/bench.json', { import: 'default', eager: true });

/** What is shown: times, or what an operation allocates. */
export type BenchMeasure = 'time' | 'memory';

export interface BenchText {
  readonly title: string;
  /** What holds of all rows. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly load: string; readonly cells: readonly { readonly text: string; readonly best: boolean }[] }[];
  readonly note: string;
  /** How to measure it again. */
  readonly command: string;
}

function measured(): BenchEvidence {
  const [evidence] = Object.values(files);
  if (evidence === undefined) throw new Error('content/evidence/bench.json is missing: node scripts/evidence/bench.ts writes it');
  return evidence;
}

const memory = ({ bytes, allocs }: BenchCell): string => t('bench.memory', { bytes: count(bytes), allocs: twoDigits(allocs) });

function cellText(row: BenchRow, store: string, of: BenchMeasure): string {
  const cell = row.cells[store];
  const times = ratio(row, store);
  if (cell === undefined) return t('bench.none');
  if (of === 'memory') return memory(cell);
  return store === BASE || times === null ? t('bench.ns', { n: twoDigits(cell.ns) }) : t('bench.times', { n: twoDigits(times) });
}

export function benchText(filter: BenchFilter, stores: readonly string[], of: BenchMeasure): BenchText {
  const evidence = measured();
  const rows = benchRows(evidence, filter);
  const { bench: kind = 'Mix' } = filter;
  const keyCounts = new Set(rows.map((row) => row.keys));
  const sameKeys = keyCounts.size === 1 ? [...keyCounts][0] : undefined;
  const load = ({ keys, writes, goroutines }: BenchRow): string =>
    [
      ...(sameKeys === undefined ? [t('bench.keys', { n: count(keys) })] : []),
      ...(kind === 'Mix' ? [t('bench.reads', { n: (1000 - writes) / 10 })] : []),
      ...(kind === 'Mix' || kind === 'Scan' ? [t(goroutines === 1 ? 'bench.goroutines.one' : 'bench.goroutines', { n: goroutines })] : []),
    ].join(', ');
  const { version, platform, gomaxprocs: procs, rounds, roundMs: ms, others } = evidence;
  return {
    title: pageTextOf('bench', kind, of),
    caption: [
      ...(sameKeys === undefined ? [] : [t('bench.inMap', { n: count(sameKeys) })]),
      ...(of === 'time' ? [t('bench.ratio')] : []),
    ].join(' '),
    head: [t('bench.load'), ...stores.map((store) => pageTextOf('bench.store', store))],
    rows: rows.map((row) => {
      const best = of === 'time' ? fastest(row, stores) : new Set<string>();
      return { load: load(row), cells: stores.map((store) => ({ text: cellText(row, store, of), best: best.has(store) })) };
    }),
    note: [
      t('bench.measured', { version: version.replace('go', ''), platform, procs, rounds, ms }),
      ...(others === null ? [] : [t('bench.others', { percent: Math.round(100 * others) })]),
      t('bench.repeat'),
    ].join(' '),
    command: `GOMAXPROCS=${procs} go test -bench ${kind}`,
  };
}
