// The packages of a program, found as the go command finds them before it compiles anything: which folders, which files, which imports.
import { fromByteString } from '#base';
import { belongsToBuild, type BuildTarget, compareReleases, type Facts, isInternalPath, isStdPath, mayImportInternal } from '#release';
import { type Ast, type Grammar, headError, parseFile, type ParseResult, type SourceFile } from '#syntax';
import { goPlace, importCycle, type LoadProblem, problemAt, problemOnPath, type Step } from './load-problem.ts';
import { belowRoot, type Module, plainName, readModule } from './module.ts';
import { type SeedFile, TestMain } from './test-main.ts';

export interface LoadedPackage {
  /** Import path; `main` for the package that is run. */
  readonly path: string;
  /** What the go command calls it. */
  readonly title: string;
  readonly sources: readonly SourceFile[];
  readonly parsed: readonly ParseResult[];
  /** Packages of the program itself that it imports. */
  readonly imports: readonly string[];
}

export interface Loaded {
  /** Dependencies first; main last. */
  readonly packages: readonly LoadedPackage[];
  /** Paths of those that package plugin opens while the program runs. */
  readonly plugins: readonly string[];
  readonly problems: readonly LoadProblem[];
  /** The language's release, from go.mod if there is one. */
  readonly language: string;
}

/** A file of the program by name and bytes. */
export interface ProgramFile {
  readonly name: string;
  readonly bytes: string;
}

/** A file that came with the program. */
export interface InputFile extends ProgramFile {
  /** No part of the program: it is there to be read. */
  readonly data: boolean;
  /** Of go.mod: the working folder below the module's root. */
  readonly here?: string;
}

export type Purpose = 'check' | 'run' | 'test';

export interface LoadInput {
  readonly files: readonly InputFile[];
  readonly target: BuildTarget;
  readonly facts: Facts;
  readonly add: (file: ProgramFile) => SourceFile;
  /** Whether the program is to be run, so that it must be package main; or its tests, which belong to it then. */
  readonly purpose: Purpose;
  /** What the release's parser can read. */
  readonly grammar: Grammar;
  /** Whether the library has the package in the target's release. */
  readonly hasLibrary: (path: string) => boolean;
}

/** gc's name, in symbols, for the package that is run. */
export const MAIN = 'main';
const WITHOUT_MODULE = 'command-line-arguments';
const GOROOT_SRC = '/usr/local/go/src';
const GOPATH_SRC = '/home/gopher/go/src';

export function loadProgram(input: LoadInput): Loaded {
  const { release } = input.target;
  const mod = input.files.find(isModuleFile);
  const module = mod === undefined ? null : readModule(mod);
  const failed = (text: string): Loaded => ({ packages: [], plugins: [], problems: [problemAt(null, text)], language: release });
  if (module !== null && 'error' in module) return failed(module.error);
  if (module === null || compareReleases(module.release, release) <= 0) return new Loader(input, module).load();
  const { version, newerModule } = input.facts;
  if (compareReleases(module.release, version.slice('go'.length)) <= 0 || newerModule === 'tried') return new Loader(input, module).load();
  return failed(`go: go.mod requires go >= ${module.release} (running go ${version.slice('go'.length)}; GOTOOLCHAIN=local)`);
}

interface ReadFile {
  readonly source: SourceFile;
  readonly parsed: ParseResult;
}

interface TestPackage {
  readonly path: string;
  readonly folder: string;
  readonly title: string;
  readonly files: readonly ReadFile[];
}

class Loader {
  readonly #input: LoadInput;
  readonly #module: Module | null;
  /** Go files by their folder below the module's root; all in one without a module. */
  readonly #folders = new Map<string, ProgramFile[]>();
  readonly #packages = new Map<string, LoadedPackage>();
  readonly #problems: LoadProblem[] = [];
  /** Packages that import an internal one of others. */
  readonly #intruders = new Set<string>();
  /** Said only when nothing else is wrong. */
  readonly #late: LoadProblem[] = [];
  /** Packages being loaded, the program first. */
  readonly #open: Step[] = [];

