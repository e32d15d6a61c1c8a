// Built-in functions (spec: #Built-in_functions): one row each.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { Objects, Type } from '#types';
import type { OpcodeName } from '../opcodes.ts';
import { roundComplex, roundFloat } from './arith.ts';
import { variadicTail } from './call.ts';
import type { FuncCompiler } from './func.ts';
import { basicName, classOf, elemOfPointer, isAggregate, under } from './go-types.ts';
import { hoistCalls } from './order.ts';
import { newCell } from './place.ts';
import { reads, readsAll } from './race.ts';
import { kindOf } from './type-table.ts';
import { unparen } from './tree-walk.ts';
import { unsafeCall, unsafeOffset, unsafeSize } from './unsafe.ts';

/** Compiles a call of a built-in; `d` is where its value goes. */
type Compile = (f: FuncCompiler, e: Ast.CallExpr, d: number) => void;

const BUILTINS: Readonly<Partial<Record<Objects.BuiltinName, Compile>>> = {
  append,
  cap: (f, e, d) => length(f, e, d, CAP),
  clear,
  close,
  complex: complexOf,
  copy,
  delete: deleteKey,
  imag: (f, e, d) => part(f, e, d, 'IMAG'),
  len: (f, e, d) => length(f, e, d, LEN),
  make,
  max: (f, e, d) => extreme(f, e, d, 'MAX_FLOAT'),
  min: (f, e, d) => extreme(f, e, d, 'MIN_FLOAT'),
  new: newOf,
  panic,
  print: (f, e) => print(f, e, false),
  println: (f, e) => print(f, e, true),
  real: (f, e, d) => part(f, e, d, 'REAL'),
  recover: (f, e, d) => recover(f, e, d),
  Add: (f, e, d) => unsafeCall(f, e, d, 'add'),
  Alignof: (f, e, d) => unsafeSize(f, e, d, 'align'),
  Offsetof: unsafeOffset,
  Sizeof: (f, e, d) => unsafeSize(f, e, d, 'size'),
  Slice: (f, e, d) => unsafeCall(f, e, d, 'slice'),
  SliceData: (f, e, d) => unsafeCall(f, e, d, 'slice data'),
  String: (f, e, d) => unsafeCall(f, e, d, 'string'),
  StringData: (f, e, d) => unsafeCall(f, e, d, 'string data'),
};

export function builtinOf(f: FuncCompiler, fun: Ast.Expr): Objects.BuiltinName | null {
  const e = unparen(fun);
  const obj = e.kind === 'Ident' ? f.objectOf(e) : e.kind === 'SelectorExpr' ? f.objectOf(e.sel) : null;
  return obj?.kind === 'Builtin' ? obj.builtin : null;
}

export function builtinCall(f: FuncCompiler, e: Ast.CallExpr, dst: number | null): number {
  const name = builtinOf(f, e.fun);
  const compile = name === null ? undefined : BUILTINS[name];
  invariant(compile !== undefined, `built-in ${name} is not compiled`);
  const d = f.b.dest(dst);
  f.scoped(() => compile(f, spread(f, e), d));
  return d;
}

/** A built-in called with the several values of one call has those as its operands. */
function spread(f: FuncCompiler, e: Ast.CallExpr): Ast.CallExpr {
  const [only] = e.args;
  if (e.args.length !== 1 || only === undefined || f.isType(only)) return e;
  const t = f.typeOf(only);
  const inner = unparen(only);
  if (t.kind !== 'Tuple' || inner.kind !== 'CallExpr') return e;
  const base = f.call(inner, null);
  return f.withArgs(
    e,
    t.vars.map((v, i) => f.given(v.type ?? t, base + i, only.pos)),
  );
}

function arg(e: Ast.CallExpr, i: number): Ast.Expr {
  const x = e.args[i];
  invariant(x !== undefined, 'built-in with too few arguments');
  return x;
}

const LEN: Readonly<Partial<Record<string, OpcodeName>>> = { Basic: 'LEN_STRING', Slice: 'LEN_SLICE', Map: 'LEN_MAP', Chan: 'LEN_CHAN' };
const CAP: Readonly<Partial<Record<string, OpcodeName>>> = { Slice: 'CAP_SLICE', Chan: 'CAP_CHAN' };

function length(f: FuncCompiler, e: Ast.CallExpr, d: number, table: typeof LEN): void {
  const x = arg(e, 0);
  const t = f.underOf(x);
  const op = table[t.kind];
  const r = f.value(x);
  f.at(e.pos);
  // The length of a map is a plain word that everybody reads and writes; those of others are values.
  if (op === 'LEN_MAP') reads(f, f.typeOf(e), { kind: 'field', reg: r, index: 0 });
  if (op !== undefined) return f.b.emit(op, d, r);
  // Arrays, whose operand is evaluated only where it calls something (spec: #Length_and_capacity).
  const array = under(elemOfPointer(t) ?? t);
  invariant(array.kind === 'Array', 'length of nothing');
  f.b.load(d, array.len);
}

