// Writes beside every program of this folder what the installed Go says of it: NAME.go to NAME.txt.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'maprace-listings-'));
for (const file of globSync('*.go', { cwd: here }).toSorted()) {
  const command = ['build', '-gcflags=-e', '-o', join(folder, 'program'), file];
  const { stderr } = spawnSync('go', command, { cwd: here, encoding: 'utf8' });
  const lines = stderr.replaceAll(`${here}/`, './').split('\n');
  writeFileSync(join(here, `${basename(file, '.go')}.txt`), lines.filter((l) => !l.startsWith('# ')).join('\n'));
}
rmSync(folder, { recursive: true });
