// Since when the library has a name: a program that is run as an older release does not see what came later.
import { API } from './api.gen.ts';
import { compareReleases } from './releases.ts';

let table: ReadonlyMap<string, string> | null = null;

/** "path Name" or "path Type.Method" to the release that brought it. */
function sinceTable(): ReadonlyMap<string, string> {
  table ??= new Map(
    API.trim()
      .split('\n')
      .flatMap((row) => {
        const [path = '', minor = '', ...names] = row.split(' ');
        return names.map((name) => [`${path} ${name}`, `1.${minor}`] as const);
      }),
  );
  return table;
}

/** Whether the package's Name or Type.Method came after the release. */
export function isLaterApi(path: string, name: string, release: string): boolean {
  const since = sinceTable().get(`${path} ${name}`);
  return since !== undefined && compareReleases(since, release) > 0;
}
