// From source texts to a Program: load, check, compile. The library's packages are parsed once per Builder.
import { fromBytes, fromByteString, toByteString } from '#base';
import { compile, type Program } from '#code';
import type { WorkingFolder } from '#machine';
import {
  type BuildTarget,
  type CompilerWords,
  compilerWords,
  DEFAULT_RELEASE,
  type Facts,
  factsOf,
  isLaterApi,
  type Release,
  releaseNamed,
  inlining,
} from '#release';
import type { Shelf } from '#std';
import {
  type Ast,
  complaintPosition,
  type Diagnostic,
  FileSet,
  flushed,
  parseFile,
  parseImports,
  positionText,
  type SourceFile,
} from '#syntax';
import { asSaidBy, type Checked, checkJumps, checkProgram, missingBodies } from '#types';
import { Library } from './library.ts';
import { folderBelow, type InputFile, type LoadedPackage, loadProgram, MAIN, type ProgramFile, type Purpose, testedPath } from './load.ts';
import { goPlace, type LoadProblem } from './load-problem.ts';
import { readModule } from './module.ts';
import type { ReportedDiagnostic, SourceText } from './result.ts';
import { workingFolder } from './working-folder.ts';

export interface Rejected {
  readonly diagnostics: readonly ReportedDiagnostic[];
}
/** A program, the Go it is to run on, and where it is run. */
export interface Runnable {
  readonly program: Program;
  readonly facts: Facts;
  readonly folder: WorkingFolder;
}
export type Built = Runnable | Rejected;

/** What the checker made of a program that is right. `language`: the release that its module asks for. */
interface CheckedText {
  readonly checked: Checked;
  readonly language: string;
}

/** Scanned and parsed files, with what was wrong with them. */
export interface Parsed extends Rejected {
  readonly sources: readonly SourceFile[];
  readonly trees: readonly Ast.File[];
  /** The parser's diagnostics as it made them. */
  readonly syntax: readonly Diagnostic[];
  /** Whether gc would go on to the types: malformed literals alone do not stop it. */
  readonly checkable: boolean;
}

/** The machine makes values of this package's types: run-time errors are declared there. */
export const LINKED_ALWAYS: readonly string[] = ['runtime'];

/** Texts of the reader's programs stay in the FileSet; past this many bytes it is replaced, so that a long session does not grow. */
const FRESH_AFTER = 16 * 2 ** 20;

