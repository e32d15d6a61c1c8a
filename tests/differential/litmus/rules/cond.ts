// sync.Cond: waiting without the lock, being signalled, and wanting the lock back.
import { invariant } from '#base';
import type { InstructionOf } from '../code.ts';
import { type Mutex, of } from '../state.ts';
import { type Chosen, WHOLE, type World } from './world.ts';

export function relockChoices(world: World, t: number): readonly Chosen[] {
  return lockOf(world, t).held ? [] : [WHOLE];
}

/** The lock that goes with the condition t waits for. */
function lockOf(world: World, t: number): Mutex {
  const i = world.instruction(t);
  const cond = i.kind === 'condWait' ? world.program.conds.find((c) => c.name === i.cond) : undefined;
  invariant(cond !== undefined, 'it waits for a condition');
  return of(world.state.mutexes, cond.mutex);
}

export function condWait(world: World, t: number, cond: string): void {
  const thread = world.thread(t);
  const m = lockOf(world, t);
  if (thread.doing === 'relocking') {
    m.held = true;
    thread.doing = 'running';
    thread.pc++;
    return;
  }
  m.held = false;
  of(world.state.conds, cond).push(t);
  thread.doing = 'queued';
}

export function wake(world: World, i: InstructionOf<'signal' | 'broadcast'>): void {
  const woken = of(world.state.conds, i.cond).splice(0, i.kind === 'signal' ? 1 : Infinity);
  for (const t of woken) world.thread(t).doing = 'relocking';
}
