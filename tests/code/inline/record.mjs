// node tests/code/inline/record.mjs [releases]: what gc says of inlining (-m=2) in the programs of tests and examples, into costs/ beside this file.
// A line: `name=cost` of a function that can be inlined, `name-` of one that cannot; then `@line name` of each call that is.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goroot, minor, TOOLCHAINS } from '../../goldens/toolchains.ts';

const here = import.meta.dirname;
const ROOT = path.join(here, '../../..');
const FOLDERS = ['tests/goldens/programs', 'tests/programs', 'content/examples'];
/** Enough to tell where the compiler changed its mind. */
const RELEASES = ['1.12', '1.16', '1.17', '1.19', '1.20', '1.22', '1.24', '1.26'];

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? filesIn(path.join(folder, e.name)) : [path.join(folder, e.name)],
  );

/** A program in one file. */
const isProgram = (file) => {
  const text = file.endsWith('.go') && !file.includes('/wrong/') ? readFileSync(file, 'utf8') : '';
  return /^package main$/m.test(text) && /^func main\(\)/m.test(text) && !/^\/\/line /m.test(text);
};

const plain = { ...process.env, GOFLAGS: '', GOENV: 'off', GO111MODULE: 'off', GOTOOLCHAIN: 'local' };

/** Where the packages are that the programs import; null: in the release's tree. */
function importConfig(go, root, files, folder) {
  if (existsSync(path.join(root, 'pkg/linux_amd64/fmt.a'))) return null;
  const imports = files.flatMap((f) =>
    [...readFileSync(f, 'utf8').matchAll(/^(?:import )?\s*(?:\w+ )?"([a-z0-9/]+)"$/gm)].map((m) => m[1]),
  );
  const known = [...new Set(imports)].filter((p) => existsSync(path.join(root, 'src', p)));
  const format = '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}';
  const r = spawnSync(go, ['list', '-e', '-export', '-deps', '-f', format, ...known], {
    env: { ...plain, GOROOT: root },
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
  const file = path.join(folder, 'imports');
  writeFileSync(file, r.stdout);
  return file;
}

/** Without type arguments; those with spaces have lost their end. */
const plainName = (name) => name.replace(/\[.*\]/g, '').replace(/\[.*/, '[');

function rowsOf(output, file) {
  const functions = new Map();
  const calls = new Set();
  const declared = new Set();
  for (const line of output.split('\n')) {
    const [, at = '', number = '', what = ''] = /:((\d+):\d+): (.*)/.exec(line) ?? [];
    if (!line.startsWith(file) || what === '') continue;
    const can = /^can inline (\S+)(?: with cost (\d+))?/.exec(what);
    const cannot = /^cannot inline (\S+): /.exec(what);
    const inlining = /^inlining call to (\S+)/.exec(what);
    // A loop over a function calls where its body is declared.
    if (can !== null && !/-range\d+$/.test(can[1])) declared.add(at);
    // Of generic functions the first instance speaks; literals that were copied have names of their own.
    if (can !== null && !functions.has(plainName(can[1]))) functions.set(plainName(can[1]), `=${can[2] ?? '?'}`);
    if (cannot !== null && !functions.has(plainName(cannot[1]))) functions.set(plainName(cannot[1]), '-');
    // Of wrappers the compiler says that they are at the function itself.
    if (inlining !== null && !declared.has(at)) calls.add(`@${number} ${plainName(inlining[1])}`);
  }
  const whole = [...functions].filter(([name]) => !name.endsWith('['));
  const own = [...calls].filter((call) => functions.has(call.slice(call.indexOf(' ') + 1)) && !call.endsWith('['));
  return [...whole.map(([name, cost]) => name + cost), ...own];
}

function record(release) {
  const root = goroot(release);
  const go = path.join(root, 'bin/go');
  const folder = mkdtempSync(path.join(tmpdir(), 'maprace-inline-'));
  const files = FOLDERS.flatMap((f) => filesIn(path.join(ROOT, f)))
    .filter(isProgram)
    .sort();
  const config = importConfig(go, root, files, folder);
  const old = Number(minor(release).split('.')[1]) < 16;
  let text = `Recorded with ${release} by tests/code/inline/record.mjs; do not edit.\n`;
  for (const file of files) {
    const imports = config === null ? [] : ['-importcfg', config];
    const args = ['tool', 'compile', '-p', 'main', ...imports, ...(old ? ['-m', '-m'] : ['-m=2']), '-o', path.join(folder, 'x.o'), file];
    const r = spawnSync(go, args, { env: { ...plain, GOROOT: root }, encoding: 'utf8', maxBuffer: 2 ** 27 });
    if (r.status !== 0) continue;
    text += `-- ${path.relative(ROOT, file)}\n${rowsOf(r.stdout + r.stderr, file).join('\n')}\n`;
  }
  rmSync(folder, { recursive: true });
  writeFileSync(path.join(here, `${minor(release)}.txt`), text);
  console.log(release, text.length);
}

const asked = process.argv.slice(2);
for (const release of TOOLCHAINS.filter((r) => (asked.length > 0 ? asked : RELEASES).includes(minor(r)))) record(release);
