// What an example says it prints: the last comment of its body, if that begins with "Output:".
import type { Ast, SourceFile } from '#syntax';

export interface ExampleOutput {
  readonly output: string;
  readonly unordered: boolean;
}

const BEGINS = /^[\s]*(unordered )?output:/i;

/** Null: the example says nothing, and is only compiled. */
export function exampleOutput(func: Ast.FuncDecl, source: SourceFile): ExampleOutput | null {
  if (func.body === null) return null;
  const text = lastComment(source.text.slice(func.body.pos - source.base + 1, func.body.rbrace - source.base));
  const begins = BEGINS.exec(text);
  if (begins === null) return null;
  const output = text.slice(begins[0].length).replace(/^ */, '').replace(/^\n/, '');
  return { output, unordered: begins[1] !== undefined };
}

/** The text of the last group of comments: those with no blank line and nothing else between. */
function lastComment(body: string): string {
  let group: string[] = [];
  let end = -1;
  for (const { text, at } of comments(body)) {
    const between = end < 0 ? 'x' : body.slice(end, at);
    if (/\S/.test(between) || between.split('\n').length > 2) group = [];
    group.push(text);
    end = at + text.length;
  }
  const lines = group.flatMap((c) => (c.startsWith('/*') ? c.slice(2, -2).split('\n') : [c.slice(2).replace(/^ /, '')]));
  const tidy = lines.map((l) => l.replace(/\s+$/, '')).join('\n');
  return `${tidy.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '')}\n`;
}

/** Comments of Go text; what looks like one in a string or a rune is none. */
function* comments(text: string): Generator<{ readonly text: string; readonly at: number }> {
  const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`/g;
  for (const m of text.matchAll(token)) if (m[0].startsWith('/')) yield { text: m[0], at: m.index };
}
