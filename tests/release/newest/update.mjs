// Writes what the programs here print with the newest Go: `node tests/release/newest/update.mjs`.
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goroot, TOOLCHAINS } from '../../goldens/toolchains.ts';

const here = import.meta.dirname;
const root = goroot(TOOLCHAINS.findLast((release) => release.startsWith('1.27')));
const cache = mkdtempSync(path.join(tmpdir(), 'maprace-newest-'));
const env = { ...process.env, GOROOT: root, GOTOOLCHAIN: 'local', GOENV: 'off', GOFLAGS: '', GO111MODULE: 'off', GOCACHE: cache };
for (const file of globSync('*.go', { cwd: here }).sort()) {
  const output = execFileSync(path.join(root, 'bin/go'), ['run', file], { cwd: here, env });
  writeFileSync(path.join(here, file.replace(/\.go$/, '.out')), output);
}
rmSync(cache, { recursive: true });
