// Index and slice expressions (spec: #Index_expressions, #Slice_expressions).
import type { Ast } from '#syntax';
import { constants, signOf } from '../constant/constant.ts';
import { represent } from '../constant/represent.ts';
import { constantText } from '../constant/text.ts';
import type { Code } from '../codes.ts';
import { identical } from '../identical.ts';
import { basicType, BYTE, INVALID, newSlice } from '../make.ts';
import { allInteger, isString, isUntyped, isValid } from '../predicates.ts';
import { typesOf } from '../type-set.ts';
import type { Type } from '../type.ts';
import { isTypeParam, under } from '../under.ts';
import { assignment } from './assignment.ts';
import type { Checker } from './checker.ts';
import { newOperand, type Operand, setInvalid } from './operand.ts';
import { varType } from './var-type.ts';
import { convertUntyped } from './untyped.ts';
import { expr, exprOrType, use } from './value.ts';

/** True when e instantiates a generic function: x is that function, and the caller takes it from there. */
export function indexExpr(c: Checker, x: Operand, e: Ast.IndexExpr): boolean {
  exprOrType(c, x, e.x, true);
  if (x.mode === 'invalid') {
    use(c, ...e.indices);
    return false;
  }
  if (x.mode === 'type') {
    const t = varType(c, e);
    setInvalid(x);
    if (isValid(t)) {
      x.mode = 'type';
      x.type = t;
    }
    return false;
  }
  const u = under(x.type);
  if (x.mode === 'value' && u.kind === 'Signature' && u.typeParams.length > 0) return true;
  const what = indexed(x);
  if (what === null) {
    c.error(e.lbrack, 'NonSliceableOperand', 'cannot index %s', x);
    use(c, ...e.indices);
    setInvalid(x);
    return false;
  }
  const index = singleIndex(c, e);
  if (what.key !== null) {
    const key = newOperand();
    expr(c, key, index);
    assignment(c, key, what.key, 'map index');
  } else {
    constantIndex(c, index, what.length);
  }
  x.mode = what.mode;
  x.type = what.elem;
  x.value = null;
  return false;
}

interface Indexed {
  readonly elem: Type;
  readonly mode: 'variable' | 'value' | 'mapindex';
  /** Number of elements when known, else -1. */
  readonly length: number;
  /** The key type of a map, else null. */
  readonly key: Type | null;
}

/** What indexing x gives; for a type parameter, what all types of its set agree on. */
function indexed(x: Operand): Indexed | null {
  let all: Indexed | null = null;
  for (const t of typesOf(x.type)) {
    const one = t.under === null ? null : indexedType(x, t.under);
    if (one === null) return null;
    if (all === null) {
      all = one;
      continue;
    }
    const sameKey = all.key === null ? one.key === null : one.key !== null && identical(all.key, one.key);
    if (!sameKey || !identical(all.elem, one.elem)) return null;
    const length: number = one.length >= 0 && (all.length < 0 || one.length < all.length) ? one.length : all.length;
    all = { ...all, length, mode: all.mode === 'variable' ? one.mode : all.mode };
  }
  return all;
}

function indexedType(x: Operand, u: Type): Indexed | null {
  switch (u.kind) {
    case 'Basic': {
      if (!isString(u)) return null;
      // Even a constant string gives bytes that are no constants.
      const length = x.mode === 'constant' && x.value !== null ? constants.string(x.value).length : -1;
      return { elem: BYTE, mode: 'value', length, key: null };
    }
    case 'Array':
      return { elem: u.elem, mode: x.mode === 'variable' ? 'variable' : 'value', length: u.len, key: null };
    case 'Pointer': {
      const a = under(u.elem);
      return a.kind === 'Array' ? { elem: a.elem, mode: 'variable', length: a.len, key: null } : null;
    }
    case 'Slice':
      return { elem: u.elem, mode: 'variable', length: -1, key: null };
    case 'Map':
      return { elem: u.elem, mode: 'mapindex', length: -1, key: u.key };
    default:
      return null;
  }
}

function singleIndex(c: Checker, e: Ast.IndexExpr): Ast.Expr {
  const [first, second] = e.indices;
  if (second !== undefined) c.error(second, 'InvalidIndex', 'invalid operation: more than one index');
  return first ?? e.x;
}

export function sliceExpr(c: Checker, x: Operand, e: Ast.SliceExpr): void {
  expr(c, x, e.x);
  const operands = [e.low, e.high, e.slice3 ? e.max : null];
  if (x.mode === 'invalid') {
    use(c, ...operands);
    return;
  }
  const length = sliced(c, x, e);
  if (length === null) {
    setInvalid(x);
    return;
  }
  x.mode = 'value';
  x.value = null;
  if (e.slice3 && (e.high === null || e.max === null)) {
    c.error(e, 'InvalidSyntaxTree', '2nd and 3rd index required in 3-index slice');
    setInvalid(x);
    return;
  }
  checkSliceIndices(c, operands, length);
}

