// Constants of the Program as values of the machine.
import { SimulatorBug } from '#base';
import type { ConstValue, TypeDesc } from '#code';
import { Complex } from './complex.ts';
import { NIL_SLICE } from './slice.ts';
import type { Value } from './value.ts';

/** The value of a constant that is an object in the Program; null is Go's nil. */
export function constantOf(c: ConstValue & (object | null)): Value {
  if (c === null) return null;
  if ('kind' in c) {
    if (c.kind === 'nil slice') return NIL_SLICE;
    if (c.kind === 'complex') return new Complex(c.re, c.im);
    if (isType(c)) return c;
  }
  throw new SimulatorBug('CONST of a descriptor that is no value');
}

const isType = (c: object): c is TypeDesc => 'methodById' in c;
