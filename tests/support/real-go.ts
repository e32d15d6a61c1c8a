// Builds and runs programs with the installed Go toolchain, where there is one.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
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

/** As the compiler names it, which follows links. */
const cache = path.join(realpathSync(tmpdir()), 'maprace-real-go');

/**
 * A folder with the program and its binary, built once per content, flags and toolchain.
 * The program is built from a copy there: the binary names where it was built, and that must not depend on where the original is.
 */
function build(file: string, flags: readonly string[] = []): { readonly folder: string; readonly binary: string } {
  const name = path.basename(file);
  const text = readFileSync(file);
  const key = createHash('sha256')
    .update(['build in a folder of its own', ...flags].join(' '))
    .update(goVersion ?? '')
    .update(name)
    .update(text)
    .digest('hex')
    .slice(0, 16);
  const folder = path.join(cache, `${path.basename(file, '.go')}-${key}`);
  const binary = path.join(folder, 'program');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, name), text);
    // Two tests may build the same: each makes its own file, and the name is given to one that is whole.
    const own = `${binary}.${process.pid}`;
    execFileSync('go', ['build', ...flags, '-o', own, name], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    renameSync(own, binary);
  }
  return { folder, binary };
}

export interface RealRun {
  /** Both streams into one pipe, as the program wrote them, with the program's own file as ./NAME. */
  readonly merged: string;
  readonly exit: number;
}

/** Runs the program once; `env` is added to the environment, `flags` to the build. */
export function runReal(file: string, env: Readonly<Record<string, string>> = {}, flags: readonly string[] = []): RealRun {
  const { folder, binary } = build(file, flags);
  const r = spawnSync('/bin/sh', ['-c', 'exec "$0" 2>&1', binary], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 2 ** 26,
    env: { ...process.env, GOTRACEBACK: 'single', ...env },
  });
  return { merged: r.stdout.replaceAll(`${folder}/`, './'), exit: r.status ?? -1 };
}
