// delete (spec: #Deletion_of_map_elements).
import { identical } from '../../identical.ts';
import { underIs } from '../../type-set.ts';
import type { Type } from '../../type.ts';
import { assignment } from '../assignment.ts';
import { type BuiltinCall, noResult, recordSignature } from './row.ts';

export function checkDelete(b: BuiltinCall): boolean {
  const { c, x } = b;
  const map = x.type;
  const [, key] = b.args;
  let keyType: Type | null = null;
  const ok = underIs(map, (u) => {
    if (u?.kind !== 'Map') {
      c.error(x, 'InvalidDelete', 'invalid argument: %s is not a map', x);
      return false;
    }
    if (keyType !== null && !identical(u.key, keyType)) {
      c.error(x, 'InvalidDelete', 'invalid argument: maps of %s must have identical key types', x);
      return false;
    }
    keyType = u.key;
    return true;
  });
  if (!ok || key === undefined || keyType === null) return false;
  assignment(c, key, keyType, 'argument to delete');
  if (key.mode === 'invalid') return false;
  recordSignature(b, null, map, keyType);
  return noResult(b);
}
