// Hashing and equality of map keys of every comparable type (spec: #Comparison_operators; release/runtime.md §2.4).
import type { TypeDesc } from '#code';
import { Complex } from '../value/complex.ts';
import { equal } from '../value/equal.ts';
import { Iface } from '../value/iface.ts';
import { Pointer } from '../value/pointer.ts';
import type { Storage, Value } from '../value/value.ts';
import { elemOf } from '../value/zero.ts';
import type { MapRuntime } from './go-map.ts';

/** Finaliser of a 32-bit hash (Wellons' lowbias32): every input bit reaches every output bit. Signed: V8 keeps such numbers without a box. */
function mix(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}

const TWO_32 = 2 ** 32;

/** The hash of a comparable key: equal keys have equal hashes; a NaN gets a new one each time, so that it is never found again. */
export function hashKey(rt: MapRuntime, type: TypeDesc, key: Value, seed: number): number {
  switch (typeof key) {
    case 'number':
      return hashNumber(rt, key, seed);
    case 'string':
      return hashString(key, seed);
    case 'boolean':
      return mix((key ? 1 : 2) ^ seed);
    case 'bigint':
      return mix(mix(Number(BigInt.asIntN(32, key)) ^ seed) ^ Number(BigInt.asIntN(32, key >> 32n)));
    default:
      return hashObject(rt, type, key, seed);
  }
}

function hashNumber(rt: MapRuntime, n: number, seed: number): number {
  const low = n | 0;
  if (low === n) return mix(low ^ seed);
  if (Number.isNaN(n)) return rt.choose('random', TWO_32) | 0;
  if (Number.isSafeInteger(n)) return mix(mix(low ^ seed) ^ Math.floor(n / TWO_32));
  return hashFraction(n, seed);
}

const floatBits = new DataView(new ArrayBuffer(8));
function hashFraction(n: number, seed: number): number {
  floatBits.setFloat64(0, n);
  return mix(mix(floatBits.getInt32(0) ^ seed) ^ floatBits.getInt32(4));
}

function hashString(s: string, seed: number): number {
  let h = seed ^ s.length;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return mix(h);
}

function hashObject(rt: MapRuntime, type: TypeDesc, key: Value, seed: number): number {
  if (key === null || key === undefined) return mix(seed);
  if (key instanceof Iface) return hashKey(rt, key.type, key.value, mix(seed ^ key.type.id));
  if (key instanceof Pointer) return mix(mix(rt.identity(key.base) ^ seed) ^ key.index);
  if (key instanceof Complex) return hashNumber(rt, key.im, hashNumber(rt, key.re, seed));
  if (type.kind === 'struct') return hashStruct(rt, type, storageOf(key), seed);
  if (type.kind === 'array') return hashArray(rt, type, storageOf(key), seed);
  return mix(rt.identity(Object(key)) ^ seed);
}

/** Values of struct and array types are always storage. */
const storageOf = (v: Value): Storage => v as Storage;

/** Blank fields count neither for hashing nor for equality. */
function hashStruct(rt: MapRuntime, type: TypeDesc, key: Storage, seed: number): number {
  let h = seed;
  type.fields.forEach((f, i) => {
    if (f.name !== '_') h = hashKey(rt, f.type, key[i], h);
  });
  return mix(h);
}

function hashArray(rt: MapRuntime, type: TypeDesc, key: Storage, seed: number): number {
  let h = seed;
  for (let i = 0; i < type.len; i++) h = hashKey(rt, elemOf(type), key[i], h);
  return mix(h);
}

/**
 * a == b for two keys of one type, neither of them unhashable. NaN differs from itself; +0 equals -0. `b` is undefined when a writer has
 * emptied the slot since it was chosen.
 */
export function equalKeys(type: TypeDesc, a: Value, b: Value): boolean {
  if (typeof a !== 'object' || a === null) return a === b;
  return b !== undefined && equal(a, b, type) === true;
}

/** The dynamic type inside `key` that has no hash, or null. */
export function unhashableIn(type: TypeDesc, key: Value): TypeDesc | null {
  switch (type.kind) {
    case 'interface':
      if (!(key instanceof Iface)) return null;
      return key.type.comparable ? unhashableIn(key.type, key.value) : key.type;
    case 'struct':
      for (const [i, f] of type.fields.entries()) {
        const bad = f.name === '_' ? null : unhashableIn(f.type, storageOf(key)[i]);
        if (bad !== null) return bad;
      }
      return null;
    case 'array':
      for (let i = 0; i < type.len; i++) {
        const bad = unhashableIn(elemOf(type), storageOf(key)[i]);
        if (bad !== null) return bad;
      }
      return null;
    default:
      return null;
  }
}

/** Does the type contain an interface, whose dynamic type may have no hash? */
export function hashMightPanic(type: TypeDesc): boolean {
  switch (type.kind) {
    case 'interface':
      return true;
    case 'struct':
      return type.fields.some((f) => hashMightPanic(f.type));
    case 'array':
      return hashMightPanic(elemOf(type));
    default:
      return false;
  }
}

/** Does assigning under an equal key store the key again, because equal keys may look different (±0, strings of other memory)? */
export function needsKeyUpdate(type: TypeDesc): boolean {
  switch (type.kind) {
    case 'float32':
    case 'float64':
    case 'complex64':
    case 'complex128':
    case 'string':
    case 'interface':
      return true;
    case 'struct':
      return type.fields.some((f) => needsKeyUpdate(f.type));
    case 'array':
      return needsKeyUpdate(elemOf(type));
    default:
      return false;
  }
}
