// Writes programs.json and programs.md: which acceptance programs run now and what the others wait for. Argument: the folder that holds programs/ and golden/.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, openSession } from '#session';

const here = import.meta.dirname;

const session = openSession();

/** What some programs ask for besides what the compiler sees. */
const BESIDES = [
  [/^golden\/oom\.go$/, 'a heap limit of the operating system'],
  [/^golden\/lostcancel\.go$/, 'go vet'],
  [/^golden\/wasm-map-growth\.go$/, 'GOOS=js'],
  [/^golden\/goroutine-minutes\.go$/, 'waiting times stamped by the collector'],
  [/\/plugin-pair\//, '-buildmode=plugin'],
  [/^programs\/torn-broken/, 'interface values written in two steps'],
];

/** What the program text asks for beyond what the simulator has: the compiler's own complaints, and the list above. */
function needsOf(file, text) {
  const needs = session
    .check([{ name: file, text }], DEFAULT_SETTINGS)
    .diagnostics.map((d) => /package "?([\w/.]+)"? is not in/.exec(d.message)?.[1] ?? d.message.replace(/^undefined: /, ''));
  return [...needs, ...BESIDES.filter(([re]) => re.test(file)).map(([, need]) => need)];
}

/** golden/name.variant.out: the same program under another GOTRACEBACK. */
function variantRow(file) {
  const level = /\.(none|single|all|system)\.out$/.exec(file)?.[1];
  if (level === undefined) return null;
  return { file, needs: [], now: true, reason: `the output of the program under GOTRACEBACK=${level}` };
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
