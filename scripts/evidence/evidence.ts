// npm run evidence: what example programs do, with real Go and here, into content/evidence/programs.json, which the pages show under their labs.
// Programs whose text has not changed keep their figures and get the runs they lack, so it can be interrupted and run again.
import { globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_RELEASE } from '#release';
import { type Evidence, type ProgramEvidence, programHash } from '../../src/site/evidence.ts';
import { parseExpectation } from '../../src/site/example-expectation.ts';
import { EXAMPLES } from './example-sources.ts';
import { promisedIn } from './promised.ts';
import { measureGo, toolchain } from './real-go.ts';
import { measureHere } from './simulator.ts';

const USAGE = `npm run evidence -- [flags] [FOLDER...]     folders of content/examples; all of them unless named
  --runs=100            runs with real Go
  --race-runs=20        the same with -race
  --seeds=1000          seeds here; programs with a server get one for every twenty
  --race-seeds=200      the same with the race detector
  --release-seeds=5     seeds in every release
  --jobs=N              real runs at a time; unless said one for every four cores, since racing programs want cores of their own
  --minutes=N           stop after so long; the next time goes on from there
  --only=go|here        measure with real Go alone, or in the simulator alone`;

const root = path.join(import.meta.dirname, '../..');
const examples = path.join(root, 'content/examples');
const file = path.join(root, 'content/evidence/programs.json');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '100' },
    'race-runs': { type: 'string', default: '20' },
    seeds: { type: 'string', default: '1000' },
    'race-seeds': { type: 'string', default: '200' },
    'release-seeds': { type: 'string', default: '5' },
    jobs: { type: 'string', default: String(Math.max(1, Math.floor(availableParallelism() / 4))) },
    minutes: { type: 'string', default: '100000' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const number = (text: string): number => {
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < 0) throw new Error(`want a number, got ${text}`);
  return n;
};

function load(): Record<string, ProgramEvidence> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Evidence;
  } catch {
    return {};
  }
}

/** In the order of paths, without programs that are gone. What is on disk counts: two of these can share the work, folder by folder. */
function save(programs: readonly string[], name?: string, row?: ProgramEvidence): void {
  const all = load();
  if (name !== undefined && row !== undefined) all[name] = row;
  const rows = programs.flatMap((one) => (all[one] === undefined ? [] : [[one, all[one]] as const]));
  writeFileSync(`${file}.new`, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

async function main(): Promise<void> {
  const programs = globSync(EXAMPLES, { cwd: examples })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const chosen = programs.filter((name) => positionals.length === 0 || positionals.includes(path.posix.dirname(name)));
  const go = values.only === 'here' ? null : toolchain();
  if (go === null && values.only !== 'here') console.log('There is no Go toolchain: real Go is not measured.');
  const until = Date.now() + number(values.minutes) * 60_000;
  const scratch = mkdtempSync(path.join(tmpdir(), 'maprace-evidence-'));
  for (const name of chosen) {
    if (Date.now() > until) {
      console.log('Out of time; run it again to go on.');
      break;
    }
    const text = readFileSync(path.join(examples, name), 'utf8');
    const promise = parseExpectation(text);
    const hash = programHash(text);
    const kept = load()[name];
    const before = kept?.text === hash ? kept : null;
    const { prints } = promisedIn(promise, DEFAULT_RELEASE);
    const start = Date.now();
    const real =
      go === null
        ? (before?.go ?? null)
        : await measureGo(path.join(examples, name), scratch, go, prints, before?.go ?? null, {
            runs: number(values.runs),
            raceRuns: number(values['race-runs']),
            jobs: number(values.jobs),
          });
    const here =
      values.only === 'go'
        ? (before?.here ?? null)
        : measureHere({ file: name, text, promise: { ...promise, prints } }, before?.here ?? null, {
            seeds: number(values.seeds),
            raceSeeds: number(values['race-seeds']),
            releaseSeeds: number(values['release-seeds']),
          });
    const row: ProgramEvidence = { text: hash, go: real, here };
    if (JSON.stringify(row) === JSON.stringify(before)) continue;
    save(programs, name, row);
    console.log(
      `${name}  ${((Date.now() - start) / 1000).toFixed(1)} s  go ${JSON.stringify(real?.plain)}  here ${JSON.stringify(here?.plain)}`,
    );
  }
  save(programs);
  rmSync(scratch, { recursive: true, force: true });
}

if (values.help) console.log(USAGE);
else await main();
