// The errors of one file: which of them gc would print, and in what order.
import type { Diagnostic, FileSet, SourceFile } from './source.ts';
import type { Pos } from './ast.ts';

/** Offsets are bytes from the start of the file; messages are byte strings. */
export class DiagnosticList {
  readonly #file: SourceFile;
  readonly #list: Diagnostic[] = [];
  #lastSyntaxLine = 0;
  #lastOther: { line: number; message: string } = { line: 0, message: '' };
  /** Everything reported, including what is not printed. */
  reported = 0;
  /** A message that began with "syntax error": gc never type-checks such a file. */
  hasSyntaxError = false;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  add(offset: number, end: number, message: string): void {
    this.reported++;
    this.#add(offset, end, message, 'Syntax');
  }

  /** About a compiler directive: for the parser this is no error. */
  addAside(offset: number, end: number, message: string): void {
    this.#add(offset, end, message, 'MisplacedDirective');
  }

  #add(offset: number, end: number, message: string, code: string): void {
    const pos = this.#file.base + offset;
    const { line } = this.#file.unadjusted(pos);
    if (message.startsWith('syntax error')) {
      this.hasSyntaxError = true;
      // One syntax error a line, whatever it says: the others are mostly its echo.
      if (line === this.#lastSyntaxLine) return;
      this.#lastSyntaxLine = line;
    } else {
      if (line === this.#lastOther.line && message === this.#lastOther.message) return;
      this.#lastOther = { line, message };
    }
    this.#list.push({ pos, end: this.#file.base + Math.max(offset, end), message, code });
  }

  /** Sorted by position; errors of one position keep the order in which they were found. */
  sorted(): readonly Diagnostic[] {
    return this.#list
      .toSorted((a, b) => a.pos - b.pos)
      .filter((d, i, list) => d.pos !== list[i - 1]?.pos || d.message !== list[i - 1]?.message);
  }
}

/**
 * What gc prints of errors in the order in which they were reported. Files, and parts of files behind a `//line` comment, come as they
 * were first complained about; inside them errors are sorted, and what is said twice running is said once.
 */
export function flushed(reported: readonly Diagnostic[], fileSet: FileSet): readonly Diagnostic[] {
  const ranks = new Map<Pos, number>();
  const ranked = reported.map((diagnostic) => {
    const base = fileSet.baseOf(diagnostic.pos);
    const rank = ranks.get(base) ?? ranks.size;
    ranks.set(base, rank);
    return { rank, diagnostic };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.diagnostic.pos - b.diagnostic.pos)
    .map((r) => r.diagnostic)
    .filter((d, i, list) => d.pos !== list[i - 1]?.pos || d.message !== list[i - 1]?.message);
}
