// Which functions the compiler calls for a map type: those for keys that need no calls to hash and compare, or the general ones
// (release/runtime.md §2.3, §7.2).
import { unreachable } from '#base';
import type { TypeDesc } from '#code';
import { elemOf } from '../value/zero.ts';

/** As the suffixes of Go's function names; fast32 and fast64 are for 4 and 8 bytes that compare as memory. */
export type MapVariant = 'fast32' | 'fast64' | 'faststr' | 'generic';

/** A map type always has both; the descriptor's fields are nullable for the other kinds. */
export function mapTypes(type: TypeDesc): { key: TypeDesc; elem: TypeDesc } {
  return type as TypeDesc & { key: TypeDesc; elem: TypeDesc };
}

/** Larger elements always take the general functions. */
const MAX_FAST_ELEM = 128;

export function variantOf(key: TypeDesc, elem: TypeDesc): MapVariant {
  if (elem.size > MAX_FAST_ELEM) return 'generic';
  if (key.kind === 'string') return 'faststr';
  if (!comparesAsMemory(key)) return 'generic';
  if (key.size === 8) return 'fast64';
  return key.size === 4 ? 'fast32' : 'generic';
}

function comparesAsMemory(type: TypeDesc): boolean {
  switch (type.kind) {
    case 'float32':
    case 'float64':
    case 'complex64':
    case 'complex128':
    case 'string':
    case 'interface':
    case 'func':
    case 'map':
    case 'slice':
      return false;
    case 'struct':
      return (
        type.fields.every((f) => f.name !== '_' && comparesAsMemory(f.type)) &&
        type.fields.reduce((sum, f) => sum + f.type.size, 0) === type.size
      );
    case 'array':
      return comparesAsMemory(elemOf(type));
    case 'bool':
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
    case 'chan':
    case 'ptr':
    case 'unsafe.Pointer':
      return true;
    default:
      return unreachable(type.kind);
  }
}
