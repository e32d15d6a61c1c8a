// Random litmus programs: a few objects, two to four goroutines with a few steps each. Variables are touched under their locks only.
import { Dice } from '../generate/dice.ts';
import { bodyOf, type Channel, type Context, type Litmus, type SelectArm, type Statement, type Way } from './statement.ts';

type Topic = 'chan' | 'select' | 'mutex' | 'rwmutex' | 'cond' | 'group' | 'once' | 'atomic' | 'map' | 'context' | 'timer' | 'loose';

const TOPICS: readonly (readonly [number, Topic])[] = [
  [5, 'chan'],
  [6, 'select'],
  [4, 'mutex'],
  [4, 'rwmutex'],
  [4, 'cond'],
  [3, 'group'],
  [3, 'once'],
  [2, 'atomic'],
  [1, 'map'],
  [3, 'context'],
  [2, 'timer'],
];

interface Objects {
  readonly channels: Channel[];
  readonly contexts: Context[];
  /** Made by time.NewTimer, by time.AfterFunc. */
  readonly timers: string[];
  readonly delayed: { readonly timer: string; readonly thread: number }[];
  readonly afterCancel: { readonly ctx: string; readonly thread: number }[];
}

const LOCK = { name: 'mu', type: 'sync.Mutex' } as const;
const RW = { name: 'rw', type: 'sync.RWMutex' } as const;
const LOOSE = { name: 'loose', type: 'sync.Mutex' } as const;
const COND_LOCK = { name: 'cm', type: 'sync.Mutex' } as const;
/** What a lock protects. */
const PROTECTED: Readonly<Record<string, string>> = { mu: 'x', rw: 'y', cm: 'ready' };

class Generator {
  readonly #dice: Dice;
  readonly #whole: boolean;
  readonly #topics: ReadonlySet<Topic>;
  readonly #objects: Objects = { channels: [], contexts: [], timers: [], delayed: [], afterCancel: [] };
  /** Channels that nobody closes. */
  readonly #open = new Set<string>();
  #after = 0;
  /** The first goroutine is the group's own: there is nobody yet who could wait, and no Done too many. */
  #groupGoes = false;
  /** Whether the body is of a goroutine that something else starts: it does not know by what name it could be stopped. */
  #startedLater = false;

  constructor(dice: Dice, whole: boolean) {
    this.#dice = dice;
    this.#whole = whole;
    const topics = dice.times(dice.between(1, 3), () => dice.weighted(TOPICS));
    this.#topics = new Set(whole && dice.chance(25) ? [...topics, 'loose'] : topics);
  }

