// Records what the programs of this folder print under the installed Go: scripts/gen-places.ts reads off where net/http's functions stand.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatArchive } from '../archive.ts';

const here = import.meta.dirname;
const minor = execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' })
  .trim()
  .replace(/^go(1\.\d+).*/, '$1');
const folder = mkdtempSync(path.join(tmpdir(), 'maprace-net-'));
const dumps = [];
for (const file of readdirSync(here)
  .filter((f) => f.endsWith('.go'))
  .sort()) {
  const name = path.basename(file, '.go');
  const binary = path.join(folder, name);
  execFileSync('go', ['build', '-o', binary, path.join(here, file)]);
  const env = { ...process.env, GOTRACEBACK: 'all' };
  const { stderr } = spawnSync(binary, { env, encoding: 'utf8', timeout: 30_000, maxBuffer: 1 << 28 });
  dumps.push({ name, text: `${stderr.trimEnd()}\n`.replaceAll(`${here}/`, './') });
}
rmSync(folder, { recursive: true });
writeFileSync(path.join(here, `${minor}.txtar`), formatArchive(`Recorded with Go ${minor} by record.mjs.`, dumps));
