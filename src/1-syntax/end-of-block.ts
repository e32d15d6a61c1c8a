// Where a block ends, found without reading what is in it.
import { invariant } from '#base';

/** A brace, or what may hold one that means nothing: a literal or a comment. */
const PIECE = /[{}]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** The offset of the brace that closes the one at `open`, in text that scans without errors. */
export function endOfBlock(text: string, open: number): number {
  let depth = 0;
  PIECE.lastIndex = open;
  for (let piece = PIECE.exec(text); piece !== null; piece = PIECE.exec(text)) {
    if (piece[0] === '{') depth++;
    else if (piece[0] === '}' && --depth === 0) return piece.index;
  }
  invariant(false, 'a block does not end');
}
