// What a nest of panics prints with a release of real Go, and in the simulator as that release.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { masked } from '../../goldens/mask.ts';
import { goroot, isInstalled, minor } from '../../goldens/toolchains.ts';
import { runProgram } from '../../support/run-program.ts';

const FILE = 'x.go';
/** Nests that npm test runs, and what each release printed for them. */
export const RECORDED = path.join(import.meta.dirname, 'recorded');
export const PROGRAMS = path.join(RECORDED, 'nests.go');

/** The first arguments that a file of nests knows. */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(/^\t\t"(n\d+)": /gm)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/** One build of real Go for a file of nests. */
export class RealNests {
  readonly #folder: string;
  readonly #root: string;

  constructor(folder: string, release: string, text: string) {
    this.#folder = folder;
    this.#root = goroot(release);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, FILE), text);
    const env = isInstalled(release)
      ? process.env
      : {
          ...process.env,
          GOFLAGS: '',
          GOENV: 'off',
          GOROOT: this.#root,
          GOTOOLCHAIN: 'local',
          GOCACHE: path.join(path.dirname(folder), `cache-${release}`),
        };
    const built = spawnSync(path.join(this.#root, 'bin/go'), ['build', '-o', 'x', FILE], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(`Go ${release} does not build ${folder}/${FILE}:\n${built.stderr.slice(0, 2000)}`);
  }

  run(name: string): string {
    const r = spawnSync('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1', path.join(this.#folder, 'x'), name], {
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...process.env, GOTRACEBACK: 'single', GOMAXPROCS: '1' },
    });
    return `${r.stdout}exit=${r.status ?? r.signal}\n`.replaceAll(`${this.#root}/`, '/usr/local/go/').replaceAll(`${this.#folder}/`, './');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

export function simulatedNest(release: string, text: string, name: string): string {
  const { merged, result } = runProgram([{ name: `./${FILE}`, text }], { release: minor(release), args: [name] });
  const [wrong] = result.diagnostics;
  if (wrong !== undefined) throw new Error(`the simulator does not compile ${name}: ${wrong.message}`);
  const why = result.end === 'bug' || result.end === 'budget' ? `${result.end}: ${result.detail}\n` : '';
  return `${merged}${why}exit=${result.exitCode}\n`;
}

/** What calls a deferred function where gc has not compiled the call at the end itself. */
const DEFERRETURN = /^runtime\.deferreturn\(.*\n\t.*\n/gm;

/** Functions of the program by where they stand: whether a call was inlined, and what a literal is called then, other tests ask. */
export const comparable = (text: string): string =>
  masked(text)
    .replace(DEFERRETURN, '')
    .replace(/^main\..*\n\t(\.\/x\.go:\d+).*$/gm, 'at $1');
