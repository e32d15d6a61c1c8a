// The table of built-in functions and calls of them (spec: #Built-in_functions).
import type { Ast } from '#syntax';
import type { BuiltinName } from '../../object.ts';
import type { Checker, ExprKind } from '../checker.ts';
import { assignOperand, type Operand, setInvalid } from '../operand.ts';
import { exprList, use } from '../value.ts';
import { checkAppend } from './append.ts';
import { checkClear } from './clear.ts';
import { checkClose } from './close.ts';
import { checkComplex, checkPart } from './complex.ts';
import { checkCopy } from './copy.ts';
import { checkDelete } from './delete.ts';
import { checkLength } from './length.ts';
import { checkMake } from './make.ts';
import { checkMinMax } from './min-max.ts';
import { checkNew } from './new.ts';
import { checkPanic, checkRecover } from './panic.ts';
import { checkPrint } from './print.ts';
import type { BuiltinRow } from './row.ts';
import { checkAdd, checkAlignof, checkOffsetof, checkSizeof, checkSlice, checkSliceData, checkString, checkStringData } from './unsafe.ts';

const ROWS: Readonly<Record<BuiltinName, BuiltinRow>> = {
  append: { nargs: 1, variadic: true, kind: 'expression', check: checkAppend },
  cap: { nargs: 1, variadic: false, kind: 'expression', check: checkLength },
  clear: { nargs: 1, variadic: false, kind: 'statement', check: checkClear },
  close: { nargs: 1, variadic: false, kind: 'statement', check: checkClose },
  complex: { nargs: 2, variadic: false, kind: 'expression', check: checkComplex },
  copy: { nargs: 2, variadic: false, kind: 'statement', check: checkCopy },
  delete: { nargs: 2, variadic: false, kind: 'statement', check: checkDelete },
  imag: { nargs: 1, variadic: false, kind: 'expression', check: checkPart },
  len: { nargs: 1, variadic: false, kind: 'expression', check: checkLength },
  make: { nargs: 1, variadic: true, kind: 'expression', lazy: true, check: checkMake },
  max: { nargs: 1, variadic: true, kind: 'expression', check: checkMinMax },
  min: { nargs: 1, variadic: true, kind: 'expression', check: checkMinMax },
  new: { nargs: 1, variadic: false, kind: 'expression', lazy: true, check: checkNew },
  panic: { nargs: 1, variadic: false, kind: 'statement', check: checkPanic },
  print: { nargs: 0, variadic: true, kind: 'statement', check: checkPrint },
  println: { nargs: 0, variadic: true, kind: 'statement', check: checkPrint },
  real: { nargs: 1, variadic: false, kind: 'expression', check: checkPart },
  recover: { nargs: 0, variadic: false, kind: 'statement', check: checkRecover },
  Add: { nargs: 2, variadic: false, kind: 'expression', check: checkAdd },
  Alignof: { nargs: 1, variadic: false, kind: 'expression', check: checkAlignof },
  Offsetof: { nargs: 1, variadic: false, kind: 'expression', lazy: true, check: checkOffsetof },
  Sizeof: { nargs: 1, variadic: false, kind: 'expression', check: checkSizeof },
  Slice: { nargs: 2, variadic: false, kind: 'expression', check: checkSlice },
  SliceData: { nargs: 1, variadic: false, kind: 'expression', check: checkSliceData },
  String: { nargs: 2, variadic: false, kind: 'expression', check: checkString },
  StringData: { nargs: 1, variadic: false, kind: 'expression', check: checkStringData },
};

/** Calls the built-in x names; x becomes its result. */
export function builtinCall(c: Checker, x: Operand, call: Ast.CallExpr): ExprKind {
  const name = x.builtin ?? 'panic';
  const row = ROWS[name];
  x.builtin = null;
  const { hasCallOrReceive } = c.env;
  const measures = name === 'len' || name === 'cap';
  // Whether len's own argument has calls or receives decides whether it is constant.
  if (measures) c.env.hasCallOrReceive = false;
  if (!checkCall(c, x, call, name, row)) setInvalid(x);
  if (measures) c.env.hasCallOrReceive = hasCallOrReceive;
  return row.kind;
}

function checkCall(c: Checker, x: Operand, call: Ast.CallExpr, name: BuiltinName, row: BuiltinRow): boolean {
  if (call.ellipsis > 0 && name !== 'append') {
    c.error(call, 'InvalidDotDotDot', `invalid operation: invalid use of ... with built-in ${name}`);
    use(c, ...call.args);
    return false;
  }
  const args = row.lazy ? [] : [...exprList(c, call.args)];
  if (args.some((a) => a.mode === 'invalid')) return false;
  const [first] = args;
  if (first !== undefined) {
    assignOperand(x, first);
    args[0] = x;
  }
  const found = row.lazy ? call.args.length : args.length;
  const wrong = found < row.nargs ? 'not enough' : !row.variadic && found > row.nargs ? 'too many' : '';
  if (wrong !== '') {
    c.error(call, 'WrongArgCount', `invalid operation: ${wrong} arguments for %s (expected ${row.nargs}, found ${found})`, call);
    return false;
  }
  return row.check({ c, x, call, name, args });
}
