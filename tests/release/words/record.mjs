// Asks the compiler of every release that the go command can get what is wrong with the programs of programs.txtar: `node tests/release/words/record.mjs`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatArchive, parseArchive } from '../../goldens/archive.ts';

const here = import.meta.dirname;
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
].concat(['1.22.12', '1.23.12', '1.24.13', '1.25.9', '1.27.1']);
const LIBRARY = ['fmt', 'os', 'sync', 'sync/atomic'];

const scratch = mkdtempSync(path.join(tmpdir(), 'maprace-words-'));
const modules = execFileSync('go', ['env', 'GOMODCACHE'], { encoding: 'utf8' }).trim();
const programs = parseArchive(readFileSync(path.join(here, 'programs.txtar'), 'utf8'));
for (const [name, text] of programs) writeFileSync(path.join(scratch, `${name}.go`), text);

/** What a release's compiler needs to find the library: folders of archives up to 1.19, a list of files since. */
function libraryFlags(release, goroot, env) {
  const archives = path.join(goroot, 'pkg/linux_amd64');
  if (existsSync(path.join(archives, 'fmt.a'))) return ['-I', archives];
  const list = path.join(scratch, `importcfg-${release}`);
  const format = '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}';
  writeFileSync(
    list,
    execFileSync(path.join(goroot, 'bin/go'), ['list', '-export', '-deps', '-f', format, ...LIBRARY], { env, encoding: 'utf8' }),
  );
  return ['-importcfg', list];
}

/** By program: runs of releases that say the same. */
const said = new Map([...programs.keys()].map((name) => [name, []]));
for (const release of RELEASES) {
  spawnSync('go', ['version'], { cwd: tmpdir(), env: { ...process.env, GOTOOLCHAIN: `go${release}` } });
  const goroot = path.join(modules, `golang.org/toolchain@v0.0.1-go${release}.linux-amd64`);
  const cache = path.join(tmpdir(), `maprace-words-cache-${release}`);
  mkdirSync(cache, { recursive: true });
  const env = { ...process.env, GOROOT: goroot, GOTOOLCHAIN: 'local', GOENV: 'off', GOFLAGS: '', GO111MODULE: 'off', GOCACHE: cache };
  const flags = libraryFlags(release, goroot, env);
  const minor = release.split('.').slice(0, 2).join('.');
  for (const [name, runs] of said) {
    const args = ['-e', '-complete', '-p', 'main', ...flags, '-o', path.join(scratch, 'object'), `./${name}.go`];
    const { stdout, stderr } = spawnSync(path.join(goroot, 'pkg/tool/linux_amd64/compile'), args, { cwd: scratch, env, encoding: 'utf8' });
    const text = stdout + stderr;
    const last = runs.at(-1);
    if (last?.text === text) last.until = minor;
    else runs.push({ since: minor, until: minor, text });
  }
}
rmSync(scratch, { recursive: true });

const entries = [...said].flatMap(([name, runs]) => runs.map(({ since, until, text }) => ({ name: `${name} ${since} ${until}`, text })));
const comment = `# Written by record.mjs: program, first and last release that say this. Releases: ${RELEASES.join(' ')}`;
writeFileSync(path.join(here, 'recorded.txtar'), formatArchive(comment, entries));
