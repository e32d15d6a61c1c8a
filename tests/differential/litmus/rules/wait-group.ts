// sync.WaitGroup: counting, waiting, and what its misuse panics with.
import { type Group, of } from '../state.ts';
import { PANICS } from '../statement.ts';
import { type Chosen, WHOLE, type World } from './world.ts';

const MISUSE = PANICS['sync: WaitGroup misuse: Add called concurrently with Wait'];
const REUSED = PANICS['sync: WaitGroup is reused before previous Wait has returned'];
/** The last part of a Done. */
const RELEASES = 2;

/** Of Add(1), of Done. */
type Delta = 1 | -1;

export function countChoices(world: World, t: number, name: string, delta: Delta): readonly Chosen[] {
  const { part } = world.thread(t);
  const group = of(world.state.groups, name);
  if (part > 0) return part < RELEASES ? world.maybeParted() : [WHOLE];
  return delta === -1 && group.count === 1 && group.waiters > 0 ? world.maybeParted() : [WHOLE];
}

/** The Done that everybody waits for has three parts: it counts, looks whether anything has changed, and forgets and releases the waiters. */
export function count(world: World, t: number, name: string, delta: Delta, { parted }: Chosen): void {
  const thread = world.thread(t);
  const group = of(world.state.groups, name);
  const from = thread.part;
  thread.part = 0;
  if (from === 0) {
    group.count += delta;
    if (group.count < 0) return world.panic(t, PANICS['sync: negative WaitGroup counter']);
    if (group.waiters > 0 && group.count === 1 && delta === 1) return world.panic(t, MISUSE);
  }
  const lastOne = from > 0 || group.count === 0;
  if (from === 1 && group.count !== 0) return world.panic(t, MISUSE);
  if (parted) {
    thread.part = from + 1;
    return;
  }
  thread.pc++;
  if (lastOne && group.waiters > 0) letGo(world, group);
}

export function letGo(world: World, group: Group): void {
  const { waiters } = group;
  group.count = 0;
  group.waiters = 0;
  for (const other of world.parts ? [] : group.asleep.splice(0, waiters)) world.thread(other).doing = 'leaving';
  if (world.parts) group.units += waiters;
}

/** Of one who waits: whether there is a unit for it. */
export function releaseChoices(world: World, group: string): readonly Chosen[] {
  return of(world.state.groups, group).units > 0 ? [WHOLE] : [];
}

export function wait(world: World, t: number, name: string): void {
  const thread = world.thread(t);
  const group = of(world.state.groups, name);
  if (thread.doing === 'leaving') {
    thread.doing = 'running';
    if (group.count !== 0 || group.waiters > 0) return world.panic(t, REUSED);
    thread.pc++;
  } else if (thread.doing === 'queued') {
    group.units--;
    group.asleep = group.asleep.filter((other) => other !== t);
    thread.doing = 'leaving';
  } else if (group.count === 0) {
    thread.pc++;
  } else {
    group.waiters++;
    group.asleep.push(t);
    thread.doing = 'queued';
  }
}
