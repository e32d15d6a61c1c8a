// Timers: the heap of those that wait, and the timers of channels, which run only while somebody could notice (release/runtime.md §4.4).
import type { Bubble } from './bubble.ts';
import type { Chan } from './chan.ts';
import { trySend } from './chan.ts';
import { Frame, type GoId, Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';
import type { Closure } from './value/func.ts';
import { Opaque, type Value } from './value/value.ts';

/** Something that is to happen at a virtual time. */
export class Timer extends Opaque {
  readonly what: string = 'timer';
  /** Virtual ns; 0 when stopped. */
  when = 0;
  /** Place in the heap, -1 when not in it. */
  place = -1;
  /** Order of adding: timers of one time fire first come, first served. */
  order = 0;
  readonly fire: (m: Machine, t: Timer) => void;
  /** Whose clock counts, when it is not the machine's. */
  bubble: Bubble | null = null;
  /** What firing needs and nothing else may lead to. */
  readonly holds: Value;

  constructor(fire: (m: Machine, t: Timer) => void, holds: Value = null) {
    super();
    this.fire = fire;
    this.holds = holds;
  }
}

/** A binary heap by time, then order of adding. */
export class TimerHeap {
  readonly #heap: Timer[] = [];
  #order = 0;
  /** The last goroutine that had been started when the first timer was; 0 before. */
  since: GoId = 0;

  /** When the earliest timer is due; Infinity without timers. */
  get next(): number {
    const first = this.#heap[0];
    return first === undefined ? Infinity : first.when;
  }

  /** What waiting timers need, for a collection. */
  held(): Value[] {
    return this.#heap.map((t) => (t instanceof ChanTimer ? t.chan : t.holds));
  }

  add(m: Machine, t: Timer, when: number): void {
    if (t.place >= 0) this.remove(t);
    t.when = when;
    t.order = ++this.#order;
    if (this.since === 0) this.since = m.lastStarted;
    this.#heap.push(t);
    this.#up(this.#heap.length - 1, t);
    if (this === m.timers) m.cutAt(when);
  }

  /** Takes a timer out; its `when` stays. False: it was not in. */
  remove(t: Timer): boolean {
    if (t.place < 0) return false;
    const at = t.place;
    t.place = -1;
    const last = this.#heap.pop();
    if (last === undefined || last === t) return true;
    this.#up(at, last);
    this.#down(last.place, last);
    return true;
  }

  /** Fires everything that is due. */
  fire(m: Machine, now = m.now): void {
    for (let t = this.#heap[0]; t !== undefined && t.when <= now; t = this.#heap[0]) {
      this.remove(t);
      t.fire(m, t);
    }
  }

  #up(at: number, t: Timer): void {
    let i = at;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const parent = this.#heap[up] as Timer;
      if (!before(t, parent)) break;
      this.#put(i, parent);
      i = up;
    }
    this.#put(i, t);
  }

  #down(at: number, t: Timer): void {
    let i = at;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= this.#heap.length) break;
      const right = this.#heap[child + 1];
      if (right !== undefined && before(right, this.#heap[child] as Timer)) child++;
      const least = this.#heap[child] as Timer;
      if (!before(least, t)) break;
      this.#put(i, least);
      i = child;
    }
    this.#put(i, t);
  }

  #put(i: number, t: Timer): void {
    this.#heap[i] = t;
    t.place = i;
  }
}

/** Runs f in a goroutine of its own. A timer fires between goroutines, so `creator` is named as who started it. */
export function startGoroutine(m: Machine, t: Timer, creator: Closure, f: Closure | null): void {
  if (f === null) return m.fatal('go of nil func value');
  const timers = new Goroutine(0, null);
  timers.frames.push(new Frame(creator.func));
  timers.depth = 0;
  timers.bubble = t.bubble;
  runAs(m, t, timers, () => m.newGoroutine(f, []));
}

/** What t does when it fires happens after it was armed, and after nothing else. */
function runAs(m: Machine, t: Timer, timers: Goroutine, action: () => void): void {
  const running = m.current;
  m.current = timers;
  m.race?.acquire(timers, t, 0);
  action();
  m.current = running;
}

