// Programs with what real Go printed for them under -race, masked, in the comment at their end. To write it anew with the installed Go:
//   node tests/race/recorded.ts [file …]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { maskReport } from './mask-report.ts';

export const FOLDER = path.join(import.meta.dirname, 'programs');
const HEAD = /^\/\/ go run -race, (go[\d.]+), exit (\d+):$/m;

export interface Recorded {
  readonly program: string;
  readonly exit: number;
  /** stderr, then stdout. */
  readonly output: string;
}

export const recordedPrograms = (): string[] => readdirSync(FOLDER).filter((f) => f.endsWith('.go'));

export function readRecorded(file: string): Recorded | null {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const head = HEAD.exec(text);
  if (head === null) return null;
  const lines = text.slice(head.index + head[0].length + 1).split('\n');
  return { program: text.slice(0, head.index), exit: Number(head[2]), output: lines.map((l) => l.replace(/^\/\/ ?/, '')).join('\n') };
}

export const outputOf = (stderr: string, stdout: string): string => maskReport(`${stderr}\n${stdout}`);

/** Runs must agree: a program whose reports depend on the schedule has no place here. */
const RUNS = 5;

function record(file: string): void {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const program = text.slice(0, HEAD.exec(text)?.index ?? text.length).trimEnd();
  const folder = mkdtempSync(path.join(tmpdir(), 'maprace-race-'));
  const binary = path.join(folder, 'main');
  execFileSync('go', ['build', '-race', '-o', binary, path.join(FOLDER, file)]);
  const seen = new Set<string>();
  for (let i = 0; i < RUNS; i++) {
    const ran = spawnSync(binary, { encoding: 'utf8', env: { ...process.env, GORACE: 'atexit_sleep_ms=0' }, timeout: 20_000 });
    seen.add(`exit ${ran.status}:\n${outputOf(ran.stderr, ran.stdout)}`);
  }
  rmSync(folder, { recursive: true });
  const [only, ...others] = seen;
  if (only === undefined || others.length > 0) throw new Error(`${file} differs from run to run:\n${[...seen].join('\n')}`);
  const version = execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim();
  const block = `go run -race, ${version}, ${only}`.trimEnd().split('\n');
  writeFileSync(path.join(FOLDER, file), `${program}\n\n${block.map((l) => `// ${l}`.trimEnd()).join('\n')}\n`);
}

if (process.argv[1] === import.meta.filename) {
  const files = process.argv.slice(2).map((f) => path.basename(f));
  for (const file of files.length > 0 ? files : recordedPrograms()) record(file);
}
