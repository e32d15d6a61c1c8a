// One lab at work: wires the controls, the programs' texts, the editor and the page's simulator together.
import {
  borderSentence,
  type Choices,
  LIMITS,
  PAGE_SETTINGS,
  type ReportedDiagnostic,
  type RunHandle,
  type RunResult,
  type SharedLab,
  simulator,
  type Settings,
  type SourceText,
  writeLink,
} from '#client';
import { loadEditor } from '../editor/editor.ts';
import { type EndLine, endLine, endSentence, failedLine } from '../output/end-line.ts';
import { GoOutput } from '../output/output.element.ts';
import { GoProblems } from '../output/problems.element.ts';
import { Transcript } from '../output/transcript.ts';
import { count, t } from '../text/t.ts';
import { CodeBlock } from './code-block.ts';
import { FILE_NAME, type LabData, readLabData, SOURCE_NAME } from './lab-data.ts';
import { Programs } from './lab-programs.ts';
import { Notice } from './notice.ts';
import { Tabs } from './tabs.ts';

const CHECK_AFTER_MS = 350;

type Deed = 'run' | 'stop' | 'next-seed' | 'edit' | 'reset' | 'copy' | 'share';

export class Lab {
  readonly data: LabData;
  readonly #root: HTMLElement;
  readonly #programs: Programs;
  readonly #notice: Notice;
  readonly #blocks: readonly CodeBlock[];
  readonly #tabs: Tabs;
  #variant = 0;
  #run: RunHandle | null = null;
  #transcript = new Transcript();
  #checkTimer = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.data = readLabData(root);
    this.#programs = new Programs(this.data.id, this.data.variants);
    this.#notice = new Notice(this.#find('.lab-notice', HTMLElement));
    const panels = [...root.querySelectorAll<HTMLElement>('.lab-panel')];
    this.#blocks = panels.map((panel, i) => this.#makeBlock(panel, i));
    this.#tabs = new Tabs([...root.querySelectorAll<HTMLElement>('.lab-tab')], panels, (i) => this.#choose(i));
    this.#listen();
    this.#choose(0);
    for (const [i, block] of this.#blocks.entries()) void block.show(this.#programs.text(i));
  }

