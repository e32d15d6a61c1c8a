// Random small concurrent programs: some goroutines, some shared variables, and synchronisation that protects some of the accesses.
import { Dice } from '../generate/dice.ts';
import { Model } from './model.ts';
import { type Arm, bodiesOf, type ChanOf, type RaceProgram, type Site, type Statement, type Touch, type Variable } from './statement.ts';

interface Form {
  readonly text: string;
  readonly touches: readonly Touch[];
  readonly site?: Site;
}

interface VariableKind {
  readonly declared: (name: string) => string;
  /** Whether a package may declare it with the same line. */
  readonly package: boolean;
  readonly forms: (name: string) => readonly Form[];
}

const R = (...cells: string[]): Touch[] => cells.map((cell) => ({ cell, use: 'R' }));
const W = (...cells: string[]): Touch[] => cells.map((cell) => ({ cell, use: 'W' }));

const KINDS: readonly VariableKind[] = [
  {
    declared: (n) => `var ${n} int`,
    package: true,
    forms: (n) => [
      { text: `useInt(${n})`, touches: R(n) },
      { text: `${n} = 1`, touches: W(n) },
      { text: `${n}++`, touches: [...R(n), ...W(n)] },
      { text: `useInt(get(&${n}))`, touches: R(n), site: 'get' },
      { text: `set(&${n})`, touches: W(n), site: 'set' },
    ],
  },
  {
    declared: (n) => `var ${n} pair`,
    package: true,
    forms: (n) => [
      { text: `useInt(${n}.a)`, touches: R(`${n}.a`) },
      { text: `${n}.b = 1`, touches: W(`${n}.b`) },
      { text: `${n}.a += 2`, touches: [...R(`${n}.a`), ...W(`${n}.a`)] },
      { text: `usePair(${n})`, touches: R(`${n}.a`, `${n}.b`) },
      { text: `${n} = pair{1, 2}`, touches: W(`${n}.a`, `${n}.b`) },
    ],
  },
  {
    declared: (n) => `var ${n} = &pair{1, 2}`,
    package: false,
    forms: (n) => [
      { text: `useInt(${n}.a)`, touches: R(`${n}.a`) },
      { text: `${n}.a = 1`, touches: W(`${n}.a`) },
      { text: `*${n} = pair{3, 4}`, touches: W(`${n}.a`, `${n}.b`) },
      { text: `set(&${n}.b)`, touches: W(`${n}.b`), site: 'set' },
    ],
  },
  {
    declared: (n) => `var ${n} = make([]int, 3)`,
    package: false,
    forms: (n) => [
      { text: `useInt(${n}[0])`, touches: R(`${n}[0]`) },
      { text: `${n}[0] = 1`, touches: W(`${n}[0]`) },
      { text: `${n}[1]++`, touches: [...R(`${n}[1]`), ...W(`${n}[1]`)] },
      { text: `copy(${n}, []int{5, 6})`, touches: W(`${n}[0]`, `${n}[1]`) },
    ],
  },
  {
    declared: (n) => `var ${n} = make([]int, 0, 64)`,
    package: true,
    forms: (n) => [
      { text: `useInt(len(${n}))`, touches: R(n) },
      { text: `${n} = append(${n}, 1)`, touches: [...R(n), ...W(n)] },
    ],
  },
  {
    declared: (n) => `var ${n} [4]int`,
    package: true,
    forms: (n) => [
      { text: `useInt(${n}[1])`, touches: R(`${n}[1]`) },
      { text: `${n}[1] = 1`, touches: W(`${n}[1]`) },
      { text: `${n}[2]++`, touches: [...R(`${n}[2]`), ...W(`${n}[2]`)] },
      { text: `useArray(${n})`, touches: R(`${n}[1]`, `${n}[2]`) },
    ],
  },
  {
    declared: (n) => `var ${n} = map[string]int{"a": 1, "b": 2}`,
    package: false,
    forms: (n) => [
      { text: `useInt(${n}["a"])`, touches: R(n, `${n}.a`) },
      { text: `${n}["b"] = 3`, touches: W(n, `${n}.b`) },
      // Looked up, then assigned.
      { text: `${n}["a"]++`, touches: [...R(n), ...W(n), ...R(`${n}.a`), ...W(`${n}.a`)] },
      { text: `delete(${n}, "c")`, touches: W(n) },
      { text: `useInt(len(${n}))`, touches: R(n) },
    ],
  },
  {
    declared: (n) => `var ${n} string`,
    package: true,
    forms: (n) => [
      { text: `useString(${n})`, touches: R(n) },
      { text: `${n} = "ab"`, touches: W(n) },
      { text: `${n} += "c"`, touches: [...R(n), ...W(n)] },
      { text: `useInt(len(${n}))`, touches: R(n) },
    ],
  },
  {
    declared: (n) => `var ${n} any`,
    package: true,
    forms: (n) => [
      { text: `useAny(${n})`, touches: R(n) },
      { text: `${n} = 1`, touches: W(n) },
      { text: `${n} = "x"`, touches: W(n) },
    ],
  },
  {
    declared: (n) => `var ${n} int32`,
    package: true,
    forms: (n) => [
      { text: `useInt(int(${n}))`, touches: R(n) },
      { text: `${n} = 4`, touches: W(n) },
    ],
  },
];

