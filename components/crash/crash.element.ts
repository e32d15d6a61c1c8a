// <crash-reader>: a field for pasted text, and what the text says. The recogniser is loaded with the first text.
import { crashText as t } from '../text/crash-text.ts';
import { readCrashData } from './crash-data.ts';
import { EXAMPLE } from './example-crash.ts';
import { paragraph } from './element.ts';

/** Typing is read when it rests. */
const REST_MS = 400;

class CrashReader extends HTMLElement {
  /** Counts readings: one that has been overtaken draws nothing. */
  #reading = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const field = this.#field;
    field.addEventListener('input', () => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => void this.#read(), REST_MS);
    });
    field.addEventListener('paste', () => {
      clearTimeout(this.#rest);
      // The field has the text one turn later.
      this.#rest = setTimeout(() => void this.#read(), 0);
    });
    this.#button('read').addEventListener('click', () => void this.#read());
    this.#button('clear').addEventListener('click', () => this.#show(''));
    this.#button('example').addEventListener('click', () => this.#show(EXAMPLE));
    this.dataset.ready = '';
    if (field.value !== '') void this.#read();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#rest);
  }

  get #field(): HTMLTextAreaElement {
    return this.#part('.crash-text', HTMLTextAreaElement);
  }

  #button = (name: string): HTMLButtonElement => this.#part(`[data-do="${name}"]`, HTMLButtonElement);

  #part<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new TypeError(`the page has no ${selector}`);
    return found;
  }

  #show(text: string): void {
    this.#field.value = text;
    if (text === '') this.#field.focus();
    void this.#read();
  }

  #say(status: string, ...parts: readonly HTMLElement[]): void {
    this.#part('.crash-status', HTMLElement).textContent = status;
    this.#part('.crash-results', HTMLElement).replaceChildren(...parts);
  }

  async #read(): Promise<void> {
    const reading = ++this.#reading;
    const text = this.#field.value;
    if (text.trim() === '') return this.#say('');
    this.#part('.crash-status', HTMLElement).textContent = t('paste.reading');
    try {
      const [{ recognise }, { headline, reportView, saysSomething }] = await Promise.all([import('#crash'), import('./report-view.ts')]);
      if (reading !== this.#reading) return;
      const report = recognise(text);
      if (!saysSomething(report)) return this.#say(t('paste.nothing'));
      const data = readCrashData(this.#part('.crash-data', HTMLScriptElement).textContent ?? '{}');
      this.#say(t('paste.found', { text: headline(report) || t('paste.onlyFrames') }), ...reportView(report, data));
    } catch {
      // The module did not come; anything else would be our own mistake, and a reader can do no more about it.
      if (reading === this.#reading) this.#say('', paragraph(t('paste.failed')));
    }
  }
}

customElements.define('crash-reader', CrashReader);
