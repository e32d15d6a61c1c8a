// The packages of the library and which exported names of Go's each lacks, written from src/std and Go's API.
import { libraryCoverage } from '#client';
import { pageText } from '../text/page-text.ts';
import { count } from '../text/t.ts';

export interface LibraryRow {
  readonly path: string;
  /** How much of the package there is, in words. */
  readonly share: string;
  readonly missing: readonly string[];
}

function share(names: number, missing: number): string {
  if (names === 0) return pageText('library.own');
  return missing === 0 ? pageText('library.whole', { all: names }) : pageText('library.share', { have: names - missing, all: names });
}

export const libraryRows = (): LibraryRow[] =>
  libraryCoverage().map(({ path, names, missing }) => ({ path, share: share(names, missing.length), missing }));

/** All of Go's packages in one sentence. */
export function librarySum(): string {
  const ofGo = libraryCoverage().filter(({ names }) => names > 0);
  const names = ofGo.reduce((n, p) => n + p.names, 0);
  const missing = ofGo.reduce((n, p) => n + p.missing.length, 0);
  return pageText('library.sum', { packages: ofGo.length, names: count(names - missing), all: count(names) });
}
