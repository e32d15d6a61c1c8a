// Go source as highlighted HTML; brings the highlighter with it, so pages import it only when they need it.
import { highlightGo } from './highlighter.ts';
import { linesHtml, shownText } from './lines-html.ts';

export const codeHtml = async (code: string): Promise<string> => linesHtml(await highlightGo(shownText(code)));
