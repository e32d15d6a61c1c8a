// What was measured of an example program, with real Go and here: the shape of content/evidence/programs.json and how its runs are named.
import { createHash } from 'node:crypto';
import { type Ending, type Left, printedSo, races } from './example-expectation.ts';

/** How runs ended, in endName's words, and how many did so. */
export type Ends = Readonly<Record<string, number>>;

export interface Measured {
  /** As the program runs by itself. */
  readonly plain: Ends;
  /** Under the race detector. */
  readonly race: Ends;
}

/** Runs of the simulator with seeds from 1 on, in the release that pages begin with. */
export interface MeasuredHere extends Measured {
  readonly release: string;
  /** How many rounds loops were shortened to after the first seed; 0: the text as it is. */
  readonly rounds: number;
  /** By neighbouring releases that ended alike: `1.11-1.23`. */
  readonly releases: Readonly<Record<string, Ends>>;
}

export interface MeasuredGo extends Measured {
  /** go1.26.8 */
  readonly version: string;
  /** linux/amd64 */
  readonly platform: string;
  readonly cores: number;
}

export interface ProgramEvidence {
  /** programHash of the text that was measured. */
  readonly text: string;
  /** null: nothing measured yet, or Go's toolchain cannot build the program. */
  readonly go: MeasuredGo | null;
  readonly here: MeasuredHere | null;
}

/** By the program's path below content/examples. */
export type Evidence = Readonly<Record<string, ProgramEvidence>>;

const HASH_DIGITS = 16;
export const programHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);

/** A run that had to be ended from outside. */
export const NO_END = 'no end';
const OTHER_OUTPUT = 'other output';
const RACE = 'race';
const DEADLOCK = 'deadlock';
const FATAL = 'fatal error: ';
const PANIC = 'panic: ';
const RACE_EXIT = 66;

/** Texts that name a file of the program name it from where it was built. */
const withoutFolders = (text: string): string => text.replace(/(?:\.|~|[A-Za-z]:)?(?:\/[\w.~-]+)*\/([\w.-]+\.go)\b/g, '$1');

/** One name for how a run ended: what the race detector reported, the line of the death, or whether it printed what it promises. */
export function endName(left: Left, prints: readonly string[]): string {
  const { stdout, stderr, exitCode } = left;
  if (exitCode === RACE_EXIT || /^WARNING: DATA RACE$/m.test(stderr)) return RACE;
  if (exitCode === 0) return printedSo(prints, stdout) ? 'ok' : OTHER_OUTPUT;
  const death = /^(fatal error|panic): (.*?)(?: \[recovered.*)?$/m.exec(stderr);
  if (exitCode !== 2 || death === null) return `exit ${exitCode}`;
  const text = withoutFolders(death[2] ?? '');
  if (death[1] === 'panic') return `${PANIC}${text}`;
  return text.startsWith('all goroutines are asleep') ? DEADLOCK : `${FATAL}${text}`;
}

export const runsOf = (ends: Ends): number => Object.values(ends).reduce((sum, n) => sum + n, 0);
/** Runs whose end reads so. */
export const runsThat = (ends: Ends, holds: (name: string) => boolean): number =>
  runsOf(Object.fromEntries(Object.entries(ends).filter(([name]) => holds(name))));
export const died = (name: string): boolean => name.startsWith(FATAL) || name.startsWith(PANIC) || name === DEADLOCK || name === NO_END;
export const reported = (name: string): boolean => name === RACE;

function promised(e: Ending, name: string): boolean {
  switch (e.kind) {
    case 'ok':
    case 'race':
      return name === 'ok';
    case 'exit':
      return name === `exit ${e.code}`;
    case 'deadlock':
      return name === DEADLOCK;
    case 'fatal error':
      return name === `${FATAL}${e.text}`;
    case 'panic':
      return name.startsWith(`${PANIC}${e.text}`);
  }
}

/** The check of maps is best effort, and a lost update wants a collision: what is broken gets through now and then, and prints what it likes. */
const lucky = (ends: readonly Ending[], name: string): boolean =>
  ends.some((e) => e.kind !== 'ok') && (name === 'ok' || name === OTHER_OUTPUT);

/**
 * The runs as readers are told of them: of a program that is to fail in every run, one that ended without failing printed what it pleased,
 * and got through like one that printed what the failing ones print.
 */
export function asTold(program: ProgramEvidence, ends: readonly Ending[]): ProgramEvidence {
  if (ends.some((e) => e.kind === 'ok' || e.kind === 'race')) return program;
  const told = ({ [OTHER_OUTPUT]: lucky = 0, ok = 0, ...rest }: Ends): Ends => (lucky + ok === 0 ? rest : { ...rest, ok: lucky + ok });
  const { go, here } = program;
  const releases = Object.entries(here?.releases ?? {}).map(([name, of]) => [name, told(of)] as const);
  return {
    ...program,
    go: go === null ? null : { ...go, plain: told(go.plain), race: told(go.race) },
    here: here === null ? null : { ...here, plain: told(here.plain), race: told(here.race), releases: Object.fromEntries(releases) },
  };
}

/** What the runs without the race detector show against the promise; empty: nothing. */
export function againstPlain(ends: readonly Ending[], plain: Ends): string[] {
  const wrong = Object.keys(plain).filter((name) => !ends.some((e) => promised(e, name)) && !lucky(ends, name));
  const fails = ends.every((e) => e.kind !== 'ok' && e.kind !== 'race');
  if (fails && Object.keys(plain).every((name) => lucky(ends, name))) wrong.push('never failed');
  return wrong;
}

/** The same for runs with the race detector. */
export function againstRace(ends: readonly Ending[], race: Ends): string[] {
  // Real Go does not look for deadlocks in a program with C in it, and the race detector is C: golang/go#20588.
  const hangs = (e: Ending, name: string): boolean => e.kind === DEADLOCK && name === NO_END;
  const kept = (name: string): boolean => ends.some((e) => promised(e, name) || hangs(e, name)) || lucky(ends, name);
  // Ends that the detector knows nothing of, such as exit codes, may come of races all the same.
  const quiet = ends.every((e) => e.kind === 'ok');
  if (!races(ends)) return Object.keys(race).filter((name) => (reported(name) ? quiet : !kept(name)));
  return runsThat(race, (name) => reported(name) || died(name)) > 0 ? [] : ['never reported'];
}
