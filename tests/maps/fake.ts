// A world for maps alone: descriptors, a seeded stream of choices, and ways to drive operations by hand.
import { Prng } from '../../src/base/index.ts';
import type { Kind, TypeDesc } from '../../src/3-code/index.ts';
import { MapFault } from '../../src/4-machine/maps/fault.ts';
import { type GoMap, type MapIterator, type MapKind, type MapRuntime, mapKind } from '../../src/4-machine/maps/go-map.ts';
import type { MicroOp } from '../../src/4-machine/maps/micro-op.ts';
import type { Value } from '../../src/4-machine/value/value.ts';
import { factsOf, type Release } from '../../src/release/index.ts';

/** The last release of each kind of behaviour. */
export const CLASSIC_OR = '1.11';
export const CLASSIC = '1.23';
export const SWISS = '1.26';

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

export interface World extends MapRuntime {
  allocated: number;
}

/** Choices from a seed, or scripted by `answers` while there are some. */
export function world(seed: number, release: Release = SWISS, answers: number[] = []): World {
  const prng = new Prng(seed);
  const identities = new Map<object, number>();
  return {
    facts: factsOf(release),
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

/** The operations of the world's release. */
export const ops = (rt: MapRuntime): MapKind<GoMap, MapIterator> => mapKind(rt.facts);

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

/** How an operation ended. */
export const text = (r: unknown): string => (r instanceof MapFault ? r.text : 'ok');

export function put(rt: MapRuntime, m: GoMap, key: Value, elem: Value): string {
  return text(drain(putting(rt, m, key, elem)));
}

/** The statement m[key] = elem: the store comes after the operation. */
export function* putting(rt: MapRuntime, m: GoMap, key: Value, elem: Value): MicroOp<MapFault | null> {
  const slot = yield* ops(rt).assign(rt, m.type, m, key);
  if (slot instanceof MapFault) return slot;
  slot.base[slot.index] = elem as never;
  return null;
}

export function get(rt: MapRuntime, m: GoMap, key: Value): Value {
  const found = drain(ops(rt).access(rt, m.type, m, key));
  if (found instanceof MapFault) throw new Error(found.text);
  if (found === null) return undefined;
  if (found.elems[found.slot] !== found.elem) throw new Error('the element lies elsewhere');
  return found.elem;
}

export const del = (rt: MapRuntime, m: GoMap, key: Value): string => text(drain(ops(rt).remove(rt, m.type, m, key)));

/** All keys of one range statement; `each` runs after every step. */
export function range(rt: MapRuntime, m: GoMap, each: (key: Value, elem: Value, it: MapIterator) => void = () => undefined): Value[] {
  const keys: Value[] = [];
  const it = ops(rt).start(rt, m.type, m);
  for (;;) {
    const more = drain(ops(rt).next(rt, it));
    if (more instanceof MapFault) throw new Error(more.text);
    if (!more) return keys;
    keys.push(it.key);
    each(it.key, it.elem, it);
  }
}
