// The errors of one file: which of them gc would print, and in what order.
import type { Diagnostic, SourceFile } from './source.ts';

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
    const pos = this.#file.base + offset;
    const line = this.#file.position(pos).line;
    if (message.startsWith('syntax error')) {
      this.hasSyntaxError = true;
      // One syntax error a line, whatever it says: the others are mostly its echo.
      if (line === this.#lastSyntaxLine) return;
      this.#lastSyntaxLine = line;
    } else {
      if (line === this.#lastOther.line && message === this.#lastOther.message) return;
      this.#lastOther = { line, message };
    }
    this.#list.push({ pos, end: this.#file.base + Math.max(offset, end), message, code: 'Syntax' });
  }

  /** Sorted by position; errors of one position keep the order in which they were found. */
  sorted(): readonly Diagnostic[] {
    return this.#list
      .toSorted((a, b) => a.pos - b.pos)
      .filter((d, i, list) => d.pos !== list[i - 1]?.pos || d.message !== list[i - 1]?.message);
  }
}
