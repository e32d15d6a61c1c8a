// Monaco in the place of the static code: same font, same lines, same colours.
import { shikiToMonaco } from '@shikijs/monaco';
import type { ReportedDiagnostic } from '#client';
import { t } from '../text/t.ts';
import type { Editor, EditorHost } from './editor.ts';
import { GO_DARK, GO_LIGHT } from './go-themes.ts';
import { goHighlighter } from './highlighter.ts';
import { shownText } from './lines-html.ts';
import * as monaco from './monaco-features.ts';

/** Widths of the static code's gutter (lab.css), in Monaco's units. */
const GUTTER = { digits: 4, gap: 14 };
const PADDING = 12;

/** Escape first closes what is open inside the editor. */
const NOTHING_OPEN =
  'editorTextFocus && !findWidgetVisible && !markersNavigationVisible && !editorHasMultipleSelections && !editorHoverVisible';

const themeName = (): string => (document.documentElement.dataset.theme === 'light' ? GO_LIGHT : GO_DARK).name;

let prepared: Promise<void> | undefined;

async function prepare(): Promise<void> {
  monaco.languages.register({ id: 'go', extensions: ['.go'] });
  monaco.languages.setLanguageConfiguration('go', {
    comments: { lineComment: '//', blockComment: ['/*', '*/'] },
    brackets: [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ],
    autoClosingPairs: ['{}', '[]', '()', '``', '""', "''"].map((pair) => ({
      open: pair.charAt(0),
      close: pair.charAt(1),
      notIn: ['string', 'comment'],
    })),
    surroundingPairs: ['{}', '[]', '()', '``', '""', "''"].map((pair) => ({ open: pair.charAt(0), close: pair.charAt(1) })),
  });
  shikiToMonaco(await goHighlighter(), monaco);
  // Starlight's switch rewrites the attribute; Monaco's theme is one for the whole page.
  new MutationObserver(() => monaco.editor.setTheme(themeName())).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}

function options(host: EditorHost): monaco.editor.IStandaloneEditorConstructionOptions {
  const style = getComputedStyle(host.code);
  return {
    value: shownText(host.text),
    language: 'go',
    theme: themeName(),
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight),
    fontLigatures: false,
    padding: { top: PADDING, bottom: PADDING },
    lineNumbers: 'on',
    lineNumbersMinChars: GUTTER.digits,
    lineDecorationsWidth: GUTTER.gap,
    glyphMargin: false,
    folding: false,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    overviewRulerBorder: false,
    scrollBeyondLastLine: false,
    scrollBeyondLastColumn: 2,
    scrollbar: { vertical: 'hidden', alwaysConsumeMouseWheel: false, horizontalScrollbarSize: 8 },
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    renderWhitespace: 'none',
    guides: { indentation: false },
    stickyScroll: { enabled: false },
    tabSize: 4,
    insertSpaces: false,
    detectIndentation: false,
    automaticLayout: true,
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
    fixedOverflowWidgets: true,
    links: false,
    wordBasedSuggestions: 'off',
    quickSuggestions: false,
    // The block around the editor is the tab stop; Enter or a click leads in.
    tabIndex: -1,
    ariaLabel: host.label,
    accessibilitySupport: 'auto',
  };
}

class MonacoEditor implements Editor {
  readonly #editor: monaco.editor.IStandaloneCodeEditor;

  constructor(host: EditorHost) {
    const editor = monaco.editor.create(host.place, options(host));
    this.#editor = editor;
    const model = editor.getModel();
    model?.setEOL(monaco.editor.EndOfLineSequence.LF);
    // Static code has no rainbow.
    model?.updateOptions({ bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false } });
    host.resized(editor.getContentHeight());
    editor.onDidChangeModelContent(() => host.changed(`${editor.getValue()}\n`));
    editor.onDidContentSizeChange((e) => {
      if (!e.contentHeightChanged) return;
      host.resized(e.contentHeight);
      // All lines are in view again; what was scrolled while the place was too small comes back.
      editor.layout();
      editor.setScrollTop(0);
    });
    // Actions, not commands: with several editors on a page a command belongs to the one made last.
    editor.addAction({
      id: 'leave',
      label: t('lab.leave'),
      keybindings: [monaco.KeyCode.Escape],
      keybindingContext: NOTHING_OPEN,
      run: () => host.leave(),
    });
    editor.addAction({
      id: 'run',
      label: t('lab.run'),
      keybindings: [monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter],
      run: () => host.run(),
    });
  }

  focus(): void {
    this.#editor.focus();
  }

  setText(text: string): void {
    const model = this.#editor.getModel();
    if (model === null) return;
    this.#editor.pushUndoStop();
    this.#editor.executeEdits('reset', [{ range: model.getFullModelRange(), text: shownText(text) }]);
    this.#editor.pushUndoStop();
  }

  goToLine(line: number): void {
    const last = this.#editor.getModel()?.getLineCount() ?? 1;
    const position = { lineNumber: Math.min(line, last), column: 1 };
    this.#editor.setPosition(position);
    this.#editor.revealPositionInCenterIfOutsideViewport(position);
    this.#editor.focus();
  }

  mark(diagnostics: readonly ReportedDiagnostic[]): void {
    const model = this.#editor.getModel();
    if (model === null) return;
    const markers = diagnostics.map((d) => ({
      severity: monaco.MarkerSeverity.Error,
      message: d.message,
      startLineNumber: d.editorLine,
      startColumn: d.editorColumn,
      endLineNumber: d.editorEndLine,
      // An empty range would draw nothing.
      endColumn: d.editorEndLine === d.editorLine ? Math.max(d.editorEndColumn, d.editorColumn + 1) : d.editorEndColumn,
    }));
    monaco.editor.setModelMarkers(model, 'go', markers);
  }

  dispose(): void {
    this.#editor.dispose();
  }
}

export async function openMonaco(host: EditorHost): Promise<Editor> {
  prepared ??= prepare();
  await prepared;
  await document.fonts.ready;
  return new MonacoEditor(host);
}
