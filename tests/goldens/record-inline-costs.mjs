// node tests/goldens/record-inline-costs.mjs [releases]: what inlining each exported function of the library costs, into inline-costs/
// (go build -gcflags='-m -m'). scripts/gen-places.ts takes it from there. Up to 1.14 the compiler does not tell what a function costs: there
// the costs of 1.15 are taken, except where a function around the call, too large to be inlined, has told otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goroot, minor, TOOLCHAINS } from './toolchains.ts';

const OUT = path.join(import.meta.dirname, 'inline-costs');
const PACKAGES =
  'fmt errors sync sync/atomic time strings strconv context sort bytes io math log bufio unicode unicode/utf8 runtime net/http maps slices cmp'.split(
    ' ',
  );
const FIRST_WITH_COSTS = '1.15';
/** What was measured of older releases, as a difference to 1.15. */
const MEASURED = [
  { release: '1.12', name: /^fmt\.(?:Print|Scan|Sscan)/, difference: -9 },
  { release: '1.13', name: /^sync\.\(\*Mutex\)\./, difference: 1 },
  { release: '1.14', name: /^sync\.\(\*Mutex\)\./, difference: 1 },
];
const BUDGET = 80;
const EXPORTED = /^(?:\(\*[A-Z]\w*\)\.|[A-Z]\w*\.)?[A-Z]\w*$/;

/** Packages of generic functions, which only those compile that use them. */
const GENERIC = ['maps', 'slices', 'sync'];
/** What type arguments they may take. */
const ARGUMENTS = [
  '[]int',
  '[]int, []int',
  '[]int, []int, int, int',
  '[]int, int, int',
  'map[int]int',
  'map[int]int, map[int]int',
  'map[int]int, map[int]int, int, int, int',
  'int',
  'int, int',
];

/** What the compiler says of instances of the packages' generic functions. */
function saidOfInstances(root, folder, env) {
  const uses = GENERIC.flatMap((pkg) => {
    const dir = path.join(root, 'src', pkg);
    const files = existsSync(dir) ? readdirSync(dir).filter((f) => f.endsWith('.go') && !f.endsWith('_test.go')) : [];
    const names = files.flatMap((f) => [...readFileSync(path.join(dir, f), 'utf8').matchAll(/^func ([A-Z]\w*)\[/gm)].map((m) => m[1]));
    return names.flatMap((name) => ARGUMENTS.map((args) => ({ pkg, text: `var _ = ${pkg}.${name}[${args}]` })));
  });
  const file = path.join(folder, 'instances.go');
  const build = (kept) => {
    const imports = GENERIC.filter((pkg) => kept.some((u) => u.pkg === pkg)).map((pkg) => `import "${pkg}"\n`);
    writeFileSync(
      file,
      `package main; ${imports.join('; ').replaceAll('\n', '')}; func main() {}\n${kept.map((u) => u.text).join('\n')}\n`,
    );
    const r = spawnSync(path.join(root, 'bin/go'), ['build', '-gcflags=-m -m -e', '-o', path.join(folder, 'instances'), file], {
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return `${r.stdout}${r.stderr}`;
  };
  if (uses.length === 0) return '';
  const wrong = new Set(
    [...build(uses).matchAll(/instances\.go:(\d+):\d+: (?!can inline|cannot inline|inlining)/g)].map((m) => Number(m[1]) - 2),
  );
  return build(uses.filter((_, i) => !wrong.has(i)));
}

const isOld = (release) => Number(release.split('.')[1]) < Number(FIRST_WITH_COSTS.split('.')[1]);

/** By package and name; null where the compiler does not tell the cost. */
function costsOf(release) {
  const root = goroot(TOOLCHAINS.find((r) => minor(r) === release));
  const folder = mkdtempSync(path.join(tmpdir(), 'maprace-costs-'));
  const env = { ...process.env, GOROOT: root, GOTOOLCHAIN: 'local', GOFLAGS: '', GOENV: 'off', GO111MODULE: 'off', GOCACHE: folder };
  const costs = new Map();
  for (const pkg of PACKAGES) {
    const r = spawnSync(path.join(root, 'bin/go'), ['build', `-gcflags=${pkg}=-m -m`, pkg], { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
    for (const [, full = '', cost] of `${r.stdout}${r.stderr}`.matchAll(/: can inline (\S+)(?: with cost (\d+))? as/g)) {
      // Of a generic function the code that its instances share is what callers get; its dictionary is the call's affair.
      if (full.includes('[') && !full.includes('[go.shape.')) continue;
      const name = full.replace(/\[.*\]/g, '');
      if (EXPORTED.test(name) && Number(cost ?? 0) <= BUDGET) costs.set(`${pkg} ${name}`, cost === undefined ? null : Number(cost));
    }
  }
  for (const [, pkg, name, cost] of saidOfInstances(root, folder, env).matchAll(
    /: can inline (\w+)\.([A-Z]\w*)\[go\.shape\.\S*(?: with cost (\d+)) as/g,
  ))
    if (Number(cost) <= BUDGET) costs.set(`${pkg} ${name}`, Number(cost));
  rmSync(folder, { recursive: true });
  return costs;
}

function older(release, key, later) {
  const name = key.replace(' ', '.');
  const measured = MEASURED.find((m) => m.release === release && m.name.test(name));
  const cost = later.get(key);
  return cost === undefined ? undefined : cost + (measured?.difference ?? 0);
}

function record(release) {
  const costs = costsOf(release);
  const later = isOld(release) ? costsOf(FIRST_WITH_COSTS) : new Map();
  let text = '';
  for (const pkg of PACKAGES) {
    const rows = [...costs.keys()].filter((key) => key.startsWith(`${pkg} `)).sort();
    const known = rows.flatMap((key) => {
      const cost = costs.get(key) ?? older(release, key, later);
      return cost === undefined ? [] : [`${key.slice(pkg.length + 1)}:${cost}`];
    });
    if (known.length > 0) text += `${pkg} ${known.join(' ')}\n`;
  }
  writeFileSync(path.join(OUT, `${release}.txt`), text);
  console.log(release, text.length);
}

const asked = process.argv.slice(2);
for (const release of TOOLCHAINS.map(minor).filter((r) => asked.length === 0 || asked.includes(r))) record(release);
