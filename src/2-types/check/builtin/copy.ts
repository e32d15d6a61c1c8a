// copy (spec: #Appending_and_copying_slices).
import { identical } from '../../identical.ts';
import { basicType, BYTE, newSlice } from '../../make.ts';
import { allString } from '../../predicates.ts';
import { isAssignable } from '../assignable.ts';
import { bytesOrString, sliceElem } from './append.ts';
import { type BuiltinCall, recordSignature, result } from './row.ts';

export function checkCopy(b: BuiltinCall): boolean {
  const { c, x } = b;
  const [, y] = b.args;
  if (y === undefined) return false;
  const special = isAssignable(c, x, newSlice(BYTE)) && bytesOrString(y.type).all;
  if (!special) {
    const dst = sliceElem(c, x);
    if ('cause' in dst) {
      c.error(x, 'InvalidCopy', `invalid copy: ${dst.cause}`);
      return false;
    }
    const src = sliceElem(c, y);
    if ('cause' in src && !allString(y.type)) {
      c.error(y, 'InvalidCopy', `invalid copy: ${src.cause}`);
      return false;
    }
    const elem = 'cause' in src ? BYTE : src.elem;
    if (!identical(dst.elem, elem)) {
      c.error(x, 'InvalidCopy', 'invalid copy: arguments %s and %s have different element types %s and %s', x, y, dst.elem, elem);
      return false;
    }
  }
  const int = basicType('int');
  recordSignature(b, int, x.type, y.type);
  return result(b, int);
}
