// npm run goldens: what real Go prints when the programs of this folder die, release by release, as far as the Go command can get them.
// `npm run goldens -- 1.26 1.19 panic-nil waits` records the named releases only, and the named programs only: what else was recorded stays.
// A program whose first line says `// since 1.18` is not built by older releases.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { compareReleases } from '../../src/release/releases.ts';
import { formatArchive, MAP_FATALS, parseArchive } from './archive.ts';
import { goroot, minor, TOOLCHAINS } from './toolchains.ts';

const here = import.meta.dirname;
const programs = path.join(here, 'programs');
/** Programs whose dumps differ with GOTRACEBACK are recorded under these values too. */
const LEVELLED = {
  'fatal-with-others': ['none', 'single', 'all', 'system', 'crash'],
  'panic-with-others': ['none', 'single', 'all', 'system', '0', '1', '2', 'crash', 'nonsense'],
  'fatal-in-goroutine': ['system'],
  'fatal-with-fmt': ['system'],
  'panic-locked': ['all', 'system'],
  'panic-loop-deferred': ['system'],
  'panic-origins': ['system'],
  'panic-origins-calls': ['system'],
  'panic-second': ['system'],
  waits: ['all', 'system'],
  'waits-asleep': ['system'],
  'waits-runnable': ['all', 'system'],
  'waits-woken': ['all', 'system'],
};
/** Two goroutines that both notice print two reports; then the program is run again, as when the runtime's goroutines have not run yet. */
const TRIES = 60;

/** Old Go commands do not know the flags of today's environment. */
const plain = { ...process.env, GOFLAGS: '', GOENV: 'off' };

/** `refused`: what a release that does not accept the program says. The programs forbid the inlining of their own functions. */
function build(root, name, folder) {
  const binary = path.join(folder, name);
  if (goBuild(root, name, binary, folder).status === 0) return { binary, refused: null };
  const own = outsideModules(root, folder);
  const { status, stderr } = goBuild(own, name, binary, folder);
  return { binary, refused: `${stderr.replaceAll(own, root)}exit=${status}\n` };
}

function goBuild(root, name, binary, folder) {
  const env = { ...plain, GOROOT: root, GOTOOLCHAIN: 'local', GOCACHE: path.join(folder, 'cache') };
  return spawnSync(path.join(root, 'bin/go'), ['build', '-o', binary, `${name}.go`], { cwd: programs, env, encoding: 'utf8' });
}

/** The release's tree where no other lies around it: in the module cache Go 1.19 takes it for a module, and does not name the packages that it lacks. */
function outsideModules(root, folder) {
  const own = path.join(folder, 'goroot');
  if (!existsSync(own)) execFileSync('cp', ['-al', root, own]);
  return own;
}

function once(binary, level) {
  const env = { ...process.env };
  delete env.GOTRACEBACK;
  if (level !== '') env.GOTRACEBACK = level;
  const r = spawnSync('/bin/sh', ['-c', 'exec "$0" 2>&1', binary], { encoding: 'utf8', timeout: 180_000, maxBuffer: 2 ** 26, env });
  return `${r.stdout}exit=${r.status ?? r.signal}\n`;
}

const reports = (text) => text.match(/^fatal error: /gm)?.length ?? 0;
const isRace = (name) => name.startsWith('race-');

/** A goroutine of the runtime's own that has not run yet: it soon would have. */
const hasUnsettled = (text) => /^goroutine \d+ .*\[runnable\]:\nruntime\./m.test(text);

function outcome(binary, name, level) {
  let text = once(binary, level);
  const again = () => (isRace(name) && reports(text) !== 1) || hasUnsettled(text);
  for (let i = 0; again() && i < TRIES; i++) text = once(binary, level);
  return text;
}

/** Where each of Go's map functions gives up: `function file:line text`, in order of the source. */
function mapFatals(root) {
  const rows = [];
  for (const folder of ['runtime', 'internal/runtime/maps']) {
    const full = path.join(root, 'src', folder);
    for (const file of existsSync(full)
      ? readdirSync(full).filter((f) => /^(map|runtime|table)\w*\.go$/.test(f) && !/_test|_noswiss/.test(f))
      : []) {
      let name = '';
      for (const [i, line] of readFileSync(path.join(full, file), 'utf8').split('\n').entries()) {
        const [, receiver = '', method = ''] = /^func (?:\((?:\w+ )?(\*?\w+)\) )?(\w+)\(/.exec(line) ?? [];
        if (method !== '') name = receiver === '' ? method : `${receiver.startsWith('*') ? `(${receiver})` : receiver}.${method}`;
        const [, text] = /\b(?:throw|fatal)\("(concurrent map [^"]*|small map [^"]*)"\)/.exec(line) ?? [];
        if (text !== undefined) rows.push(`${folder}.${name} ${folder}/${file}:${i + 1} ${text}`);
      }
    }
  }
  return `${rows.join('\n')}\n`;
}

/** Names of the programs that the release can build. */
function programsOf(release) {
  const all = readdirSync(programs).map((file) => path.basename(file, '.go'));
  return all.filter((name) => {
    const [, since = minor(release)] = /^\/\/ since (\S+)/.exec(readFileSync(path.join(programs, `${name}.go`), 'utf8')) ?? [];
    return compareReleases(since, minor(release)) <= 0;
  });
}

/** What the named programs print, all if none is named. */
function recorded(release, root, named) {
  const folder = mkdtempSync(path.join(tmpdir(), 'maprace-goldens-'));
  const files = [];
  for (const name of programsOf(release)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const { binary, refused } = build(root, name, folder);
    for (const level of ['', ...(LEVELLED[name] ?? [])])
      files.push({
        name: level === '' ? name : `${name}@${level}`,
        text: (refused ?? outcome(binary, name, level))
          .replaceAll(`${root}/`, '/usr/local/go/')
          .replaceAll(`${homedir()}/`, '/home/gopher/')
          .replaceAll(`${programs}/`, './'),
      });
    rmSync(binary, { force: true });
  }
  rmSync(folder, { recursive: true });
  return files;
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);

function record(release, named) {
  const root = goroot(release);
  const version = readFileSync(path.join(root, 'VERSION'), 'utf8').split('\n')[0];
  const archive = path.join(here, `${minor(release)}.txtar`);
  const fresh = recorded(release, root, named);
  const names = new Set(fresh.map((f) => f.name));
  const before = named.length === 0 ? [] : [...parseArchive(readFileSync(archive, 'utf8'))].map(([name, text]) => ({ name, text }));
  const kept = before.filter((f) => existsSync(path.join(programs, `${f.name.split('@')[0]}.go`)) && !names.has(f.name));
  const files = [...[...fresh, ...kept].sort(byName), { name: MAP_FATALS, text: mapFatals(root) }];
  writeFileSync(archive, formatArchive(`Recorded with ${version} by npm run goldens; do not edit.`, files));
  console.log(`${version}: ${fresh.length} outputs`);
}

const asked = process.argv.slice(2);
const releases = asked.filter((a) => /^\d/.test(a));
const named = asked.filter((a) => !/^\d/.test(a));
for (const release of TOOLCHAINS.filter((r) => releases.length === 0 || releases.includes(minor(r)))) record(release, named);