function append(f: FuncCompiler, e: Ast.CallExpr, d: number): void {
  hoistCalls(f, appendOperands(f, e));
  const [first, ...rest] = e.args;
  invariant(first !== undefined, 'append to nothing');
  const slice = f.operand(first, f.typeOf(e));
  appendTo(f, e, d, slice, appendArgs(f, e, rest));
}

/** The values to append: consecutive registers, or one that holds a slice or string. */
export interface Appended {
  readonly kind: 'values' | 'slice' | 'string' | 'none';
  readonly reg: number;
  readonly count: number;
}

export function appendArgs(f: FuncCompiler, e: Ast.CallExpr, rest: readonly Ast.Expr[]): Appended {
  const t = f.underOf(e);
  invariant(t.kind === 'Slice', 'append to no slice');
  const [only] = rest;
  if (only === undefined) return { kind: 'none', reg: -1, count: 0 };
  if (e.ellipsis !== 0) {
    const tail = madeLength(f, only);
    if (tail !== null) return { kind: 'slice', reg: zeroTail(f, only, tail), count: 1 };
    return { kind: classOf(f.typeOf(only)) === 'string' ? 'string' : 'slice', reg: f.operand(only, f.typeOf(only)), count: 1 };
  }
  return { kind: 'values', reg: variadicTail(f, rest, t.elem), count: rest.length };
}

/** What is evaluated in order. */
function appendOperands(f: FuncCompiler, e: Ast.CallExpr): readonly Ast.Expr[] {
  return e.ellipsis === 0 ? e.args : e.args.map((x) => madeLength(f, x) ?? x);
}

/** n of make([]T, n): gc makes no such slice for append, which grows by n and leaves the zeros; not so when it compiles for the race detector. */
function madeLength(f: FuncCompiler, e: Ast.Expr): Ast.Expr | null {
  const call = unparen(e);
  if (f.watched || call.kind !== 'CallExpr' || call.args.length !== 2 || builtinOf(f, call.fun) !== 'make') return null;
  return call.args[1] ?? null;
}

function zeroTail(f: FuncCompiler, e: Ast.Expr, n: Ast.Expr): number {
  const d = f.b.alloc();
  const len = f.value(n);
  f.at(e.pos);
  f.b.emit('MAKE_TAIL', d, f.typeOperand(f.typeOf(e)), len);
  return d;
}

export function appendTo(f: FuncCompiler, e: Ast.CallExpr, d: number, slice: number, values: Appended): void {
  const type = f.typeOperand(f.typeOf(e));
  f.at(e.pos);
  switch (values.kind) {
    case 'none':
      return f.b.emit('MOVE', d, slice);
    case 'slice':
      if (f.watched) f.b.emit('RACE_APPEND', slice, values.reg, 0, type);
      return f.b.emit('APPEND_SLICE', d, slice, values.reg, type);
    case 'string':
      if (f.watched) f.b.emit('RACE_APPEND', slice, values.reg, 0, type);
      return f.b.emit('APPEND_STRING', d, slice, values.reg, type);
    case 'values':
      if (f.watched) f.b.emit('RACE_APPEND', slice, -1, values.count, type);
      f.b.emit('APPEND', d, slice, values.reg, values.count);
      f.b.emit('EXTRA', type);
      // Wherever append put them.
      if (f.watched) f.b.emit('RACE_TAIL', d, values.count, type);
      return;
  }
}

function clear(f: FuncCompiler, e: Ast.CallExpr): void {
  const x = arg(e, 0);
  const r = f.value(x);
  f.at(e.pos);
  // As gc: the race detector is not told of a slice that is cleared.
  f.b.emit(f.underOf(x).kind === 'Map' ? 'MAP_CLEAR' : 'CLEAR_SLICE', r, f.typeOperand(f.typeOf(x)));
}

function close(f: FuncCompiler, e: Ast.CallExpr): void {
  const r = f.value(arg(e, 0));
  f.at(e.pos);
  f.b.emit('CLOSE', r);
}

function complexOf(f: FuncCompiler, e: Ast.CallExpr, d: number): void {
  hoistCalls(f, e.args);
  const re = f.value(arg(e, 0));
  f.b.emit('COMPLEX', d, re, f.value(arg(e, 1)));
  roundComplex(f, f.typeOf(e), d);
}

function part(f: FuncCompiler, e: Ast.CallExpr, d: number, op: 'REAL' | 'IMAG'): void {
  f.b.emit(op, d, f.value(arg(e, 0)));
  roundFloat(f, f.typeOf(e), d);
}

function copy(f: FuncCompiler, e: Ast.CallExpr, d: number): void {
  hoistCalls(f, e.args);
  const to = arg(e, 0);
  const from = arg(e, 1);
  const x = f.value(to);
  const y = f.value(from);
  f.at(e.pos);
  if (f.watched) f.b.emit('RACE_COPY', x, y, f.typeOperand(f.typeOf(to)));
  if (classOf(f.typeOf(from)) === 'string') f.b.emit('COPY_STRING', d, x, y);
  else f.b.emit('COPY_SLICE', d, x, y, f.typeOperand(f.typeOf(to)));
}

