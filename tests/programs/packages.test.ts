// Programs of several packages: each archive of packages/ ends with what `go run .` printed there. UPDATE_PACKAGES=1 lets the installed Go write it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { archiveFiles } from '../../src/cli/archive.ts';
import { findSources } from '../../src/cli/sources.ts';
import { diagnosticLines } from '../../src/cli/terminal.ts';
import { maskTraceback } from '../support/mask-traceback.ts';
import { goMatches } from '../support/real-go.ts';
import { runProgram } from '../support/run-program.ts';

const folder = path.join(import.meta.dirname, 'packages');
const WANT = 'want';

function ours(archive: string): string {
  const files = findSources([archive]);
  if (typeof files === 'string') return files;
  const { stdout, stderr, result } = runProgram(files);
  return plain(stdout + stderr + diagnosticLines(result.diagnostics, false, true) + (result.end === 'bug' ? result.detail : ''));
}

function real(text: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'maprace-packages-'));
  for (const { name, bytes } of archiveFiles(text)) {
    if (name === WANT) continue;
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), bytes, 'latin1');
  }
  const { stdout, stderr } = spawnSync('go', ['run', '.'], { cwd: dir, encoding: 'utf8' });
  rmSync(dir, { recursive: true });
  // The go command names folders by their whole path.
  return plain(stdout + stderr.replaceAll(`in ${dir}/`, 'in ').replaceAll(`in ${dir}`, 'in .'));
}

const plain = (output: string): string => maskTraceback(output).trimEnd();

test.each(readdirSync(folder))('%s', (name) => {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'latin1');
  const got = ours(file);
  if (process.env.UPDATE_PACKAGES !== undefined && goMatches('1.26')) {
    const program = text.replace(new RegExp(`-- ${WANT} --\n[^]*`), '');
    writeFileSync(file, `${program}-- ${WANT} --\n${real(text)}\n`, 'latin1');
  }
  const want = archiveFiles(readFileSync(file, 'latin1')).find((f) => f.name === WANT)?.bytes;
  expect(got).toBe(want?.trimEnd());
});
