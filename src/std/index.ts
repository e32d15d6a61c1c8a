// The Go library: its sources, for the front end, and its natives, for the machine.
import { matchesRelease } from './build-constraint.ts';
import { SOURCES } from './sources.gen.ts';

export { nativeTable } from './natives.gen.ts';

/** Where gc installs the library, as tracebacks print it. */
const GOROOT_SRC = '/usr/local/go/src';

export interface GoSource {
  readonly name: string;
  readonly text: string;
}

/** The files of a library package in `release`, or null when the simulator does not have it. */
export function goSource(path: string, release: string): readonly GoSource[] | null {
  const files = (Object.hasOwn(SOURCES, path) ? SOURCES[path] : undefined)?.filter((f) => matchesRelease(f.build, release)) ?? [];
  return files.length === 0 ? null : files.map((f) => ({ name: `${GOROOT_SRC}/${f.name}`, text: f.text }));
}

/** Import paths the simulator has in `release`, sorted. */
export function packagePaths(release: string): readonly string[] {
  return Object.keys(SOURCES).filter((path) => goSource(path, release) !== null);
}
