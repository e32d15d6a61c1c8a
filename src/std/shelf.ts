// The library as shelves: what is loaded of it, looked up by import path.
import type { Native, NativeTable } from '#machine';
import { type LibrarySource, matchesRelease } from './build-constraint.ts';

/** A part of the library that is loaded as one. */
export interface Shelf {
  readonly sources: Readonly<Record<string, readonly LibrarySource[]>>;
  readonly natives: readonly (readonly [string, Native])[];
}

/** Where gc installs the library, as tracebacks print it. */
const GOROOT_SRC = '/usr/local/go/src';

export interface GoSource {
  readonly name: string;
  readonly text: string;
}

/** The files of a library package in `release`, or null when no shelf has it. */
export function goSource(shelves: readonly Shelf[], path: string, release: string): readonly GoSource[] | null {
  const shelf = shelves.find((s) => Object.hasOwn(s.sources, path));
  const files = shelf?.sources[path]?.filter((f) => matchesRelease(f.build, release)) ?? [];
  return files.length === 0 ? null : files.map((f) => ({ name: `${GOROOT_SRC}/${f.name}`, text: f.text }));
}

/** Import paths the shelves have in `release`. */
export function packagePaths(shelves: readonly Shelf[], release: string): readonly string[] {
  return shelves.flatMap((s) => Object.keys(s.sources)).filter((path) => goSource(shelves, path, release) !== null);
}

export const nativeTable = (shelves: readonly Shelf[]): NativeTable => new Map(shelves.flatMap((s) => s.natives));
