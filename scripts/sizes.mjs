// npm run sizes: what readers download, in brotli bytes, against the budgets; measured on the built site without a browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { ROOT } from './toolchain.mjs';

const KB = 1024;
const DIST = path.join(ROOT, 'dist');
const CHAPTERS = 'traps';

const sizes = new Map();
function brotli(file) {
  if (!sizes.has(file))
    sizes.set(file, brotliCompressSync(readFileSync(path.join(DIST, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length);
  return sizes.get(file);
}

const assets = () => readdirSync(path.join(DIST, '_astro')).map((name) => `_astro/${name}`);
const named = (pattern) => assets().filter((file) => pattern.test(file));

/** Files that `file` loads with itself: static imports of a script. */
function staticImports(file) {
  const text = readFileSync(path.join(DIST, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => `_astro/${name}`);
}

/** `files` and everything they import, each once. */
function closure(files) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file) || !existsSync(path.join(DIST, file))) return;
    seen.add(file);
    if (file.endsWith('.js')) staticImports(file).forEach(visit);
  };
  files.forEach(visit);
  return [...seen];
}

function pageFiles(page) {
  const html = readFileSync(path.join(DIST, page), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/((?:_astro\/)[\w.-]+\.(?:js|css))"/g)].map(([, file]) => file);
  return closure([page, ...linked]);
}

const sum = (files) => files.reduce((n, file) => n + brotli(file), 0);

function heaviestChapter() {
  const pages = readdirSync(path.join(DIST, CHAPTERS), { recursive: true }).filter((f) => f.endsWith('index.html'));
  const measured = pages.map((page) => pageFiles(path.posix.join(CHAPTERS, page.replaceAll('\\', '/'))));
  return measured.reduce((a, b) => (sum(b) > sum(a) ? b : a));
}

const worker = () => closure(named(/worker-[\w-]+\.js$/));
/** Files of the library as `library-chunks.ts` names them: what fmt and sync need in one, which has no name but the bundler's eight characters. */
const library = () => named(/\/library-[\w.-]+\.js$/);
const packageName = (file) => /\/library-(?:(.*)-)?[\w-]{8}\.js$/.exec(file)?.[1] ?? 'fmt, sync and all they import';
const core = () => library().filter((file) => packageName(file).startsWith('fmt, '));
const largestPackage = () => [
  library()
    .filter((file) => !core().includes(file))
    .reduce((a, b) => (brotli(b) > brotli(a) ? b : a)),
];

const EDITOR = /(?:monaco-editor|highlighter)\.[\w-]+\.js$/;

/** What is measured, its budget, and what must not be in it. */
const ROWS = [
  { name: 'a chapter, first load', budget: 70 * KB, files: heaviestChapter, without: EDITOR },
  { name: 'the engine', budget: 200 * KB, files: () => worker().filter((file) => !library().includes(file)) },
  { name: 'engine, and library for fmt, sync, time', budget: 272 * KB, files: worker },
  { name: 'the largest further package', budget: 50 * KB, files: largestPackage },
  {
    name: 'where Go died, another release',
    budget: 12 * KB,
    files: () => [named(/\/dumps-[\w.-]+\.js$/).reduce((a, b) => (brotli(b) > brotli(a) ? b : a))],
  },
  { name: 'the library, whole', budget: 400 * KB, files: library },
  { name: 'the editor, on Edit', budget: 800 * KB, files: () => closure(named(EDITOR)).filter((f) => !heaviestChapter().includes(f)) },
];

/** Prints the table; a row over its budget, or empty, fails. */
export function checkSizes() {
  const result = { passed: 0, failed: 0 };
  for (const { name, budget, files, without } of ROWS) {
    const list = files();
    const bytes = sum(list);
    const intruder = without === undefined ? undefined : list.find((file) => without.test(file));
    const ok = list.length > 0 && bytes <= budget && intruder === undefined;
    console.log(
      `${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(37)} ${(bytes / KB).toFixed(1).padStart(7)} KB of ${budget / KB} KB${intruder === undefined ? '' : `, holds ${intruder}`}`,
    );
    result[ok ? 'passed' : 'failed']++;
  }
  return result;
}

function printPackages() {
  console.log('\nThe library, by package:');
  for (const file of library().sort((a, b) => brotli(b) - brotli(a)))
    console.log(`  ${packageName(file).padEnd(38)} ${(brotli(file) / KB).toFixed(1).padStart(7)} KB`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failed } = checkSizes();
  printPackages();
  process.exit(failed === 0 ? 0 : 1);
}
