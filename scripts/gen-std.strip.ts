// Go text without comments, indentation and most blanks: same lines, fewer bytes over the wire.

/** A comment, or a literal in which `//` means nothing. */
const COMMENT_OR_LITERAL = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g;

const isComment = (piece: string): boolean => piece.startsWith('//') || piece.startsWith('/*');

/** Blanks that part no tokens: behind commas, semicolons, colons and closing parentheses, before an opening brace, around operators that stand between operands and start no other token. */
const BLANKS: readonly (readonly [RegExp, string])[] = [
  // Columns that gofmt lines up.
  [/\s{2,}/g, ' '],
  [/([,;:]) /g, '$1'],
  [/\) (?=[\w([*])/g, ')'],
  [/\bfunc (?=\()/g, 'func'],
  [/(?<=[\w)\]}"'`]) \{/g, '{'],
  [/(?<=[\w)\]}"'`]) (:=|=|==|!=|<=|>=|&&|\|\||\+=|-=|[-+*/%&|^<>]|&\^|<-|<<|>>) (?=[\w("'`])/g, '$1'],
];

export function stripGo(text: string): string {
  const literals: string[] = [];
  const bare = text.replace(COMMENT_OR_LITERAL, (piece) => {
    if (isComment(piece)) return piece.replace(/[^\n]/g, '');
    literals.push(piece);
    return '`';
  });
  const lines = bare.split('\n').map((line) => BLANKS.reduce((rest, [blank, left]) => rest.replace(blank, left), line.trim()));
  return `${lines.join('\n').trimEnd()}\n`.replace(/`/g, () => literals.shift() ?? '`');
}

/** What stands after `//go:build` before the package clause, or ''. */
export function buildConstraint(text: string): string {
  const head = text.slice(0, text.search(/^package /m));
  return /^\/\/go:build (.*)$/m.exec(head)?.[1]?.trim() ?? '';
}

/** Import paths of a file, as its import declarations name them. */
export function importsOf(text: string): readonly string[] {
  const bare = text.replace(COMMENT_OR_LITERAL, (piece) => (isComment(piece) ? '' : piece));
  const out: string[] = [];
  // They come before all other declarations, in which a literal may look like one.
  const [head = ''] = bare.split(/^(?:const|var|type|func)\b/m, 1);
  for (const [, group, single] of head.matchAll(/^import\s+(?:\(([^)]*)\)|(.*))/gm))
    for (const [, path = ''] of (group ?? single ?? '').matchAll(/"([^"\n]+)"/g)) out.push(path);
  return out;
}
