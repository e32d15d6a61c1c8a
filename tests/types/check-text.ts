// Checks Go text the way the command line does, for the tests of this folder.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromBytes, toByteString } from '#base';
import { type Ast, type Diagnostic, FileSet, parseFile } from '#syntax';
import { type Checked, checkProgram, type PackageFiles, type PackageSource } from '#types';

export interface CheckResult {
  readonly fileSet: FileSet;
  readonly checked: Checked;
  /** The parser's and the checker's, each in its own order. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CheckOptions {
  readonly release?: string;
  readonly source?: (fileSet: FileSet) => PackageSource;
  readonly packages?: (fileSet: FileSet) => readonly PackageFiles[];
}

const noLibrary = (): PackageSource => () => null;

/** Files by name; all of package main. */
export function checkFiles(files: Readonly<Record<string, string>>, options: CheckOptions = {}): CheckResult {
  const fileSet = new FileSet();
  const syntax: Diagnostic[] = [];
  const asts = Object.entries(files).map(([name, text]) => {
    const r = parseFile(fileSet.add(name, toByteString(text)));
    syntax.push(...r.diagnostics);
    return r.file;
  });
  const checked = checkProgram({
    fileSet,
    main: { path: 'main', files: asts },
    release: options.release ?? '1.26',
    source: (options.source ?? noLibrary)(fileSet),
    packages: options.packages?.(fileSet) ?? [],
  });
  return { fileSet, checked, diagnostics: [...syntax, ...checked.diagnostics] };
}

export const checkText = (text: string, options: CheckOptions = {}): CheckResult => checkFiles({ 'x.go': text }, options);

/** `x.go:line:col: message`, one string each. */
export const shown = ({ fileSet, diagnostics }: CheckResult): readonly string[] =>
  diagnostics.map((d) => {
    const p = fileSet.position(d.pos);
    return `${p.file}:${p.line}:${p.column}: ${d.message}`;
  });

const KNOWN_TAGS = new Set(['linux', 'amd64', 'unix', 'gc']);
const OS = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos'.split(' '),
);
const ARCH = new Set(
  '386 amd64 arm arm64 loong64 mips mipsle mips64 mips64le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm'.split(' '),
);

function holds(constraint: string): boolean {
  const tokens = constraint.match(/\(|\)|!|&&|\|\||[\w.]+/g) ?? [];
  let i = 0;
  const any = (): boolean => {
    let v = all();
    while (tokens[i] === '||') {
      i++;
      v = all() || v;
    }
    return v;
  };
  const all = (): boolean => {
    let v = one();
    while (tokens[i] === '&&') {
      i++;
      v = one() && v;
    }
    return v;
  };
  const one = (): boolean => {
    const t = tokens[i++] ?? '';
    if (t === '!') return !one();
    if (t !== '(') return KNOWN_TAGS.has(t) || Number(/^go1\.(\d+)$/.exec(t)?.[1] ?? 99) <= 26;
    const v = any();
    i++;
    return v;
  };
  return any();
}

function fits(name: string): boolean {
  if (!name.endsWith('.go') || name.endsWith('_test.go') || name.startsWith('_')) return false;
  const [last = '', before = ''] = name.slice(0, -3).split('_').slice(1).reverse();
  if (ARCH.has(last)) return last === 'amd64' && (!OS.has(before) || before === 'linux');
  return !OS.has(last) || last === 'linux';
}

/** The files of a folder that belong to linux/amd64; null without any. */
export function parseFolder(fileSet: FileSet, folder: string): readonly Ast.File[] | null {
  let names: readonly string[];
  try {
    names = readdirSync(folder).toSorted();
  } catch {
    return null;
  }
  const files = names.filter(fits).flatMap((name) => {
    const file = path.join(folder, name);
    const { file: ast } = parseFile(fileSet.add(file, fromBytes(readFileSync(file))));
    return ast.buildConstraint === null || holds(ast.buildConstraint) ? [ast] : [];
  });
  return files.length > 0 ? files : null;
}

/** Go's own library as a source of packages. */
export const goLibrary =
  (goroot: string) =>
  (fileSet: FileSet): PackageSource =>
  (p) =>
    parseFolder(fileSet, path.join(goroot, 'src', p)) ?? parseFolder(fileSet, path.join(goroot, 'src/vendor', p));
