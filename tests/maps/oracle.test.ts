// What holds of maps of either kind: key kinds, keys without a hash, and what iteration guarantees (runtime.md §2.11, §7.9).
import { expect, test } from 'vitest';
import { type GoMap, mapLen } from '../../src/4-machine/maps/go-map.ts';
import { Complex } from '../../src/4-machine/value/complex.ts';
import { Iface } from '../../src/4-machine/value/iface.ts';
import { Pointer } from '../../src/4-machine/value/pointer.ts';
import type { Value } from '../../src/4-machine/value/value.ts';
import type { Release } from '../../src/release/index.ts';
import {
  ANY,
  CLASSIC,
  del,
  drain,
  FLOAT64,
  get,
  INT,
  INT_MAP,
  mapOf,
  ops,
  put,
  range,
  STRING,
  structOf,
  SWISS,
  text,
  typeDesc,
  type World,
  world,
} from './fake.ts';

const KINDS = [CLASSIC, SWISS] as const;

test.each(KINDS)('go %s: every comparable kind is a key', (release) => {
  const rt = world(7, release);
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
    const m = ops(rt).make(rt, type, 0);
    put(rt, m, key, 1);
    put(rt, m, same, 2);
    expect(mapLen(m)).toBe(1);
    expect(get(rt, m, same)).toBe(2);
    expect(get(rt, m, other)).toBe(undefined);
    put(rt, m, other, 3);
    expect(mapLen(m)).toBe(2);
  }
});

test.each(KINDS)('go %s: NaN keys pile up, are never found and are iterated, also while the map grows', (release) => {
  const rt = world(3, release);
  const m = ops(rt).make(rt, mapOf(FLOAT64, INT), 0);
  for (let i = 0; i < 3; i++) put(rt, m, NaN, i);
  expect(mapLen(m)).toBe(3);
  expect(get(rt, m, NaN)).toBe(undefined);
  del(rt, m, NaN);
  const elems: Value[] = [];
  range(rt, m, (key, elem) => {
    if (Number.isNaN(key)) elems.push(elem);
    if (elems.length === 1) for (let i = 0; i < 50; i++) put(rt, m, 100 + i, 0);
  });
  expect(elems.sort()).toEqual([0, 1, 2]);
});

test.each(KINDS)('go %s: a key in a map is a copy of its own', (release) => {
  const rt = world(3, release);
  const key: Value[] = [1, 'x'];
  const m = ops(rt).make(rt, mapOf(structOf(INT, STRING), INT), 0);
  put(rt, m, key, 1);
  key[0] = 2;
  expect(get(rt, m, [1, 'x'])).toBe(1);
});

/** Measured with all of them. */
const UNHASHABLE = [
  ['1.11', 'ok'],
  ['1.12', 'hash of unhashable type []int'],
  ['1.24', 'hash of unhashable type []int'],
  ['1.25', 'hash of unhashable type: []int'],
  ['1.26', 'hash of unhashable type: []int'],
] as const;

test.each(UNHASHABLE)('go %s: keys without a hash: in an empty map %s; the map stays usable', (release, inEmpty) => {
  const rt = world(3, release);
  const m = ops(rt).make(rt, mapOf(ANY, INT), 0);
  const bad = new Iface(typeDesc('slice', 24, { string: '[]int', comparable: false }), null);
  const read = (): string => text(drain(ops(rt).access(rt, m.type, m, bad)));
  expect(read()).toBe(inEmpty);
  expect(del(rt, m, bad)).toBe(inEmpty);
  expect(put(rt, m, bad, 1)).toBe('hash of unhashable type []int');
  put(rt, m, new Iface(INT, 1), 1);
  expect(read()).toBe('hash of unhashable type []int');
  expect(del(rt, m, bad)).toBe('hash of unhashable type []int');
  expect(put(rt, m, new Iface(INT, 2), 2)).toBe('ok');
});

const filled = (release: Release, n: number, seed: number): { rt: World; m: GoMap } => {
  const rt = world(seed, release);
  const m = ops(rt).make(rt, INT_MAP, 0);
  for (let i = 0; i < n; i++) put(rt, m, i, i);
  return { rt, m };
};

test.each(KINDS)('go %s: up to 8 entries come in a rotation of the slots; every start occurs, equally often', (release) => {
  for (const size of [1, 3, 8]) {
    const starts = new Array<number>(size).fill(0);
    for (let seed = 0; seed < 800; seed++) {
      const { rt, m } = filled(release, size, seed);
      const keys = range(rt, m) as number[];
      const first = keys[0] ?? 0;
      for (const [i, k] of keys.entries()) expect(k).toBe((first + i) % size);
      starts[first] = (starts[first] ?? 0) + 1;
    }
    // The first slot is also where every start among the empty ones ends: 9 - size of 8 starts. Bounds are five standard deviations wide.
    for (const [i, n] of starts.entries()) expect(Math.abs(n - 100 * (i === 0 ? 9 - size : 1))).toBeLessThan(75);
  }
});

test.each(KINDS)('go %s: every range statement draws its start anew', (release) => {
  const { rt, m } = filled(release, 8, 1);
  expect(new Set(Array.from({ length: 100 }, () => range(rt, m)[0])).size).toBe(8);
});

test.each(KINDS)('go %s: holes are filled lowest first', (release) => {
  const { rt, m } = filled(release, 6, 1);
  for (const k of [4, 1, 3]) del(rt, m, k);
  put(rt, m, 10, 0);
  put(rt, m, 11, 0);
  const keys = range(rt, m) as number[];
  const at = keys.indexOf(0);
  expect([...keys.slice(at), ...keys.slice(0, at)]).toEqual([0, 10, 2, 11, 5]);
});

test.each(KINDS)('go %s: clear ends a loop', (release) => {
  for (const size of [3, 8, 9, 60, 1500]) {
    const { rt, m } = filled(release, size, size);
    const keys = range(rt, m, () => void drain(ops(rt).clear(rt, m.type, m)));
    expect(keys.length).toBe(1);
  }
});

test.each(KINDS)('go %s: iteration while the body changes the map', (release) => {
  for (const size of [1, 5, 8, 20, 200, 1500]) {
    for (let seed = 0; seed < (size > 1000 ? 2 : 8); seed++) {
      const { rt, m } = filled(release, size, seed);
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

test.each(KINDS)('go %s: removed entries are not met, updates are visible', (release) => {
  for (const size of [8, 30, 1500]) {
    const { rt, m } = filled(release, size, size);
    const met = range(rt, m, (key) => {
      for (let k = 0; k < size; k++) if (k !== key) del(rt, m, k);
    });
    expect(met.length).toBe(1);
    const second = filled(release, size, size + 1);
    const seen: Value[] = [];
    range(second.rt, second.m, (_key, elem) => {
      seen.push(elem);
      if (seen.length === 1) for (let k = 0; k < size; k++) put(second.rt, second.m, k, -1);
    });
    expect(seen.slice(1).every((e) => e === -1)).toBe(true);
  }
});
