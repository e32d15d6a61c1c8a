// make (spec: #Making_slices_maps_and_channels).
import { isValid } from '../../predicates.ts';
import { commonUnderOf, typesOf } from '../../type-set.ts';
import type { Type } from '../../type.ts';
import { disagreementText } from '../common-under.ts';
import { constantIndex } from '../index-expr.ts';
import { varType } from '../var-type.ts';
import { type BuiltinCall, recordSignature, result } from './row.ts';

/** The underlying type all types of t share, or why there is none. */
function made(b: BuiltinCall, t: Type): { readonly under: Type } | { readonly cause: string } {
  for (const { under: u } of typesOf(t)) {
    if (u !== null && u.kind !== 'Slice' && u.kind !== 'Map' && u.kind !== 'Chan') return { cause: 'type must be slice, map, or channel' };
  }
  const r = commonUnderOf(t);
  return 'under' in r ? r : { cause: disagreementText(b.c, r) };
}

export function checkMake(b: BuiltinCall): boolean {
  const { c, call } = b;
  const [arg0, ...sizes] = call.args;
  if (arg0 === undefined) return false;
  const t = varType(c, arg0);
  if (!isValid(t)) return false;
  const r = made(b, t);
  if ('cause' in r) {
    c.error(arg0, 'InvalidMake', `invalid argument: cannot make %s: ${r.cause}`, arg0);
    return false;
  }
  const min = r.under.kind === 'Slice' ? 2 : 1;
  const n = call.args.length;
  if (n < min || n > min + 1) {
    c.error(call, 'WrongArgCount', `invalid operation: %s expects ${min} or ${min + 1} arguments; found ${n}`, call);
    return false;
  }
  const indices = sizes.map((e) => constantIndex(c, e, -1));
  const [length, capacity] = indices;
  if (length !== undefined && capacity !== undefined && capacity.value >= 0 && length.value > capacity.value) {
    c.error(sizes[0] ?? call, 'SwappedMakeArgs', 'invalid argument: length and capacity swapped');
  }
  recordSignature(b, t, t, ...indices.map((i) => i.type));
  return result(b, t);
}
