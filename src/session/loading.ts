// The library as programs ask for it: before one is compiled, what it imports is loaded, and what that imports, all at the same time.
import { DEFAULT_RELEASE, type RecordedPlaces, type Release, releaseNamed } from '#release';
import { RECORDED } from '#recorded';
import { type LibraryPackage, Shelf } from '#std';
import { closure, PACKAGES } from '#std-packages';
import { importedPaths, LINKED_ALWAYS } from './build.ts';
import type { SourceText } from './result.ts';
import { openSessionOver, type Session } from './session.ts';
import { TEST_MAIN_IMPORTS } from './test-main.ts';

/** Packages that no text of the program need name. */
const UNNAMED = [...LINKED_ALWAYS, ...TEST_MAIN_IMPORTS];

/** Something that is not loaded yet: a package by its import path, or what a release's dumps look like. */
export interface Missing {
  readonly name: string;
  readonly load: () => Promise<void>;
}

export class LoadingSession {
  readonly shelf: Shelf;
  readonly recorded: Map<Release, RecordedPlaces>;
  /** For programs that lack nothing. */
  readonly session: Session;

  /** What is there from the start. */
  constructor(packages: readonly LibraryPackage[] = [], recorded: ReadonlyMap<Release, RecordedPlaces> = new Map()) {
    this.shelf = new Shelf(packages);
    this.recorded = new Map(recorded);
    this.session = openSessionOver(this.shelf, this.recorded);
  }

  /** What the programs need in the release and is not loaded. */
  lacks(files: readonly SourceText[], release: string): readonly Missing[] {
    const imported = importedPaths(files);
    const always = files.some((f) => isTest(f)) ? UNNAMED : LINKED_ALWAYS;
    const paths = closure(PACKAGES, [...imported, ...always]).filter((path) => !this.shelf.has(path));
    const known = releaseNamed(release) ?? DEFAULT_RELEASE;
    return [...(this.recorded.has(known) ? [] : [this.#dumps(known)]), ...paths.map((path) => this.#package(path))];
  }

  async load(missing: readonly Missing[]): Promise<void> {
    await Promise.all(missing.map(({ load }) => load()));
  }

  /** The session, once it can compile and run programs of these files. */
  async over(files: readonly SourceText[], release: string): Promise<Session> {
    await this.load(this.lacks(files, release));
    return this.session;
  }

  #package(path: string): Missing {
    const load = async (): Promise<void> => {
      const found = await PACKAGES[path]?.load();
      if (found !== undefined) this.shelf.put(found.content);
    };
    return { name: path, load };
  }

  #dumps(release: Release): Missing {
    const load = async (): Promise<void> => {
      const { recorded } = await RECORDED[release]();
      this.recorded.set(release, recorded);
    };
    return { name: `dumps of Go ${release}`, load };
  }
}

const isTest = ({ name }: SourceText): boolean => name.endsWith('_test.go');
