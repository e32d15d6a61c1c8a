// Copies of structs and arrays: assignment copies every cell, and each nested aggregate keeps an object of its own.
import type { TypeDesc } from '#code';
import { elemOf, isAggregate, layoutOf } from './zero.ts';
import type { Cells, Storage, Value } from './value.ts';

/** A copy of an aggregate; any other value is its own copy. */
export function cloneOf(value: Value, type: TypeDesc): Value {
  if (type.kind === 'struct') return cloneStruct(value as Cells, type);
  if (type.kind === 'array' && type.size > 0) return cloneArray(value as Storage, elemOf(type));
  return value;
}

function cloneStruct(from: Cells, type: TypeDesc): Cells {
  if (type.size === 0) return from;
  const cells = from.slice();
  for (const i of layoutOf(type).aggregates) cells[i] = cloneOf(from[i], fieldType(type, i));
  return cells;
}

function cloneArray(from: Storage, elem: TypeDesc): Storage {
  const copy = from.slice();
  if (isAggregate(elem)) for (let i = 0; i < copy.length; i++) copy[i] = cloneOf(from[i], elem) as never;
  return copy;
}

/** Overwrites every cell of `to` with `from`; nested objects stay and are overwritten in turn, so that pointers to them stay valid. */
export function copyInto(to: Storage, from: Storage, type: TypeDesc): void {
  if (to === from) return;
  if (type.kind === 'struct') {
    const { aggregates } = layoutOf(type);
    if (aggregates.length === 0) return copyCells(to, from, 0, from.length);
    type.fields.forEach((f, i) => {
      if (isAggregate(f.type)) copyInto(to[i] as Storage, from[i] as Storage, f.type);
      else to[i] = from[i] as never;
    });
    return;
  }
  const elem = elemOf(type);
  // Windows of one slice may overlap, and `set` knows.
  if (to instanceof Uint8Array || to instanceof Float64Array) return to.set(from as Uint8Array);
  if (!isAggregate(elem)) return copyCells(to, from, 0, from.length);
  for (let i = 0; i < from.length; i++) copyInto(to[i] as Storage, from[i] as Storage, elem);
}

function copyCells(to: Storage, from: Storage, start: number, end: number): void {
  for (let i = start; i < end; i++) to[i] = from[i] as never;
}

/** Moves n elements within or between storages of one element type; regions may overlap (spec: #Appending_and_copying_slices). */
export function copyElements(to: Storage, toIndex: number, from: Storage, fromIndex: number, n: number, elem: TypeDesc): void {
  // The nil slice has a base of no particular kind.
  if (n === 0) return;
  if (isAggregate(elem)) return copyAggregates(to as Cells, toIndex, from as Cells, fromIndex, n, elem);
  if (to === from) {
    to.copyWithin(toIndex, fromIndex, fromIndex + n);
  } else if (to instanceof Uint8Array || to instanceof Float64Array) {
    to.set((from as Uint8Array).subarray(fromIndex, fromIndex + n), toIndex);
  } else {
    for (let i = 0; i < n; i++) to[toIndex + i] = from[fromIndex + i];
  }
}

function copyAggregates(to: Cells, toIndex: number, from: Cells, fromIndex: number, n: number, elem: TypeDesc): void {
  const upwards = to !== from || toIndex <= fromIndex;
  for (let k = 0; k < n; k++) {
    const i = upwards ? k : n - 1 - k;
    copyInto(to[toIndex + i] as Storage, from[fromIndex + i] as Storage, elem);
  }
}

const fieldType = (type: TypeDesc, i: number): TypeDesc => (type.fields[i] as { type: TypeDesc }).type;
