// node tests/goldens/race/record.mjs: what real Go prints for the programs of this folder built with -race, release by release.
// `node tests/goldens/race/record.mjs 1.26 1.19 maps` records the named releases only, and the named programs only: the others' reports stay.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { formatArchive, parseArchive } from '../archive.ts';
import { goroot, minor, TOOLCHAINS } from '../toolchains.ts';

const here = import.meta.dirname;
const programs = path.join(here, 'programs');
/** On a busy machine a run may lose a race, or meet it the other way round: what most of them say counts. */
const RUNS = 5;
/** Kept between recordings: the library is built for each release. */
const cache = path.join(tmpdir(), 'maprace-go-cache');

/** null: the release does not accept the program. */
function build(root, file, folder) {
  const binary = path.join(folder, 'main');
  // Old Go commands do not know the flags of today's environment.
  const env = { ...process.env, GOFLAGS: '', GOENV: 'off', GOROOT: root, GOTOOLCHAIN: 'local', GOCACHE: cache };
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
  const archive = path.join(here, `${minor(release)}.txtar`);
  const before = named.length === 0 ? new Map() : parseArchive(readFileSync(archive, 'utf8'));
  const files = [];
  for (const file of readdirSync(programs)) {
    const name = path.basename(file, '.go');
    if (named.length > 0 && !named.includes(name)) {
      if (before.has(name)) files.push({ name, text: before.get(name) });
      continue;
    }
    const binary = build(root, file, folder);
    if (binary === null) continue;
    const text = outcome(binary)
      .replaceAll(`${root}/`, '/usr/local/go/')
      .replaceAll(`${homedir()}/`, '/home/gopher/')
      .replaceAll(`${programs}/`, './');
    files.push({ name, text });
  }
  rmSync(folder, { recursive: true });
  const head = `Recorded with ${version} by tests/goldens/race/record.mjs; do not edit.`;
  writeFileSync(archive, formatArchive(head, files));
  console.log(`${version}: ${files.length} outputs`);
}

const asked = process.argv.slice(2);
const releases = asked.filter((a) => /^\d/.test(a));
const named = asked.filter((a) => !/^\d/.test(a));
for (const release of TOOLCHAINS.filter((r) => releases.length === 0 || releases.includes(minor(r)))) record(release);
