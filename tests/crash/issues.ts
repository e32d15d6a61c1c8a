// The crashes of issues.txt, with what is true of each.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Operation, ShapeId, TextId } from '#crash';

export interface Issue {
  /** owner/repo#number. */
  readonly name: string;
  readonly pasted: string;
  readonly text: TextId;
  /** What the goroutine that noticed did with the map. */
  readonly op?: Operation;
  readonly own?: string;
  readonly caller?: string;
  /** The minor release, or the first of those that could have written it. */
  readonly go?: number;
  readonly goTo?: number;
  readonly exact?: string;
  readonly shape?: ShapeId;
  /** Operations of the first race report's accesses. */
  readonly race?: readonly (Operation | null)[];
  /** The quoted lines are not whole frames in order: mutations may lose what is not the text. */
  readonly loose?: boolean;
}

const raw = readFileSync(path.join(import.meta.dirname, 'issues.txt'), 'utf8').split(/^-- (\S+\/\S+#\d+) --\n/m);

export const ISSUES: readonly Issue[] = raw.slice(1).flatMap((name, i, all) => {
  if (i % 2 === 1) return [];
  const [facts = '', ...lines] = (all[i + 1] ?? '').split('\n');
  return [{ name, pasted: lines.join('\n'), ...(JSON.parse(facts) as Omit<Issue, 'name' | 'pasted'>) }];
});
