// Go's own suite for its race detector, as far as the simulator has what a test needs.
import { describe, expect, test } from 'vitest';
import { goMatches } from '../support/real-go.ts';
import { runSuite, suiteFolder } from './go-suite.ts';

const folder = goMatches('1.26') ? suiteFolder() : null;

/** Packages, functions and times beyond what the simulator has. */
const BEYOND = /^(?:compile error|budget): /;

describe.skipIf(folder === null)("Go's runtime/race/testdata", () => {
  test('every test that can run reports a race exactly when it should', { timeout: 300_000 }, () => {
    const rows = runSuite(folder ?? '', '', [
      { schedule: 'go', seed: 1 },
      { schedule: 'random', seed: 2 },
    ]);
    expect(rows.filter((r) => !r.ok && !BEYOND.test(r.why))).toEqual([]);
    expect(rows.filter((r) => r.ok).length).toBeGreaterThanOrEqual(355);
  });
});
