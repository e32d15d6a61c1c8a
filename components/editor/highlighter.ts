// Highlights Go source with Shiki: at build time for the static code, in the page for edited code and for Monaco.
import go from '@shikijs/langs/go';
import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { GO_DARK, GO_LIGHT, kindOfColor } from './go-themes.ts';
import type { Line, Token } from './lines-html.ts';

let highlighter: Promise<HighlighterCore> | undefined;

/** One highlighter a page; Monaco shares it. */
export function goHighlighter(): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    langs: [go],
    themes: [GO_DARK, GO_LIGHT],
    engine: createJavaScriptRegexEngine(),
  });
  return highlighter;
}

/** Neighbours of one kind are joined: a span each would triple the page. */
function joined(tokens: readonly Token[]): Line {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (last !== undefined && (last.kind === token.kind || token.text.trim() === ''))
      out[out.length - 1] = { ...last, text: last.text + token.text };
    else out.push(token);
  }
  return out;
}

/** The lines of `code`, in order; joining their texts with newlines gives `code` back. */
export async function highlightGo(code: string): Promise<readonly Line[]> {
  const { tokens } = (await goHighlighter()).codeToTokens(code, { lang: 'go', theme: GO_DARK.name });
  return tokens.map((line) => joined(line.map((t) => ({ text: t.content, kind: kindOfColor(t.color) }))));
}
