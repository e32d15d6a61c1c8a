// Package time's timers: being started, being due, being stopped or reset before or after that.
import { channel, of, type Timer } from '../state.ts';
import { deliver } from './channel.ts';
import { begin, giveUp } from './goroutine.ts';
import { type Chosen, WHOLE, type World } from './world.ts';

/** What time.After makes. */
export function startAfter({ state }: World, name: string): void {
  state.chans[name] = channel(1, true);
  state.timers[name] = { armed: true, sending: 'no', chan: name, thread: -1 };
}

/** time.AfterFunc. */
export function startAfterFunc({ state }: World, name: string, thread: number): void {
  state.timers[name] = { armed: true, sending: 'no', chan: null, thread };
}

export function timerChoices(world: World, { armed, sending, chan }: Timer): readonly Chosen[] {
  if (sending !== 'no') return [WHOLE];
  if (!armed) return [];
  return chan === null ? [WHOLE] : world.maybeParted();
}

export function fire(world: World, name: string, { parted }: Chosen): void {
  const timer = of(world.state.timers, name);
  const { sending } = timer;
  timer.sending = parted ? 'yes' : 'no';
  if (sending === 'no') timer.armed = false;
  if (parted || sending === 'in vain') return;
  if (timer.chan === null) return begin(world, timer.thread);
  // What finds the channel full is lost.
  deliver(world, of(world.state.chans, timer.chan), 0);
}

/** Stop, or Reset if `again`. What a channel's timer sent counts as not yet sent while nobody has received it. */
export function disarm(world: World, t: number, name: string, again: boolean): void {
  const by = world.thread(t);
  const timer = of(world.state.timers, name);
  const { armed } = timer;
  timer.armed = again;
  if (timer.chan === null) return giveUp(world, by, timer.thread, armed);
  const c = of(world.state.chans, timer.chan);
  by.log.push(armed || timer.sending !== 'no' || c.buffer.length > 0 ? 1 : 0);
  if (timer.sending !== 'no') timer.sending = 'in vain';
  c.buffer = [];
}
