// The directory of a Swiss map: which table holds a hash, and installing grown or split tables (extendible hashing).
import type { SwissMap } from './map.ts';
import type { Table } from './table.ts';

/** The table that the top globalDepth bits of the hash select. */
export function tableOf(m: SwissMap, hash: number): Table {
  const { directory } = m;
  const index = directory.length === 1 ? 0 : hash >>> (32 - m.globalDepth);
  return directory[index]!;
}

/** Does the hash belong to the right half of a table split to `localDepth`? */
export const goesRight = (hash: number, localDepth: number): boolean => ((hash >>> (32 - localDepth)) & 1) === 1;

/** A table stands in 2^(globalDepth - localDepth) consecutive places. */
const places = (m: SwissMap, t: Table): number => 2 ** (m.globalDepth - t.localDepth);

export function replaceTable(m: SwissMap, t: Table): void {
  m.directory.fill(t, t.index, t.index + places(m, t));
}

/** Puts the halves of `old` in its places; a directory without room for another bit doubles first. */
export function installSplit(m: SwissMap, old: Table, left: Table, right: Table): void {
  if (old.localDepth === m.globalDepth) doubleDirectory(m);
  left.index = old.index;
  replaceTable(m, left);
  right.index = left.index + places(m, left);
  replaceTable(m, right);
}

function doubleDirectory(m: SwissMap): void {
  const doubled: Table[] = [];
  m.directory.forEach((t, i) => {
    doubled.push(t, t);
    // Indexes only grow, so meeting a table at its old index means that this is its first place.
    if (t.index === i) t.index = 2 * i;
  });
  m.directory = doubled;
  m.globalDepth++;
}
