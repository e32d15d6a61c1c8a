// Two operations on one map, in every interleaving of their points: the outcomes are those of the flag's protocol, no more and no fewer.
import { expect, test } from 'vitest';
import { ClassicMap, HASH_WRITING } from '../../src/4-machine/maps/classic/map.ts';
import { MapFault } from '../../src/4-machine/maps/fault.ts';
import { type GoMap, type MapRuntime, mapLen } from '../../src/4-machine/maps/go-map.ts';
import type { MicroOp } from '../../src/4-machine/maps/micro-op.ts';
import type { Release } from '../../src/release/index.ts';
import { drain, get, INT_MAP, ops, put, putting, range, runTo, world } from './fake.ts';
import { outcomes, type Scene, scheduleTo } from './interleave.ts';
import { PROTOCOLS, protocolScene, type Role } from './protocol.ts';

type Operation = (rt: MapRuntime, m: GoMap) => MicroOp<unknown>;

/** m[key] = v, up to the end of the window: the store cannot be seen by the flag. */
const assigning =
  (key: number): Operation =>
  (rt, m) =>
    ops(rt).assign(rt, m.type, m, key);
const reading: Operation = (rt, m) => ops(rt).access(rt, m.type, m, 1);
const removing =
  (key: number): Operation =>
  (rt, m) =>
    ops(rt).remove(rt, m.type, m, key);
const clearing: Operation = (rt, m) => ops(rt).clear(rt, m.type, m);
const cloning: Operation = (rt, m) => ops(rt).clone(rt, m.type, m);

/** One step of an iteration that began before. */
function* stepping(rt: MapRuntime, m: GoMap): MicroOp<unknown> {
  return yield* ops(rt).next(rt, ops(rt).start(rt, m.type, m));
}

const flagOf = (m: GoMap): number => (m instanceof ClassicMap ? Number((m.flags & HASH_WRITING) !== 0) : m.writing);

function filled(release: Release, entries: number): { rt: MapRuntime; m: GoMap } {
  const rt = world(11, release);
  const m = ops(rt).make(rt, INT_MAP, 0);
  for (let i = 0; i < entries; i++) put(rt, m, i, i);
  return { rt, m };
}

function scene(
  release: Release,
  operations: readonly Operation[],
  entries = 3,
  end = (m: GoMap): string => `ok, flag ${flagOf(m)}`,
): Scene {
  const { rt, m } = filled(release, entries);
  return { operations: operations.map((start) => start(rt, m)), end: () => end(m) };
}

const READ = 'concurrent map read and map write';
const WRITES = 'concurrent map writes';
const ITERATION = 'concurrent map iteration and map write';
const CLONE = 'concurrent map clone and map write';

const PAIRS: readonly (readonly [name: string, second: Operation, role: Role])[] = [
  ['write and write', assigning(2), 'write'],
  ['write and read', reading, { looks: 1, text: READ }],
  ['write and range', stepping, { looks: 1, text: ITERATION }],
  ['write and delete', removing(2), 'write'],
  ['write and delete of an absent key', removing(77), 'write'],
  ['write and clear', clearing, 'write'],
  ['write and clone', cloning, { looks: 1, text: CLONE }],
];

const RELEASES = ['1.11', '1.23', '1.26'] as const;

test.each(RELEASES.flatMap((release) => PAIRS.map(([name, second, role]) => [release, name, second, role] as const)))(
  'go %s: %s ends as the protocol of the flag allows, in exactly those ways',
  (release, _name, second, role) => {
    const want = outcomes(() => protocolScene(PROTOCOLS[release], ['write', role]));
    // A Swiss map that is being cleared has for a moment no slot that is marked empty.
    if (release === '1.26' && second === clearing) want.push('A: small map with no empty slot (concurrent map writes?)');
    expect(outcomes(() => scene(release, [assigning(1), second]))).toEqual(want.sort());
  },
);

