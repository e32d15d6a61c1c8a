// What a litmus program may do: every order of its goroutines' steps, by the rules of the language and of package sync, knowing nothing of the simulator.
// Where a function of the library takes several steps that others can tell apart, they are parts of its operation.
import { invariant } from '#base';
import { codeOf, type FrameKind, type Instruction } from './code.ts';
import { type Chan, type Doing, type Group, initial, type Mutex, of, type State, type Thread, type Waiter } from './state.ts';
import { BROKEN_MUTEX, type Fate, type Litmus, outcomeText, PANICS, panicText, type SelectArm } from './statement.ts';

/** One step: of a goroutine, or of a timer that is due. */
export interface Move {
  /** -1: a timer. */
  readonly t: number;
  readonly timer: string;
  /** Which of the arms that can go ahead, or of what is left to cancel. */
  readonly choice: number;
  /** It stops after the first part. */
  readonly parted: boolean;
  /** It goes on with an operation begun before. */
  readonly resumed: boolean;
}

/** The moves that led to an outcome, last first. */
export interface Trail {
  readonly move: Move;
  /** Whom it let go on to their next operations, by what they waited for at a channel. */
  readonly woken: readonly number[];
  readonly before: Trail | null;
}

const BLOCKED: ReadonlySet<Doing> = new Set(['running', 'queued', 'relocking', 'leaving']);
const ASLEEP = 'fatal error: all goroutines are asleep - deadlock!';
const NO_GOROUTINES = 'fatal error: no goroutines (main called runtime.Goexit) - deadlock!';

const RESUMED: ReadonlySet<Doing> = new Set(['relocking', 'leaving', 'panicked']);
const MISUSE = 'sync: WaitGroup misuse: Add called concurrently with Wait';
const REUSED = 'sync: WaitGroup is reused before previous Wait has returned';

/** The last part of a Done. */
const RELEASES = 2;
const GOEXIT = -1;
/** The part of a TryLock that knows it has failed. */
const FAILED = 3;
const FATES: Readonly<Record<Doing, Fate>> = {
  'not started': '-',
  'given up': '-',
  registered: '-',
  running: '?',
  queued: '?',
  relocking: '?',
  leaving: '?',
  ended: '.',
  panicked: '!',
  exited: 'x',
};

/** null: more states than `limit`. `parts`: operations may be seen half done; without, every trail can be followed operation by operation. */
export function explore(p: Litmus, limit: number, parts: boolean): ReadonlyMap<string, Trail | null> | null {
  const rules = new Rules(p, parts);
  const start = JSON.stringify(rules.start());
  const seen = new Set([start]);
  const outcomes = new Map<string, Trail | null>();
  const open: { key: string; trail: Trail | null }[] = [{ key: start, trail: null }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const moves = rules.moves(JSON.parse(at.key) as State);
    if (moves.length === 0) outcomes.set(rules.outcome(JSON.parse(at.key) as State), at.trail);
    for (const move of moves) {
      const state = JSON.parse(at.key) as State;
      rules.apply(state, move);
      const key = JSON.stringify(state);
      if (seen.has(key)) continue;
      if (seen.size >= limit) return null;
      seen.add(key);
      open.push({ key, trail: { move, woken: rules.woken, before: at.trail } });
    }
  }
  return outcomes;
}

type Chosen = Pick<Move, 'choice' | 'parted'>;
const WHOLE: Chosen = { choice: 0, parted: false };

class Rules {
  readonly #p: Litmus;
  readonly #codes: readonly (readonly Instruction[])[];
  readonly #parts: boolean;
  /** Which are RWMutexes. */
  readonly #rw: ReadonlySet<string>;
  #s: State;
  #mover = 0;
  #completed: number[] = [];

  constructor(p: Litmus, parts: boolean) {
    this.#p = p;
    this.#codes = codeOf(p);
    this.#parts = parts;
    this.#rw = new Set(p.mutexes.filter((m) => m.type === 'sync.RWMutex').map((m) => m.name));
    this.#s = initial(p, this.#codes.length);
  }

  start(): State {
    this.#settle(0);
    return this.#s;
  }

  /** By the last move. Who comes to its death does it in a move of its own. */
  get woken(): readonly number[] {
    return this.#completed.filter((t) => !this.#p.whole || this.#thread(t).doing !== 'panicked');
  }

