// The page's side of the simulator: one worker for all labs of a page, made when first needed, replaced when it dies or falls silent.
// A door of its own, so that a page which imports it does not load the engine.
import { type BorderError, borderSentence } from './border.ts';
import { type Answer, readAnswer, type Request } from './protocol.ts';
import type { OutputChunk, ReportedDiagnostic, RunResult, SourceText } from './result.ts';
import type { Settings } from './settings.ts';

export { type BorderError, borderSentence } from './border.ts';
export {
  DEFAULT_RELEASE,
  FACTS,
  factsOf,
  FEATURES,
  languageOf,
  libraryCoverage,
  type PackageCoverage,
  type Release,
  RELEASES,
} from '#release';
export { type Choices, LIMITS, readChoices } from './protocol.ts';
export type { ContextEnd, ContextNode, ContextPlace, ContextRecord } from './context-record.ts';
export type { EndKind, OutputChunk, ReportedDiagnostic, RunResult, SourceText } from './result.ts';
export { isStrategy, PAGE_SETTINGS, SCHEDULES, type ScheduleChoice, type ScheduleName, type Settings } from './settings.ts';
export { LINK_LIMITS, readLink, type SharedLab, textHash, writeLink } from './share-link.ts';

/** Who watches a run. After 'ended' or 'failed' nothing more comes. */
export interface RunWatcher {
  output(chunks: readonly OutputChunk[]): void;
  ended(result: RunResult): void;
  /** The simulator itself could not do it: no worker, no answer. A sentence for the reader. */
  failed(why: string): void;
}

/** A run as its asker holds it. */
export interface RunHandle {
  stop(): void;
}

/** How long a stopped run may take to say so before its worker is replaced. */
const STOP_WITHIN_MS = 1_000;
/** Ticks without a word, while work is due, after which the worker counts as dead. Ticks, not time: a page that slept is not at fault. */
const TICK_MS = 1_000;
const SILENT_TICKS = 10;

interface Check {
  readonly resolve: (diagnostics: readonly ReportedDiagnostic[] | null) => void;
}

class Simulator {
  #worker: Worker | undefined;
  #nextId = 1;
  #run: { readonly id: number; readonly watcher: RunWatcher } | undefined;
  readonly #checks = new Map<number, Check>();
  #ticker: ReturnType<typeof setInterval> | undefined;
  #silent = 0;

  /** Fetches the worker's code ahead of the first run. */
  warm(): void {
    this.#ensure();
  }

  run(files: readonly SourceText[], settings: Settings, watcher: RunWatcher): RunHandle {
    this.#stopRun();
    const id = this.#nextId++;
    this.#run = { id, watcher };
    if (!this.#send({ kind: 'run', id, files, settings }))
      this.#fail('This browser could not start the simulator. Is JavaScript from this site allowed to start workers?');
    return { stop: () => this.#stop(id) };
  }

  /** The program's diagnostics, or null when there was no answer. */
  check(files: readonly SourceText[], settings: Settings): Promise<readonly ReportedDiagnostic[] | null> {
    const id = this.#nextId++;
    return new Promise((resolve) => {
      this.#checks.set(id, { resolve });
      if (!this.#send({ kind: 'check', id, files, settings })) this.#settleChecks();
    });
  }

  #ensure(): Worker | null {
    if (this.#worker !== undefined) return this.#worker;
    try {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = (event: MessageEvent<unknown>) => this.#hear(readAnswer(event.data));
      worker.onerror = (event) => {
        event.preventDefault();
        this.#drop(`The simulator did not start or broke down${event.message ? `: ${event.message}` : ''}. Press Run to try again.`);
      };
      this.#worker = worker;
    } catch {
      return null;
    }
    return this.#worker;
  }

  #send(request: Request): boolean {
    const worker = this.#ensure();
    if (worker === null) return false;
    worker.postMessage(request);
    this.#silent = 0;
    this.#ticker ??= setInterval(() => this.#tick(), TICK_MS);
    return true;
  }

  #hear(answer: Answer | null): void {
    this.#silent = 0;
    if (answer === null || answer.kind === 'alive') return;
    if (answer.kind === 'checked') {
      this.#checks.get(answer.id)?.resolve(answer.diagnostics);
      this.#checks.delete(answer.id);
    } else if (answer.kind === 'refused') this.#refused(answer.id, answer.error);
    else if (answer.id === this.#run?.id) {
      if (answer.kind === 'output') this.#run.watcher.output(answer.chunks);
      else this.#endRun((watcher) => watcher.ended(answer.result));
    }
    this.#rest();
  }

  #refused(id: number, error: BorderError): void {
    if (this.#run?.id === id) this.#fail(borderSentence(error));
    this.#checks.get(id)?.resolve(null);
    this.#checks.delete(id);
  }

  #tick(): void {
    this.#silent += 1;
    if (this.#silent >= SILENT_TICKS) this.#drop('The simulator stopped answering and was restarted. Press Run to try again.');
  }

  /** Nothing is due: silence is fine. */
  #rest(): void {
    if (this.#run !== undefined || this.#checks.size > 0 || this.#ticker === undefined) return;
    clearInterval(this.#ticker);
    this.#ticker = undefined;
  }

  #endRun(tell: (watcher: RunWatcher) => void): void {
    const run = this.#run;
    this.#run = undefined;
    if (run !== undefined) tell(run.watcher);
  }

  #fail(why: string): void {
    this.#endRun((watcher) => watcher.failed(why));
    this.#rest();
  }

  #settleChecks(): void {
    for (const check of this.#checks.values()) check.resolve(null);
    this.#checks.clear();
  }

  #drop(why: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#settleChecks();
    this.#fail(why);
  }

  #stop(id: number): void {
    if (this.#run?.id !== id) return;
    this.#send({ kind: 'stop', id });
    setTimeout(() => {
      if (this.#run?.id === id) this.#drop('The run did not stop in time; the simulator was restarted.');
    }, STOP_WITHIN_MS);
  }

  /** A second run ends the first: its watcher hears of it at once, the worker does the same on its side. */
  #stopRun(): void {
    this.#endRun((watcher) =>
      watcher.ended({
        end: 'stopped',
        detail: 'another run began',
        exitCode: 0,
        diagnostics: [],
        steps: 0,
        goroutines: 0,
        switches: 0,
        virtualTime: 0,
        schedule: '',
        races: [],
        contexts: null,
      }),
    );
  }
}

export type { Simulator };

let only: Simulator | undefined;

/** The page's simulator. */
export function simulator(): Simulator {
  only ??= new Simulator();
  return only;
}
