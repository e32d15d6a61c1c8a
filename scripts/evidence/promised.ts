// What an example promises of one release: its own ends, or those it names for all others.
import { compareReleases } from '#release';
import type { Ending, ExampleExpectation } from '../../src/site/example-expectation.ts';

export interface Promised {
  /** null: the release refuses the program. */
  readonly ends: readonly Ending[] | null;
  readonly prints: readonly string[];
}

export function promisedIn({ ends, prints, releases, elsewhere }: ExampleExpectation, release: string): Promised {
  const holds =
    releases === null ||
    (compareReleases(release, releases.from) >= 0 && (releases.to === '' || compareReleases(releases.to, release) >= 0));
  return holds ? { ends, prints } : { ends: elsewhere, prints: [] };
}
