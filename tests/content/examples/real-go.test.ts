// The campaign's: real Go ends the examples as they promise.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isArchive } from '../../../scripts/evidence/example-sources.ts';
import { printedSo } from '../../../src/site/example-expectation.ts';
import { goMatches, runReal } from '../../support/real-go.ts';
import { CAMPAIGN, endsSo, examples, files, holdsIn, kindOf, root, told } from './example.ts';

describe.runIf(CAMPAIGN && goMatches('1.26'))('real Go ends the fixed ones so', () => {
  test.each(files(examples.filter((e) => kindOf(e) !== 'broken' && holdsIn(e, '1.26') && !isArchive(e.file))))(
    '%s',
    { timeout: 60_000 },
    (_, e) => {
      const { merged, exit } = runReal(path.join(root, e.file));
      const l = { stdout: merged, stderr: merged, exitCode: exit };
      expect(endsSo(e.promise.ends, l), told(l)).toBe(true);
      if (exit === 0) expect(printedSo(e.promise.prints, merged), told(l)).toBe(true);
    },
  );
});
