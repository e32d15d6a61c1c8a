// clear (spec: #Clear).
import { underIs } from '../../type-set.ts';
import { type BuiltinCall, noResult, recordSignature } from './row.ts';

export function checkClear(b: BuiltinCall): boolean {
  const { c, x, call } = b;
  if (!c.language.has('min, max and clear')) {
    c.error(call.fun, 'UnsupportedFeature', `clear requires ${c.language.since('min, max and clear')} or later`);
  }
  if (!underIs(x.type, (u) => u?.kind === 'Map' || u?.kind === 'Slice')) {
    c.error(x, 'InvalidClear', 'invalid argument: cannot clear %s: argument must be (or constrained by) map or slice', x);
    return false;
  }
  recordSignature(b, null, x.type);
  return noResult(b);
}
