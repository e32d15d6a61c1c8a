// npm run gen: writes src/std/sources.gen.ts (the Go library's text) and src/std/natives.gen.ts (its natives) from the files beside them.
// With --check nothing is written; the exit code tells whether both are what would be written now.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildConstraint, stripGo } from './gen-std.strip.ts';

const STD = join(import.meta.dirname, '../src/std');
const posix = (path: string): string => path.replaceAll('\\', '/');
const filesBelow = (pattern: string): string[] => globSync(pattern, { cwd: STD }).map(posix).sort();

function sourcesText(): string {
  const byPackage = new Map<string, string[]>();
  for (const file of filesBelow('**/*.go')) {
    // A byte string, as the engine's sources are.
    const text = readFileSync(join(STD, file), 'latin1');
    const rows = byPackage.get(dirname(file)) ?? [];
    rows.push(
      `    { name: ${JSON.stringify(file)}, build: ${JSON.stringify(buildConstraint(text))}, text: ${JSON.stringify(stripGo(text))} },\n`,
    );
    byPackage.set(dirname(file), rows);
  }
  const packages = [...byPackage].map(([path, rows]) => `  '${path}': [\n${rows.join('')}  ],\n`);
  return `// The text of the Go library by import path, comments stripped. Written by scripts/gen-std.ts; do not edit.
import type { LibrarySource } from './build-constraint.ts';

export const SOURCES: Readonly<Record<string, readonly LibrarySource[]>> = {
${packages.join('')}};
`;
}

const camelCase = (path: string): string => path.replace(/[/-](.)/g, (_, c: string) => c.toUpperCase());

function nativesText(): string {
  const paths = filesBelow('**/natives.ts').map((file) => dirname(file));
  const imports = paths.map((path) => `import { natives as ${camelCase(path)} } from './${path}/natives.ts';\n`);
  return `// Every native of the library by qualified name. Written by scripts/gen-std.ts; do not edit.
import type { NativeTable } from '#machine';
${imports.join('')}
export const nativeTable: NativeTable = new Map([
${paths.map((path) => `  ...${camelCase(path)},\n`).join('')}]);
`;
}

const outputs = [
  { file: join(STD, 'sources.gen.ts'), text: sourcesText() },
  { file: join(STD, 'natives.gen.ts'), text: nativesText() },
];
const current = (file: string): string => (globSync(file).length === 0 ? '' : readFileSync(file, 'utf8'));
for (const { file, text } of outputs) {
  if (current(file) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is stale: npm run gen`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
  }
}
