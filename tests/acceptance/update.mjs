// Writes programs.json and programs.md: which acceptance programs run now and what the others wait for. Argument: the folder that holds programs/ and golden/.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Packages that a program may import and still run now. */
const PACKAGES = new Set('context errors fmt math math/rand os runtime sort strconv strings sync sync/atomic time'.split(' '));
/** What a program may use of packages that only a part of is there for. */
const PARTIAL = {
  runtime: new Set('Error Gosched Goexit GOMAXPROCS NumCPU NumGoroutine'.split(' ')),
  os: new Set('Exit Stdout Stderr Args ErrNotExist'.split(' ')),
};
const IMPORT = /^\s*(?:import\s+)?(?:[\w.]+\s+)?"([\w/.]+)"\s*$/gm;
const GENERIC = /\b(?:func|type)\s+\w+\[\w+[ ,]|\batomic\.Pointer\[/;

/** What the program text asks for beyond the packages and parts above. */
function needsOf(file, text) {
  const needs = [];
  const head = text.slice(0, text.indexOf('{'));
  for (const [, path] of head.matchAll(IMPORT)) if (!PACKAGES.has(path)) needs.push(path === 'unsafe' ? 'unsafe' : `package ${path}`);
  for (const [name, known] of Object.entries(PARTIAL)) {
    const used = new Set([...text.matchAll(new RegExp(`\\b${name}\\.([A-Z]\\w*)`, 'g'))].map((m) => m[1]));
    for (const u of used) if (!known.has(u)) needs.push(`${name}.${u}`);
  }
  if (GENERIC.test(text)) needs.push('generics');
  if (/^package (?!main)/m.test(text)) needs.push('several packages');
  if (/\/plugin-pair\//.test(file)) needs.push('-buildmode=plugin');
  if (/^golden\/race-/.test(file)) needs.push('-race');
  if (file === 'golden/oom.go') needs.push('a heap limit of the operating system');
  if (file === 'golden/lostcancel.go') needs.push('go vet');
  if (file === 'golden/wasm-map-growth.go') needs.push('GOOS=js');
  return needs;
}

/** golden/name.variant.out: the same program under another GOTRACEBACK. */
function variantRow(file) {
  const level = /\.(none|single|all|system)\.out$/.exec(file)?.[1];
  return level === undefined
    ? null
    : { file, needs: [`GOTRACEBACK=${level}`], now: false, reason: `the output of the program under GOTRACEBACK=${level}` };
}

function programRow(file, text) {
  const needs = [...new Set(needsOf(file, text))];
  const reason = needs.length === 0 ? 'uses only what is there' : `waits for ${needs.join(', ')}`;
  return { file, needs, now: needs.length === 0, reason };
}

function table(rows) {
  const line = (r) => `| \`${r.file}\` | ${r.now ? 'runs' : 'waits'} | ${r.needs.map((n) => `\`${n}\``).join(', ')} |`;
  const running = rows.filter((r) => r.now).length;
  const waiting = new Map();
  for (const need of rows.flatMap((r) => r.needs)) waiting.set(need, (waiting.get(need) ?? 0) + 1);
  const byCount = [...waiting].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [
    '# Acceptance programs',
    '',
    'Generated from `programs.json` by `update.mjs`; do not edit. `golden/` programs have outputs recorded with Go 1.19.8.',
    '',
    `${running} of ${rows.length} run now. The others wait for:`,
    '',
    ...byCount.map(([need, n]) => `- \`${need}\`: ${n}`),
    '',
    '| file | state | needs |',
    '| --- | --- | --- |',
    ...rows.map(line),
    '',
  ].join('\n');
}

const source = process.argv[2];
const json = join(here, 'programs.json');
if (source !== undefined) {
  const names = globSync('{programs,golden}/**/*.{go,out}', { cwd: source })
    .map((f) => f.replaceAll('\\', '/'))
    .sort();
  const rows = names
    .map((f) => (f.endsWith('.go') ? programRow(f, readFileSync(join(source, f), 'utf8')) : variantRow(f)))
    .filter((r) => r !== null);
  writeFileSync(json, `[\n${rows.map((r) => `  ${JSON.stringify(r)}`).join(',\n')}\n]\n`);
}
writeFileSync(join(here, 'programs.md'), table(JSON.parse(readFileSync(json, 'utf8'))));
