// The Go releases that a program can be run as.

/** Oldest first. A release is in this list when its rows in facts.ts and language.ts are complete. */
export const RELEASES = ['1.26'] as const;

export type Release = (typeof RELEASES)[number];

/** What a run is without being told. */
export const DEFAULT_RELEASE: Release = '1.26';

/** `text` as `1.26`, `go1.26` or with a patch level; null when the release is not among RELEASES. */
export function releaseNamed(text: string): Release | null {
  const m = /^(?:go)?(1\.\d+)(?:\.\d+)?$/.exec(text);
  return RELEASES.find((r) => r === m?.[1]) ?? null;
}
