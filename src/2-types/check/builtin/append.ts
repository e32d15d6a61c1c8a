// append (spec: #Appending_and_copying_slices).
import { BYTE, newSlice } from '../../make.ts';
import { identical } from '../../identical.ts';
import { isString } from '../../predicates.ts';
import { typesOf } from '../../type-set.ts';
import type { Type } from '../../type.ts';
import { checkArguments } from '../arguments.ts';
import { isAssignable } from '../assignable.ts';
import type { Checker } from '../checker.ts';
import { isNilOperand, type Operand } from '../operand.ts';
import { type BuiltinCall, makeSignature, recordBuiltin, result } from './row.ts';

/** The element type of a slice operand, or why it has none. */
export function sliceElem(c: Checker, x: Operand): { readonly elem: Type } | { readonly cause: string } {
  let elem: Type | null = null;
  for (const t of typesOf(x.type)) {
    if (t.under?.kind !== 'Slice') {
      return { cause: isNilOperand(x) ? 'argument must be a slice; have untyped nil' : c.format('argument must be a slice; have %s', x) };
    }
    elem ??= t.under.elem;
    if (!identical(elem, t.under.elem)) return { cause: c.format('mismatched slice element types %s and %s in %s', elem, t.under.elem, x) };
  }
  return elem === null ? { cause: c.format('argument must be a slice; have %s', x) } : { elem };
}

/** Whether all types of t are strings or []byte, and whether one is a string. */
export function bytesOrString(t: Type): { readonly all: boolean; readonly string: boolean } {
  let string = false;
  const all = typesOf(t).every(({ under: u }) => {
    if (u === null) return false;
    const isText = isString(u);
    string ||= isText;
    return isText || (u.kind === 'Slice' && identical(u.elem, BYTE));
  });
  return { all, string };
}

export function checkAppend(b: BuiltinCall): boolean {
  const { c, x, call, args } = b;
  const r = sliceElem(c, x);
  if ('cause' in r) {
    c.error(x, 'InvalidAppend', `invalid append: ${r.cause}`);
    return false;
  }
  const t = x.type;
  const [, second] = args;
  if (args.length === 2 && second !== undefined && call.ellipsis > 0 && isAssignable(c, x, newSlice(BYTE))) {
    const y = bytesOrString(second.type);
    if (y.all && y.string) {
      recordBuiltin(b, makeSignature(t, [t, second.type], true));
      return result(b, t);
    }
  }
  const sig = makeSignature(t, [t, newSlice(r.elem)], true);
  checkArguments(c, call, sig, args);
  recordBuiltin(b, sig);
  return result(b, t);
}
