// What values of a type take in the simulator's memory: at least a word each, whatever their Go size.
import type { TypeDesc } from '#code';
import { elemOf } from './zero.ts';

const OBJECT_BYTES = 72;

/** Derived from the descriptor alone. */
const known = new WeakMap<TypeDesc, number>();

/** Bytes of one element inside storage, with the objects that belong to it alone. */
export function footprint(type: TypeDesc): number {
  switch (type.kind) {
    case 'uint8':
      return 1;
    case 'struct':
    case 'array':
      return objectFootprint(type);
    default:
      return 8;
  }
}

/** Bytes of a struct or array object. */
export function objectFootprint(type: TypeDesc): number {
  let bytes = known.get(type);
  if (bytes === undefined) {
    bytes =
      OBJECT_BYTES +
      (type.kind === 'array' ? type.len * footprint(elemOf(type)) : type.fields.reduce((sum, f) => sum + footprint(f.type), 0));
    known.set(type, bytes);
  }
  return bytes;
}
