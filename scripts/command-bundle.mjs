// The command line's sources as one file, and as a snapshot of the heap behind a first run: made when wanted, named after the content of everything they were made from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { CACHE, COMPILED, keepState, lastState, replace, ROOT, snapshotFile, stampOf } from './command-cache.mjs';

const ENTRY = 'src/cli/main.ts';
const SNAPSHOT_ENTRY = 'src/cli/snapshot.ts';
/** What decides the bundle beside the modules in it: where #room points, who bundles, and how. */
const BESIDE = ['package.json', 'node_modules/rolldown/package.json', 'scripts/command-bundle.mjs'];
/** Older ones that stay: another process may be about to load one, and edits are often taken back. */
const KEPT = { '.mjs': 4, '.blob': 2 };
/** How long the making of a snapshot may take; an older mark was left by a process that was ended. */
const MAKING_MS = 60_000;

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

/** The state of the cache for the sources as they are now; null where nothing can be written, without a bundler, or when the sources are broken: Node will say how. */
export async function freshState() {
  return sameContent() ?? (await newBundle());
}

/** The bundle of these very contents may be there all the same: files were touched, or an edit was taken back. */
function sameContent() {
  try {
    const last = lastState();
    const names = Object.keys(last.files);
    // Before they are read: what is edited in between has another stamp.
    const files = Object.fromEntries(names.map((file) => [file, stampOf(file)]));
    const key = keyOf(names, load);
    if (!existsSync(path.join(CACHE, `${key}.mjs`))) return null;
    const state = { key, files, snapshot: key === last.key ? last.snapshot : null };
    keepState(state);
    return state;
  } catch {
    // No state yet, a file of it is gone, or nothing can be written.
    return null;
  }
}

async function newBundle() {
  try {
    const read = new Map([...BESIDE, ...snapshotEntry()].map((file) => [file, readStamped(file)]));
    mkdirSync(CACHE, { recursive: true });
    accessSync(CACHE, constants.W_OK);
    const code = await bundled(ENTRY, 'esm', read);
    const names = [...read.keys()].sort();
    const key = keyOf(names, (file) => read.get(file).bytes);
    const state = { key, files: Object.fromEntries(names.map((file) => [file, read.get(file).stamp])), snapshot: null };
    replace(path.join(CACHE, `${key}.mjs`), code);
    keepState(state);
    forgetOlder();
    rmSync(COMPILED, { recursive: true, force: true });
    return state;
  } catch {
    return null;
  }
}

const snapshotEntry = () => (existsSync(path.join(ROOT, SNAPSHOT_ENTRY)) ? [SNAPSHOT_ENTRY] : []);

const readStamped = (file) => {
  const stamp = stampOf(file);
  return { stamp, bytes: load(file) };
};

/** The bundle's text. The very bytes it is made from go into `read`: an edit made meanwhile must not pass for them. */
async function bundled(entry, format, read) {
  const { rolldown } = await import('rolldown');
  const recorded = {
    name: 'recorded',
    load(id) {
      if (!path.isAbsolute(id)) return null;
      const file = path.relative(ROOT, id);
      read.set(file, readStamped(file));
      return { code: read.get(file).bytes.toString('utf8'), moduleType: 'ts' };
    },
  };
  const build = await rolldown({ input: entry, cwd: ROOT, platform: 'node', logLevel: 'silent', plugins: [recorded] });
  // One file: packages of the library in it are still evaluated only when a program imports them.
  const { output } = await build.generate({ format, codeSplitting: false, comments: false });
  await build.close();
  const [{ code, imports }] = output;
  // The bundler leaves in place what it does not find; the file may come any time.
  if (!imports.every((name) => name.startsWith('node:'))) throw new Error(`not all found: ${imports.join()}`);
  // Node takes a file without a byte above 127 as it is; one with such bytes costs a start 7 ms. They stand in literals alone.
  return code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Makes the snapshot for `state`, and says whether there is one now. `maker`: what it can be started with, and nothing else. */
export async function freshSnapshot(state, maker) {
  const blob = snapshotFile(state);
  const mark = `${blob}.making`;
  if (!isMine(mark)) return false;
  let made = false;
  try {
    made = await takeSnapshot(state, blob);
    keepState({ ...state, snapshot: made ? maker : false });
    forgetOlder();
  } catch {
    // Sources that were edited meanwhile, or nothing can be written: the bundle will do.
  }
  rmSync(mark, { force: true });
  return made;
}

/** Of many that start at once, one makes it. */
function isMine(mark) {
  try {
    if (existsSync(mark) && Date.now() - statSync(mark).mtimeMs > MAKING_MS) rmSync(mark, { force: true });
    closeSync(openSync(mark, 'wx'));
    return true;
  } catch {
    return false;
  }
}

async function takeSnapshot(state, blob) {
  if (snapshotEntry().length === 0) return false;
  const script = `${blob}.cjs`;
  const draft = `${blob}.draft`;
  try {
    replace(script, await bundled(SNAPSHOT_ENTRY, 'cjs', new Map()));
    // The sources read now must be those of the bundle.
    if (keyOf(Object.keys(state.files), load) !== state.key) throw new Error('edited meanwhile');
    const { status } = spawnSync(process.execPath, ['--snapshot-blob', draft, '--build-snapshot', script], { stdio: 'ignore' });
    if (status !== 0) return false;
    renameSync(draft, blob);
    return true;
  } finally {
    for (const file of [script, draft]) rmSync(file, { force: true });
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
