// The Go library as one session sees it: each package read and checked once and kept, its function bodies when they are needed.
import { invariant } from '#base';
import { type Ast, type FileSet, parseOutline } from '#syntax';
import type { BuildTarget } from '#release';
import type { GoSource, Shelf } from '#std';
import type { CheckedPackage } from '#types';

/** Finds library packages for the checker. Its sources are ours, so an error in them is a bug of ours. */
export class Library {
  readonly #shelf: Shelf;
  readonly #fileSet: FileSet;
  readonly #target: BuildTarget;
  /** Filled by the checker: bodies are still checked when first needed. */
  readonly checked = new Map<string, CheckedPackage>();
  readonly #parsed = new Map<string, readonly Ast.File[]>();

  constructor(shelf: Shelf, fileSet: FileSet, target: BuildTarget) {
    this.#shelf = shelf;
    this.#fileSet = fileSet;
    this.#target = target;
  }

  has(path: string): boolean {
    return this.#sources(path) !== null;
  }

  #sources(path: string): readonly GoSource[] | null {
    return this.#shelf.source(path, this.#target.release, this.#target.race);
  }

  /** The package's files, or null when the simulator does not have it. */
  find(path: string): readonly Ast.File[] | null {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const files = this.#sources(path)?.map((f) => {
      const { file, diagnostics } = parseOutline(this.#fileSet.add(f.name, f.text));
      invariant(diagnostics.length === 0, `library ${f.name}: ${diagnostics[0]?.message ?? ''}`);
      return file;
    });
    if (files !== undefined) this.#parsed.set(path, files);
    return files ?? null;
  }
}