  #find<T extends HTMLElement>(selector: string, kind: { new (): T }): T {
    const found = this.#root.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`lab ${this.data.id}: no ${selector}`);
    return found;
  }

  #button = (deed: Deed): HTMLButtonElement => this.#find(`[data-do="${deed}"]`, HTMLButtonElement);

  #block(): CodeBlock {
    const block = this.#blocks[this.#variant];
    if (block === undefined) throw new Error(`lab ${this.data.id}: no program ${this.#variant}`);
    return block;
  }

  #makeBlock(panel: HTMLElement, i: number): CodeBlock {
    return new CodeBlock(panel, this.#programs.shipped(i), {
      changed: (text) => this.#edited(i, text),
      run: () => this.run(),
      describedBy: this.#find('.lab-hint', HTMLElement).id,
    });
  }

  #listen(): void {
    const deeds: Record<Deed, () => void> = {
      run: () => this.run(),
      stop: () => this.#run?.stop(),
      'next-seed': () => this.#nextSeed(),
      edit: () => void this.#edit(),
      reset: () => this.#reset(),
      copy: () => void this.#copy(),
      share: () => void this.#share(),
    };
    for (const [deed, act] of Object.entries(deeds)) this.#button(deed as Deed).addEventListener('click', act);
    for (const kind of ['pointerenter', 'focus']) this.#button('run').addEventListener(kind, () => simulator().warm(), { once: true });
    this.#root.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.run();
    });
    this.#root.addEventListener('go-line', (event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'number') this.#block().goToLine(event.detail);
    });
    for (const [i, block] of this.#blocks.entries()) {
      block.element.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.target !== block.element) return;
        event.preventDefault();
        void this.#edit();
      });
      block.element.addEventListener('dblclick', () => i === this.#variant && !block.editing && void this.#edit());
    }
  }

  #choose(i: number): void {
    const before = this.#block();
    const wasEditing = before.editing;
    if (i !== this.#variant) before.close(this.#programs.text(this.#variant));
    this.#variant = i;
    this.#tabs.show(i);
    this.#showState();
    this.#problems([]);
    if (this.#programs.outdated(i)) this.#offerNew(i);
    if (wasEditing && i !== this.#blocks.indexOf(before)) void this.#edit(false);
  }

  /** The badge and the buttons that depend on whether the shown program is the shipped one. */
  #showState(): void {
    const edited = this.#programs.edited(this.#variant);
    this.#find('.lab-badge', HTMLElement).hidden = !edited;
    this.#button('reset').disabled = !edited;
    this.#button('stop').disabled = this.#run === null;
    this.#root.toggleAttribute('data-running', this.#run !== null);
  }

  #choices(): Choices | null {
    const input = this.#find('.lab-seed', HTMLInputElement);
    const got = input.value.trim();
    const seed = /^\d{1,16}$/.test(got) ? Number(got) : Number.NaN;
    const fits = Number.isSafeInteger(seed);
    input.setAttribute('aria-invalid', String(!fits));
    if (!fits) {
      this.#notice.say(t('lab.badSeed', { got: JSON.stringify(got), max: LIMITS.seed }));
      return null;
    }
    return { seed, schedule: this.#find('.lab-schedule', HTMLSelectElement).value === 'go' ? 'go' : 'random' };
  }

  #files = (): readonly SourceText[] => [{ name: SOURCE_NAME, text: this.#programs.text(this.#variant) }];

  run(): void {
    const choices = this.#choices();
    if (choices === null) return;
    const files = this.#files();
    this.#transcript = new Transcript();
    const transcript = this.#transcript;
    this.#find('go-output', GoOutput).reset();
    this.#find('.lab-live', HTMLElement).textContent = '';
    const settings: Settings = { ...PAGE_SETTINGS, ...choices };
    const variant = this.#variant;
    // A run that a newer one replaced has nothing more to say in this lab.
    const mine = (): boolean => transcript === this.#transcript;
    const finish = (line: EndLine, problems: readonly ReportedDiagnostic[]): void => {
      if (!mine()) return;
      this.#run = null;
      transcript.end();
      this.#draw(line);
      if (variant === this.#variant && problems.length > 0) this.#problems(problems);
    };
    this.#run = simulator().run(files, settings, {
      output: (chunks) => {
        if (!mine()) return;
        transcript.add(chunks);
        this.#draw(null);
      },
      ended: (result: RunResult) => finish(endLine(result, choices), result.diagnostics),
      failed: (why) => finish(failedLine(why), []),
    });
    this.#draw(null);
  }

  #draw(end: EndLine | null): void {
    this.#find('go-output', GoOutput).model = { transcript: this.#transcript, file: FILE_NAME, running: end === null, end };
    if (end !== null)
      this.#find('.lab-live', HTMLElement).textContent = t('end.announce', { title: this.data.title, end: endSentence(end) });
    this.#showState();
  }

  #nextSeed(): void {
    const choices = this.#choices();
    if (choices === null) return;
    this.#find('.lab-seed', HTMLInputElement).value = String(choices.seed >= LIMITS.seed ? 0 : choices.seed + 1);
    this.run();
  }

  async #edit(focus = true): Promise<void> {
    const block = this.#block();
    const button = this.#button('edit');
    if (block.editing) {
      block.focus();
      return;
    }
    button.disabled = true;
    block.element.dataset.loading = t('lab.editing');
    try {
      const open = await loadEditor();
      await block.edit(open, this.#programs.text(this.#variant), focus);
      this.#notice.clear();
      this.#checkSoon(0);
    } catch {
      this.#notice.say(t('lab.editorFailed'), [{ label: t('lab.retry'), act: () => void this.#edit() }]);
    } finally {
      delete block.element.dataset.loading;
      button.disabled = false;
    }
  }

  #edited(i: number, text: string): void {
    if (this.#programs.text(i) === text) return;
    const wasKept = this.#programs.kept;
    this.#programs.set(i, text);
    if (wasKept && !this.#programs.kept) this.#notice.say(t('lab.unsaved'));
    if (i === this.#variant) this.#showState();
    this.#checkSoon(CHECK_AFTER_MS);
  }

  #checkSoon(after: number): void {
    window.clearTimeout(this.#checkTimer);
    this.#checkTimer = window.setTimeout(async () => {
      const text = this.#programs.text(this.#variant);
      if (text.length > LIMITS.source) return;
      const diagnostics = await simulator().check(this.#files(), PAGE_SETTINGS);
      if (diagnostics !== null && text === this.#programs.text(this.#variant)) this.#problems(diagnostics);
    }, after);
  }

  #problems(diagnostics: readonly ReportedDiagnostic[]): void {
    this.#find('go-problems', GoProblems).model = diagnostics;
    this.#block().mark(diagnostics);
  }

  #reset(): void {
    const i = this.#variant;
    const before = this.#programs.text(i);
    this.#setText(i, this.#programs.shipped(i));
    this.#notice.say(t('lab.resetDone'), [{ label: t('lab.undo'), act: () => this.#setText(i, before) }]);
  }

  #setText(i: number, text: string): void {
    if (i !== this.#variant) this.#choose(i);
    this.#block().setText(text);
    this.#programs.set(i, text);
    this.#showState();
    this.#checkSoon(0);
  }

  #offerNew(i: number): void {
    this.#notice.say(t('lab.changed'), [
      { label: t('lab.useNew'), act: () => this.#setText(i, this.#programs.shipped(i)) },
      { label: t('lab.keepMine'), act: () => this.#programs.keep(i) },
    ]);
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#programs.text(this.#variant));
      this.#notice.say(t('lab.copied'));
    } catch {
      this.#notice.say(t('lab.copyFailed'));
    }
  }

  async #share(): Promise<void> {
    const choices = this.#choices();
    if (choices === null) return;
    const i = this.#variant;
    const fragment = writeLink({ id: this.data.id, variant: i, choices, code: this.#programs.text(i) }, this.#programs.shipped(i));
    if (typeof fragment !== 'string') {
      this.#notice.say(borderSentence(fragment));
      return;
    }
    const link = new URL(fragment, location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      this.#notice.say(t('lab.linkCopied', { length: count(link.length) }));
    } catch {
      const field = document.createElement('input');
      field.readOnly = true;
      field.value = link;
      field.setAttribute('aria-label', t('lab.share'));
      this.#notice.say(t('lab.linkShown'), [], field);
      field.select();
    }
  }

  /** Shows what a link brought. It is not run: a link's program is a stranger's. */
  openLink(lab: SharedLab, fragment: string): void {
    const stoodBack = this.#programs.openLink(lab, fragment);
    const i = lab.variant;
    this.#find('.lab-seed', HTMLInputElement).value = String(lab.choices.seed);
    this.#find('.lab-schedule', HTMLSelectElement).value = lab.choices.schedule;
    this.#choose(i);
    this.#block().setText(this.#programs.text(i));
    this.#showState();
    if (!stoodBack) this.#notice.say(t('lab.linkLoaded'));
    else this.#notice.say(t('lab.linkOverEdit'), [{ label: t('lab.showMine'), act: () => this.#closeLink(i) }]);
    this.#root.scrollIntoView({ block: 'start' });
  }

  #closeLink(i: number): void {
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#programs.closeLink(i);
    this.#choose(i);
    this.#block().setText(this.#programs.text(i));
    this.#showState();
  }

  refuseLink(why: string): void {
    this.#notice.say(t('lab.linkBad', { why }));
    this.#root.scrollIntoView({ block: 'start' });
  }
}
