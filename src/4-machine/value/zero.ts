// Zero values, and new storage filled with them (spec: #The_zero_value).
import { unreachable } from '#base';
import type { TypeDesc } from '#code';
import { Complex } from './complex.ts';
import { NIL_SLICE } from './slice.ts';
import type { Cells, Storage, Value } from './value.ts';

/** Arrays beyond this length would get V8's dictionary elements when made at once. */
const MAX_AT_ONCE = 30_000_000;

/** Up to here a loop is faster than the call of fill. */
const FEW = 8;

/**
 * n cells of `value`. They must not start as numbers: an array that once held only integers or only doubles keeps that elements kind, and
 * every place that indexes cells would have to cope with several kinds.
 */
export function newCells(n: number, value: Value): Cells {
  const cells = new Array<Value>(Math.min(n, MAX_AT_ONCE));
  if (n === 0) return cells;
  cells[0] = undefined;
  if (n > FEW) cells.fill(value);
  else for (let i = 0; i < n; i++) cells[i] = value;
  for (let i = cells.length; i < n; i++) cells.push(value);
  return cells;
}

/** The storage of an array of n elements, each a zero value of its own. */
export function newStorage(elem: TypeDesc, n: number): Storage {
  switch (elem.kind) {
    case 'uint8':
      return new Uint8Array(n);
    case 'float64':
      return new Float64Array(n);
    case 'struct':
    case 'array': {
      // Elements of size zero lie at one address, so they are one object.
      if (elem.size === 0) return newCells(n, zeroOf(elem));
      const cells = newCells(n, undefined);
      for (let i = 0; i < n; i++) cells[i] = zeroOf(elem);
      return cells;
    }
    default:
      return newCells(n, zeroOf(elem));
  }
}

const ZERO_COMPLEX = new Complex(0, 0);

/** A fresh zero value. */
export function zeroOf(type: TypeDesc): Value {
  switch (type.kind) {
    case 'bool':
      return false;
    case 'int':
    case 'int8':
    case 'int16':
    case 'int32':
    case 'int64':
    case 'uint':
    case 'uint8':
    case 'uint16':
    case 'uint32':
    case 'uint64':
    case 'uintptr':
    case 'float32':
    case 'float64':
      return 0;
    case 'complex64':
    case 'complex128':
      return ZERO_COMPLEX;
    case 'string':
      return '';
    case 'slice':
      return NIL_SLICE;
    case 'array':
      return type.size === 0 ? nothing(type) : newStorage(elemOf(type), type.len);
    case 'struct':
      return zeroStruct(type);
    case 'ptr':
    case 'map':
    case 'chan':
    case 'func':
    case 'interface':
    case 'unsafe.Pointer':
      return null;
    default:
      return unreachable(type.kind);
  }
}

/** The element type of an array, slice, chan, ptr or map type. */
export const elemOf = (type: TypeDesc): TypeDesc => type.elem as TypeDesc;

/** Variables of size zero lie at one address (runtime.zerobase): those of one type are one object, which never changes. */
const nothings = new WeakMap<TypeDesc, Storage>();

export function nothing(type: TypeDesc): Storage {
  let known = nothings.get(type);
  if (known === undefined) {
    known = type.kind === 'array' ? newStorage(elemOf(type), type.len) : layoutOf(type).template;
    nothings.set(type, known);
  }
  return known;
}

interface StructLayout {
  /** Zero values of all fields; slice() of it keeps its elements kind. */
  readonly template: Cells;
  /** Fields that are structs or arrays: each clone needs its own. */
  readonly aggregates: readonly number[];
}

/** Derived from the descriptor alone, so that sharing it between machines shows nowhere. */
const layouts = new WeakMap<TypeDesc, StructLayout>();

export function layoutOf(type: TypeDesc): StructLayout {
  const known = layouts.get(type);
  if (known !== undefined) return known;
  const template = newCells(type.fields.length, undefined);
  const aggregates: number[] = [];
  type.fields.forEach((f, i) => {
    template[i] = zeroOf(f.type);
    if (isAggregate(f.type)) aggregates.push(i);
  });
  const layout = { template, aggregates };
  layouts.set(type, layout);
  return layout;
}

/** Values of these types are storage with an identity; assignment copies them. */
export const isAggregate = (type: TypeDesc): boolean => type.kind === 'struct' || type.kind === 'array';

function zeroStruct(type: TypeDesc): Cells {
  const { template, aggregates } = layoutOf(type);
  if (type.size === 0) return template;
  const cells = template.slice();
  for (const i of aggregates) cells[i] = zeroOf((type.fields[i] as { type: TypeDesc }).type);
  return cells;
}
