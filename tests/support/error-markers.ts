// Wrong programs that say where: `/* ERROR "text" */` stands right behind or before the token the compiler complains about.
import { type Diagnostic, dumpTokens, type SourceFile } from '#syntax';

/** The error must lie in the token behind, [from, to), or the one ahead, [ahead, aheadEnd]. Offsets into the file. */
interface Marker {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly ahead: number;
  readonly aheadEnd: number;
  /** Part of the message. */
  readonly text: string;
}

const MARKER = /\/\* ERROR ("(?:[^"\\]|\\.)*") \*\//g;

/** What does not agree: a marker without its error, or an error without its marker. Empty when all is as announced. */
export function disagreements(file: SourceFile, diagnostics: readonly Diagnostic[]): readonly string[] {
  const markers = markersOf(file);
  const met = new Set<Marker>();
  const out: string[] = [];
  for (const { pos, message } of diagnostics) {
    const offset = pos - file.base;
    const marker = markers.find((m) => !met.has(m) && isAt(m, offset) && message.includes(m.text));
    if (marker !== undefined) met.add(marker);
    else out.push(`${place(file, offset)}: unexpected error: ${message}`);
  }
  for (const m of markers) if (!met.has(m)) out.push(`${file.name}:${m.line}: missing error: ${m.text}`);
  return out;
}

function isAt({ from, to, ahead, aheadEnd }: Marker, offset: number): boolean {
  return (offset >= from && offset < to) || (offset >= ahead && offset <= aheadEnd);
}

function place(file: SourceFile, offset: number): string {
  const { line, column } = file.position(file.base + offset);
  return `${file.name}:${line}:${column}`;
}

function markersOf(file: SourceFile): readonly Marker[] {
  const starts = tokenStarts(file);
  const markers: Marker[] = [];
  for (const match of file.text.matchAll(MARKER)) {
    const to = match.index;
    const end = to + match[0].length;
    // Several markers at one token stand side by side.
    const rest = /^(?:[ \t]|\/\* ERROR "(?:[^"\\]|\\.)*" \*\/)*/.exec(file.text.slice(end))?.[0].length ?? 0;
    const text: string = JSON.parse(match[1] ?? '""');
    const from = starts.findLast((s) => s < to) ?? 0;
    const ahead = end + rest;
    const aheadEnd = starts.find((s) => s > ahead) ?? file.text.length;
    markers.push({ line: file.position(file.base + to).line, from, to, ahead, aheadEnd, text });
  }
  return markers;
}

/** Offsets of the tokens, in order. */
function tokenStarts(file: SourceFile): readonly number[] {
  const lineStarts = [0];
  for (let i = file.text.indexOf('\n'); i >= 0; i = file.text.indexOf('\n', i + 1)) lineStarts.push(i + 1);
  return dumpTokens(file)
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [line, column] = row.split(' ', 1).join('').split(':').map(Number);
      return (lineStarts[(line ?? 1) - 1] ?? 0) + (column ?? 1) - 1;
    });
}
