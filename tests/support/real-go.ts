// Builds and runs programs with the installed Go toolchain, where there is one.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** "go1.26.8", or null without a toolchain. */
export const goVersion: string | null = (() => {
  try {
    return execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
})();

/** The minor release the simulator is compared with: only its own words can be expected byte for byte. */
export const goMatches = (release: string): boolean =>
  goVersion !== null && (goVersion === `go${release}` || goVersion.startsWith(`go${release}.`));

const cache = path.join(tmpdir(), 'maprace-real-go');

/** Path of the binary; built once per content, flags and toolchain. */
function build(file: string, flags: readonly string[] = []): string {
  const key = createHash('sha256')
    .update(['build', ...flags].join(' '))
    .update(goVersion ?? '')
    .update(path.basename(file))
    .update(readFileSync(file))
    .digest('hex')
    .slice(0, 16);
  const binary = path.join(cache, `${path.basename(file, '.go')}-${key}`);
  if (!existsSync(binary)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('go', ['build', ...flags, '-o', binary, path.basename(file)], {
      cwd: path.dirname(file),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }
  return binary;
}

export interface RealRun {
  /** Both streams into one pipe, as the program wrote them. */
  readonly merged: string;
  readonly exit: number;
}

/** Runs the program once; `env` is added to the environment, `flags` to the build. */
export function runReal(file: string, env: Readonly<Record<string, string>> = {}, flags: readonly string[] = []): RealRun {
  const r = spawnSync('/bin/sh', ['-c', 'exec "$0" 2>&1', build(file, flags)], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 2 ** 26,
    env: { ...process.env, GOTRACEBACK: 'single', ...env },
  });
  return { merged: r.stdout, exit: r.status ?? -1 };
}
