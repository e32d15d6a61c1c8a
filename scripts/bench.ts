// npm run bench [rounds]: each program of tests/bench on the simulator, with instructions per second, as a ratio to the same machine's own speed
// (fib(32) in plain JavaScript) so that figures from different machines can be compared, what the race detector makes of it (processor time, as the
// machine may be busy), and beside yaegi and Go's WebAssembly where they are.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_SETTINGS, openSession } from '#session';
import { parseExpectation } from '../tests/programs/expectations.ts';
import { peers } from './bench-peers.ts';

const ROUNDS = Number(process.argv[2] ?? 7);
/** Runs of a peer: its processes differ less. */
const PEER_ROUNDS = Math.min(3, ROUNDS);
const dir = new URL('../tests/bench/', import.meta.url);
/** What the first figures were taken of; the other programs look for cliffs. */
const CORE: ReadonlySet<string> = new Set(['channel', 'fib', 'map', 'method', 'sieve']);

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[xs.length >> 1] ?? Number.NaN;
const geometricMean = (xs: readonly number[]): number => Math.exp(xs.reduce((sum, x) => sum + Math.log(x), 0) / xs.length);

function timed<T>(work: () => T): { ms: number; cpu: number; value: T } {
  const start = performance.now();
  const used = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - start, cpu: (user + system) / 1000, value };
}

const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));
const yardstick = median(Array.from({ length: ROUNDS }, () => timed(() => fib(32)).ms));

/** One run in a session of its own, compilation included; throws when the program does not end as it should. */
function runOnce(name: string, text: string, want: string, race: boolean): { ms: number; cpu: number; steps: number } {
  const session = openSession();
  const { ms, cpu, value } = timed(() => {
    const run = session.start([{ name, text }], { ...DEFAULT_SETTINGS, race });
    let result = run.advance(5_000_000);
    while (result === null) result = run.advance(5_000_000);
    return { result, output: run.takeOutput() };
  });
  const got = value.output.map((c) => new TextDecoder().decode(c.bytes)).join('');
  if (value.result.end !== 'finished' || got !== want)
    throw new Error(`${name}: ${value.result.end} ${value.result.detail}, printed ${JSON.stringify(got)}`);
  return { ms, cpu, steps: value.result.steps };
}

const outputOf = (text: string): string => (parseExpectation(text)?.output ?? []).map((line) => `${line}\n`).join('');

const beside = peers();
const ratios = beside.map(() => new Map<string, number>());
console.log(`plain JavaScript fib(32): ${yardstick.toFixed(1)} ms (the yardstick), node ${process.version}, median of ${ROUNDS}`);
console.log('The last columns: milliseconds of a whole process of each peer, and how many times the simulator is as fast.');
console.log('-race: how many times the processor time of a plain run the same with the race detector takes.');
console.log(`program        ms    ratio  Msteps  Msteps/s   -race${beside.map((p) => p.name.padStart(24)).join('')}`);
for (const file of readdirSync(dir)
  .filter((n) => n.endsWith('.go'))
  .sort()) {
  const name = file.replace('.go', '');
  const text = readFileSync(new URL(file, dir), 'utf8');
  const want = outputOf(text);
  const runs = Array.from({ length: ROUNDS }, () => runOnce(file, text, want, false));
  const watched = Array.from({ length: ROUNDS }, () => runOnce(file, text, want, true));
  const ms = median(runs.map((r) => r.ms));
  const steps = runs[0]?.steps ?? 0;
  const cells = [
    ms.toFixed(0).padStart(6),
    (ms / yardstick).toFixed(1).padStart(7),
    (steps / 1e6).toFixed(1).padStart(7),
    (steps / 1000 / ms).toFixed(1).padStart(8),
    `${(median(watched.map((r) => r.cpu)) / median(runs.map((r) => r.cpu))).toFixed(2)}x`.padStart(7),
  ];
  const others = beside.map((peer, i) => {
    const theirs = median(Array.from({ length: PEER_ROUNDS }, () => peer.run(fileURLToPath(new URL(file, dir)), want)));
    if (Number.isNaN(theirs)) return 'fails'.padStart(24);
    ratios[i]?.set(name, theirs / ms);
    return `${theirs.toFixed(0)}  ${(theirs / ms).toFixed(2)}x`.padStart(24);
  });
  console.log(`${name.padEnd(10)} ${cells.join(' ')}${others.join('')}`);
}
beside.forEach((peer, i) => {
  const all = [...(ratios[i] ?? [])];
  const core = all.filter(([name]) => CORE.has(name));
  const mean = (of: typeof all): string => `${geometricMean(of.map(([, x]) => x)).toFixed(2)}x of ${of.length}`;
  console.log(`${peer.name}: geometric mean ${mean(core)} first programs, ${mean(all)} programs`);
});
