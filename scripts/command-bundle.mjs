// The command line's sources as one file, and what V8 compiles of it: made when wanted, named after the content of everything they were made from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFile, CACHE, compiledFile, keepState, keptBundle, lastState, replace, ROOT, stampOf } from './command-cache.mjs';

const ENTRY = 'src/cli/start.ts';
/** What decides the bundle beside the modules in it: where #room points, who bundles, and how. */
const BESIDE = ['package.json', 'node_modules/rolldown/package.json', 'scripts/command-bundle.mjs'];
/** Older ones that stay: another process may be about to load one, and edits are often taken back. What V8 compiled is for one Node each. */
const KEPT = { '.js': 4, '.v8': 6 };
/** The oldest Node the bundler runs on, and the one whose language the bundle is written in. */
const BUNDLER_NODE = [20, 19];
const TARGET = 'node20';
/** A bundle on its way from another process. */
const MAX_BYTES = 2 ** 26;

const load = (file) => readFileSync(path.join(ROOT, file));

/** Imports name whole paths, so no file outside the list can change what a bundle of these contents is. */
function keyOf(files, content) {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = content(file);
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

/** The bundle of the sources as they are now. Throws without a bundler, or when the sources are broken. */
export async function freshBundle() {
  return sameContent() ?? (canBundle() ? await newBundle() : bundleOfNewerNode());
}

/** The bundle of these very contents may be there all the same: files were touched, or an edit was taken back. */
function sameContent() {
  try {
    const names = Object.keys(lastState().files);
    // Before they are read: what is edited in between has another stamp.
    const files = Object.fromEntries(names.map((file) => [file, stampOf(file)]));
    const key = keyOf(names, load);
    const bundle = keptBundle(key);
    if (bundle !== null) whereWritable(() => keepState({ key, files }));
    return bundle;
  } catch {
    // No state yet, or a file of it is gone.
    return null;
  }
}

function canBundle() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > BUNDLER_NODE[0] || (major === BUNDLER_NODE[0] && minor >= BUNDLER_NODE[1]);
}

async function newBundle() {
  const { rolldown } = await import('rolldown');
  const read = new Map(BESIDE.map((file) => [file, readStamped(file)]));
  const code = await bundled(rolldown, read);
  const names = [...read.keys()].sort();
  const key = keyOf(names, (file) => read.get(file).bytes);
  whereWritable(() => {
    mkdirSync(CACHE, { recursive: true });
    replace(bundleFile(key), code);
    keepState({ key, files: Object.fromEntries(names.map((file) => [file, read.get(file).stamp])) });
    forgetOlder();
  });
  return { key, code };
}

const readStamped = (file) => {
  const stamp = stampOf(file);
  return { stamp, bytes: load(file) };
};

/** The bundle's text: a function of `exports` and `require`. The very bytes it is made from go into `read`: an edit made meanwhile must not pass for them. */
async function bundled(rolldown, read) {
  const recorded = {
    name: 'recorded',
    load(id) {
      if (!path.isAbsolute(id)) return null;
      const file = path.relative(ROOT, id);
      read.set(file, readStamped(file));
      return { code: read.get(file).bytes.toString('utf8'), moduleType: 'ts' };
    },
  };
  const transform = { target: TARGET };
  const build = await rolldown({ input: ENTRY, cwd: ROOT, platform: 'node', logLevel: 'silent', transform, plugins: [recorded] });
  // One file: packages of the library in it are still evaluated only when a program imports them.
  const { output } = await build.generate({ format: 'cjs', codeSplitting: false, comments: false });
  await build.close();
  const [{ code, imports }] = output;
  // The bundler leaves in place what it does not find; the file may come any time.
  if (!imports.every((name) => name.startsWith('node:'))) throw new Error(`not all found: ${imports.join()}`);
  // A text without a byte above 127 is taken as it is; one with such bytes costs a start 7 ms. They stand in literals alone.
  return `(function (exports, require) {${code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n})`;
}

/** The same, where the running Node is too old for the bundler. */
async function bundleOfNewerNode() {
  const { node24 } = await import('./toolchain.mjs');
  const self = fileURLToPath(import.meta.url);
  const { status, stdout, error } = spawnSync(node24(), [self], {
    encoding: 'latin1',
    maxBuffer: MAX_BYTES,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`no bundle was made (exit code ${status})`);
  return JSON.parse(stdout);
}

/**
 * Keeps what V8 has compiled of `script` when a program that does what nearly every program does has run: the next start need not compile it.
 * Made before the command's own work, which may never end.
 */
export async function keepCompiled(script, key, warm) {
  try {
    accessSync(CACHE, constants.W_OK);
    await warm();
    replace(compiledFile(key), script.createCachedData());
    forgetOlder();
  } catch {
    // Nothing can be written: V8 compiles each time.
  }
}

/** What only saves time may fail. */
function whereWritable(keep) {
  try {
    keep();
  } catch {
    // A read-only checkout, or a full disk.
  }
}

function forgetOlder() {
  const age = (file) => statSync(file).mtimeMs;
  for (const [ending, kept] of Object.entries(KEPT)) {
    const made = readdirSync(CACHE)
      .filter((name) => name.endsWith(ending))
      .map((name) => path.join(CACHE, name));
    for (const file of made.sort((a, b) => age(b) - age(a)).slice(kept)) rmSync(file, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(await newBundle()));
