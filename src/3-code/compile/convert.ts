// Conversions (spec: #Conversions): explicit ones, and boxing into interfaces.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { Type } from '#types';
import { roundComplex, roundFloat } from './arith.ts';
import type { FuncCompiler } from './func.ts';
import { classOf, fits, INT_SHAPE, intKind, isAggregate, isComplex64, isFloat32, isInterface, kindIndex, under } from './go-types.ts';
import { isFresh } from './fresh.ts';
import { boxes, readsAll } from './race.ts';
import { isUnsafeConversion, unsafeConversion } from './unsafe.ts';

/** T(x). */
export function conversion(f: FuncCompiler, e: Ast.CallExpr, dst: number | null): number {
  const [arg] = e.args;
  invariant(arg !== undefined, 'conversion of nothing');
  const to = f.typeOf(e);
  const from = f.typeOf(arg);
  if (f.isNil(arg)) {
    const d = f.b.dest(dst);
    f.zero(to, d);
    return d;
  }
  if (isInterface(to) && !isInterface(from)) {
    const d = f.b.dest(dst);
    f.into(arg, to, d);
    return d;
  }
  const c = f.constant(arg);
  if (c !== null && isNumber(from) && isNumber(to)) {
    const d = f.b.dest(dst);
    f.constantInto(c, to, d);
    return d;
  }
  if (isUnsafeConversion(f, from, to)) {
    const d = f.b.dest(dst);
    f.scoped(() => unsafeConversion(f, e, arg, to, d));
    return d;
  }
  // A constant that has no constant type here, such as a string converted to []byte, still is an operand like any other.
  if (isIdentity(from, to)) {
    if (dst === null) return f.value(arg);
    f.valueInto(arg, dst);
    return dst;
  }
  const d = f.b.dest(dst);
  f.scoped(() => {
    const x = f.value(arg);
    f.at(e.pos);
    convertValue(f, from, to, d, x);
  });
  return d;
}

const isNumber = (t: Type): boolean => ['int', 'float', 'complex'].includes(classOf(t));

/** The value stays as it is: only its type changes. */
function isIdentity(from: Type, to: Type): boolean {
  const a = intKind(from);
  const b = intKind(to);
  if (a !== null && b !== null) return fits(a, b);
  const x = classOf(from);
  if (x !== classOf(to)) return false;
  switch (x) {
    case 'float':
      return isFloat32(from) || !isFloat32(to);
    case 'complex':
      return isComplex64(from) || !isComplex64(to);
    case 'other':
      return !(under(from).kind === 'Slice' && under(to).kind !== 'Slice');
    default:
      return true;
  }
}

/** d = x converted, for conversions that change the value. */
function convertValue(f: FuncCompiler, from: Type, to: Type, d: number, x: number): void {
  const target = intKind(to);
  const source = intKind(from);
  if (target !== null) {
    if (source !== null) f.b.emit('WRAP', d, x, kindIndex(target));
    else if (classOf(from) === 'float') f.b.emit('FLOAT_TO_INT', d, x, kindIndex(target));
    else f.b.emit('MOVE', d, x);
    return;
  }
  switch (classOf(to)) {
    case 'float':
      if (source !== null) intToFloat(f, from, to, d, x);
      else f.b.emit('ROUND_FLOAT32', d, x);
      return;
    case 'complex':
      f.b.emit('MOVE', d, x);
      return roundComplex(f, to, d);
    case 'string':
      return toString(f, from, d, x);
    default:
      return convertOther(f, from, to, d, x);
  }
}

function intToFloat(f: FuncCompiler, from: Type, to: Type, d: number, x: number): void {
  const kind = intKind(from);
  // Up to 32 bits an integer is a number already.
  if (kind !== null && INT_SHAPE[kind].bits <= 32) f.b.emit('MOVE', d, x);
  else f.b.emit('INT_TO_FLOAT', d, x);
  roundFloat(f, to, d);
}

function toString(f: FuncCompiler, from: Type, d: number, x: number): void {
  if (intKind(from) !== null) return f.b.emit('STRING_FROM_RUNE', d, x);
  if (f.watched) f.b.emit('RACE_STRING', x, elemIsByte(from) ? 0 : 1);
  f.b.emit(elemIsByte(from) ? 'STRING_FROM_BYTES' : 'STRING_FROM_RUNES', d, x);
}

function elemIsByte(t: Type): boolean {
  const u = under(t);
  return u.kind === 'Slice' && intKind(u.elem) === 'uint8';
}

function convertOther(f: FuncCompiler, from: Type, to: Type, d: number, x: number): void {
  if (classOf(from) === 'string') return f.b.emit(elemIsByte(to) ? 'BYTES_FROM_STRING' : 'RUNES_FROM_STRING', d, x);
  const target = under(to);
  if (under(from).kind === 'Slice' && target.kind !== 'Slice') {
    if (target.kind === 'Pointer') return f.b.emit('SLICE_TO_ARRAY', d, x, f.typeOperand(target.elem), 0);
    return f.b.emit('SLICE_TO_ARRAY', d, x, f.typeOperand(to), 1);
  }
  f.b.emit('MOVE', d, x);
}

/** dst = e as a variable of type `to` would hold it: boxed into an interface, and an aggregate as an object of its own. */
export function compileInto(f: FuncCompiler, e: Ast.Expr, to: Type, dst: number): void {
  const from = f.typeOf(e);
  if (f.isNil(e)) return f.zero(to, dst);
  if (isInterface(to) && !isInterface(from)) {
    f.scoped(() => {
      // The box may be made where its content was, unless that is a variable.
      const r = isAggregate(from) && !isFresh(f, e) ? boxedCopy(f, e, from) : f.value(e);
      f.at(e.pos);
      box(f, from, dst, r);
    });
    return;
  }
  if (!isAggregate(from) || isFresh(f, e)) return f.valueInto(e, dst);
  f.scoped(() => {
    const r = f.value(e);
    f.at(e.pos);
    readsAll(f, from, r);
    f.b.emit('CLONE', dst, r, f.typeOperand(from));
  });
}

function boxedCopy(f: FuncCompiler, e: Ast.Expr, type: Type): number {
  const copy = f.b.alloc();
  f.scoped(() => {
    const r = f.value(e);
    f.at(e.pos);
    boxes(f, type, r);
    f.b.emit('CLONE', copy, r, f.typeOperand(type));
  });
  return copy;
}

/** dst = interface holding the value of type t in r; r belongs to it from now on. */
export function box(f: FuncCompiler, t: Type, dst: number, r: number): void {
  f.b.emit('MAKE_IFACE', dst, r, f.typeOperand(t));
}

/** Converts a fresh value in place: what a call returned, on its way to a variable of type `to`. */
export function adjust(f: FuncCompiler, from: Type, to: Type, r: number): void {
  if (isInterface(to) && !isInterface(from)) box(f, from, r, r);
}