test('two writers: who dies, and what remains of the flag', () => {
  const two = (release: Release): string[] => outcomes(() => scene(release, [assigning(1), assigning(2)]));
  // The bit is set twice: whoever is later at the exit finds it cleared, unless both are past their check by then.
  const classic = [`A: ${WRITES}`, `B: ${WRITES}`, 'ok, flag 0'];
  expect(two('1.11')).toEqual(classic);
  expect(two('1.23')).toEqual(classic);
  // Toggled at both ends: a lost toggle leaves it set for good.
  expect(two('1.26')).toEqual([...classic, 'ok, flag 1']);
});

test('1.11 and 1.12 differ in who finds out: two writers inside, both bits stored', () => {
  // A and B past the entry check; A opens, B opens, A leaves.
  const inside = (release: Release): string => {
    const { operations } = scene(release, [assigning(1), assigning(2)]);
    const [a, b] = operations as [MicroOp<unknown>, MicroOp<unknown>];
    a.next();
    b.next();
    for (const op of [a, a, b, b]) op.next();
    const end = drain(a);
    return end instanceof MapFault ? 'the first dies' : 'the first gets away';
  };
  expect(inside('1.11')).toBe('the first gets away');
  expect(inside('1.12')).toBe('the first dies');
  expect(inside('1.26')).toBe('the first dies');
});

test.each(['1.20', '1.23', '1.26'] as const)(
  'go %s: nothing checks when the map is empty, and readers never disturb each other',
  (release) => {
    for (const second of [reading, stepping, removing(1), clearing]) {
      expect(outcomes(() => scene(release, [(rt, m) => unarmed(rt, m), second], 0)).filter((o) => !o.startsWith('ok'))).toEqual([]);
    }
    expect(outcomes(() => scene(release, [reading, stepping]))).toEqual(['ok, flag 0']);
  },
);

/** The first assignment to an empty map, up to where it has an entry. */
function* unarmed(rt: MapRuntime, m: GoMap): MicroOp<unknown> {
  const op = ops(rt).assign(rt, m.type, m, 1);
  for (let r = op.next(); r.done !== true; r = op.next()) {
    yield r.value;
    if (r.value.name === 'slot chosen') break;
  }
  return null;
}

test('a clone of an empty map is unchecked in the classic map, checked in the Swiss one', () => {
  const armed = (release: Release): unknown => {
    const { rt, m } = filled(release, 0);
    const op = ops(rt).assign(rt, m.type, m, 1);
    for (let r = op.next(); r.done !== true && r.value.name !== 'slot chosen'; r = op.next());
    const copy = drain(ops(rt).clone(rt, m.type, m));
    return copy instanceof MapFault ? copy.text : mapLen(copy);
  };
  expect(armed('1.23')).toBe(0);
  expect(armed('1.24')).toBe(0);
  expect(armed('1.26')).toBe(CLONE);
});

test('maps.Clone of 1.24 is an iteration: it dies with its text', () => {
  const ends = outcomes(() => scene('1.24', [assigning(0), cloning], 1));
  expect(ends).toContain(`B: ${ITERATION}`);
  expect(ends).not.toContain(`B: ${CLONE}`);
});

/** Every text, with two operations and a map size that can end in it. */
const TEXTS: readonly (readonly [release: Release, text: string, first: Operation, second: Operation, entries: number])[] = [
  ['1.23', READ, assigning(1), reading, 3],
  ['1.23', WRITES, assigning(1), assigning(2), 3],
  ['1.23', ITERATION, assigning(1), stepping, 3],
  ['1.23', CLONE, assigning(1), cloning, 3],
  ['1.26', READ, assigning(1), reading, 3],
  ['1.26', WRITES, assigning(1), assigning(2), 3],
  ['1.26', ITERATION, assigning(1), stepping, 3],
  ['1.26', CLONE, assigning(1), cloning, 3],
  ['1.26', 'small map with no empty slot (concurrent map writes?)', assigning(20), assigning(21), 7],
];

