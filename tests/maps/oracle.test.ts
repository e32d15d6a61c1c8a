// The Swiss map against a JavaScript Map: random operations, growth, key kinds, and what iteration guarantees (runtime.md §2.11).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clear } from '../../src/4-machine/maps/swiss/clear.ts';
import { make, type SwissMap } from '../../src/4-machine/maps/swiss/map.ts';
import { Complex } from '../../src/4-machine/value/complex.ts';
import { Iface } from '../../src/4-machine/value/iface.ts';
import { Pointer } from '../../src/4-machine/value/pointer.ts';
import type { Value } from '../../src/4-machine/value/value.ts';
import { ANY, del, drain, FLOAT64, get, INT, INT_MAP, mapOf, put, range, STRING, structOf, typeDesc, world } from './fake.ts';

const operation = fc.oneof(
  { weight: 6, arbitrary: fc.record({ op: fc.constant('put' as const), key: fc.integer({ min: 0, max: 3000 }) }) },
  { weight: 4, arbitrary: fc.record({ op: fc.constant('delete' as const), key: fc.integer({ min: 0, max: 3000 }) }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('fill' as const), key: fc.integer({ min: 0, max: 2500 }) }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('drain' as const), key: fc.integer({ min: 0, max: 2500 }) }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('clear' as const), key: fc.constant(0) }) },
);

test('random operations agree with a JavaScript Map', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 2000 }), fc.array(operation, { maxLength: 60 }), (seed, hint, operations) => {
      const rt = world(seed);
      const m = make(rt, INT_MAP, hint);
      const oracle = new Map<number, number>();
      const set = (key: number, elem: number): void => {
        oracle.set(key, elem);
        put(rt, m, key, elem);
      };
      const unset = (key: number): void => {
        oracle.delete(key);
        del(rt, m, key);
      };
      for (const [i, { op, key }] of operations.entries()) {
        if (op === 'put') set(key, i);
        if (op === 'delete') unset(key);
        if (op === 'fill') for (let k = key; k < key + 300; k++) set(k, i);
        if (op === 'drain') for (let k = key; k < key + 300; k++) unset(k);
        if (op !== 'clear') continue;
        oracle.clear();
        drain(clear(rt, m.type, m));
      }
      expect(m.used).toBe(oracle.size);
      expect(m.writing).toBe(0);
      for (let k = 0; k < 3000; k += 7) expect(get(rt, m, k)).toBe(oracle.get(k));
      expect(new Map(range(rt, m).map((k) => [k, get(rt, m, k)]))).toEqual(oracle);
    }),
    { numRuns: 60 },
  );
});

test('tables grow, split and prune where the rules say', () => {
  const rt = world(1);
  const m = make(rt, INT_MAP, 0);
  const capacities: number[] = [];
  for (let i = 0; i < 1793; i++) {
    put(rt, m, i, i);
    const capacity = m.directory.reduce((n, t, at) => n + (t.index === at ? t.capacity : 0), m.directory.length === 0 ? 8 : 0);
    if (capacities.at(-1) !== capacity) capacities.push(capacity);
  }
  expect(capacities.slice(0, 8)).toEqual([8, 16, 32, 64, 128, 256, 512, 1024]);
  expect(m.directory.length).toBeGreaterThan(1);
  expect(range(rt, m).length).toBe(1793);
});

test('with 8 entries even an assignment to an existing key makes a table', () => {
  const rt = world(1);
  const m = make(rt, INT_MAP, 0);
  for (let i = 0; i < 8; i++) put(rt, m, i, i);
  expect(m.directory.length).toBe(0);
  put(rt, m, 3, 33);
  expect(m.directory.length).toBe(1);
  expect(get(rt, m, 3)).toBe(33);
});

test('a table full of tombstones is pruned, not grown', () => {
  const rt = world(5);
  const m = make(rt, INT_MAP, 100);
  const capacity = m.directory[0]?.capacity;
  for (let round = 0; round < 400; round++) {
    for (let i = 0; i < 90; i++) put(rt, m, round * 1000 + i, i);
    for (let i = 0; i < 90; i++) del(rt, m, round * 1000 + i);
  }
  expect(m.directory[0]?.capacity).toBe(capacity);
});

test('every comparable kind is a key', () => {
  const rt = world(7);
  const pair = structOf(INT, STRING);
  const cells: Value[] = [1, 2, 3];
  const iface = (v: Value, type = INT): Iface => new Iface(type, v);
  const cases: [ReturnType<typeof mapOf>, Value, Value, Value][] = [
    [mapOf(STRING, INT), 'ab', 'ab', 'ba'],
    [mapOf(INT, INT), 2n ** 60n, 2n ** 60n, 2n ** 60n + 1n],
    [mapOf(INT, INT), 2 ** 40, 2 ** 40, 2 ** 41],
    [mapOf(FLOAT64, INT), 0, -0, 1],
    [mapOf(FLOAT64, INT), 1.5, 1.5, 1.25],
    [mapOf(typeDesc('bool', 1), INT), true, true, false],
    [mapOf(typeDesc('complex128', 16), INT), new Complex(1, -0), new Complex(1, 0), new Complex(0, 1)],
    [mapOf(pair, INT), [1, 'x'], [1, 'x'], [1, 'y']],
    [mapOf(typeDesc('array', 24, { elem: INT, len: 3 }), INT), [1, 2, 3], [1, 2, 3], [1, 2, 4]],
    [mapOf(typeDesc('ptr', 8, { elem: INT }), INT), new Pointer(cells, 1), new Pointer(cells, 1), new Pointer(cells, 2)],
    [mapOf(typeDesc('ptr', 8, { elem: pair }), INT), cells, cells, [1, 2, 3]],
    [mapOf(ANY, INT), iface(1), iface(1), iface(1, FLOAT64)],
    [mapOf(ANY, INT), iface([1, 'x'], pair), iface([1, 'x'], pair), null],
    [mapOf(ANY, INT), null, null, iface(0)],
  ];
  for (const [type, key, same, other] of cases) {
    const m = make(rt, type, 0);
    put(rt, m, key, 1);
    put(rt, m, same, 2);
    expect(m.used).toBe(1);
    expect(get(rt, m, same)).toBe(2);
    expect(get(rt, m, other)).toBe(undefined);
    put(rt, m, other, 3);
    expect(m.used).toBe(2);
  }
});

