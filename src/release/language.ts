// What the language allows since when: asked by the type checker alone.

const SINCE = {
  'type alias': '1.9',
  'number literal prefixes': '1.13',
  'signed shift counts': '1.13',
  'overlapping embedded interfaces': '1.14',
  'slice to array pointer conversion': '1.17',
  'type parameters': '1.18',
  'slice to array conversion': '1.20',
  'interfaces as comparable': '1.20',
  'min, max and clear': '1.21',
  'inference from assignment': '1.21',
  'loop variable per iteration': '1.22',
  'range over integers': '1.22',
  'range over functions': '1.23',
  'generic type alias': '1.23',
  'new of expressions': '1.26',
  'generic methods': '1.27',
  'promoted fields in literals': '1.27',
} as const satisfies Record<string, string>;

export type Feature = keyof typeof SINCE;

export const FEATURES = Object.keys(SINCE) as readonly Feature[];

/** The language of one release. */
export interface Language {
  /** 1.N */
  readonly release: string;
  has(feature: Feature): boolean;
  /** The release that brought the feature, as gc writes it: go1.22. */
  since(feature: Feature): string;
}

/** `release` is 1.N or 1.N.M; patch levels never change the language. */
export function languageOf(release: string): Language {
  const minor = minorOf(release);
  return {
    release: `1.${minor}`,
    has: (feature) => minor >= minorOf(SINCE[feature]),
    since: (feature) => `go${SINCE[feature]}`,
  };
}

const minorOf = (release: string): number => Number(release.split('.')[1] ?? 0);

/** The language of a module whose go.mod has no go line. */
export const WITHOUT_GO_LINE = '1.16';

/** A file's //go:build line cannot take its language back further. */
export const OLDEST_FILE_LANGUAGE = '1.21';
