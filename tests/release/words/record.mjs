// Asks the compiler of every release that the go command can get what is wrong with the programs of programs.txtar: `node tests/release/words/record.mjs`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareReleases } from '../../../src/release/index.ts';
import { formatArchive, parseArchive } from '../../goldens/archive.ts';
import { goroot, isInstalled, minor, TOOLCHAINS } from '../../goldens/toolchains.ts';

const here = import.meta.dirname;
/** What the installed one says is compared with it live. */
const RELEASES = TOOLCHAINS.filter((release) => !isInstalled(release));
const LIBRARY = ['fmt', 'os', 'sync', 'sync/atomic'];

const scratch = mkdtempSync(path.join(tmpdir(), 'maprace-words-'));
const entries = [...parseArchive(readFileSync(path.join(here, 'programs.txtar'), 'utf8'))];
/** By name: the first release that is asked. */
const programs = new Map(
  entries.map(([entry, text]) => {
    const [name, since = '1.0'] = entry.split(' ');
    writeFileSync(path.join(scratch, `${name}.go`), text);
    return [name, since];
  }),
);

/** What a release's compiler needs to find the library: folders of archives up to 1.19, a list of files since. */
function libraryFlags(release, root, env) {
  const archives = path.join(root, 'pkg/linux_amd64');
  if (existsSync(path.join(archives, 'fmt.a'))) return ['-I', archives];
  const list = path.join(scratch, `importcfg-${release}`);
  const format = '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}';
  writeFileSync(
    list,
    execFileSync(path.join(root, 'bin/go'), ['list', '-export', '-deps', '-f', format, ...LIBRARY], { env, encoding: 'utf8' }),
  );
  return ['-importcfg', list];
}

/** By program: runs of releases that say the same. */
const said = new Map([...programs.keys()].map((name) => [name, []]));
for (const release of RELEASES) {
  const root = goroot(release);
  const cache = path.join(tmpdir(), `maprace-words-cache-${release}`);
  mkdirSync(cache, { recursive: true });
  const env = { ...process.env, GOROOT: root, GOTOOLCHAIN: 'local', GOENV: 'off', GOFLAGS: '', GO111MODULE: 'off', GOCACHE: cache };
  const flags = libraryFlags(release, root, env);
  for (const [name, runs] of said) {
    if (compareReleases(minor(release), programs.get(name)) < 0) continue;
    const args = ['-e', '-complete', '-p', 'main', ...flags, '-o', path.join(scratch, 'object'), `./${name}.go`];
    const { stdout, stderr } = spawnSync(path.join(root, 'pkg/tool/linux_amd64/compile'), args, { cwd: scratch, env, encoding: 'utf8' });
    const text = stdout + stderr;
    const last = runs.at(-1);
    if (last?.text === text) last.until = minor(release);
    else runs.push({ since: minor(release), until: minor(release), text });
  }
}
rmSync(scratch, { recursive: true });

const recorded = [...said].flatMap(([name, runs]) => runs.map(({ since, until, text }) => ({ name: `${name} ${since} ${until}`, text })));
const comment = `# Written by record.mjs: program, first and last release that say this. Releases: ${RELEASES.join(' ')}`;
writeFileSync(path.join(here, 'recorded.txtar'), formatArchive(comment, recorded));
