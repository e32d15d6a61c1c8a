// new (spec: #Allocation): of a type, and since 1.26 of a value.
import { newPointer } from '../../make.ts';
import { isUntyped } from '../../predicates.ts';
import { assignment } from '../assignment.ts';
import type { Operand } from '../operand.ts';
import { validVarType } from '../var-type.ts';
import { exprOrType } from '../value.ts';
import { setInvalid } from '../operand.ts';
import { type BuiltinCall, recordSignature, result } from './row.ts';

export function checkNew(b: BuiltinCall): boolean {
  const { c, x, call } = b;
  const [arg] = call.args;
  if (arg === undefined) return false;
  exprOrType(c, x, arg, false);
  if (!isPresent(x)) return false;
  if (x.mode === 'builtin') {
    c.error(x, 'UncalledBuiltin', '%s must be called', x);
    setInvalid(x);
    return false;
  }
  if (x.mode === 'type') {
    validVarType(c, arg, x.type);
  } else {
    if (isUntyped(x.type)) assignment(c, x, null, 'argument to new');
    if (!isPresent(x)) return false;
    c.requires('new of expressions', call.fun, 'new(%s)', arg);
  }
  const t = newPointer(x.type);
  recordSignature(b, t, x.type);
  return result(b, t);
}

const isPresent = (x: Operand): boolean => x.mode !== 'invalid';
