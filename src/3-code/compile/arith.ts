// Arithmetic: one row for each operator and class of values.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import { constants, type Type } from '#types';
import type { OpcodeName } from '../opcodes.ts';
import { immediateOf, integerValue } from './constant.ts';
import type { FuncCompiler } from './func.ts';
import { classOf, intKind, isComplex64, isFloat32, isWordInt, kindIndex } from './go-types.ts';
import { unparen } from './tree-walk.ts';

/** spec: #Arithmetic_operators; shifts are among them. */
export type ArithOp = Exclude<Ast.BinaryOp, '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>='>;

const INT_OPS: Readonly<Record<ArithOp, OpcodeName>> = {
  '+': 'ADD',
  '-': 'SUB',
  '*': 'MUL',
  '/': 'DIV',
  '%': 'REM',
  '&': 'AND',
  '|': 'OR',
  '^': 'XOR',
  '&^': 'AND_NOT',
  '<<': 'SHL',
  '>>': 'SHR',
};
/** int and int64 have no kind operand here. */
const WORD_OPS: Readonly<Partial<Record<ArithOp, OpcodeName>>> = { '+': 'ADD_INT', '-': 'SUB_INT', '*': 'MUL_INT' };
const FLOAT_OPS: Readonly<Partial<Record<ArithOp, OpcodeName>>> = {
  '+': 'ADD_FLOAT',
  '-': 'SUB_FLOAT',
  '*': 'MUL_FLOAT',
  '/': 'DIV_FLOAT',
};
const COMPLEX_OPS: Readonly<Partial<Record<ArithOp, OpcodeName>>> = {
  '+': 'ADD_COMPLEX',
  '-': 'SUB_COMPLEX',
  '*': 'MUL_COMPLEX',
  '/': 'DIV_COMPLEX',
};

function opcode(table: Readonly<Partial<Record<ArithOp, OpcodeName>>>, op: ArithOp): OpcodeName {
  const name = table[op];
  invariant(name !== undefined, `operator ${op} on these operands`);
  return name;
}

/** d = x op y for values of type t in registers. */
export function arith(f: FuncCompiler, op: ArithOp, t: Type, d: number, x: number, y: number): void {
  const kind = intKind(t);
  if (kind !== null) {
    const word = isWordInt(kind) ? WORD_OPS[op] : undefined;
    if (word !== undefined) f.b.emit(word, d, x, y);
    else f.b.emit(INT_OPS[op], d, x, y, kindIndex(kind));
    return;
  }
  switch (classOf(t)) {
    case 'float':
      f.b.emit(opcode(FLOAT_OPS, op), d, x, y);
      return roundFloat(f, t, d);
    case 'complex':
      f.b.emit(opcode(COMPLEX_OPS, op), d, x, y);
      return roundComplex(f, t, d);
    default:
      invariant(op === '+', `operator ${op} on strings`);
      f.b.emit('CONCAT', d, x, y);
  }
}

export function roundFloat(f: FuncCompiler, t: Type, r: number): void {
  if (isFloat32(t)) f.b.emit('ROUND_FLOAT32', r, r);
}

export function roundComplex(f: FuncCompiler, t: Type, r: number): void {
  if (isComplex64(t)) f.b.emit('ROUND_COMPLEX64', r, r);
}

/** The constant that x op y adds to x, null when the operation is no such addition. */
function increment(f: FuncCompiler, op: ArithOp, t: Type, y: Ast.Expr): number | null {
  const kind = intKind(t);
  if (kind === null || !isWordInt(kind) || (op !== '+' && op !== '-')) return null;
  const n = immediateOf(f.constant(y), t);
  if (n === null || op === '+') return n;
  return -n === (-n | 0) ? -n : null;
}

/** A constant count may be written as any number, such as 2.0. */
function shiftCount(f: FuncCompiler, y: Ast.Expr): number {
  const c = f.constant(y);
  if (c === null) return f.value(y);
  const r = f.b.alloc();
  f.b.load(r, integerValue(constants.int(c)));
  return r;
}

/** d = x op y, with x in a register and y an expression; shift counts keep their own type. */
export function arithExpr(f: FuncCompiler, op: ArithOp, t: Type, d: number, x: number, y: Ast.Expr, pos: number): void {
  const n = increment(f, op, t, y);
  if (n !== null) {
    f.at(pos);
    return f.b.emit('ADD_INT_IMM', d, x, n);
  }
  f.scoped(() => {
    const r = op === '<<' || op === '>>' ? shiftCount(f, y) : f.value(y);
    f.at(pos);
    arith(f, op, t, d, x, r);
  });
}

export function binary(f: FuncCompiler, e: Ast.BinaryExpr, op: ArithOp, d: number): number {
  const t = f.typeOf(e);
  f.scoped(() => {
    // c + x adds like x + c.
    if (op === '+' && increment(f, '+', t, e.x) !== null) return arithExpr(f, '+', t, d, f.value(e.y), e.x, e.opPos);
    arithExpr(f, op, t, d, leftOperand(f, e.x, d), e.y, e.opPos);
  });
  return d;
}

/** The left operand goes where the result will, if it needs a register at all. */
function leftOperand(f: FuncCompiler, e: Ast.Expr, d: number): number {
  const x = unparen(e);
  if (!NEEDS_REGISTER.has(x.kind) || f.b.isVariable(d) || f.hoisted.has(x) || f.constant(x) !== null) return f.value(e);
  f.valueInto(x, d);
  return d;
}

/** Calls leave their result where they want it. */
const NEEDS_REGISTER: ReadonlySet<Ast.Expr['kind']> = new Set<Ast.Expr['kind']>(['BinaryExpr', 'SelectorExpr', 'IndexExpr', 'StarExpr']);

export function negate(f: FuncCompiler, t: Type, d: number, x: number): void {
  const kind = intKind(t);
  if (kind !== null) return isWordInt(kind) ? f.b.emit('NEG_INT', d, x) : f.b.emit('NEG', d, x, kindIndex(kind));
  if (classOf(t) === 'complex') f.b.emit('NEG_COMPLEX', d, x);
  else f.b.emit('NEG_FLOAT', d, x);
}

export function complement(f: FuncCompiler, t: Type, d: number, x: number): void {
  const kind = intKind(t);
  invariant(kind !== null, '^ of no integer');
  f.b.emit('NOT_BITS', d, x, kindIndex(kind));
}
