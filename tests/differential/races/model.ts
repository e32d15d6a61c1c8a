// The judge of generated programs: runs one in random orders with vector clocks of its own, and finds every pair of places that can race.
// It knows the edges of the Go memory model and those of the race detector's documentation, nothing of the simulator.
import { invariant, unreachable } from '#base';
import type { Dice } from '../generate/dice.ts';
import type { Arm, RaceProgram, Statement, Touch, Use } from './statement.ts';

type Clock = number[];
type Wait = (() => boolean) | null;
type Steps = Generator<Wait, void, void>;

interface Thread {
  readonly id: number;
  readonly clock: Clock;
  steps: Steps | null;
  wait: Wait;
  /** Who runs first, in runs by priority. */
  priority: number;
}

interface Access {
  readonly thread: number;
  readonly epoch: number;
  readonly use: Use;
  readonly at: Place;
}

/** null: inside package sync, which reports do not show. */
type Place = Statement | Arm | null;

/** Somebody who waits at a channel; waiters of one select share `fate`. */
interface Waiter {
  readonly thread: Thread;
  readonly fate: { arm: number | null; closed: boolean };
  readonly arm: number;
}

interface Chan {
  readonly cap: number;
  /** No element has a size: the buffer is one place. */
  readonly sizeless: boolean;
  /** What each place of the buffer was last left with; where there is no buffer, both sides learn all of the other. */
  readonly slots: Clock[];
  count: number;
  sendx: number;
  recvx: number;
  closed: Clock | null;
  senders: Waiter[];
  receivers: Waiter[];
}

interface Guard {
  writer: boolean;
  readers: number;
  /** Writers that wait keep new readers out. */
  waiting: number;
  readonly byWriters: Clock;
  readonly byReaders: Clock;
}

export type Ending = 'ends' | 'deadlock' | 'crash';

/** The program did what kills it. */
class Crash extends Error {}

/** "W#3 R#7": two uses at two places, in an order of their own. */
export type Pair = string;

const join = (to: Clock, from: Clock): void => from.forEach((n, i) => (to[i] = Math.max(to[i] ?? 0, n)));

const conflicts = (a: Use, b: Use): boolean => (a.endsWith('W') || b.endsWith('W')) && !(a.startsWith('A') && b.startsWith('A'));

export class Model {
  readonly #program: RaceProgram;
  /** Found in all runs so far. */
  readonly pairs = new Set<Pair>();
  readonly #placeOf: (at: Statement | Arm) => number;
  #dice: Dice | null = null;
  #threads: Thread[] = [];
  #accesses = new Map<string, Access[]>();
  #chans = new Map<string, Chan>();
  #guards = new Map<string, Guard>();
  #clocks = new Map<string, Clock>();
  #counts = new Map<string, number>();
  #waiters = new Map<string, number>();
  #sleepers = new Map<string, { woken: boolean }[]>();
  #afterCancel = new Map<string, { body: readonly Statement[]; at: Statement; clock: Clock }[]>();

  constructor(program: RaceProgram, placeOf: (at: Statement | Arm) => number) {
    this.#program = program;
    this.#placeOf = placeOf;
  }

  run(dice: Dice): Ending {
    this.#dice = dice;
    this.#reset();
    const byPriority = dice.chance(50);
    this.#start(null, this.#main());
    for (;;) {
      const live = this.#threads.filter((t) => t.steps !== null);
      if (live.length === 0) return 'ends';
      const able = live.filter((t) => t.wait === null || t.wait());
      if (able.length === 0) return 'deadlock';
      const next = byPriority && !dice.chance(8) ? able.reduce((a, b) => (b.priority > a.priority ? b : a)) : dice.pick(able);
      if (byPriority && dice.chance(10)) next.priority = dice.below(1000);
      try {
        const { done, value } = (next.steps as Steps).next();
        next.wait = value ?? null;
        if (done === true) next.steps = null;
      } catch (e) {
        if (e instanceof Crash) return 'crash';
        throw e;
      }
    }
  }

