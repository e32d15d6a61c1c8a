// How print and println, and panics of basic types, write values (runtime.md §3.6).
import { unreachable } from '#base';
import type { Kind } from '#code';
import type { Machine } from '../machine.ts';
import type { Complex } from './complex.ts';
import { floatText, sevenDigits } from './float-text.ts';
import type { Iface } from './iface.ts';
import type { Slice } from './slice.ts';
import type { Value } from './value.ts';

export function printText(m: Machine, kind: Kind, v: Value): string {
  switch (kind) {
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
      return String(v);
    case 'float32':
      return float(m, v as number, 32);
    case 'float64':
      return float(m, v as number, 64);
    case 'complex64':
      return complexText(m, v as Complex, 32);
    case 'complex128':
      return complexText(m, v as Complex, 64);
    case 'string':
      return v as string;
    case 'slice':
      return `[${(v as Slice).len}/${(v as Slice).cap}]${hex(m.addresses.slice(v as Slice))}`;
    case 'interface':
      return interfaceText(m, v as Iface | null);
    case 'array':
    case 'struct':
    case 'ptr':
    case 'map':
    case 'chan':
    case 'func':
    case 'unsafe.Pointer':
      return hex(m.addresses.of(v));
    default:
      return unreachable(kind);
  }
}

/** Both words: the type's and the data's. */
export function interfaceText(m: Machine, v: Iface | null): string {
  return v === null ? '(0x0,0x0)' : `(${hex(m.addresses.type(v.type))},${hex(m.addresses.data(v))})`;
}

const float = (m: Machine, f: number, bits: 32 | 64): string => (m.facts.floats === 'shortest' ? floatText(f, bits) : sevenDigits(f));

function complexText(m: Machine, c: Complex, bits: 32 | 64): string {
  const im = float(m, c.im, bits);
  return `(${float(m, c.re, bits)}${im.startsWith('-') || im.startsWith('+') ? im : `+${im}`}i)`;
}

export const hex = (n: number | bigint): string => `0x${n.toString(16)}`;
