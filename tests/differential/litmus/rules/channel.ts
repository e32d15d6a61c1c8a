// Channels: sending, receiving, closing, and whoever waits in their queues.
import { invariant } from '#base';
import { type Chan, of, type Waiter } from '../state.ts';
import { PANICS } from '../statement.ts';
import { settle } from './goroutine.ts';
import { type Chosen, WHOLE, type World } from './world.ts';

/** Nobody comes through a nil channel. */
export function channelChoices(world: World, name: string): readonly Chosen[] {
  return name in world.state.chans ? [WHOLE] : [];
}

/** `arm` of t's select, or -1. */
export function send(world: World, t: number, name: string, arm: number, value: number): void {
  const c = of(world.state.chans, name);
  if (c.closed) return world.panic(t, PANICS['send on closed channel']);
  if (!deliver(world, c, value)) {
    c.senders.push({ t, arm, value });
    world.thread(t).doing = 'queued';
    return;
  }
  went(world, t, c, arm, 0, true);
}

/** To who waits for it, or into the buffer. False: there is no room. */
export function deliver(world: World, c: Chan, value: number): boolean {
  const [w] = c.receivers;
  if (w !== undefined) complete(world, w, value, true);
  else if (c.buffer.length < c.cap) c.buffer.push(value);
  else return false;
  return true;
}

export function receive(world: World, t: number, name: string, arm: number): void {
  const c = of(world.state.chans, name);
  const value = c.buffer.shift();
  const [w] = c.senders;
  if (value === undefined && w === undefined && !c.closed) {
    c.receivers.push({ t, arm, value: 0 });
    world.thread(t).doing = 'queued';
    return;
  }
  if (value !== undefined && w !== undefined) c.buffer.push(w.value);
  if (w !== undefined) complete(world, w, 0, true);
  went(world, t, c, arm, value ?? w?.value ?? 0, value !== undefined || w !== undefined);
}

/** Somebody else did what w waits for. */
function complete(world: World, w: Waiter, value: number, ok: boolean): void {
  const not = (other: Waiter): boolean => other.t !== w.t;
  let at: Chan | null = null;
  for (const c of Object.values(world.state.chans)) {
    if (c.receivers.includes(w) || c.senders.includes(w)) at = c;
    c.receivers = c.receivers.filter(not);
    c.senders = c.senders.filter(not);
  }
  invariant(at !== null, 'who is completed waits at a channel');
  world.thread(w.t).doing = 'running';
  world.completed.push(w.t);
  went(world, w.t, at, w.arm, value, ok);
  settle(world, w.t);
}

/** t's operation at c is done: what it learns, and where it goes on. */
function went(world: World, t: number, c: Chan, arm: number, value: number, ok: boolean): void {
  const thread = world.thread(t);
  const i = world.instruction(t);
  thread.part = 0;
  const chosen = i.kind === 'select' ? i.arms[arm] : undefined;
  const sends = i.kind === 'send' || chosen?.way === 'send';
  if (sends && !ok) return world.panic(t, PANICS['send on closed channel']);
  if (chosen !== undefined) thread.log.push(arm);
  if (i.kind === 'range') {
    if (ok) thread.log.push(value);
    else thread.pc++;
    return;
  }
  if (!sends && chosen?.way !== 'after') thread.log.push(...(c.signal ? [] : [value]), ok ? 1 : 0);
  thread.pc++;
}

export function close(world: World, t: number, name: string): void {
  const c = world.state.chans[name];
  if (c === undefined) return world.panic(t, PANICS['close of nil channel']);
  if (c.closed) return world.panic(t, PANICS['close of closed channel']);
  world.thread(t).pc++;
  shut(world, c);
}

/** Lets everybody go who waits there. */
export function shut(world: World, c: Chan): void {
  c.closed = true;
  for (let w = c.receivers[0] ?? c.senders[0]; w !== undefined; w = c.receivers[0] ?? c.senders[0]) complete(world, w, 0, false);
}
