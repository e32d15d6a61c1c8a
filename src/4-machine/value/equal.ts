// == on interfaces, structs, arrays and complex numbers (spec: #Comparison_operators).
import type { TypeDesc } from '#code';
import type { Complex } from './complex.ts';
import type { Iface } from './iface.ts';
import type { Pointer } from './pointer.ts';
import type { Cells, Storage, Value } from './value.ts';
import { originOf } from './window.ts';
import { elemOf } from './zero.ts';

/** Equal, different, or the dynamic type that has no ==. */
export type Equality = boolean | TypeDesc;

/** a == b for interface values. Types are compared first, so that only equal dynamic types can be found uncomparable. */
export function equalIface(a: Iface | null, b: Iface | null): Equality {
  if (a === null || b === null) return a === b;
  if (a.type !== b.type) return false;
  return a.type.comparable ? equal(a.value, b.value, a.type) : a.type;
}

/** a == b for two values of one comparable type. Stops at the first difference, before anything uncomparable behind it. */
export function equal(a: Value, b: Value, type: TypeDesc): Equality {
  switch (type.kind) {
    case 'interface':
      return equalIface(a as Iface | null, b as Iface | null);
    case 'struct':
      return equalStructs(a as Cells, b as Cells, type);
    case 'array':
      return equalArrays(a as Storage, b as Storage, elemOf(type));
    case 'complex64':
    case 'complex128':
      return equalComplex(a as Complex, b as Complex);
    case 'ptr':
      return equalPointers(a, b);
    default:
      return a === b;
  }
}

const equalComplex = (a: Complex, b: Complex): boolean => a.re === b.re && a.im === b.im;

/** Pointers to aggregates are the objects; the others are equal when they name one place. */
export function equalPointers(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (!isPlace(a) || !isPlace(b)) return false;
  if (a.base === b.base) return a.index === b.index;
  const p = originOf(a.base);
  const q = originOf(b.base);
  return p.base === q.base && p.off + a.index === q.off + b.index;
}

const isPlace = (v: Value): v is Pointer => v !== null && typeof v === 'object' && 'base' in v && 'index' in v;

function equalStructs(a: Cells, b: Cells, type: TypeDesc): Equality {
  for (let i = 0; i < type.fields.length; i++) {
    const f = type.fields[i];
    if (f === undefined || f.name === '_') continue;
    const same = equal(a[i], b[i], f.type);
    if (same !== true) return same;
  }
  return true;
}

function equalArrays(a: Storage, b: Storage, elem: TypeDesc): Equality {
  for (let i = 0; i < a.length; i++) {
    const same = equal(a[i], b[i], elem);
    if (same !== true) return same;
  }
  return true;
}
