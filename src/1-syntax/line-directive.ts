// Line directives: `//line file:line[:column]`, alone at the start of a line or between /* and */ (cmd/compile: Compiler Directives).

/** What is wrong with it, and which part of the text says so. */
export interface BadLineDirective {
  readonly message: string;
  readonly at: number;
}

export interface LineDirective {
  /** Empty: none. */
  readonly file: string;
  /** No file is named, but a column: the one before goes on. */
  readonly sameFile: boolean;
  readonly line: number;
  /** 0 when absent. */
  readonly column: number;
}

/** gc's greatest line and column. */
const MAX = 2 ** 30;

/** Numbers past this are no numbers to gc, but part of the name. */
const MAX_UINT = 2n ** 64n;

/** The number behind the last colon: where it begins, and NaN when it is none; null without a colon. */
function trailingNumber(text: string): { readonly at: number; readonly value: number } | null {
  const colon = text.lastIndexOf(':');
  if (colon < 0) return null;
  const digits = text.slice(colon + 1);
  const isNumber = /^[0-9]+$/.test(digits) && BigInt(digits) < MAX_UINT;
  return { at: colon + 1, value: isNumber ? Number(digits) : NaN };
}

/** `text` is what follows "line "; null when it is an ordinary comment after all. */
export function readLineDirective(text: string): LineDirective | BadLineDirective | null {
  const last = trailingNumber(text);
  if (last === null) return null;
  if (Number.isNaN(last.value)) return bad('line', text, last.at);
  const before = trailingNumber(text.slice(0, last.at - 1));
  const hasColumn = before !== null && !Number.isNaN(before.value);
  if (hasColumn && (last.value === 0 || last.value > MAX)) return bad('column', text, last.at);
  const line = hasColumn ? before : last;
  const withoutColumn = hasColumn ? text.slice(0, last.at - 1) : text;
  if (line.value === 0 || line.value > MAX) return bad('line', withoutColumn, line.at);
  const file = text.slice(0, line.at - 1);
  return { file, sameFile: file === '' && hasColumn, line: line.value, column: hasColumn ? last.value : 0 };
}

const bad = (what: string, text: string, at: number): BadLineDirective => ({ message: `invalid ${what} number: ${text.slice(at)}`, at });
