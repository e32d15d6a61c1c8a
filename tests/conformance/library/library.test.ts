// The tests of Go's own library, held against the list of those that ours does not pass.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { goroot } from '../../syntax/goroot.ts';
import { libraryTests } from './library-tests.ts';
import { sessionForTests } from './test-package.ts';

const PACKAGES = [
  'bufio bytes cmp container/heap container/list container/ring context encoding/json errors flag fmt io iter log maps math math/bits path',
  'regexp slices sort strconv strings sync sync/atomic testing testing/synctest text/template time unicode unicode/utf16 unicode/utf8 unique weak',
].flatMap((line) => line.split(' '));

interface Known {
  readonly fate: string;
  readonly reason: string;
}

/** By package, then by test. */
const known = new Map<string, Map<string, Known>>();
for (const line of readFileSync(path.join(import.meta.dirname, 'fails.txt'), 'utf8').split('\n')) {
  const [, pkg = '', name = '', fate = '', reason = ''] = /^(\S+) (\S+): ([\w ]+): (.+)$/.exec(line) ?? [];
  if (pkg !== '') known.set(pkg, (known.get(pkg) ?? new Map<string, Known>()).set(name, { fate, reason }));
}

const available = goroot !== null && existsSync(path.join(goroot, 'src', 'sync', 'cond_test.go'));

describe.skipIf(!available)("tests of Go's library (skipped without $(go env GOROOT)/src)", () => {
  const session = sessionForTests();

  test.each(PACKAGES)('%s', (importPath) => {
    const listed = known.get(importPath) ?? new Map<string, Known>();
    const notRun = [...listed].filter(([, { fate }]) => fate === 'not run').map(([name]) => name);
    const tests = libraryTests(session, goroot ?? '', importPath, notRun);
    const surprises = [...tests]
      .filter(([name, { fate }]) => fate !== (listed.get(name)?.fate ?? 'passes'))
      .map(([name, { fate, why }]) => `${name} ${fate}: ${why}`);
    for (const name of listed.keys()) if (!tests.has(name)) surprises.push(`${name} is listed, but not among the tests`);
    expect(surprises).toEqual([]);
    expect([...tests.values()].filter(({ fate }) => fate === 'passes').length).toBeGreaterThanOrEqual(
      importPath === 'container/ring' ? 0 : 3,
    );
  });
});
