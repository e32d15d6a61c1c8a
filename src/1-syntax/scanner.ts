// The scanner: byte string in, one token at a time out, held in fields so that scanning allocates nothing but names and literals.
import { runeAt } from '#base';
import type { LitKind } from './ast.ts';
import { isAsciiLetter, isDecimal, isDigit, isLetter, unicodeName } from './char.ts';
import type { DiagnosticList } from './diagnostics.ts';
import { readLineDirective } from './line-directive.ts';
import { scanNumber } from './scan-number.ts';
import { scanRawString, scanRune, scanString } from './scan-quoted.ts';
import type { SourceFile } from './source.ts';
import { ENDS_STATEMENT, KEYWORDS, type Operator, PRECEDENCE, type Token } from './token.ts';

const BOM = 0xfeff;

/** How many bytes stand before what a line directive says. */
const LINE_PREFIX = '//line '.length;

/** By byte: 1 for what continues an identifier on the fast path (ASCII letters, digits, underscore). */
const IDENTIFIER_BYTE = Uint8Array.from({ length: 256 }, (_, c) => (c < 0x80 && (isAsciiLetter(c) || isDecimal(c)) ? 1 : 0));

/** Tokens of one byte that start no longer one. */
const SINGLE: ReadonlyMap<number, Token> = new Map(([...'([{)]},'] as const).map((c) => [c.charCodeAt(0), c as Token]));

export class Scanner {
  readonly file: SourceFile;
  readonly text: string;
  readonly diagnostics: DiagnosticList;
  /** Whether there are type parameters and their arguments: the language had none before 1.18, and no words for them. */
  typeParameters = true;
  /** Whether ~ is a token, and what is indexed may be the type of a literal: 1.17 had got that far. */
  instances = true;
  /** Whether methods may have type parameters of their own: since 1.27. */
  genericMethods = false;

  // The current token.
  tok: Token = 'EOF';
  /** Of `operator`, `op=`, `incop` and `*`. */
  op: Operator = '+';
  /** Of `operator` and `*`; 0 when it is not a binary operator. */
  prec = 0;
  /** The text of a `name` or `literal`; of a `;` what it stands for: `semicolon`, `newline` or `EOF`. */
  lit = '';
  litKind: LitKind = 'INT';
  /** The literal is malformed, and that has been reported. */
  bad = false;
  /** Offsets of its first byte and one past its last. */
  start = 0;
  end = 0;
  /** `end` of the token before. */
  prevEnd = 0;

  // The character being looked at: a code point, -1 at the end of the file; `at` is its offset, `after` that of the next one.
  ch = -1;
  at = 0;
  after = 0;

  /** A newline here would be a semicolon (spec: #Semicolons). */
  #newlineEnds = false;
  /** Before the package clause: where a `//go:build` line counts. */
  inHead = true;
  buildConstraint: string | null = null;

  constructor(file: SourceFile, diagnostics: DiagnosticList) {
    this.file = file;
    this.text = file.text;
    this.diagnostics = diagnostics;
    this.nextChar();
  }

  errorAt(offset: number, message: string): void {
    this.diagnostics.add(offset, this.end, message);
  }

  /** Goes to the next character. Bytes that are no character of a Go source file are reported and left out. */
  nextChar(): void {
    do {
      this.at = this.after;
      if (this.at >= this.text.length) {
        this.ch = -1;
        return;
      }
      const byte = this.text.charCodeAt(this.at);
      if (byte < 0x80 && byte !== 0) {
        this.ch = byte;
        this.after = this.at + 1;
        return;
      }
    } while (!this.#decodeUnusual());
  }

  /** spec: #Source_code_representation. Returns false when there is nothing to see at `at`. */
  #decodeUnusual(): boolean {
    const { code, size } = runeAt(this.text, this.at);
    this.after = this.at + size;
    if (code === 0) return this.#skipped('invalid NUL character');
    if (code === 0xfffd && size === 1) return this.#skipped('invalid UTF-8 encoding');
    if (code === BOM) return this.at === 0 ? false : this.#skipped('invalid BOM in the middle of the file');
    this.ch = code;
    return true;
  }

