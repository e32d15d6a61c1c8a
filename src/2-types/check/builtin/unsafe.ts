// The functions of package unsafe (spec: #Package_unsafe).
import type { Ast } from '#syntax';
import { makeInt } from '../../constant/constant.ts';
import type { Code } from '../../codes.ts';
import { basicType, BYTE, newPointer, newSlice } from '../../make.ts';
import { lookupFieldOrMethod } from '../../selection.ts';
import { alignOf, fieldOffsets, sizeOf } from '../../sizes.ts';
import { typesOf } from '../../type-set.ts';
import type { Type } from '../../type.ts';
import { isTypeParam, under } from '../../under.ts';
import { assignment } from '../assignment.ts';
import { isValidIndex } from '../index-expr.ts';
import { type Operand, setConstant } from '../operand.ts';
import { unparen } from '../operation.ts';
import { expr, use } from '../value.ts';
import { type BuiltinCall, recordSignature, result } from './row.ts';

/** Sizes that depend on type parameters are known at run time only. */
function hasVariableSize(t: Type, seen: Map<Type, boolean> = new Map()): boolean {
  if (isTypeParam(t)) return true;
  const known = seen.get(t);
  if (known !== undefined) return known;
  // Until proven otherwise a type may hold itself, and then it has no size.
  if (t.kind === 'Named') seen.set(t, true);
  const u = under(t);
  const variable =
    u.kind === 'Array'
      ? hasVariableSize(u.elem, seen)
      : u.kind === 'Struct' && u.fields.some((f) => f.type !== null && hasVariableSize(f.type, seen));
  seen.set(t, variable);
  return variable;
}

const uintptr = (): Type => basicType('uintptr');

/** A constant of type uintptr, or a run-time value where the size is not known. */
function sizeResult(b: BuiltinCall, t: Type, size: (t: Type) => number): boolean {
  const { c, x } = b;
  if (hasVariableSize(t)) {
    recordSignature(b, uintptr(), t);
    return result(b, uintptr());
  }
  const n = size(t);
  if (!Number.isSafeInteger(n)) {
    c.error(x, 'TypeTooLarge', '%s is too large', x);
    return false;
  }
  setConstant(x, uintptr(), makeInt(n));
  return true;
}

function assigned(b: BuiltinCall, t: Type | null): boolean {
  assignment(b.c, b.x, t, `argument to unsafe.${b.name}`);
  return b.x.mode !== 'invalid';
}

export const checkSizeof = (b: BuiltinCall): boolean => assigned(b, null) && sizeResult(b, b.x.type, sizeOf);
export const checkAlignof = (b: BuiltinCall): boolean => assigned(b, null) && sizeResult(b, b.x.type, alignOf);

/** The struct under a pointer to one, else the type itself. */
function structOf(t: Type): Type {
  const u = under(t);
  return u.kind === 'Pointer' && under(u.elem).kind === 'Struct' ? u.elem : t;
}

export function checkOffsetof(b: BuiltinCall): boolean {
  const { c, x, call } = b;
  const [arg] = call.args;
  const sel = arg === undefined ? undefined : unparen(arg);
  if (arg === undefined || sel?.kind !== 'SelectorExpr') {
    c.error(arg ?? call, 'BadOffsetofSyntax', 'invalid argument: %s is not a selector expression', arg ?? '');
    use(c, arg ?? null);
    return false;
  }
  expr(c, x, sel.x);
  return x.mode !== 'invalid' && offset(b, sel, arg);
}

function offset(b: BuiltinCall, sel: Ast.SelectorExpr, arg: Ast.Expr): boolean {
  const { c, x } = b;
  const base = structOf(x.type);
  const name = sel.sel.name;
  const found = lookupFieldOrMethod(base, false, c.pkg, name);
  if (found.kind !== 'found') {
    c.error(x, 'MissingFieldOrMethod', 'invalid argument: %s has no single field %s', base, name);
    return false;
  }
  if (found.obj.kind === 'Func') {
    c.error(arg, 'InvalidOffsetof', 'invalid argument: %s is a method value', arg);
    return false;
  }
  if (found.indirect) {
    c.error(x, 'InvalidOffsetof', 'invalid argument: field %s is embedded via a pointer in %s', name, base);
    return false;
  }
  const type = found.obj.type ?? base;
  c.info.selections.set(sel, { kind: 'field', recv: base, obj: found.obj, path: found.path, indirect: false, type });
  c.info.uses.set(sel.sel, found.obj);
  c.recordType(sel, x.mode === 'variable' ? 'variable' : 'value', type, null);
  return sizeResult(b, base, (t) => pathOffset(t, found.path));
}

function pathOffset(base: Type, path: readonly number[]): number {
  let at = 0;
  let t = base;
  for (const i of path) {
    const u = under(t);
    if (u.kind !== 'Struct') break;
    at += fieldOffsets(u)[i] ?? 0;
    t = u.fields[i]?.type ?? t;
  }
  return at;
}

function lengthArgument(b: BuiltinCall, code: Code, allowNegative: boolean): Operand | null {
  const [, y] = b.args;
  return y !== undefined && isValidIndex(b.c, y, code, 'length', allowNegative) ? y : null;
}

export function checkAdd(b: BuiltinCall): boolean {
  const pointer = basicType('Pointer');
  if (!assigned(b, pointer)) return false;
  const y = lengthArgument(b, 'InvalidUnsafeAdd', true);
  if (y === null) return false;
  recordSignature(b, pointer, pointer, y.type);
  return result(b, pointer);
}

export function checkSlice(b: BuiltinCall): boolean {
  const u = typesOf(b.x.type)[0]?.under ?? null;
  if (u?.kind !== 'Pointer') {
    b.c.error(b.x, 'InvalidUnsafeSlice', 'invalid argument: %s is not a pointer', b.x);
    return false;
  }
  const y = lengthArgument(b, 'InvalidUnsafeSlice', false);
  if (y === null) return false;
  const t = newSlice(u.elem);
  recordSignature(b, t, u, y.type);
  return result(b, t);
}

export function checkSliceData(b: BuiltinCall): boolean {
  const u = typesOf(b.x.type)[0]?.under ?? null;
  if (u?.kind !== 'Slice') {
    b.c.error(b.x, 'InvalidUnsafeSliceData', 'invalid argument: %s is not a slice', b.x);
    return false;
  }
  const t = newPointer(u.elem);
  recordSignature(b, t, u);
  return result(b, t);
}

export function checkString(b: BuiltinCall): boolean {
  const bytePointer = newPointer(BYTE);
  if (!assigned(b, bytePointer)) return false;
  const y = lengthArgument(b, 'InvalidUnsafeString', false);
  if (y === null) return false;
  recordSignature(b, basicType('string'), bytePointer, y.type);
  return result(b, basicType('string'));
}

export function checkStringData(b: BuiltinCall): boolean {
  if (!assigned(b, basicType('string'))) return false;
  const t = newPointer(BYTE);
  recordSignature(b, t, basicType('string'));
  return result(b, t);
}
