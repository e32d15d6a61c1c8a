// <crash-reader>: a field for pasted text, and what the text says. The recogniser is loaded with the first text.
import { crashText as t } from '../text/crash-text.ts';
import { count } from '../text/t.ts';
import { readCrashData } from './crash-data.ts';
import { EXAMPLE } from './example-crash.ts';
import { paragraph } from './element.ts';

/** A field with more than this makes browsers slow: the rest of a longer text is read without being shown. */
const SHOWN = 200_000;
/** Typing is read when it rests. */
const REST_MS = 400;

class CrashReader extends HTMLElement {
  /** Counts readings: one that has been overtaken draws nothing. */
  #reading = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** A pasted text of which the field shows the beginning. */
  #whole: string | null = null;

  connectedCallback(): void {
    const field = this.#field;
    field.addEventListener('input', () => {
      this.#whole = null;
      this.#readAfter(REST_MS);
    });
    field.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length > SHOWN) {
        event.preventDefault();
        field.value = text.slice(0, SHOWN);
        this.#whole = text;
      }
      // The field has the text one turn later.
      this.#readAfter(0);
    });
    this.#button('read').addEventListener('click', () => void this.#read());
    this.#button('clear').addEventListener('click', () => this.#show(''));
    this.#button('example').addEventListener('click', () => this.#show(EXAMPLE));
    this.dataset.ready = '';
    if (field.value !== '') void this.#read();
  }

  #readAfter(ms: number): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#read(), ms);
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
    this.#whole = null;
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
    const text = this.#whole ?? this.#field.value;
    if (text.trim() === '') return this.#say('');
    this.#part('.crash-status', HTMLElement).textContent = t('paste.reading');
    try {
      const [{ recognise }, { headline, reportView, saysSomething }] = await Promise.all([import('#crash'), import('./report-view.ts')]);
      if (reading !== this.#reading) return;
      const report = recognise(text);
      if (!saysSomething(report)) return this.#say(t('paste.nothing'));
      const data = readCrashData(this.#part('.crash-data', HTMLScriptElement).textContent ?? '{}');
      const found = t('paste.found', { text: headline(report) || t(report.mapDeath ? 'paste.mapFrames' : 'paste.onlyFrames') });
      const partly = this.#whole === null ? [] : [paragraph(t('paste.partly', { count: count(text.length) }))];
      this.#say(found, ...partly, ...reportView(report, data));
    } catch {
      // The module did not come; anything else would be our own mistake, and a reader can do no more about it.
      if (reading === this.#reading) this.#say('', paragraph(t('paste.failed')));
    }
  }
}

customElements.define('crash-reader', CrashReader);
