// panic and recover (spec: #Handling_panics).
import { EMPTY_INTERFACE } from '../../make.ts';
import { assignment } from '../assignment.ts';
import { type BuiltinCall, noResult, recordSignature, result } from './row.ts';

export function checkPanic(b: BuiltinCall): boolean {
  const { c, x, call } = b;
  c.env.panics.add(call);
  assignment(c, x, EMPTY_INTERFACE, 'argument to panic');
  if (x.mode === 'invalid') return false;
  recordSignature(b, null, EMPTY_INTERFACE);
  return noResult(b);
}

export function checkRecover(b: BuiltinCall): boolean {
  recordSignature(b, EMPTY_INTERFACE);
  return result(b, EMPTY_INTERFACE);
}
