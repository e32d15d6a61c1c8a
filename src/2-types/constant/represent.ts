// Which constants fit which basic type, and what they become there (spec: #Representability).
import type { BasicName } from '../type.ts';
import { bitLength, type Constant, makeFloat, toComplex, toFloat, toInt } from './constant.ts';
import { type Float, floatFromNumber, toFloat32, toFloat64 } from './float.ts';

const SIGNED: Readonly<Partial<Record<BasicName, number>>> = { int: 64, int8: 8, int16: 16, int32: 32, int64: 64 };
const UNSIGNED: Readonly<Partial<Record<BasicName, number>>> = { uint: 64, uint8: 8, uint16: 16, uint32: 32, uint64: 64, uintptr: 64 };

/** The width of an unsigned integer type, 0 for every other type. */
export const unsignedBits = (name: BasicName): number => UNSIGNED[name] ?? 0;

function fitsInteger(n: bigint, name: BasicName): boolean {
  const signed = SIGNED[name];
  if (signed !== undefined) return bitLength(n < 0n ? -n - 1n : n) < signed;
  const unsigned = UNSIGNED[name];
  if (unsigned !== undefined) return n >= 0n && bitLength(n) <= unsigned;
  return true;
}

const rounders: Readonly<Partial<Record<BasicName, (x: Float) => number>>> = {
  float32: toFloat32,
  float64: toFloat64,
  complex64: toFloat32,
  complex128: toFloat64,
};

/** x rounded to the type, null beyond its range; untyped kinds keep every digit. */
function round(x: Float, name: BasicName): Float | null {
  const f = rounders[name];
  if (f === undefined) return x;
  const n = f(x);
  return Number.isFinite(n) ? floatFromNumber(n) : null;
}

/** x as a value of the basic type, or null when it does not fit. Unknown fits everywhere. */
export function represent(x: Constant, name: BasicName): Constant | null {
  if (x.kind === 'unknown') return x;
  switch (name) {
    case 'bool':
    case 'untyped bool':
      return x.kind === 'bool' ? x : null;
    case 'string':
    case 'untyped string':
      return x.kind === 'string' ? x : null;
    case 'float32':
    case 'float64':
    case 'untyped float':
      return representFloat(x, name);
    case 'complex64':
    case 'complex128':
    case 'untyped complex':
      return representComplex(x, name);
    case 'invalid type':
    case 'Pointer':
    case 'untyped nil':
      return null;
    default: {
      const i = toInt(x);
      return i.kind === 'int' && fitsInteger(i.value, name) ? i : null;
    }
  }
}

function representFloat(x: Constant, name: BasicName): Constant | null {
  const f = toFloat(x);
  if (f.kind !== 'float') return null;
  const r = round(f.value, name);
  return r === null ? null : makeFloat(r);
}

function representComplex(x: Constant, name: BasicName): Constant | null {
  const c = toComplex(x);
  if (c.kind !== 'complex') return null;
  const re = round(c.re, name);
  const im = round(c.im, name);
  return re === null || im === null ? null : { kind: 'complex', re, im };
}

/** One key for each distinct value, so that equal constants of different kinds meet (duplicate map keys and cases). */
export function constantKey(x: Constant): string {
  const i = toInt(x);
  if (i.kind === 'int') return `i${i.value}`;
  const f = toFloat(x);
  if (f.kind === 'float') return `f${toFloat64(f.value)}`;
  if (x.kind === 'complex') return `c${toFloat64(x.re)},${toFloat64(x.im)}`;
  return x.kind === 'string' ? `s${x.value}` : x.kind === 'bool' ? `b${x.value}` : '';
}
