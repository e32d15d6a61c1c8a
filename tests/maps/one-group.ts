// A map of up to eight entries, written a second time from the numbered steps of release/runtime.md §2 and §7, for holding the maps against it: every
// operation is a list of steps that nobody can come between, and all orders of two lists are tried by a search over states.
// It shares no code with the maps, and knows neither hashes nor growth: eight slots, a count and the flag.

/** What tells the kinds of maps apart. */
export interface Rules {
  /** How the bit is set and cleared. */
  readonly open: (flag: number) => number;
  readonly close: (flag: number) => number;
  /** Empty slots tell whether the rest is empty, too, and a search ends there (classic, 1.12). */
  readonly marksRest: boolean;
  /** How clear goes about it. */
  readonly clear: 'zeroes first' | 'in pieces' | 'marks first';
  /** A clone is a copy of the group as it stands, with the count of before; or of the entries that it finds. */
  readonly clone: 'group' | 'entries' | 'none';
}

const CLASSIC: Rules = { open: (f) => f ^ 1, close: (f) => f & ~1, marksRest: true, clear: 'marks first', clone: 'entries' };

export const RULES = {
  '1.11': { ...CLASSIC, open: (f) => f | 1, marksRest: false, clear: 'in pieces', clone: 'none' },
  '1.20': { ...CLASSIC, clear: 'in pieces', clone: 'none' },
  '1.23': CLASSIC,
  '1.26': { open: (f) => f ^ 1, close: (f) => f ^ 1, marksRest: false, clear: 'zeroes first', clone: 'group' },
} as const satisfies Record<string, Rules>;

export type OperationName =
  | 'insert'
  | 'insert another'
  | 'update'
  | 'read'
  | 'read new'
  | 'range'
  | 'delete'
  | 'delete absent'
  | 'clear'
  | 'clone';

/** The keys that the operations are about; the map begins with 0, 1, 2 … */
export const KEYS = { insert: 20, 'insert another': 21, update: 1, read: 1, 'read new': 20, delete: 2, 'delete absent': 77 } as const;

const SLOTS = 8;
const EMPTY = -1;
const EMPTY_REST = -2;

interface Shared {
  flag: number;
  count: number;
  /** A key, EMPTY or EMPTY_REST. */
  readonly slots: number[];
}

/** What an operation remembers. */
interface Local {
  at: number;
  flag: number;
  slot: number;
  count: number;
  /** What it found; part of the outcome. */
  readonly found: number[];
}

/** Ends the operation, ends the program with a text, leaves what eight slots can tell, or goes on: with the step of a number, or the next. */
type Step = (map: Shared, own: Local) => 'done' | 'beyond' | { readonly fatal: string } | number | undefined;

const WRITES = { fatal: 'concurrent map writes' };

/** The first slot with the key; else, as a negative number, where it would go: -1 - slot, or NOWHERE. */
const NOWHERE = -1 - SLOTS;
function search(slots: readonly number[], key: number): number {
  let free = NOWHERE;
  for (const [i, k] of slots.entries()) {
    if (k === key) return i;
    if (k < 0 && free === NOWHERE) free = -1 - i;
    if (k === EMPTY_REST) break;
  }
  return free;
}

const check =
  (unlessEmpty: boolean, fault: { readonly fatal: string }): Step =>
  (map) => {
    if (unlessEmpty && map.count === 0) return 'done';
    return map.flag !== 0 ? fault : undefined;
  };
const load: Step = (map, own) => {
  own.flag = map.flag;
  return undefined;
};

/** Entry check, load, store; then what the operation does, whose last step ends with the exit check; load, store. */
const window = (rules: Rules, unlessEmpty: boolean, inside: readonly Step[]): Step[] => [
  check(unlessEmpty, WRITES),
  load,
  (map, own) => {
    map.flag = rules.open(own.flag);
    own.count = map.count;
    return undefined;
  },
  ...inside,
  load,
  (map, own) => {
    map.flag = rules.close(own.flag);
    return 'done';
  },
];
const exitCheck = (map: Shared): { readonly fatal: string } | undefined => (map.flag === 0 ? WRITES : undefined);
/** Number of the step after the exit check, in a list with n steps inside the window. */
const leaving = (n: number): number => 3 + n;

const assign = (rules: Rules, key: number): Step[] =>
  window(rules, false, [
    (map, own) => {
      // Full before the search began: the map grows.
      if (own.count >= SLOTS) return 'beyond';
      own.slot = search(map.slots, key);
      if (own.slot >= 0) return exitCheck(map) ?? leaving(2);
      own.slot = -1 - own.slot;
      return own.slot === SLOTS ? { fatal: 'small map with no empty slot (concurrent map writes?)' } : undefined;
    },
    (map, own) => {
      map.slots[own.slot] = key;
      map.count++;
      return exitCheck(map);
    },
  ]);

const remove = (rules: Rules, key: number): Step[] =>
  window(rules, true, [
    (map, own) => {
      own.slot = search(map.slots, key);
      return own.slot < 0 ? (exitCheck(map) ?? leaving(2)) : undefined;
    },
    (map, own) => {
      map.slots[own.slot] = EMPTY;
      map.count--;
      if (rules.marksRest && (map.slots[own.slot + 1] ?? EMPTY_REST) === EMPTY_REST) {
        for (let i = own.slot; i >= 0 && map.slots[i] === EMPTY; i--) map.slots[i] = EMPTY_REST;
      }
      return exitCheck(map);
    },
  ]);

