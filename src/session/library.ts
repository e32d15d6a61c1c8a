// The Go library as one session sees it: each package read and checked once and kept, its function bodies when they are needed.
import { invariant } from '#base';
import { type Ast, type FileSet, parseOutline } from '#syntax';
import { goSource, type Shelf } from '#std';
import type { CheckedPackage } from '#types';

/** Finds library packages for the checker. Its sources are ours, so an error in them is a bug of ours. */
export class Library {
  readonly #shelves: readonly Shelf[];
  readonly #fileSet: FileSet;
  readonly #release: string;
  /** Filled by the checker: bodies are still checked when first needed. */
  readonly checked = new Map<string, CheckedPackage>();
  readonly #parsed = new Map<string, readonly Ast.File[] | null>();

  constructor(shelves: readonly Shelf[], fileSet: FileSet, release: string) {
    this.#shelves = shelves;
    this.#fileSet = fileSet;
    this.#release = release;
  }

  has(path: string): boolean {
    return goSource(this.#shelves, path, this.#release) !== null;
  }

  /** The package's files, or null when the simulator does not have it. */
  find(path: string): readonly Ast.File[] | null {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const files = goSource(this.#shelves, path, this.#release)?.map((f) => {
      const { file, diagnostics } = parseOutline(this.#fileSet.add(f.name, f.text));
      invariant(diagnostics.length === 0, `library ${f.name}: ${diagnostics[0]?.message ?? ''}`);
      return file;
    });
    this.#parsed.set(path, files ?? null);
    return files ?? null;
  }
}
