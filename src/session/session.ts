// A session: source text and settings in, plain results out. The one catch for bugs of our own stands here.
import { invariant, SimulatorBug, toBytes, toByteString, unreachable } from '#base';
import { Machine, type NativeTable, type Observer, type Outcome, type OutputSink } from '#machine';
import { foundText, RaceDetector, raceOptions } from '#race';
import { DEFAULT_RELEASE, Places, type RecordedPlaces, type Release, releaseNamed } from '#release';
import type { Shelf } from '#std';
import { Builder, type Runnable } from './build.ts';
import { ContextRecorder } from './context-record.ts';
import type { Purpose } from './load.ts';
import type { CheckResult, EndKind, OutputChunk, ReportedDiagnostic, RunResult, SourceText } from './result.ts';
import { RunSchedule } from './run-schedule.ts';
import type { Settings } from './settings.ts';

/** Checks and runs programs; keeps what it learnt of the library between them. */
export interface Session {
  check(files: readonly SourceText[], settings: Settings): CheckResult;
  start(files: readonly SourceText[], settings: Settings): Run;
  /** Runs the tests of the first file's package; settings.args are flags of the test binary. */
  startTests(files: readonly SourceText[], settings: Settings): Run;
}

/** One run, driven by its caller: nothing happens between calls. */
export interface Run {
  /** Runs up to `steps` machine steps; null while more is to do. */
  advance(steps: number): RunResult | null;
  /** Output written since the last call, in order. */
  takeOutput(): readonly OutputChunk[];
  /** Ends the run: advance then answers 'stopped'. */
  stop(): void;
}

/** os.Args[0]. Real Go's is the path of a binary; there is none here. */
const COMMAND_NAME = './main';

/** A session over the library packages of `shelf`, and what is `recorded` of releases: what is put there later counts as well. */
export function openSessionOver(shelf: Shelf, recorded: ReadonlyMap<Release, RecordedPlaces>): Session {
  let builder = new Builder(shelf);
  const started = (files: readonly SourceText[], settings: Settings, purpose: Purpose): Run => {
    try {
      const built = builder.build(files, settings.release, purpose, settings.race, settings.contexts);
      if ('diagnostics' in built) return ended(result('compile error', built.diagnostics[0]?.message ?? '', 1, built.diagnostics));
      const schedule = new RunSchedule(settings);
      return new MachineRun(schedule, (output) =>
        openMachine(
          built,
          settings,
          schedule,
          { natives: shelf.natives, recorded },
          output,
          settings.contexts ? new ContextRecorder() : null,
        ),
      );
    } catch (e) {
      builder = new Builder(shelf);
      return ended(bugResult(e));
    }
  };
  return {
    check: (files, settings) => {
      try {
        return { diagnostics: builder.check(files, settings.release) };
      } catch (e) {
        // A half-finished check may have left its caches in any state.
        builder = new Builder(shelf);
        return { bug: bugText(e) };
      }
    },
    start: (files, settings) => started(files, settings, 'run'),
    startTests: (files, settings) => started(files, settings, 'test'),
  };
}

/** What a machine takes from what is loaded. */
export interface Supplies {
  readonly natives: NativeTable;
  readonly recorded: ReadonlyMap<Release, RecordedPlaces>;
}

/** A machine with every socket filled as the settings say. */
export function openMachine(
  { program, facts, folder }: Runnable,
  settings: Settings,
  { scheduler }: RunSchedule,
  { natives, recorded }: Supplies,
  output: OutputSink,
  observer: Observer | null = null,
): Machine {
  const release = releaseNamed(settings.release) ?? DEFAULT_RELEASE;
  const dumps = recorded.get(release);
  invariant(dumps !== undefined, `nothing is loaded of the dumps of Go ${release}`);
  return new Machine(program, {
    scheduler,
    natives,
    output,
    facts,
    places: new Places(release, dumps),
    budgets: settings.budgets,
    args: [COMMAND_NAME, ...settings.args].map(toByteString),
    env: settings.env.map(toByteString),
    folder,
    race: settings.race ? new RaceDetector(raceOptions(environment(settings, 'GORACE'), settings.racePrintEdges)) : null,
    observer,
  });
}