  outcome({ threads, over }: State): string {
    if (over !== '') return over;
    if (this.#p.whole) return threads.some((t) => BLOCKED.has(t.doing)) ? ASLEEP : NO_GOROUTINES;
    return outcomeText(threads.slice(0, this.#p.threads.length).map(({ log, doing }) => ({ log, fate: FATES[doing] })));
  }

  moves(s: State): Move[] {
    this.#s = s;
    const found: Move[] = [];
    if (s.over !== '') return found;
    if (this.#p.whole && s.threads[0]?.doing === 'ended') found.push({ t: 0, timer: '', ...WHOLE, resumed: false });
    for (const [timer, { armed, sending, chan }] of Object.entries(s.timers)) {
      const due = sending !== 'no' || !armed ? [] : chan === null ? [WHOLE] : this.#maybeParted();
      for (const chosen of sending === 'no' ? due : [WHOLE]) found.push({ t: -1, timer, ...chosen, resumed: sending !== 'no' });
    }
    s.threads.forEach((thread, t) => {
      const resumed = thread.part > 0 || RESUMED.has(thread.doing);
      for (const chosen of this.#choices(t, thread)) found.push({ t, timer: '', ...chosen, resumed });
    });
    return found;
  }

  apply(s: State, move: Move): void {
    this.#s = s;
    this.#mover = move.t;
    this.#completed = [];
    if (move.t < 0) return this.#fire(move.timer, move);
    if (this.#thread(move.t).doing === 'panicked') return this.#die(this.#thread(move.t));
    if (this.#thread(move.t).doing === 'ended') return this.#over(`exit ${this.#thread(move.t).log.join(',')}`);
    this.#perform(move.t, move);
    this.#settle(move.t);
  }

  // Who can go ahead.

  #choices(t: number, thread: Thread): readonly Chosen[] {
    if (thread.doing === 'relocking') return of(this.#s.mutexes, this.#lockOf(t)).held ? [] : [WHOLE];
    if (thread.doing === 'leaving' || (thread.doing === 'panicked' && this.#p.whole)) return [WHOLE];
    if (thread.doing !== 'running' && thread.doing !== 'queued') return [];
    const i = this.#instruction(t);
    if (thread.doing === 'queued') return i.kind === 'wait' && of(this.#s.groups, i.group).units > 0 ? [WHOLE] : [];
    switch (i.kind) {
      case 'lock':
        return this.#lockChoices(i, thread);
      case 'unlock':
        return this.#rw.has(i.mutex) && !i.read && thread.part === 0 ? this.#maybeParted() : [WHOLE];
      case 'looseLock':
      case 'looseUnlock':
        return this.#looseChoices(i.kind, of(this.#s.mutexes, i.mutex), thread);
      case 'join':
      case 'done':
        return this.#countChoices(i.kind, of(this.#s.groups, i.group), thread);
      case 'onceDo':
        return of(this.#s.onces, i.once) === 1 ? [] : [WHOLE];
      case 'select':
        return this.#selectChoices(i, thread);
      case 'cancel':
        return this.#cancelChoices(i.ctx, thread);
      case 'send':
      case 'recv':
      case 'range':
        return i.chan in this.#s.chans ? [WHOLE] : [];
      default:
        return [WHOLE];
    }
  }

  #maybeParted(): readonly Chosen[] {
    return this.#parts ? [WHOLE, { choice: 0, parted: true }] : [WHOLE];
  }

  #lockChoices(i: Instruction & { readonly kind: 'lock' }, { part }: Thread): readonly Chosen[] {
    const m = of(this.#s.mutexes, i.mutex);
    if (i.way === 'RLock') return m.writer ? [] : [WHOLE];
    if (i.way === 'TryRLock') return [WHOLE];
    if (part === 2) return m.readers === 0 ? [WHOLE] : [];
    if (part === 1 && i.way === 'TryLock' && m.readers > 0) return this.#maybeParted();
    if (part > 0) return [WHOLE];
    if (m.held) return i.way === 'TryLock' ? [WHOLE] : [];
    return this.#rw.has(i.mutex) ? this.#maybeParted() : [WHOLE];
  }

  #looseChoices(kind: 'looseLock' | 'looseUnlock', m: Mutex, { part }: Thread): readonly Chosen[] {
    if (part > 0) return [WHOLE];
    if (m.broken) return this.#maybeParted();
    if (kind === 'looseLock') return m.held ? [] : [WHOLE];
    return m.held ? [WHOLE] : this.#maybeParted();
  }

  #selectChoices(i: Instruction & { readonly kind: 'select' }, { part }: Thread): readonly Chosen[] {
    const arming = part === 0 && i.arms.some((a) => a.way === 'after');
    const ready = arming ? [] : this.#readyArms(i.arms);
    return ready.length > 1 ? ready.map((_, choice) => ({ choice, parted: false })) : [WHOLE];
  }

  #readyArms(arms: readonly SelectArm[]): number[] {
    return arms.flatMap((a, i) => {
      const c = this.#s.chans[a.way === 'after' ? a.timer : a.chan];
      if (c === undefined) return [];
      const ready =
        c.closed || (a.way === 'send' ? c.receivers.length > 0 || c.buffer.length < c.cap : c.buffer.length + c.senders.length > 0);
      return ready ? [i] : [];
    });
  }

  #cancelChoices(name: string, { part }: Thread): readonly Chosen[] {
    const c = of(this.#s.contexts, name);
    if (part > 0)
      return this.#dependents(name).length > 1 ? this.#dependents(name).map((_, choice) => ({ choice, parted: true })) : [WHOLE];
    if (c.held) return [];
    return c.err === 0 && this.#dependents(name).length > 0 ? this.#maybeParted() : [WHOLE];
  }

  /** What a context's cancellation still has to reach: contexts by name, goroutines by number. */
  #dependents(name: string): (string | number)[] {
    const children = this.#p.contexts.filter((c) => c.parent === name && of(this.#s.contexts, c.name).err === 0).map((c) => c.name);
    return [...children, ...this.#registered(name)];
  }

  #registered(name: string): number[] {
    const isIts = (i: Instruction): boolean => i.kind === 'afterCancel' && i.ctx === name;
    const all = this.#codes.flat().filter(isIts);
    return all.flatMap((i) => (i.kind === 'afterCancel' && this.#thread(i.thread).doing === 'registered' ? [i.thread] : []));
  }

  // What they do.

  #thread(t: number): Thread {
    const thread = this.#s.threads[t];
    invariant(thread !== undefined, `no goroutine ${t}`);
    return thread;
  }

  /** What t does next when it is picked: it stands at an operation, or at a deferred unlocking. */
  #instruction(t: number): Instruction {
    const thread = this.#thread(t);
    const i = this.#codes[t]?.[thread.pc];
    if (thread.panicking === 0 && i !== undefined && i.kind !== 'leave') return i;
    const frame = this.#frame(t);
    invariant(frame?.on === 'deferred', 'only a deferred unlocking is a step of its own');
    return frame.unlock;
  }

  #frame(t: number): FrameKind | null {
    const at = this.#thread(t).frames.at(-1)?.at;
    const enter = at === undefined ? undefined : this.#codes[t]?.[at];
    return enter?.kind === 'enter' ? enter.frame : null;
  }

  /** Goes on behind the innermost function literal, or unwinds further. */
  #popFrame(t: number): void {
    const thread = this.#thread(t);
    const at = thread.frames.pop()?.at;
    const enter = at === undefined ? undefined : this.#codes[t]?.[at];
    invariant(enter?.kind === 'enter', 'a frame is left that was entered');
    if (thread.panicking === 0) thread.pc = enter.end;
  }

  /** Everything that belongs to the step before: up to the next operation, or the end. */
  #settle(t: number): void {
    const thread = this.#thread(t);
    while (thread.doing === 'running') {
      if (thread.panicking !== 0 ? !this.#unwind(t, thread) : !this.#local(t, thread)) return;
    }
  }

  /** False: a step of its own comes next. */
  #unwind(t: number, thread: Thread): boolean {
    const frame = this.#frame(t);
    if (frame === null) {
      if (thread.panicking !== GOEXIT) thread.log.push(thread.panicking);
      return this.#ended(thread, thread.panicking === GOEXIT ? 'exited' : 'panicked');
    }
    if (frame.on === 'deferred') return false;
    if (frame.on === 'once') this.#s.onces[frame.once] = 2;
    if (frame.on === 'protect' && thread.panicking !== GOEXIT) {
      thread.log.push(thread.panicking);
      thread.panicking = 0;
    }
    this.#popFrame(t);
    return true;
  }

  /** While it says so, others may still go on. */
  #die(thread: Thread): void {
    this.#over(`panic: ${panicText(thread.panicking)}`);
  }

  /** Whoever ends it first. */
  #over(how: string): void {
    this.#s.over ||= how;
  }

  #ended(thread: Thread, how: Doing): true {
    thread.doing = how;
    // Whoever was only let go by the step has still to come to its panic.
    if (this.#p.whole && how === 'panicked' && !this.#parts && thread === this.#s.threads[this.#mover]) this.#die(thread);
    if (thread.group === '') return true;
    const group = of(this.#s.groups, thread.group);
    group.count--;
    if (group.count === 0) this.#letGo(group);
    return true;
  }

  #local(t: number, thread: Thread): boolean {
    const i = this.#codes[t]?.[thread.pc];
    if (i === undefined) return this.#ended(thread, 'ended');
    if (i.kind === 'leave') return this.#leave(t);
    if (i.kind === 'until') {
      thread.pc = of(this.#s.words, i.variable) !== 0 ? i.otherwise : thread.pc + 1;
    } else if (i.kind === 'jump') {
      thread.pc = i.to;
    } else if (i.kind === 'enter') {
      thread.frames.push({ at: thread.pc++ });
    } else if (i.kind === 'increment' || i.kind === 'read') {
      const value = of(this.#s.words, i.variable) + (i.kind === 'increment' ? 1 : 0);
      this.#s.words[i.variable] = value;
      thread.log.push(value);
      thread.pc++;
    } else if (i.kind === 'panic' || i.kind === 'goexit') {
      thread.panicking = i.kind === 'panic' ? i.value : GOEXIT;
    } else if (i.kind === 'go' || i.kind === 'groupGo') {
      thread.pc++;
      if (i.kind === 'groupGo') {
        of(this.#s.groups, i.group).count++;
        this.#thread(i.thread).group = i.group;
      }
      this.#begin(i.thread);
    } else {
      return false;
    }
    return true;
  }

  #leave(t: number): boolean {
    const frame = this.#frame(t);
    if (frame?.on === 'deferred') return false;
    if (frame?.on === 'once') this.#s.onces[frame.once] = 2;
    this.#popFrame(t);
    return true;
  }

  #begin(t: number): void {
    this.#thread(t).doing = 'running';
    this.#settle(t);
  }

  #fire(name: string, { parted }: Chosen): void {
    const timer = of(this.#s.timers, name);
    const { sending } = timer;
    timer.sending = parted ? 'yes' : 'no';
    if (sending === 'no') timer.armed = false;
    if (parted || sending === 'in vain') return;
    if (timer.chan === null) return this.#begin(timer.thread);
    const c = of(this.#s.chans, timer.chan);
    const [w] = c.receivers;
    if (w !== undefined) this.#complete(w, 0, true);
    else if (c.buffer.length < c.cap) c.buffer.push(0);
  }

  #perform(t: number, chosen: Chosen): void {
    const thread = this.#thread(t);
    const i = this.#instruction(t);
    const { words } = this.#s;
    switch (i.kind) {
      case 'lock':
        return this.#lock(thread, i, chosen);
      case 'unlock':
        return this.#unlock(t, thread, i, chosen);
      case 'onceDo':
        return this.#onceDo(thread, i);
      case 'looseLock':
      case 'looseUnlock':
        return this.#loose(thread, i.kind, of(this.#s.mutexes, i.mutex), chosen);
      case 'wait':
        return this.#wait(t, thread, of(this.#s.groups, i.group));
      case 'join':
      case 'done':
        return this.#count(t, thread, of(this.#s.groups, i.group), i.kind === 'join' ? 1 : -1, chosen);
      case 'condWait':
        return this.#condWait(t, thread, i.cond);
      case 'select':
        return this.#select(t, thread, i, chosen);
      case 'cancel':
        return this.#cancel(t, thread, i.ctx, chosen);
      case 'range':
      case 'recv':
        return this.#receive(t, of(this.#s.chans, i.chan), -1);
      case 'send':
        return this.#send(t, of(this.#s.chans, i.chan), -1, i.value);
      case 'close':
        return this.#close(t, thread, i.chan);
      case 'signal':
      case 'broadcast':
        for (const other of of(this.#s.conds, i.cond).splice(0, i.kind === 'signal' ? 1 : Infinity))
          this.#thread(other).doing = 'relocking';
        break;
      case 'len':
        thread.log.push(this.#s.chans[i.chan]?.buffer.length ?? 0);
        break;
      case 'load':
        thread.log.push(of(words, i.word));
        break;
      case 'add':
        words[i.word] = of(words, i.word) + i.value;
        thread.log.push(of(words, i.word));
        break;
      case 'swap':
        thread.log.push(of(words, i.word));
        words[i.word] = i.value;
        break;
      case 'cas':
        thread.log.push(of(words, i.word) === 0 ? 1 : 0);
        words[i.word] = of(words, i.word) || i.value;
        break;
      case 'mapLoad':
        thread.log.push(of(words, i.map));
        break;
      case 'mapStore':
        words[i.map] = i.value;
        break;
      case 'mapLoadOrStore':
        words[i.map] = of(words, i.map) || i.value;
        thread.log.push(of(words, i.map));
        break;
      case 'mapLoadAndDelete':
        thread.log.push(of(words, i.map));
        words[i.map] = 0;
        break;
      case 'err':
        thread.log.push(of(this.#s.contexts, i.ctx).err);
        break;
      case 'afterCancel':
        if (of(this.#s.contexts, i.ctx).err !== 0) this.#begin(i.thread);
        else this.#thread(i.thread).doing = 'registered';
        break;
      case 'stopAfterCancel':
        this.#giveUp(thread, i.thread, this.#thread(i.thread).doing === 'registered');
        break;
      case 'afterFunc':
        this.#s.timers[i.timer] = { armed: true, sending: 'no', chan: null, thread: i.thread };
        break;
      case 'stop':
      case 'reset':
        this.#disarm(thread, i.timer, i.kind === 'reset');
        break;
      default:
        // sleep: that it went ahead is all.
        break;
    }
    thread.pc++;
  }

  #giveUp(by: Thread, t: number, inTime: boolean): void {
    if (inTime) this.#thread(t).doing = 'given up';
    by.log.push(inTime ? 1 : 0);
  }

  /** What a channel's timer sent counts as not yet sent while nobody has received it. */
  #disarm(by: Thread, name: string, again: boolean): void {
    const timer = of(this.#s.timers, name);
    const { armed } = timer;
    timer.armed = again;
    if (timer.chan === null) return this.#giveUp(by, timer.thread, armed);
    const c = of(this.#s.chans, timer.chan);
    by.log.push(armed || timer.sending !== 'no' || c.buffer.length > 0 ? 1 : 0);
    if (timer.sending !== 'no') timer.sending = 'in vain';
    c.buffer = [];
  }

  #panic(t: number, value: number): void {
    this.#thread(t).panicking = value;
  }

  // Locks.

  #lock(thread: Thread, i: Instruction & { readonly kind: 'lock' }, { parted }: Chosen): void {
    const m = of(this.#s.mutexes, i.mutex);
    const isTry = i.way.startsWith('Try');
    const had = (ok: boolean): void => {
      thread.part = 0;
      if (isTry) thread.log.push(ok ? 1 : 0);
      thread.pc = ok ? thread.pc + 1 : i.otherwise;
    };
    if (i.way.endsWith('RLock')) {
      if (m.writer) return had(false);
      m.readers++;
      return had(true);
    }
    if (thread.part === 2) return had(true);
    if (thread.part === 0 && m.held) return had(false);
    m.held = true;
    // A TryLock that met a reader still keeps other writers out for a moment.
    if (parted) thread.part = thread.part === 0 ? 1 : FAILED;
    else if (!this.#rw.has(i.mutex)) had(true);
    else if (isTry) {
      m.writer = thread.part !== FAILED && m.readers === 0;
      m.held = m.writer;
      had(m.writer);
    } else {
      m.writer = true;
      if (m.readers === 0) had(true);
      else thread.part = 2;
    }
  }

  #loose(thread: Thread, kind: 'looseLock' | 'looseUnlock', m: Mutex, { parted }: Chosen): void {
    const fails = thread.part > 0 || m.broken || (kind === 'looseUnlock' && !m.held);
    if (fails && !parted) return this.#over(BROKEN_MUTEX);
    if (fails && !m.broken) {
      m.broken = true;
      thread.part = 1;
      return;
    }
    m.held = kind === 'looseLock';
    thread.pc++;
  }

  #unlock(t: number, thread: Thread, i: Instruction & { readonly kind: 'unlock' }, { parted }: Chosen): void {
    const m = of(this.#s.mutexes, i.mutex);
    if (i.read) m.readers--;
    else m.writer = false;
    if (parted) {
      thread.part = 1;
      return;
    }
    thread.part = 0;
    if (!i.read) m.held = false;
    if (thread.panicking !== 0 || this.#codes[t]?.[thread.pc]?.kind === 'leave') this.#popFrame(t);
    else thread.pc++;
  }

  #onceDo(thread: Thread, i: Instruction & { readonly kind: 'onceDo' }): void {
    const done = of(this.#s.onces, i.once) === 2;
    if (!done) this.#s.onces[i.once] = 1;
    thread.pc = done ? i.otherwise : thread.pc + 1;
  }

  #countChoices(kind: 'join' | 'done', group: Group, { part }: Thread): readonly Chosen[] {
    if (part > 0) return part < RELEASES ? this.#maybeParted() : [WHOLE];
    return kind === 'done' && group.count === 1 && group.waiters > 0 ? this.#maybeParted() : [WHOLE];
  }

  /** The Done that everybody waits for has three parts: it counts, looks whether anything has changed, and forgets and releases the waiters. */
  #count(t: number, thread: Thread, group: Group, delta: number, { parted }: Chosen): void {
    const from = thread.part;
    thread.part = 0;
    if (from === 0) {
      group.count += delta;
      if (group.count < 0) return this.#panic(t, PANICS['sync: negative WaitGroup counter']);
      if (group.waiters > 0 && group.count === 1 && delta === 1) return this.#panic(t, PANICS[MISUSE]);
    }
    const lastOne = from > 0 || group.count === 0;
    if (from === 1 && group.count !== 0) return this.#panic(t, PANICS[MISUSE]);
    if (parted) {
      thread.part = from + 1;
      return;
    }
    thread.pc++;
    if (lastOne && group.waiters > 0) this.#letGo(group);
  }

  #letGo(group: Group): void {
    const { waiters } = group;
    group.count = 0;
    group.waiters = 0;
    for (const other of this.#parts ? [] : group.asleep.splice(0, waiters)) this.#thread(other).doing = 'leaving';
    if (this.#parts) group.units += waiters;
  }

  #wait(t: number, thread: Thread, group: Group): void {
    if (thread.doing === 'leaving') {
      thread.doing = 'running';
      if (group.count !== 0 || group.waiters > 0) return this.#panic(t, PANICS[REUSED]);
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

  #lockOf(t: number): string {
    const i = this.#instruction(t);
    const cond = i.kind === 'condWait' ? this.#p.conds.find((c) => c.name === i.cond) : undefined;
    invariant(cond !== undefined, 'it waits for a condition');
    return cond.mutex;
  }

  #condWait(t: number, thread: Thread, cond: string): void {
    const m = of(this.#s.mutexes, this.#lockOf(t));
    if (thread.doing === 'relocking') {
      m.held = true;
      thread.doing = 'running';
      thread.pc++;
      return;
    }
    m.held = false;
    of(this.#s.conds, cond).push(t);
    thread.doing = 'queued';
  }

  // Channels.

  #send(t: number, c: Chan, arm: number, value: number): void {
    const [w] = c.receivers;
    if (c.closed) return this.#panic(t, PANICS['send on closed channel']);
    if (w !== undefined) this.#complete(w, value, true);
    else if (c.buffer.length < c.cap) c.buffer.push(value);
    else {
      c.senders.push({ t, arm, value });
      this.#thread(t).doing = 'queued';
      return;
    }
    this.#went(t, c, arm, 0, true);
  }

  #receive(t: number, c: Chan, arm: number): void {
    const value = c.buffer.shift();
    const [w] = c.senders;
    if (value === undefined && w === undefined && !c.closed) {
      c.receivers.push({ t, arm, value: 0 });
      this.#thread(t).doing = 'queued';
      return;
    }
    if (value !== undefined && w !== undefined) c.buffer.push(w.value);
    if (w !== undefined) this.#complete(w, 0, true);
    this.#went(t, c, arm, value ?? w?.value ?? 0, value !== undefined || w !== undefined);
  }

  /** Somebody else did what w waits for. */
  #complete(w: Waiter, value: number, ok: boolean): void {
    const not = (other: Waiter): boolean => other.t !== w.t;
    let at: Chan | null = null;
    for (const c of Object.values(this.#s.chans)) {
      if (c.receivers.includes(w) || c.senders.includes(w)) at = c;
      c.receivers = c.receivers.filter(not);
      c.senders = c.senders.filter(not);
    }
    invariant(at !== null, 'who is completed waits at a channel');
    this.#thread(w.t).doing = 'running';
    this.#completed.push(w.t);
    this.#went(w.t, at, w.arm, value, ok);
    this.#settle(w.t);
  }

  /** t's operation at c is done: what it learns, and where it goes on. */
  #went(t: number, c: Chan, arm: number, value: number, ok: boolean): void {
    const thread = this.#thread(t);
    const i = this.#instruction(t);
    thread.part = 0;
    const chosen = i.kind === 'select' ? i.arms[arm] : undefined;
    const sends = i.kind === 'send' || chosen?.way === 'send';
    if (sends && !ok) return this.#panic(t, PANICS['send on closed channel']);
    if (chosen !== undefined) thread.log.push(arm);
    if (i.kind === 'range') {
      if (ok) thread.log.push(value);
      else thread.pc++;
      return;
    }
    if (!sends && chosen?.way !== 'after') thread.log.push(...(c.signal ? [] : [value]), ok ? 1 : 0);
    thread.pc++;
  }

  #close(t: number, thread: Thread, name: string): void {
    const c = this.#s.chans[name];
    if (c === undefined) return this.#panic(t, PANICS['close of nil channel']);
    if (c.closed) return this.#panic(t, PANICS['close of closed channel']);
    thread.pc++;
    this.#shut(c);
  }

  #shut(c: Chan): void {
    c.closed = true;
    for (let w = c.receivers[0] ?? c.senders[0]; w !== undefined; w = c.receivers[0] ?? c.senders[0]) this.#complete(w, 0, false);
  }

  #select(t: number, thread: Thread, i: Instruction & { readonly kind: 'select' }, { choice }: Chosen): void {
    const after = i.arms.flatMap((a) => (a.way === 'after' ? [a.timer] : []));
    if (thread.part === 0 && after.length > 0) {
      for (const name of after) {
        this.#s.chans[name] = { cap: 1, signal: true, buffer: [], closed: false, receivers: [], senders: [] };
        this.#s.timers[name] = { armed: true, sending: 'no', chan: name, thread: -1 };
      }
      thread.part = 1;
      return;
    }
    const ready = this.#readyArms(i.arms);
    const chosen = ready[choice];
    if (chosen !== undefined) return this.#goAhead(t, i.arms, chosen);
    if (i.otherwise) {
      thread.part = 0;
      thread.log.push(9);
      thread.pc++;
      return;
    }
    thread.doing = 'queued';
    i.arms.forEach((a, arm) => {
      const c = this.#s.chans[a.way === 'after' ? a.timer : a.chan];
      if (a.way === 'send') c?.senders.push({ t, arm, value: a.value });
      else c?.receivers.push({ t, arm, value: 0 });
    });
  }

  #goAhead(t: number, arms: readonly SelectArm[], chosen: number): void {
    const a = arms[chosen];
    invariant(a !== undefined, 'a select has the arm that is ready');
    if (a.way === 'send') this.#send(t, of(this.#s.chans, a.chan), chosen, a.value);
    else this.#receive(t, of(this.#s.chans, a.way === 'after' ? a.timer : a.chan), chosen);
  }

  // Contexts.

  #cancel(t: number, thread: Thread, name: string, { choice, parted }: Chosen): void {
    const c = of(this.#s.contexts, name);
    if (thread.part === 0) {
      if (c.err !== 0) {
        thread.pc++;
        return;
      }
      const helps = this.#p.contexts.some((x) => x.name === name && x.helper === t);
      this.#strike(name, helps ? 2 : 1);
      c.held = true;
      thread.part = 1;
      if (parted) return;
    }
    const left = this.#dependents(name);
    if (parted) {
      this.#reach(left[choice], c.err);
      return;
    }
    for (const one of left) this.#reach(one, c.err);
    c.held = false;
    thread.part = 0;
    thread.pc++;
  }

  #strike(name: string, err: number): void {
    of(this.#s.contexts, name).err = err;
    this.#shut(of(this.#s.chans, name));
    const timer = this.#s.timers[name];
    if (timer !== undefined) timer.armed = false;
  }

  #reach(one: string | number | undefined, err: number): void {
    if (typeof one === 'number') this.#begin(one);
    else if (one !== undefined) {
      this.#strike(one, err);
      for (const t of this.#registered(one)) this.#begin(t);
    }
  }
}
