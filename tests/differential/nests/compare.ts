// What a nest of panics prints with a release of real Go, and in the simulator as that release.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { masked } from '../../goldens/mask.ts';
import { goroot, isInstalled, minor } from '../../goldens/toolchains.ts';
import { runProgram } from '../../support/run-program.ts';
import { type Nest, nestFile } from './generate.ts';

const FILE = 'x.go';

/** One build of real Go for many nests. */
export class RealNests {
  readonly #folder: string;
  readonly #root: string;

  constructor(folder: string, release: string, nests: readonly Nest[]) {
    this.#folder = folder;
    this.#root = goroot(release);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, FILE), nestFile(nests));
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
    const built = spawnSync(path.join(this.#root, 'bin/go'), ['build', '-gcflags=-l', '-o', 'x', FILE], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(`Go ${release} does not build ${folder}/${FILE}:\n${built.stderr.slice(0, 2000)}`);
  }

  run({ name }: Nest): string {
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

export function simulatedNest(release: string, nests: readonly Nest[], { name }: Nest): string {
  const { merged, result } = runProgram([{ name: `./${FILE}`, text: nestFile(nests) }], { release: minor(release), args: [name] });
  const [wrong] = result.diagnostics;
  if (wrong !== undefined) throw new Error(`the simulator does not compile ${name}: ${wrong.message}`);
  const why = result.end === 'bug' || result.end === 'budget' ? `${result.end}: ${result.detail}\n` : '';
  return `${merged}${why}exit=${result.exitCode}\n`;
}

/** Without what is machine code's own affair: addresses, and which words of its arguments a function keeps. */
export const comparable = (text: string): string => masked(text);
