// Go text without comments and indentation: same lines, fewer bytes over the wire.

/** A comment, or a literal in which `//` means nothing. */
const COMMENT_OR_LITERAL = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g;

const isComment = (piece: string): boolean => piece.startsWith('//') || piece.startsWith('/*');

export function stripGo(text: string): string {
  const raw: string[] = [];
  const bare = text.replace(COMMENT_OR_LITERAL, (piece) => {
    if (isComment(piece)) return piece.replace(/[^\n]/g, '');
    if (!piece.startsWith('`')) return piece;
    raw.push(piece);
    return '`';
  });
  const lines = bare.split('\n').map((line) => line.trim());
  return `${lines.join('\n').trimEnd()}\n`.replace(/`/g, () => raw.shift() ?? '`');
}

/** What stands after `//go:build` before the package clause, or ''. */
export function buildConstraint(text: string): string {
  const head = text.slice(0, text.search(/^package /m));
  return /^\/\/go:build (.*)$/m.exec(head)?.[1]?.trim() ?? '';
}