  constructor(input: LoadInput, module: Module | null) {
    this.#input = input;
    this.#module = module;
    for (const f of input.files.filter(({ name, data }) => name.endsWith('.go') && !data)) {
      const folder = module === null ? '' : folderOf(module, f.name);
      const files = this.#folders.get(folder) ?? [];
      files.push(f);
      this.#folders.set(folder, files);
    }
  }

  #parse(source: SourceFile): ParseResult {
    return parseFile(source, 'program', this.#input.grammar);
  }

  load(): Loaded {
    const [main] = this.#folders;
    if (main !== undefined) this.#input.purpose === 'test' ? this.#loadTests(...main) : this.#loadMain(...main);
    const { release } = this.#input.target;
    const asked = this.#module?.release ?? release;
    const plugins = this.#loadPlugins();
    const packages = [...this.#packages.values()];
    return {
      packages: [...packages.filter((p) => p.path !== MAIN), ...packages.filter((p) => p.path === MAIN)],
      plugins,
      problems: this.#problems.length > 0 ? this.#problems : this.#late,
      language: compareReleases(asked, release) < 0 ? asked : release,
    };
  }

  /** The first file's package is the one that is run. Files named one by one are taken whatever their constraints say. */
  #loadMain(folder: string, given: readonly ProgramFile[]): void {
    const title = this.#module === null ? WITHOUT_MODULE : joined(this.#module.path, folder);
    const files = this.#module === null ? given : this.#chosen(given);
    if (files === null) return;
    if (files.length > 0) {
      this.#loadPackage(MAIN, folder, files, { title, importer: '' }, null);
      const name = this.#packages.get(MAIN)?.parsed[0]?.file.package.name ?? '';
      if (this.#input.purpose === 'run' && name !== MAIN && name !== '')
        this.#late.push(problemAt(null, `package ${title} is not a main package`));
    } else this.#problems.push(problemAt(null, `package ${title}: build constraints exclude all Go files in ${shownFolder(folder)}`));
  }

  /** Where a package imports plugin, every other main package of the module is one, as if built with -buildmode=plugin. */
  #loadPlugins(): readonly string[] {
    const module = this.#module;
    const opens = [...this.#packages.values()].some((p) => p.parsed.some((r) => r.file.imports.some((i) => i.path === 'plugin')));
    if (module === null || !opens) return [];
    const plugins: string[] = [];
    for (const [folder, given] of [...this.#folders].slice(1)) {
      const path = joined(module.path, folder);
      const files = this.#chosen(given.filter((f) => !f.name.endsWith('_test.go'))) ?? [];
      const sources = files.map((f) => this.#input.add(f));
      const parsed = sources.map((s) => parseFile(s));
      if (this.#packages.has(path) || parsed[0]?.file.package.name !== MAIN) continue;
      const symbols = this.#input.add({ name: `${folder}/_symbols.go`, bytes: symbolTable(parsed.map((r) => r.file)) });
      this.#addPackage(path, folder, [...sources, symbols], [...parsed, parseFile(symbols)], { title: path, importer: '' }, null);
      plugins.push(path);
    }
    return plugins;
  }

  /** The package under test with the test files that are in it, then those that are beside it, then the main function that runs them all. */
  #loadTests(folder: string, given: readonly ProgramFile[]): void {
    const path = this.#module === null ? WITHOUT_MODULE : joined(this.#module.path, folder);
    const files = this.#module === null ? given : this.#chosen(given);
    if (files === null) return;
    const read = files.map((f): ReadFile => {
      const source = this.#input.add(f);
      return { source, parsed: this.#parse(source) };
    });
    const external = read.filter(({ source, parsed }) => source.name.endsWith('_test.go') && parsed.file.package.name.endsWith('_test'));
    const own = read.filter((r) => !external.includes(r));
    const title = `${path} [${path}.test]`;
    const main = new TestMain(path);
    if (own.length > 0) this.#testPackage(main, '_test', { path, folder, title, files: own });
    if (external.length > 0)
      this.#testPackage(main, '_xtest', { path: `${path}_test`, folder, title: `${path}_test [${path}.test]`, files: external });
    if (this.#problems.length > 0) return;
    main.addSeeds(this.#seedFiles(folder));
    const source = this.#input.add({ name: '_testmain.go', bytes: main.text });
    this.#packages.set(MAIN, {
      path: MAIN,
      title: `${path}.test`,
      sources: [source],
      parsed: [this.#parse(source)],
      imports: [path, `${path}_test`],
    });
  }

  #seedFiles(folder: string): readonly SeedFile[] {
    const module = this.#module;
    return this.#input.files.flatMap(({ name, bytes }) => {
      const [, target, file] = SEED_FILE.exec(name) ?? [];
      if (target === undefined || file === undefined) return [];
      const own = module === null || folderOf(module, name) === plainName(`${folder === '' ? '.' : folder}/testdata/fuzz/${target}`);
      return own ? [{ target, name: file, text: bytes }] : [];
    });
  }

  #testPackage(main: TestMain, as: '_test' | '_xtest', { path, folder, title, files }: TestPackage): void {
    const [sources, parsed] = [files.map((f) => f.source), files.map((f) => f.parsed)];
    this.#addPackage(path, folder, sources, parsed, { title, importer: '' }, null);
    main.add(as, { path, sources, trees: parsed.map((r) => r.file) });
    for (const { func, message } of main.wrong.splice(0)) {
      this.#problems.push({ ...problemAt(null, message), pos: func.pos, end: func.name.end, printed: null });
    }
  }

  /** The files of one folder that belong to its package; null when a constraint cannot be read, which has been reported. */
  #chosen(files: readonly ProgramFile[]): readonly ProgramFile[] | null {
    const out: ProgramFile[] = [];
    for (const f of files) {
      const belongs = belongsToBuild(f.name, f.bytes, this.#input.target);
      if (typeof belongs === 'object') {
        this.#problems.push(problemAt(null, `${plainName(f.name)}: ${belongs.error}`));
        return null;
      }
      if (belongs) out.push(f);
    }
    return out.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #loadPackage(path: string, folder: string, files: readonly ProgramFile[], step: Step, from: Ast.ImportSpec | null): void {
    const sources = files.map((f) => this.#input.add(f));
    this.#addPackage(
      path,
      folder,
      sources,
      sources.map((s) => this.#parse(s)),
      step,
      from,
    );
  }

  #addPackage(
    path: string,
    folder: string,
    sources: readonly SourceFile[],
    parsed: readonly ParseResult[],
    step: Step,
    from: Ast.ImportSpec | null,
  ): void {
    const wrong = this.#input.purpose === 'check' ? null : wrongHead(sources);
    if (wrong !== null) {
      this.#problems.push(wrong);
      return;
    }
    const clash = clashingNames(sources, parsed);
    if (clash !== '') {
      this.#problems.push(problemAt(from, `found packages ${clash} in ${shownFolder(folder)}`));
      return;
    }
    const imports = importsOf(sources, parsed);
    if (!parsed.some(hasBrokenHead)) this.#importAll(imports, step);
    if (from !== null && parsed[0]?.file.package.name === MAIN)
      this.#late.push(problemAt(from, `import "${path}" is a program, not an importable package`));
    this.#packages.set(path, {
      path,
      title: step.title,
      sources,
      parsed,
      imports: imports.flatMap(([spec]) => (this.#packages.has(spec.path ?? '') ? [spec.path ?? ''] : [])),
    });
  }

  #importAll(imports: ReturnType<typeof importsOf>, step: Step): void {
    const [invalid] = imports.find(([spec]) => spec.path !== null && !isImportPath(spec.path)) ?? [];
    if (invalid !== undefined) {
      this.#problems.push(problemAt(invalid, `invalid import path: ${invalid.path ?? ''}`));
      return;
    }
    this.#open.push(step);
    for (const [spec, source] of imports) this.#import(spec, source);
    this.#open.pop();
  }

