// npm run bench: each program of tests/bench on the simulator, with instructions per second, and as a ratio to the same
// machine's own speed (fib(32) in plain JavaScript) so that figures from different machines can be compared.
import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, openSession } from '#session';
import { parseExpectation } from '../tests/programs/expectations.ts';

const ROUNDS = Number(process.argv[2] ?? 5);
const dir = new URL('../tests/bench/', import.meta.url);

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[xs.length >> 1] ?? Number.NaN;

function timed<T>(work: () => T): { ms: number; value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));
const yardstick = median(Array.from({ length: ROUNDS }, () => timed(() => fib(32)).ms));

/** One run in a session of its own; throws when the program does not end as it should. */
function runOnce(name: string, text: string): { ms: number; steps: number } {
  const session = openSession();
  const { ms, value } = timed(() => {
    const run = session.start([{ name, text }], DEFAULT_SETTINGS);
    let result = run.advance(5_000_000);
    while (result === null) result = run.advance(5_000_000);
    return { result, output: run.takeOutput() };
  });
  const got = value.output.map((c) => new TextDecoder().decode(c.bytes)).join('');
  const want = parseExpectation(text)
    ?.output.map((line) => `${line}\n`)
    .join('');
  if (value.result.end !== 'finished' || got !== want)
    throw new Error(`${name}: ${value.result.end} ${value.result.detail}, printed ${JSON.stringify(got)}`);
  return { ms, steps: value.result.steps };
}

console.log(`plain JavaScript fib(32): ${yardstick.toFixed(1)} ms (the yardstick), node ${process.version}, median of ${ROUNDS}`);
console.log('program        ms    ratio  Msteps  Msteps/s');
for (const name of readdirSync(dir)
  .filter((n) => n.endsWith('.go'))
  .sort()) {
  const text = readFileSync(new URL(name, dir), 'utf8');
  const runs = Array.from({ length: ROUNDS }, () => runOnce(name, text));
  const ms = median(runs.map((r) => r.ms));
  const steps = runs[0]?.steps ?? 0;
  const cells = [
    ms.toFixed(0).padStart(6),
    (ms / yardstick).toFixed(1).padStart(7),
    (steps / 1e6).toFixed(1).padStart(7),
    (steps / 1000 / ms).toFixed(1).padStart(8),
  ];
  console.log(`${name.replace('.go', '').padEnd(10)} ${cells.join(' ')}`);
}
