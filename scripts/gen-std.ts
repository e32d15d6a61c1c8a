// npm run gen: writes the library as modules: src/std/<import path>/package.gen.ts, the index that tells what each imports, the list of all, and of what nearly every program needs.
// With --check nothing is written; the exit code tells whether all are what would be written now.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildConstraint, importsOf, stripGo } from './gen-std.strip.ts';
import { closure, CORE_ROOTS } from '../src/std/closure.ts';

const STD = join(import.meta.dirname, '../src/std');
const posix = (path: string): string => path.replaceAll('\\', '/');
const filesBelow = (pattern: string): string[] => globSync(pattern, { cwd: STD }).map(posix).sort();
const MODULE = 'package.gen.ts';

interface GoFile {
  readonly name: string;
  /** A byte string, as the engine's sources are. */
  readonly text: string;
}

function goFiles(): ReadonlyMap<string, readonly GoFile[]> {
  const packages = new Map<string, GoFile[]>();
  for (const name of filesBelow('**/*.go')) {
    const files = packages.get(dirname(name)) ?? [];
    packages.set(dirname(name), files);
    files.push({ name, text: readFileSync(join(STD, name), 'latin1') });
  }
  return packages;
}

const PACKAGES = goFiles();
const PATHS = [...PACKAGES.keys()];
const NATIVES = new Set(filesBelow('**/natives.ts').map(dirname));

/** From the folder of the package at `path` to src/std. */
const up = (path: string): string => '../'.repeat(path.split('/').length);

function packageModule(path: string, files: readonly GoFile[]): string {
  const natives = NATIVES.has(path);
  const rows = files.map(
    ({ name, text }) =>
      `    { name: ${JSON.stringify(name)}, build: ${JSON.stringify(buildConstraint(text))}, text: ${JSON.stringify(stripGo(text))} },\n`,
  );
  return `// Package ${path} of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '${up(path)}shelf.ts';
${natives ? "import { natives } from './natives.ts';\n" : ''}
export const content: LibraryPackage = {
  path: '${path}',
  files: [
${rows.join('')}  ],
  natives${natives ? '' : ': []'},
};
`;
}

/** What the files import, whatever the release: a file more than needed is loaded, never one too few. */
function importsOfPackage(path: string, files: readonly GoFile[]): readonly string[] {
  const imports = [...new Set(files.flatMap(({ text }) => importsOf(text)))].filter((imported) => imported !== 'unsafe').sort();
  const missing = imports.find((imported) => !PACKAGES.has(imported));
  if (missing !== undefined) throw new Error(`package ${path} of the library imports ${missing}, which is not in it`);
  return imports;
}

const quoted = (path: string): string => `'${path}'`;

const IMPORTS = Object.fromEntries([...PACKAGES].map(([path, files]) => [path, { imports: importsOfPackage(path, files) }]));

/** Without those that others of them import: fewer bytes in the engine, and the same closure. */
function fewest(imports: readonly string[]): readonly string[] {
  return imports.filter((path) => !imports.some((other) => other !== path && closure(IMPORTS, [other]).includes(path)));
}

function indexModule(): string {
  const rows = [...PACKAGES].map(
    ([path, files]) =>
      `  '${path}': { imports: [${fewest(importsOfPackage(path, files)).map(quoted).join(', ')}], load: () => import('./${path}/${MODULE}') },\n`,
  );
  return `// What each package of the library imports, save what others of these import, and how it is loaded. Written by scripts/gen-std.ts; do not edit.
import type { LibraryIndex } from './closure.ts';

export const PACKAGES: LibraryIndex = {
${rows.join('')}};
`;
}

const camelCase = (path: string): string => path.replace(/[/.-](.)/g, (_, c: string) => c.toUpperCase());

/** Packages that come with the module that imports them. */
function listModule(says: string, name: string, paths: readonly string[]): string {
  const imports = paths.map((path) => `import { content as ${camelCase(path)}Package } from './${path}/${MODULE}';\n`);
  return `// ${says} Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from './shelf.ts';
${imports.join('')}
export const ${name}: readonly LibraryPackage[] = [
${paths.map((path) => `  ${camelCase(path)}Package,\n`).join('')}];
`;
}

const CORE = [...closure(IMPORTS, CORE_ROOTS)].sort();

const outputs = new Map([
  ['packages.gen.ts', indexModule()],
  ['whole.gen.ts', listModule('Every package of the library.', 'WHOLE_LIBRARY', PATHS)],
  ['core.gen.ts', listModule('What nearly every program needs of the library.', 'CORE_LIBRARY', CORE)],
  ...[...PACKAGES].map(([path, files]): [string, string] => [`${path}/${MODULE}`, packageModule(path, files)]),
]);
const check = process.argv.includes('--check');

function stale(file: string, mend: () => void): void {
  if (!check) return mend();
  console.error(`${join(STD, file)} is stale: npm run gen`);
  process.exitCode = 1;
}

const current = (file: string): string => (globSync(file, { cwd: STD }).length === 0 ? '' : readFileSync(join(STD, file), 'utf8'));
for (const [file, text] of outputs) if (current(file) !== text) stale(file, () => writeFileSync(join(STD, file), text));
for (const file of filesBelow(`**/${MODULE}`)) if (!outputs.has(file)) stale(file, () => rmSync(join(STD, file)));