  #import(spec: Ast.ImportSpec, source: SourceFile): void {
    const path = spec.path ?? '';
    const importer = this.#open.at(-1)?.title ?? '';
    // Go's own files may, wherever they are run from.
    const own = source.name.startsWith(`${GOROOT_SRC}/`);
    if (isInternalPath(path) && !own && !mayImportInternal(importer, path, this.#module?.path ?? null)) {
      const message = `use of internal package ${path} not allowed`;
      // The go command keeps one of these for each importing package.
      if (!this.#intruders.has(importer)) this.#problems.push(problemOnPath(spec, this.#open, message, source.position(spec.pos)));
      this.#intruders.add(importer);
      return;
    }
    const folder = this.#module === null ? null : folderBelow(this.#module, path);
    if (folder !== null) {
      this.#importOwn(spec, { title: path, importer: baseName(source.name) }, folder);
      return;
    }
    const wrong = this.#refusal(path);
    if (wrong !== '') this.#problems.push(problemAt(spec, wrong));
  }

  #importOwn(spec: Ast.ImportSpec, step: Step, folder: string): void {
    const path = step.title;
    if (this.#packages.has(path)) return;
    if (this.#open.some((o) => o.title === path)) {
      this.#problems.push(importCycle(spec, [...this.#open, step], this.#input.facts.importCycleFiles));
      return;
    }
    const given = this.#folders.get(folder) ?? [];
    const sources = given.filter((f) => !f.name.endsWith('_test.go'));
    const files = this.#chosen(sources);
    if (files === null) return;
    if (files.length > 0) this.#loadPackage(path, folder, files, step, spec);
    else if (sources.length > 0) {
      const message = `build constraints exclude all Go files in ${shownFolder(folder)}`;
      this.#problems.push(problemOnPath(spec, [...this.#open, step], message));
    } else if (given.length > 0) {
      const message = `no non-test Go files in ${shownFolder(folder)}`;
      this.#late.push({ ...problemAt(spec, message), printed: `${path}: ${message}` });
    } else this.#problems.push(problemAt(spec, this.#notProvided(path)));
  }

  /** Why a package that is not the program's own cannot be had; '' when it can, or when the checker says why. */
  #refusal(path: string): string {
    const { target, facts, hasLibrary } = this.#input;
    if (
      path === '' ||
      path === 'unsafe' ||
      (hasLibrary(path) && (isStdPath(path, target.release) || isInternalPath(path) || this.#requires(path)))
    )
      return '';
    if (path === 'C') return 'maprace: cgo is not in this simulator';
    if (/^\.\.?(?:\/|$)/.test(path)) return `"${path}" is relative, but relative import paths are not supported in module mode`;
    if (path.startsWith('/')) return `"${path}" is not a package path; see 'go help packages'`;
    if (isStdPath(path, target.release)) return `maprace: package "${path}" is not in this simulator`;
    // Only the standard library has paths that do not begin with a domain.
    if (!isModulePath(path)) {
      const own = `${GOROOT_SRC}/${path}`;
      return this.#module === null && facts.namesFolders
        ? `cannot find package "${path}" in any of:\n\t${own} (from $GOROOT)\n\t${GOPATH_SRC}/${path} (from $GOPATH)`
        : `package ${path} is not in ${facts.std} (${own})`;
    }
    const module = this.#module?.required.find((m) => path === m || path.startsWith(`${m}/`));
    return module === undefined ? this.#notProvided(path) : `maprace: module ${module} is not in this simulator`;
  }

  /** Modules the library has are there for the asking, as if a go.mod required them; where there is one, it must. */
  #requires(path: string): boolean {
    if (!isModulePath(path)) return false;
    return this.#module === null || this.#module.required.some((m) => path === m || path.startsWith(`${m}/`));
  }

  #notProvided(path: string): string {
    const said = `no required module provides package ${path}`;
    return this.#module === null
      ? `${said}: go.mod file not found in current directory or any parent directory; see 'go help modules'`
      : `${said}; to add it:\n\tgo get ${path}`;
  }
}

