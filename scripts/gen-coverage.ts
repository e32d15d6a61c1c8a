// npm run gen: writes src/release/coverage.gen.ts: of each package of the library, how many names Go's API has, and which of them are missing.
// With --check nothing is written; the exit code tells whether it is what would be written now. Without Go 1.26 nothing is done.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Ast, FileSet, parseOutline } from '../src/1-syntax/index.ts';

const root = path.join(import.meta.dirname, '..');
const STD = path.join(root, 'src/std');
const file = path.join(root, 'src/release/coverage.gen.ts');

function goroot(): string | null {
  try {
    const [version = '', where = ''] = execFileSync('go', ['env', 'GOVERSION', 'GOROOT'], { encoding: 'utf8' }).split('\n');
    return version.startsWith('go1.26') ? where : null;
  } catch {
    return null;
  }
}

/** What a package declares: names, methods as Type.Method, and the types whose methods a type has too: those it embeds or is an alias of. */
interface Declared {
  readonly names: Set<string>;
  readonly parts: Map<string, string[]>;
}

const baseName = (t: Ast.Expr): string => {
  if (t.kind === 'Ident') return t.name;
  if (t.kind === 'StarExpr' || t.kind === 'ParenExpr') return baseName(t.x);
  if (t.kind === 'IndexExpr') return baseName(t.x);
  return t.kind === 'SelectorExpr' ? '*' : '';
};

function declare(d: Declared, decl: Ast.Decl): void {
  if (decl.kind === 'FuncDecl') {
    const receiver = decl.recv?.list[0];
    d.names.add(receiver === undefined ? decl.name.name : `${baseName(receiver.type)}.${decl.name.name}`);
    return;
  }
  if (decl.kind !== 'GenDecl') return;
  for (const spec of decl.specs) {
    if (spec.kind === 'ValueSpec') for (const name of spec.names) d.names.add(name.name);
    if (spec.kind !== 'TypeSpec') continue;
    d.names.add(spec.name.name);
    const embedded =
      spec.type.kind === 'StructType' ? spec.type.fields.list.filter((f) => f.names.length === 0).map((f) => baseName(f.type)) : [];
    // Of a type in another package all methods are taken to be there.
    d.parts.set(spec.name.name, spec.type.kind === 'StructType' ? embedded.filter((name) => name !== '*') : [baseName(spec.type)]);
  }
}

function has(d: Declared, name: string): boolean {
  if (d.names.has(name)) return true;
  const [type = '', method] = name.split('.');
  if (method === undefined) return false;
  return (d.parts.get(type) ?? []).some((part) => part === '*' || (part !== type && has(d, `${part}.${method}`)));
}

function libraryPackages(): Map<string, Declared> {
  const fileSet = new FileSet();
  const found = new Map<string, Declared>();
  for (const name of globSync('**/*.go', { cwd: STD }).map((f) => f.replaceAll('\\', '/'))) {
    const d = found.get(path.posix.dirname(name)) ?? { names: new Set<string>(), parts: new Map<string, string[]>() };
    found.set(path.posix.dirname(name), d);
    for (const decl of parseOutline(fileSet.add(name, readFileSync(path.join(STD, name), 'latin1'))).file.decls) declare(d, decl);
  }
  return found;
}

/** Exported names of each package by Go's API files: fields, and what is for one system alone, are left out. */
function apiNames(folder: string): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (let minor = 0; ; minor++) {
    const api = path.join(folder, minor === 0 ? 'go1.txt' : `go1.${minor}.txt`);
    if (!existsSync(api)) return names;
    for (const [, pkg = '', what = ''] of readFileSync(api, 'utf8').matchAll(/^pkg (\S+), (.*)$/gm)) {
      const method = /^method \(\*?(\w+)(?:\[[^\]]*\])?\) (\w+)/.exec(what);
      const name = method === null ? /^(?:func|var|const|type) (\w+)/.exec(what)?.[1] : `${method[1]}.${method[2]}`;
      if (name !== undefined) names.set(pkg, (names.get(pkg) ?? new Set()).add(name));
    }
  }
}

function tableText(folder: string): string {
  const api = apiNames(folder);
  const rows = [...libraryPackages()].flatMap(([pkg, d]) => {
    const names = api.get(pkg);
    if (names === undefined) return pkg.split('/').includes('internal') ? [] : [`${pkg} 0`];
    return [[pkg, names.size, ...[...names].filter((name) => !has(d, name)).sort()].join(' ')];
  });
  return `// Packages of the library: path, how many names Go 1.26's API has (0: not of Go's library), and those missing. Written by scripts/gen-coverage.ts; do not edit.
export const COVERAGE = \`
${rows.sort().join('\n')}
\`;
`;
}

const where = goroot();
if (where !== null) {
  const text = tableText(path.join(where, 'api'));
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) process.exitCode = 1;
}
