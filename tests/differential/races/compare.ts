// Runs generated concurrent programs under real Go's race detector and under ours, again and again, and says which reports only one side makes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ALL_RECORDED } from '#all-recorded';
import { DEFAULT_SETTINGS, type ScheduleName } from '#session';
import { Shelf } from '#std';
import { WHOLE_LIBRARY } from '#std-whole';
import { Builder, type Runnable } from '../../../src/session/build.ts';
import { RunSchedule } from '../../../src/session/run-schedule.ts';
import { openMachine } from '../../../src/session/session.ts';
import { Dice } from '../generate/dice.ts';
import { Model } from './model.ts';
import { type RacePair, racePairs } from './reports.ts';
import type { RaceProgram } from './statement.ts';
import { HEAD_LINES, JITTER, NO_JITTER, type Printed, printed } from './text.ts';

export interface Effort {
  /** Runs of real Go for each program. */
  readonly real: number;
  /** Runs of ours; where real Go reports more than they do, up to `more` are tried. */
  readonly ours: number;
  readonly more: number;
  /** Orders that the model tries. */
  readonly model: number;
}

export interface Compared {
  readonly program: RaceProgram;
  readonly text: string;
  readonly real: ReadonlySet<string>;
  readonly ours: ReadonlySet<string>;
  readonly model: ReadonlySet<string>;
  /** Reported by real Go more than RARE times, under no schedule of ours. */
  readonly missed: readonly string[];
  /**
   * As rarely: they take an order that few schedules have, or two cores inside Go's detector at once, which checks a word in several steps (a
   * write between another's report and its search for the earlier stack, two increments that each miss the other's read).
   */
  readonly rare: readonly string[];
  /** Reported by ours, by real Go never, and no race in any order that the model tried. */
  readonly invented: readonly string[];
  /** Reported by real Go, and no race to the model: the model is wrong. */
  readonly unexplained: readonly string[];
  /** Pairs that both report, with stacks that ours never has. */
  readonly stacks: readonly string[];
  /** How ours ended when it was not the program's own end, or how real Go did. */
  readonly oddities: readonly string[];
}

const TIMEOUT = 10_000;
const RARE = 2;
const SCHEDULES: readonly ScheduleName[] = ['pct', 'random', 'pct', 'random', 'pct', 'rr', 'pct', 'go'];
const PIECE = 1_000_000;
const STEPS = 10_000_000;

/** Everybody's pairs of one side: places, and the stacks of each. */
class Found {
  readonly #stacks = new Map<string, Set<string>>();
  readonly #runs = new Map<string, number>();

  add(pairs: readonly RacePair[]): void {
    for (const places of new Set(pairs.map((p) => p.places))) this.#runs.set(places, this.runs(places) + 1);
    for (const { places, stacks } of pairs) {
      const known = this.#stacks.get(places) ?? new Set();
      this.#stacks.set(places, known.add(stacks));
    }
  }

  /** In how many it was reported. */
  runs(places: string): number {
    return this.#runs.get(places) ?? 0;
  }

