// Source files, and positions that name a file, line and column in one number.
import { fromByteString } from '#base';
import { NO_POS, type Pos } from './ast.ts';

/** Line and column as gc prints them: 1-based, the column counted in bytes; column 0 is one that a `//line` comment leaves unknown. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a `//line` comment says of the text behind it (cmd/compile: Compiler Directives). */
export interface LineBase {
  /** Where it begins to count. */
  readonly offset: number;
  readonly file: string;
  readonly line: number;
  /** Of the text right behind the comment; 0 when the comment gives none: then no column is known until the next one. */
  readonly column: number;
}

/** One file. `text` is a byte string (see #base); byte i has position `base + i`. */
export class SourceFile {
  readonly name: string;
  readonly text: string;
  readonly base: Pos;
  /** Offset of the first byte of each line; the scanner's text never changes, so neither does this. */
  readonly #lines: readonly number[];
  /** Sorted by offset; the scanner adds them as it meets them. */
  readonly #lineBases: LineBase[] = [];

  constructor(name: string, text: string, base: Pos) {
    this.name = name;
    this.text = text;
    this.base = base;
    const lines = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines.push(i + 1);
    this.#lines = lines;
  }

  /** The 0-based line that holds the byte offset. */
  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.#lines[mid] ?? 0) <= offset) low = mid;
      else high = mid - 1;
    }
    return low;
  }

  /** A file may be scanned twice: what is known already is left alone. */
  addLineBase(base: LineBase): void {
    if (base.offset > (this.#lineBases.at(-1)?.offset ?? -1)) this.#lineBases.push(base);
  }

  /** The `//line` comment that counts at the offset, null before the first. */
  lineBaseAt(offset: number): LineBase | null {
    return this.#lineBases.findLast((b) => b.offset <= offset) ?? null;
  }

  /** As messages and tracebacks name it: `//line` comments are followed. */
  position(pos: Pos): Position {
    const own = this.unadjusted(pos);
    const base = this.lineBaseAt(pos - this.base);
    if (base === null) return own;
    const from = this.unadjusted(this.base + base.offset);
    const line = base.line + own.line - from.line;
    if (base.column === 0) return { file: base.file, line, column: 0 };
    return { file: base.file, line, column: own.line === from.line ? base.column + own.column - from.column : own.column };
  }

  /** Where it stands in the text. */
  unadjusted(pos: Pos): Position {
    const offset = pos - this.base;
    const line = this.#lineOf(offset);
    return { file: this.name, line: line + 1, column: offset - (this.#lines[line] ?? 0) + 1 };
  }

  /** The 1-based column an editor shows: UTF-16 units instead of bytes. */
  editorColumn(pos: Pos): number {
    const offset = pos - this.base;
    const start = this.#lines[this.#lineOf(offset)] ?? 0;
    return fromByteString(this.text.slice(start, offset)).length + 1;
  }
}

/** All files of one program. Position 0 belongs to none of them. */
export class FileSet {
  readonly #files: SourceFile[] = [];
  #next = 1;

  /** Adds a file; `text` is a byte string. */
  add(name: string, text: string): SourceFile {
    const file = new SourceFile(name, text, this.#next);
    // One spare position, so that the end of a file is still inside it.
    this.#next += text.length + 1;
    this.#files.push(file);
    return file;
  }

  fileOf(pos: Pos): SourceFile | null {
    let low = 0;
    let high = this.#files.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.#files[mid]?.base ?? 0) <= pos) low = mid;
      else high = mid - 1;
    }
    const file = this.#files[low];
    return file !== undefined && pos >= file.base && pos <= file.base + file.text.length ? file : null;
  }

  position(pos: Pos): Position {
    return this.fileOf(pos)?.position(pos) ?? { file: '-', line: 0, column: 0 };
  }

  /** Where the text around begins that counts its lines on its own: a file, or what follows a `//line` comment. */
  baseOf(pos: Pos): Pos {
    const file = this.fileOf(pos);
    if (file === null) return NO_POS;
    return file.base + (file.lineBaseAt(pos - file.base)?.offset ?? 0);
  }
}

/** gc keeps eight bits of a column, the last value for those that are more: of these it says nothing. */
const MAX_COLUMN = 254;

/** Where gc's complaints say that they stand; inside messages columns have no limit. */
export const complaintPosition = (p: Position): Position => (p.column > MAX_COLUMN ? { ...p, column: 0 } : p);

/** `file:line:column`, without a column that is unknown. */
export const positionText = ({ file, line, column }: Position): string => (column === 0 ? `${file}:${line}` : `${file}:${line}:${column}`);

/** One complaint about the source, in gc's words. `code` is a key of #types' CODES, or 'Syntax'. */
export interface Diagnostic {
  readonly pos: Pos;
  /** Where the marked text ends; equal to `pos` when unknown. */
  readonly end: Pos;
  /** A byte string, for it quotes the source. May hold further lines, each indented by a tab, as gc prints them. */
  readonly message: string;
  readonly code: string;
}
