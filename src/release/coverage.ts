// What there is of Go's library, and what is missing of each package.
import { COVERAGE } from './coverage.gen.ts';

export interface PackageCoverage {
  readonly path: string;
  /** Exported names in Go's API; 0 for packages that are not of Go's own library. */
  readonly names: number;
  readonly missing: readonly string[];
}

export const libraryCoverage = (): readonly PackageCoverage[] =>
  COVERAGE.trim()
    .split('\n')
    .map((row) => {
      const [path = '', names = '', ...missing] = row.split(' ');
      return { path, names: Number(names), missing };
    });
