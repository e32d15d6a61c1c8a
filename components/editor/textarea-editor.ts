// The editor for touch and narrow screens: a textarea whose text is invisible over the highlighted code.
import type { ReportedDiagnostic } from '#client';
import { t } from '../text/t.ts';
import { codeHtml } from './code-html.ts';
import type { Editor, EditorHost } from './editor.ts';
import { shownText } from './lines-html.ts';

/** Hard to reach on a phone's keyboard. */
const KEYS = ['\t', '{', '}', '(', ')', '[', ']', ':=', '<-', '"', ';'];
const HIGHLIGHT_AFTER_MS = 60;

class TextareaEditor implements Editor {
  readonly #host: EditorHost;
  readonly #area = document.createElement('textarea');
  readonly #backdrop = document.createElement('pre');
  readonly #code = document.createElement('code');
  readonly #keys = document.createElement('div');
  #wanted = 0;
  #badLines: ReadonlySet<number> = new Set();
  /** After Escape a Tab leaves instead of indenting. */
  #leaving = false;

  constructor(host: EditorHost) {
    this.#host = host;
    const area = this.#area;
    area.className = 'lab-textarea';
    area.value = shownText(host.text);
    area.spellcheck = false;
    area.autocapitalize = 'off';
    area.autocomplete = 'off';
    area.setAttribute('autocorrect', 'off');
    area.wrap = 'off';
    area.tabIndex = -1;
    area.setAttribute('aria-label', host.label);
    area.setAttribute('aria-describedby', host.describedBy);
    area.addEventListener('input', () => this.#changed());
    area.addEventListener('keydown', (event) => this.#key(event));
    area.addEventListener('scroll', () => this.#follow());
    this.#backdrop.className = 'lab-code';
    this.#backdrop.setAttribute('aria-hidden', 'true');
    this.#backdrop.append(this.#code);
    this.#makeKeys();
    host.place.append(this.#backdrop, area, this.#keys);
  }

  #makeKeys(): void {
    this.#keys.className = 'lab-keys';
    this.#keys.setAttribute('role', 'group');
    this.#keys.setAttribute('aria-label', t('lab.keys'));
    for (const key of KEYS) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = key === '\t' ? 'Tab' : key;
      button.tabIndex = -1;
      // The textarea keeps its focus, and with it the phone's keyboard.
      button.addEventListener('pointerdown', (event) => event.preventDefault());
      button.addEventListener('click', () => this.#insert(key));
      this.#keys.append(button);
    }
  }

  #insert(text: string): void {
    this.#area.focus();
    const { selectionStart, selectionEnd } = this.#area;
    this.#area.setRangeText(text, selectionStart, selectionEnd, 'end');
    this.#changed();
  }

  #key(event: KeyboardEvent): void {
    const leaving = this.#leaving;
    this.#leaving = false;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      this.#host.run();
    } else if (event.key === 'Escape') {
      this.#leaving = true;
      this.#host.leave();
    } else if (event.key === 'Tab' && !event.shiftKey && !leaving) {
      event.preventDefault();
      this.#insert('\t');
    }
  }

  #changed(): void {
    this.#host.changed(`${this.#area.value}\n`);
    void this.highlight();
  }

  /** Draws the highlighted text under the textarea; a newer request outdates an older one. */
  async highlight(): Promise<void> {
    const mine = ++this.#wanted;
    await new Promise((resolve) => setTimeout(resolve, this.#code.childElementCount === 0 ? 0 : HIGHLIGHT_AFTER_MS));
    if (mine !== this.#wanted) return;
    const html = await codeHtml(`${this.#area.value}\n`);
    if (mine !== this.#wanted) return;
    this.#code.innerHTML = html;
    this.#drawMarks();
    this.#follow();
    this.#host.resized(this.#backdrop.offsetHeight);
  }

  #follow(): void {
    this.#backdrop.scrollLeft = this.#area.scrollLeft;
  }

  #drawMarks(): void {
    for (const [i, line] of [...this.#code.children].entries()) line.classList.toggle('lab-bad-line', this.#badLines.has(i + 1));
  }

  focus(): void {
    this.#leaving = false;
    this.#area.focus();
  }

  setText(text: string): void {
    this.#area.focus();
    this.#area.select();
    // The one way to replace a textarea's text that its own undo knows.
    if (!document.execCommand('insertText', false, shownText(text))) this.#area.value = shownText(text);
    this.#changed();
  }

  goToLine(line: number): void {
    const lines = this.#area.value.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    this.#area.focus();
    this.#area.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
    this.#code.children[line - 1]?.scrollIntoView({ block: 'nearest' });
  }

  mark(diagnostics: readonly ReportedDiagnostic[]): void {
    this.#badLines = new Set(diagnostics.map((d) => d.editorLine));
    this.#area.setAttribute('aria-invalid', String(diagnostics.length > 0));
    this.#drawMarks();
  }

  dispose(): void {
    this.#wanted = -1;
    this.#host.place.replaceChildren();
  }
}

export async function openTextarea(host: EditorHost): Promise<Editor> {
  const editor = new TextareaEditor(host);
  await editor.highlight();
  return editor;
}
