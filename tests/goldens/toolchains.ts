// The real Go releases that recordings are taken with, and where each one's tree lies.
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The last patch release of each, but for 1.26, which is the installed one. */
export const TOOLCHAINS: readonly string[] = [
  '1.11.13',
  '1.12.17',
  '1.13.15',
  '1.14.15',
  '1.15.15',
  '1.16.15',
  '1.17.13',
  '1.18.10',
  '1.19.13',
  '1.20.14',
  '1.21.13',
  '1.22.12',
  '1.23.12',
  '1.24.13',
  '1.25.9',
  '1.26',
  '1.27.1',
];

/** `1.13.15` is `1.13`. */
export const minor = (release: string): string => release.split('.').slice(0, 2).join('.');

const ask = (...args: readonly string[]): string => execFileSync('go', args, { encoding: 'utf8', cwd: tmpdir() }).trim();

export const isInstalled = (release: string): boolean => minor(ask('env', 'GOVERSION').slice(2)) === minor(release);

/** The release's own tree: the installed one, or a toolchain that the Go command downloads as a module. */
export function goroot(release: string): string {
  if (isInstalled(release)) return ask('env', 'GOROOT');
  // An old command cannot be asked, only started: it then lies in the module cache.
  spawnSync('go', ['version'], { cwd: tmpdir(), env: { ...process.env, GOTOOLCHAIN: `go${release}` } });
  return path.join(ask('env', 'GOMODCACHE'), `golang.org/toolchain@v0.0.1-go${release}.${ask('env', 'GOOS')}-${ask('env', 'GOARCH')}`);
}
