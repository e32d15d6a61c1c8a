// What each release changed, as sentences: the facts of the runtime and library, and the features of the language.
import { FACTS, factsOf, FEATURES, languageOf, type Release, RELEASES } from '#client';
import { pageTextOf } from '../text/page-text.ts';

export interface ReleaseChanges {
  readonly release: Release;
  /** go1.26.8 */
  readonly version: string;
  readonly mapKind: 'classic' | 'swiss';
  readonly features: readonly string[];
  /** One sentence for each fact that is another than before; of the oldest release, all of them. */
  readonly changes: readonly string[];
}

/** Told with the release itself. */
const APART: ReadonlySet<string> = new Set(['version']);

export function releaseChanges(): ReleaseChanges[] {
  return RELEASES.map((release, i) => {
    const before = RELEASES[i - 1];
    const has = languageOf(release);
    const had = before === undefined ? undefined : languageOf(before);
    const facts = Object.entries(FACTS).filter(
      ([name, fact]) => !APART.has(name) && (before === undefined || fact.at(before) !== fact.at(release)),
    );
    const { version, mapKind } = factsOf(release);
    return {
      release,
      version,
      mapKind,
      features: FEATURES.filter((f) => had !== undefined && has.has(f) && !had.has(f)).map((f) => pageTextOf('feature', f)),
      changes: facts.map(([name, fact]) => pageTextOf('fact', name, String(fact.at(release)))),
    };
  });
}
