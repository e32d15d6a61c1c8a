// Growth, stale readers and pictures of the classic map (runtime.md §7).
import { expect, test } from 'vitest';
import { classic } from '../../src/4-machine/maps/classic/kind.ts';
import { type ClassicMap, make } from '../../src/4-machine/maps/classic/map.ts';
import type { Found } from '../../src/4-machine/maps/go-map.ts';
import type { MicroOp } from '../../src/4-machine/maps/micro-op.ts';
import type { ClassicPicture } from '../../src/4-machine/maps/picture.ts';
import type { Value } from '../../src/4-machine/value/value.ts';
import { CLASSIC, del, drain, FLOAT64, INT, INT_MAP, mapOf, put, range, runTo, STRING, type World, world } from './fake.ts';

const filled = (n: number, seed = 1, type = INT_MAP, key: (i: number) => Value = (i) => i): { rt: World; m: ClassicMap } => {
  const rt = world(seed, CLASSIC);
  const m = make(rt, type, 0);
  for (let i = 0; i < n; i++) put(rt, m, key(i), i);
  return { rt, m };
};

test('a map doubles at exactly these inserts (measured with 1.23.12)', () => {
  const { rt, m } = filled(0);
  const doublings: string[] = [];
  for (let n = 1; n <= 4000; n++) {
    const before = m.B;
    put(rt, m, n, n);
    if (m.B !== before) doublings.push(`${n}:${m.B}`);
  }
  expect(doublings.join(' ')).toBe('9:1 14:2 27:3 53:4 105:5 209:6 417:7 833:8 1665:9 3329:10');
});

test('make takes the fewest buckets for its hint (measured with 1.23.12)', () => {
  const rt = world(1, CLASSIC);
  const hints = [0, 1, 8, 9, 13, 14, 26, 27, 52, 53, 104, 105, 1000, 5000];
  expect(hints.map((hint) => `${hint}:${make(rt, INT_MAP, hint).B}`).join(' ')).toBe(
    '0:0 1:0 8:0 9:1 13:1 14:2 26:2 27:3 52:3 53:4 104:4 105:5 1000:8 5000:10',
  );
});

test('a growth moves one or two old buckets with every write, none with reads', () => {
  const { rt, m } = filled(53);
  expect([m.B, m.growing]).toEqual([4, true]);
  const moved = (): number => (classic.picture(m, String) as ClassicPicture).oldbuckets?.filter((b) => b.evacuated).length ?? 8;
  for (let last = moved(); last < 8; ) {
    range(rt, m);
    drain(classic.access(rt, INT_MAP, m, 7));
    expect(moved()).toBe(last);
    put(rt, m, 7, 7);
    expect(moved() - last).toBeGreaterThanOrEqual(1);
    expect(moved() - last).toBeLessThanOrEqual(2);
    last = moved();
  }
  expect(m.growing).toBe(false);
});

test('chains of churned maps are straightened by growths of the same size, as often as in 1.23.12', () => {
  const { rt, m } = filled(0);
  let growths = 0;
  let was = false;
  for (let i = 0; i < 100_000; i++) {
    put(rt, m, i, i);
    if (i >= 20) del(rt, m, i - 20);
    if (m.sameSizeGrow && !was) growths++;
    was = m.sameSizeGrow;
  }
  expect(m.B).toBe(2);
  // Two runs of 1.23.12: 397 and 406 in 200,000 rounds.
  expect(Math.abs(growths - 200)).toBeLessThan(60);
});

const pictureOf = (m: ClassicMap): ClassicPicture => classic.picture(m, (_type, v) => String(v)) as ClassicPicture;

/** What a reader finds of a present key whose bucket moves after it has chosen it. */
function found(key: typeof INT, elem: typeof INT, keyOf: (i: number) => Value): string {
  const { rt, m } = filled(53, 1, mapOf(key, elem), keyOf);
  const waiting = pictureOf(m).oldbuckets?.find((b) => !b.evacuated)?.chain[0]?.[0]?.key;
  const k = Array.from({ length: 53 }, (_, i) => keyOf(i)).find((k) => String(k) === waiting);
  const reader = classic.access(rt, m.type, m, k) as MicroOp<Found | null>;
  expect(runTo(reader, 'bucket chosen')).toBe(true);
  const before = drain(classic.access(rt, m.type, m, k)) as Found;
  while (m.growing) put(rt, m, k, 'new');
  const after = drain(reader);
  if (after === null) return 'nothing';
  return after.elems === before.elems ? 'what the old bucket holds' : 'the new element';
}

test('a bucket that moves under a reader: integer keys are still found in it, others missed, without a word', () => {
  expect(found(INT, INT, (i) => i)).toBe('what the old bucket holds');
  expect(found(STRING, INT, (i) => `k${i}`)).toBe('nothing');
  expect(found(FLOAT64, INT, (i) => i + 0.5)).toBe('nothing');
  // With pointers in them, moved buckets are cleared.
  expect(found(INT, STRING, (i) => i)).toBe('nothing');
});

test('a moved bucket is cleared when the collector looks into buckets and nobody iterates', () => {
  const moved = (elem: typeof INT, iterate: boolean): readonly (string | null)[] => {
    const { rt, m } = filled(52, 1, mapOf(INT, elem));
    if (iterate) range(rt, m);
    put(rt, m, 100, 0);
    const p = pictureOf(m);
    return p.oldbuckets?.find((b) => b.evacuated)?.chain[0]?.map((s) => s.key) ?? [];
  };
  expect(moved(INT, false).some((key) => key !== null)).toBe(true);
  expect(moved(STRING, false).every((key) => key === null)).toBe(true);
  expect(moved(STRING, true).some((key) => key !== null)).toBe(true);
});

test('a picture: states of slots, chains, flags; plain data', () => {
  const { rt, m } = filled(3);
  del(rt, m, 1);
  const p = pictureOf(m);
  expect(p.buckets[0]?.chain[0]?.map((s) => `${s.state} ${s.key} ${s.elem}`)).toEqual([
    'full 0 0',
    'empty null null',
    'full 2 2',
    ...new Array<string>(5).fill('empty rest null null'),
  ]);
  expect(structuredClone(p)).toEqual(p);
  expect([p.writing, p.flags, p.oldbuckets]).toEqual([false, [], null]);
  runTo(classic.assign(rt, INT_MAP, m, 9), 'window open');
  const open = classic.picture(m, String) as ClassicPicture;
  expect([open.writing, open.flags]).toEqual([true, ['hashWriting']]);
});

test('a picture of a growing map: every entry once, in the old array or the new one', () => {
  const { rt, m } = filled(209);
  range(rt, m);
  expect(m.growing).toBe(true);
  const p = pictureOf(m);
  expect([p.B, p.buckets.length, p.oldbuckets?.length, p.flags]).toEqual([6, 64, 32, ['iterator', 'oldIterator']]);
  const full = [...p.buckets, ...(p.oldbuckets ?? [])].flatMap((b) => b.chain.flat().filter((s) => s.state === 'full'));
  expect(full.map((s) => Number(s.key)).sort((a, b) => a - b)).toEqual(Array.from({ length: 209 }, (_, i) => i));
  expect(p.oldbuckets?.some((b) => b.chain.flat().some((s) => s.state === 'moved to X'))).toBe(true);
  expect(p.oldbuckets?.some((b) => b.chain.flat().some((s) => s.state === 'moved to Y'))).toBe(true);
});
