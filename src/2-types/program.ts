// Checking a whole program: main and, dependencies first, every package it imports.
import { invariant } from '#base';
import type { Ast, Diagnostic, FileSet, Pos } from '#syntax';
import { inOrderOfReport, NO_POS } from '#syntax';
import { isInternalPath, isStdPath, languageOf } from '#release';
import { checkPackage } from './check/package.ts';
import type { Checked, CheckedPackage } from './checked.ts';
import type { Package } from './object.ts';
import { Scope } from './scope.ts';
import { universe, UNSAFE } from './universe.ts';

/** Finds the files of a library package, already parsed; null when there is none. */
export type PackageSource = (path: string) => readonly Ast.File[] | null;

export interface PackageFiles {
  readonly path: string;
  readonly files: readonly Ast.File[];
}

export interface CheckInput {
  readonly fileSet: FileSet;
  readonly main: PackageFiles;
  /** Further packages of the program itself, checked in full like main. */
  readonly packages?: readonly PackageFiles[];
  readonly source: PackageSource;
  /** Library packages that belong to every program, imported or not. */
  readonly always?: readonly string[];
  /** Library packages checked before, with the same source and release: reused, and added to. */
  readonly known?: Map<string, CheckedPackage>;
  /** 1.N or 1.N.M */
  readonly release: string;
  /** Whether the program itself may import unsafe and the library's internal packages; library packages always may. */
  readonly unsafe?: boolean;
  /** Whether the parser has found errors that do not end the check: then what gc says last of all is left out. */
  readonly syntaxErrors?: boolean;
}

export function checkProgram(input: CheckInput): Checked {
  return new ProgramCheck(input).run();
}

class ProgramCheck {
  readonly #input: CheckInput;
  readonly #own: ReadonlyMap<string, PackageFiles>;
  readonly #done = new Map<string, CheckedPackage>();
  /** Import paths being checked, outermost first. */
  readonly #open: string[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  /** Packages that cannot be had: with them, nothing else is worth saying. */
  readonly #importErrors: Diagnostic[] = [];

  constructor(input: CheckInput) {
    this.#input = input;
    this.#own = new Map([input.main, ...(input.packages ?? [])].map((p) => [p.path, p]));
  }

  run(): Checked {
    const { main } = this.#input;
    for (const path of this.#input.always ?? []) {
      const found = this.#library(path);
      invariant(found !== null, `the library has no package ${path}`);
    }
    const checked = this.#check(main.path, main.files, false);
    if (!checked.pkg.scope.elems.has('main') && this.#diagnostics.length === 0) {
      this.#diagnostics.push({ pos: NO_POS, end: NO_POS, message: 'function main is undeclared in the main package', code: 'MissingMain' });
    }
    const found = this.#importErrors.length > 0 ? this.#importErrors : this.#diagnostics;
    return { packages: [...this.#done.values()], main: checked, diagnostics: sorted(found, this.#input.fileSet) };
  }

  #check(path: string, files: readonly Ast.File[], library: boolean): CheckedPackage {
    this.#open.push(path);
    const name = files[0]?.package.name ?? path;
    const pkg: Package = { path, name, scope: new Scope(universe), imports: [] };
    const { checked, diagnostics } = checkPackage({
      fileSet: this.#input.fileSet,
      pkg,
      files,
      language: languageOf(this.#input.release),
      lazy: library,
      quiet: this.#input.syntaxErrors ?? false,
      find: (spec) => this.#find(spec, library),
    });
    this.#open.pop();
    this.#diagnostics.push(...diagnostics);
    this.#done.set(path, checked);
    return checked;
  }

  #find(spec: Ast.ImportSpec, library: boolean): Package | null {
    const path = spec.path ?? '';
    if (path === 'unsafe') {
      if (library || this.#input.unsafe) return UNSAFE;
      return this.#missing(spec, absent(path));
    }
    const done = this.#done.get(path);
    if (done !== undefined) return done.pkg;
    if (this.#open.includes(path)) {
      const ring = [...this.#open.slice(this.#open.indexOf(path)), path];
      return this.#missing(spec, `import cycle not allowed: ${ring.join(' imports ')}`);
    }
    const own = this.#own.get(path);
    if (own !== undefined) return this.#check(path, own.files, false).pkg;
    if (!library && !this.#input.unsafe && isInternalPath(path)) return this.#missing(spec, `use of internal package ${path} not allowed`);
    const found = this.#library(path);
    if (found !== null) return found;
    return this.#missing(spec, isStdPath(path) ? absent(path) : `package ${path} is not in std`);
  }

  #library(path: string): Package | null {
    const known = this.#input.known?.get(path);
    if (known !== undefined) return this.#adopt(known);
    const files = this.#input.source(path);
    if (files === null) return null;
    const checked = this.#check(path, files, true);
    this.#input.known?.set(path, checked);
    return checked.pkg;
  }

  /** Takes a package checked before into this program, its imports first. */
  #adopt(known: CheckedPackage): Package {
    for (const { path } of known.pkg.imports) {
      const dependency = this.#input.known?.get(path);
      if (dependency !== undefined && !this.#done.has(path)) this.#adopt(dependency);
    }
    this.#done.set(known.pkg.path, known);
    return known.pkg;
  }

  #missing(spec: Ast.ImportSpec, message: string): null {
    this.#importErrors.push({ pos: spec.pos, end: spec.lit.end, message, code: 'BrokenImport' });
    return null;
  }
}

const absent = (path: string): string => `maprace: package "${path}" is not in this simulator`;

/** As gc flushes them; the same message twice running on one line, or twice at one place, is said once. */
function sorted(list: readonly Diagnostic[], fileSet: FileSet): readonly Diagnostic[] {
  const lineOf = (pos: Pos): string => {
    const p = fileSet.fileOf(pos)?.unadjusted(pos);
    return p === undefined ? '' : `${p.file}:${p.line}`;
  };
  const kept = list.filter((d, i) => {
    const before = list[i - 1];
    return before?.message !== d.message || lineOf(before.pos) !== lineOf(d.pos);
  });
  const seen = new Set<string>();
  return inOrderOfReport(kept, fileSet).filter((d) => {
    const key = `${d.pos} ${d.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
