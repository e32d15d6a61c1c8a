// Which file of the built site a module of the library is in: one for what nearly every program needs, and one for each further package.
import { DEFAULT_RELEASE } from '../src/release/releases.ts';
import { closure, CORE_ROOTS, PACKAGES } from '../src/std/packages.ts';

const CORE = new Set(closure(PACKAGES, CORE_ROOTS));
/** strconv's natives look into unicode's tables; the rest of unicode is for those who import it. */
const TABLES = /\/src\/std\/unicode\/(?:category|categories\.gen)\.ts$/;

/** The import path of the package whose folder the module is in, or null. */
function packageOf(module: string): string | null {
  let path = /\/src\/std\/(.*)\/[^/]*\.ts$/.exec(module)?.[1] ?? '';
  while (path !== '' && !Object.hasOwn(PACKAGES, path)) path = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return path === '' ? null : path;
}

/** How the names of the files begin. */
export const ENGINE = 'engine';
export const LIBRARY = 'library';
export const DUMPS = 'dumps';

/** Every module of the worker has its place: what the bundler shares out by itself becomes many small files, each found only when another is read. */
export function workerChunk(id: string): string | null {
  const module = id.replaceAll('\\', '/');
  // It imports the engine and the library, and the library the engine; the engine must import neither.
  if (module.endsWith('/src/session/worker.ts')) return null;
  const release = /\/src\/release\/places\/(.*)\.gen\.ts$/.exec(module)?.[1];
  if (release !== undefined) return release === DEFAULT_RELEASE ? LIBRARY : `${DUMPS}-${release}`;
  if (/\/src\/std\/core(?:\.gen)?\.ts$/.test(module)) return LIBRARY;
  const path = packageOf(module);
  if (path === null) return ENGINE;
  return CORE.has(path) || TABLES.test(module) ? LIBRARY : `${LIBRARY}-${path.replaceAll('/', '-')}`;
}
