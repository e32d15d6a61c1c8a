// Go's own suite for the race detector: every function of runtime/race/testdata in a program of its own kind. Run by hand or by go-suite.test.ts:
//   node tests/race/go-suite.ts [substring of a file's name] [seeds]
// TestRace… must report, TestNoRace… must not; those whose name says that Go's detector fails are left out.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, openSession, type ScheduleName } from '#session';

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

/** Stands in for package testing: a test that calls anything else of it does not compile. */
const TESTING = `
type suiteT struct{}
func (*suiteT) Fatalf(format string, args ...any) { panic(format) }
func (*suiteT) Fatal(args ...any) { panic("Fatal") }
func (*suiteT) Errorf(format string, args ...any) { panic(format) }
func (*suiteT) Error(args ...any) { panic("Error") }
func (*suiteT) Logf(format string, args ...any) {}
func (*suiteT) Log(args ...any) {}
func (*suiteT) Skip(args ...any) {}
func (*suiteT) Name() string { return "" }
`;

/** The file as package main, without its other tests and the imports that only they need, and a main that calls the test. */
function programOf(text: string, test: string): string {
  const main = text
    .replace(/^package \w+/m, 'package main')
    .replaceAll('*testing.T', '*suiteT')
    .replaceAll('testing.Short()', 'false')
    .replace(/^func (Test\w+)\([\s\S]*?^}\n/gm, (func, name: string) => (name === test ? func : ''))
    .replace(/^func test\w+\([\s\S]*?^}\n/gm, (func) => (func.includes('crc32') ? '' : func));
  const takesT = new RegExp(`^func ${test}\\(\\w+ \\*suiteT\\)`, 'm').test(main);
  return `${usedImports(main)}\n${TESTING}\nfunc main() { ${test}(${takesT ? '&suiteT{}' : ''}) }\n`;
}

function usedImports(text: string): string {
  const code = text.replace(/^import \([\s\S]*?^\)/m, '').replace(/\/\/.*$/gm, '');
  return text.replace(/^\t(?:([\w.]+) )?"([\w/.]+)"\n/gm, (line, name: string | undefined, path: string) => {
    const used = name ?? path.split('/').at(-1) ?? '';
    return used === '_' || new RegExp(`\\b${used}\\.`).test(code) ? line : '';
  });
}

export function runSuite(
  folder: string,
  only: string,
  schedules: readonly { readonly schedule: ScheduleName; readonly seed: number }[],
): SuiteRow[] {
  const session = openSession();
  const rows: SuiteRow[] = [];
  const files = readdirSync(folder).filter((n) => n.endsWith('_test.go') && !n.startsWith('cgo') && n.includes(only));
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const [, test = ''] of text.matchAll(/^func (Test(?:No)?Race\w*)\(/gm)) {
      if (test.includes('Failing') || isSkipped(text, test)) continue;
      rows.push({ file, test, ...judge(programOf(text, test), test.startsWith('TestRace'), session, schedules) });
    }
  }
  return rows;
}

/** Skipped by itself, or in need of files or a network. */
const isSkipped = (text: string, test: string): boolean =>
  /\bt\.Skip|testRaceRead\(|crc32|http\./.test(new RegExp(`^func ${test}\\([\\s\\S]*?^}`, 'm').exec(text)?.[0] ?? '');

/** A race has to be found under one of the schedules at least, and no schedule may invent one. */
function judge(
  text: string,
  wanted: boolean,
  session: ReturnType<typeof openSession>,
  schedules: readonly { readonly schedule: ScheduleName; readonly seed: number }[],
): { ok: boolean; why: string } {
  let why = wanted ? 'missed race' : '';
  for (const { schedule, seed } of schedules) {
    const run = session.start([{ name: 'main.go', text }], {
      ...DEFAULT_SETTINGS,
      race: true,
      schedule,
      seed,
      budgets: { ...DEFAULT_SETTINGS.budgets, steps: 20_000_000 },
    });
    let result = run.advance(1_000_000);
    while (result === null) result = run.advance(1_000_000);
    if (result.end === 'compile error' || result.end === 'bug' || result.end === 'budget')
      return { ok: false, why: `${result.end}: ${result.detail}` };
    if (result.races.length > 0 && !wanted) {
      const [first] = result.races;
      const at = [first?.current, first?.previous].map((a) => a?.stack.map((f) => `${f.func}:${f.line}`).join('<'));
      return { ok: false, why: `false report (${schedule} ${seed}): ${at.join(' | ')}` };
    }
    if (result.races.length > 0) why = '';
  }
  return { ok: why === '', why };
}

export const SCHEDULES: readonly { readonly schedule: ScheduleName; readonly seed: number }[] = [
  { schedule: 'go', seed: 1 },
  { schedule: 'random', seed: 1 },
  { schedule: 'random', seed: 2 },
  { schedule: 'random', seed: 3 },
];

if (process.argv[1] === import.meta.filename) {
  const folder = suiteFolder();
  const rows = folder === null ? [] : runSuite(folder, process.argv[2] ?? '', SCHEDULES);
  for (const r of rows) if (!r.ok) console.log(`${r.file} ${r.test}: ${r.why}`);
  console.log(`${rows.filter((r) => r.ok).length} of ${rows.length}`);
}
