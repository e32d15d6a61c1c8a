// What litmus programs are made of: small concurrent programs without data races, as data that can be printed, run by the model and followed.

/** `chan` of a context's Done is the context's name, of a timer's C the timer's. */
export type SelectArm =
  | { readonly way: 'send'; readonly chan: string; readonly value: number }
  | { readonly way: 'recv'; readonly chan: string }
  /** `<-time.After(tick)`: a timer and a channel that nobody else has. */
  | { readonly way: 'after'; readonly timer: string };

/** One step of a goroutine. What it learns goes to the goroutine's log. */
export type Operation =
  | { readonly kind: 'send'; readonly chan: string; readonly value: number }
  | { readonly kind: 'recv'; readonly chan: string }
  /** Until the channel is closed. */
  | { readonly kind: 'range'; readonly chan: string }
  | { readonly kind: 'close'; readonly chan: string }
  | { readonly kind: 'len'; readonly chan: string }
  | { readonly kind: 'select'; readonly arms: readonly SelectArm[]; readonly otherwise: boolean }
  /** `join`: Add(1). */
  | { readonly kind: 'join' | 'done' | 'wait'; readonly group: string }
  /** Of a mutex that protects nothing: whoever unlocks it unlocked kills the program. */
  | { readonly kind: 'looseLock' | 'looseUnlock'; readonly mutex: string }
  /** Inside a guard of the condition's mutex. */
  | { readonly kind: 'condWait'; readonly cond: string }
  | { readonly kind: 'signal' | 'broadcast'; readonly cond: string }
  | { readonly kind: 'load' | 'add' | 'swap' | 'cas'; readonly word: string; readonly value: number }
  | { readonly kind: 'mapLoad' | 'mapStore' | 'mapLoadOrStore' | 'mapLoadAndDelete'; readonly map: string; readonly value: number }
  | { readonly kind: 'cancel' | 'err'; readonly ctx: string }
  /** context.AfterFunc; its goroutine is `thread`. */
  | { readonly kind: 'afterCancel'; readonly ctx: string; readonly thread: number }
  | { readonly kind: 'stopAfterCancel'; readonly thread: number }
  /** time.AfterFunc. */
  | { readonly kind: 'afterFunc'; readonly timer: string; readonly thread: number }
  /** `how`: what it was made by. */
  | { readonly kind: 'stop'; readonly timer: string; readonly how: 'AfterFunc' | 'NewTimer' }
  | { readonly kind: 'reset'; readonly timer: string }
  | { readonly kind: 'sleep' };

/** What nobody else can tell the moment of: it belongs to the step before. */
export type Local =
  /** A variable that the enclosing guard protects. */
  | { readonly kind: 'increment' | 'read'; readonly variable: string }
  | { readonly kind: 'panic'; readonly value: number }
  | { readonly kind: 'goexit' }
  /** Directly in the body of a goroutine, nowhere deeper. */
  | { readonly kind: 'go'; readonly thread: number }
  /** WaitGroup.Go. */
  | { readonly kind: 'groupGo'; readonly thread: number; readonly group: string };

export type Way = 'Lock' | 'TryLock' | 'RLock' | 'TryRLock';

export type Nested =
  /** The body, then the unlocking, which is deferred in a function literal or not. */
  | { readonly kind: 'guard'; readonly mutex: string; readonly way: Way; readonly deferred: boolean; readonly body: readonly Statement[] }
  | { readonly kind: 'once'; readonly once: string; readonly body: readonly Statement[] }
  /** A function literal that recovers. */
  | { readonly kind: 'protect'; readonly body: readonly Statement[] }
  /** `for variable == 0 { cond.Wait() }`. */
  | { readonly kind: 'until'; readonly cond: string; readonly variable: string };

export type Statement = Operation | Local | Nested;

export interface Channel {
  readonly name: string;
  /** null: a nil channel. */
  readonly buffer: number | null;
}

export interface Context {
  readonly name: string;
  readonly parent: string | null;
  /** WithTimeout: `helper` is the goroutine that cancels it; its code is not the program's. */
  readonly helper: number | null;
}

export interface Litmus {
  readonly name: string;
  /**
   * It is a process: its first goroutine is main's, whose end is everybody's, and nobody recovers what a goroutine panics with. Its outcome is
   * what main learned, or what it died of. Otherwise it is watched from outside until it is at rest.
   */
  readonly whole: boolean;
  readonly channels: readonly Channel[];
  readonly mutexes: readonly { readonly name: string; readonly type: 'sync.Mutex' | 'sync.RWMutex' }[];
  readonly groups: readonly { readonly name: string; readonly count: number }[];
  readonly onces: readonly string[];
  /** The condition's mutex is one of `mutexes`. */
  readonly conds: readonly { readonly name: string; readonly mutex: string }[];
  readonly words: readonly string[];
  readonly maps: readonly string[];
  readonly variables: readonly string[];
  readonly contexts: readonly Context[];
  /** Made by time.NewTimer before anything else. */
  readonly timers: readonly string[];
  /** Bodies of goroutines by number; the first one starts the program. */
  readonly threads: readonly (readonly Statement[])[];
}

/** Panics as numbers: in a log, what was recovered. `panic(n)` is n itself. */
export const PANICS = {
  'send on closed channel': 91,
  'close of closed channel': 92,
  'close of nil channel': 93,
  'sync: negative WaitGroup counter': 94,
  'sync: WaitGroup misuse: Add called concurrently with Wait': 95,
  'sync: WaitGroup is reused before previous Wait has returned': 96,
} as const;

export const BROKEN_MUTEX = 'fatal error: sync: unlock of unlocked mutex';
/** Whoever comes by before that is said. */
const INCONSISTENT = 'fatal error: sync: inconsistent mutex state';

/** What is left of the output of a whole program: "exit 1,2" or the first line of its death. */
export function deathOf(output: string): string {
  const line = /(?:panic|fatal error): .*/.exec(output)?.[0] ?? output;
  return line.replace(' [recovered, repanicked]', '').replace(INCONSISTENT, BROKEN_MUTEX);
}

export const panicText = (value: number): string => Object.entries(PANICS).find(([, code]) => code === value)?.[0] ?? `${value}`;

/** How a goroutine is found at the end: never started, waiting, at its end, panicked, through runtime.Goexit. */
export type Fate = '-' | '?' | '.' | '!' | 'x';

/** "1,3.|2?": of each goroutine its log and its fate. */
export const outcomeText = (threads: readonly { readonly log: readonly number[]; readonly fate: Fate }[]): string =>
  threads.map(({ log, fate }) => `${log.join(',')}${fate}`).join('|');

export function bodyOf(s: Statement): readonly Statement[] {
  return s.kind === 'guard' || s.kind === 'once' || s.kind === 'protect' ? s.body : [];
}

/** Whether time passes in it: what is due when is then not the model's to say. */
export const hasTimers = (p: Litmus): boolean =>
  p.timers.length > 0 || p.contexts.some((c) => c.helper !== null) || p.threads.some(anyTimed);

const anyTimed = (body: readonly Statement[]): boolean =>
  body.some(
    (s) =>
      s.kind === 'sleep' || s.kind === 'afterFunc' || (s.kind === 'select' && s.arms.some((a) => a.way === 'after')) || anyTimed(bodyOf(s)),
  );
