// The shared programs and goldens that need nothing beyond what the simulator has, against the installed Go of the same release.
// Skipped where either is missing. programs.json says which wait and why.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '#session';
import { masked } from '../goldens/mask.ts';
import { maskedReports } from '../goldens/race/mask.ts';
import { goVersion, runReal } from '../support/real-go.ts';
import { runProgram } from '../support/run-program.ts';
import { endless } from './endless-mask.ts';
import rows from './programs.json' with { type: 'json' };

const shared = path.join(import.meta.dirname, '../../../shared');
/** Lines of the library are those of the patch release that was recorded. */
const [version] = /go1[.\d]+/.exec(readFileSync(path.join(import.meta.dirname, '../goldens/1.26.txtar'), 'utf8')) ?? [];
const able = existsSync(shared) && goVersion === version;
const runnable = rows.filter((row) => row.now && row.file.endsWith('.go'));

/** Ports are drawn; how soon real Go preempts a loop depends on what else the machine does. */
const maskDump = (text: string): string =>
  endless(masked(text))
    .replace(/exit status \d+\n$/, '')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:_')
    .replace(/^(preempted spin loop: stop = true after 5\.\.40ms): \w+$/m, '$1: _');

/** A client hears of a flushed header before or after the server logs a panic, as the schedule has it. */
const ANY_ORDER = /http-handler-panic/;
const ordered = (file: string, text: string): string => (ANY_ORDER.test(file) ? text.split('\n').sort().join('\n') : text);

/** Outcomes that depend on the interleaving: only the first line of the death (or one of several) can be asked for. */
const FATAL_LINE = /^fatal error: .*$/m;

const sourceOf = (file: string): string => readFileSync(path.join(shared, file), 'utf8');
/** Servers whose handlers leave much work behind, in which a collision is rare. */
const LONG = /header-(late|lock)-broken/;
const simulate = (file: string, schedule: 'go' | 'random' | 'pct', seed: number, more: Partial<Settings> = {}) =>
  runProgram([{ name: `./${path.basename(file)}`, text: sourceOf(file) }], {
    ...more,
    schedule,
    seed,
    budgets: { ...DEFAULT_SETTINGS.budgets, steps: LONG.test(file) ? 500_000_000 : 100_000_000 },
  });

/**
 * Goldens whose text differs from run to run even in real Go (runtime.md §10). deadlock-rwmutex takes its locks in either order,
 * fmt-map-order-write and those that print a server meet the writer by luck.
 */
const UNSTABLE =
  /\/(deadlock-rwmutex|fmt-map-order-write|context-old-string|http-print-server|map-(concurrent-writes|read-write|iter-write|write-recover|one-proc)|race-|oom|waitgroup-misuse|wasm-map-growth|fatal-lists-others)/;

/** Known to differ, with the reason. A test that holds all the same fails, so that the row goes. */
const DIFFERS: Readonly<Record<string, string>> = {
  'golden/race-history-lost.go': 'real Go forgets the race after so many accesses; here nothing is forgotten, and the test ends sooner',
};

describe.skipIf(!able)('goldens: what real Go prints, byte for byte after masking', () => {
  for (const { file } of runnable.filter((r) => r.file.startsWith('golden/') && !UNSTABLE.test(r.file))) {
    const check = file in DIFFERS ? test.fails : test;
    check(file in DIFFERS ? `${file} (${DIFFERS[file]})` : file, () => {
      const real = runReal(path.join(shared, file));
      const got = simulate(file, 'go', 1);
      expect({ merged: ordered(file, maskDump(got.merged)), exit: got.result.exitCode }).toEqual({
        merged: ordered(file, maskDump(real.merged)),
        exit: real.exit,
      });
    });
  }
});

const RACE_SEEDS = 40;
/** Real Go hides a race there behind a lock inside fmt. */
const BY_PRINTING: ReadonlySet<string> = new Set(['golden/race-hidden-by-print.go']);
const maskReport = (text: string): string => maskedReports(maskDump(text));

const isRace = (file: string): boolean => /^golden\/race-/.test(file);

/** Of two goroutines that a program starts close together, random lets the later one be first in one seed of thirty, pct in one of two. */
const scheduleOf = (seed: number): 'go' | 'random' | 'pct' => (seed === 0 ? 'go' : seed % 2 === 0 ? 'random' : 'pct');

/** Whether the race, the fatal error or both are told, and how often the same race, is chance. */
const EITHER: ReadonlySet<string> = new Set(['golden/race-and-fatal.go', 'golden/race-dedup.go']);

test.skipIf(!able).each([...EITHER])('%s: ends in a way in which real Go ends', (file) => {
  const real = runReal(path.join(shared, file), {}, ['-race']).exit;
  const exits = Array.from({ length: RACE_SEEDS }, (_, seed) => simulate(file, 'random', seed, { race: true }).result.exitCode);
  expect(exits).toContain(real);
});

