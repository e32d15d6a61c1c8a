// Contexts: cancellation on its way to the contexts derived from one, and the functions registered with them.
import { of } from '../state.ts';
import { shut } from './channel.ts';
import { begin, giveUp } from './goroutine.ts';
import { type Chosen, WHOLE, type World } from './world.ts';

/** As context.Cause tells; 0: nil. */
const CANCELED = 1;
const DEADLINE_EXCEEDED = 2;

export function cancelChoices(world: World, t: number, name: string): readonly Chosen[] {
  const c = of(world.state.contexts, name);
  const left = dependents(world, name);
  if (world.thread(t).part > 0) return left.length > 1 ? left.map((_, choice) => ({ choice, parted: true })) : [WHOLE];
  if (c.held) return [];
  return c.err === 0 && left.length > 0 ? world.maybeParted() : [WHOLE];
}

/** What a context's cancellation still has to reach: contexts by name, goroutines by number. */
function dependents(world: World, name: string): (string | number)[] {
  const { contexts } = world.state;
  const children = world.program.contexts.filter((c) => c.parent === name && of(contexts, c.name).err === 0).map((c) => c.name);
  return [...children, ...registered(world, name)];
}

/** The goroutines of the functions that wait for its cancellation. */
function registered(world: World, name: string): number[] {
  const functions = world.codes.flat().flatMap((i) => (i.kind === 'afterCancel' && i.ctx === name ? [i.thread] : []));
  return functions.filter((t) => world.thread(t).doing === 'registered');
}

export function cancel(world: World, t: number, name: string, { choice, parted }: Chosen): void {
  const thread = world.thread(t);
  const c = of(world.state.contexts, name);
  if (thread.part === 0) {
    if (c.err !== 0) {
      thread.pc++;
      return;
    }
    const helps = world.program.contexts.some((x) => x.name === name && x.helper === t);
    strike(world, name, helps ? DEADLINE_EXCEEDED : CANCELED);
    c.held = true;
    thread.part = 1;
    if (parted) return;
  }
  const left = dependents(world, name);
  if (parted) {
    reach(world, left[choice], c.err);
    return;
  }
  for (const one of left) reach(world, one, c.err);
  c.held = false;
  thread.part = 0;
  thread.pc++;
}

function strike(world: World, name: string, err: number): void {
  of(world.state.contexts, name).err = err;
  shut(world, of(world.state.chans, name));
  const timer = world.state.timers[name];
  if (timer !== undefined) timer.armed = false;
}

function reach(world: World, one: string | number | undefined, err: number): void {
  if (typeof one === 'number') begin(world, one);
  else if (one !== undefined) {
    strike(world, one, err);
    for (const t of registered(world, one)) begin(world, t);
  }
}

/** context.AfterFunc: t is the function's goroutine. */
export function afterCancel(world: World, name: string, t: number): void {
  if (of(world.state.contexts, name).err !== 0) begin(world, t);
  else world.thread(t).doing = 'registered';
}

/** What context.AfterFunc returned for the goroutine `registrant`. */
export function stopAfterCancel(world: World, t: number, registrant: number): void {
  giveUp(world, world.thread(t), registrant, world.thread(registrant).doing === 'registered');
}
