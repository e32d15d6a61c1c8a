// min and max (spec: #Min_and_max).
import { foldComparison } from '../../constant/fold.ts';
import { identical } from '../../identical.ts';
import { EMPTY_INTERFACE } from '../../make.ts';
import { allOrdered } from '../../predicates.ts';
import { assignment } from '../assignment.ts';
import { assignOperand, type Operand } from '../operand.ts';
import { matchTypes } from '../operation.ts';
import { updateExprType } from '../untyped.ts';
import { type BuiltinCall, recordSignature } from './row.ts';

export function checkMinMax(b: BuiltinCall): boolean {
  const { c, x, call } = b;
  c.requires('min, max and clear', call.fun, `built-in ${b.name}`);
  // x collects the result, so the first argument is kept apart.
  const exprs = call.args.length === b.args.length ? call.args : [];
  for (const [i, a] of b.args.entries()) if (!checkArgument(b, a, i)) return false;
  if (x.mode !== 'constant') {
    x.mode = 'value';
    x.value = null;
    assignment(c, x, EMPTY_INTERFACE, `argument to built-in ${b.name}`);
    if (!isPresent(x)) return false;
  }
  for (const e of exprs) updateExprType(c, e, x.type, true);
  if (x.mode !== 'constant') recordSignature(b, x.type, ...b.args.map(() => x.type));
  return true;
}

const isPresent = (x: Operand): boolean => x.mode !== 'invalid';

function checkArgument(b: BuiltinCall, a: Operand, i: number): boolean {
  const { c, x } = b;
  if (!allOrdered(a.type)) {
    c.error(a, 'InvalidMinMaxOperand', 'invalid argument: %s cannot be ordered', a);
    return false;
  }
  if (i === 0) return true;
  matchTypes(c, x, a);
  if (x.mode === 'invalid') return false;
  if (!identical(x.type, a.type)) {
    c.error(
      a,
      'MismatchedTypes',
      'invalid argument: mismatched types %s (previous argument) and %s (type of %s)',
      x.type,
      a.type,
      a.expr ?? '',
    );
    return false;
  }
  if (x.mode === 'constant' && a.mode === 'constant' && x.value !== null && a.value !== null) {
    if (foldComparison(b.name === 'min' ? '<' : '>', a.value, x.value)) assignOperand(x, a);
  } else {
    x.mode = 'value';
  }
  return true;
}
