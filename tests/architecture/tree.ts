// The project's files as the architecture tests see them: rooms, imports, syntax.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const ROOT = path.join(import.meta.dirname, '../..');
const posix = (file: string): string => file.replaceAll('\\', '/');

export const glob = (pattern: string | string[]): string[] => globSync(pattern, { cwd: ROOT }).map(posix).sort();
export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const json: unknown = JSON.parse(read('package.json'));
/** Doors by name: '#syntax' → 'src/1-syntax/index.ts'. */
export const DOORS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries((json as { imports: Record<string, string> }).imports).map(([name, file]) => [name, file.replace(/^\.\//, '')]),
);

/** The room a file is in, by the name others import it with: src/1-syntax/parser/x.ts → 'syntax'; null outside the rooms. */
export function roomOf(file: string): string | null {
  if (file.startsWith('components/')) return 'components';
  const folder = /^src\/([^/]+)\//.exec(file)?.[1];
  return folder === undefined ? null : folder.replace(/^\d-/, '');
}

/** Every TypeScript file of the rooms, scripts of .astro files included. */
export const SOURCES = glob(['src/**/*.ts', 'components/**/*.ts', 'components/**/*.astro']);

export interface Source {
  readonly file: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** The TypeScript in an .astro file: its frontmatter and its scripts. */
const astroScript = (text: string): string =>
  [/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '', ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((m) => m[1])].join('\n');

const parsed = new Map<string, Source>();

export function source(file: string): Source {
  let found = parsed.get(file);
  if (found === undefined) {
    const whole = read(file);
    const text = file.endsWith('.astro') ? astroScript(whole) : whole;
    found = { file, text: whole, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
    parsed.set(file, found);
  }
  return found;
}

export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Nothing of it is left when the types are stripped. */
  readonly typeOnly: boolean;
}

export function* nodes(tree: ts.Node): Generator<ts.Node> {
  yield tree;
  for (const child of tree.getChildren()) yield* nodes(child);
}

const isTypeOnlyImport = (node: ts.ImportDeclaration): boolean => {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every((e) => e.isTypeOnly);
};

export function importsOf({ file, tree }: Source): Import[] {
  const out: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) out.push({ from: file, specifier: specifier.text, typeOnly });
  };
  for (const node of nodes(tree)) {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
  }
  return out;
}

/** The file that an import of ours means; null for packages. */
export function target({ from, specifier }: Import): string | null {
  const door = DOORS[specifier];
  if (door !== undefined) return door;
  return specifier.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier)) : null;
}
