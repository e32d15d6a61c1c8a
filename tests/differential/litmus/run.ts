// Runs litmus programs: with real Go until some time is over, and in the simulator under a scheduler.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ALL_RECORDED } from '#all-recorded';
import type { Scheduler } from '#machine';
import { DEFAULT_SETTINGS, type ScheduleName } from '#session';
import { Shelf } from '#std';
import { WHOLE_LIBRARY } from '#std-whole';
import { Builder, type Runnable } from '../../../src/session/build.ts';
import { RunSchedule } from '../../../src/session/run-schedule.ts';
import { openMachine } from '../../../src/session/session.ts';
import { deathOf, type Litmus } from './statement.ts';
import { AGAIN, ALONE, BY_STEPS } from './driver.ts';
import { litmusText } from './text.ts';

/** Of one way of running: how often each outcome was seen. */
export type Tally = ReadonlyMap<string, number>;

interface Way {
  readonly cores: number;
  /** What happens between two operations. */
  readonly between: 'nothing' | 'yield' | 'disturbance';
}

/** Of the first two, with one core and no chance in it, ours does under `go` what real Go does mostly. */
const WAYS: readonly Way[] = [
  { cores: 1, between: 'nothing' },
  { cores: 1, between: 'yield' },
  { cores: 1, between: 'disturbance' },
  { cores: 2, between: 'nothing' },
  { cores: 2, between: 'disturbance' },
  { cores: 4, between: 'nothing' },
  { cores: 4, between: 'disturbance' },
];
/** Goroutines that never end stay in the process. */
const MOST_STUCK = 40;

/** About what starting one takes. */
const MS_OF_PROCESS = 4;

/** A folder with one binary in it; whoever opens it removes it. */
export class RealLitmus {
  readonly #folder: string;

  constructor(folder: string, programs: readonly Litmus[]) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    writeFileSync(path.join(folder, 'x.go'), litmusText(programs));
    writeFileSync(path.join(folder, 'again.go'), AGAIN);
    const r = spawnSync('go', ['build', '-o', 'x', 'x.go', 'again.go'], { cwd: folder, encoding: 'utf8' });
    if (r.status !== 0) throw new Error(`real Go does not compile ${folder}/x.go:\n${r.stderr.slice(0, 2000)}`);
  }

  /** A tally for each of WAYS. */
  run(p: Litmus, milliseconds: number): Tally[] {
    return WAYS.map((way) => (p.whole ? this.#processes(p, way, milliseconds / MS_OF_PROCESS) : this.#again(p, way, milliseconds)));
  }

  #again({ name }: Litmus, way: Way, milliseconds: number): Tally {
    const r = this.#start(way, [name, `${milliseconds}ms`, way.between, `${MOST_STUCK}`]);
    if (r.status !== 0) throw new Error(`real Go's run of ${name} in ${this.#folder} failed:\n${r.stderr.slice(0, 2000)}`);
    const lines = r.stderr.trim().split('\n');
    return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), Number.parseInt(line, 10)]));
  }

  #processes({ name }: Litmus, way: Way, runs: number): Tally {
    const seen = new Map<string, number>();
    for (let i = 0; i < runs; i++) {
      const r = this.#start(way, [name, '0s', way.between, '0']);
      // Main may leave while somebody else is still saying what it dies of.
      const outcome = r.status === 0 ? (/exit [\d,]*/.exec(r.stderr)?.[0] ?? r.stderr) : deathOf(r.stderr);
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    }
    return seen;
  }

  #start({ cores }: Way, args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
    const env = { ...process.env, GOMAXPROCS: `${cores}` };
    return spawnSync(path.join(this.#folder, 'x'), args, { encoding: 'utf8', timeout: 60_000, env });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Time of timers in ns, by seed: a step is five. Undisturbed goroutines have come to rest before the last one. */
const TICKS = [200, 1000, 5000];
const LONG = 20_000;
const PIECE = 1_000_000;
const STEPS = 5_000_000;

export class OurLitmus {
  readonly #shelf = new Shelf(WHOLE_LIBRARY);
  readonly #builder = new Builder(this.#shelf);

  #build(p: Litmus, beside: string): Runnable {
    const files = [
      { name: 'x.go', text: litmusText([p]) },
      { name: 'alone.go', text: beside },
    ];
    const built = this.#builder.build(files, DEFAULT_SETTINGS.release);
    if ('diagnostics' in built) throw new Error(`the simulator does not compile ${p.name}: ${built.diagnostics[0]?.message}`);
    return built;
  }

  /** One run for each call, by strategy and seed. */
  open(p: Litmus): (schedule: ScheduleName, seed: number) => string {
    const built = this.#build(p, ALONE);
    return (schedule, seed) => {
      const tick = schedule === 'go' ? LONG : (TICKS[seed % TICKS.length] ?? LONG);
      return this.#run(p, built, tick, new RunSchedule({ ...DEFAULT_SETTINGS, schedule, seed }).scheduler);
    };
  }

  /** The same for a scheduler that wants to be asked before every operation. */
  openBySteps(p: Litmus): (scheduler: Scheduler) => string {
    const built = this.#build(p, BY_STEPS);
    return (scheduler) => this.#run(p, built, LONG, scheduler);
  }

  #run({ name, whole }: Litmus, built: Runnable, tick: number, scheduler: Scheduler): string {
    const settings = { ...DEFAULT_SETTINGS, args: [name, `${tick}`] };
    const output: string[] = [];
    const schedule = Object.assign(new RunSchedule(settings), { scheduler });
    const machine = openMachine(built, settings, schedule, { natives: this.#shelf.natives, recorded: ALL_RECORDED }, (_fd, bytes) =>
      output.push(bytes),
    );
    while (machine.outcome === null && machine.steps < STEPS) machine.advance(PIECE);
    const end = machine.outcome?.kind ?? 'does not end';
    if (whole) return end === 'finished' ? output.join('') : end === 'does not end' ? end : deathOf(output.join(''));
    return end === 'finished' ? output.join('') : `${end}: ${output.join('')}`;
  }
}
