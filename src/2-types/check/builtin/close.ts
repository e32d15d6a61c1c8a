// close (spec: #Close).
import { underIs } from '../../type-set.ts';
import { type BuiltinCall, noResult, recordSignature } from './row.ts';

export function checkClose(b: BuiltinCall): boolean {
  const { c, x } = b;
  const ok = underIs(x.type, (u) => {
    if (u?.kind === 'Chan' && u.dir !== 'recv') return true;
    const what = u?.kind === 'Chan' ? 'receive-only channel' : 'non-channel';
    c.error(x, 'InvalidClose', `invalid operation: cannot close ${what} %s`, x);
    return false;
  });
  if (!ok) return false;
  recordSignature(b, null, x.type);
  return noResult(b);
}