function clear(rules: Rules): Step[] {
  const wipe = (map: Shared): undefined => void map.slots.fill(rules.marksRest ? EMPTY_REST : EMPTY);
  const forget: Step = (map) => {
    map.count = 0;
    return undefined;
  };
  const end: Step = (map) => {
    wipe(map);
    return exitCheck(map);
  };
  const atOnce: Step = (map) => {
    map.count = 0;
    return end(map, { at: 0, flag: 0, slot: 0, count: 0, found: [] });
  };
  // Zeros are full slots with key 0, until their control bytes say that they are empty.
  const zero: Step = (map) => void map.slots.fill(0);
  if (rules.clear === 'zeroes first') return window(rules, true, [zero, atOnce]);
  return window(rules, true, rules.clear === 'in pieces' ? [forget, end] : [wipe, forget, end]);
}

const read = (key: number): Step[] => [
  check(true, { fatal: 'concurrent map read and map write' }),
  (map, own) => {
    const slot = search(map.slots, key);
    own.found.push(slot >= 0 ? key : EMPTY);
    return 'done';
  },
];

/** `offset`: the slot that the iteration begins with. Between two steps of it the program does something of its own. */
const range = (offset: number): Step[] => [
  (map) => (map.count === 0 ? 'done' : undefined),
  check(false, { fatal: 'concurrent map iteration and map write' }),
  (map, own) => {
    while (own.slot < SLOTS) {
      const key = map.slots[(own.slot++ + offset) % SLOTS] as number;
      if (key < 0) continue;
      own.found.push(key);
      return 1;
    }
    return 'done';
  },
];

function clone(rules: Rules): Step[] {
  const fault = { fatal: 'concurrent map clone and map write' };
  const copy: Step = (map, own) => {
    const keys = map.slots.filter((k) => k >= 0);
    own.found.push(rules.clone === 'group' ? own.count : keys.length, ...keys);
    return 'done';
  };
  const count: Step = (map, own) => {
    own.count = map.count;
    return undefined;
  };
  if (rules.clone === 'group') return [check(false, fault), count, copy];
  return [
    (map, own) => check(false, fault)(map.count === 0 ? { ...map, flag: 0 } : map, own) ?? (map.count === 0 ? 'done' : undefined),
    copy,
  ];
}

export function stepsOf(rules: Rules, name: OperationName, offset: number): Step[] {
  switch (name) {
    case 'insert':
    case 'insert another':
    case 'update':
      return assign(rules, KEYS[name]);
    case 'read':
    case 'read new':
      return read(KEYS[name]);
    case 'range':
      return range(offset);
    case 'delete':
    case 'delete absent':
      return remove(rules, KEYS[name]);
    case 'clear':
      return clear(rules);
    case 'clone':
      return clone(rules);
  }
}

/** How a state is told; the maps' own must be told alike. */
export const told = (flag: number, count: number, slots: readonly (number | null)[], found: readonly (readonly number[])[]): string =>
  `flag ${flag}, len ${count}, [${slots.map((k) => k ?? '.').join(' ')}], found ${found.map((f) => `(${f.join(' ')})`).join(' ')}`;

interface State {
  readonly map: Shared;
  readonly own: readonly [Local, Local];
}

/** Every way in which two operations on a map of `entries` entries can end. */
export function endsOf(rules: Rules, names: readonly [OperationName, OperationName], entries: number, offset: number): Set<string> {
  const lists = [stepsOf(rules, names[0], offset), stepsOf(rules, names[1], offset)] as const;
  const local = (): Local => ({ at: 0, flag: 0, slot: 0, count: 0, found: [] });
  const slots = Array.from({ length: SLOTS }, (_, i) => (i < entries ? i : rules.marksRest ? EMPTY_REST : EMPTY));
  const ends = new Set<string>();
  const known = new Set<string>();
  const todo: State[] = [{ map: { flag: 0, count: entries, slots }, own: [local(), local()] }];
  for (let state = todo.pop(); state !== undefined; state = todo.pop()) {
    const text = JSON.stringify(state);
    if (known.has(text)) continue;
    known.add(text);
    if (state.own.every((own) => own.at < 0)) ends.add(endOf(state));
    for (const who of [0, 1] as const) {
      if (state.own[who].at < 0) continue;
      const next = JSON.parse(text) as State;
      const own = next.own[who];
      const r = (lists[who][own.at] as Step)(next.map, own);
      if (r === 'beyond') continue;
      if (typeof r === 'object') {
        ends.add(`${'AB'[who]}: ${r.fatal}`);
        continue;
      }
      own.at = r === 'done' ? -1 : (r ?? own.at + 1);
      todo.push(next);
    }
  }
  return ends;
}

const endOf = ({ map, own }: State): string =>
  told(
    map.flag,
    map.count,
    map.slots.map((k) => (k < 0 ? null : k)),
    own.map((o) => o.found),
  );
