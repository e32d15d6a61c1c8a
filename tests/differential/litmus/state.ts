// A state of the model: everything that later steps and the outcome depend on, as plain data.
import { invariant } from '#base';
import type { Litmus } from './statement.ts';

/** Somebody in the queue of a channel: which goroutine, for which arm of its select (-1: no select), bringing what. */
export interface Waiter {
  readonly t: number;
  readonly arm: number;
  readonly value: number;
}

export interface Chan {
  readonly cap: number;
  /** A timer's or a context's: what is received from it is not told, only whether something was. */
  readonly signal: boolean;
  buffer: number[];
  closed: boolean;
  receivers: Waiter[];
  senders: Waiter[];
}

/** `held`: the writers' turn, also of those that only try; `writer`: readers are kept out; `readers` are inside. A Mutex only has `held`. */
export interface Mutex {
  held: boolean;
  /** Somebody unlocked it unlocked and is about to die of it: what others do to it meanwhile may go well or not. */
  broken: boolean;
  writer: boolean;
  readers: number;
}

export interface Frame {
  /** Index of the `enter`. */
  readonly at: number;
}

export interface Group {
  count: number;
  /** How many have said that they wait; they are released by as many units, which others may take before them. */
  waiters: number;
  units: number;
  asleep: number[];
}

export type Doing =
  | 'not started'
  | 'given up'
  /** Registered with a context. */
  | 'registered'
  | 'running'
  /** In queues of channels, or in a condition's. */
  | 'queued'
  /** Signalled, and wants its lock back. */
  | 'relocking'
  /** A WaitGroup let it go, and it looks whether the group is in use again. */
  | 'leaving'
  | 'ended'
  | 'panicked'
  | 'exited';

export interface Thread {
  doing: Doing;
  pc: number;
  /** How far it is in an operation of several parts. */
  part: number;
  log: number[];
  frames: Frame[];
  /** What it panics with while it unwinds; 0: it does not. */
  panicking: number;
  /** Whose Go started it; '' for none. */
  group: string;
}

export interface Timer {
  armed: boolean;
  /** It is due and about to send: whoever stops it now stops it, and is told so, as is the next one. */
  sending: 'no' | 'yes' | 'in vain';
  /** What happens then: a value for the channel, or a goroutine's start. */
  readonly chan: string | null;
  readonly thread: number;
}

/** `err` as context.Cause tells: 0 nil, 1 canceled, 2 deadline exceeded. */
export interface Ctx {
  err: number;
  held: boolean;
}

export interface State {
  threads: Thread[];
  chans: Record<string, Chan>;
  mutexes: Record<string, Mutex>;
  groups: Record<string, Group>;
  /** 0 not begun, 1 running, 2 done. */
  onces: Record<string, number>;
  /** Who waits, first come first; null: signalled before. */
  conds: Record<string, number[]>;
  /** Words, maps (0: no entry) and variables. */
  words: Record<string, number>;
  contexts: Record<string, Ctx>;
  timers: Record<string, Timer>;
  /** The outcome of a whole program that is over. */
  over: string;
}

export const channel = (cap: number, signal: boolean): Chan => ({ cap, signal, buffer: [], closed: false, receivers: [], senders: [] });

const byName = <T>(names: readonly string[], make: (name: string) => T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, make(name)]));

/** Nil channels are not in it. */
export function initial(p: Litmus, goroutines: number): State {
  const chans: Record<string, Chan> = {};
  for (const { name, buffer } of p.channels) if (buffer !== null) chans[name] = channel(buffer, false);
  for (const { name } of p.contexts) chans[name] = channel(0, true);
  const timers: Record<string, Timer> = {};
  for (const name of p.timers) {
    chans[name] = channel(1, true);
    timers[name] = { armed: true, sending: 'no', chan: name, thread: -1 };
  }
  for (const { name, helper } of p.contexts) if (helper !== null) timers[name] = { armed: true, sending: 'no', chan: null, thread: helper };
  return {
    threads: Array.from({ length: goroutines }, (_, t) => ({
      doing: t === 0 ? 'running' : 'not started',
      pc: 0,
      part: 0,
      log: [],
      frames: [],
      panicking: 0,
      group: '',
    })),
    chans,
    mutexes: byName(
      p.mutexes.map((m) => m.name),
      () => ({ held: false, broken: false, writer: false, readers: 0 }),
    ),
    groups: Object.fromEntries(p.groups.map(({ name, count }) => [name, { count, waiters: 0, units: 0, asleep: [] }])),
    onces: byName(p.onces, () => 0),
    conds: byName(
      p.conds.map((c) => c.name),
      () => [],
    ),
    words: byName([...p.words, ...p.maps, ...p.variables], () => 0),
    contexts: byName(
      p.contexts.map((c) => c.name),
      () => ({ err: 0, held: false }),
    ),
    timers,
    over: '',
  };
}

export function of<T>(record: Readonly<Record<string, T>>, name: string): T {
  const found = record[name];
  invariant(found !== undefined, `the program has no ${name}`);
  return found;
}
