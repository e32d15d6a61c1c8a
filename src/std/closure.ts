// Which packages of the library a program needs: those it imports, and what they import in turn.
import type { LibraryPackage } from './shelf.ts';

/** What is known of a package before it is loaded. */
export interface IndexEntry {
  readonly imports: readonly string[];
  readonly load: () => Promise<{ readonly content: LibraryPackage }>;
}

/** By import path. */
export type LibraryIndex = Readonly<Record<string, IndexEntry>>;

/** What nearly every program imports; and runtime, which is part of each. */
export const CORE_ROOTS: readonly string[] = ['fmt', 'sync', 'runtime'];

/** `paths` and all that they import; paths that the index does not have are left out. */
export function closure(index: Readonly<Record<string, Pick<IndexEntry, 'imports'>>>, paths: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !Object.hasOwn(index, path)) continue;
    found.add(path);
    waiting.push(...(index[path]?.imports ?? []));
  }
  return [...found];
}
