// npm run gen: writes the two shelves of the library, src/std/core.gen.ts and more.gen.ts, each with its Go text in a file of its own.
// With --check nothing is written; the exit code tells whether all are what would be written now.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildConstraint, stripGo } from './gen-std.strip.ts';
import { CORE } from '../src/std/core.ts';

const STD = join(import.meta.dirname, '../src/std');
const posix = (path: string): string => path.replaceAll('\\', '/');
const filesBelow = (pattern: string): string[] => globSync(pattern, { cwd: STD }).map(posix).sort();

type Shelf = 'core' | 'more';
const shelfOf = (path: string): Shelf => (CORE.has(path) ? 'core' : 'more');

function sourcesText(shelf: Shelf): string {
  const byPackage = new Map<string, string[]>();
  for (const file of filesBelow('**/*.go').filter((f) => shelfOf(dirname(f)) === shelf)) {
    // A byte string, as the engine's sources are.
    const text = readFileSync(join(STD, file), 'latin1');
    const rows = byPackage.get(dirname(file)) ?? [];
    rows.push(
      `    { name: ${JSON.stringify(file)}, build: ${JSON.stringify(buildConstraint(text))}, text: ${JSON.stringify(stripGo(text))} },\n`,
    );
    byPackage.set(dirname(file), rows);
  }
  const packages = [...byPackage].map(([path, rows]) => `  '${path}': [\n${rows.join('')}  ],\n`);
  return `// Go text of one shelf by import path, comments stripped. Written by scripts/gen-std.ts; do not edit.
import type { Shelf } from './shelf.ts';

export const sources: Shelf['sources'] = {
${packages.join('')}};
`;
}

const camelCase = (path: string): string => path.replace(/[/-](.)/g, (_, c: string) => c.toUpperCase());

function shelfText(shelf: Shelf): string {
  const paths = filesBelow('**/natives.ts')
    .map((file) => dirname(file))
    .filter((path) => shelfOf(path) === shelf);
  const imports = paths.map((path) => `import { natives as ${camelCase(path)} } from './${path}/natives.ts';\n`);
  return `// One shelf of the library: Go text and natives. Written by scripts/gen-std.ts; do not edit.
import type { Shelf } from './shelf.ts';
import { sources } from './${shelf}-text.gen.ts';
${imports.join('')}
export const shelf: Shelf = {
  sources,
  natives: [
${paths.map((path) => `    ...${camelCase(path)},\n`).join('')}  ],
};
`;
}

/** Programs that use the core alone never load the rest, so the core must not lean on it. */
function checkCore(): void {
  for (const path of CORE) {
    for (const file of filesBelow(`${path}/*.go`)) {
      for (const [, imported] of readFileSync(join(STD, file), 'latin1').matchAll(/^\s*(?:import )?"([\w/]+)"$/gm)) {
        if (imported !== 'unsafe' && !CORE.has(imported ?? ''))
          throw new Error(`${file} of the core imports ${imported}, which is not in it`);
      }
    }
  }
}

checkCore();

const outputs = (['core', 'more'] as const).flatMap((shelf) => [
  { file: join(STD, `${shelf}.gen.ts`), text: shelfText(shelf) },
  { file: join(STD, `${shelf}-text.gen.ts`), text: sourcesText(shelf) },
]);
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
