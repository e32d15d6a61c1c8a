// What the go command says of a file's head, the package clause and the imports, which it reads before any compiler does: one error, in words of its own.
import { DiagnosticList } from './diagnostics.ts';
import { Scanner } from './scanner.ts';
import type { Diagnostic, SourceFile } from './source.ts';
import type { Token } from './token.ts';

/** What the compiler says of a literal or comment, what go/scanner says, and whether it does so at the token's start. */
const SCANNER_WORDS: Readonly<Record<string, { readonly text: string; readonly atStart: boolean }>> = {
  'newline in string': { text: 'string literal not terminated', atStart: true },
  'string not terminated': { text: 'raw string literal not terminated', atStart: true },
  'comment not terminated': { text: 'comment not terminated', atStart: false },
  'unknown escape': { text: 'unknown escape sequence', atStart: false },
  'more than one character in rune literal': { text: 'illegal rune literal', atStart: true },
};

/** null when the head is right. */
export function headError(file: SourceFile): Diagnostic | null {
  const diagnostics = new DiagnosticList(file);
  const s = new Scanner(file, diagnostics);
  const error = (start: number, message: string): Diagnostic => ({
    pos: file.base + start,
    end: file.base + Math.max(start, s.end),
    message,
    code: 'BrokenImport',
  });
  const syntax = readHead(s);
  const [lexical] = diagnostics.sorted();
  const words = lexical === undefined ? undefined : SCANNER_WORDS[lexical.message];
  if (lexical !== undefined && words !== undefined) return error(words.atStart ? s.start : lexical.pos - file.base, words.text);
  return syntax === null ? null : error(s.start, syntax);
}

const takes = (s: Scanner, tok: Token): boolean => {
  const is = s.tok === tok;
  if (is) s.next();
  return is;
};

/** Stops at the token that is wrong, and says what is wrong with it. What follows the last import is for the compiler. */
function readHead(s: Scanner): string | null {
  s.next();
  if (!takes(s, 'package')) return expected("'package'", s);
  if (!takes(s, 'name')) return expected("'IDENT'", s);
  while (takes(s, ';') && takes(s, 'import')) {
    const wrong = importDecl(s);
    if (wrong !== null) return wrong;
  }
  return null;
}

function importDecl(s: Scanner): string | null {
  if (!takes(s, '(')) return importSpec(s);
  while (!takes(s, ')')) {
    const wrong = importSpec(s);
    if (wrong !== null) return wrong;
    if (!takes(s, ';') && s.tok !== ')') return expected("';'", s);
  }
  return null;
}

function importSpec(s: Scanner): string | null {
  if (s.tok === 'name' || s.tok === '.') s.next();
  if (s.tok !== 'literal') return s.tok === 'name' ? 'import path must be a string' : 'missing import path';
  if (s.litKind !== 'STRING') return 'import path must be a string';
  // Without this the complaint about a broken literal would stand at the token behind it.
  if (s.bad) return '';
  s.next();
  return null;
}

const expected = (what: string, s: Scanner): string => `expected ${what}, found ${found(s)}`;

function found(s: Scanner): string {
  switch (s.tok) {
    case 'name':
    case 'literal':
      return s.lit;
    case ';':
      return s.lit === 'semicolon' ? "';'" : s.lit === 'newline' ? 'newline' : "'EOF'";
    case 'operator':
    case 'incop':
      return `'${s.op}'`;
    default:
      return `'${s.tok}'`;
  }
}
