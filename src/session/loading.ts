// The library as programs ask for it: before one is compiled, what it imports is loaded, and what that imports, all at the same time.
import { Shelf } from '#std';
import { closure, PACKAGES } from '#std-packages';
import { importedPaths, LINKED_ALWAYS } from './build.ts';
import type { SourceText } from './result.ts';
import { openSessionOver, type Session } from './session.ts';
import { TEST_MAIN_IMPORTS } from './test-main.ts';

/** Packages that no text of the program need name. */
const UNNAMED = [...LINKED_ALWAYS, ...TEST_MAIN_IMPORTS];

export class LoadingSession {
  readonly shelf = new Shelf();
  readonly #session = openSessionOver(this.shelf);

  /** Import paths of the library's packages that the programs need and that are not loaded. */
  lacks(files: readonly SourceText[]): readonly string[] {
    const imported = importedPaths(files);
    const always = files.some((f) => isTest(f)) ? UNNAMED : LINKED_ALWAYS;
    return closure(PACKAGES, [...imported, ...always]).filter((path) => !this.shelf.has(path));
  }

  async load(paths: readonly string[]): Promise<void> {
    const loaded = await Promise.all(paths.flatMap((path) => PACKAGES[path]?.load() ?? []));
    for (const { content } of loaded) this.shelf.put(content);
  }

  /** The session, once it can compile programs of these files. */
  async over(files: readonly SourceText[]): Promise<Session> {
    await this.load(this.lacks(files));
    return this.#session;
  }

  /** The session, for programs that lack nothing. */
  get session(): Session {
    return this.#session;
  }
}

const isTest = ({ name }: SourceText): boolean => name.endsWith('_test.go');
