// The Go releases that a program can be run as.

/** Oldest first. A release is in this list when its rows in facts.ts and language.ts are complete. */
export const RELEASES = [
  '1.11',
  '1.12',
  '1.13.4',
  '1.13.5',
  '1.14',
  '1.15',
  '1.16',
  '1.17',
  '1.18',
  '1.19',
  '1.20',
  '1.21',
  '1.22',
  '1.23',
  '1.24',
  '1.25',
  '1.26',
  '1.27',
] as const;

export type Release = (typeof RELEASES)[number];

/** What a run is without being told. */
export const DEFAULT_RELEASE: Release = '1.26';

export const NEWEST: Release = '1.27';

/** `text` as `1.26`, `go1.26` or with a patch level; of 1.13 the newest, unless one is named. null when the release is not among RELEASES. */
export function releaseNamed(text: string): Release | null {
  const m = /^(?:go)?((1\.\d+)(?:\.\d+)?)$/.exec(text);
  if (m === null) return null;
  const ofMinor = RELEASES.filter((r) => r === m[2] || r.startsWith(`${m[2]}.`));
  return (
    ofMinor.find((r) => r === m[1]) ??
    ofMinor.filter((r) => compareReleases(r, m[1] ?? '') <= 0).at(-1) ??
    (m[1] === m[2] ? ofMinor.at(-1) : null) ??
    null
  );
}

/** Whether the text names a release of Go, known here or not, as a go.mod's go line does: 1.N, 1.N.M, 1.NrcK. */
export const isRelease = (text: string): boolean => /^1\.\d+(?:\.\d+|(?:rc|beta)\d+)?$/.test(text);

/** Negative when `a` came before `b`. A release without a patch level stands before its first; candidates count as the release. */
export function compareReleases(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.minor - y.minor || x.patch - y.patch;
}

function partsOf(release: string): { readonly minor: number; readonly patch: number } {
  const m = /^1\.(\d+)(?:\.(\d+))?/.exec(release);
  return { minor: Number(m?.[1]), patch: Number(m?.[2] ?? NO_PATCH) };
}

const NO_PATCH = -1;