/** What plugin.Lookup finds: functions, and the addresses of variables, that are exported. */
function symbolTable(files: readonly Ast.File[]): string {
  const decls = files.flatMap((f) => f.decls);
  const functions = decls.flatMap((d) => (d.kind === 'FuncDecl' && d.recv === null && d.type.typeParams === null ? [d.name] : []));
  const specs = decls.flatMap((d) => (d.kind === 'GenDecl' && d.tok === 'var' ? d.specs : []));
  const variables = specs.flatMap((s) => (s.kind === 'ValueSpec' ? s.names : []));
  const entry = (name: Ast.Ident, prefix: string): string => (/^\p{Lu}/u.test(name.name) ? `"${name.name}": ${prefix}${name.name}, ` : '');
  const entries = [...functions.map((name) => entry(name, '')), ...variables.map((name) => entry(name, '&'))].join('');
  return `package main\n\nfunc _symbols() map[string]interface{} { return map[string]interface{}{${entries}} }\n`;
}

/** Printable, without space and without what file systems and shells take for themselves (go/build). */
function isImportPath(path: string): boolean {
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(fromByteString(path)) && !/[!"#$%&'()*,:;<=>?[\\\]^`{|}]|\xef\xbf\xbd/.test(path);
}

/** Whether what the go command reads of a file has an error: then it looks for no package that the file imports. */
function hasBrokenHead({ file, diagnostics }: ParseResult): boolean {
  const head = file.decls.find((d) => d.kind !== 'GenDecl' || d.tok !== 'import')?.pos ?? file.end;
  return diagnostics.some((d) => d.message.startsWith('syntax error') && d.pos < head);
}

/** The go command gives up at the first; the checker has more to say, in the compiler's words. */
function wrongHead(sources: readonly SourceFile[]): LoadProblem | null {
  for (const source of sources) {
    const wrong = headError(source);
    if (wrong !== null) return { ...wrong, printed: `${goPlace(source.position(wrong.pos))}: ${wrong.message}` };
  }
  return null;
}

/** The import path of the package whose tests are run: that of the first file. */
export function testedPath(files: readonly InputFile[]): string {
  const mod = files.find(isModuleFile);
  const module = mod === undefined ? null : readModule(mod);
  const first = files.find((f) => f.name.endsWith('.go'));
  if (module === null || 'error' in module || first === undefined) return WITHOUT_MODULE;
  return joined(module.path, folderOf(module, first.name));
}

/** The program's own go.mod. */
export const isModuleFile = ({ name, data }: InputFile): boolean => /(?:^|\/)go\.mod$/.test(name) && !data;

/** A seed of a fuzz target. */
const SEED_FILE = /(?:^|\/)testdata\/fuzz\/([^/]+)\/([^/]+)$/;

/** Begins with a domain. */
const isModulePath = (path: string): boolean => (path.split('/')[0] ?? '').includes('.');
const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const shownFolder = (folder: string): string => (folder === '' ? '.' : folder);
const joined = (path: string, folder: string): string => (folder === '' ? path : `${path}/${folder}`);

/** Below the module's root; files outside of it are nobody's. */
function folderOf(module: Module, name: string): string {
  const below = belowRoot(module, name);
  return below.slice(0, Math.max(0, below.lastIndexOf('/')));
}

/** The folder of a package of the module; null for another module's. */
export function folderBelow(module: Module, path: string): string | null {
  if (path === module.path) return '';
  return path.startsWith(`${module.path}/`) ? path.slice(module.path.length + 1) : null;
}

/** `a (a.go) and b (b.go)` when the files are not of one package, else ''. */
function clashingNames(sources: readonly SourceFile[], parsed: readonly ParseResult[]): string {
  const named = sources.map((s, i) => ({ file: baseName(s.name), name: parsed[i]?.file.package.name ?? '' })).filter((n) => n.name !== '');
  const other = named.find((n) => n.name !== named[0]?.name && n.name !== '_');
  const [first] = named;
  if (first === undefined || other === undefined || first.name === '_') return '';
  return `${first.name} (${first.file}) and ${other.name} (${other.file})`;
}

/** Each imported path once, in the order of paths, with the place that names it first. */
function importsOf(sources: readonly SourceFile[], parsed: readonly ParseResult[]): readonly (readonly [Ast.ImportSpec, SourceFile])[] {
  const first = new Map<string, readonly [Ast.ImportSpec, SourceFile]>();
  sources.forEach((source, i) => {
    for (const spec of parsed[i]?.file.imports ?? []) {
      const path = spec.path ?? '';
      if (!first.has(path)) first.set(path, [spec, source]);
    }
  });
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}
