// <go-output>: a program's output as Go prints it, and the end line.
import { count, t } from '../text/t.ts';
import { type EndLine, spoken } from './end-line.ts';
import { type LineOf, splitPositions } from './positions.ts';
import type { Passage, Transcript } from './transcript.ts';

/** Characters shown before "show all": more than a screenful, less than what makes a page slow. */
const SHOWN = 40_000;

export interface OutputModel {
  readonly transcript: Transcript;
  readonly lineOf: LineOf;
  readonly running: boolean;
  readonly end: EndLine | null;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const e = document.createElement(tag);
  e.className = className;
  e.append(...children);
  return e;
}

/** A button that asks for a line of the program; whoever owns the program hears 'go-line'. */
export function lineButton(text: string, line: number): HTMLButtonElement {
  const button = element('button', 'lab-position', text);
  button.type = 'button';
  button.title = t('lab.goToLine', { line });
  button.addEventListener('click', () => button.dispatchEvent(new CustomEvent('go-line', { bubbles: true, detail: line })));
  return button;
}

function passageElement({ fd, text, startsLine }: Passage, lineOf: LineOf): HTMLElement {
  const pieces = splitPositions(text, lineOf).map((p) => (p.line === undefined ? p.text : lineButton(p.text, p.line)));
  const e = element('span', fd === 2 ? 'lab-stderr' : 'lab-stdout', ...pieces);
  if (fd === 2 && startsLine) e.dataset.label = 'stderr';
  return e;
}

function endElement(line: EndLine): HTMLElement {
  const { lead, rest } = spoken(line);
  const p = element('p', 'lab-end', element('strong', 'lab-end-word', lead));
  p.dataset.kind = line.kind.replace(' ', '-');
  if (rest !== '') p.append(element('span', 'lab-end-detail', rest));
  if (line.facts.length > 0) p.append(' ', element('span', 'lab-end-facts', line.facts.join(' · ')));
  if (line.repeat !== null) p.append(' ', repeatLink(line.repeat));
  return p;
}

/** A link that can be kept or sent. Followed in place, whoever owns the run hears 'go-repeat' and may spare the page the way through its address. */
function repeatLink(href: string): HTMLAnchorElement {
  const a = element('a', 'lab-repeat', t('lab.repeat'));
  a.href = href;
  a.title = t('lab.repeatSays');
  a.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!a.dispatchEvent(new CustomEvent('go-repeat', { bubbles: true, cancelable: true }))) event.preventDefault();
  });
  return a;
}

export class GoOutput extends HTMLElement {
  #all = false;
  #model: OutputModel | null = null;
  #frame = 0;

  /** A new run begins with the cap in force again. */
  reset(): void {
    this.#all = false;
  }

  /** Drawn at most once a frame, however often it is set. */
  set model(model: OutputModel) {
    this.#model = model;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const model = this.#model;
    if (model === null) return;
    const { transcript, lineOf, running, end } = model;
    const shown = this.#all ? transcript.length : Math.min(SHOWN, transcript.length);
    const children: Node[] = [];
    if (transcript.length > 0) {
      const pre = element('pre', 'lab-text', ...transcript.head(shown).map((p) => passageElement(p, lineOf)));
      pre.tabIndex = 0;
      pre.setAttribute('role', 'region');
      pre.setAttribute('aria-label', t('lab.output'));
      pre.translate = false;
      children.push(pre);
    } else if (end !== null && end.kind === 'finished') children.push(element('p', 'lab-quiet', t('lab.noOutput')));
    if (shown < transcript.length) children.push(this.#cutNote(shown, transcript.length));
    if (running) children.push(element('p', 'lab-quiet', t('lab.running')));
    if (end !== null) children.push(endElement(end));
    this.replaceChildren(...children);
  }

  #cutNote(shown: number, total: number): HTMLElement {
    const button = element('button', 'lab-button', t('lab.showAll'));
    button.type = 'button';
    button.addEventListener('click', () => {
      this.#all = true;
      this.#draw();
      this.querySelector<HTMLElement>('.lab-text')?.focus();
    });
    return element('p', 'lab-quiet', `${t('lab.cut', { shown: count(shown), total: count(total) })} `, button);
  }
}

customElements.define('go-output', GoOutput);
