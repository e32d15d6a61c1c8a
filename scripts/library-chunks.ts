// Which file of the built site a module of the library is in: one for what nearly every program needs, and one for each further package.
import { closure, PACKAGES } from '../src/std/packages.ts';

/**
 * fmt and sync, and runtime, which is part of every program: a worker loads them before anything is asked. strconv's natives look into
 * unicode's tables.
 */
const CORE = new Set(closure(PACKAGES, ['fmt', 'sync', 'runtime', 'unicode']));

/** The import path of the package whose folder the module is in, or null. */
function packageOf(module: string): string | null {
  let path = /\/src\/std\/(.*)\/[^/]*\.ts$/.exec(module.replaceAll('\\', '/'))?.[1] ?? '';
  while (path !== '' && !Object.hasOwn(PACKAGES, path)) path = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return path === '' ? null : path;
}

/** How the names of the files begin. */
export const ENGINE = 'engine';
export const LIBRARY = 'library';

/** Every module of the worker has its place: what the bundler shares out by itself becomes many small files, each found only when another is read. */
export function workerChunk(module: string): string {
  const path = packageOf(module);
  if (path === null) return ENGINE;
  return CORE.has(path) ? LIBRARY : `${LIBRARY}-${path.replaceAll('/', '-')}`;
}
