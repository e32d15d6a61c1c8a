// Channels: buffer, FIFO queues of waiting goroutines, and direct hand-over between the two sides (release/runtime.md §4.1).
import type { TypeDesc } from '#code';
import type { Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';
import { RUNTIME_FRAMES } from './race-frames.ts';
import type { RaceWatch } from './sockets.ts';
import type { ChanTimer } from './timer.ts';
import type { Value } from './value/value.ts';
import { elemOf, zeroOf } from './value/zero.ts';

/**
 * A goroutine waiting on one channel, or one case of a select. Registers are indexes into the goroutine's own; -1 where nothing is wanted.
 * A waiter stands in at most one queue.
 */
export class Waiter {
  declare readonly g: Goroutine;
  /** What a sender brings. */
  declare readonly value: Value;
  /** Where a received value goes, and whether it is one. */
  declare readonly dst: number;
  declare readonly okDst: number;
  /** Of a select: where its index goes. */
  declare readonly caseDst: number;
  declare readonly caseIndex: number;
  /** All waiters of the same select, this one included; null outside select. */
  siblings: readonly Waiter[] | null = null;
  queue: WaitQueue | null = null;
  previous: Waiter | null = null;
  next: Waiter | null = null;

  constructor(g: Goroutine, value: Value, dst: number, okDst: number, caseDst = -1, caseIndex = -1) {
    this.g = g;
    this.value = value;
    this.dst = dst;
    this.okDst = okDst;
    this.caseDst = caseDst;
    this.caseIndex = caseIndex;
  }
}

/** First come, first served; a waiter whose select went another way leaves from the middle. */
export class WaitQueue {
  declare readonly chan: Chan;
  first: Waiter | null = null;
  #last: Waiter | null = null;

  constructor(chan: Chan) {
    this.chan = chan;
  }

  enqueue(w: Waiter): void {
    w.queue = this;
    w.previous = this.#last;
    if (this.#last === null) this.first = w;
    else this.#last.next = w;
    this.#last = w;
  }

  remove(w: Waiter): void {
    if (w.previous === null) this.first = w.next;
    else w.previous.next = w.next;
    if (w.next === null) this.#last = w.previous;
    else w.next.previous = w.previous;
    w.previous = null;
    w.next = null;
    w.queue = null;
  }
}

/** The two results of a receive. */
export interface Received {
  readonly value: Value;
  readonly ok: boolean;
}

export class Chan {
  declare readonly type: TypeDesc;
  declare readonly capacity: number;
  closed = false;
  declare readonly receivers: WaitQueue;
  declare readonly senders: WaitQueue;
  /** Of the channel of a time.Timer or time.Ticker. */
  timer: ChanTimer | null = null;
  /** The buffer is items[head …]; it never holds more than capacity values. */
  private items: Value[] = [];
  private head = 0;
  /** Values that ever went into the buffer, and out of it: which of its places the next ones take. */
  private sent = 0;
  private taken = 0;

  constructor(type: TypeDesc, capacity: number) {
    this.type = type;
    this.capacity = capacity;
    this.receivers = new WaitQueue(this);
    this.senders = new WaitQueue(this);
  }

  get length(): number {
    return this.items.length - this.head;
  }

  /** The place in the buffer that the next value goes to, or comes from. */
  get sendPlace(): number {
    return this.capacity === 0 ? 0 : this.sent % this.capacity;
  }

  get receivePlace(): number {
    return this.capacity === 0 ? 0 : this.taken % this.capacity;
  }

  push(v: Value): void {
    this.sent++;
    this.items.push(v);
  }

  shift(): Value {
    this.taken++;
    const v = this.items[this.head];
    this.items[this.head++] = undefined;
    if (this.head === this.items.length) this.discard();
    else if (this.head > 64 && this.head * 2 > this.items.length) {
      this.items = this.items.slice(this.head);
      this.head = 0;
    }
    return v;
  }

  /** Empties the buffer; true when there was something in it. */
  discard(): boolean {
    const had = this.length > 0;
    this.taken += this.length;
    this.items = [];
    this.head = 0;
    return had;
  }
}

/** How a send went at once: nothing is parked here. */
export type Sent = 'sent' | 'closed' | 'would block';

/** spec: #Send_statements. A waiting receiver gets the value itself; the buffer is only for when nobody waits. */
export function trySend(m: Machine, c: Chan, value: Value): Sent {
  if (c.closed) return 'closed';
  const w = c.receivers.first;
  if (w !== null) {
    if (m.race !== null) handOver(m, m.race, c, w.g);
    complete(m, w, value, true);
    return 'sent';
  }
  if (c.length >= c.capacity) return 'would block';
  if (m.race !== null) passPlace(m.race, c, c.sendPlace, m.current);
  c.push(value);
  return 'sent';
}

/** spec: #Receive_operator. null: would block. From a full buffer the head is taken and the first waiting sender's value goes to its tail. */
export function tryReceive(m: Machine, c: Chan): Received | null {
  if (c.timer !== null) c.timer.catchUp(m);
  const w = c.senders.first;
  if (c.length > 0) {
    if (m.race !== null) passPlace(m.race, c, c.receivePlace, m.current);
    if (m.race !== null && w !== null) passPlace(m.race, c, c.receivePlace, w.g);
    const value = c.shift();
    if (w !== null) {
      c.push(w.value);
      complete(m, w, undefined, true);
    }
    return { value, ok: true };
  }
  if (w !== null) {
    const { value } = w;
    if (m.race !== null) handOver(m, m.race, c, w.g);
    complete(m, w, undefined, true);
    return { value, ok: true };
  }
  if (c.closed) m.race?.acquire(m.current, c, CLOSED);
  return c.closed ? { value: zeroOf(elemOf(c.type)), ok: false } : null;
}

/** Where the race detector has what close releases; the places of the buffer come after it. */
const CLOSED = 0;
const BUFFER = 1;

/** The running goroutine and one that waited meet: both ways without a buffer, else as if the value went through its next place. */
function handOver(m: Machine, race: RaceWatch, c: Chan, waiter: Goroutine): void {
  if (c.capacity > 0) {
    passPlace(race, c, c.receivePlace, m.current);
    return passPlace(race, c, c.receivePlace, waiter);
  }
  race.release(m.current, c, BUFFER);
  race.acquire(waiter, c, BUFFER);
  race.release(waiter, c, BUFFER);
  race.acquire(m.current, c, BUFFER);
}

/** A value enters or leaves a place of the buffer. All values without a size share one, which orders more than the memory model says. */
function passPlace(race: RaceWatch, c: Chan, place: number, g: Goroutine): void {
  if (elemOf(c.type).size > 0) return race.releaseAcquire(g, c, BUFFER + place);
  race.acquire(g, c, BUFFER);
  race.release(g, c, BUFFER);
}

/** Could this operation go ahead now? Closed channels count: sending on one panics, receiving gives a zero. */
export function canSend(c: Chan): boolean {
  return c.closed || c.receivers.first !== null || c.length < c.capacity;
}

export function canReceive(m: Machine, c: Chan): boolean {
  if (c.timer !== null) c.timer.catchUp(m);
  return c.closed || c.length > 0 || c.senders.first !== null;
}

/** Puts a waiter into a queue; the channel of a timer needs its timer running while somebody waits. */
export function wait(m: Machine, queue: WaitQueue, w: Waiter): void {
  queue.enqueue(w);
  if (queue.chan.timer !== null) queue.chan.timer.awaited(m);
}

function leave(m: Machine, w: Waiter): void {
  const { queue } = w;
  if (queue === null) return;
  queue.remove(w);
  if (queue.chan.timer !== null && queue.first === null) queue.chan.timer.abandoned(m);
}

/** The operation of a waiting goroutine is done: it gets its results and can run. `ok` false: by close. */
export function complete(m: Machine, w: Waiter, value: Value, ok: boolean): void {
  if (w.siblings === null) leave(m, w);
  else for (const s of w.siblings) leave(m, s);
  const { regs } = w.g;
  if (w.dst >= 0) regs[w.dst] = value;
  if (w.okDst >= 0) regs[w.okDst] = ok;
  if (w.caseDst >= 0) regs[w.caseDst] = w.caseIndex;
  w.g.handedOk = ok;
  m.ready(w.g, 'woken');
}

/** spec: #Close. Everybody waiting is woken, the last to come first, as if popped off a stack: all receivers were pushed before the senders. */
export function close(m: Machine, c: Chan): void {
  c.closed = true;
  m.race?.accessBy(m, c, 0, true, RUNTIME_FRAMES.closechan);
  m.race?.release(m.current, c, CLOSED);
  const woken: { w: Waiter; value: Value }[] = [];
  for (let w = c.receivers.first; w !== null; w = w.next) woken.push({ w, value: zeroOf(elemOf(c.type)) });
  for (let w = c.senders.first; w !== null; w = w.next) woken.push({ w, value: undefined });
  // A select may wait on both sides; its first waiter met here wins.
  const seen = new Set<Goroutine>();
  const first = woken.filter(({ w }) => !seen.has(w.g) && seen.add(w.g));
  for (const { w, value } of first.reverse()) {
    m.race?.acquire(w.g, c, CLOSED);
    complete(m, w, value, false);
  }
}
