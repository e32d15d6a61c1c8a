// Whole tracebacks against real Go's: deaths/*.go, with what Go printed (masked) beside each in a .trace file.
// UPDATE_TRACES=1 writes those files with the installed Go.
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { maskTraceback } from '../support/mask-traceback.ts';
import { runProgram } from '../support/run-program.ts';

const dir = path.join(import.meta.dirname, 'deaths');
const programs = globSync('*.go', { cwd: dir }).sort();
const header = (release: string, exit: number): string => `${release}, exit ${exit}\n`;

function writeTraces(): void {
  const release = execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim();
  const scratch = mkdtempSync(path.join(tmpdir(), 'deaths-'));
  for (const file of programs) {
    const binary = path.join(scratch, 'program');
    execFileSync('go', ['build', '-o', binary, file], { cwd: dir });
    const ran = spawnSync(binary, { encoding: 'utf8', timeout: 120_000, maxBuffer: 2 ** 26 });
    writeFileSync(path.join(dir, `${file}.trace`), header(release, ran.status ?? -1) + maskTraceback(ran.stderr));
  }
  rmSync(scratch, { recursive: true });
}

if (process.env.UPDATE_TRACES === '1') writeTraces();

test('the programs are there', () => expect(programs.length).toBeGreaterThan(10));

test.each(programs)('%s', (file) => {
  const ran = runProgram([{ name: file, text: readFileSync(path.join(dir, file), 'utf8') }]);
  const want = readFileSync(path.join(dir, `${file}.trace`), 'utf8');
  expect(header('go1.26.8', ran.result.exitCode) + maskTraceback(ran.stderr)).toBe(want);
});
