// Compares what real Go, the simulator and the model say that a litmus program can do.
import { goLike } from '#schedule';
import { Guided } from './guided.ts';
import { explore, type Trail } from './model.ts';
import { OurLitmus, type RealLitmus, type Tally } from './run.ts';
import { hasTimers, type Litmus } from './statement.ts';

export interface Effort {
  /** Time of each way to run real Go. */
  readonly milliseconds: number;
  /** Runs of `random`, and at most how many to find what is missing. */
  readonly runs: number;
  readonly more: number;
  /** States of the model; programs with more are only compared with real Go. */
  readonly states: number;
  /** Outcomes of the model that are steered for, at most. */
  readonly guided: number;
}

export interface LitmusResult {
  readonly program: Litmus;
  readonly real: ReadonlySet<string>;
  readonly ours: ReadonlySet<string>;
  /** Outcomes of the model; null: too many states. */
  readonly model: ReadonlySet<string> | null;
  /** Seen with real Go, never in ours: no seed comes there, nor the model's trail. */
  readonly missed: readonly string[];
  /** The same where there is no trail, as the model is too large or time plays a part: seeds may just be too few. */
  readonly unsure: readonly string[];
  /** Seen with real Go, and in ours along the model's trail alone: it takes a delay that few seeds have. */
  readonly led: readonly string[];
  /** Seen with real Go; the model is wrong. */
  readonly unexplained: readonly string[];
  /** Seen in ours; the model says no. */
  readonly invented: readonly string[];
  /** The model's, and ours did not come there along its trail. */
  readonly lost: readonly string[];
  /** Of the model's outcomes how many `random` found, and how many any strategy. */
  readonly byRandom: number;
  readonly byAny: number;
  /**
   * What real Go does most with one core, and whether ours does it under `go`: with nothing between operations, and with runtime.Gosched. Of
   * programs without timers: microseconds decide which of two is due when somebody yields.
   */
  readonly favourites: readonly Favourite[];
}

interface Favourite {
  readonly between: string;
  readonly outcome: string;
  readonly share: number;
  readonly ours: boolean;
}

/** Of the undisturbed runs with one core. */
const FAVOURITE = 0.3;
const GO_SEEDS = 12;

const ourLitmus = new OurLitmus();

export function compareLitmus(program: Litmus, real: RealLitmus | null, effort: Effort, seed: number): LitmusResult {
  const tallies = real?.run(program, effort.milliseconds) ?? [];
  const seen = new Set(tallies.flatMap((t) => [...t.keys()]));
  const simple = explore(program, effort.states, false);
  const full = simple === null ? null : explore(program, effort.states * 4, true);
  const ours = new Runs(program, seed);
  ours.go(GO_SEEDS);
  const wanted = new Set([...seen, ...(simple?.keys() ?? [])]);
  for (let i = 0; i < effort.more && (i < effort.runs || [...wanted].some((o) => !ours.random.has(o))); i++) ours.mixed(i);
  const timed = hasTimers(program);
  const led = simple === null || timed ? null : lead(program, simple, seen, effort.guided);
  const missed = [...seen].filter((o) => !ours.all.has(o) && led?.reached.has(o) !== true);
  const within = (found: ReadonlySet<string>): number => [...(simple?.keys() ?? [])].filter((o) => found.has(o)).length;
  return {
    program,
    real: seen,
    ours: ours.all,
    model: full === null ? null : new Set(full.keys()),
    missed: led === null ? [] : missed,
    led: [...seen].filter((o) => !ours.all.has(o) && led?.reached.has(o) === true),
    unsure: led === null ? missed : [],
    unexplained: full === null ? [] : [...seen].filter((o) => !full.has(o)),
    invented: full === null ? [] : [...ours.all].filter((o) => !full.has(o)),
    lost: led?.lost ?? [],
    byRandom: within(ours.random),
    byAny: within(ours.all),
    favourites: timed
      ? []
      : [...favourite('nothing', tallies[0], ours.byGo), ...favourite('Gosched', tallies[1], yieldingByGo(program, seed))],
  };
}

/** Outcomes of one program under the strategies of ours. */
class Runs {
  readonly #run: ReturnType<OurLitmus['open']>;
  readonly #seed: number;
  readonly byGo = new Set<string>();
  readonly random = new Set<string>();
  readonly all = new Set<string>();

  constructor(p: Litmus, seed: number) {
    this.#run = ourLitmus.open(p);
    this.#seed = seed;
  }

  go(seeds: number): void {
    for (let i = 0; i < seeds; i++) this.byGo.add(this.#run('go', this.#seed + i));
    for (const outcome of this.byGo) this.all.add(outcome);
  }

  mixed(i: number): void {
    const outcome = this.#run('random', this.#seed + i);
    this.random.add(outcome);
    this.all.add(outcome);
    if (i % 2 === 0) this.all.add(this.#run(i % 8 === 0 ? 'rr' : 'pct', this.#seed + i));
  }
}

interface Led {
  readonly reached: ReadonlySet<string>;
  readonly lost: readonly string[];
}

/** Follows the trails to what real Go did, and to some of the rest. */
function lead(p: Litmus, outcomes: ReadonlyMap<string, Trail | null>, seen: ReadonlySet<string>, most: number): Led {
  const run = ourLitmus.openBySteps(p);
  const reached = new Set<string>();
  const lost: string[] = [];
  const first = [...outcomes].sort(([a], [b]) => (seen.has(b) ? 1 : 0) - (seen.has(a) ? 1 : 0));
  for (const [outcome, trail] of first.slice(0, Math.max(most, seen.size))) {
    const guided = new Guided(p, trail);
    const came = run(guided);
    reached.add(came);
    if (came !== outcome) lost.push(`${outcome} ended as ${came}${guided.lostAt === null ? '' : `, lost at move ${guided.lostAt}`}`);
  }
  return { reached, lost };
}

function yieldingByGo(p: Litmus, seed: number): ReadonlySet<string> {
  const run = ourLitmus.openBySteps(p);
  return new Set(Array.from({ length: GO_SEEDS }, (_, i) => run(goLike(seed + i))));
}

/** None where chance decides. */
function favourite(between: string, tally: Tally | undefined, ours: ReadonlySet<string>): Favourite[] {
  if (tally === undefined) return [];
  const total = [...tally.values()].reduce((a, b) => a + b, 0);
  const [most] = [...tally].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < total * FAVOURITE) return [];
  return [{ between, outcome: most[0], share: most[1] / total, ours: ours.has(most[0]) }];
}
