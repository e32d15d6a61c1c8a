// npm run build: the site into dist, then the response headers it wants from its host.
// MAPRACE_BASE puts it under a path, MAPRACE_OUT into another folder; MAPRACE_SITE and MAPRACE_EDIT say where the site and its sources stand.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, ROOT, tool } from './toolchain.mjs';

/** Everything the site is made of. */
const SOURCES = [
  'astro.config.mjs',
  'components',
  'content',
  'content.config.ts',
  'ec.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'scripts/build.mjs',
  'scripts/headers.mjs',
  'scripts/library-chunks.ts',
  'src',
  'tests/conformance/fails.txt',
  'tests/goldens/open.txt',
  'tests/types/goroot-corpus-open.txt',
  'tests/types/goroot-known.txt',
  'tsconfig.json',
];
const STAMP = '.built-from';

function* filesOf(where) {
  if (!statSync(where).isDirectory()) yield where;
  else for (const name of readdirSync(where).sort()) yield* filesOf(path.join(where, name));
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const name of ['MAPRACE_BASE', 'MAPRACE_SITE', 'MAPRACE_EDIT', 'MAPRACE_EMBED']) hash.update(`${process.env[name] ?? ''}\0`);
  for (const source of SOURCES) {
    const full = path.join(ROOT, source);
    if (!existsSync(full)) continue;
    for (const file of filesOf(full)) hash.update(`\0${path.relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds unless dist was made from these very sources. */
export async function build({ always = false, say = console.log } = {}) {
  const dist = path.resolve(ROOT, process.env.MAPRACE_OUT ?? 'dist');
  const stamp = path.join(dist, STAMP);
  const hash = sourceHash();
  if (!always && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    say('The site is up to date.');
    return;
  }
  say('Building the site.');
  // --force: Astro's content cache does not notice a change of base.
  const code = await tool('astro', 'bin/astro.mjs', 'build', '--force');
  if (code !== 0) throw new Error(`astro build failed with exit code ${code}`);
  const { writeHeaders } = await import('./headers.mjs');
  writeHeaders(dist);
  writeFileSync(stamp, hash);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await install();
  await build({ always: true });
}
