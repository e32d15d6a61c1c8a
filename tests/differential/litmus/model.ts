// What a litmus program may do: every order of its goroutines' steps, by the rules of the language and of package sync, knowing nothing of the simulator.
// Where a function of the library takes several steps that others can tell apart, they are parts of its operation.
import { die, settle } from './rules/goroutine.ts';
import { perform, stepChoices } from './rules/step.ts';
import { fire, timerChoices } from './rules/timer.ts';
import { type Chosen, WHOLE, World } from './rules/world.ts';
import type { Doing, State } from './state.ts';
import { type Fate, type Litmus, outcomeText } from './statement.ts';

/** One step: of a goroutine, or of a timer that is due. */
export interface Move extends Chosen {
  /** -1: a timer. */
  readonly t: number;
  readonly timer: string;
  /** It goes on with an operation begun before. */
  readonly resumed: boolean;
}

/** The moves that led to an outcome, last first. */
export interface Trail {
  readonly move: Move;
  /** Whom it let go on to their next operations, by what they waited for at a channel. */
  readonly woken: readonly number[];
  readonly before: Trail | null;
}

const BLOCKED: ReadonlySet<Doing> = new Set(['running', 'queued', 'relocking', 'leaving']);
const ASLEEP = 'fatal error: all goroutines are asleep - deadlock!';
const NO_GOROUTINES = 'fatal error: no goroutines (main called runtime.Goexit) - deadlock!';

const RESUMED: ReadonlySet<Doing> = new Set(['relocking', 'leaving', 'panicked']);

const FATES: Readonly<Record<Doing, Fate>> = {
  'not started': '-',
  'given up': '-',
  registered: '-',
  running: '?',
  queued: '?',
  relocking: '?',
  leaving: '?',
  ended: '.',
  panicked: '!',
  exited: 'x',
};

/** null: more states than `limit`. `parts`: operations may be seen half done; without, every trail can be followed operation by operation. */
export function explore(p: Litmus, limit: number, parts: boolean): ReadonlyMap<string, Trail | null> | null {
  const world = new World(p, parts);
  settle(world, 0);
  const start = JSON.stringify(world.state);
  const seen = new Set([start]);
  const outcomes = new Map<string, Trail | null>();
  const open: { key: string; trail: Trail | null }[] = [{ key: start, trail: null }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    world.state = JSON.parse(at.key) as State;
    const moves = movesOf(world);
    if (moves.length === 0) outcomes.set(outcome(world), at.trail);
    for (const move of moves) {
      world.state = JSON.parse(at.key) as State;
      apply(world, move);
      const key = JSON.stringify(world.state);
      if (seen.has(key)) continue;
      if (seen.size >= limit) return null;
      seen.add(key);
      open.push({ key, trail: { move, woken: wokenIn(world), before: at.trail } });
    }
  }
  return outcomes;
}

function movesOf(world: World): Move[] {
  const { threads, timers, over } = world.state;
  const found: Move[] = [];
  if (over !== '') return found;
  if (world.program.whole && threads[0]?.doing === 'ended') found.push({ t: 0, timer: '', ...WHOLE, resumed: false });
  for (const [name, timer] of Object.entries(timers))
    for (const chosen of timerChoices(world, timer)) found.push({ t: -1, timer: name, ...chosen, resumed: timer.sending !== 'no' });
  threads.forEach((thread, t) => {
    const resumed = thread.part > 0 || RESUMED.has(thread.doing);
    for (const chosen of stepChoices(world, t)) found.push({ t, timer: '', ...chosen, resumed });
  });
  return found;
}

function apply(world: World, move: Move): void {
  world.mover = move.t;
  world.completed = [];
  if (move.t < 0) return fire(world, move.timer, move);
  const thread = world.thread(move.t);
  if (thread.doing === 'panicked') return die(world, thread);
  if (thread.doing === 'ended') return world.over(`exit ${thread.log.join(',')}`);
  perform(world, move.t, move);
  settle(world, move.t);
}

/** By the last move. Who comes to its death does it in a move of its own. */
function wokenIn(world: World): readonly number[] {
  return world.completed.filter((t) => !world.program.whole || world.thread(t).doing !== 'panicked');
}

function outcome({ program, state: { threads, over } }: World): string {
  if (over !== '') return over;
  if (program.whole) return threads.some((t) => BLOCKED.has(t.doing)) ? ASLEEP : NO_GOROUTINES;
  return outcomeText(threads.slice(0, program.threads.length).map(({ log, doing }) => ({ log, fate: FATES[doing] })));
}
