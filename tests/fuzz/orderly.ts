// The one question a fuzzer asks: does a source end in an orderly way, and soon?
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Prng, toByteString, toBytes } from '#base';
import { DEFAULT_SETTINGS } from '#session';
import { guardedProgram } from '../differential/generate/program.ts';
import { batchText } from '../differential/generate/batch.ts';
import { goroot } from '../syntax/goroot.ts';
import { runProgram } from '../support/run-program.ts';
import { sentence } from './grammar.ts';
import { mutated } from './mutate.ts';

const BUDGETS = { ...DEFAULT_SETTINGS.budgets, steps: 300_000, memory: 2 ** 26, output: 2 ** 16, goroutines: 10_000 };
/** Processor seconds, not wall clock: another busy program must not make a test fail. */
const SECONDS = 20;

/** null: a diagnostic, a Go death, a budget or the program's own end. Else what went wrong. */
export function disorder(bytes: Uint8Array, seed: number): string | null {
  const before = process.cpuUsage();
  const { result } = runProgram([{ name: 'x.go', text: bytes }], { seed, schedule: seed % 2 === 0 ? 'random' : 'go', budgets: BUDGETS });
  const { user, system } = process.cpuUsage(before);
  if (result.end === 'bug') return `bug: ${result.detail}`;
  return (user + system) / 1e6 > SECONDS ? `takes ${(user + system) / 1e6} s` : null;
}

const read = (file: string): string => toByteString(readFileSync(file, 'utf8'));
const programs = path.join(import.meta.dirname, '../programs');

let ours: readonly string[] | null = null;
let gos: readonly string[] | null = null;
/** Mutation copies its text a few times, and large files are mostly tables. */
const LARGEST = 20_000;
const small = (text: string): boolean => text.length > 0 && text.length < LARGEST;

const corpus = (): readonly string[] =>
  (ours ??= globSync('**/*.go', { cwd: programs })
    .sort()
    .map((f) => read(path.join(programs, f)))
    .filter(small));

/** Go's own test programs, or ours once more where there is no toolchain. */
function goCorpus(): readonly string[] {
  if (gos !== null) return gos;
  const folder = path.join(goroot ?? '', 'test');
  const files = goroot === null ? [] : globSync('**/*.go', { cwd: folder }).sort();
  const texts = files.map((f) => read(path.join(folder, f))).filter(small);
  gos = texts.length > 0 ? texts : corpus();
  return gos;
}

const pick = (list: readonly string[], rng: Prng): string => list[rng.below(list.length)] ?? '';

/** Kinds of source, each a function of the generator alone. */
export const SOURCES: Readonly<Record<string, (rng: Prng) => Uint8Array>> = {
  'random bytes': (rng) => Uint8Array.from({ length: rng.below(400) }, () => rng.below(256)),
  sentences: (rng) => toBytes(sentence(rng, 10 + rng.below(150))),
  'mutated programs': (rng) => toBytes(mutated(pick(corpus(), rng), rng)),
  "mutations of Go's own tests": (rng) => toBytes(mutated(pick(goCorpus(), rng), rng)),
  'mutations of generated programs': (rng) => toBytes(mutated(batchText([guardedProgram(rng.next(), 'P')]), rng)),
};
