// npm run gen: writes src/release/api.gen.ts from the installed Go's api/*.txt: what the library's packages gained since 1.12.
// With --check nothing is written; the exit code tells whether it is what would be written now. Without Go 1.26 nothing is done.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const file = path.join(root, 'src/release/api.gen.ts');

/** The folder of API files, or null without the Go that the table is of. */
function apiFolder(): string | null {
  try {
    const [version = '', goroot = ''] = execFileSync('go', ['env', 'GOVERSION', 'GOROOT'], { encoding: 'utf8' }).split('\n');
    return version.startsWith('go1.26') ? path.join(goroot, 'api') : null;
  } catch {
    return null;
  }
}
const own = new Set(globSync('**/*.go', { cwd: path.join(root, 'src/std') }).map((f) => path.dirname(f).replaceAll('\\', '/')));

/** `Name` or `Type.Method` that a line of an API file declares; null for fields and what belongs to other systems. */
function declared(line: string): { readonly pkg: string; readonly name: string } | null {
  const [, pkg = '', what = ''] = /^pkg (\S+), (.*)$/.exec(line) ?? [];
  const method = /^method \(\*?(\w+)(?:\[[^\]]*\])?\) (\w+)/.exec(what);
  const name = method === null ? /^(?:func|var|const|type) (\w+)(?!.*(?:struct|interface), )/.exec(what)?.[1] : `${method[1]}.${method[2]}`;
  return own.has(pkg) && name !== undefined ? { pkg, name } : null;
}

function tableText(api: string): string {
  /** Keys are "package Name". */
  const first = new Map<string, number>();
  const packages = new Map<string, number>();
  const fileOf = (minor: number): string => path.join(api, minor === 0 ? 'go1.txt' : `go1.${minor}.txt`);
  for (let minor = 0; existsSync(fileOf(minor)); minor++) {
    for (const line of readFileSync(fileOf(minor), 'utf8').split('\n')) {
      const found = declared(line);
      if (found === null) continue;
      const key = `${found.pkg} ${found.name}`;
      if (!first.has(key)) first.set(key, minor);
      if (!packages.has(found.pkg)) packages.set(found.pkg, minor);
    }
  }
  const rows = new Map<string, string[]>();
  for (const [key, minor] of first) {
    const [pkg = '', name = ''] = key.split(' ');
    // A package that is new has nothing older.
    if (minor < 12 || packages.get(pkg) === minor) continue;
    const row = `${pkg} ${minor}`;
    rows.set(row, [...(rows.get(row) ?? []), name]);
  }
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([row, names]) => `${row} ${names.sort().join(' ')}`);
  return `// What packages of the library gained after 1.11: package, minor release, names. Written by scripts/gen-api.ts; do not edit.
export const API = \`
${lines.join('\n')}
\`;
`;
}

const folder = apiFolder();
if (folder !== null) {
  const text = tableText(folder);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) process.exitCode = 1;
}