export class Builder {
  readonly #shelf: Shelf;
  #fileSet = new FileSet();
  #libraries = new Map<string, Library>();
  #added = 0;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  check(files: readonly SourceText[], release: string): readonly ReportedDiagnostic[] {
    const checked = this.checkText(files, release);
    return 'diagnostics' in checked ? checked.diagnostics : [];
  }

  /** `purpose`: whether the program is run, or its tests. */
  build(files: readonly SourceText[], release: string, purpose: Purpose = 'run', race = false, observed = false): Built {
    const checked = this.checkText(files, release, purpose, race);
    if ('diagnostics' in checked) return checked;
    const facts = factsOf(named(release), checked.language);
    const { loopBodyNames } = facts;
    const program = compile(checked.checked, { race, observed, loopBodyNames, inlining: () => inlining(named(release)) });
    return { program, facts, folder: workingFolder(files.map(programFile), purpose) };
  }

  checkText(files: readonly SourceText[], release: string, purpose: Purpose = 'check', race = false): CheckedText | Rejected {
    this.#renewWhenLarge();
    const target: BuildTarget = { release, race };
    const facts = factsOf(named(release));
    const words = compilerWords(named(release));
    const library = this.#library(target);
    const { packages, plugins, problems, language } = loadProgram({
      files: files.map(programFile),
      target,
      facts,
      purpose,
      grammar: words,
      add: (file) => this.#add(file),
      hasLibrary: (path) => library.has(path),
    });
    if (problems.length > 0) return { diagnostics: problems.map((p) => this.#problem(p)) };
    const unreadable = unreadablePackages(packages);
    if (unreadable.length > 0)
      return { diagnostics: unreadable.flatMap((p) => this.#reported([...syntaxOf(p), ...this.#besideSyntax(p, words)], p, words)) };
    const found = packages.map((p) => ({ path: p.path, files: p.parsed.map((r) => r.file) }));
    const checked = checkProgram({
      fileSet: this.#fileSet,
      main: found.at(-1) ?? { path: MAIN, files: [] },
      packages: found.slice(0, -1),
      plugins,
      source: (path) => library.find(path),
      always: LINKED_ALWAYS,
      known: library.checked,
      release: language,
      words,
      isLater: (path, name) => isLaterApi(path, name, release),
      initOrder: facts.packageInit,
      syntax: packages.flatMap(syntaxOf),
    });
    const diagnostics = packages.flatMap((p) => this.#reported([...syntaxOf(p), ...this.#within(p, checked.reported)], p, words, checked));
    return diagnostics.length > 0 ? { diagnostics } : { checked, language };
  }

  /** What is said also of a program that does not parse. */
  #besideSyntax(p: LoadedPackage, words: CompilerWords): readonly Diagnostic[] {
    const trees = p.parsed.map((r) => r.file);
    return [...checkJumps(this.#fileSet, trees, syntaxOf(p)), ...(words.oldChecker ? missingBodies(trees) : [])];
  }

  /** What concerns one package; what has no position concerns main. */
  #within(p: LoadedPackage, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const files = new Set(p.sources);
    return diagnostics.filter((d) => {
      const file = this.#fileSet.fileOf(d.pos);
      return file === null ? p.path === MAIN : files.has(file);
    });
  }

  parse(files: readonly SourceText[]): Parsed {
    this.#renewWhenLarge();
    const sources = files.map((f) => this.#add(programFile(f)));
    const results = sources.map((s) => parseFile(s));
    const syntax = results.flatMap((r) => r.diagnostics);
    return {
      sources,
      trees: results.map((r) => r.file),
      syntax,
      diagnostics: this.#underHeading('# ', syntax),
      checkable: results.every((r) => r.checkable),
    };
  }

  #add({ name, bytes }: ProgramFile): SourceFile {
    this.#added += bytes.length;
    return this.#fileSet.add(name, bytes);
  }

  #library({ release, race }: BuildTarget): Library {
    const key = race ? `${release} race` : release;
    const known = this.#libraries.get(key);
    if (known !== undefined) return known;
    const fresh = new Library(this.#shelf, this.#fileSet, { release, race });
    this.#libraries.set(key, fresh);
    return fresh;
  }

  #renewWhenLarge(): void {
    if (this.#added <= FRESH_AFTER) return;
    this.#fileSet = new FileSet();
    this.#libraries = new Map();
    this.#added = 0;
  }

  /** The compiler's errors in one package, under the heading that the go command gives them. */
  #reported(diagnostics: readonly Diagnostic[], p: LoadedPackage, words: CompilerWords, checked?: Checked): readonly ReportedDiagnostic[] {
    const info = checked?.packages.find(({ pkg }) => pkg.path === p.path)?.info ?? checked?.main.info;
    const saying = {
      words,
      fileSet: this.#fileSet,
      files: p.parsed.map((r) => r.file),
      typeOf: (e: Ast.Node) => info?.types.get(e as Ast.Expr),
    };
    const said = asSaidBy(saying, diagnostics);
    return this.#underHeading(`# ${p.title}`, said);
  }

  #underHeading(heading: string, diagnostics: readonly Diagnostic[]): readonly ReportedDiagnostic[] {
    const order = new Map(diagnostics.map((d, i) => [d, i]));
    return flushed(diagnostics, this.#fileSet).map((d) => ({ ...this.#placed(d), heading, order: order.get(d) ?? 0 }));
  }

  /** What the go command says before anything is compiled. */
  #problem(p: LoadProblem): ReportedDiagnostic {
    const message = fromByteString(p.message);
    const placed = p.printed ?? `${goPlace(this.#fileSet.position(p.pos))}: ${message}`;
    return { ...this.#placed(p), heading: '', printed: fromByteString(placed), order: 0 };
  }

  #placed(d: Diagnostic): Omit<ReportedDiagnostic, 'heading' | 'order'> {
    const at = complaintPosition(this.#fileSet.position(d.pos));
    const file = this.#fileSet.fileOf(d.pos);
    const marked = file !== null && file === this.#fileSet.fileOf(d.end) && d.end > d.pos;
    const editorLine = file?.unadjusted(d.pos).line ?? 0;
    const message = fromByteString(d.message);
    return {
      file: at.file,
      line: at.line,
      column: at.column,
      message,
      printed: file === null ? `${LINKER}${message}` : `${positionText(at)}: ${message}`,
      code: d.code,
      editorLine,
      editorColumn: file?.editorColumn(d.pos) ?? 1,
      editorEndLine: marked ? file.unadjusted(d.end).line : editorLine,
      editorEndColumn: file?.editorColumn(marked ? d.end : d.pos) ?? 1,
    };
  }
}

const named = (release: string): Release => releaseNamed(release) ?? DEFAULT_RELEASE;

const programFile = ({ name, text, data = false, here }: SourceText): InputFile => ({
  name,
  bytes: typeof text === 'string' ? toByteString(text) : fromBytes(text),
  data,
  ...(here === undefined ? {} : { here }),
});

/** What has no position is said by the linker, of main. */
const LINKER = 'runtime.main_main·f: ';

/** Those that do not parse, save what imports one of them: gc never gets to it. */
function unreadablePackages(packages: readonly LoadedPackage[]): readonly LoadedPackage[] {
  const broken = new Set<string>();
  return packages.filter((p) => {
    const blocked = p.imports.some((path) => broken.has(path));
    const unreadable = p.parsed.some((r) => !r.checkable);
    if (blocked || unreadable) broken.add(p.path);
    return unreadable && !blocked;
  });
}

const syntaxOf = (p: LoadedPackage): readonly Diagnostic[] => p.parsed.flatMap((r) => r.diagnostics);

/** Import paths the texts name; what does not parse names as many as were read. */
export function importedPaths(files: readonly SourceText[]): readonly string[] {
  const fileSet = new FileSet();
  const added = files.map(programFile).map(({ name, bytes }) => fileSet.add(name, bytes));
  return added.flatMap(parseImports).flatMap((spec) => spec.path ?? []);
}

/** The import path of the package whose tests `files` are. */
export const testedPackage = (files: readonly SourceText[]): string => fromByteString(testedPath(files.map(programFile)));

/** Folders, below go.mod's, of the module's packages that the texts import. */
export function importedFolders(modFile: SourceText, files: readonly SourceText[]): readonly string[] {
  const module = readModule(programFile(modFile));
  if ('error' in module) return [];
  return importedPaths(files).flatMap((path) => folderBelow(module, path) ?? []);
}
