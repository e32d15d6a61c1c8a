// The tokens of Go, their operators and precedences, and the words gc uses for them in messages.

/** spec: #Keywords. A keyword token is its own spelling. */
const KEYWORD_LIST = [
  'break',
  'case',
  'chan',
  'const',
  'continue',
  'default',
  'defer',
  'else',
  'fallthrough',
  'for',
  'func',
  'go',
  'goto',
  'if',
  'import',
  'interface',
  'map',
  'package',
  'range',
  'return',
  'select',
  'struct',
  'switch',
  'type',
  'var',
] as const;
export type Keyword = (typeof KEYWORD_LIST)[number];

export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(KEYWORD_LIST.map((k) => [k, k]));

/** Every operator the scanner tells apart; `*` and `<-` have tokens of their own because types use them too. */
export type Operator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '&'
  | '|'
  | '^'
  | '<<'
  | '>>'
  | '&^'
  | '&&'
  | '||'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '!'
  | '~';

/**
 * What the parser asks for. `operator`, `op=` and `incop` carry their operator in the scanner's `op`, `name` and `literal`
 * their text in `lit`; a `;` says in `lit` whether it was written or stands for a newline or the end of the file.
 */
export type Token =
  | 'EOF'
  | 'name'
  | 'literal'
  | 'operator'
  | 'op='
  | 'incop'
  | '='
  | ':='
  | '<-'
  | '*'
  | '('
  | '['
  | '{'
  | ')'
  | ']'
  | '}'
  | ','
  | ';'
  | ':'
  | '.'
  | '...'
  | Keyword;

/** spec: #Operator_precedence. Zero: not a binary operator. */
export const PRECEDENCE: Readonly<Record<Operator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '|': 4,
  '^': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  '<<': 5,
  '>>': 5,
  '&': 5,
  '&^': 5,
  '!': 0,
  '~': 0,
};

/** Keywords after which a newline ends the statement (spec: #Semicolons). */
export const ENDS_STATEMENT: ReadonlySet<Keyword> = new Set(['break', 'continue', 'fallthrough', 'return']);

/** The words of gc's messages for a token whose text does not matter. */
export function tokenWords(tok: Token): string {
  if (tok === ',') return 'comma';
  if (tok === ';') return 'semicolon or newline';
  return KEYWORDS.has(tok) ? `keyword ${tok}` : tok;
}
