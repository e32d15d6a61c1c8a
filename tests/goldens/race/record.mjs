// node tests/goldens/race/record.mjs: what real Go prints for the programs of this folder built with -race, release by release.
// `node tests/goldens/race/record.mjs 1.26 1.19` records the named releases only.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { formatArchive } from '../archive.ts';

const here = import.meta.dirname;
const programs = path.join(here, 'programs');
/** The last patch release of each, but for the newest, which is the installed one. */
const RELEASES = [
  '1.11.13',
  '1.12.17',
  '1.13.15',
  '1.14.15',
  '1.15.15',
  '1.16.15',
  '1.17.13',
  '1.18.10',
  '1.19.13',
  '1.20.14',
  '1.21.13',
  '1.22.12',
  '1.23.12',
  '1.24.13',
  '1.25.9',
  '1.26',
  '1.27.1',
];
/** On a busy machine a run may lose a race, or meet it the other way round: what most of them say counts. */
const RUNS = 5;

const minor = (release) => release.split('.').slice(0, 2).join('.');
const ask = (...args) => execFileSync('go', args, { encoding: 'utf8', cwd: tmpdir() }).trim();

/** The release's own tree: the installed one, or a toolchain that the Go command downloads as a module. */
function goroot(release) {
  if (minor(ask('env', 'GOVERSION').slice(2)) === minor(release)) return ask('env', 'GOROOT');
  // An old command cannot be asked, only started: it then lies in the module cache.
  spawnSync('go', ['version'], { cwd: tmpdir(), env: { ...process.env, GOTOOLCHAIN: `go${release}` } });
  return path.join(ask('env', 'GOMODCACHE'), `golang.org/toolchain@v0.0.1-go${release}.${ask('env', 'GOOS')}-${ask('env', 'GOARCH')}`);
}

/** null: the release does not accept the program. */
function build(root, file, folder) {
  const binary = path.join(folder, 'main');
  // Old Go commands do not know the flags of today's environment.
  const env = { ...process.env, GOFLAGS: '', GOENV: 'off', GOROOT: root, GOTOOLCHAIN: 'local', GOCACHE: path.join(folder, 'cache') };
  const built = spawnSync(path.join(root, 'bin/go'), ['build', '-race', '-o', binary, file], { cwd: programs, env });
  return built.status === 0 ? binary : null;
}

function once(binary) {
  const env = { ...process.env, GORACE: 'atexit_sleep_ms=0' };
  const r = spawnSync('/bin/sh', ['-c', 'exec "$0" 2>&1', binary], { encoding: 'utf8', timeout: 60_000, env });
  return `${r.stdout}exit=${r.status ?? r.signal}\n`;
}

const stable = (text) => text.replace(/0x[0-9a-f]+/g, '0x_').replace(/\b([Gg]oroutine) \d+/g, '$1 N');

function outcome(binary) {
  const texts = Array.from({ length: RUNS }, () => once(binary));
  const votes = (text) => texts.filter((t) => stable(t) === stable(text)).length;
  return texts.reduce((best, text) => (votes(text) > votes(best) ? text : best));
}

function record(release) {
  const root = goroot(release);
  const version = readFileSync(path.join(root, 'VERSION'), 'utf8').split('\n')[0];
  const folder = mkdtempSync(path.join(tmpdir(), 'maprace-race-'));
  const files = [];
  for (const file of readdirSync(programs)) {
    const binary = build(root, file, folder);
    if (binary === null) continue;
    const text = outcome(binary)
      .replaceAll(`${root}/`, '/usr/local/go/')
      .replaceAll(`${homedir()}/`, '/home/gopher/')
      .replaceAll(`${programs}/`, './');
    files.push({ name: path.basename(file, '.go'), text });
  }
  rmSync(folder, { recursive: true });
  const head = `Recorded with ${version} by tests/goldens/race/record.mjs; do not edit.`;
  writeFileSync(path.join(here, `${minor(release)}.txtar`), formatArchive(head, files));
  console.log(`${version}: ${files.length} outputs`);
}

const asked = process.argv.slice(2);
for (const release of RELEASES.filter((r) => asked.length === 0 || asked.includes(minor(r)))) record(release);
