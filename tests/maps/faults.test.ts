// Interleavings of map operations that must, and that must not, end in a fault (runtime.md §2.5 to §2.12). Operations are stopped by hand.
import { expect, test } from 'vitest';
import { MapFault } from '../../src/4-machine/maps/fault.ts';
import type { MapRuntime } from '../../src/4-machine/maps/go-map.ts';
import type { MicroOp } from '../../src/4-machine/maps/micro-op.ts';
import { access } from '../../src/4-machine/maps/swiss/access.ts';
import { assign } from '../../src/4-machine/maps/swiss/assign.ts';
import { clear } from '../../src/4-machine/maps/swiss/clear.ts';
import { next, start } from '../../src/4-machine/maps/swiss/iterate.ts';
import { make, type SwissMap } from '../../src/4-machine/maps/swiss/map.ts';
import { remove } from '../../src/4-machine/maps/swiss/remove.ts';
import { drain, get, INT_MAP, pointsOf, put, runTo, text, world } from './fake.ts';

const READ = 'concurrent map read and map write';
const WRITES = 'concurrent map writes';
const ITERATION = 'concurrent map iteration and map write';

function map(entries: number): { rt: MapRuntime; m: SwissMap } {
  const rt = world(11);
  const m = make(rt, INT_MAP, 0);
  for (let i = 0; i < entries; i++) put(rt, m, i, i);
  return { rt, m };
}

const assigning = (rt: MapRuntime, m: SwissMap, key: number): MicroOp<unknown> => assign(rt, m.type, m, key);

test('the points of each operation when it is alone', () => {
  const { rt, m } = map(3);
  const entry = ['write checked', 'writing loaded', 'window open'];
  const exit = ['exit checked', 'writing loaded'];
  expect(pointsOf(assigning(rt, m, 0))).toEqual([...entry, ...exit]);
  expect(pointsOf(assigning(rt, m, 3))).toEqual([...entry, 'slot chosen', ...exit]);
  expect(pointsOf(remove(rt, m.type, m, 3))).toEqual([...entry, 'slot chosen', ...exit]);
  expect(pointsOf(remove(rt, m.type, m, 77))).toEqual([...entry, ...exit]);
  expect(pointsOf(access(rt, m.type, m, 0))).toEqual(['read checked']);
  expect(pointsOf(clear(rt, m.type, m))).toEqual([...entry, 'group zeroed', ...exit]);
  expect(pointsOf(next(rt, start(rt, m.type, m)))).toEqual([]);
  expect(pointsOf(access(rt, m.type, m, 0))).toEqual([]);
  expect(pointsOf(remove(rt, m.type, m, 0))).toEqual([]);
});

/** A writer stopped at each of its points, and what a second operation then finds. */
const WINDOW: readonly (readonly [point: string, nth: number, open: boolean])[] = [
  ['write checked', 1, false],
  ['writing loaded', 1, false],
  ['window open', 1, true],
  ['slot chosen', 1, true],
  ['exit checked', 1, true],
  ['writing loaded', 2, true],
];

test.each(WINDOW)('second operation while a writer stands at %s (%i): window open %s', (point, nth, open) => {
  const stopped = (): { rt: MapRuntime; m: SwissMap; writer: MicroOp<unknown> } => {
    const { rt, m } = map(3);
    const writer = assigning(rt, m, 5);
    expect(runTo(writer, point, nth)).toBe(true);
    return { rt, m, writer };
  };
  const readers = stopped();
  expect(text(drain(access(readers.rt, INT_MAP, readers.m, 0)))).toBe(open ? READ : 'ok');
  const writers = stopped();
  expect(text(drain(assigning(writers.rt, writers.m, 6)))).toBe(open ? WRITES : 'ok');
  const removers = stopped();
  expect(text(drain(remove(removers.rt, INT_MAP, removers.m, 0)))).toBe(open ? WRITES : 'ok');
  const clearers = stopped();
  expect(text(drain(clear(clearers.rt, INT_MAP, clearers.m)))).toBe(open ? WRITES : 'ok');
  const ranges = stopped();
  const it = start(ranges.rt, INT_MAP, ranges.m);
  expect(text(drain(next(ranges.rt, it)))).toBe(open ? ITERATION : 'ok');
});

test('what a writer finds at its end when a whole write ran inside its entry', () => {
  for (const point of ['write checked', 'writing loaded']) {
    const { rt, m } = map(3);
    const writer = assigning(rt, m, 5);
    runTo(writer, point);
    expect(put(rt, m, 6, 6)).toBe('ok');
    // The other has come and gone: nobody notices.
    expect(text(drain(writer))).toBe('ok');
    expect(m.writing).toBe(0);
  }
});

test('two writers that both passed the entry check and both toggled: readers are blind, each writer dies at its exit', () => {
  const { rt, m } = map(3);
  const a = assigning(rt, m, 5);
  const b = assigning(rt, m, 6);
  runTo(a, 'write checked');
  runTo(b, 'window open');
  runTo(a, 'window open');
  expect(m.writing).toBe(0);
  expect(get(rt, m, 0)).toBe(0);
  expect(text(drain(a))).toBe(WRITES);
  expect(text(drain(b))).toBe(WRITES);
});

