// A fact that changes with the release.
import { compareReleases } from './releases.ts';

/** A fact by the release that brought each value; the first row is the oldest known. */
export interface Fact<T> {
  at(release: string): T;
  /** The releases that brought a value, oldest first. */
  readonly changes: readonly string[];
}

export function since<const T>(rows: Readonly<Record<string, T>>): Fact<T> {
  const known = Object.entries(rows).sort(([a], [b]) => compareReleases(a, b));
  return {
    changes: known.map(([from]) => from),
    at: (release) => {
      const row = known.findLast(([from]) => compareReleases(from, release) <= 0);
      if (row === undefined) throw new RangeError(`no value for release ${release}`);
      return row[1];
    },
  };
}
