// Select: which arms can go ahead, and queueing at all of them where none can.
import { invariant } from '#base';
import type { InstructionOf } from '../code.ts';
import type { SelectArm } from '../statement.ts';
import { receive, send } from './channel.ts';
import { startAfter } from './timer.ts';
import { type Chosen, WHOLE, type World } from './world.ts';

type Select = InstructionOf<'select'>;

/** What the log says of the default case. */
const DEFAULT = 9;

const channelOf = (a: SelectArm): string => (a.way === 'after' ? a.timer : a.chan);

export function selectChoices(world: World, t: number, i: Select): readonly Chosen[] {
  const arming = world.thread(t).part === 0 && i.arms.some((a) => a.way === 'after');
  const ready = arming ? [] : readyArms(world, i.arms);
  return ready.length > 1 ? ready.map((_, choice) => ({ choice, parted: false })) : [WHOLE];
}

function readyArms(world: World, arms: readonly SelectArm[]): number[] {
  return arms.flatMap((a, i) => {
    const c = world.state.chans[channelOf(a)];
    if (c === undefined) return [];
    const ready =
      c.closed || (a.way === 'send' ? c.receivers.length > 0 || c.buffer.length < c.cap : c.buffer.length + c.senders.length > 0);
    return ready ? [i] : [];
  });
}

/** Its timers are made in a step before. */
export function select(world: World, t: number, i: Select, { choice }: Chosen): void {
  const thread = world.thread(t);
  const after = i.arms.flatMap((a) => (a.way === 'after' ? [a.timer] : []));
  if (thread.part === 0 && after.length > 0) {
    for (const name of after) startAfter(world, name);
    thread.part = 1;
    return;
  }
  const chosen = readyArms(world, i.arms)[choice];
  if (chosen !== undefined) return goAhead(world, t, i.arms, chosen);
  if (i.otherwise) {
    thread.part = 0;
    thread.log.push(DEFAULT);
    thread.pc++;
    return;
  }
  thread.doing = 'queued';
  i.arms.forEach((a, arm) => {
    const c = world.state.chans[channelOf(a)];
    if (a.way === 'send') c?.senders.push({ t, arm, value: a.value });
    else c?.receivers.push({ t, arm, value: 0 });
  });
}

function goAhead(world: World, t: number, arms: readonly SelectArm[], chosen: number): void {
  const a = arms[chosen];
  invariant(a !== undefined, 'a select has the arm that is ready');
  if (a.way === 'send') send(world, t, a.chan, chosen, a.value);
  else receive(world, t, channelOf(a), chosen);
}
