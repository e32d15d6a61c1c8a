// What is loaded of the library, looked up by import path. It grows as programs import more.
import type { Native, NativeTable } from '#machine';
import { type LibrarySource, matchesRelease } from './build-constraint.ts';

/** A package as it is loaded, with the files of every release. */
export interface LibraryPackage {
  readonly path: string;
  readonly files: readonly LibrarySource[];
  readonly natives: readonly (readonly [string, Native])[];
}

/** Where gc installs the library, as tracebacks print it. */
const GOROOT_SRC = '/usr/local/go/src';

export interface GoSource {
  readonly name: string;
  readonly text: string;
}

export class Shelf {
  readonly #packages = new Map<string, LibraryPackage>();
  readonly #natives = new Map<string, Native>();

  constructor(packages: readonly LibraryPackage[] = []) {
    for (const p of packages) this.put(p);
  }

  /** In place of one of the same path, if there is one. */
  put(p: LibraryPackage): void {
    this.#packages.set(p.path, p);
    for (const [name, native] of p.natives) this.#natives.set(name, native);
  }

  has(path: string): boolean {
    return this.#packages.has(path);
  }

  /** Those of all packages on the shelf, also of packages put there later. */
  get natives(): NativeTable {
    return this.#natives;
  }

  /** The files of a package in `release`, or null when it is not here. */
  source(path: string, release: string, race = false): readonly GoSource[] | null {
    const files = this.#packages.get(path)?.files.filter((f) => matchesRelease(f.build, release, race)) ?? [];
    return files.length === 0 ? null : files.map((f) => ({ name: `${GOROOT_SRC}/${f.name}`, text: f.text }));
  }

  /** Import paths of those that are there in `release`. */
  paths(release: string): readonly string[] {
    return [...this.#packages.keys()].filter((path) => this.source(path, release) !== null);
  }
}