describe.skipIf(!able)('race goldens: the report of real Go under -race, byte for byte after masking', () => {
  for (const { file } of runnable.filter((r) => isRace(r.file) && !EITHER.has(r.file))) {
    const check = file in DIFFERS ? test.fails : test;
    check(file in DIFFERS ? `${file} (${DIFFERS[file]})` : file, () => {
      const real = runReal(path.join(shared, file), {}, ['-race']);
      const want = { merged: maskReport(real.merged), exit: real.exit };
      const got = (seed: number) => {
        const settings = { race: true, racePrintEdges: BY_PRINTING.has(file) };
        const run = simulate(file, scheduleOf(seed), seed, settings);
        return { merged: maskReport(run.merged), exit: run.result.exitCode };
      };
      // Which of two goroutines comes first is chance in real Go too.
      const first = got(0);
      let same = first;
      for (let seed = 1; same.merged !== want.merged && seed <= RACE_SEEDS; seed++) same = got(seed);
      expect(same.merged === want.merged ? same : first).toEqual(want);
    });
  }
});

describe.skipIf(!able)('goldens under other values of GOTRACEBACK', () => {
  for (const { file, now } of rows.filter((r) => r.file.endsWith('.out'))) {
    const [, program = '', level = ''] = /^(.*)\.(\w+)\.out$/.exec(file) ?? [];
    if (!now) continue;
    test(file, () => {
      const real = runReal(path.join(shared, `${program}.go`), { GOTRACEBACK: level });
      const got = simulate(`${program}.go`, 'go', 1, { env: [`GOTRACEBACK=${level}`] });
      expect({ merged: maskDump(got.merged), exit: got.result.exitCode }).toEqual({
        merged: maskDump(real.merged),
        exit: real.exit,
      });
    });
  }
});

/** How often real Go may run: on a busy machine a collision that it nearly always has is missed once. */
const REAL_RUNS = 5;

describe.skipIf(!able)('goldens that differ from run to run end the same way', () => {
  for (const { file } of runnable.filter((r) => r.file.startsWith('golden/') && UNSTABLE.test(r.file) && !isRace(r.file))) {
    test(file, () => {
      const shape = (exit: number | null, text: string): string => `exit ${exit} ${FATAL_LINE.exec(text)?.[0] ?? ''}`.trim();
      const shapes = [1, 2, 3, 4, 5].map((seed) => {
        const { result, stderr } = simulate(file, 'random', seed);
        return shape(result.exitCode, stderr);
      });
      const once = (): string => {
        const real = runReal(path.join(shared, file));
        return shape(real.exit, real.merged);
      };
      let real = once();
      for (let run = 1; run < REAL_RUNS && !shapes.includes(real); run++) real = once();
      expect(shapes).toContain(real);
    });
  }
});

/** Texts the header promises: "fatal error: concurrent map read and map write (or writes)". */
const SHORT: Readonly<Record<string, RegExp>> = {
  'read and map write': /concurrent map read and map write/,
  'iteration and map write': /concurrent map iteration and map write/,
  writes: /concurrent map writes/,
};

/** Errors a broken program may die of: those its header names in any wording. */
function promised(header: string): RegExp[] {
  const out = Object.entries(SHORT)
    .filter(([words]) => header.includes(words))
    .map(([, re]) => re);
  if (/iteration and write/.test(header)) out.push(/concurrent map iteration and map write/);
  if (/read and write/.test(header)) out.push(/concurrent map read and map write/);
  return out;
}

describe.skipIf(!able)(
  'programs: fixed ones print what real Go prints under every schedule tried, broken ones die as their header says',
  () => {
    for (const { file } of runnable.filter((r) => r.file.startsWith('programs/'))) {
      test(file, { timeout: 180_000 }, () => {
        const header = sourceOf(file).split('\n', 1)[0] ?? '';
        const seeds = LONG.test(file) ? [1, 2] : [1, 2, 3];
        if (/^\/\/ Expected: fatal error/.test(header)) {
          const texts = promised(header);
          expect(texts.length).toBeGreaterThan(0);
          const runs = seeds.map((seed) => simulate(file, 'random', seed));
          const dead = runs.filter((got) => got.result.end === 'fatal');
          // One may get through: of printserver-broken real Go lets most runs finish.
          expect(dead.length, runs.map((got) => `${got.stdout}${got.stderr}`).join('\n')).toBeGreaterThanOrEqual(seeds.length - 1);
          for (const { result } of dead)
            expect(
              texts.some((re) => re.test(result.detail)),
              result.detail,
            ).toBe(true);
        } else if (file.includes('-fixed')) {
          const real = runReal(path.join(shared, file));
          for (const seed of seeds) {
            const got = simulate(file, 'random', seed);
            expect({ merged: got.merged, exit: got.result.exitCode }).toEqual({ merged: real.merged, exit: real.exit });
          }
        } else {
          // Broken without a fatal error: wrong totals, plain races, panics. Its exit code is one that real Go gives.
          const exits = new Set(Array.from({ length: 5 }, () => runReal(path.join(shared, file)).exit));
          expect([...exits]).toContain(simulate(file, 'go', 1).result.exitCode);
        }
      });
    }
  },
);