  #reset(): void {
    this.#threads = [];
    this.#accesses = new Map();
    this.#chans = new Map(
      this.#program.chans.map(({ name, buffer, elem }) => [
        name,
        {
          cap: buffer,
          sizeless: elem === 'struct{}',
          slots: Array.from({ length: Math.max(1, buffer) }, () => []),
          count: 0,
          sendx: 0,
          recvx: 0,
          closed: null,
          senders: [],
          receivers: [],
        },
      ]),
    );
    this.#guards = new Map(
      this.#program.mutexes.map(({ name }) => [name, { writer: false, readers: 0, waiting: 0, byWriters: [], byReaders: [] }]),
    );
    this.#clocks = new Map();
    this.#counts = new Map();
    this.#waiters = new Map();
    this.#sleepers = new Map();
    this.#afterCancel = new Map();
  }

  *#main(): Steps {
    const main = this.#threads[0]!;
    yield* this.#body(main, this.#program.body);
    for (const { name } of this.#program.contexts) yield* this.#cancel(main, name);
    yield () => this.#count('all') === 0;
  }

  #start(parent: Thread | null, steps: Steps): Thread {
    const t: Thread = {
      id: this.#threads.length,
      clock: parent === null ? [] : [...parent.clock],
      steps,
      wait: null,
      priority: this.#below(1000),
    };
    t.clock[t.id] = 1;
    if (parent !== null) tick(parent);
    this.#threads.push(t);
    return t;
  }

  #below(n: number): number {
    invariant(this.#dice !== null, 'a run has dice');
    return this.#dice.below(n);
  }

  // ---- places

  #clockOf(place: string): Clock {
    let c = this.#clocks.get(place);
    if (c === undefined) this.#clocks.set(place, (c = []));
    return c;
  }

  #acquire(t: Thread, place: string): void {
    join(t.clock, this.#clockOf(place));
  }

  #release(t: Thread, place: string): void {
    this.#clocks.set(place, [...t.clock]);
    tick(t);
  }

  #merge(t: Thread, place: string): void {
    join(this.#clockOf(place), t.clock);
    tick(t);
  }

  #count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  #add(name: string, delta: number): number {
    const n = this.#count(name) + delta;
    if (n < 0) throw new Crash();
    this.#counts.set(name, n);
    return n;
  }

  #touch(t: Thread, at: Place, { cell, use }: Touch): void {
    const before = this.#accesses.get(cell) ?? [];
    for (const a of before) {
      if (a.thread === t.id || !conflicts(a.use, use) || (t.clock[a.thread] ?? 0) >= a.epoch) continue;
      this.pairs.add([this.#key(a.use, a.at), this.#key(use, at)].sort().join(' '));
    }
    this.#accesses.set(cell, [...before, { thread: t.id, epoch: t.clock[t.id] ?? 0, use, at }]);
  }

  #key(use: Use, at: Place): string {
    return `${use}#${at === null ? '?' : this.#placeOf(at)}`;
  }

  // ---- statements

  *#body(t: Thread, body: readonly Statement[]): Steps {
    for (const s of body) {
      yield null;
      yield* this.#statement(t, s);
    }
  }

  /** A goroutine that main waits for. */
  *#counted(get: () => Thread, body: readonly Statement[], group: string | null = null): Steps {
    const t = get();
    yield* this.#body(t, body);
    this.#add('all', -1);
    if (group !== null) {
      yield null;
      this.#merge(t, group);
      this.#add(group, -1);
    }
  }

  #spawn(parent: Thread, body: readonly Statement[], group: string | null = null): void {
    const child: Thread = this.#start(
      parent,
      this.#counted(() => child, body, group),
    );
  }

  *#statement(t: Thread, s: Statement): Steps {
    switch (s.kind) {
      case 'touch':
        for (const touch of s.touches) this.#touch(t, s, touch);
        return;
      case 'guard':
        return yield* this.#guard(t, s);
      case 'go':
        this.#add('all', 1);
        return this.#spawn(t, s.body);
      case 'groupGo':
        this.#add('all', 1);
        this.#increment(t, s.group, 1);
        return this.#spawn(t, s.body, s.group);
      case 'timer':
        this.#add('all', 1);
        return this.#spawn(t, s.body);
      case 'afterCancel':
        return this.#armed(t, s);
      case 'send':
        return yield* this.#send(t, s.chan, s);
      case 'recv':
        yield* this.#recv(t, s.chan);
        return;
      case 'close':
        return this.#close(t, s.chan, s);
      case 'range':
        while (yield* this.#recv(t, s.chan)) yield* this.#body(t, s.body);
        return;
      case 'select':
        return yield* this.#select(t, s.arms, s.otherwise);
      case 'add':
        return this.#increment(t, s.group, s.delta);
      case 'done':
        this.#merge(t, s.group);
        this.#add(s.group, -1);
        return;
      case 'wait':
        return yield* this.#wait(t, s.group);
      case 'atomic':
        return yield* this.#atomic(t, s);
      case 'once':
        return yield* this.#once(t, s);
      case 'condWait':
        return yield* this.#condWait(t, s.cond);
      case 'condSet':
        this.#acquire(t, s.cond);
        this.#counts.set(`ready ${s.cond}`, 1);
        for (const w of s.all ? this.#asleep(s.cond) : this.#asleep(s.cond).slice(0, 1)) w.woken = true;
        return this.#release(t, s.cond);
      case 'mapStore':
        // Two stores of a key order the first before the second.
        this.#acquire(t, `${s.map} ${s.key}`);
        this.#counts.set(`${s.map} ${s.key}`, 1);
        return this.#release(t, `${s.map} ${s.key}`);
      case 'mapLoad':
        if (this.#count(`${s.map} ${s.key}`) === 0) return;
        this.#acquire(t, `${s.map} ${s.key}`);
        return yield* this.#body(t, s.body);
      case 'cancel':
        return yield* this.#cancel(t, s.ctx);
      case 'canceled':
        yield () => this.#count(s.ctx) === 1;
        return this.#acquire(t, s.ctx);
      case 'ifCanceled':
        if (this.#count(s.ctx) === 0) return;
        this.#acquire(t, s.ctx);
        return yield* this.#body(t, s.body);
      default:
        return unreachable(s);
    }
  }

  *#guard(t: Thread, s: Statement & { readonly kind: 'guard' }): Steps {
    const g = this.#guards.get(s.mutex);
    invariant(g !== undefined, 'mutexes are declared');
    const reads = s.way.endsWith('RLock');
    const free = (): boolean => !g.writer && (reads ? g.waiting === 0 : g.readers === 0);
    if (s.way.startsWith('Try')) {
      if (!free()) return;
    } else if (!free()) {
      if (!reads) g.waiting++;
      yield () => !g.writer && (reads || g.readers === 0);
      if (!reads) g.waiting--;
    }
    join(t.clock, g.byWriters);
    if (reads) g.readers++;
    else {
      g.writer = true;
      join(t.clock, g.byReaders);
    }
    yield* this.#body(t, s.body);
    yield null;
    if (reads) {
      g.readers--;
      join(g.byReaders, t.clock);
    } else {
      g.writer = false;
      join(g.byWriters, t.clock);
    }
    tick(t);
  }

  // ---- groups: the first Add and the first Wait must be ordered, which a use of a word stands for

  #increment(t: Thread, group: string, delta: number): void {
    const n = this.#add(group, delta);
    if (n === delta) {
      if ((this.#waiters.get(group) ?? 0) > 0) throw new Crash();
      this.#touch(t, null, { cell: `${group}.sema`, use: 'R' });
    }
  }

  *#wait(t: Thread, group: string): Steps {
    if (this.#count(group) > 0) {
      const before = this.#waiters.get(group) ?? 0;
      if (before === 0) this.#touch(t, null, { cell: `${group}.sema`, use: 'W' });
      this.#waiters.set(group, before + 1);
      yield () => this.#count(group) === 0;
      this.#waiters.set(group, (this.#waiters.get(group) ?? 0) - 1);
    }
    this.#acquire(t, group);
  }

  // ---- atomics

  *#atomic(t: Thread, s: Statement & { readonly kind: 'atomic' }): Steps {
    const value = this.#count(s.word);
    if (s.call !== 'Store') this.#acquire(t, s.word);
    let holds = false;
    switch (s.call) {
      case 'Load':
        holds = value !== 0;
        break;
      case 'Store':
        this.#counts.set(s.word, 1);
        break;
      case 'Add':
        this.#counts.set(s.word, value + 1);
        holds = value === 1;
        break;
      case 'CompareAndSwap':
        holds = value === 0;
        if (holds) this.#counts.set(s.word, 1);
        break;
      default:
        return unreachable(s.call);
    }
    if (s.call === 'Store' || s.call === 'Add' || (s.call === 'CompareAndSwap' && holds)) this.#release(t, s.word);
    if (holds && s.body !== null) yield* this.#body(t, s.body);
  }

  *#once(t: Thread, s: Statement & { readonly kind: 'once' }): Steps {
    const state = this.#count(s.once);
    if (state === 0) {
      this.#counts.set(s.once, 1);
      yield* this.#body(t, s.body);
      yield null;
      this.#counts.set(s.once, 2);
      return this.#release(t, s.once);
    }
    yield () => this.#count(s.once) === 2;
    this.#acquire(t, s.once);
  }

  // ---- conditions: whoever holds the lock does not stop before the unlock, so that nobody need wait for it

  #asleep(cond: string): { woken: boolean }[] {
    return (this.#sleepers.get(cond) ?? []).filter((w) => !w.woken);
  }

  *#condWait(t: Thread, cond: string): Steps {
    this.#acquire(t, cond);
    while (this.#count(`ready ${cond}`) === 0) {
      const w = { woken: false };
      this.#sleepers.set(cond, [...(this.#sleepers.get(cond) ?? []), w]);
      this.#release(t, cond);
      yield () => w.woken;
      this.#acquire(t, cond);
    }
    this.#release(t, cond);
  }

  // ---- contexts

  #armed(t: Thread, s: Statement & { readonly kind: 'afterCancel' }): void {
    this.#add('all', 1);
    if (this.#count(s.ctx) === 1) {
      const clock = this.#clockOf(s.ctx);
      this.#spawn(t, s.body);
      join(this.#threads.at(-1)!.clock, clock);
      return;
    }
    const armed = this.#afterCancel.get(s.ctx) ?? [];
    this.#afterCancel.set(s.ctx, [...armed, { body: s.body, at: s, clock: [...t.clock] }]);
    tick(t);
  }

  *#cancel(t: Thread, ctx: string): Steps {
    yield null;
    if (this.#count(ctx) === 1) return;
    this.#counts.set(ctx, 1);
    const armed = this.#afterCancel.get(ctx) ?? [];
    this.#release(t, ctx);
    for (const { body, clock } of armed) {
      this.#spawn(t, body);
      join(this.#threads.at(-1)!.clock, clock);
    }
  }

  // ---- channels

  #chan(name: string): Chan {
    const c = this.#chans.get(name);
    invariant(c !== undefined, 'channels are declared');
    return c;
  }

  /** The next one in line whose select has not been decided. */
  #next(line: Waiter[]): Waiter | null {
    for (let w = line.shift(); w !== undefined; w = line.shift()) if (w.fate.arm === null) return w;
    return null;
  }

  /** Uses a place of the buffer: what was there before is learnt, what is known is left. */
  #slot(t: Thread, c: Chan, at: number): void {
    const place = c.sizeless ? 0 : at;
    const before = c.slots[place]!;
    if (c.sizeless) join(t.clock, before);
    c.slots[place] = [...t.clock];
    join(t.clock, before);
    tick(t);
  }

  #meet(a: Thread, b: Thread): void {
    join(a.clock, b.clock);
    join(b.clock, a.clock);
    tick(a);
    tick(b);
  }

  /** A value goes from one of them to the other: through the place that is next, where there is a buffer. */
  #handOver(t: Thread, c: Chan, w: Waiter): void {
    w.fate.arm = w.arm;
    if (c.cap === 0) return this.#meet(t, w.thread);
    this.#slot(t, c, c.recvx);
    this.#slot(w.thread, c, c.recvx);
    c.recvx = (c.recvx + 1) % c.cap;
    c.sendx = c.recvx;
  }

  #trySend(t: Thread, name: string): boolean {
    const c = this.#chan(name);
    if (c.closed !== null) throw new Crash();
    const w = this.#next(c.receivers);
    if (w !== null) {
      this.#handOver(t, c, w);
      return true;
    }
    if (c.count === c.cap) return false;
    this.#slot(t, c, c.sendx);
    c.sendx = (c.sendx + 1) % c.cap;
    c.count++;
    return true;
  }

  #tryRecv(t: Thread, name: string): 'value' | 'closed' | null {
    const c = this.#chan(name);
    if (c.closed !== null && c.count === 0) {
      join(t.clock, c.closed);
      return 'closed';
    }
    const w = this.#next(c.senders);
    if (w !== null) {
      this.#handOver(t, c, w);
      return 'value';
    }
    if (c.count === 0) return null;
    this.#slot(t, c, c.recvx);
    c.recvx = (c.recvx + 1) % c.cap;
    c.count--;
    return 'value';
  }

  *#send(t: Thread, name: string, at: Statement | Arm): Steps {
    this.#touch(t, at, { cell: `${name}.chan`, use: 'R' });
    if (this.#trySend(t, name)) return;
    const fate = { arm: null, closed: false };
    this.#chan(name).senders.push({ thread: t, fate, arm: 0 });
    yield () => fate.arm !== null || fate.closed;
    if (fate.closed) throw new Crash();
  }

  *#recv(t: Thread, name: string): Generator<Wait, boolean, void> {
    const now = this.#tryRecv(t, name);
    if (now !== null) return now === 'value';
    const fate = { arm: null, closed: false };
    this.#chan(name).receivers.push({ thread: t, fate, arm: 0 });
    yield () => fate.arm !== null || fate.closed;
    return !fate.closed;
  }

  #close(t: Thread, name: string, at: Statement): void {
    const c = this.#chan(name);
    if (c.closed !== null) throw new Crash();
    this.#touch(t, at, { cell: `${name}.chan`, use: 'W' });
    c.closed = [...t.clock];
    for (const w of [...c.receivers, ...c.senders]) {
      if (w.fate.arm !== null || w.fate.closed) continue;
      w.fate.closed = true;
      w.fate.arm = w.arm;
      join(w.thread.clock, c.closed);
    }
    tick(t);
  }

  *#select(t: Thread, arms: readonly Arm[], otherwise: readonly Statement[] | null): Steps {
    const order = arms.map((_, i) => i);
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.#below(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const arm = arms[i]!;
      // Unlike a plain send, a case does so only once the channel is looked at.
      if (arm.way === 'send') this.#touch(t, arm, { cell: `${arm.chan}.chan`, use: 'R' });
      if (arm.way === 'send' ? this.#trySend(t, arm.chan) : this.#tryRecv(t, arm.chan) !== null) return yield* this.#body(t, arm.body);
    }
    if (otherwise !== null) return yield* this.#body(t, otherwise);
    const fate: Waiter['fate'] = { arm: null, closed: false };
    arms.forEach((arm, i) => {
      const c = this.#chan(arm.chan);
      (arm.way === 'send' ? c.senders : c.receivers).push({ thread: t, fate, arm: i });
    });
    yield () => fate.arm !== null;
    const chosen = arms[fate.arm ?? 0]!;
    if (fate.closed && chosen.way === 'send') throw new Crash();
    yield* this.#body(t, chosen.body);
  }
}

function tick(t: Thread): void {
  t.clock[t.id] = (t.clock[t.id] ?? 0) + 1;
}
