// Go's own suite for its race detector, runtime/race/testdata, as `maprace test -race -v FILE` runs it. Run by hand or by go-suite.test.ts:
//   node tests/race/go-suite.ts [substring of a file's name]
// TestRace… must report, TestNoRace… must not; those whose name says that Go's detector fails are left out.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromBytes } from '#base';
import { DEFAULT_SETTINGS, openSession, type ScheduleName, type SourceText } from '#session';

export interface SuiteRow {
  readonly file: string;
  readonly test: string;
  readonly ok: boolean;
  readonly why: string;
}

/** Where the suite is, null without Go. */
export function suiteFolder(): string | null {
  try {
    return path.join(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(), 'src/runtime/race/testdata');
  } catch {
    return null;
  }
}

export interface Schedule {
  readonly schedule: ScheduleName;
  readonly seed: number;
}

/** Go's own files may import internal packages. */
const NAMED_BELOW = '/usr/local/go/src/runtime/race/testdata';
const STEPS = 1_000_000_000;

/** What the tests of a file print, and how the run ended. */
function output(session: ReturnType<typeof openSession>, file: SourceText, { schedule, seed }: Schedule): { text: string; end: string } {
  const run = session.startTests([file], {
    ...DEFAULT_SETTINGS,
    race: true,
    schedule,
    seed,
    args: ['-test.v=true'],
    budgets: { ...DEFAULT_SETTINGS.budgets, steps: STEPS },
  });
  let result = run.advance(1_000_000);
  while (result === null) result = run.advance(1_000_000);
  const text = run.takeOutput().map(({ bytes }) => fromBytes(bytes));
  return { text: text.join(''), end: `${result.end}: ${result.detail}` };
}

interface Said {
  readonly raced: boolean;
  readonly skipped: boolean;
}

/** What is printed between the beginnings of two tests. */
const saidByTest = (text: string): ReadonlyMap<string, Said> =>
  new Map(
    text.split(/^=== RUN +/m).map((block) => {
      const [name = ''] = /^\S*/.exec(block) ?? [];
      return [name, { raced: block.includes('WARNING: DATA RACE'), skipped: block.includes(`--- SKIP: ${name} `) }] as const;
    }),
  );

function verdict(wanted: boolean, runs: readonly { said: Said | undefined; end: string; schedule: Schedule }[]): string {
  for (const { said, end, schedule } of runs) {
    if (said === undefined) return `did not run (${end})`;
    if (said.raced && !wanted) return `false report (${schedule.schedule} ${schedule.seed})`;
  }
  return wanted && !runs.some(({ said }) => said?.raced) ? 'missed race' : '';
}

/** Tests that race on maps can also die of it, in real Go too: then the next seed is asked. */
const SEEDS = 8;

function toItsEnd(session: ReturnType<typeof openSession>, file: SourceText, { schedule, seed }: Schedule) {
  for (let n = seed; ; n++) {
    const { text, end } = output(session, file, { schedule, seed: n });
    if (schedule === 'go' || n >= seed + SEEDS || !end.startsWith('fatal: fatal error: concurrent map '))
      return { said: saidByTest(text), end, schedule: { schedule, seed: n } };
  }
}

/** A race has to be found under one of the schedules at least, and no schedule may invent one. Tests that skip themselves, in real Go too, are left out. */
export function runSuite(folder: string, only: string, schedules: readonly Schedule[]): SuiteRow[] {
  const session = openSession();
  const rows: SuiteRow[] = [];
  const files = readdirSync(folder).filter((n) => n.endsWith('_test.go') && !n.startsWith('cgo') && n.includes(only));
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const runs = schedules.map((schedule) => toItsEnd(session, { name: `${NAMED_BELOW}/${file}`, text }, schedule));
    for (const [, test = ''] of text.matchAll(/^func (Test(?:No)?Race\w*)\(/gm)) {
      const ofTest = runs.map(({ said, end, schedule }) => ({ said: said.get(test), end, schedule }));
      if (test.includes('Failing') || ofTest.some(({ said }) => said?.skipped)) continue;
      const why = verdict(test.startsWith('TestRace'), ofTest);
      rows.push({ file, test, ok: why === '', why });
    }
  }
  return rows;
}

export const SCHEDULES: readonly Schedule[] = [
  { schedule: 'go', seed: 1 },
  { schedule: 'random', seed: 2 },
];

if (process.argv[1] === import.meta.filename) {
  const folder = suiteFolder();
  const rows = folder === null ? [] : runSuite(folder, process.argv[2] ?? '', SCHEDULES);
  for (const r of rows) if (!r.ok) console.log(`${r.file} ${r.test}: ${r.why}`);
  console.log(`${rows.filter((r) => r.ok).length} of ${rows.length}`);
}