const environment = ({ env }: Settings, key: string): string => env.findLast((e) => e.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';

/** A run that is over before it began. */
function ended(over: RunResult): Run {
  return { advance: () => over, takeOutput: () => [], stop: () => {} };
}

function result(end: EndKind, detail: string, exitCode: number, diagnostics: readonly ReportedDiagnostic[] = [], m?: Machine): RunResult {
  return {
    end,
    detail,
    exitCode,
    diagnostics,
    steps: m?.steps ?? 0,
    goroutines: m?.started ?? 0,
    switches: m?.switches ?? 0,
    virtualTime: m?.now ?? 0,
    schedule: '',
    races: m?.race instanceof RaceDetector ? m.race.reports : [],
    contexts: m?.observer instanceof ContextRecorder ? m.observer.record : null,
  };
}

/** Whatever was thrown is ours: a Go program cannot make the engine throw. */
const bugResult = (thrown: unknown, m?: Machine): RunResult => result('bug', bugText(thrown), 4, [], m);

function bugText(thrown: unknown): string {
  const text =
    thrown instanceof SimulatorBug ? thrown.message : thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  const at = thrown instanceof Error ? (/\n\s+at (.*)/.exec(thrown.stack ?? '')?.[1] ?? '') : '';
  return at === '' ? text : `${text} (${at})`;
}

/** What a shell says of a process that died of SIGABRT. */
const ABORTED = 134;

class MachineRun implements Run {
  readonly #machine: Machine;
  readonly #schedule: RunSchedule;
  #pending: { fd: 1 | 2; parts: string[] }[] = [];
  #over: RunResult | null = null;

  constructor(schedule: RunSchedule, make: (output: OutputSink) => Machine) {
    this.#schedule = schedule;
    this.#machine = make((fd, bytes) => {
      // What a program does after a choice that was not its own means nothing.
      if (schedule.divergedAt !== null) return;
      const last = this.#pending.at(-1);
      if (last?.fd === fd) last.parts.push(bytes);
      else this.#pending.push({ fd, parts: [bytes] });
    });
  }

  advance(steps: number): RunResult | null {
    if (this.#over !== null) return this.#over;
    try {
      const outcome = this.#machine.advance(steps);
      if (this.#schedule.divergedAt !== null) this.#over = this.#diverged();
      else if (outcome !== null) this.#over = { ...this.#resultOf(outcome), schedule: this.#schedule.text };
    } catch (e) {
      this.#over = bugResult(e, this.#machine);
    }
    return this.#over;
  }

  takeOutput(): readonly OutputChunk[] {
    const chunks = this.#pending.map(({ fd, parts }) => ({ fd, bytes: toBytes(parts.join('')) }));
    this.#pending = [];
    return chunks;
  }

  stop(): void {
    this.#over ??= result('stopped', '', 3, [], this.#machine);
  }

  #diverged(): RunResult {
    const detail = `the schedule to replay fits another program: choice ${this.#schedule.divergedAt} is not one that this run offers`;
    return result('diverged', detail, 3, [], this.#machine);
  }

  /** A program that ends with 0 says how many races there were, and has the detector's exit code if there were any; os.Exit(1) is left alone. */
  #afterRaces(code: number): number {
    const { race } = this.#machine;
    if (!(race instanceof RaceDetector) || race.count === 0 || (code !== 0 && !race.halted)) return code;
    if (!race.halted) this.#pending.push({ fd: race.options.fd, parts: [foundText(race.count)] });
    return race.options.exitCode;
  }

  #resultOf(o: Outcome): RunResult {
    const m = this.#machine;
    switch (o.kind) {
      case 'finished':
        return result('finished', '', this.#afterRaces(0), [], m);
      case 'exit':
        return result('exit', '', this.#afterRaces(o.code), [], m);
      case 'panic':
      case 'fatal':
      case 'deadlock':
        return result(o.kind, o.detail, m.tracebackLevel.crash === true ? ABORTED : 2, [], m);
      case 'budget':
        return result('budget', o.detail, 3, [], m);
      default:
        return unreachable(o);
    }
  }
}