  #skipped(message: string): false {
    this.diagnostics.add(this.at, this.after, message);
    return false;
  }

  /** Skips bytes that are ASCII, not NUL and none of the three given; the character after them becomes current. */
  skipPlain(stop1: number, stop2: number, stop3: number): void {
    const text = this.text;
    let i = this.after;
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === stop1 || c === stop2 || c === stop3 || c >= 0x80 || c === 0) break;
    }
    this.after = i;
    this.nextChar();
  }

  /** Makes the next token the current one. */
  next(): void {
    const newlineEnds = this.#newlineEnds;
    this.#newlineEnds = false;
    this.prevEnd = this.end;
    do {
      while (this.ch === 0x20 || this.ch === 0x09 || this.ch === 0x0d || (this.ch === 0x0a && !newlineEnds)) this.nextChar();
      this.start = this.at;
    } while (!this.#scanToken(newlineEnds));
    this.end = this.at;
  }

  /** Goes to the token that begins at the offset. */
  protected jump(offset: number): void {
    this.after = offset;
    this.nextChar();
    this.next();
  }

  /** Ends the scan here: from now on every token is EOF. */
  stop(): void {
    this.after = this.text.length;
    this.nextChar();
    this.start = this.at;
    this.end = this.at;
    this.tok = 'EOF';
    this.#newlineEnds = false;
  }

  /** Returns false when what stood here was no token: a comment or an invalid character. */
  #scanToken(newlineEnds: boolean): boolean {
    const c = this.ch;
    if (isAsciiLetter(c) || (c >= 0x80 && this.#identifierChar(true))) return this.#identifier();
    if (isDecimal(c)) return this.literal('INT', scanNumber(this, false));
    if (c === 0x22) return this.literal('STRING', scanString(this));
    if (c === 0x60) return this.literal('STRING', scanRawString(this));
    if (c === 0x27) return this.literal('CHAR', scanRune(this));
    if (c === 0x0a) return this.#semicolon('newline');
    if (c === 0x3b) return this.#semicolon('semicolon');
    if (c < 0) return this.#endOfFile(newlineEnds);
    const single = SINGLE.get(c);
    if (single !== undefined) {
      this.nextChar();
      this.tok = single;
      this.#newlineEnds = c === 0x29 || c === 0x5d || c === 0x7d;
      return true;
    }
    return this.#operatorOrComment(c, newlineEnds);
  }

  /** Sets the token to the literal that ends here; `kind` gives way to what scanNumber found. */
  literal(kind: LitKind, scanned: LitKind | boolean): true {
    this.tok = 'literal';
    this.lit = this.text.slice(this.start, this.at);
    this.#newlineEnds = true;
    if (typeof scanned === 'boolean') {
      this.litKind = kind;
      this.bad = !scanned;
    } else {
      this.litKind = scanned;
    }
    return true;
  }

  #semicolon(standsFor: string): true {
    this.nextChar();
    this.lit = standsFor;
    this.tok = ';';
    return true;
  }

  #endOfFile(newlineEnds: boolean): true {
    this.lit = 'EOF';
    this.tok = newlineEnds ? ';' : 'EOF';
    return true;
  }

  #identifier(): true {
    const text = this.text;
    do {
      let i = this.after;
      while (i < text.length && IDENTIFIER_BYTE[text.charCodeAt(i)] === 1) i++;
      this.after = i;
      this.nextChar();
    } while (isAsciiLetter(this.ch) || isDecimal(this.ch));
    if (this.ch >= 0x80) while (this.#identifierChar(false)) this.nextChar();

    const name = text.slice(this.start, this.at);
    const keyword = name.length >= 2 && name.length <= 11 ? KEYWORDS.get(name) : undefined;
    if (keyword !== undefined) {
      this.tok = keyword;
      this.#newlineEnds = ENDS_STATEMENT.has(keyword);
      return true;
    }
    this.tok = 'name';
    this.lit = name;
    this.#newlineEnds = true;
    return true;
  }

  /** Whether the current character belongs to an identifier. Beyond ASCII everything does, so that a stray sign costs one error. */
  #identifierChar(first: boolean): boolean {
    const c = this.ch;
    if (c < 0) return false;
    if (isLetter(c)) return true;
    if (isDigit(c)) {
      if (first) this.errorAt(this.at, `identifier cannot begin with digit ${unicodeName(c)}`);
      return true;
    }
    if (c < 0x80) return false;
    this.errorAt(this.at, `invalid character ${unicodeName(c)} in identifier`);
    return true;
  }

  #operatorOrComment(c: number, newlineEnds: boolean): boolean {
    this.nextChar();
    switch (c) {
      case 0x3a: // :
        return this.#token(this.#follows(0x3d) ? ':=' : ':');
      case 0x2e: // .
        return this.#dot();
      case 0x3d: // =
        return this.#follows(0x3d) ? this.#binary('==') : this.#token('=');
      case 0x2b: // +
        return this.#follows(0x2b) ? this.#increment('+') : this.#binaryOrAssign('+');
      case 0x2d: // -
        return this.#follows(0x2d) ? this.#increment('-') : this.#binaryOrAssign('-');
      case 0x2a: // *
        return this.#star();
      case 0x2f: // /
        if (this.ch === 0x2f) return this.#lineComment();
        if (this.ch === 0x2a) return this.#generalComment(newlineEnds);
        return this.#binaryOrAssign('/');
      case 0x25: // %
        return this.#binaryOrAssign('%');
      case 0x26: // &
        if (this.#follows(0x26)) return this.#binary('&&');
        return this.#binaryOrAssign(this.#follows(0x5e) ? '&^' : '&');
      case 0x7c: // |
        return this.#follows(0x7c) ? this.#binary('||') : this.#binaryOrAssign('|');
      case 0x5e: // ^
        return this.#binaryOrAssign('^');
      case 0x3c: // <
        if (this.#follows(0x3d)) return this.#binary('<=');
        if (this.#follows(0x3c)) return this.#binaryOrAssign('<<');
        return this.#follows(0x2d) ? this.#token('<-') : this.#binary('<');
      case 0x3e: // >
        if (this.#follows(0x3d)) return this.#binary('>=');
        return this.#follows(0x3e) ? this.#binaryOrAssign('>>') : this.#binary('>');
      case 0x21: // !
        return this.#binary(this.#follows(0x3d) ? '!=' : '!');
      case 0x7e: // ~
        if (this.instances) return this.#binary('~');
        break;
    }
    this.errorAt(this.start, `invalid character ${unicodeName(c)}`);
    return false;
  }

  /** Takes the current character if it is the one given. */
  #follows(c: number): boolean {
    if (this.ch !== c) return false;
    this.nextChar();
    return true;
  }

  #token(tok: Token): true {
    this.tok = tok;
    return true;
  }

  #binary(op: Operator): true {
    this.tok = 'operator';
    this.op = op;
    this.prec = PRECEDENCE[op];
    return true;
  }

  #binaryOrAssign(op: Operator): true {
    this.#binary(op);
    if (this.#follows(0x3d)) this.tok = 'op=';
    return true;
  }

  #star(): true {
    this.#binaryOrAssign('*');
    if (this.tok === 'operator') this.tok = '*';
    return true;
  }

  #increment(op: Operator): true {
    this.tok = 'incop';
    this.op = op;
    this.#newlineEnds = true;
    return true;
  }

  #dot(): true {
    if (isDecimal(this.ch)) return this.literal('FLOAT', scanNumber(this, true));
    if (this.ch !== 0x2e || this.text.charCodeAt(this.after) !== 0x2e) return this.#token('.');
    this.nextChar();
    this.nextChar();
    return this.#token('...');
  }

  /** The newline stays: it may have to become a semicolon. */
  #lineComment(): false {
    while (this.ch >= 0 && this.ch !== 0x0a) this.skipPlain(0x0a, 0x0a, 0x0a);
    if (this.inHead && this.buildConstraint === null) {
      const comment = this.text.slice(this.start, this.at);
      if (/^\/\/go:build[ \t]/.test(comment)) this.buildConstraint = comment.slice('//go:build'.length).trim();
    }
    if (this.text.startsWith('line ', this.start + 2) && this.#atLineStart()) {
      this.#lineDirective(this.text.slice(this.start + LINE_PREFIX, this.at).replace(/\r$/, ''), this.at + 1);
    } else if (this.text.startsWith('go:', this.start + 2)) {
      this.directive(this.start + 2, this.text.slice(this.start + 2, this.at).replace(/\r$/, ''), this.#beginsLine());
    }
    return false;
  }

  /** Called for `//go:…`; `alone`: the token before it stands on another line. */
  protected directive(_offset: number, _text: string, _alone: boolean): void {}

  #beginsLine(): boolean {
    const from = this.prevEnd;
    return from === 0 || this.text.charCodeAt(from - 1) === 0x0a || this.text.slice(from, this.start).includes('\n');
  }

  #atLineStart(): boolean {
    return this.start === 0 || this.text.charCodeAt(this.start - 1) === 0x0a;
  }

  /** `from`: where the directive begins to count. */
  #lineDirective(text: string, from: number): void {
    const read = readLineDirective(text);
    if (read === null) return;
    if ('message' in read) {
      this.diagnostics.add(this.start + LINE_PREFIX + read.at, this.at, read.message);
      return;
    }
    const file = read.sameFile ? (this.file.lineBaseAt(this.start)?.file ?? this.file.name) : read.file;
    this.file.addLineBase({ offset: Math.min(from, this.text.length), file, line: read.line, column: read.column });
  }

  /** A comment of several lines acts like a newline (spec: #Comments), at the place where it begins. */
  #generalComment(newlineEnds: boolean): boolean {
    this.nextChar();
    let closed = false;
    while (this.ch >= 0 && !closed) {
      if (this.ch === 0x2a) {
        this.nextChar();
        closed = this.#follows(0x2f);
      } else {
        this.skipPlain(0x2a, 0x2a, 0x2a);
      }
    }
    if (!closed) this.errorAt(this.start, 'comment not terminated');
    else if (this.text.startsWith('line ', this.start + 2)) {
      this.#lineDirective(this.text.slice(this.start + LINE_PREFIX, this.at - 2), this.at);
    }
    const newline = newlineEnds && this.text.slice(this.start, this.at).includes('\n');
    if (!newline) return false;
    this.lit = 'newline';
    return this.#token(';');
  }
}