  #has(topic: Topic): boolean {
    return this.#topics.has(topic);
  }

  program(name: string): Litmus {
    const dice = this.#dice;
    const whole = this.#whole;
    const goroutines = dice.weighted([
      [4, 2],
      [5, 3],
      [2, 4],
    ]);
    const extra = this.#makeObjects(goroutines);
    this.#groupGoes = this.#has('group') && dice.chance(40);
    const bodies = dice.times(goroutines + extra, (t) => {
      this.#startedLater = t >= goroutines;
      return this.#body(dice.between(1, this.#startedLater ? 2 : goroutines === 2 ? 5 : goroutines === 3 ? 3 : 2));
    });
    const threads = bodies.map((body, t) => [...(t === 0 ? this.#opening(goroutines) : []), ...body]);
    const { channels, contexts, timers } = this.#objects;
    return {
      name,
      whole,
      channels,
      mutexes: [
        ...(this.#has('loose') ? [LOOSE] : []),
        ...(this.#has('mutex') ? [LOCK] : []),
        ...(this.#has('rwmutex') ? [RW] : []),
        ...(this.#has('cond') ? [COND_LOCK] : []),
      ],
      groups: this.#has('group') ? [{ name: 'wg', count: this.#groupCount(count(threads, 'done') - count(threads, 'join')) }] : [],
      onces: this.#has('once') ? ['once'] : [],
      conds: this.#has('cond') ? [{ name: 'cond', mutex: 'cm' }] : [],
      words: this.#has('atomic') || this.#topics.size === 1 ? ['w'] : [],
      maps: this.#has('map') ? ['m'] : [],
      variables: ['mutex', 'rwmutex', 'cond'].flatMap((t, i) => (this.#has(t as Topic) ? [['x', 'y', 'ready'][i] ?? ''] : [])),
      contexts: contexts.map((c) => (c.helper === null ? c : { ...c, helper: threads.length })),
      timers,
      threads,
    };
  }

  /** Mostly as many as come: one more and nobody goes on, one less and the last one panics, but not where it would be the group's own. */
  #groupCount(dones: number): number {
    return Math.max(0, dones + (this.#dice.chance(70) ? 0 : this.#groupGoes || this.#dice.chance(30) ? 1 : -1));
  }

  /** How many goroutines start by themselves. */
  #makeObjects(goroutines: number): number {
    const dice = this.#dice;
    const { channels, contexts, timers, delayed, afterCancel } = this.#objects;
    if (this.#has('chan') || this.#has('select'))
      for (const name of ['c', 'd'].slice(0, dice.between(1, 2))) {
        if (dice.chance(50)) this.#open.add(name);
        channels.push({ name, buffer: dice.chance(4) ? null : dice.pick([0, 0, 0, 1, 1, 2]) });
      }
    let next = goroutines;
    if (this.#has('context')) {
      contexts.push({ name: 'ctx', parent: null, helper: this.#has('timer') && dice.chance(50) ? 0 : null });
      if (dice.chance(50)) contexts.push({ name: 'sub', parent: 'ctx', helper: null });
      if (dice.chance(50)) afterCancel.push({ ctx: dice.pick(contexts).name, thread: next++ });
    }
    if (this.#has('timer')) {
      if (dice.chance(50)) timers.push('t');
      if (dice.chance(60)) delayed.push({ timer: 'f', thread: next++ });
    }
    return next - goroutines;
  }

  #opening(goroutines: number): Statement[] {
    const { delayed, afterCancel } = this.#objects;
    return [
      ...afterCancel.map((a): Statement => ({ kind: 'afterCancel', ...a })),
      ...delayed.map((d): Statement => ({ kind: 'afterFunc', ...d })),
      ...Array.from(
        { length: goroutines - 1 },
        (_, i): Statement => (i === 0 && this.#groupGoes ? { kind: 'groupGo', thread: 1, group: 'wg' } : { kind: 'go', thread: i + 1 }),
      ),
    ];
  }

  #body(steps: number): Statement[] {
    const body = this.#dice.times(steps, () => this.#statement(0));
    if (this.#dice.chance(this.#whole ? 15 : 4)) body.push(this.#dice.chance(50) ? { kind: 'goexit' } : { kind: 'panic', value: 81 });
    return body;
  }

  #statement(depth: number): Statement {
    const dice = this.#dice;
    if (depth < 2 && dice.chance(6)) return { kind: 'protect', body: this.#inner(depth + 1, true) };
    const topics = [...this.#topics].filter((t) => depth === 0 || t !== 'once');
    // One word that all can see tells orders apart.
    if (this.#topics.size === 1 && dice.chance(20)) return this.#atomic();
    const topic = dice.pick(topics.length > 0 ? topics : (['atomic'] as const));
    switch (topic) {
      case 'chan':
        return this.#onChannel();
      case 'select':
        return dice.chance(60) ? this.#select() : this.#onChannel();
      case 'mutex':
      case 'rwmutex':
        return this.#guard(topic === 'mutex' ? LOCK.name : RW.name, depth);
      case 'cond':
        return this.#condition();
      case 'group':
        return { kind: !this.#groupGoes && dice.chance(15) ? 'join' : dice.chance(60) ? 'done' : 'wait', group: 'wg' };
      case 'once':
        return { kind: 'once', once: 'once', body: this.#inner(2, true) };
      case 'atomic':
        return this.#has('atomic') || this.#topics.size === 1 ? this.#atomic() : this.#onChannelOrNothing();
      case 'map':
        return {
          kind: dice.pick(['mapLoad', 'mapStore', 'mapLoadOrStore', 'mapLoadAndDelete']),
          map: 'm',
          value: dice.between(1, 3),
        };
      case 'context':
        return this.#context();
      case 'timer':
        return this.#timer();
      case 'loose':
        return { kind: dice.chance(55) ? 'looseLock' : 'looseUnlock', mutex: LOOSE.name };
    }
  }

  #onChannelOrNothing(): Statement {
    return this.#objects.channels.length > 0 ? this.#onChannel() : { kind: 'protect', body: [] };
  }

  #atomic(): Statement {
    return { kind: this.#dice.pick(['load', 'add', 'add', 'swap', 'cas']), word: 'w', value: this.#dice.between(1, 2) };
  }

  #inner(depth: number, mayPanic: boolean): Statement[] {
    const body = this.#dice.times(this.#dice.between(0, 2), () => this.#statement(depth));
    if (mayPanic && this.#dice.chance(25)) body.push(this.#dice.chance(25) ? { kind: 'goexit' } : { kind: 'panic', value: 82 });
    return body;
  }

  #onChannel(): Statement {
    const dice = this.#dice;
    const { name: chan } = dice.pick(this.#objects.channels);
    const kind = dice.weighted([
      [8, 'send'],
      [8, 'recv'],
      [this.#open.has(chan) ? 0 : 2, 'close'],
      [1, 'len'],
      [1, 'range'],
    ] as const);
    return kind === 'send' ? { kind, chan, value: dice.between(1, 9) } : { kind, chan };
  }

  /** Two arms have one channel only if it is never closed: which of them that would choose is nobody's promise. */
  #select(): Statement {
    const dice = this.#dice;
    const { channels, contexts, timers } = this.#objects;
    const arms: SelectArm[] = channels
      .filter((_, i) => i === 0 || dice.chance(70))
      .map(({ name: chan }) => (dice.chance(50) ? { way: 'send', chan, value: dice.between(1, 9) } : { way: 'recv', chan }));
    for (const { name } of channels) {
      const other = arms.find((a) => a.way !== 'after' && a.chan === name);
      if (other === undefined || !this.#open.has(name) || dice.chance(60)) continue;
      arms.push(other.way === 'send' ? { way: 'recv', chan: name } : { way: 'send', chan: name, value: dice.between(1, 9) });
    }
    for (const { name } of contexts) if (dice.chance(40)) arms.push({ way: 'recv', chan: name });
    for (const name of timers) if (dice.chance(40)) arms.push({ way: 'recv', chan: name });
    if (this.#has('timer') && dice.chance(25)) arms.push({ way: 'after', timer: `after${this.#after++}` });
    return { kind: 'select', arms, otherwise: dice.chance(35) };
  }

  #guard(mutex: string, depth: number): Statement {
    const dice = this.#dice;
    const ways: readonly Way[] = mutex === 'rw' ? ['Lock', 'RLock', 'RLock', 'TryLock', 'TryRLock'] : ['Lock', 'Lock', 'TryLock'];
    const way = dice.pick(ways);
    const variable = PROTECTED[mutex] ?? '';
    const touch: Statement = { kind: way.endsWith('RLock') || dice.chance(20) ? 'read' : 'increment', variable };
    const deferred = dice.chance(35);
    const body = [...(dice.chance(80) ? [touch] : []), ...(depth < 2 && dice.chance(40) ? this.#inner(depth + 1, deferred) : [])];
    return { kind: 'guard', mutex, way, deferred, body };
  }

  #condition(): Statement {
    const dice = this.#dice;
    const guarded = (...body: Statement[]): Statement => ({ kind: 'guard', mutex: 'cm', way: 'Lock', deferred: dice.chance(20), body });
    const wake = { kind: dice.chance(70) ? 'signal' : 'broadcast', cond: 'cond' } as const;
    const touch = { kind: dice.chance(70) ? 'increment' : 'read', variable: 'ready' } as const;
    return dice.weighted<() => Statement>([
      [2, () => wake],
      [3, () => guarded(touch, wake)],
      [3, () => guarded({ kind: 'until', cond: 'cond', variable: 'ready' }, touch)],
      [2, () => guarded({ kind: 'condWait', cond: 'cond' }, touch)],
    ])();
  }

  #context(): Statement {
    const dice = this.#dice;
    const ctx = dice.pick(this.#objects.contexts).name;
    const [after] = this.#startedLater ? [] : this.#objects.afterCancel;
    return dice.weighted<Statement>([
      [4, { kind: 'cancel', ctx }],
      [4, { kind: 'err', ctx }],
      [2, { kind: 'recv', chan: ctx }],
      [2, { kind: 'select', arms: [{ way: 'recv', chan: ctx }], otherwise: true }],
      ...(after === undefined ? [] : [[2, { kind: 'stopAfterCancel', thread: after.thread }] as const]),
    ]);
  }

  #timer(): Statement {
    const dice = this.#dice;
    const { timers, delayed } = this.#objects;
    const [t] = timers;
    return dice.weighted<Statement>([
      [2, { kind: 'sleep' }],
      ...(t === undefined
        ? []
        : ([
            [2, { kind: 'recv', chan: t }],
            [1, { kind: 'select', arms: [{ way: 'recv', chan: t }], otherwise: true }],
            [2, { kind: 'stop', timer: t, how: 'NewTimer' }],
            [1, { kind: 'reset', timer: t }],
          ] as const)),
      ...(this.#startedLater ? [] : delayed).map(({ timer }) => [2, { kind: 'stop', timer, how: 'AfterFunc' }] as const),
    ]);
  }
}

const count = (threads: readonly (readonly Statement[])[], kind: Statement['kind']): number =>
  threads.flat().reduce((n, s) => n + (s.kind === kind ? 1 : 0) + count([bodyOf(s)], kind), 0);

/** Every third one is a process of its own. */
export const litmus = (seed: number, name: string): Litmus => new Generator(new Dice(seed), seed % 3 === 2).program(name);