test.each(TEXTS)('go %s: a schedule to "%s"', (release, text, first, second, entries) => {
  expect(scheduleTo(() => scene(release, [first, second], entries), `B: ${text}`)).not.toBeNull();
});

test.each(RELEASES)('go %s: two writers can both end well and leave an entry out, or a wrong length', (release) => {
  const content = (m: GoMap): string => {
    const rt = world(1, release);
    if (flagOf(m) !== 0) return 'flag stuck';
    return `len ${mapLen(m)}, ${range(rt, m).length} met, ${[20, 21].filter((k) => get(rt, m, k) !== undefined).length} found`;
  };
  const ends = outcomes(() => scene(release, [assigning(20), assigning(21)], 3, content));
  expect(ends).toContain('len 5, 5 met, 2 found');
  expect(ends).toContain('len 5, 4 met, 1 found');
});

test.each(RELEASES)(
  'go %s: the store of the value comes after the window: nobody checks it, and a growth in between loses it',
  (release) => {
    const { rt, m } = filled(release, 3);
    const slot = drain(ops(rt).assign(rt, m.type, m, 1));
    if (slot instanceof MapFault) throw new Error(slot.text);
    const other = assigning(2)(rt, m);
    while (flagOf(m) === 0) other.next();
    slot.base[slot.index] = 'inside the window of another' as never;
    expect(drain(other)).not.toBeInstanceOf(MapFault);
    expect(get(rt, m, 1)).toBe('inside the window of another');
    for (let key = 10; key < 40; key++) put(rt, m, key, key);
    slot.base[slot.index] = 'too late' as never;
    expect(get(rt, m, 1)).toBe('inside the window of another');
  },
);

/** What becomes of writers that add keys each, under random schedules. */
function wild(release: Release, entries: number, writers: number, runs: number): Map<string, number> {
  const ends = new Map<string, number>();
  for (let seed = 1; seed <= runs; seed++) {
    const end = wildRun(release, entries, writers, seed);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return ends;
}

function wildRun(release: Release, entries: number, writers: number, seed: number): string {
  const { rt, m } = filled(release, entries);
  const chance = world(seed, release);
  const running = Array.from({ length: writers }, (_, i) => adding(rt, m, 1000 * (i + 1), 30));
  while (running.length > 0) {
    const at = chance.choose('random', running.length);
    const burst = 1 + chance.choose('random', 4);
    for (let i = 0; i < burst; i++) {
      const r = (running[at] as MicroOp<MapFault | null>).next();
      if (r.done !== true) continue;
      if (r.value !== null) return `${r.value.kind}: ${r.value.text}`;
      running.splice(at, 1);
      break;
    }
  }
  return 'ok';
}

function* adding(rt: MapRuntime, m: GoMap, from: number, count: number): MicroOp<MapFault | null> {
  for (let key = from; key < from + count; key++) {
    const fault = yield* putting(rt, m, key, key);
    if (fault !== null) return fault;
  }
  return null;
}

test('secondary damage of a classic map: writers in one growth', () => {
  const ends = [8, 26].map((entries) => wild('1.23', entries, 2, 500));
  const all = new Set(ends.flatMap((e) => [...e.keys()]));
  expect(all).toContain(`fatal: ${WRITES}`);
  expect(all).toContain('throw: bad map state');
  expect(all).toContain('memory: invalid memory address or nil pointer dereference');
});

test('two growths begun at once, and an iteration between them: oldoverflow is not nil', () => {
  const { rt, m } = filled('1.23', 8);
  drain(stepping(rt, m));
  const a = assigning(20)(rt, m);
  const b = assigning(21)(rt, m);
  runTo(a, 'writing loaded');
  runTo(b, 'writing loaded');
  expect([runTo(a, 'buckets allocated'), runTo(b, 'buckets allocated')]).toEqual([true, true]);
  expect(runTo(a, 'evacuating')).toBe(true);
  ops(rt).start(rt, m.type, m);
  expect(drain(b)).toEqual(new MapFault('throw', 'oldoverflow is not nil'));
});
