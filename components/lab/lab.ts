// One lab at work: wires the controls, the programs' texts, the editor and the page's simulator together.
import {
  borderSentence,
  type Choices,
  LIMITS,
  PAGE_SETTINGS,
  type ReportedDiagnostic,
  type RunHandle,
  type RunResult,
  type ScheduleChoice,
  type SharedLab,
  simulator,
  type Settings,
  writeLink,
} from '#client';
import { loadEditor } from '../editor/editor.ts';
import { type EndLine, endLine, endSentence, failedLine } from '../output/end-line.ts';
import { GoOutput } from '../output/output.element.ts';
import { GoProblems } from '../output/problems.element.ts';
import { Transcript } from '../output/transcript.ts';
import { count, t } from '../text/t.ts';
import { CodeBlock } from './code-block.ts';
import { Controls } from './controls.ts';
import { type LabData, readLabData } from './lab-data.ts';
import { LastContexts } from './last-contexts.ts';
import { Programs } from './lab-programs.ts';
import { Notice } from './notice.ts';
import { ProgramFiles } from './program-files.ts';
import { loadChoices, sameChoices, saveChoices } from './saved-choices.ts';
import { Tabs } from './tabs.ts';

const CHECK_AFTER_MS = 350;
/** A link to a run carries the whole schedule when it is no longer than this, else the seed: longer ones do not survive a chat. */
const SHORT_LINK = 2_000;

/** A run as its link tells it. */
interface Told {
  readonly variant: number;
  readonly choices: Choices;
  readonly code: string;
}

type Deed = 'run' | 'stop' | 'next-seed' | 'edit' | 'reset' | 'copy' | 'share';

export class Lab {
  readonly data: LabData;
  readonly #root: HTMLElement;
  readonly #programs: Programs;
  /** What the lab begins with. */
  readonly #own: Choices;
  readonly #controls: Controls;
  readonly #notice: Notice;
  readonly #blocks: readonly CodeBlock[];
  readonly #tabs: Tabs;
  #variant = 0;
  #run: RunHandle | null = null;
  readonly #contexts: LastContexts;
  #transcript = new Transcript();
  /** Those of the last run. */
  #ran = new ProgramFiles('');
  /** The last run that ended, for who wants to repeat it. */
  #told: Told | null = null;
  #checkTimer = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.data = readLabData(root);
    this.#programs = new Programs(this.data.id, this.data.variants);
    this.#notice = new Notice(this.#find('.lab-notice', HTMLElement));
    const { release, race, schedule, seed } = this.data;
    this.#own = { release, race, schedule, seed };
    this.#controls = new Controls(root, this.#own, () => this.#chosen());
    this.#controls.show(loadChoices(this.data.id, this.#own));
    const panels = [...root.querySelectorAll<HTMLElement>('.lab-panel')];
    this.#blocks = panels.map((panel, i) => this.#makeBlock(panel, i));
    this.#tabs = new Tabs([...root.querySelectorAll<HTMLElement>('.lab-tab')], panels, (i) => this.#choose(i));
    this.#contexts = new LastContexts(this.#find('.lab-contexts', HTMLElement));
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
    this.#root.addEventListener('go-repeat', (event) => this.#repeat() && event.preventDefault());
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
    if (i !== this.#variant) {
      before.close(this.#programs.text(this.#variant));
      this.#controls.dropRecording();
    }
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
    const { settings } = this.#controls;
    this.#find('.lab-badge', HTMLElement).hidden = !edited;
    this.#find('.lab-file', HTMLElement).textContent = t(settings.race ? 'lab.fileRace' : 'lab.file', { release: settings.release });
    this.#button('reset').disabled = !edited && sameChoices(settings, this.#own);
    this.#button('stop').disabled = this.#run === null;
    this.#root.toggleAttribute('data-running', this.#run !== null);
  }

