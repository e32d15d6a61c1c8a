// From source texts to a Program: parse, check, compile. The library's packages are parsed once per Builder.
import { fromBytes, fromByteString, toByteString } from '#base';
import { compile, type Program } from '#code';
import type { Shelf } from '#std';
import { type Ast, type Diagnostic, FileSet, inOrderOfReport, parseFile, type SourceFile } from '#syntax';
import { type Checked, checkJumps, checkProgram } from '#types';
import { Library } from './library.ts';
import type { ReportedDiagnostic, SourceText } from './result.ts';

export interface Rejected {
  readonly diagnostics: readonly ReportedDiagnostic[];
}
export type Built = { readonly program: Program } | Rejected;

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
const LINKED_ALWAYS = ['runtime'];

/** Texts of the reader's programs stay in the FileSet; past this many bytes it is replaced, so that a long session does not grow. */
const FRESH_AFTER = 16 * 2 ** 20;

export class Builder {
  readonly #shelves: readonly Shelf[];
  #fileSet = new FileSet();
  #libraries = new Map<string, Library>();
  #added = 0;

  constructor(shelves: readonly Shelf[]) {
    this.#shelves = shelves;
  }

  check(files: readonly SourceText[], release: string): readonly ReportedDiagnostic[] {
    const checked = this.checkText(files, release);
    return 'diagnostics' in checked ? checked.diagnostics : [];
  }

  build(files: readonly SourceText[], release: string): Built {
    const checked = this.checkText(files, release);
    if ('diagnostics' in checked) return checked;
    return { program: compile(checked.checked, { race: false }) };
  }

  checkText(files: readonly SourceText[], release: string): { readonly checked: Checked } | Rejected {
    const { trees, syntax, checkable } = this.parse(files);
    if (!checkable) return { diagnostics: this.#reported([...syntax, ...checkJumps(this.#fileSet, trees, syntax)]) };
    const library = this.#library(release);
    const checked = checkProgram({
      fileSet: this.#fileSet,
      main: { path: 'main', files: trees },
      source: (path) => library.find(path),
      always: LINKED_ALWAYS,
      known: library.checked,
      release,
      syntaxErrors: syntax.length > 0,
    });
    const all = [...syntax, ...checked.diagnostics];
    return all.length > 0 ? { diagnostics: this.#reported(all) } : { checked };
  }

  parse(files: readonly SourceText[]): Parsed {
    if (this.#added > FRESH_AFTER) this.#renew();
    const sources = files.map((f) => this.#add(f));
    const results = sources.map((s) => parseFile(s));
    const syntax = results.flatMap((r) => r.diagnostics);
    return {
      sources,
      trees: results.map((r) => r.file),
      syntax,
      diagnostics: this.#reported(syntax),
      checkable: results.every((r) => r.checkable),
    };
  }

  #add(f: SourceText): SourceFile {
    const bytes = typeof f.text === 'string' ? toByteString(f.text) : fromBytes(f.text);
    this.#added += bytes.length;
    return this.#fileSet.add(f.name, bytes);
  }

  #library(release: string): Library {
    const known = this.#libraries.get(release);
    if (known !== undefined) return known;
    const fresh = new Library(this.#shelves, this.#fileSet, release);
    this.#libraries.set(release, fresh);
    return fresh;
  }

  #renew(): void {
    this.#fileSet = new FileSet();
    this.#libraries = new Map();
    this.#added = 0;
  }

  #reported(diagnostics: readonly Diagnostic[]): readonly ReportedDiagnostic[] {
    return inOrderOfReport(diagnostics, this.#fileSet).map((d) => {
      const at = this.#fileSet.position(d.pos);
      const file = this.#fileSet.fileOf(d.pos);
      const marked = file !== null && file === this.#fileSet.fileOf(d.end) && d.end > d.pos;
      const editorLine = file?.unadjusted(d.pos).line ?? 0;
      return {
        file: at.file,
        line: at.line,
        column: at.column,
        message: fromByteString(d.message),
        code: d.code,
        editorLine,
        editorColumn: file?.editorColumn(d.pos) ?? 1,
        editorEndLine: marked ? file.unadjusted(d.end).line : editorLine,
        editorEndColumn: file?.editorColumn(marked ? d.end : d.pos) ?? 1,
      };
    });
  }
}

/** Import paths the texts name; what does not parse names as many as were read. */
export function importedPaths(files: readonly SourceText[]): readonly string[] {
  const { trees } = new Builder([]).parse(files);
  return trees.flatMap((t) => t.imports.flatMap((spec) => spec.path ?? []));
}
