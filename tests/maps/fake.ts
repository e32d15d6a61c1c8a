// A world for maps alone: descriptors, a seeded stream of choices, and ways to drive operations by hand.
import { Prng } from '../../src/base/index.ts';
import type { Kind, TypeDesc } from '../../src/3-code/index.ts';
import { MapFault } from '../../src/4-machine/maps/fault.ts';
import type { MapRuntime } from '../../src/4-machine/maps/go-map.ts';
import type { MicroOp } from '../../src/4-machine/maps/micro-op.ts';
import { access } from '../../src/4-machine/maps/swiss/access.ts';
import { assign } from '../../src/4-machine/maps/swiss/assign.ts';
import { next, start } from '../../src/4-machine/maps/swiss/iterate.ts';
import type { MapIterator, SwissMap } from '../../src/4-machine/maps/swiss/map.ts';
import { remove } from '../../src/4-machine/maps/swiss/remove.ts';
import type { Value } from '../../src/4-machine/value/value.ts';

let ids = 0;
export function typeDesc(kind: Kind, size: number, more: Partial<TypeDesc> = {}): TypeDesc {
  return {
    id: ids++,
    kind,
    string: kind,
    name: kind,
    pkgPath: '',
    size,
    align: Math.min(size, 8),
    elem: null,
    key: null,
    len: 0,
    dir: 'both',
    fields: [],
    params: [],
    results: [],
    variadic: false,
    methods: [],
    methodById: new Map(),
    comparable: true,
    ...more,
  };
}
export const INT = typeDesc('int', 8);
export const STRING = typeDesc('string', 16);
export const FLOAT64 = typeDesc('float64', 8);
export const ANY = typeDesc('interface', 16, { string: 'interface {}' });
export const SLICE_OF_INT = typeDesc('slice', 24, { string: '[]int', elem: INT, comparable: false });
export const structOf = (...types: TypeDesc[]): TypeDesc =>
  typeDesc(
    'struct',
    types.reduce((n, t) => n + t.size, 0),
    {
      fields: types.map((type, i) => ({ name: `f${i}`, type, embedded: false, pkgPath: 'main', tag: '', offset: 8 * i })),
      comparable: types.every((t) => t.comparable),
    },
  );
export const mapOf = (key: TypeDesc, elem: TypeDesc): TypeDesc =>
  typeDesc('map', 8, { string: `map[${key.string}]${elem.string}`, key, elem });
export const INT_MAP = mapOf(INT, INT);

/** Choices from a seed, or scripted by `answers` while there are some. */
export function world(seed: number, answers: number[] = []): MapRuntime & { allocated: number } {
  const prng = new Prng(seed);
  const identities = new Map<object, number>();
  return {
    allocated: 0,
    choose: (_kind, options) => answers.shift() ?? prng.below(options),
    allocate(bytes) {
      this.allocated += bytes;
      return true;
    },
    identity(object) {
      const known = identities.get(object) ?? identities.size + 1;
      identities.set(object, known);
      return known;
    },
  };
}

/** Runs an operation to its end, nobody interfering. */
export function drain<T>(op: MicroOp<T>): T {
  for (;;) {
    const r = op.next();
    if (r.done === true) return r.value;
  }
}

/** Advances until the named point has been passed (its nth time); true when it was reached. */
export function runTo(op: MicroOp<unknown>, point: string, nth = 1): boolean {
  for (let seen = 0; ; ) {
    const r = op.next();
    if (r.done === true) return false;
    if (r.value.name === point && ++seen === nth) return true;
  }
}

/** Every point an operation passes when alone. */
export function pointsOf(op: MicroOp<unknown>): string[] {
  const names: string[] = [];
  for (;;) {
    const r = op.next();
    if (r.done === true) return names;
    names.push(r.value.name);
  }
}

export const text = (r: unknown): string => (r instanceof MapFault ? r.text : 'ok');

export function put(rt: MapRuntime, m: SwissMap, key: Value, elem: Value): string {
  const slot = drain(assign(rt, m.type, m, key));
  if (slot instanceof MapFault) return slot.text;
  slot.base[slot.index] = elem as never;
  return 'ok';
}

export function get(rt: MapRuntime, m: SwissMap, key: Value): Value {
  const found = drain(access(rt, m.type, m, key));
  if (found instanceof MapFault) throw new Error(found.text);
  return found === null ? undefined : found.elem;
}

export const del = (rt: MapRuntime, m: SwissMap, key: Value): string => text(drain(remove(rt, m.type, m, key)));

/** All keys of one range statement; `each` runs after every step. */
export function range(rt: MapRuntime, m: SwissMap, each: (key: Value, elem: Value, it: MapIterator) => void = () => undefined): Value[] {
  const keys: Value[] = [];
  const it = start(rt, m.type, m);
  for (;;) {
    const more = drain(next(rt, it));
    if (more instanceof MapFault) throw new Error(more.text);
    if (!more) return keys;
    keys.push(it.key);
    each(it.key, it.elem, it);
  }
}