function deleteKey(f: FuncCompiler, e: Ast.CallExpr): void {
  hoistCalls(f, e.args);
  const m = arg(e, 0);
  const t = f.underOf(m);
  invariant(t.kind === 'Map', 'delete from no map');
  const r = f.value(m);
  const key = f.operand(arg(e, 1), t.key);
  f.at(e.pos);
  readsAll(f, t.key, key);
  f.b.emit('MAP_DELETE', r, key, f.typeOperand(f.typeOf(m)));
}

function make(f: FuncCompiler, e: Ast.CallExpr, d: number): void {
  const type = f.typeOf(e);
  const sizes = e.args.slice(1);
  hoistCalls(f, sizes);
  const [len, cap] = sizes.map((x) => f.value(x));
  f.at(e.pos);
  const operand = f.typeOperand(type);
  switch (under(type).kind) {
    case 'Slice':
      return f.b.emit('MAKE_SLICE', d, operand, len ?? -1, cap ?? -1);
    case 'Map':
      return f.b.emit('MAKE_MAP', d, operand, len ?? -1);
    default:
      return f.b.emit('MAKE_CHAN', d, operand, len ?? -1);
  }
}

/** new(T), and since 1.26 new(x) for a value x. */
function newOf(f: FuncCompiler, e: Ast.CallExpr, d: number): void {
  const x = arg(e, 0);
  const elem = elemOfPointer(f.typeOf(e));
  invariant(elem !== null, 'new of no pointer');
  f.at(e.pos);
  if (f.isType(x)) f.zero(elem, d);
  else f.into(x, elem, d);
  if (!isAggregate(elem)) newCell(f, d, d);
}

function panic(f: FuncCompiler, e: Ast.CallExpr): void {
  const x = arg(e, 0);
  const r = f.operand(x, EMPTY_INTERFACE);
  f.at(e.pos);
  f.b.emit('PANIC', r, isFixed(f, x) ? 1 : 0);
}

/** gc lays such a value down in read-only memory. */
function isFixed(f: FuncCompiler, expr: Ast.Expr): boolean {
  const e = unparen(expr);
  if (f.constant(e) !== null || f.isNil(e)) return true;
  if (e.kind === 'CallExpr') return f.isType(e.fun) && isFixed(f, arg(e, 0));
  if (e.kind !== 'CompositeLit' || !isAggregate(f.typeOf(e))) return false;
  return e.elts.every((x) => isFixed(f, x.kind === 'KeyValueExpr' ? x.value : x));
}

const EMPTY_INTERFACE: Type = { kind: 'Interface', methods: [], embeddeds: [], implicit: false, allMethods: [], typeSet: null };

function recover(f: FuncCompiler, e: Ast.CallExpr, d: number): void {
  f.at(e.pos);
  f.b.emit('RECOVER', d);
}

function print(f: FuncCompiler, e: Ast.CallExpr, line: boolean): void {
  hoistCalls(f, e.args);
  const base = f.b.mark();
  const operands = e.args.map((x) => {
    const r = f.b.alloc();
    f.valueInto(x, r);
    f.b.release(r + 1);
    return f.isNil(x) || basicName(f.typeOf(x)) === 'untyped nil' ? 'ptr' : kindOf(f.typeOf(x));
  });
  f.at(e.pos);
  f.b.emit('PRINT', operands.length === 0 ? 0 : base, f.b.constant({ kind: 'print', operands, line }));
}

/** min and max of ordered operands; for floats a NaN wins. */
function extreme(f: FuncCompiler, e: Ast.CallExpr, d: number, float: 'MIN_FLOAT' | 'MAX_FLOAT'): void {
  const t = f.typeOf(e);
  hoistCalls(f, e.args);
  const best = f.b.scratch(d);
  e.args.forEach((x, i) => {
    if (i === 0) return f.valueInto(x, best);
    f.scoped(() => {
      const r = f.value(x);
      if (classOf(t) === 'float') return f.b.emit(float, best, best, r);
      pick(f, t, best, r, float === 'MIN_FLOAT');
    });
  });
  f.b.emit('MOVE', d, best);
}

function pick(f: FuncCompiler, t: Type, best: number, r: number, smallest: boolean): void {
  const keep = f.b.label();
  const [low, high] = smallest ? [best, r] : [r, best];
  if (classOf(t) === 'string') {
    const flag = f.b.alloc();
    f.b.emit('LE_STRING', flag, low, high);
    f.b.emit('JUMP_IF', flag, keep);
  } else {
    f.b.emit('JUMP_LE', low, high, keep);
  }
  f.b.emit('MOVE', best, r);
  f.b.bind(keep);
}
