// The command line's sources as one file below node_modules/.cache: made when first wanted, named after the content of everything it was made from.
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const ENTRY = 'src/cli/main.ts';
const CACHE = path.join(ROOT, 'node_modules/.cache/maprace');
/** Names of the files the newest bundle was made from. */
const LIST = path.join(CACHE, 'files.json');
/** Where V8 keeps what it compiled of the bundle. */
export const COMPILED = path.join(CACHE, 'v8');
/** What decides the bundle beside the modules in it: where #room points, who bundles, and how. */
const BESIDE = ['package.json', 'node_modules/rolldown/package.json', 'scripts/command-bundle.mjs'];
/** Older bundles that stay: another process may be about to load one, and edits are often taken back. */
const KEPT = 4;

const load = (file) => readFileSync(path.join(ROOT, file));
const bundleOf = (key) => path.join(CACHE, `${key}.mjs`);

/** Imports name whole paths, so no file outside the list can change what a bundle of these contents is. */
function keyOf(files, content) {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = content(file);
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

/** The bundle of the sources as they are now, as a URL; null when there is none yet. */
export function cachedBundle() {
  try {
    const bundle = bundleOf(keyOf(JSON.parse(readFileSync(LIST, 'utf8')), load));
    return existsSync(bundle) ? pathToFileURL(bundle).href : null;
  } catch {
    // No list yet, or a file of it is gone.
    return null;
  }
}

/** Makes that bundle. Null where nothing can be written, without a bundler, or when the sources are broken: Node will say how. */
export async function freshBundle() {
  try {
    const contents = new Map(BESIDE.map((file) => [file, load(file)]));
    mkdirSync(CACHE, { recursive: true });
    accessSync(CACHE, constants.W_OK);
    const code = await bundled(contents);
    const files = [...contents.keys()].sort();
    const bundle = bundleOf(keyOf(files, (file) => contents.get(file)));
    replace(bundle, code);
    replace(LIST, JSON.stringify(files));
    forgetOlder();
    return pathToFileURL(bundle).href;
  } catch {
    return null;
  }
}

/** The bundle's text. The very bytes it is made from go into `contents`: an edit made meanwhile must not pass for them. */
async function bundled(contents) {
  const { rolldown } = await import('rolldown');
  const recorded = {
    name: 'recorded',
    load(id) {
      if (!path.isAbsolute(id)) return null;
      const file = path.relative(ROOT, id);
      contents.set(file, load(file));
      return { code: contents.get(file).toString('utf8'), moduleType: 'ts' };
    },
  };
  const build = await rolldown({ input: ENTRY, cwd: ROOT, platform: 'node', logLevel: 'silent', plugins: [recorded] });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false, comments: false });
  await build.close();
  const [{ code, imports }] = output;
  // The bundler leaves in place what it does not find; the file may come any time.
  if (!imports.every((name) => name.startsWith('node:'))) throw new Error(`not all found: ${imports.join()}`);
  // Node takes a file without a byte above 127 as it is; one with such bytes costs a start 7 ms. They stand in literals alone.
  return code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Whoever reads `file` meanwhile sees the old one or the new one whole. */
function replace(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function forgetOlder() {
  const age = (file) => statSync(file).mtimeMs;
  const bundles = readdirSync(CACHE)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => path.join(CACHE, name));
  for (const file of bundles.sort((a, b) => age(b) - age(a)).slice(KEPT)) rmSync(file, { force: true });
  rmSync(COMPILED, { recursive: true, force: true });
}
