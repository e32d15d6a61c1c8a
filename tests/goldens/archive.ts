// The recorded outputs of one release in one file, in the txtar format of Go's own tests.

/** An entry that is no program's output: where the release's map functions give up. */
export const MAP_FATALS = '@map-fatals';

export interface Recorded {
  /** The program's name; with '@none' and the like, under that GOTRACEBACK. */
  readonly name: string;
  readonly text: string;
}

export function formatArchive(comment: string, files: readonly Recorded[]): string {
  return `${comment}\n${files.map(({ name, text }) => `-- ${name} --\n${text.endsWith('\n') ? text : `${text}\n`}`).join('')}`;
}

/** By name. */
export function parseArchive(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^-- (.+) --\n/m);
  const files = new Map<string, string>();
  for (let i = 1; i + 1 < parts.length; i += 2) files.set(parts[i] ?? '', parts[i + 1] ?? '');
  return files;
}
