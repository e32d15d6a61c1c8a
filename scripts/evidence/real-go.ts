// Measures an example with the Go toolchain that is installed: how many of so many runs ended how, with and without the race detector.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type Ends, endName, type MeasuredGo, NO_END, reported, runsOf } from '../../src/site/evidence.ts';
import { isArchive, pluginsOf, sourcesOf } from './example-sources.ts';

/** No exit code that a program can have. */
const KILLED = -1;
const RUN_LIMIT_MS = 10_000;

export interface Toolchain {
  readonly version: string;
  readonly platform: string;
}

export function toolchain(): Toolchain | null {
  try {
    const [version = '', os = '', arch = ''] = execFileSync('go', ['env', 'GOVERSION', 'GOOS', 'GOARCH'], { encoding: 'utf8' }).split('\n');
    return { version, platform: `${os}/${arch}` };
  } catch {
    return null;
  }
}

function runOnce(binary: string, prints: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(binary, [], {
      cwd: path.dirname(binary),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: RUN_LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    const written = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (written.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      const name = endName({ ...written, exitCode: code ?? KILLED }, prints);
      // What was reported before counts all the same.
      resolve(code === null && !reported(name) ? NO_END : name);
    });
  });
}

/** Builds a program into `folder`, with its plugins beside it; null when Go refuses it. */
function build(file: string, folder: string, flags: readonly string[]): string | null {
  const binary = path.join(folder, 'program');
  mkdirSync(folder, { recursive: true });
  const sources = isArchive(file) ? sourcesOf(file, readFileSync(file, 'utf8')) : [];
  for (const { name, text } of sources) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const plugins = pluginsOf(sources).map((plugin) => ['-buildmode=plugin', '-o', `${path.basename(plugin)}.so`, `./${plugin}`]);
  const program = ['-o', binary, isArchive(file) ? '.' : path.basename(file)];
  for (const args of [...plugins, program]) {
    const cwd = isArchive(file) ? folder : path.dirname(file);
    const built = spawnSync('go', ['build', ...flags, ...args], { cwd, encoding: 'utf8' });
    if (built.status === 0) continue;
    console.error(built.stderr.trim());
    return null;
  }
  return binary;
}

/** `jobs` runs at a time. */
async function further(binary: string, before: Ends, runs: number, prints: readonly string[], jobs: number): Promise<Ends> {
  const ends: Record<string, number> = { ...before };
  let left = runs - runsOf(before);
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const name = await runOnce(binary, prints);
      ends[name] = (ends[name] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return Object.fromEntries(Object.entries(ends).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface RunCounts {
  readonly runs: number;
  readonly raceRuns: number;
  readonly jobs: number;
}

/** Goes on from what the same toolchain did before; null when it cannot build the program. */
export async function measureGo(
  file: string,
  scratch: string,
  { version, platform }: Toolchain,
  prints: readonly string[],
  before: MeasuredGo | null,
  want: RunCounts,
): Promise<MeasuredGo | null> {
  const cores = availableParallelism();
  const known = before !== null && before.version === version && before.platform === platform && before.cores === cores ? before : null;
  const measured = { plain: known?.plain ?? {}, race: known?.race ?? {} };
  for (const kind of ['plain', 'race'] as const) {
    const runs = kind === 'race' ? want.raceRuns : want.runs;
    if (runsOf(measured[kind]) >= runs) continue;
    const folder = path.join(scratch, kind);
    const binary = build(file, folder, kind === 'race' ? ['-race'] : []);
    if (binary === null) return null;
    measured[kind] = await further(binary, measured[kind], runs, prints, want.jobs);
    rmSync(folder, { recursive: true });
  }
  return { version, platform, cores, ...measured };
}