  get places(): ReadonlySet<string> {
    return new Set(this.#stacks.keys());
  }

  of(places: string): ReadonlySet<string> {
    return this.#stacks.get(places) ?? new Set();
  }
}

export class RaceCampaign {
  readonly #folder: string;
  readonly #shelf = new Shelf(WHOLE_LIBRARY);
  readonly #builder = new Builder(this.#shelf);

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  compare(programs: readonly RaceProgram[], effort: Effort, seed: number): Compared[] {
    const file = printed(programs);
    this.#build(file.text);
    return programs.map((p) => this.#one(p, printed([p]), file, effort, seed));
  }

  #build(text: string): void {
    writeFileSync(path.join(this.#folder, 'x.go'), text);
    writeFileSync(path.join(this.#folder, 'jit.go'), JITTER);
    const r = spawnSync('go', ['build', '-race', '-o', 'x', 'x.go', 'jit.go'], { cwd: this.#folder, encoding: 'utf8' });
    if (r.status !== 0) throw new Error(`real Go does not compile ${this.#folder}/x.go:\n${r.stderr.slice(0, 2000)}`);
  }

  #one(program: RaceProgram, alone: Printed, file: Printed, effort: Effort, seed: number): Compared {
    const oddities = new Set<string>();
    const real = new Found();
    for (let i = 0; i < effort.real; i++) real.add(this.#real(program, file, alone, i, oddities));
    const ours = new Found();
    const built = this.#built(alone.text);
    let runs = 0;
    const run = (until: number): void => {
      for (; runs < until; runs++) ours.add(this.#ours(program, built, seed + runs, oddities));
    };
    run(effort.ours);
    const unmatched = (): string[] =>
      [...real.places].filter((p) => !ours.places.has(p) || [...real.of(p)].some((s) => !ours.of(p).has(s)));
    while (unmatched().length > 0 && runs < effort.more) run(Math.min(effort.more, runs * 2));

    const model = this.#model(program, alone, effort, seed);
    const missed = [...real.places].filter((p) => !ours.places.has(p));
    return {
      program,
      text: alone.text,
      real: real.places,
      ours: ours.places,
      model,
      missed: missed.filter((p) => real.runs(p) > RARE),
      rare: missed.filter((p) => real.runs(p) <= RARE),
      invented: [...ours.places].filter((p) => !real.places.has(p) && !model.has(p)),
      unexplained: [...real.places].filter((p) => !model.has(p)),
      stacks: unmatched()
        .filter((p) => ours.places.has(p))
        .flatMap((p) =>
          [...real.of(p)]
            .filter((s) => !ours.of(p).has(s))
            .map((s) => `${p}\n    real ${s}\n    ours ${[...ours.of(p)].join('\n         ')}`),
        ),
      oddities: [...oddities],
    };
  }

  #model(program: RaceProgram, { lines }: Printed, effort: Effort, seed: number): ReadonlySet<string> {
    const model = new Model(program, (at) => lines.get(at) ?? 0);
    const dice = new Dice(seed);
    for (let i = 0; i < effort.model; i++) {
      const end = model.run(dice);
      if (end !== 'ends') throw new Error(`${program.name} ends in a ${end} in the model's order ${i}`);
    }
    return model.pairs;
  }

  /** The batch's lines are moved to where they are in the program alone. */
  #real(program: RaceProgram, file: Printed, alone: Printed, run: number, oddities: Set<string>): RacePair[] {
    const r = spawnSync(path.join(this.#folder, 'x'), [program.name], {
      encoding: 'utf8',
      timeout: TIMEOUT,
      env: { ...process.env, GORACE: 'atexit_sleep_ms=0', GOMAXPROCS: run % 4 === 3 ? '1' : '4' },
    });
    const fatal = /^fatal error: (.*)/m.exec(r.stderr)?.[1];
    if (r.signal !== null) oddities.add(`real Go ran into the limit of ${TIMEOUT} ms`);
    else if (fatal !== undefined && !fatal.startsWith('concurrent map')) oddities.add(`real Go: ${fatal}`);
    else if (r.stderr.includes('panic: ')) oddities.add(`real Go: ${/panic: .*/.exec(r.stderr)?.[0]}`);
    const by = lineShift(program, file, alone);
    return racePairs(r.stderr.replace(/x\.go:(\d+)/g, (_, n: string) => `x.go:${by(Number(n))}`));
  }

  /** Once for all runs of a program. */
  #built(text: string): Runnable {
    const files = [
      { name: 'x.go', text },
      { name: 'jit.go', text: NO_JITTER },
    ];
    const built = this.#builder.build(files, DEFAULT_SETTINGS.release, 'run', true);
    if ('diagnostics' in built) throw new Error(`the simulator does not compile what real Go does: ${built.diagnostics[0]?.message}`);
    return built;
  }

  #ours({ name }: RaceProgram, built: Runnable, seed: number, oddities: Set<string>): RacePair[] {
    const schedule = SCHEDULES[seed % SCHEDULES.length]!;
    const settings = { ...DEFAULT_SETTINGS, race: true, args: [name], seed, schedule };
    const output: string[] = [];
    const supplies = { natives: this.#shelf.natives, recorded: ALL_RECORDED };
    const machine = openMachine(built, settings, new RunSchedule(settings), supplies, (_fd, bytes) => output.push(bytes));
    while (machine.outcome === null && machine.steps < STEPS) machine.advance(PIECE);
    const { outcome } = machine;
    const isMapFault = outcome?.kind === 'fatal' && outcome.detail.startsWith('fatal error: concurrent map');
    if (outcome?.kind !== 'finished' && outcome?.kind !== 'exit' && !isMapFault)
      oddities.add(`ours, ${schedule} ${seed}: ${outcome?.kind ?? 'does not end'}`);
    return racePairs(output.join(''));
  }
}

/** Every program's lines stand together; those of the head are the same in all files. */
function lineShift({ name }: RaceProgram, file: Printed, alone: Printed): (line: number) => number {
  const lineIn = (text: string): number => text.split('\n').indexOf(`func ${name}() {`) + 1;
  const [there, here] = [lineIn(file.text), lineIn(alone.text)];
  return (line) => (line > HEAD_LINES ? line - there + here : line);
}
