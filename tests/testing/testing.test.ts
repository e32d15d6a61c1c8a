// maprace test against go test: the same lines, byte for byte after masking times and addresses.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runTests } from '../../src/cli/commands/test.ts';
import { parseLine } from '../../src/cli/flags.ts';
import { openSession } from '#session';
import { type GoTestCase, maskOutcome, type Outcome, parseCase, writeModule } from './go-test.ts';

const cases = globSync(path.join(import.meta.dirname, 'cases/*.txtar')).sort();
const dir = mkdtempSync(path.join(tmpdir(), 'maprace-testing-'));
const home = process.cwd();
const session = openSession();
afterAll(() => {
  process.chdir(home);
  rmSync(dir, { recursive: true });
});

/** In this process, so that the library is read once. */
async function maprace(it: GoTestCase, name: string): Promise<Outcome> {
  const root = path.join(dir, name);
  writeModule(root, it);
  process.chdir(root);
  const line = parseLine('test', it.args);
  if ('usage' in line) throw new Error(line.usage);
  const out: Record<1 | 2, Uint8Array[]> = { 1: [], 2: [] };
  const exit = await runTests(
    line,
    async () => session,
    (fd, bytes) => out[fd].push(bytes),
  );
  const text = (fd: 1 | 2): string => Buffer.concat(out[fd]).toString('utf8');
  return maskOutcome({ exit, stdout: text(1), stderr: text(2) });
}

describe('go test', () => {
  test.each(cases.map((f) => [path.basename(f, '.txtar'), f]))('%s', async (name, file) => {
    const it = parseCase(readFileSync(file, 'utf8'));
    expect(await maprace(it, name)).toEqual(it.want);
  });
});
