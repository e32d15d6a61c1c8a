// Go's own suite for its race detector.
import { describe, expect, test } from 'vitest';
import { goMatches } from '../support/real-go.ts';
import { runSuite, SCHEDULES, suiteFolder } from './go-suite.ts';

const folder = goMatches('1.26') ? suiteFolder() : null;

describe.skipIf(folder === null)("Go's runtime/race/testdata", () => {
  test('every test reports a race exactly when its name says so', { timeout: 300_000 }, () => {
    const rows = runSuite(folder ?? '', '', SCHEDULES);
    expect(rows.filter((r) => !r.ok)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(367);
  });
});
