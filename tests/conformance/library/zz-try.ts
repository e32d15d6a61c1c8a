// Scratch: tries one package of the library's tests.
import { DEFAULT_SETTINGS } from '#session';
import { sessionForTests, testPackage } from './test-package.ts';
const session = sessionForTests();
for (const p of process.argv.slice(2)) {
  const t0 = process.cpuUsage().user;
  const t = testPackage(session, '/usr/local/go', p);
  console.log('##', p, 'prep ms', (process.cpuUsage().user - t0) / 1000);
  for (const [k, v] of t.leftOut) console.log('  left out', k, v);
  const run = session.startTests(t.files, { ...DEFAULT_SETTINGS, args: ['-test.v', '-test.short', '-test.timeout=0', ...(process.env.ARGS?.split(' ') ?? [])] });
  let r = run.advance(20_000_000);
  let n = 1;
  while (r === null && n++ < 40) r = run.advance(20_000_000);
  const out = run.takeOutput().map((c) => new TextDecoder().decode(c.bytes)).join('');
  console.log('  cpu ms', (process.cpuUsage().user - t0) / 1000, 'end', r?.end, r?.detail, r?.diagnostics[0]?.printed);
  const c: Record<string, number> = {};
  for (const m of out.matchAll(/^--- (\w+): (\S+)/gm)) { c[m[1]!] = (c[m[1]!] ?? 0) + 1; if (m[1] !== 'PASS') console.log('   ', m[1], m[2]); }
  console.log('  ', c);
  if (r === null) { const runs=[...out.matchAll(/^=== RUN +(\S+)/gm)]; console.log('   stuck in', runs.at(-1)?.[1]); }
  if (process.env.OUT) console.log(out);
  else if (r && r.exitCode !== 0) console.log(out.split('\n').filter(l=>!/^=== |^--- PASS|^    --- PASS/.test(l)).slice(0, 60).join('\n'));
}
