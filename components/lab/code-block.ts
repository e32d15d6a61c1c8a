// One version's block of code: static until the reader edits, then the editor in its place.
import type { ReportedDiagnostic } from '#client';
import type { Editor, EditorHost, OpenEditor } from '../editor/editor.ts';
import { plainCodeHtml } from '../editor/lines-html.ts';

type Owner = Pick<EditorHost, 'changed' | 'run' | 'describedBy'>;

export class CodeBlock {
  readonly #block: HTMLElement;
  readonly #pre: HTMLElement;
  readonly #code: HTMLElement;
  readonly #owner: Owner;
  #editor: Editor | null = null;
  #place: HTMLElement | null = null;
  #shown = '';

  constructor(panel: HTMLElement, shipped: string, owner: Owner) {
    const find = (selector: string): HTMLElement => {
      const found = panel.querySelector<HTMLElement>(selector);
      if (found === null) throw new Error(`lab without ${selector}`);
      return found;
    };
    this.#block = find('.lab-block');
    this.#pre = find('.lab-code');
    this.#code = find('.lab-code > code');
    this.#owner = owner;
    this.#shown = shipped;
  }

  get element(): HTMLElement {
    return this.#block;
  }

  get editing(): boolean {
    return this.#editor !== null;
  }

  /** Shows `text` as static code: at once without colours, then with them. */
  async show(text: string): Promise<void> {
    if (text === this.#shown) return;
    this.#shown = text;
    this.#code.innerHTML = plainCodeHtml(text);
    const { codeHtml } = await import('../editor/code-html.ts');
    const html = await codeHtml(text);
    if (text === this.#shown) this.#code.innerHTML = html;
  }

  async edit(open: OpenEditor, text: string, focus: boolean): Promise<void> {
    if (this.#editor !== null) return;
    await this.show(text);
    const place = document.createElement('div');
    place.className = 'lab-editor';
    // Filled out of sight over the static code, shown in one step: nothing on the page moves.
    place.style.height = `${this.#pre.offsetHeight}px`;
    this.#block.append(place);
    this.#place = place;
    let least: number | null = null;
    try {
      this.#editor = await open({
        ...this.#owner,
        place,
        code: this.#pre,
        label: this.#block.getAttribute('aria-label') ?? '',
        text,
        leave: () => this.#block.focus(),
        resized: (height) => {
          // The first height is the static code's, give or take a scroll bar; only growth and shrinkage count.
          least ??= height;
          place.style.height = `${this.#pre.offsetHeight + height - least}px`;
        },
      });
    } catch (e) {
      place.remove();
      this.#place = null;
      throw e;
    }
    this.#block.classList.add('lab-live-block');
    if (focus) this.#editor.focus();
  }

  /** Puts the static code back, with the reader's text. */
  close(text: string): void {
    if (this.#editor === null) return;
    const hadFocus = this.#place?.contains(document.activeElement) ?? false;
    this.#editor.dispose();
    this.#editor = null;
    this.#place?.remove();
    this.#place = null;
    this.#block.classList.remove('lab-live-block');
    void this.show(text);
    if (hadFocus) this.#block.focus();
  }

  focus(): void {
    if (this.#editor === null) this.#block.focus();
    else this.#editor.focus();
  }

  setText(text: string): void {
    if (this.#editor === null) void this.show(text);
    else this.#editor.setText(text);
  }

  mark(diagnostics: readonly ReportedDiagnostic[]): void {
    this.#editor?.mark(diagnostics);
    const bad = new Set(diagnostics.map((d) => d.editorLine));
    for (const [i, line] of [...this.#code.children].entries()) line.classList.toggle('lab-bad-line', bad.has(i + 1));
  }

  goToLine(line: number): void {
    if (this.#editor !== null) {
      this.#editor.goToLine(line);
      return;
    }
    for (const e of this.#code.querySelectorAll('.lab-line-target')) e.classList.remove('lab-line-target');
    const target = this.#code.children[line - 1];
    target?.classList.add('lab-line-target');
    target?.scrollIntoView({ block: 'center' });
    this.#block.focus({ preventScroll: true });
  }
}