  #choices(): Choices | null {
    const read = this.#controls.read();
    if (!('problem' in read)) return read;
    this.#notice.say(read.problem);
    return null;
  }

  /** The reader has chosen another release, detector or schedule. */
  #chosen(): void {
    if (!this.#programs.linked(this.#variant)) saveChoices(this.data.id, this.#controls.settings, this.#own);
    this.#showState();
    if (this.#block().editing) this.#checkSoon(0);
    else this.#problems([]);
  }

  run(): void {
    const choices = this.#choices();
    if (choices === null) return;
    const code = this.#programs.text(this.#variant);
    const files = new ProgramFiles(code);
    this.#ran = files;
    this.#told = null;
    this.#transcript = new Transcript();
    const transcript = this.#transcript;
    this.#find('go-output', GoOutput).reset();
    this.#contexts.clear();
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
      if (variant === this.#variant && problems.length > 0) this.#problems(problems.map((d) => files.placed(d)));
    };
    this.#run = simulator().run(files.sources, settings, {
      output: (chunks) => {
        if (!mine()) return;
        transcript.add(chunks);
        this.#draw(null);
      },
      ended: (result: RunResult) => {
        if (mine()) void this.#contexts.show(result.contexts, (file, line) => files.lineOf(file, line));
        finish(endLine(result, choices, this.#tell({ variant, choices, code }, result)), result.diagnostics);
      },
      failed: (why) => finish(failedLine(why), []),
    });
    this.#draw(null);
  }

  #draw(end: EndLine | null): void {
    const lineOf = (file: string, line: number): number | null => this.#ran.lineOf(file, line);
    this.#find('go-output', GoOutput).model = { transcript: this.#transcript, lineOf, running: end === null, end };
    if (end !== null)
      this.#find('.lab-live', HTMLElement).textContent = t('end.announce', { title: this.data.title, end: endSentence(end) });
    this.#showState();
  }

  #nextSeed(): void {
    const choices = this.#choices();
    if (choices === null) return;
    this.#controls.next(choices);
    this.run();
  }

  #link = ({ variant, choices, code }: Told) => writeLink({ id: this.data.id, variant, choices, code }, this.#programs.shipped(variant));

  /** A link to a run that is over: with its exact schedule when that is short, else with its seed. */
  #tell(told: Told, { schedule, steps }: RunResult): string | null {
    if (steps === 0) return null;
    const recorded: ScheduleChoice = `replay=${schedule}`;
    const exact = schedule === '' ? told : { ...told, choices: { ...told.choices, schedule: recorded } };
    for (const one of [exact, told]) {
      const link = this.#link(one);
      if (typeof link !== 'string' || (one !== told && link.length > SHORT_LINK)) continue;
      this.#told = one;
      return link;
    }
    return null;
  }

  /** Runs what the last run was once more; false when the program shown is another by now, so that only its link can bring it back. */
  #repeat(): boolean {
    const told = this.#told;
    if (told === null || told.code !== this.#programs.text(told.variant)) return false;
    if (told.variant !== this.#variant) this.#choose(told.variant);
    this.#controls.show(told.choices);
    this.#showState();
    this.run();
    return true;
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
    this.#controls.dropRecording();
    if (wasKept && !this.#programs.kept) this.#notice.say(t('lab.unsaved'));
    if (i === this.#variant) this.#showState();
    this.#checkSoon(CHECK_AFTER_MS);
  }

  #checkSoon(after: number): void {
    window.clearTimeout(this.#checkTimer);
    this.#checkTimer = window.setTimeout(async () => {
      const text = this.#programs.text(this.#variant);
      if (text.length > LIMITS.source) return;
      const files = new ProgramFiles(text);
      const diagnostics = await simulator().check(files.sources, { ...PAGE_SETTINGS, ...this.#controls.settings });
      if (diagnostics === null || text !== this.#programs.text(this.#variant)) return;
      this.#problems(diagnostics.map((d) => files.placed(d)));
    }, after);
  }

  #problems(diagnostics: readonly ReportedDiagnostic[]): void {
    this.#find('go-problems', GoProblems).model = diagnostics;
    this.#block().mark(diagnostics);
  }

  #reset(): void {
    const i = this.#variant;
    const before = this.#programs.text(i);
    const { settings } = this.#controls;
    this.#setAll(i, this.#programs.shipped(i), this.#own);
    this.#notice.say(t('lab.resetDone'), [{ label: t('lab.undo'), act: () => this.#setAll(i, before, settings) }]);
  }

  #setAll(i: number, text: string, choices: Choices): void {
    this.#setText(i, text);
    this.#controls.show(choices);
    this.#chosen();
  }

  #setText(i: number, text: string): void {
    if (i !== this.#variant) this.#choose(i);
    this.#controls.dropRecording();
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
    const fragment = this.#link({ variant: this.#variant, choices, code: this.#programs.text(this.#variant) });
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
    this.#choose(i);
    this.#controls.show(lab.choices);
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
    this.#controls.show(loadChoices(this.data.id, this.#own));
    this.#block().setText(this.#programs.text(i));
    this.#showState();
  }

  refuseLink(why: string): void {
    this.#notice.say(t('lab.linkBad', { why }));
    this.#root.scrollIntoView({ block: 'start' });
  }
}