/** A goroutine's statements, to be changed until the program is done. */
type Body = Statement[];

class Maker {
  readonly #dice: Dice;
  readonly #name: string;
  readonly #variables: (Variable & { readonly forms: readonly Form[] })[] = [];
  readonly #names = new Map<string, string[]>();
  readonly #chans: ChanOf[] = [];
  readonly #mutexes: { name: string; type: 'sync.Mutex' | 'sync.RWMutex' }[] = [];

  constructor(dice: Dice, name: string) {
    this.#dice = dice;
    this.#name = name;
  }

  make(): RaceProgram {
    const dice = this.#dice;
    for (const i of dice.times(dice.between(1, 3), (n) => n)) this.#variable(`v${i}`);
    const goroutines = dice.times(dice.between(2, 3), () => this.#accesses(1, 4));
    const main = this.#accesses(0, 3);
    const threads = [...goroutines, ...(dice.chance(60) ? [main] : [])];
    const before: Body[] = [];
    for (const feature of dice.times(dice.between(1, 4), () => dice.weighted(FEATURES))) before.push(this[feature](threads));
    if (dice.chance(25)) this.#nest(dice.pick(goroutines));
    const starts = goroutines.map((body): Statement => ({ kind: 'go', body }));
    const body = [...this.#accesses(0, 1), ...before.flat()];
    // Some of main's work may stand between two go statements.
    const between = dice.chance(30) ? dice.below(starts.length) : starts.length;
    body.push(...starts.slice(0, between), ...main, ...starts.slice(between));
    const names = (what: string): { name: string }[] => (this.#names.get(what) ?? []).map((name) => ({ name }));
    return {
      name: this.#name,
      variables: this.#variables,
      chans: this.#chans,
      mutexes: this.#mutexes,
      groups: names('g'),
      words: names('w'),
      onces: names('o'),
      conds: names('k'),
      maps: names('m'),
      contexts: names('ctx'),
      body,
    };
  }

  #variable(local: string): void {
    const kind = this.#dice.pick(KINDS);
    const global = kind.package && this.#dice.chance(30);
    const name = global ? `${this.#name.toLowerCase()}${local}` : local;
    this.#variables.push({ name, declared: kind.declared(name), global, forms: kind.forms(name) });
  }

  #fresh(what: string): string {
    const list = this.#names.get(what) ?? [];
    const name = `${what}${list.length}`;
    this.#names.set(what, [...list, name]);
    return name;
  }

  #accesses(low: number, high: number): Body {
    return this.#dice.times(this.#dice.between(low, high), () => {
      const { text, touches, site = 'here' } = this.#dice.pick(this.#dice.pick(this.#variables).forms);
      return { kind: 'touch', text, touches, site };
    });
  }

  /** Two or more threads, in any order. */
  #some(threads: readonly Body[], least = 2): Body[] {
    const rest = [...threads];
    const n = this.#dice.between(Math.min(least, rest.length), rest.length);
    return this.#dice.times(n, () => rest.splice(this.#dice.below(rest.length), 1)[0]!);
  }

  #insert(body: Body, s: Statement): void {
    body.splice(this.#dice.below(body.length + 1), 0, s);
  }

  /** Takes some neighbouring statements out and puts what `make` makes of them in their place. */
  #wrap(body: Body, make: (inner: Body) => Statement[]): void {
    const from = this.#dice.below(body.length + 1);
    const n = this.#dice.below(body.length - from + 1);
    body.splice(from, n, ...make(body.slice(from, from + n)));
  }

  /** The rest of the body becomes the block of what `make` makes. */
  #tail(body: Body, make: (inner: Body) => Statement): void {
    const from = this.#dice.below(body.length + 1);
    body.push(make(body.splice(from)));
  }

  #nest(body: Body): void {
    this.#tail(body, (inner) => ({ kind: 'go', body: inner }));
    body.push(...this.#accesses(0, 1));
  }

  #chan(buffer: number): string {
    const name = `c${this.#chans.length}`;
    this.#chans.push({ name, buffer, elem: this.#dice.pick(['int', 'struct{}', 'string']) });
    return name;
  }

  // ---- features: each changes the threads and says what main does before they start

  locked(threads: readonly Body[]): Body {
    const type = this.#dice.chance(60) ? 'sync.Mutex' : 'sync.RWMutex';
    const mutex = `mu${this.#mutexes.length}`;
    this.#mutexes.push({ name: mutex, type });
    for (const body of this.#some(threads)) {
      const tries = this.#dice.chance(12) ? 'Try' : '';
      const way = `${tries}${type === 'sync.RWMutex' && this.#dice.chance(50) ? 'RLock' : 'Lock'}` as const;
      this.#wrap(body, (inner) => [{ kind: 'guard', mutex, way, body: inner }]);
    }
    return [];
  }

  message(threads: readonly Body[]): Body {
    const [a, b] = this.#some(threads);
    if (a === undefined || b === undefined) return [];
    const chan = this.#chan(
      this.#dice.weighted([
        [3, 0],
        [2, 1],
        [1, 2],
      ]),
    );
    for (const _ of this.#dice.times(this.#dice.chance(30) ? 2 : 1, (n) => n)) {
      this.#insert(a, { kind: 'send', chan });
      this.#insert(b, { kind: 'recv', chan });
    }
    return [];
  }

  /** A channel as a lock, with a buffer that may be too large for one. */
  semaphore(threads: readonly Body[]): Body {
    const chan = this.#chan(this.#dice.chance(70) ? 1 : 2);
    for (const body of this.#some(threads)) this.#wrap(body, (inner) => [{ kind: 'send', chan }, ...inner, { kind: 'recv', chan }]);
    return [];
  }

  closing(threads: readonly Body[]): Body {
    const [a, ...others] = this.#some(threads);
    if (a === undefined) return [];
    const chan = this.#chan(this.#dice.below(3));
    const at = this.#dice.below(a.length + 1);
    const sends = this.#dice.times(this.#dice.below(3), (): Statement => ({ kind: 'send', chan }));
    a.splice(at, 0, ...sends, ...this.#accesses(0, 1), { kind: 'close', chan });
    const takers = sends.length === 0 || this.#chans.at(-1)!.buffer >= sends.length ? others : others.slice(0, 1);
    takers.forEach((body, i) => {
      if (i === 0 && sends.length > 0) this.#insert(body, { kind: 'range', chan, body: this.#accesses(0, 2) });
      else this.#insert(body, { kind: 'recv', chan });
    });
    return [];
  }

  choice(threads: readonly Body[]): Body {
    const [a, b, c] = this.#some(threads);
    if (a === undefined || b === undefined) return [];
    const chans = [this.#chan(1), this.#chan(1)];
    this.#insert(b, { kind: 'send', chan: chans[0]! });
    this.#insert(c ?? b, { kind: 'send', chan: chans[1]! });
    const arms = chans.map((chan): Arm => ({ way: this.#dice.chance(80) ? 'recv' : 'send', chan, body: this.#accesses(0, 2) }));
    this.#insert(a, { kind: 'select', arms, otherwise: this.#dice.chance(40) ? this.#accesses(0, 1) : null });
    return [];
  }

  /** A send that closing may race with. */
  sendAndClose(threads: readonly Body[]): Body {
    const [a, b] = this.#some(threads);
    if (a === undefined || b === undefined) return [];
    const chan = this.#chan(2);
    const word = this.#fresh('w');
    this.#insert(a, { kind: 'send', chan });
    a.push({ kind: 'atomic', word, call: 'Store', body: null });
    b.push({ kind: 'atomic', word, call: 'Load', body: [{ kind: 'close', chan }] });
    return [];
  }

  group(threads: readonly Body[]): Body {
    const [waiter, ...workers] = this.#some(threads);
    if (waiter === undefined || workers.length === 0) return [];
    const group = this.#fresh('g');
    for (const body of workers) this.#insert(body, { kind: 'done', group });
    this.#insert(waiter, { kind: 'wait', group });
    return [{ kind: 'add', group, delta: workers.length }];
  }

  /** Add where it does not belong: in the goroutine that it counts. */
  lateAdd(threads: readonly Body[]): Body {
    const [waiter, worker] = this.#some(threads);
    if (waiter === undefined || worker === undefined) return [];
    const group = this.#fresh('g');
    this.#wrap(worker, (inner) => [{ kind: 'add', group, delta: 1 }, ...inner, { kind: 'done', group }]);
    this.#insert(waiter, { kind: 'wait', group });
    return [];
  }

  groupGo(threads: readonly Body[]): Body {
    const body = this.#dice.pick(threads);
    const group = this.#fresh('g');
    this.#wrap(body, (inner) => [{ kind: 'groupGo', group, body: inner }]);
    body.push({ kind: 'wait', group }, ...this.#accesses(0, 1));
    return [];
  }

  published(threads: readonly Body[]): Body {
    const [a, ...others] = this.#some(threads);
    if (a === undefined) return [];
    const word = this.#fresh('w');
    this.#insert(a, { kind: 'atomic', word, call: this.#dice.pick(['Store', 'Add', 'CompareAndSwap']), body: null });
    for (const body of others) {
      const call = this.#dice.weighted([
        [3, 'Load'],
        [1, 'Add'],
        [1, 'CompareAndSwap'],
      ] as const);
      if (this.#dice.chance(70)) this.#tail(body, (inner) => ({ kind: 'atomic', word, call, body: inner }));
      else this.#insert(body, { kind: 'atomic', word, call, body: null });
    }
    return [];
  }

  once(threads: readonly Body[]): Body {
    const once = this.#fresh('o');
    for (const body of this.#some(threads)) this.#insert(body, { kind: 'once', once, body: this.#accesses(0, 2) });
    return [];
  }

  condition(threads: readonly Body[]): Body {
    const [a, ...others] = this.#some(threads);
    if (a === undefined) return [];
    const cond = this.#fresh('k');
    this.#insert(a, { kind: 'condSet', cond, all: others.length > 1 || this.#dice.chance(50) });
    for (const body of others) this.#insert(body, { kind: 'condWait', cond });
    return [];
  }

  syncMap(threads: readonly Body[]): Body {
    const [a, ...others] = this.#some(threads);
    if (a === undefined) return [];
    const map = this.#fresh('m');
    this.#insert(a, { kind: 'mapStore', map, key: 1 });
    for (const body of others) this.#tail(body, (inner) => ({ kind: 'mapLoad', map, key: 1, body: inner }));
    return [];
  }

  context(threads: readonly Body[]): Body {
    const [a, ...others] = this.#some(threads);
    if (a === undefined) return [];
    const ctx = this.#fresh('ctx');
    this.#insert(a, { kind: 'cancel', ctx });
    for (const body of others) {
      this.#dice.weighted<() => void>([
        [2, () => this.#insert(body, { kind: 'canceled', ctx })],
        [1, () => this.#tail(body, (inner) => ({ kind: 'ifCanceled', ctx, body: inner }))],
        [1, () => this.#wrap(body, (inner) => [{ kind: 'afterCancel', ctx, body: inner }])],
      ])();
    }
    return [];
  }

  timer(threads: readonly Body[]): Body {
    this.#wrap(this.#dice.pick(threads), (inner) => [{ kind: 'timer', body: inner }]);
    return [];
  }
}

type Feature = Exclude<{ [K in keyof Maker]: Maker[K] extends (threads: readonly Body[]) => Body ? K : never }[keyof Maker], 'make'>;

const FEATURES: readonly (readonly [number, Feature])[] = [
  [6, 'locked'],
  [5, 'message'],
  [2, 'semaphore'],
  [3, 'closing'],
  [3, 'choice'],
  [1, 'sendAndClose'],
  [3, 'group'],
  [1, 'lateAdd'],
  [2, 'groupGo'],
  [4, 'published'],
  [2, 'once'],
  [2, 'condition'],
  [2, 'syncMap'],
  [3, 'context'],
  [2, 'timer'],
];

/** Runs after which a program that never got stuck is taken to be one that does not. */
const TRIALS = 300;
const SEEDS_APART = 1_000_003;

/** A program that ends in every order tried. */
export function raceProgram(seed: number, name: string): RaceProgram {
  for (let attempt = 0; ; attempt++) {
    const dice = new Dice(seed * 100 + attempt);
    const program = new Maker(dice, name).make();
    const model = new Model(program, () => 0);
    const orders = new Dice(seed * SEEDS_APART + attempt);
    let ends = true;
    for (let i = 0; ends && i < TRIALS; i++) ends = model.run(orders) === 'ends';
    if (ends && hasTouches(program.body)) return program;
  }
}

const hasTouches = (body: readonly Statement[]): boolean => body.some((s) => s.kind === 'touch' || bodiesOf(s).some(hasTouches));
