// Checking a whole program: main and, dependencies first, every package it imports.
import { invariant } from '#base';
import type { Ast, Diagnostic, FileSet, Pos } from '#syntax';
import { flushed, NO_POS } from '#syntax';
import { type CompilerWords, compilerWords, DEFAULT_RELEASE, languageOf, NEWEST } from '#release';
import { checkJumps } from './check/label.ts';
import { checkPackage } from './check/package.ts';
import { languageOfFile, withLanguageHint } from './check/file-language.ts';
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
  /** Paths of those that no package imports: they are opened while the program runs. */
  readonly plugins?: readonly string[];
  readonly source: PackageSource;
  /** Library packages that belong to every program, imported or not. */
  readonly always?: readonly string[];
  /** Library packages checked before, with the same source and release: reused, and added to. */
  readonly known?: Map<string, CheckedPackage>;
  /** 1.N or 1.N.M: the language of the program's own packages. The library's is always the newest. */
  readonly release: string;
  /** The compiler that speaks, when it is not the default one: what it understands of the language may be another release's. */
  readonly words?: CompilerWords;
  /** Whether a library package's Name or Type.Method is hidden from the program, as not yet there. */
  readonly isLater?: (path: string, name: string) => boolean;
  /** In which order packages are initialised; by path, those they import before them, when not said. */
  readonly initOrder?: 'as imported' | 'by path';
  /** Errors of the parser that do not end the check: with them what gc says last of all is left out. */
  readonly syntax?: readonly Diagnostic[];
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
  /** Own packages with errors, and those that import them: gc never gets to these. */
  readonly #broken = new Set<string>();
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
    const plugins = this.#input.plugins ?? [];
    for (const path of plugins) this.#check(path, this.#own.get(path)?.files ?? [], false);
    if (checked.pkg.name === 'main' && !checked.pkg.scope.elems.has('main') && this.#diagnostics.length === 0) {
      this.#diagnostics.push({ pos: NO_POS, end: NO_POS, message: 'function main is undeclared in the main package', code: 'MissingMain' });
    }
    const found = this.#importErrors.length > 0 ? this.#importErrors : this.#diagnostics;
    const reported = withoutEchoes(found, this.#input.fileSet);
    const imported = [...this.#done.values()];
    const packages = this.#input.initOrder === 'as imported' ? imported : byPath(imported);
    return { packages, plugins, main: checked, reported, diagnostics: flushed(reported, this.#input.fileSet) };
  }

  #check(path: string, files: readonly Ast.File[], library: boolean): CheckedPackage {
    this.#open.push(path);
    const name = files[0]?.package.name ?? path;
    const pkg: Package = { path, name, scope: new Scope(universe), imports: [], localTypes: [] };
    const language = library ? LIBRARY_LANGUAGE : languageOf(this.#input.release);
    let blocked = false;
    const syntax = this.#input.syntax ?? [];
    const jumps = library ? [] : checkJumps(this.#input.fileSet, files, syntax);
    const { checked, diagnostics } = checkPackage({
      fileSet: this.#input.fileSet,
      pkg,
      files,
      language,
      words: library ? LIBRARY_WORDS : (this.#input.words ?? compilerWords(DEFAULT_RELEASE)),
      languageOf: (file) => (library ? language : languageOfFile(file, language)),
      isLater: library ? NEVER : (this.#input.isLater ?? NEVER),
      lazy: library,
      quiet: syntax.length + jumps.length > 0,
      find: (spec) => {
        const found = this.#find(spec);
        blocked ||= found !== null && this.#broken.has(found.path);
        return found;
      },
    });
    this.#open.pop();
    if (!blocked)
      this.#diagnostics.push(...jumps, ...(library ? diagnostics : diagnostics.map((d) => withLanguageHint(d, files, language))));
    if (blocked || (!library && jumps.length + diagnostics.length > 0)) this.#broken.add(path);
    this.#done.set(path, checked);
    return checked;
  }

  #find(spec: Ast.ImportSpec): Package | null {
    const path = spec.path ?? '';
    if (path === 'unsafe') return UNSAFE;
    const done = this.#done.get(path);
    if (done !== undefined) return done.pkg;
    if (this.#open.includes(path)) return this.#missing(spec, 'import cycle not allowed');
    const own = this.#own.get(path);
    if (own !== undefined) return this.#check(path, own.files, false).pkg;
    return this.#library(path) ?? this.#missing(spec, `package ${path} is not in std`);
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

const NEVER = (): boolean => false;

const LIBRARY_LANGUAGE = languageOf(NEWEST);
const LIBRARY_WORDS = compilerWords(NEWEST);

/** spec: #Program_initialization: again and again, the first by path of those whose imports are all initialised. */
function byPath(packages: readonly CheckedPackage[]): readonly CheckedPackage[] {
  const waiting = new Set(packages.toSorted((a, b) => (a.pkg.path < b.pkg.path ? -1 : 1)));
  const pending = new Map(packages.map((p) => [p.pkg, p]));
  const out: CheckedPackage[] = [];
  const ready = (p: CheckedPackage): boolean => p.pkg.imports.every((dependency) => !pending.has(dependency));
  while (waiting.size > 0) {
    const next = [...waiting].find(ready);
    invariant(next !== undefined, 'packages import each other');
    waiting.delete(next);
    pending.delete(next.pkg);
    out.push(next);
  }
  return out;
}

/** gc's count leaves out what says the same twice running on one line. */
function withoutEchoes(list: readonly Diagnostic[], fileSet: FileSet): readonly Diagnostic[] {
  const lineOf = (pos: Pos): string => `${fileSet.baseOf(pos)}:${fileSet.fileOf(pos)?.unadjusted(pos).line ?? 0}`;
  return list.filter((d, i) => {
    const before = list[i - 1];
    return before?.message !== d.message || lineOf(before.pos) !== lineOf(d.pos);
  });
}
