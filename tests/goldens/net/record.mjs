// node tests/goldens/net/record.mjs: what the programs of this folder print, release by release: scripts/gen-places.ts reads off where the
// functions of net/http and of what it is made of stand. `node tests/goldens/net/record.mjs 1.26 1.19 fmt-panics` records the named releases and
// programs only; what is not named stays as it was recorded.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatArchive, parseArchive } from '../archive.ts';
import { goroot, minor, TOOLCHAINS } from '../toolchains.ts';

const here = import.meta.dirname;
/** Kept between recordings: the library is built for each release. */
const cache = path.join(tmpdir(), 'maprace-go-cache');

const isReport = (name) => name.startsWith('report-');

function build(root, name, folder) {
  const binary = path.join(folder, name);
  // Old Go commands do not know the flags of today's environment.
  const env = {
    ...process.env,
    GOFLAGS: '',
    GOENV: 'off',
    GOROOT: root,
    GOTOOLCHAIN: 'local',
    GOCACHE: cache,
    CGO_ENABLED: isReport(name) ? '1' : '0',
  };
  const flags = isReport(name) ? ['-race'] : [];
  const built = spawnSync(path.join(root, 'bin/go'), ['build', ...flags, '-o', binary, `${name}.go`], { cwd: here, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${root}: ${built.stderr}`);
  return binary;
}

/** The runtime's own goroutines are in other recordings. */
const withoutRuntime = (text) =>
  text
    .split('\n\n')
    .filter((stack) => !/^created by runtime\./m.test(stack))
    .join('\n\n');

function record(release, programs) {
  const root = goroot(release);
  const version = readFileSync(path.join(root, 'VERSION'), 'utf8').split('\n')[0];
  const folder = mkdtempSync(path.join(tmpdir(), 'maprace-net-'));
  const file = path.join(here, `${minor(release)}.txtar`);
  const before = existsSync(file) ? parseArchive(readFileSync(file, 'utf8')) : new Map();
  const dumps = [];
  const names = readdirSync(here)
    .filter((f) => f.endsWith('.go'))
    .map((f) => path.basename(f, '.go'))
    .sort();
  for (const name of names) {
    if (programs.length > 0 && !programs.includes(name)) {
      dumps.push({ name, text: before.get(name) ?? '' });
      continue;
    }
    const env = { ...process.env, GOTRACEBACK: 'all' };
    const { stderr } = spawnSync(build(root, name, folder), { env, encoding: 'utf8', timeout: 30_000, maxBuffer: 1 << 28 });
    const text = stderr.trimEnd().replaceAll(`${here}/`, './').replaceAll(`${root}/`, '/usr/local/go/');
    dumps.push({ name, text: `${withoutRuntime(text)}\n` });
  }
  rmSync(folder, { recursive: true });
  writeFileSync(file, formatArchive(`Recorded with ${version} by record.mjs; do not edit.`, dumps));
  console.log(`${version}: ${dumps.length} outputs`);
}

const isRelease = (word) => /^\d/.test(word);
const asked = process.argv.slice(2);
const releases = asked.filter(isRelease);
const programs = asked.filter((word) => !isRelease(word));
for (const release of TOOLCHAINS) if (releases.length === 0 || releases.includes(minor(release))) record(release, programs);
