// The peers that npm run bench stands beside: yaegi, and the same programs compiled by Go to WebAssembly. Whole processes, as a shell would run them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Peer {
  readonly name: string;
  /** Milliseconds of one run, NaN when the peer does not print what is wanted. */
  readonly run: (file: string, want: string) => number;
}

function timedRun(command: string, args: readonly string[], want: string): number {
  const start = performance.now();
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 24 });
  const ms = performance.now() - start;
  return done.status === 0 && done.stdout === want ? ms : Number.NaN;
}

/** The first line that a command prints, or null where there is none of that name. */
function answer(command: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0] ?? '') : null;
}

function yaegi(): Peer | null {
  const version = answer('yaegi', 'version');
  return version === null ? null : { name: `yaegi ${version}`, run: (file, want) => timedRun('yaegi', ['run', file], want) };
}

/** Go's own launcher lies in lib/wasm since 1.24, in misc/wasm before. */
function wasm(): Peer | null {
  const root = answer('go', 'env', 'GOROOT');
  const launcher = ['lib', 'misc'].map((d) => path.join(root ?? '', d, 'wasm/wasm_exec_node.js')).find(existsSync);
  if (root === null || launcher === undefined) return null;
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-'));
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  return {
    name: `${answer('go', 'env', 'GOVERSION') ?? 'go'} js/wasm`,
    run: (file, want) => {
      const built = path.join(dir, `${path.basename(file)}.wasm`);
      if (!existsSync(built)) {
        const { status } = spawnSync('go', ['build', '-o', built, file], { env: { ...process.env, GOOS: 'js', GOARCH: 'wasm' } });
        if (status !== 0) return Number.NaN;
      }
      return timedRun(process.execPath, [launcher, built], want);
    },
  };
}

/** The peers of this machine; says which are missing. */
export function peers(): readonly Peer[] {
  return [['yaegi', yaegi()] as const, ['Go with its WebAssembly launcher', wasm()] as const].flatMap(([name, peer]) => {
    if (peer === null) console.log(`${name} is not on this machine: skipped`);
    return peer === null ? [] : [peer];
  });
}
