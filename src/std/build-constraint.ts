// Which library sources belong to a release.
import { constraintHolds } from '#release';

/** One embedded file: `name` below GOROOT/src, `build` the text after //go:build or ''. */
export interface LibrarySource {
  readonly name: string;
  readonly build: string;
  readonly text: string;
}

export const matchesRelease = (build: string, release: string): boolean => build === '' || constraintHolds(build, { release, race: false });
