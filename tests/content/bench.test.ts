// What the remedies' pages say of measured times holds in content/evidence/bench.json, and the file has a figure for every benchmark.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BenchEvidence, type BenchFilter, type BenchRow, benchRows, fastest, ratio, STORES, twoDigits } from '../../src/site/bench.ts';
import { goMatches } from '../support/real-go.ts';

const content = path.join(import.meta.dirname, '../../content');
const evidence = JSON.parse(readFileSync(path.join(content, 'evidence/bench.json'), 'utf8')) as BenchEvidence;
const FEW = 100;
const MANY = 100_000;

/** The rows that a page speaks of; there are some. */
function rows(filter: BenchFilter): BenchRow[] {
  const found = benchRows(evidence, filter);
  expect(found.length).toBeGreaterThan(0);
  return found;
}

const told = ({ bench, keys, writes, goroutines }: BenchRow): string => JSON.stringify({ bench, keys, writes, goroutines });

function everyRatio(filter: BenchFilter, store: string, holds: (times: number) => boolean, base?: string): void {
  for (const row of rows(filter)) {
    const times = ratio(row, store, base);
    expect(times !== null && holds(times), `${store} ${told(row)}: ${times}`).toBe(true);
  }
}

test('every load was measured with every store, and with one goroutine without a lock, too', () => {
  expect(evidence.rounds).toBeGreaterThan(2);
  expect(evidence.version).toMatch(/^go1\./);
  const mix = rows({});
  expect(mix.length).toBe(2 * 4 * 4);
  for (const row of [...mix, ...rows({ bench: 'Scan' }), ...rows({ bench: 'Update' })]) {
    const plain = row.goroutines === 1 ? ['plain'] : [];
    expect(Object.keys(row.cells).sort(), told(row)).toEqual([...STORES, ...plain].sort());
  }
  for (const cell of evidence.cells) {
    expect(cell.ns).toBeGreaterThan(0);
    expect(cell.median).toBeGreaterThanOrEqual(cell.ns);
  }
});

describe('the pages say', () => {
  test('with one goroutine a Mutex and an RWMutex are near each other', () => {
    everyRatio({ keys: [FEW], goroutines: [1] }, 'rwmutex', (times) => times > 0.5 && times < 2);
  });

  test('with one goroutine shards pay for a second hash', () => {
    const sum = (store: string): number =>
      rows({ keys: [FEW], goroutines: [1] }).reduce((n, { cells }) => n + (cells[store]?.ns ?? NaN), 0);
    expect(sum('shards')).toBeGreaterThan(1.1 * sum('mutex'));
  });

  test('a snapshot of a hundred keys is ahead with a write in a thousand, far behind with half of them writing', () => {
    everyRatio({ keys: [FEW], writes: [1] }, 'snapshot', (times) => times < 1);
    everyRatio({ keys: [FEW], writes: [100] }, 'snapshot', (times) => times > 2, 'rwmutex');
    everyRatio({ keys: [FEW], writes: [500] }, 'snapshot', (times) => times > 10, 'rwmutex');
  });

  test('a snapshot of a hundred thousand keys loses in every row', () => {
    everyRatio({ keys: [MANY] }, 'snapshot', (times) => times > 2);
  });

  test('a Mutex that eight goroutines want takes more than twice as long as an RWMutex', () => {
    everyRatio({ goroutines: [8] }, 'mutex', (times) => times > 2, 'rwmutex');
  });

  test('with eight goroutines shards are ahead of a Mutex, and not far from an RWMutex in the large map', () => {
    everyRatio({ goroutines: [8] }, 'shards', (times) => times < 1);
    everyRatio({ keys: [MANY], goroutines: [8] }, 'shards', (times) => times > 0.6 && times < 1.4, 'rwmutex');
    everyRatio({ keys: [FEW], goroutines: [8] }, 'shards', (times) => times > 1, 'rwmutex');
  });

  test('sync.Map is behind an RWMutex where half of the operations write, and behind a Mutex in updates, which allocate', () => {
    everyRatio({ writes: [500] }, 'syncmap', (times) => times > 1.2, 'rwmutex');
    everyRatio({ bench: 'Update' }, 'syncmap', (times) => times > 1.5);
    for (const { cells } of rows({ bench: 'Update' })) {
      expect(cells.syncmap?.allocs).toBeGreaterThan(0);
      expect(cells.mutex?.allocs).toBe(0);
      expect(cells.shards?.allocs).toBe(0);
    }
  });

  test('sync.Map passes a Mutex that eight goroutines want, as all do that do not copy the map', () => {
    for (const store of ['rwmutex', 'syncmap', 'shards']) everyRatio({ writes: [500], goroutines: [8] }, store, (times) => times < 1);
  });

  test('sync.Map is ahead of both locks where several read a small map and one in a hundred writes', () => {
    const filter = { keys: [FEW], writes: [1, 10], goroutines: [2, 4, 8] };
    for (const lock of ['mutex', 'rwmutex']) everyRatio(filter, 'syncmap', (times) => times < 0.9, lock);
  });

  test('with one goroutine sync.Map takes more than twice as long in the large map', () => {
    for (const lock of ['mutex', 'rwmutex']) everyRatio({ keys: [MANY], goroutines: [1] }, 'syncmap', (times) => times > 2, lock);
  });

  test('a pass over everything costs more with a lock for each shard', () => {
    everyRatio({ bench: 'Scan', goroutines: [1, 8] }, 'shards', (times) => times > 1.2);
  });

  test('the same lookup takes longer in the large map', () => {
    const [few, many] = [rows({ keys: [FEW], writes: [1], goroutines: [1] }), rows({ keys: [MANY], writes: [1], goroutines: [1] })];
    expect(many[0]?.cells.mutex?.ns).toBeGreaterThan(few[0]?.cells.mutex?.ns ?? Infinity);
  });
});

test('a table calls fastest what nothing beats by more than a tenth', () => {
  const cell = (store: string, ns: number) => ({
    bench: 'Mix',
    store,
    keys: 1,
    writes: 0,
    goroutines: 1,
    ns,
    median: ns,
    bytes: 0,
    allocs: 0,
  });
  const row = {
    bench: 'Mix',
    keys: 1,
    writes: 0,
    goroutines: 1,
    cells: { mutex: cell('mutex', 20), shards: cell('shards', 21), plain: cell('plain', 10) },
  };
  expect(fastest(row, ['mutex', 'shards', 'syncmap'])).toEqual(new Set(['mutex', 'shards']));
  expect(ratio(row, 'plain')).toBe(0.5);
  expect(ratio(row, 'syncmap')).toBeNull();
  expect([0.04, 1.25, 12.4, 1234].map(twoDigits)).toEqual(['0.0', '1.3', '12', '1,200']);
});

test.runIf(goMatches('1.26'))('the ways to share a map that are measured work', { timeout: 180_000 }, () => {
  execFileSync('go', ['test', '.'], { cwd: path.join(content, 'bench'), stdio: 'pipe' });
});
