// Runs every test program with the installed Go and writes what happened into the block at its end; --check only compares.
import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { deathNotice, parseExpectation, programText, renderExpectation, unwritable, waitReasons } from './expectations.ts';

const run = promisify(execFile);
const here = import.meta.dirname;
/** Three runs must agree: a program whose outcome depends on the schedule has no place in this corpus. */
const PROCESSORS = ['', '1', '4'];
const BUILDERS = 2;

async function outcome(binary, processors) {
  const env = { ...process.env, GOTRACEBACK: 'single' };
  if (processors !== '') env.GOMAXPROCS = processors;
  try {
    const { stdout, stderr } = await run(binary, { env, timeout: 20_000, maxBuffer: 1 << 26 });
    return { stdout, stderr, exit: 0 };
  } catch (failure) {
    if (typeof failure.code !== 'number') throw new Error(`did not end by itself (${failure.signal ?? failure.code})`);
    return { stdout: failure.stdout, stderr: failure.stderr, exit: failure.code };
  }
}

/** Where the go command runs for a program that imports other modules: a module of its own around a copy. */
async function inModule(file, folder) {
  const text = readFileSync(file, 'utf8');
  if (!/"(?:golang\.org\/x|maprace\.example)\//.test(text)) return { cwd: process.cwd(), name: file };
  const module = `${folder}/${basename(file, '.go')}-module`;
  cpSync(join(here, '../../src/std/maprace.example'), `${module}/maprace.example`, { recursive: true });
  writeFileSync(`${module}/maprace.example/go.mod`, 'module maprace.example\n\ngo 1.21\n');
  writeFileSync(`${module}/go.mod`, 'module program\n\ngo 1.26\n\nreplace maprace.example => ./maprace.example\n');
  writeFileSync(`${module}/${basename(file)}`, text);
  await run('go', ['mod', 'tidy'], { cwd: module });
  return { cwd: module, name: basename(file) };
}

async function measured(file, release, folder) {
  const binary = join(folder, relative(here, file).replaceAll(/[\\/.]/g, '-'));
  const { cwd, name } = await inModule(file, folder);
  await run('go', ['build', '-o', binary, name], { cwd }).catch((failure) => {
    throw new Error(`does not build:\n${failure.stderr}`);
  });
  const seen = new Set();
  let last;
  for (const processors of PROCESSORS) {
    last = await outcome(binary, processors);
    seen.add(JSON.stringify([last.stdout, deathNotice(last.stderr), waitReasons(last.stderr), last.exit]));
  }
  rmSync(binary);
  if (seen.size > 1) throw new Error(`differs from run to run:\n${[...seen].join('\n')}`);
  const reason = unwritable(last.stdout, last.stderr);
  if (reason !== null) throw new Error(reason);
  const output = last.stdout === '' ? [] : last.stdout.slice(0, -1).split('\n');
  return { release, output, stderr: deathNotice(last.stderr), waiting: waitReasons(last.stderr), exit: last.exit };
}

async function update(file, release, folder, checkOnly) {
  const text = readFileSync(file, 'utf8');
  const expectation = await measured(file, release, folder);
  const block = renderExpectation(expectation);
  if (checkOnly) {
    const written = parseExpectation(text);
    if (written === null || renderExpectation(written) !== block) throw new Error(`the block differs from what happened:\n${block}`);
    return;
  }
  const next = `${programText(text)}\n${block}`;
  if (next !== text) writeFileSync(file, next);
}

const args = process.argv.slice(2);
const checkOnly = args.includes('--check');
const missingOnly = args.includes('--missing');
const named = args.filter((a) => !a.startsWith('--'));
const patterns = named.length > 0 ? named : [join(here, '*/*.go')];
const files = patterns
  .flatMap((p) => globSync(p))
  .filter((f) => !/[\\/]wrong[\\/]/.test(f))
  .filter((f) => !missingOnly || parseExpectation(readFileSync(f, 'utf8')) === null)
  .sort();
const release = (await run('go', ['env', 'GOVERSION'])).stdout.trim();
const folder = mkdtempSync(join(tmpdir(), 'maprace-programs-'));
const queue = [...files];
let failures = 0;
async function worker() {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    try {
      await update(file, release, folder, checkOnly);
    } catch (error) {
      failures++;
      console.error(`${relative(process.cwd(), file)}: ${error.message}`);
    }
  }
}
await Promise.all(Array.from({ length: BUILDERS }, worker));
rmSync(folder, { recursive: true });
const misformatted =
  files.length === 0
    ? ''
    : await run('gofmt', ['-l', ...files]).then(
        (done) => done.stdout,
        (failure) => failure.stderr,
      );
if (misformatted !== '') console.error(`gofmt would change:\n${misformatted}`);
console.log(`${files.length} programs, ${failures} failures, ${release}`);
process.exitCode = failures > 0 || misformatted !== '' ? 1 : 0;
