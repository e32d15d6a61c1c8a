// Every pair of operations, in every order of their points: the ends are those of the model in one-group.ts, texts, lengths, slots and what was found, no
// more and no fewer.
import { expect, test } from 'vitest';
import { MapFault } from '../../src/4-machine/maps/fault.ts';
import { type GoMap, type MapRuntime, mapKind } from '../../src/4-machine/maps/go-map.ts';
import type { MicroOp, MicroPoint } from '../../src/4-machine/maps/micro-op.ts';
import type { Value } from '../../src/4-machine/value/value.ts';
import { INT_MAP, ops, put, world } from './fake.ts';
import { outcomes } from './interleave.ts';
import { endsOf, KEYS, type OperationName, RULES, told } from './one-group.ts';

type Release = keyof typeof RULES;

const BODY: MicroPoint = { name: 'loop body', prologue: false, cost: 0 };

/** One run of the operation: its fault, or nothing, with what it found in `found`. */
function* operation(rt: MapRuntime, m: GoMap, name: OperationName, found: number[]): MicroOp<MapFault | null> {
  const { type } = m;
  switch (name) {
    case 'insert':
    case 'insert another':
    case 'update': {
      const slot = yield* ops(rt).assign(rt, type, m, KEYS[name]);
      return slot instanceof MapFault ? slot : null;
    }
    case 'delete':
    case 'delete absent':
      return yield* ops(rt).remove(rt, type, m, KEYS[name]);
    case 'clear':
      return yield* ops(rt).clear(rt, type, m);
    case 'read':
    case 'read new': {
      const empty = isEmpty(m);
      const slot = yield* ops(rt).access(rt, type, m, KEYS[name]);
      if (slot instanceof MapFault) return slot;
      if (!empty) found.push(slot === null ? -1 : KEYS[name]);
      return null;
    }
    case 'range':
      return yield* ranging(rt, m, found);
    case 'clone': {
      const empty = isEmpty(m);
      const copy = yield* ops(rt).clone(rt, type, m);
      if (copy instanceof MapFault) return copy;
      const { count, slots } = seen(copy);
      if (!empty || copy.constructor.name === 'SwissMap') found.push(count, ...slots.filter((k) => k !== null));
      return null;
    }
  }
}

function* ranging(rt: MapRuntime, m: GoMap, found: number[]): MicroOp<MapFault | null> {
  if (isEmpty(m)) return null;
  const it = ops(rt).start(rt, m.type, m);
  yield BODY;
  for (;;) {
    const more = yield* ops(rt).next(rt, it);
    if (more instanceof MapFault) return more;
    if (!more) return null;
    found.push(it.key as number);
    yield BODY;
  }
}

/** The map as its picture shows it, without the elements. */
function seen(m: GoMap): { readonly flag: number; readonly count: number; readonly slots: (number | null)[] } {
  const show = (_type: unknown, value: Value): string => String(value);
  const p = m.constructor.name === 'SwissMap' ? SWISS.picture(m as never, show) : CLASSIC.picture(m as never, show);
  const slots = p.kind === 'swiss' ? p.group : p.buckets[0]?.chain[0];
  return {
    flag: Number(p.writing),
    count: p.kind === 'swiss' ? p.used : p.count,
    slots: (slots ?? []).map((s) => (s.state === 'full' ? Number(s.key) : null)),
  };
}
const SWISS = mapKind(world(1, '1.26').facts);
const CLASSIC = mapKind(world(1, '1.23').facts);

const isEmpty = (m: GoMap): boolean => seen(m).count === 0;

function endsOfMap(release: Release, names: readonly [OperationName, OperationName], entries: number, offset: number): string[] {
  return outcomes(() => {
    const plain = world(11, release);
    const rt: MapRuntime = { ...plain, choose: (kind, options) => (kind === 'range start' ? offset : plain.choose(kind, options)) };
    const m = ops(rt).make(rt, INT_MAP, 0);
    for (let i = 0; i < entries; i++) put(rt, m, i, i);
    const found: number[][] = [[], []];
    return {
      operations: names.map((name, i) => operation(rt, m, name, found[i] as number[])),
      end: () => {
        const { flag, count, slots } = seen(m);
        return told(flag, count, slots, found);
      },
    };
  });
}

const NAMES: readonly OperationName[] = [
  'insert',
  'insert another',
  'update',
  'read',
  'read new',
  'range',
  'delete',
  'delete absent',
  'clear',
  'clone',
];
const RELEASES = Object.keys(RULES) as Release[];
const known = (release: Release, name: OperationName): boolean => name !== 'clone' || RULES[release].clone !== 'none';

test.each(RELEASES.flatMap((release) => NAMES.filter((name) => known(release, name)).map((name) => [release, name] as const)))(
  'go %s: %s and each of the others',
  (release, first) => {
    for (const second of NAMES.filter((name) => known(release, name))) {
      if (NAMES.indexOf(second) < NAMES.indexOf(first)) continue;
      const pair = [first, second] as const;
      const ends = endsOf(RULES[release], pair, 3, 2);
      expect(endsOfMap(release, pair, 3, 2), second).toEqual([...ends].sort());
    }
  },
);

test('the last free slot of a small map, wanted twice', () => {
  const pair = ['insert', 'insert another'] as const;
  const ends = endsOf(RULES['1.26'], pair, 7, 0);
  expect(ends).toContain('B: small map with no empty slot (concurrent map writes?)');
  // Who comes when the map is full already makes a table, and that is not told by slots.
  expect(endsOfMap('1.26', pair, 7, 0).filter((e) => !e.includes('[]'))).toEqual([...ends].sort());
});

test.each(RELEASES)('go %s: the model has the ends that matter', (release) => {
  const ends = [...endsOf(RULES[release], ['insert', 'insert another'], 3, 0)];
  // One slot chosen by both: one entry is lost, and the length counts it.
  expect(ends.some((e) => e.startsWith('flag 0, len 5, [0 1 2 20 . . . .]'))).toBe(true);
  expect(ends.some((e) => e.startsWith('flag 0, len 5, [0 1 2 20 21 . . .]'))).toBe(true);
  expect(ends.some((e) => e.startsWith('flag 1'))).toBe(release === '1.26');
  for (const who of ['A', 'B']) expect(ends).toContain(`${who}: concurrent map writes`);
});
