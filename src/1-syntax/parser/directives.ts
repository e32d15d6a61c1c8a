// The directives of one file: collected in front of declarations, complained about everywhere else.
import type { FuncDecl, ImportSpec, TypeSpec, ValueSpec } from '../ast.ts';
import { type Directive, directiveProblems, FUNCTION_VERBS, type Linkname, linknameOf, verbOf } from '../directive.ts';
import type { DiagnosticList } from '../diagnostics.ts';
import type { SourceFile } from '../source.ts';

/** Declarations that take the directives in front of them; `package` is the package clause. */
export type DirectiveTarget =
  | { readonly on: 'package' }
  | { readonly on: 'import'; readonly spec: ImportSpec }
  | { readonly on: 'const'; readonly spec: ValueSpec }
  | { readonly on: 'type'; readonly spec: TypeSpec }
  | { readonly on: 'var'; readonly spec: ValueSpec; readonly local: boolean }
  | { readonly on: 'func'; readonly decl: FuncDecl };

export interface Attached {
  readonly target: DirectiveTarget;
  readonly directives: readonly Directive[];
}

/** What the checker looks at once everything else is right. */
export interface FileDirectives {
  readonly attached: readonly Attached[];
  readonly linknames: readonly Linkname[];
}

export class Directives implements FileDirectives {
  readonly #file: SourceFile;
  readonly #diagnostics: DiagnosticList;
  readonly attached: Attached[] = [];
  readonly linknames: Linkname[] = [];
  /** The library may use what is refused elsewhere. */
  inLibrary = false;
  #pending: Directive[] = [];

  constructor(file: SourceFile, diagnostics: DiagnosticList) {
    this.#file = file;
    this.#diagnostics = diagnostics;
  }

  /** `text` begins with "go:" at the offset; `alone`: nothing but space and comments stands before it on its line. */
  read(offset: number, text: string, alone: boolean): void {
    const end = offset + text.length;
    if (!alone) {
      this.#diagnostics.addAside(offset, end, 'misplaced compiler directive');
      return;
    }
    const problems = this.inLibrary ? [] : directiveProblems(text);
    for (const { message } of problems) this.#diagnostics.addAside(offset, end, message);
    if (problems.some((p) => !p.usable)) return;
    const directive: Directive = { pos: this.#file.base + offset, end: this.#file.base + end, verb: verbOf(text) };
    const linkname = linknameOf(text);
    if (linkname === null) this.#pending.push(directive);
    else this.linknames.push({ ...directive, ...linkname });
  }

  /** What stands in front of the declaration that begins here. */
  take(): readonly Directive[] {
    const taken = this.#pending;
    this.#pending = [];
    return taken;
  }

  attach(directives: readonly Directive[], target: DirectiveTarget): void {
    if (directives.length > 0) this.attached.push({ target, directives });
  }

  /** Nothing here takes directives. */
  clear(): void {
    for (const { pos, end, verb } of this.take()) {
      const message = misplaced(verb);
      if (message !== null) this.#diagnostics.addAside(pos - this.#file.base, end - this.#file.base, message);
    }
  }
}

/** What a directive is told that stands where it must not; null for those that may stand anywhere. */
export function misplaced(verb: string): string | null {
  if (verb === 'go:embed') return 'misplaced go:embed directive';
  return FUNCTION_VERBS.has(verb) || verb === 'go:build' ? 'misplaced compiler directive' : null;
}
