// Statements of a generated concurrent program: what the model can run and the printer can write down.

/** How a statement uses a cell: R and W plainly, AR and AW by sync/atomic. */
export type Use = 'R' | 'W' | 'AR' | 'AW';

/** One cell: what the race detector keeps apart, by a name of its own. */
export interface Touch {
  readonly cell: string;
  readonly use: Use;
}

/** The functions above every program through which it may reach a variable: their lines are the places of the access. */
export type Site = 'here' | 'get' | 'set';

export type AtomicCall = 'Load' | 'Store' | 'Add' | 'CompareAndSwap';

export interface Arm {
  readonly way: 'send' | 'recv';
  readonly chan: string;
  readonly body: Statement[];
}

export type Statement =
  | { readonly kind: 'touch'; readonly text: string; readonly touches: readonly Touch[]; readonly site: Site }
  | { readonly kind: 'guard'; readonly mutex: string; readonly way: 'Lock' | 'RLock' | 'TryLock' | 'TryRLock'; readonly body: Statement[] }
  | { readonly kind: 'go'; readonly body: Statement[] }
  /** wg.Go: Add, a goroutine, Done. */
  | { readonly kind: 'groupGo'; readonly group: string; readonly body: Statement[] }
  | { readonly kind: 'send' | 'recv' | 'close'; readonly chan: string }
  | { readonly kind: 'range'; readonly chan: string; readonly body: Statement[] }
  | { readonly kind: 'select'; readonly arms: readonly Arm[]; readonly otherwise: Statement[] | null }
  | { readonly kind: 'add'; readonly group: string; readonly delta: number }
  | { readonly kind: 'done' | 'wait'; readonly group: string }
  /** With a body, an if that the call's result decides: Load() != 0, Add(1) == 2, CompareAndSwap(0, 1). */
  | { readonly kind: 'atomic'; readonly word: string; readonly call: AtomicCall; readonly body: Statement[] | null }
  | { readonly kind: 'once'; readonly once: string; readonly body: Statement[] }
  /** The waiter's loop, and what it waits for; `all`: Broadcast. */
  | { readonly kind: 'condWait'; readonly cond: string }
  | { readonly kind: 'condSet'; readonly cond: string; readonly all: boolean }
  | { readonly kind: 'mapStore'; readonly map: string; readonly key: number }
  /** `if _, ok := m.Load(key); ok`. */
  | { readonly kind: 'mapLoad'; readonly map: string; readonly key: number; readonly body: Statement[] }
  | { readonly kind: 'cancel' | 'canceled'; readonly ctx: string }
  /** `if ctx.Err() != nil`. */
  | { readonly kind: 'ifCanceled'; readonly ctx: string; readonly body: Statement[] }
  | { readonly kind: 'afterCancel'; readonly ctx: string; readonly body: Statement[] }
  /** time.AfterFunc. */
  | { readonly kind: 'timer'; readonly body: Statement[] };

/** The functions that start a goroutine of their own: each is counted, and main waits for all at the end. */
export const STARTS: ReadonlySet<Statement['kind']> = new Set(['go', 'groupGo', 'afterCancel', 'timer']);

export interface Named {
  readonly name: string;
}

export interface ChanOf extends Named {
  readonly buffer: number;
  readonly elem: 'int' | 'struct{}' | 'string';
}

export interface Variable extends Named {
  /** `var x int`, a line of Go. */
  readonly declared: string;
  /** Of the package, not of the function. */
  readonly global: boolean;
}

export interface RaceProgram extends Named {
  readonly variables: readonly Variable[];
  readonly chans: readonly ChanOf[];
  readonly mutexes: readonly (Named & { readonly type: 'sync.Mutex' | 'sync.RWMutex' })[];
  readonly groups: readonly Named[];
  readonly words: readonly Named[];
  readonly onces: readonly Named[];
  readonly conds: readonly Named[];
  readonly maps: readonly Named[];
  readonly contexts: readonly Named[];
  /** What main does between the declarations and waiting for everybody. */
  readonly body: readonly Statement[];
}

/** Every list of statements inside one. */
export function bodiesOf(s: Statement): readonly Statement[][] {
  switch (s.kind) {
    case 'select':
      return [...s.arms.map((a) => a.body), ...(s.otherwise === null ? [] : [s.otherwise])];
    case 'atomic':
      return s.body === null ? [] : [s.body];
    case 'guard':
    case 'go':
    case 'groupGo':
    case 'range':
    case 'once':
    case 'mapLoad':
    case 'ifCanceled':
    case 'afterCancel':
    case 'timer':
      return [s.body];
    default:
      return [];
  }
}
