// Finds positions in a program's output: file and line as compile errors and traces print them.

export interface Piece {
  readonly text: string;
  /** The 1-based line of the program that the text names; absent for plain text. */
  readonly line?: number;
}

const special = /[.*+?^${}()|[\]\\]/g;

/** Splits `text` so that every `file:line` and `file:line:column` stands alone, with whatever path leads to it. */
export function splitPositions(text: string, file: string): readonly Piece[] {
  const position = new RegExp(`(?<![\\w./-])(?:[\\w./-]*/)?${file.replace(special, '\\$&')}:(\\d{1,6})(?::\\d{1,6})?`, 'g');
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(position)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: match[0], line: Number(match[1]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