test('NaN keys pile up, are never found and are iterated, also while the map grows', () => {
  const rt = world(3);
  const m = make(rt, mapOf(FLOAT64, INT), 0);
  for (let i = 0; i < 3; i++) put(rt, m, NaN, i);
  expect(m.used).toBe(3);
  expect(get(rt, m, NaN)).toBe(undefined);
  del(rt, m, NaN);
  const elems: Value[] = [];
  range(rt, m, (key, elem) => {
    if (Number.isNaN(key)) elems.push(elem);
    if (elems.length === 1) for (let i = 0; i < 50; i++) put(rt, m, 100 + i, 0);
  });
  expect(elems.sort()).toEqual([0, 1, 2]);
});

test('a key in a map is a copy of its own', () => {
  const rt = world(3);
  const key: Value[] = [1, 'x'];
  const m = make(rt, mapOf(structOf(INT, STRING), INT), 0);
  put(rt, m, key, 1);
  key[0] = 2;
  expect(get(rt, m, [1, 'x'])).toBe(1);
});

test('unhashable keys panic with the two texts of 1.26 and leave the map usable', () => {
  const rt = world(3);
  const m = make(rt, mapOf(ANY, INT), 0);
  const bad = new Iface(typeDesc('slice', 24, { string: '[]int', comparable: false }), null);
  expect(() => get(rt, m, bad)).toThrow('hash of unhashable type: []int');
  expect(del(rt, m, bad)).toBe('hash of unhashable type: []int');
  expect(put(rt, m, bad, 1)).toBe('hash of unhashable type []int');
  put(rt, m, new Iface(INT, 1), 1);
  expect(() => get(rt, m, bad)).toThrow('hash of unhashable type []int');
  expect(del(rt, m, bad)).toBe('hash of unhashable type []int');
  expect(m.writing).toBe(0);
});

const filled = (n: number, seed: number): { rt: ReturnType<typeof world>; m: SwissMap } => {
  const rt = world(seed);
  const m = make(rt, INT_MAP, 0);
  for (let i = 0; i < n; i++) put(rt, m, i, i);
  return { rt, m };
};

test('up to 8 entries come in a rotation of the slots, all starts occur', () => {
  const starts = new Set<Value>();
  for (let seed = 0; seed < 200; seed++) {
    const { rt, m } = filled(8, seed);
    const keys = range(rt, m) as number[];
    for (const [i, k] of keys.entries()) expect(k).toBe(((keys[0] ?? 0) + i) % 8);
    starts.add(keys[0]);
  }
  expect(starts.size).toBe(8);
});

test('iteration while the body changes the map', () => {
  for (const size of [1, 5, 8, 20, 200, 1500]) {
    for (let seed = 0; seed < (size > 1000 ? 2 : 8); seed++) {
      const { rt, m } = filled(size, seed);
      const removed = new Set<Value>();
      const added: number[] = [];
      const keys = range(rt, m, (key, elem) => {
        const k = key as number;
        expect(elem).toBe(k < size ? k : 0);
        if (k < size && k % 3 === 0) {
          const victim = (k + Math.floor(size / 2)) % size;
          removed.add(victim);
          del(rt, m, victim);
        }
        if (added.length < 4 * size)
          for (let i = 0; i < 9; i++) {
            added.push(size + added.length);
            put(rt, m, size + added.length - 1, 0);
          }
      });
      expect(new Set(keys).size).toBe(keys.length);
      for (let k = 0; k < size; k++) if (!removed.has(k)) expect(keys).toContain(k);
    }
  }
});

test('removed entries are not met, updates are visible, clear ends the loop', () => {
  for (const size of [8, 30, 1500]) {
    const { rt, m } = filled(size, size);
    const met = range(rt, m, (key) => {
      for (let k = 0; k < size; k++) if (k !== key) del(rt, m, k);
    });
    expect(met.length).toBe(1);
    const second = filled(size, size + 1);
    const seen: Value[] = [];
    range(second.rt, second.m, (_key, elem) => {
      seen.push(elem);
      if (seen.length === 1) for (let k = 0; k < size; k++) put(second.rt, second.m, k, -1);
    });
    expect(seen.slice(1).every((e) => e === -1)).toBe(true);
    const third = filled(size, size + 2);
    expect(range(third.rt, third.m, () => drain(clear(third.rt, third.m.type, third.m))).length).toBe(1);
  }
});
