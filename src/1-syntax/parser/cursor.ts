// What every production stands on: the current token, gc's error messages and recovery, names, literals, and the nesting limit.
import { type BadExpr, type BasicLit, type Ident, NO_POS, type Pos } from '../ast.ts';
import { Scanner } from '../scanner.ts';
import { type Keyword, type Token, tokenWords } from '../token.ts';
import { Directives } from './directives.ts';

/**
 * How deep expressions, types and statements may nest. gc has no such limit, but its stack grows; ours and that of the rooms
 * after us does not, and a program written by a person stays below 50.
 */
export const MAX_NESTING = 400;

/** How many operators, selectors, calls, union terms or else-ifs may stand in a row. The longest row in Go's own sources has 942. */
export const MAX_CHAIN = 1500;

/** Keywords that begin a statement: inside a function, good places to go on after an error. */
const STATEMENT_STARTS: readonly Keyword[] = [
  'break',
  'const',
  'continue',
  'defer',
  'fallthrough',
  'for',
  'go',
  'goto',
  'if',
  'return',
  'select',
  'switch',
  'type',
  'var',
];

export class Cursor extends Scanner {
  readonly directives = new Directives(this.file, this.diagnostics);
  /** How many function bodies are open: decides where recovery may stop. */
  protected functionNesting = 0;
  /** Below zero in the header of if, for and switch, where `T {` is no composite literal (spec: #Composite_literals). */
  protected exprNesting = 0;
  #nesting = 0;
  /** The most that was nested, and the longest row of operators or of selectors, calls and indices: together they bound the tree's height. */
  deepestNesting = 0;
  longestChain = 0;

  protected override directive(offset: number, text: string, alone: boolean): void {
    this.directives.read(offset, text, alone);
  }

  protected get pos(): Pos {
    return this.file.base + this.start;
  }

  /** One past the token before the current one: where the node just parsed ends. */
  protected get endPos(): Pos {
    return this.file.base + this.prevEnd;
  }

  // Tokens -------------------------------------------------------------------------------------------------------------

  /** Asks anew: the type checker of TypeScript takes `this.tok` for unchanged after a call. */
  protected is(tok: Token): boolean {
    return this.tok === tok;
  }

  protected got(tok: Token): boolean {
    if (this.tok !== tok) return false;
    this.next();
    return true;
  }

  protected want(tok: Token): void {
    if (this.got(tok)) return;
    this.expected(tokenWords(tok));
    this.advance();
  }

  /** Accepts `=`, and `:=` in its place with a complaint. Returns its position, NO_POS without either. */
  protected gotAssign(): Pos {
    if (this.tok === ':=') this.expected('=');
    else if (this.tok !== '=') return NO_POS;
    const { pos } = this;
    this.next();
    return pos;
  }

  // Errors -------------------------------------------------------------------------------------------------------------

  protected error(message: string): void {
    this.errorAtPos(this.pos, message);
  }

  protected errorAtPos(pos: Pos, message: string): void {
    const offset = pos - this.file.base;
    this.diagnostics.add(offset, offset === this.start ? this.end : offset, message);
  }

  /** What is missing reaches up to the current token, so that no node ends before it begins. */
  protected syntaxError(message: string): void {
    this.prevEnd = this.start;
    this.syntaxErrorAt(this.pos, message);
  }

  /** At the end of the file every error after the first only repeats that something is missing. */
  protected syntaxErrorAt(pos: Pos, message: string): void {
    if (this.tok === 'EOF' && this.diagnostics.reported > 0) return;
    this.errorAtPos(pos, `syntax error: ${message}`);
  }

  /** `unexpected newline in argument list; …`: `where` follows the token's words. */
  protected unexpected(where: string): void {
    this.syntaxError(`unexpected ${this.#currentWords()} ${where}`);
  }

  /** `unexpected }, expected expression`. */
  protected expected(what: string): void {
    this.syntaxError(`unexpected ${this.#currentWords()}, expected ${what}`);
  }

  #currentWords(): string {
    switch (this.tok) {
      case 'name':
        return `name ${this.lit}`;
      case 'literal':
        return `literal ${this.lit}`;
      case ';':
        return this.lit;
      case 'operator':
        return this.op;
      case 'op=':
        return `${this.op}=`;
      case 'incop':
        return this.op + this.op;
      default:
        return tokenWords(this.tok);
    }
  }

  /** Skips to a token that may follow; without any given it skips exactly one, so that the parser gets on. */
  protected advance(...follow: readonly Token[]): void {
    if (follow.length === 0) {
      if (this.tok !== 'EOF') this.next();
      return;
    }
    const stops = new Set<Token>(this.functionNesting > 0 ? [...follow, ...STATEMENT_STARTS, 'EOF'] : [...follow, 'EOF']);
    while (!stops.has(this.tok)) this.next();
  }

  // Nesting ------------------------------------------------------------------------------------------------------------

  /** Enters a production that can hold itself; every call is paired with `leave`. Too deep, the file ends here. */
  protected enter(): void {
    if (++this.#nesting <= this.deepestNesting) return;
    this.deepestNesting = this.#nesting;
    if (this.#nesting > MAX_NESTING) this.#refuse(`nested more than ${MAX_NESTING} levels deep`);
  }

  protected leave(): void {
    this.#nesting--;
  }

  /** Notes the length so far of a row that is read in a loop. Too long, the file ends here. */
  protected chain(length: number): void {
    if (length <= this.longestChain) return;
    this.longestChain = length;
    if (length > MAX_CHAIN) this.#refuse(`more than ${MAX_CHAIN} operators, calls or branches in a row`);
  }

  /** Gives up on the file: the rest of it reads as its end. */
  #refuse(message: string): void {
    if (this.tok === 'EOF') return;
    this.syntaxError(`${message} (limit of the simulator)`);
    this.stop();
  }

  // Small productions --------------------------------------------------------------------------------------------------

  /** `{ element sep } close`; the last `sep` may be missing, and an element that returns true is the last. Returns the position of `close`. */
  protected list(context: string, sep: ',' | ';', close: ')' | ']' | '}', element: () => boolean): Pos {
    let done = false;
    while (this.tok !== 'EOF' && this.tok !== close && !done) {
      done = element();
      if (!this.got(sep) && this.tok !== close) {
        this.unexpected(`in ${context}; possibly missing ${tokenWords(sep)} or ${tokenWords(close)}`);
        this.advance(')', ']', '}');
        if (this.tok !== close) return this.pos;
      }
    }
    const { pos } = this;
    this.want(close);
    return pos;
  }

  protected name(): Ident {
    const { pos } = this;
    if (this.tok === 'name') {
      const name = this.lit;
      this.next();
      return { kind: 'Ident', pos, end: this.endPos, name };
    }
    this.expected('name');
    this.advance();
    return { kind: 'Ident', pos, end: pos, name: '_' };
  }

  /** spec: #IdentifierList, whose first name has been read. */
  protected nameList(first: Ident): Ident[] {
    const names = [first];
    while (this.got(',')) names.push(this.name());
    return names;
  }

  protected literalOrNull(): BasicLit | null {
    if (this.tok !== 'literal') return null;
    const { pos, litKind, lit, bad } = this;
    this.next();
    return { kind: 'BasicLit', pos, end: this.endPos, lit: litKind, value: lit, bad };
  }

  /** Stands where an expression or type is missing. */
  protected badExpr(): BadExpr {
    return { kind: 'BadExpr', pos: this.pos, end: this.pos };
  }
}
