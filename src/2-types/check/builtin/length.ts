// len and cap (spec: #Length_and_capacity).
import { constants, makeInt } from '../../constant/constant.ts';
import { basicType } from '../../make.ts';
import { isString, isValid } from '../../predicates.ts';
import { underIs } from '../../type-set.ts';
import type { Type } from '../../type.ts';
import { arrayPointerElem, isTypeParam, under } from '../../under.ts';
import { type Operand, setConstant } from '../operand.ts';
import { type BuiltinCall, recordSignature, result } from './row.ts';

/** Whether the type has a length (or capacity) at run time. */
function measurable(u: Type, isLen: boolean): boolean {
  const t = arrayPointerElem(u);
  switch (t.kind) {
    case 'Basic':
      return isLen && isString(t);
    case 'Array':
    case 'Slice':
    case 'Chan':
      return true;
    case 'Map':
      return isLen;
    default:
      return false;
  }
}

/** A length known at compile time: of a constant string, or of an array whose expression calls and receives nothing. */
function constantLength(b: BuiltinCall, x: Operand, u: Type): number | null {
  if (x.mode === 'constant' && x.value !== null && isString(u)) return constants.string(x.value).length;
  const t = arrayPointerElem(u);
  return t.kind === 'Array' && !b.c.env.hasCallOrReceive ? t.len : null;
}

export function checkLength(b: BuiltinCall): boolean {
  const { c, x } = b;
  const isLen = b.name === 'len';
  const u = under(x.type);
  const ok = isTypeParam(x.type) ? underIs(x.type, (t) => t !== null && measurable(t, isLen)) : measurable(u, isLen);
  if (!ok) {
    if (isValid(u)) c.error(x, isLen ? 'InvalidLen' : 'InvalidCap', `invalid argument: %s for built-in ${b.name}`, x);
    return false;
  }
  const int = basicType('int');
  const n = isTypeParam(x.type) ? null : constantLength(b, x, u);
  if (n !== null) {
    setConstant(x, int, makeInt(n));
    return true;
  }
  recordSignature(b, int, x.type);
  return result(b, int);
}
