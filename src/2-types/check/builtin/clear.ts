// clear (spec: #Clear).
import { underIs } from '../../type-set.ts';
import { type BuiltinCall, noResult, recordSignature } from './row.ts';

export function checkClear(b: BuiltinCall): boolean {
  const { c, x, call } = b;
  c.requires('min, max and clear', call.fun, 'clear');
  if (!underIs(x.type, (u) => u?.kind === 'Map' || u?.kind === 'Slice')) {
    c.error(x, 'InvalidClear', 'invalid argument: cannot clear %s: argument must be (or constrained by) map or slice', x);
    return false;
  }
  recordSignature(b, null, x.type);
  return noResult(b);
}