/** Gives x the type of the slice; returns the known length of what is sliced, -1 if unknown, null after an error. */
function sliced(c: Checker, x: Operand, e: Ast.SliceExpr): number | null {
  const common = commonSliced(c, x);
  if (common === null) return null;
  switch (common.kind) {
    case 'Basic': {
      if (!isString(common)) break;
      if (e.slice3) {
        c.error(e.max ?? e, 'InvalidSliceExpr', 'invalid operation: 3-index slice of string');
        return null;
      }
      const length = x.mode === 'constant' && x.value !== null ? constants.string(x.value).length : -1;
      if (isUntyped(x.type)) x.type = basicType('string');
      return length;
    }
    case 'Array':
      if (x.mode !== 'variable') {
        c.error(x, 'NonSliceableOperand', 'cannot slice unaddressable value %s', x);
        return null;
      }
      x.type = newSlice(common.elem);
      return common.len;
    case 'Pointer': {
      const a = under(common.elem);
      if (a.kind !== 'Array') break;
      x.type = newSlice(a.elem);
      return a.len;
    }
    case 'Slice':
      return -1;
    default:
      break;
  }
  c.error(x, 'NonSliceableOperand', 'cannot slice %s', x);
  return null;
}

/** The one underlying type of x; strings count as []byte among the types of a type parameter. */
function commonSliced(c: Checker, x: Operand): Type | null {
  if (!isTypeParam(x.type)) return under(x.type);
  let common: Type | null = null;
  let strings = false;
  for (const t of typesOf(x.type)) {
    if (t.under === null) {
      c.error(x, 'NonSliceableOperand', 'cannot slice %s: no specific type in %s', x, x.type);
      return null;
    }
    const isText = isString(t.under);
    strings ||= isText;
    const u = isText ? newSlice(BYTE) : t.under;
    common ??= u;
    if (!identical(common, u)) {
      c.error(
        x,
        'NonSliceableOperand',
        'cannot slice %s: %s and %s have different underlying types',
        x,
        typesOf(x.type)[0]?.type ?? x.type,
        t.type,
      );
      return null;
    }
  }
  return strings ? basicType('string') : common;
}

function checkSliceIndices(c: Checker, operands: readonly (Ast.Expr | null)[], length: number): void {
  const at = operands.map((e, i) => {
    if (e !== null) return constantIndex(c, e, length >= 0 ? length + 1 : -1).value;
    return i === 0 ? 0 : length;
  });
  for (let i = 0; i < at.length; i++) {
    for (let j = i + 1; j < at.length; j++) {
      const low = at[i] ?? -1;
      const high = at[j] ?? -1;
      const e = operands[j] ?? null;
      if (low > 0 && high >= 0 && high < low && e !== null) {
        c.error(e, 'SwappedSliceIndices', `invalid slice indices: ${high} < ${low}`);
        return;
      }
    }
  }
}

/** An index: its constant value, or -1 when it has none or an error; `valid` tells these apart. `max` < 0: no bound. */
export function constantIndex(
  c: Checker,
  e: Ast.Expr,
  max: number,
): { readonly valid: boolean; readonly value: number; readonly type: Type } {
  const bad = { valid: false, value: -1, type: INVALID };
  const x = newOperand();
  expr(c, x, e);
  if (!isValidIndex(c, x, 'InvalidIndex', 'index', false)) return bad;
  if (x.mode !== 'constant' || x.value === null) return { valid: true, value: -1, type: x.type };
  if (x.value.kind === 'unknown') return bad;
  const v = Number(constants.int(x.value));
  if (max >= 0 && v >= max) {
    c.error(x, 'InvalidIndex', `invalid argument: index ${constantText(x.value)} out of bounds [0:${max}]`);
    return bad;
  }
  return { valid: true, value: v, type: x.type };
}

/** Indices, and sizes of make: integers, and if constant non-negative and representable as int. */
export function isValidIndex(c: Checker, x: Operand, code: Code, what: string, allowNegative: boolean): boolean {
  if (x.mode === 'invalid') return false;
  convertUntyped(c, x, basicType('int'));
  return converted(x) && checkIndexValue(c, x, code, what, allowNegative);
}

const converted = (x: Operand): boolean => x.mode !== 'invalid';

function checkIndexValue(c: Checker, x: Operand, code: Code, what: string, allowNegative: boolean): boolean {
  const complain = (text: string): boolean => {
    c.error(x, code, `invalid argument: ${what} %s ${text}`, x);
    return false;
  };
  if (!allInteger(x.type)) return complain('must be integer');
  if (x.mode !== 'constant' || x.value === null) return true;
  if (!allowNegative && signOf(x.value) < 0) return complain('must not be negative');
  return represent(x.value, 'int') !== null || complain('overflows int');
}
