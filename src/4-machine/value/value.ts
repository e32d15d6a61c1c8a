// What a register, cell, field or element can hold. One union; each kind's file states its invariants.
import type { TypeDesc } from '#code';
import type { Chan } from '../chan.ts';
import type { GoMap, MapIterator } from '../maps/go-map.ts';
import type { Closure } from './func.ts';
import type { Complex } from './complex.ts';
import type { Iface } from './iface.ts';
import type { Pointer } from './pointer.ts';
import type { Slice } from './slice.ts';

/**
 * bool: boolean. Integers up to 32 bits, floats: number. 64-bit integers: number while |n| <= 2^53-1, else bigint (canonical, so === compares).
 * string: byte string. struct, array: Storage (an object with identity; see storage.ts). Pointers to struct and array: that Storage; other pointers: Pointer.
 * nil of pointer, map, chan, func, interface: null. nil slice: the NIL_SLICE object. undefined: a register that holds nothing yet.
 */
export type Value =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | Storage
  | Pointer
  | Slice
  | Iface
  | Closure
  | Complex
  | Chan
  | GoMap
  | MapIterator
  | TypeDesc
  | Opaque;

/** Cells of a struct, array, escaped variable or the globals; bytes of a uint8 array; a float64 array. Addressed as base[index] throughout. */
export type Storage = Cells | Uint8Array | Float64Array;
export type Cells = Value[];

/** State that library natives keep in a Go value of type unsafe.Pointer; only the native that made it looks inside. */
export abstract class Opaque {
  abstract readonly what: string;
}
