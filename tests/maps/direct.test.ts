// What swiss/direct.ts does at once is what the micro-ops do point by point: two maps of one seed, one driven each way, are the same in every byte.
import { expect, test } from 'vitest';
import { Prng } from '../../src/base/index.ts';
import type { TypeDesc } from '../../src/3-code/index.ts';
import {
  assignDirectly,
  ASSIGN_POINTS,
  isDirect,
  NEXT_POINTS,
  nextDirectly,
  READ_POINTS,
  readDirectly,
  REMOVE_POINTS,
  removeDirectly,
} from '../../src/4-machine/maps/swiss/direct.ts';
import { next, start } from '../../src/4-machine/maps/swiss/iterate.ts';
import { make, type SwissMap } from '../../src/4-machine/maps/swiss/map.ts';
import type { Value } from '../../src/4-machine/value/value.ts';
import { del, drain, get, INT, mapOf, ops, pointsOf, put, STRING, type World, world } from './fake.ts';

interface Driven {
  readonly rt: World;
  readonly m: SwissMap;
}

const driven = (seed: number, key: TypeDesc, hint: number): Driven => {
  const rt = world(seed);
  return { rt, m: make(rt, mapOf(key, INT), hint) };
};

function putDirectly({ rt, m }: Driven, key: Value, elem: Value): void {
  const slot = isDirect(m) ? assignDirectly(rt, m, key) : null;
  if (slot === null) put(rt, m, key, elem);
  else slot.base[slot.index] = elem as never;
}

function delDirectly({ rt, m }: Driven, key: Value): void {
  if (!isDirect(m) || removeDirectly(rt, m, key) === null) del(rt, m, key);
}

function getDirectly({ rt, m }: Driven, key: Value): Value {
  if (!isDirect(m)) return get(rt, m, key);
  const { elems, slot } = readDirectly(rt, m, key);
  return slot < 0 ? undefined : elems[slot];
}

/** Header, and slot by slot what is stored. */
function bytes(m: SwissMap): string {
  const groups = m.directory.length === 0 ? (m.group === null ? [] : [m.group]) : [...new Set(m.directory)].map((t) => t.groups);
  const tables = [...new Set(m.directory)].map((t) => [t.index, t.localDepth, t.capacity, t.used, t.growthLeft]);
  const slots = groups.map((g) =>
    [...g.ctrl].map((c, i) => `${c}=${c < 0x80 ? `${String(g.keys[i])}:${String(g.elems[i])}` : ''}`).join(' '),
  );
  return JSON.stringify([m.used, m.seed, m.writing, m.tombstonePossible, m.clearSeq, tables, slots]);
}

const DOMAINS = [4, 8, 10, 16, 40, 300];

test.each([
  ['int', INT, (n: number): Value => n],
  ['string', STRING, (n: number): Value => `key ${n}`],
] as const)('%s keys: random operations', (_name, type, keyOf) => {
  for (let seed = 1; seed <= 150; seed++) {
    const prng = new Prng(seed);
    const domain = DOMAINS[prng.below(DOMAINS.length)] as number;
    const hint = prng.below(2) * prng.below(domain);
    const [slow, fast] = [driven(seed, type, hint), driven(seed, type, hint)];
    const adding = 3 + prng.below(5);
    for (let step = 0; step < 120; step++) {
      const key = keyOf(prng.below(domain));
      const what = prng.below(10);
      if (what < adding) {
        put(slow.rt, slow.m, key, step);
        putDirectly(fast, key, step);
      } else if (what < 9) {
        del(slow.rt, slow.m, key);
        delDirectly(fast, key);
      } else expect(getDirectly(fast, key)).toBe(get(slow.rt, slow.m, key));
      if (step % 10 === 0) expect(bytes(fast.m)).toBe(bytes(slow.m));
    }
    expect(bytes(fast.m)).toBe(bytes(slow.m));
    for (let n = 0; n < domain; n++) expect(getDirectly(fast, keyOf(n))).toBe(get(slow.rt, slow.m, keyOf(n)));
  }
});

/** Keys in the order of an iteration whose body changes the map now and then. */
function walk({ rt, m }: Driven, directly: boolean, prng: Prng, domain: number): Value[] {
  const it = start(rt, m.type, m);
  const keys: Value[] = [];
  for (;;) {
    // A step that cannot be made directly is made as ever.
    if (!(directly && isDirect(m) && nextDirectly(it)) && drain(next(rt, it)) !== true) return keys;
    keys.push(it.key, it.elem);
    const key = prng.below(2 * domain);
    if (keys.length > 20 * domain) return keys;
    if (prng.below(4) === 0) put(rt, m, key, -key);
    else if (prng.below(3) === 0) del(rt, m, key);
    else if (prng.below(40) === 0) drain(ops(rt).clear(rt, m.type, m));
  }
}

test('iterations whose bodies add, remove and clear', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const domain = DOMAINS[seed % DOMAINS.length] as number;
    const [slow, fast] = [driven(seed, INT, 0), driven(seed, INT, 0)];
    for (const { rt, m } of [slow, fast]) for (let n = 0; n < domain; n++) put(rt, m, n, n);
    const want = walk(slow, false, new Prng(seed), domain);
    expect(walk(fast, true, new Prng(seed), domain)).toEqual(want);
    expect(bytes(fast.m)).toBe(bytes(slow.m));
  }
});

test('the points that are said to be on the way are', () => {
  const { rt, m } = driven(1, INT, 0);
  for (let n = 0; n < 5; n++) put(rt, m, n, n);
  const { type } = m;
  expect(pointsOf(ops(rt).access(rt, type, m, 1)).length).toBe(READ_POINTS);
  expect(pointsOf(ops(rt).access(rt, type, m, 99)).length).toBe(READ_POINTS);
  expect(pointsOf(ops(rt).assign(rt, type, m, 1)).length).toBe(ASSIGN_POINTS);
  expect(pointsOf(ops(rt).assign(rt, type, m, 50)).length).toBe(ASSIGN_POINTS + 1);
  expect(pointsOf(ops(rt).remove(rt, type, m, 99)).length).toBe(REMOVE_POINTS);
  expect(pointsOf(ops(rt).remove(rt, type, m, 1)).length).toBe(REMOVE_POINTS + 1);
  expect(pointsOf(next(rt, start(rt, type, m))).length).toBe(NEXT_POINTS);
});
