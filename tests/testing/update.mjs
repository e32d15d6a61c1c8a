// Runs every case with the installed Go and writes what it printed to its end; --check only compares, --missing does new ones only.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { maskOutcome, parseCase, withOutcome, writeModule } from './go-test.ts';

const args = process.argv.slice(2);
const [check, missing] = [args.includes('--check'), args.includes('--missing')];
const named = args.filter((a) => !a.startsWith('--'));
const files = (named.length > 0 ? named : globSync(path.join(import.meta.dirname, 'cases/*.txtar'))).sort();
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const test = parseCase(text);
  if (missing && test.want !== null) continue;
  const dir = mkdtempSync(path.join(tmpdir(), 'maprace-go-test-'));
  writeModule(dir, test);
  // What vet says is not part of the simulator; its schedule is that of one core.
  const r = spawnSync('go', ['test', '-vet=off', ...test.args], {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, GOFLAGS: '', GOMAXPROCS: '1' },
  });
  rmSync(dir, { recursive: true });
  const next = withOutcome(text, maskOutcome({ exit: r.status ?? -1, stdout: r.stdout, stderr: r.stderr }));
  if (next === text) continue;
  if (check) {
    console.error(`${file}: real Go prints something else now`);
    process.exitCode = 1;
  } else writeFileSync(file, next);
}
console.log(`${files.length} cases`);
