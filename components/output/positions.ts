// Finds positions in a program's output: file and line as compile errors, traces and race reports print them.

export interface Piece {
  readonly text: string;
  /** The 1-based line of the program that the text names; absent for plain text. */
  readonly line?: number;
}

/** The line to go to for a line of a named file; null when the file is not the program's. */
export type LineOf = (file: string, line: number) => number | null;

const POSITION = /(?<![\w./-])([\w./-]+\.go):(\d{1,6})(?::\d{1,6})?/g;

/** Splits `text` so that every `file:line` and `file:line:column` of the program stands alone, with whatever path leads to it. */
export function splitPositions(text: string, lineOf: LineOf): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(POSITION)) {
    const line = lineOf(match[1] ?? '', Number(match[2]));
    if (line === null) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: match[0], line });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
