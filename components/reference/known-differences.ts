// The lists of what the simulator is known to do otherwise than Go, as the tests keep them: `name: reason`, a line each.
import type { PageTextKey } from '../text/page-text.ts';

const texts = import.meta.glob<string>(
  ['/tests/conformance/fails.txt', '/tests/types/goroot-known.txt', '/tests/types/goroot-corpus-open.txt', '/tests/goldens/open.txt'],
  { query: '?raw', import: 'default', eager: true },
);

const LISTS: readonly { readonly title: PageTextKey; readonly files: readonly string[] }[] = [
  { title: 'differences.go-tests', files: ['/tests/conformance/fails.txt'] },
  { title: 'differences.checker', files: ['/tests/types/goroot-known.txt', '/tests/types/goroot-corpus-open.txt'] },
  { title: 'differences.deaths', files: ['/tests/goldens/open.txt'] },
];

export interface KnownDifferences {
  readonly title: PageTextKey;
  readonly count: number;
  /** Why, and what is so for that reason. */
  readonly reasons: readonly { readonly reason: string; readonly names: readonly string[] }[];
}

function rowsOf(file: string): readonly { reason: string; name: string }[] {
  const text = texts[file];
  if (text === undefined) throw new Error(`${file}, a list of known differences, is not there`);
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf(': ');
      return { name: line.slice(0, at), reason: line.slice(at + 2) };
    });
}

export function knownDifferences(): KnownDifferences[] {
  return LISTS.map(({ title, files }) => {
    const rows = files.flatMap(rowsOf);
    const reasons = [...new Set(rows.map(({ reason }) => reason))].map((reason) => ({
      reason,
      names: rows.filter((row) => row.reason === reason).map(({ name }) => name),
    }));
    return { title, count: rows.length, reasons };
  });
}
