// Growth, pruning and pictures of the Swiss map (runtime.md §2).
import { expect, test } from 'vitest';
import { swiss } from '../../src/4-machine/maps/swiss/kind.ts';
import type { SwissPicture } from '../../src/4-machine/maps/picture.ts';
import { make } from '../../src/4-machine/maps/swiss/map.ts';
import { del, get, INT_MAP, put, range, world } from './fake.ts';

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

test('make takes as many tables for its hint, and growth adds them at the insert, as in 1.26.8', () => {
  const rt = world(1);
  const hints = [0, 8, 9, 14, 15, 28, 29, 100, 896, 897, 1000, 1792, 1793, 5000];
  expect(
    hints
      .map((hint) => {
        const m = make(rt, INT_MAP, hint);
        return `${hint}:${m.directory.length}/${m.globalDepth}`;
      })
      .join(' '),
  ).toBe('0:0/0 8:0/0 9:1/0 14:1/0 15:1/0 28:1/0 29:1/0 100:1/0 896:1/0 897:2/1 1000:2/1 1792:2/1 1793:4/2 5000:8/3');
  const m = make(rt, INT_MAP, 0);
  const changes: string[] = [];
  for (let i = 0, last = -1; i < 900; i++) {
    put(rt, m, i, i);
    if (m.directory.length !== last) changes.push(`insert ${i + 1}: ${m.directory.length}`);
    last = m.directory.length;
  }
  expect(changes).toEqual(['insert 1: 0', 'insert 9: 1', 'insert 897: 2']);
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

test('1.24 does not prune: the same table grows', () => {
  const rt = world(5, '1.24');
  const m = make(rt, INT_MAP, 100);
  const capacity = m.directory[0]?.capacity ?? 0;
  for (let round = 0; round < 400; round++) {
    for (let i = 0; i < 90; i++) put(rt, m, round * 1000 + i, i);
    for (let i = 0; i < 90; i++) del(rt, m, round * 1000 + i);
  }
  expect(m.directory.length > 1 || (m.directory[0]?.capacity ?? 0) > capacity).toBe(true);
});

const show = (_type: unknown, value: unknown): string => String(value);

test('a picture of a small map', () => {
  const rt = world(1);
  const m = make(rt, INT_MAP, 0);
  expect(swiss.picture(m, show)).toMatchObject({ kind: 'swiss', used: 0, writing: false, group: null, directory: [], tables: [] });
  for (const key of [5, 6, 7]) put(rt, m, key, 10 * key);
  del(rt, m, 6);
  const { group } = swiss.picture(m, show) as SwissPicture;
  expect(group?.map((s) => `${s.state} ${s.key} ${s.elem}`)).toEqual([
    'full 5 50',
    'empty null null',
    'full 7 70',
    ...new Array<string>(5).fill('empty null null'),
  ]);
});

test('a picture of tables: every entry once, places of the directory, what is plain data', () => {
  const rt = world(1);
  const m = make(rt, INT_MAP, 0);
  for (let key = 0; key < 2000; key++) put(rt, m, key, key);
  for (let key = 0; key < 2000; key += 2) del(rt, m, key);
  const p = swiss.picture(m, show);
  if (p.kind !== 'swiss') throw new Error('another map');
  expect(structuredClone(p)).toEqual(p);
  expect(p.group).toBe(null);
  expect(p.directory.length).toBe(2 ** p.globalDepth);
  const keys = p.tables.flatMap((t) => t.groups.flat().flatMap((s) => (s.state === 'full' ? [Number(s.key)] : [])));
  expect(keys.sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => 2 * i + 1));
  for (const t of p.tables) {
    const count = (state: string): number => t.groups.flat().filter((s) => s.state === state).length;
    expect([count('full'), (t.capacity * 7) / 8 - count('full') - count('deleted')]).toEqual([t.used, t.growthLeft]);
  }
});
