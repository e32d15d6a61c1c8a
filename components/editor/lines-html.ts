// Highlighted lines as HTML text, the same for the build, the page's static code and the textarea's backdrop.
import type { TokenKind } from './go-themes.ts';

export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
}
export type Line = readonly Token[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (c) => ESCAPES[c] ?? c);

const tokenHtml = ({ text, kind }: Token): string => (kind === 'text' ? escaped(text) : `<span class="go-${kind}">${escaped(text)}</span>`);

/** A span per line, each ending in the newline that a reader's selection copies. */
export const linesHtml = (lines: readonly Line[]): string =>
  lines.map((line) => `<span class="lab-line">${line.map(tokenHtml).join('')}\n</span>`).join('');

/** A file's last newline is no line of its own to the eye. */
export const shownText = (code: string): string => code.replace(/\n$/, '');

/** The lines without colours, for the moment before the highlighter is there. */
export const plainCodeHtml = (code: string): string =>
  linesHtml(
    shownText(code)
      .split('\n')
      .map((text) => [{ text, kind: 'text' }]),
  );
