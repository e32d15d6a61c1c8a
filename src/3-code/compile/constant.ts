// Constants and zero values in the machine's representation.
import { SimulatorBug } from '#base';
import { type Constant, constants, type Type } from '#types';
import { fitsImmediate } from '../builder.ts';
import type { ConstValue } from '../program.ts';
import type { FuncCompiler } from './func.ts';
import { classOf, isAggregate, isComplex64, isFloat32, under } from './go-types.ts';

/** Integers are numbers while exact, else bigints. */
export function integerValue(n: bigint): number | bigint {
  return n >= BigInt(Number.MIN_SAFE_INTEGER) && n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : n;
}

/** The constant as a value of type t. */
export function constantOf(c: Constant, t: Type): ConstValue {
  switch (classOf(t)) {
    case 'bool':
      return constants.bool(c);
    case 'string':
      return constants.string(c);
    case 'int':
      return integerValue(constants.int(c));
    case 'float':
      return isFloat32(t) ? constants.float32(c) : constants.float64(c);
    case 'complex': {
      const { re, im } = constants.complex(c);
      return isComplex64(t) ? { kind: 'complex', re: Math.fround(re), im: Math.fround(im) } : { kind: 'complex', re, im };
    }
    case 'other':
      // unsafe.Pointer(nil) and uintptr arithmetic aside, only basic types have constants; an interface takes the constant's own type.
      return untypedValue(c);
  }
}

function untypedValue(c: Constant): ConstValue {
  switch (c.kind) {
    case 'bool':
      return c.value;
    case 'string':
      return c.value;
    case 'int':
      return integerValue(c.value);
    case 'float':
      return constants.float64(c);
    case 'complex':
      return { kind: 'complex', ...constants.complex(c) };
    case 'unknown':
      throw new SimulatorBug('constant without a value');
  }
}

const NIL_SLICE: ConstValue = { kind: 'nil slice' };
const COMPLEX_ZERO: ConstValue = { kind: 'complex', re: 0, im: 0 };

/** The zero value of a type that is no aggregate (spec: #The_zero_value). */
export function zeroOf(t: Type): ConstValue {
  switch (classOf(t)) {
    case 'bool':
      return false;
    case 'int':
    case 'float':
      return 0;
    case 'complex':
      return COMPLEX_ZERO;
    case 'string':
      return '';
    case 'other':
      return under(t).kind === 'Slice' ? NIL_SLICE : null;
  }
}

export function zeroInto(f: FuncCompiler, t: Type, dst: number): void {
  if (isAggregate(t)) f.b.emit('ZERO', dst, f.typeOperand(t));
  else f.b.load(dst, zeroOf(t));
}

/** The constant as an immediate operand, null when it is no small integer. */
export function immediateOf(c: Constant | null, t: Type): number | null {
  if (c === null) return null;
  const value = constantOf(c, t);
  return fitsImmediate(value) ? value : null;
}
