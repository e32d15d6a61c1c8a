// Package unsafe (spec: #Package_unsafe): conversions from and to unsafe.Pointer, and its functions where they are no constants.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import { type Type, typeOf } from '#types';
import { UNSAFE_OPERATIONS, type UnsafeOperation } from '../opcodes.ts';
import type { FuncCompiler } from './func.ts';
import { basicName, elemOfPointer, isAggregate, under } from './go-types.ts';
import { hoistCalls } from './order.ts';
import { pathType } from './place.ts';
import { unparen } from './tree-walk.ts';

const isUnsafePointer = (t: Type): boolean => basicName(t) === 'Pointer';

function emit(f: FuncCompiler, operation: UnsafeOperation, d: number, type: Type, isElement = false): void {
  f.b.emit('UNSAFE', d, UNSAFE_OPERATIONS.indexOf(operation), f.typeOperand(type), isElement ? 1 : 0);
}

/** Whether the conversion is one that only unsafe.Pointer allows. The library's own pointers have the types that it says they have. */
export const isUnsafeConversion = (f: FuncCompiler, from: Type, to: Type): boolean =>
  !f.unit.pkg.isLibrary && isUnsafePointer(from) !== isUnsafePointer(to);

/** d = arg as a value of type `to`. */
export function unsafeConversion(f: FuncCompiler, e: Ast.CallExpr, arg: Ast.Expr, to: Type, d: number): void {
  const value = f.b.scratch(d);
  f.valueInto(arg, value);
  f.at(e.pos);
  const from = f.typeOf(arg);
  if (isUnsafePointer(to)) toUnsafe(f, arg, from, value);
  else if (under(to).kind === 'Pointer') emit(f, 'typed', value, pointee(to));
  else emit(f, 'address', value, typeOf.byte);
  f.b.emit('MOVE', d, value);
}

function toUnsafe(f: FuncCompiler, arg: Ast.Expr, from: Type, value: number): void {
  if (under(from).kind !== 'Pointer') return emit(f, 'at', value, typeOf.byte);
  remember(f, arg, pointee(from), value);
}

/** What is known of the place that a pointer points to: more where the pointer is made in sight. */
function remember(f: FuncCompiler, arg: Ast.Expr, type: Type, value: number): void {
  const of = unparen(arg);
  const x = of.kind === 'UnaryExpr' && of.op === '&' ? unparen(of.x) : null;
  emit(f, 'pointer', value, type, x?.kind === 'IndexExpr');
  const selection = x?.kind === 'SelectorExpr' ? f.selection(x) : undefined;
  if (x?.kind !== 'SelectorExpr' || selection === undefined || isAggregate(type)) return;
  const parent = pathType(f.typeOf(x.x), selection.path.slice(0, -1));
  emit(f, 'field pointer', value, elemOfPointer(parent) ?? parent);
}

function pointee(t: Type): Type {
  const elem = elemOfPointer(t);
  invariant(elem !== null, 'conversion to no pointer');
  return elem;
}

/** Sizes that depend on type arguments. */
export function unsafeSize(f: FuncCompiler, e: Ast.CallExpr, d: number, measure: 'size' | 'align'): void {
  f.b.load(d, f.linker.types.of(f.typeOf(only(e)))[measure]);
}

export function unsafeOffset(f: FuncCompiler, e: Ast.CallExpr, d: number): void {
  const sel = unparen(only(e));
  const selection = sel.kind === 'SelectorExpr' ? f.selection(sel) : undefined;
  invariant(sel.kind === 'SelectorExpr' && selection !== undefined, 'offset of no field');
  const base = f.typeOf(sel.x);
  const struct = elemOfPointer(base) ?? base;
  const offsets = selection.path.map((i, at) => f.linker.types.of(pathType(struct, selection.path.slice(0, at))).fields[i]?.offset ?? 0);
  f.b.load(
    d,
    offsets.reduce((sum, n) => sum + n, 0),
  );
}

function only(e: Ast.CallExpr): Ast.Expr {
  const [x] = e.args;
  invariant(x !== undefined, 'function of package unsafe without an operand');
  return x;
}

/** Functions of a pointer and, most of them, a number. */
export function unsafeCall(f: FuncCompiler, e: Ast.CallExpr, d: number, operation: UnsafeOperation): void {
  hoistCalls(f, e.args);
  const [x, n] = e.args;
  invariant(x !== undefined, 'function of package unsafe without an operand');
  const first = f.b.alloc();
  const second = f.b.alloc();
  f.valueInto(x, first);
  if (n !== undefined) f.valueInto(n, second);
  f.at(e.pos);
  const t = under(f.typeOf(x));
  const type = t.kind === 'Pointer' || t.kind === 'Slice' ? t.elem : typeOf.byte;
  if (t.kind === 'Pointer' && !f.unit.pkg.isLibrary) remember(f, x, type, first);
  emit(f, operation, first, type);
  f.b.emit('MOVE', d, first);
}