test('a lost toggle: both leave unharmed and the flag stays set, so that anybody dies much later', () => {
  const { rt, m } = map(3);
  const a = assigning(rt, m, 5);
  const b = assigning(rt, m, 6);
  runTo(a, 'writing loaded');
  runTo(b, 'writing loaded');
  runTo(a, 'exit checked');
  runTo(b, 'exit checked');
  expect(text(drain(a))).toBe('ok');
  expect(text(drain(b))).toBe('ok');
  expect(m.writing).toBe(1);
  expect(text(drain(access(rt, m.type, m, 0)))).toBe(READ);
  expect(put(rt, m, 1, 1)).toBe(WRITES);
});

test('two lost toggles cancel: nothing is ever noticed', () => {
  const { rt, m } = map(3);
  const a = assigning(rt, m, 5);
  const b = assigning(rt, m, 6);
  runTo(a, 'writing loaded');
  runTo(b, 'writing loaded');
  runTo(a, 'writing loaded');
  runTo(b, 'writing loaded');
  expect(text(drain(a))).toBe('ok');
  expect(text(drain(b))).toBe('ok');
  expect(m.writing).toBe(0);
});

test('a reader or iterator past its check sees nothing of a write that begins then', () => {
  const { rt, m } = map(3);
  const reader = access(rt, m.type, m, 0);
  runTo(reader, 'read checked');
  const it = start(rt, m.type, m);
  const step = next(rt, it);
  runTo(step, 'iteration checked');
  const writer = assigning(rt, m, 5);
  runTo(writer, 'window open');
  expect(text(drain(reader))).toBe('ok');
  expect(drain(step)).toBe(true);
  expect(text(drain(writer))).toBe('ok');
});

test('nothing checks the flag of an empty or nil map', () => {
  const { rt, m } = map(0);
  const writer = assigning(rt, m, 5);
  runTo(writer, 'window open');
  expect(text(drain(access(rt, m.type, m, 0)))).toBe('ok');
  expect(text(drain(remove(rt, m.type, m, 0)))).toBe('ok');
  expect(text(drain(clear(rt, m.type, m)))).toBe('ok');
  expect(drain(next(rt, start(rt, m.type, m)))).toBe(false);
  expect(text(drain(assigning(rt, m, 0)))).toBe(WRITES);
  expect(text(drain(assign(rt, INT_MAP, null, 0)))).toBe('assignment to entry in nil map');
});

test('an iteration that meets the end checks as well', () => {
  const { rt, m } = map(1);
  const it = start(rt, m.type, m);
  expect(drain(next(rt, it))).toBe(true);
  runTo(assigning(rt, m, 5), 'window open');
  expect(text(drain(next(rt, it)))).toBe(ITERATION);
});

test('a re-look-up during iteration after growth has the check and the text of a read', () => {
  const { rt, m } = map(8);
  const it = start(rt, m.type, m);
  expect(drain(next(rt, it))).toBe(true);
  put(rt, m, 8, 8);
  const step = next(rt, it);
  runTo(step, 'iteration checked');
  runTo(assigning(rt, m, 9), 'window open');
  expect(text(drain(step))).toBe(READ);
});

test('two writers in a small map with one free slot: the second finds none', () => {
  const { rt, m } = map(7);
  const a = assigning(rt, m, 20);
  const b = assigning(rt, m, 21);
  runTo(a, 'writing loaded');
  runTo(b, 'window open');
  runTo(a, 'exit checked');
  expect(m.used).toBe(8);
  expect(text(drain(b))).toBe('small map with no empty slot (concurrent map writes?)');
});

test('two writers that chose the same slot: one entry is lost and the length is wrong', () => {
  const { rt, m } = map(3);
  const a = assigning(rt, m, 20);
  const b = assigning(rt, m, 21);
  runTo(a, 'writing loaded');
  runTo(b, 'slot chosen');
  runTo(a, 'exit checked');
  runTo(b, 'exit checked');
  expect(drain(a)).not.toBeInstanceOf(MapFault);
  drain(b);
  expect(m.used).toBe(5);
  expect([get0(m, 20), get0(m, 21)].filter((found) => found).length).toBe(1);
});

/** Looks into the group without asking the map. */
const get0 = (m: SwissMap, key: number): boolean => m.group?.keys.some((k, i) => k === key && m.group?.isFull(i) === true) ?? false;

test('growth inside a window stops at function prologues, the rest of an int map does not', () => {
  const { rt, m } = map(14);
  const prologues: string[] = [];
  for (const op of [assigning(rt, m, 3), assigning(rt, m, 99)]) {
    for (let r = op.next(); r.done !== true; r = op.next()) if (r.value.prologue) prologues.push(r.value.name);
  }
  expect(prologues.length).toBe(1 + 2 * 14);
  expect(new Set(prologues)).toEqual(new Set(['table allocated', 'entry hashed', 'entry moved']));
});
