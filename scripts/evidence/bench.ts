// node scripts/evidence/bench.ts: measures ways to share a map with real Go (content/bench) into content/evidence/bench.json, shown as tables.
// Every round runs each benchmark once, shortly, in a process of its own; of all rounds the minimum counts, since neighbours only ever slow a run down.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchCell, BenchEvidence } from '../../src/site/bench.ts';
import { toolchain } from './real-go.ts';

const USAGE = `node scripts/evidence/bench.ts [flags]
  --rounds=20        rounds at most
  --round-ms=20      how long a benchmark runs in each
  --minutes=5        begin no round after so long
  --procs=2          GOMAXPROCS`;

const root = path.join(import.meta.dirname, '../..');
const source = path.join(root, 'content/bench');
const file = path.join(root, 'content/evidence/bench.json');

type Load = Omit<BenchCell, 'ns' | 'median' | 'bytes' | 'allocs'>;
interface Measured {
  readonly load: Load;
  readonly ns: number[];
  readonly bytes: number[];
  readonly allocs: number[];
}

const LINE =
  /^Benchmark(\w+)\/(\w+)\/keys=(\d+)\/writes=(\d+)\/goroutines=(\d+)(?:-\d+)?\s+\d+\s+([\d.]+) ns\/op\s+(\d+) B\/op\s+(\d+) allocs\/op$/gm;

function collect(output: string, into: Map<string, Measured>): void {
  for (const [, bench = '', store = '', keys, writes, goroutines, ns, bytes, allocs] of output.matchAll(LINE)) {
    const load = { bench, store, keys: Number(keys), writes: Number(writes), goroutines: Number(goroutines) };
    const id = JSON.stringify(load);
    const measured = into.get(id) ?? { load, ns: [], bytes: [], allocs: [] };
    measured.ns.push(Number(ns));
    measured.bytes.push(Number(bytes));
    measured.allocs.push(Number(allocs));
    into.set(id, measured);
  }
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const cellOf = ({ load, ns, bytes, allocs }: Measured): BenchCell => ({
  ...load,
  ns: Math.min(...ns),
  median: median(ns),
  bytes: median(bytes),
  allocs: median(allocs),
});

/** Milliseconds that all processors together have worked, and have been there. */
function machineTime(): { busy: number; all: number } {
  const times = cpus().map((c) => c.times);
  const idle = times.reduce((n, t) => n + t.idle, 0);
  const all = times.reduce((n, t) => n + t.user + t.nice + t.sys + t.irq + t.idle, 0);
  return { busy: all - idle, all };
}

/** Milliseconds that finished children of this process have worked; null where the system does not say. */
function childTime(): number | null {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return null;
  }
}

function main(): void {
  const { values } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '20' },
      'round-ms': { type: 'string', default: '20' },
      minutes: { type: 'string', default: '5' },
      procs: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const go = toolchain();
  if (go === null) throw new Error('there is no Go toolchain to measure with');
  const scratch = mkdtempSync(path.join(tmpdir(), 'maprace-bench-'));
  const binary = path.join(scratch, 'bench.test');
  execFileSync('go', ['test', '-c', '-o', binary, '.'], { cwd: source, stdio: 'inherit' });
  const measured = new Map<string, Measured>();
  const until = Date.now() + Number(values.minutes) * 60_000;
  const before = { machine: machineTime(), children: childTime() };
  let rounds = 0;
  while (rounds < Number(values.rounds) && Date.now() < until) {
    const flags = ['-test.run=^$', '-test.bench=.', `-test.benchtime=${values['round-ms']}ms`];
    collect(execFileSync(binary, flags, { encoding: 'utf8', env: { ...process.env, GOMAXPROCS: values.procs } }), measured);
    rounds++;
    console.log(`round ${rounds}: ${measured.size} benchmarks`);
  }
  const after = { machine: machineTime(), children: childTime() };
  rmSync(scratch, { recursive: true, force: true });
  const busy = after.machine.busy - before.machine.busy;
  const own = before.children === null || after.children === null ? null : after.children - before.children;
  const evidence: BenchEvidence = {
    ...go,
    gomaxprocs: Number(values.procs),
    rounds,
    roundMs: Number(values['round-ms']),
    others: own === null ? null : Math.round((100 * Math.max(0, busy - own)) / (after.machine.all - before.machine.all)) / 100,
    cells: [...measured.values()].map(cellOf),
  };
  writeFileSync(file, `${JSON.stringify(evidence, null, 2)}\n`);
}

main();
