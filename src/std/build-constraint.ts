// Which library sources belong to a release.
import { compareReleases, constraintHolds } from '#release';

/** One embedded file: `name` below GOROOT/src, `build` the text after //go:build or ''. */
export interface LibrarySource {
  readonly name: string;
  readonly build: string;
  readonly text: string;
}

/** Go knows no tags of patch releases; the library does, for what was mended between two of them. */
const PATCH_TAG = /\bgo(1\.\d+\.\d+)\b/g;

/** `go1` holds always. */
const tagFor = (patch: string, release: string): string => (compareReleases(patch, release) <= 0 ? 'go1' : '(!go1)');

export function matchesRelease(build: string, release: string, race = false): boolean {
  const known = build.replace(PATCH_TAG, (_, patch: string) => tagFor(patch, release));
  return known === '' || constraintHolds(known, { release, race });
}