const before = (a: Timer, b: Timer): boolean => a.when < b.when || (a.when === b.when && a.order < b.order);

/** What a channel's timer is told, in every release. */
export interface ChannelTimer extends Timer {
  /** (Re)starts it. True when it was still to fire. */
  reset(m: Machine, when: number, period: number): boolean;
  stop(m: Machine): boolean;
}

/** The time.Time that is sent, by the virtual time at which it was due. */
type TimeOf = (m: Machine, when: number) => Value;

/** The timer of a channel before 1.23: in the heap until it fires, into a buffer of one; Stop and Reset leave there what they find. */
class BufferedTimer extends Timer implements ChannelTimer {
  override readonly what = 'channel timer';
  #period = 0;

  constructor(chan: Chan, timeOf: TimeOf) {
    super((m) => {
      const due = this.when;
      if (this.#period > 0) m.timers.add(m, this, due + this.#period * (1 + Math.floor((m.now - due) / this.#period)));
      runAs(m, this, new Goroutine(0, null), () => trySend(m, chan, timeOf(m, m.now)));
    }, chan);
  }

  reset(m: Machine, when: number, period: number): boolean {
    const pending = this.stop(m);
    m.race?.release(m.current, this, 0);
    this.#period = period;
    m.timers.add(m, this, when);
    return pending;
  }

  stop(m: Machine): boolean {
    return m.timers.remove(this);
  }
}

/** A timer for the channel, as the release has them. */
export const channelTimer = (m: Machine, chan: Chan, timeOf: TimeOf): ChannelTimer =>
  m.facts.timerChannels === 'buffered' ? new BufferedTimer(chan, timeOf) : new ChanTimer(chan, timeOf);

export const isChannelTimer = (t: Timer): t is ChannelTimer => t instanceof ChanTimer || t instanceof BufferedTimer;

/**
 * The timer of a channel (1.23 on): in the heap only while a goroutine waits on the channel, otherwise caught up with when somebody looks.
 * That is why a forgotten time.After does not hide a deadlock.
 */
export class ChanTimer extends Timer implements ChannelTimer {
  override readonly what = 'channel timer';
  readonly chan: Chan;
  /** ns between ticks; 0 fires once. */
  period = 0;
  readonly #timeOf: TimeOf;

  constructor(chan: Chan, timeOf: TimeOf) {
    super((m) => this.#send(m));
    this.chan = chan;
    this.#timeOf = timeOf;
    chan.timer = this;
  }

  /** (Re)starts it; what was sent and not yet received is discarded. True when it was still to fire or had not been received. */
  reset(m: Machine, when: number, period: number): boolean {
    const pending = this.stop(m);
    m.race?.release(m.current, this, 0);
    this.when = when;
    this.period = period;
    if (this.chan.receivers.first !== null) (this.bubble ?? m).timers.add(m, this, when);
    return pending;
  }

  stop(m: Machine): boolean {
    (this.bubble ?? m).timers.remove(this);
    const pending = this.when > 0;
    this.when = 0;
    return this.chan.discard() || pending;
  }

  /** Somebody looks at the channel: what was due in the meantime happens now. */
  catchUp(m: Machine): void {
    if (this.when > 0 && this.place < 0 && this.when <= (this.bubble ?? m).now) this.#send(m);
  }

  awaited(m: Machine): void {
    if (this.when > 0 && this.place < 0) (this.bubble ?? m).timers.add(m, this, this.when);
  }

  abandoned(m: Machine): void {
    (this.bubble ?? m).timers.remove(this);
  }

  #send(m: Machine): void {
    const due = this.when;
    this.when = this.period === 0 ? 0 : due + this.period * (1 + Math.floor(((this.bubble ?? m).now - due) / this.period));
    const awaited = this.chan.receivers.first !== null;
    const value = this.#timeOf(m, due);
    if (m.race === null) trySend(m, this.chan, value);
    else runAs(m, this, new Goroutine(0, null), () => trySend(m, this.chan, value));
    if (awaited && this.chan.receivers.first !== null) this.awaited(m);
  }
}
