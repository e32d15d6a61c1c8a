// Runs a file of generated programs in the simulator and with real Go, and says where they differ.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, openSession, type ScheduleName } from '#session';
import { maskTraceback } from '../support/mask-traceback.ts';
import { batchText, MARK } from './generate/batch.ts';
import type { Program } from './generate/program.ts';

export interface Difference {
  readonly program: Program;
  readonly real: string;
  readonly ours: string;
}

/** A batch that one side does not accept, or that does not end. */
export class Unusable extends Error {}

interface Outcome {
  readonly text: string;
  readonly exit: number;
}

/** The real scheduler's order, and another thread at any point. */
const SCHEDULES: readonly ScheduleName[] = ['go', 'random'];

const STEPS = 400_000_000;
const PIECE = 10_000_000;

const session = openSession();

/** A folder of its own with one binary in it; the caller removes it. */
export class RealGo {
  readonly #folder: string;
  readonly file: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.file = path.join(folder, 'x.go');
  }

  build(text: string): void {
    writeFileSync(this.file, text);
    const r = spawnSync('go', ['build', '-o', 'x', 'x.go'], { cwd: this.#folder, encoding: 'utf8', timeout: 300_000 });
    if (r.status !== 0) throw new Unusable(`real Go does not compile ${this.file}:\n${r.stderr.slice(0, 2000)}`);
  }

  run(args: readonly string[]): Outcome {
    // One processor: the goroutines of a dying program are then met in one order.
    const r = spawnSync('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1', path.join(this.#folder, 'x'), ...args], {
      // Byte for byte: what is not UTF-8 must not look alike.
      encoding: 'latin1',
      timeout: 60_000,
      maxBuffer: 2 ** 28,
      env: { ...process.env, GOTRACEBACK: 'single', GOMAXPROCS: '1' },
    });
    return { text: r.stdout, exit: r.status ?? -1 };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

export function simulated(text: string, args: readonly string[], schedule: ScheduleName = 'go'): Outcome {
  const run = session.start([{ name: 'x.go', text }], {
    ...DEFAULT_SETTINGS,
    args,
    schedule,
    budgets: { ...DEFAULT_SETTINGS.budgets, steps: STEPS },
  });
  let result = run.advance(PIECE);
  while (result === null) result = run.advance(PIECE);
  const merged = Buffer.concat(run.takeOutput().map(({ bytes }) => bytes)).toString('latin1');
  if (result.end === 'compile error') {
    const [d] = result.diagnostics;
    // Real Go has compiled it already.
    throw new Unusable(
      `the simulator does not compile line ${d?.line} of the batch: ${d?.message}\n${text.split('\n')[(d?.line ?? 1) - 1]}`,
    );
  }
  return {
    text: result.end === 'bug' || result.end === 'budget' ? `${merged}\n${result.end}: ${result.detail}` : merged,
    exit: result.exitCode,
  };
}

/** What each program printed, by name, and under '' what came before all and how it ended. */
function sections({ text, exit }: Outcome): ReadonlyMap<string, string> {
  const [before = '', ...rest] = text.split(MARK);
  const named = rest.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const);
  return new Map([['', `${before}exit ${exit}`], ...named]);
}

/** Guarded programs, all in one run for each schedule: none may depend on it. */
export function compareBatch(go: RealGo, programs: readonly Program[]): readonly Difference[] {
  const text = batchText(programs);
  go.build(text);
  const real = sections(go.run([]));
  for (const schedule of SCHEDULES) {
    const ours = sections(simulated(text, [], schedule));
    const found = programs
      .filter(({ name }) => real.get(name) !== ours.get(name))
      .map((program) => ({ program, real: real.get(program.name) ?? 'nothing', ours: ours.get(program.name) ?? 'nothing' }));
    if (found.length > 0) return found;
    const [first] = programs;
    if (real.get('') !== ours.get('') && first !== undefined)
      return [{ program: first, real: real.get('') ?? '', ours: ours.get('') ?? '' }];
  }
  return [];
}

/** Dying programs: one build, a run each. */
export function compareDying(go: RealGo, programs: readonly Program[]): readonly Difference[] {
  go.build(batchText(programs));
  // Captured variables of a function literal called on the spot are arguments to gc; whether it inlined a library function is its affair.
  const ARGUMENTS = /^(main\..*\.func\d[\d.]*|(?!main\.)[\w./]+(?:\.\(\*?\w+\)\.\w+)?(?:\[\.\.\.\])?)\((?:[\dx_, {}.]*)\)$/gm;
  // Literals of package sync that gc has copied into the program have other names there, which the simulator does not follow.
  const COPIED = /^(?:main|sync)\.(?:.*\.)?(Once(?:Func|Values?))(?:\[\.\.\.\])?\.func\d[\w.]*\(.*\)$/gm;
  const shown = ({ text, exit }: Outcome): string =>
    `${maskTraceback(text)
      .replace(COPIED, '$1(_)')
      .replace(ARGUMENTS, '$1(_)')
      .replace(/GOROOT\/.*/g, 'GOROOT')}exit ${exit}`;
  return programs.flatMap((program) => {
    const real = shown(go.run([program.name]));
    const ours = shown(simulated(batchText(programs), [program.name]));
    return real === ours ? [] : [{ program, real, ours }];
  });
}

/** "go1.26.8" is found; nothing can be compared without. */
export const hasGo = (): boolean => {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
