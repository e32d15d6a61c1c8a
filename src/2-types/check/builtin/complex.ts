// complex, real and imag (spec: #Complex_numbers).
import { imagPart, makeComplex, realPart, signOf, toFloat } from '../../constant/constant.ts';
import type { Code } from '../../codes.ts';
import { identical } from '../../identical.ts';
import { basicType } from '../../make.ts';
import { isNumeric, isUntyped } from '../../predicates.ts';
import type { BasicName, Type } from '../../type.ts';
import { isTypeParam, under } from '../../under.ts';
import type { Operand } from '../operand.ts';
import { convertUntyped } from '../untyped.ts';
import { type BuiltinCall, recordSignature, result } from './row.ts';

const COMPLEX_OF: Readonly<Partial<Record<BasicName, BasicName>>> = {
  float32: 'complex64',
  float64: 'complex128',
  'untyped float': 'untyped complex',
};
const PART_OF: Readonly<Partial<Record<BasicName, BasicName>>> = {
  complex64: 'float32',
  complex128: 'float64',
  'untyped complex': 'untyped float',
};

function mapped(t: Type, table: Readonly<Partial<Record<BasicName, BasicName>>>): Type | null {
  const u = under(t);
  const name = u.kind === 'Basic' ? table[u.name] : undefined;
  return name === undefined ? null : basicType(name);
}

/** Untyped arguments take each other's type; two untyped constants become untyped floats. */
function matchParts(b: BuiltinCall, y: Operand): boolean {
  const { c, x } = b;
  if (isUntyped(x.type) && isUntyped(y.type)) {
    if (x.mode === 'constant' && y.mode === 'constant') {
      for (const z of [x, y]) {
        if (isNumeric(z.type) && z.value !== null && signOf(imagPart(z.value)) === 0) z.type = basicType('untyped float');
      }
    } else {
      // A shift waiting for its type: it cannot become a float, and says so.
      convertUntyped(c, x, basicType('float64'));
      convertUntyped(c, y, basicType('float64'));
    }
  } else if (isUntyped(x.type)) {
    convertUntyped(c, x, y.type);
  } else if (isUntyped(y.type)) {
    convertUntyped(c, y, x.type);
  }
  return x.mode !== 'invalid' && y.mode !== 'invalid';
}

export function checkComplex(b: BuiltinCall): boolean {
  const { c, x, call } = b;
  const [, y] = b.args;
  if (y === undefined || !matchParts(b, y)) return false;
  if (!identical(x.type, y.type)) {
    c.error(x, 'InvalidComplex', 'invalid operation: %s (mismatched types %s and %s)', call, x.type, y.type);
    return false;
  }
  if (isTypeParam(x.type)) return notGeneric(b, 'InvalidComplex');
  const t = mapped(x.type, COMPLEX_OF);
  if (t === null) {
    c.error(x, 'InvalidComplex', 'invalid argument: arguments have type %s, expected floating-point', x.type);
    return false;
  }
  if (x.mode === 'constant' && y.mode === 'constant' && x.value !== null && y.value !== null) {
    const re = toFloat(x.value);
    const im = toFloat(y.value);
    x.value = makeComplex(re.kind === 'float' ? re.value : null, im.kind === 'float' ? im.value : null);
    x.type = t;
    return true;
  }
  recordSignature(b, t, x.type, x.type);
  return result(b, t);
}

export function checkPart(b: BuiltinCall): boolean {
  const { c, x } = b;
  if (isUntyped(x.type)) {
    if (x.mode === 'constant') {
      if (isNumeric(x.type)) x.type = basicType('untyped complex');
    } else {
      convertUntyped(c, x, basicType('complex128'));
      if (!converted(x)) return false;
    }
  }
  if (isTypeParam(x.type)) return notGeneric(b, b.name === 'real' ? 'InvalidReal' : 'InvalidImag');
  const t = mapped(x.type, PART_OF);
  if (t === null) {
    c.error(x, b.name === 'real' ? 'InvalidReal' : 'InvalidImag', 'invalid argument: argument has type %s, expected complex type', x.type);
    return false;
  }
  if (x.mode === 'constant' && x.value !== null) {
    x.value = b.name === 'real' ? realPart(x.value) : imagPart(x.value);
    x.type = t;
    return true;
  }
  recordSignature(b, t, x.type);
  return result(b, t);
}

/** The result would need a type parameter nobody declared. */
function notGeneric(b: BuiltinCall, code: Code): false {
  b.c.error(b.x, code, `%s not supported as argument to built-in ${b.name} for go1.18 (see go.dev/issue/50937)`, b.x);
  return false;
}

const converted = (x: Operand): boolean => x.mode !== 'invalid';
