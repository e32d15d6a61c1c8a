// Go's own `// run` programs in the simulator, held against the list of those known to fail.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, openSession } from '#session';
import { goroot } from '../syntax/goroot.ts';
import { type GoTest, goTests } from './go-tests.ts';

/** More than any program of the folder takes that ends within half a minute, and a bound on those that do not. */
const STEPS = 2_000_000_000;
const PIECE = 5_000_000;
const MINUTES_4 = 240_000;

const folder = path.join(goroot ?? '', 'test');
const available = goroot !== null && existsSync(path.join(folder, 'chan'));

/** `file: reason`, one a line. */
const known: ReadonlyMap<string, string> = new Map(
  readFileSync(path.join(import.meta.dirname, 'fails.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
);
const TOO_LONG = 'takes too long';

const session = openSession();
const decoder = new TextDecoder();

/** Why the program does not do what Go's own test runner wants of it; null when it does. */
function failure({ file, text, output }: GoTest): string | null {
  const run = session.start([{ name: file, text }], DEFAULT_SETTINGS);
  let result = run.advance(PIECE);
  for (let steps = PIECE; result === null && steps < STEPS; steps += PIECE) result = run.advance(PIECE);
  if (result === null) return TOO_LONG;
  const [diagnostic] = result.diagnostics;
  if (diagnostic !== undefined) return `${diagnostic.line}:${diagnostic.column}: ${diagnostic.message}`;
  const printed = decoder.decode(Buffer.concat(run.takeOutput().map((chunk) => chunk.bytes)));
  if (result.end === 'bug') return result.detail;
  if (result.exitCode !== 0) return `exit ${result.exitCode}: ${printed.slice(0, 300)}`;
  return printed === output ? null : `prints ${JSON.stringify(printed.slice(0, 300))}`;
}

describe.skipIf(!available)("Go's own tests (skipped without $(go env GOROOT)/test)", () => {
  test(
    'fail where they are known to, and nowhere else',
    () => {
      const tests = goTests(folder);
      expect(tests.length).toBeGreaterThan(800);
      const surprises: string[] = [];
      for (const t of tests) {
        const reason = known.get(t.name);
        // A program known to take too long would only take long again.
        if (reason?.startsWith(TOO_LONG) === true) continue;
        const why = failure(t);
        if (why !== null && reason === undefined) surprises.push(`${t.name} fails: ${why}`);
        if (why === null && reason !== undefined) surprises.push(`${t.name} passes, but is listed: ${reason}`);
      }
      const names = new Set(tests.map((t) => t.name));
      for (const name of known.keys()) if (!names.has(name)) surprises.push(`${name} is listed, but not among the tests`);
      expect(surprises).toEqual([]);
    },
    MINUTES_4,
  );
});
