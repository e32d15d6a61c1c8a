// sync.Once: the first to come runs the function, the others wait until it is done, by whatever way it was left.
import type { InstructionOf } from '../code.ts';
import { of } from '../state.ts';
import { type Chosen, WHOLE, type World } from './world.ts';

/** As a state has it; 0: not begun. */
const RUNNING = 1;
const DONE = 2;

export function onceChoices(world: World, once: string): readonly Chosen[] {
  return of(world.state.onces, once) === RUNNING ? [] : [WHOLE];
}

export function onceDo(world: World, t: number, i: InstructionOf<'onceDo'>): void {
  const thread = world.thread(t);
  const done = of(world.state.onces, i.once) === DONE;
  if (!done) world.state.onces[i.once] = RUNNING;
  thread.pc = done ? i.otherwise : thread.pc + 1;
}

export function completeOnce(world: World, once: string): void {
  world.state.onces[once] = DONE;
}
