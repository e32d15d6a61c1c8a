// The examples of Go's library, of every package that the simulator has, held against the list of those that fail; and gc's own test programs.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSession } from '#session';
import { PACKAGES } from '../../src/std/packages.gen.ts';
import { goroot } from '../syntax/goroot.ts';
import { goExamples, runExamples, runTestFile } from './go-examples.ts';

const MINUTES_4 = 240_000;

/** `name: reason`, one a line. */
const open: readonly string[] = readFileSync(path.join(import.meta.dirname, 'examples-open.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Two goroutines write one slice: gc stores no more than s = s[0:n] changes, so that they do not meet. Here it depends on where they are stopped. */
const RACY = 'slice_test.go';

const root = goroot ?? '';
const session = openSession();

describe.skipIf(goroot === null)('programs of GOROOT/src', () => {
  test(
    "examples of the library's packages print what they say, but for those that are known",
    () => {
      const packages = goExamples(root, Object.keys(PACKAGES));
      expect(packages.length).toBeGreaterThan(55);
      let passed = 0;
      const failing: string[] = [];
      for (const p of packages) {
        const fared = runExamples(session, p);
        passed += fared.passed;
        for (const [name, reason] of fared.failed) failing.push(`${p.path}.${name}: ${reason}`);
      }
      expect(failing.sort()).toEqual(open.filter((line) => !line.startsWith('cmd/')).sort());
      expect(passed).toBeGreaterThan(580);
    },
    MINUTES_4,
  );

  const folder = path.join(root, 'src/cmd/compile/internal/test/testdata');
  test.skipIf(!existsSync(folder))(
    "gc's tests of what it generates pass, but for those that are known",
    () => {
      const files = globSync('*_test.go', { cwd: folder })
        .filter((name) => name !== RACY)
        .sort();
      expect(files.length).toBeGreaterThan(25);
      const failing = files.flatMap((name) => {
        const reason = runTestFile(session, path.join(folder, name));
        return reason === null ? [] : [`cmd/compile.${name}: ${reason}`];
      });
      expect(failing).toEqual(open.filter((line) => line.startsWith('cmd/')));
    },
    MINUTES_4,
  );
});
