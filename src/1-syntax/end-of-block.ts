// Where a function's body begins and where a block ends, found without reading what is in between.
import { invariant } from '#base';

/** A brace, or what may hold one that means nothing: a literal or a comment. What it ends with tells which. */
const PIECE = /[{}]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|\/\/[^\n]*\n|\/\*[\s\S]*?\*\//g;

/** The offset of the brace that closes the one at `open`, in text that scans without errors. */
export function endOfBlock(text: string, open: number): number {
  let depth = 0;
  PIECE.lastIndex = open;
  while (PIECE.test(text)) {
    const last = PIECE.lastIndex - 1;
    const piece = text[last];
    if (piece === '{') depth++;
    else if (piece === '}' && --depth === 0) return last;
  }
  invariant(false, 'a block does not end');
}

/** A bracket, the end of a line, the beginning of a type that has braces of its own, or what may hold one that means nothing. */
const SIGNATURE_PIECE = /[()[\]{}\n]|\b(?:interface|struct)\s*\{|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** The offset of the brace that opens the body behind the signature at `from`, in text that parses without errors; null without a body. */
export function startOfBody(text: string, from: number): number | null {
  let depth = 0;
  SIGNATURE_PIECE.lastIndex = from;
  for (let piece = SIGNATURE_PIECE.exec(text); piece !== null; piece = SIGNATURE_PIECE.exec(text)) {
    const [what] = piece;
    if (depth === 0 && what === '{') return piece.index;
    if (depth === 0 && what === '\n') return null;
    if (OPENS.test(what)) depth++;
    else if (CLOSES.test(what)) depth--;
  }
  return null;
}

const OPENS = /^[([{is]/;
const CLOSES = /^[)\]}]/;
