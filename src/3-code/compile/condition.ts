// Comparisons (spec: #Comparison_operators): as values, and fused with the jumps that depend on them.
import type { Ast } from '#syntax';
import type { Type } from '#types';
import type { Label } from '../builder.ts';
import type { OpcodeName } from '../opcodes.ts';
import { immediateOf } from './constant.ts';
import type { FuncCompiler } from './func.ts';
import { classOf, isAggregate, isInterface, under } from './go-types.ts';
import { hoistCalls } from './order.ts';
import { readsAll } from './race.ts';
import { unparen } from './tree-walk.ts';
import { areDistinct, isPointerToNothing } from './zero-size.ts';

type CompareOp = '==' | '!=' | '<' | '<=' | '>' | '>=';
type Comparison = Ast.BinaryExpr & { readonly op: CompareOp };

const COMPARE_OPS: readonly string[] = ['==', '!=', '<', '<=', '>', '>='];
export const isComparison = (e: Ast.Expr): e is Comparison => e.kind === 'BinaryExpr' && COMPARE_OPS.includes(e.op);

const MIRRORED: Readonly<Record<CompareOp, CompareOp>> = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const NEGATED: Readonly<Record<CompareOp, CompareOp>> = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** How values of a type are compared: by ===, or by an instruction that knows more. */
type Equality = { readonly op: 'EQ' | 'EQ_POINTER' | 'EQ_IFACE' } | { readonly op: 'EQ_DEEP'; readonly type: Type };

function equalityOf(t: Type): Equality {
  if (isAggregate(t) || classOf(t) === 'complex') return { op: 'EQ_DEEP', type: t };
  const u = under(t);
  if (u.kind === 'Interface') return { op: 'EQ_IFACE' };
  if (u.kind === 'Pointer') return { op: isAggregate(u.elem) ? 'EQ' : 'EQ_POINTER' };
  return { op: u.kind === 'Basic' && u.name === 'Pointer' ? 'EQ_POINTER' : 'EQ' };
}

/** d = (x == y) for values of type t in registers. */
export function emitEqual(f: FuncCompiler, t: Type, d: number, x: number, y: number): void {
  const eq = equalityOf(t);
  readsAll(f, t, x);
  readsAll(f, t, y);
  f.b.emit(eq.op, d, x, y, eq.op === 'EQ_DEEP' ? f.typeOperand(eq.type) : 0);
}

/** Goes to `label` when (x == y) is `sense`. */
export function jumpEqual(f: FuncCompiler, t: Type, x: number, y: number, sense: boolean, label: Label): void {
  if (equalityOf(t).op === 'EQ') return f.b.emit(sense ? 'JUMP_EQ' : 'JUMP_NE', x, y, label);
  f.scoped(() => {
    const r = f.b.alloc();
    emitEqual(f, t, r, x, y);
    f.b.emit(sense ? 'JUMP_IF' : 'JUMP_IF_NOT', r, label);
  });
}

/** The type both operands are converted to: an interface when one side is one. */
function commonType(f: FuncCompiler, e: Comparison): Type {
  const x = f.typeOf(e.x);
  const y = f.typeOf(e.y);
  if (isInterface(y) && !isInterface(x)) return y;
  return x;
}

/** The operand compared with nil, null when neither side is nil. */
function besideNil(f: FuncCompiler, e: Comparison): Ast.Expr | null {
  if (f.isNil(unparen(e.y))) return e.x;
  return f.isNil(unparen(e.x)) ? e.y : null;
}

export function compareInto(f: FuncCompiler, e: Comparison, dst: number | null): number {
  const d = f.b.dest(dst);
  f.scoped(() => {
    hoistCalls(f, [e.x, e.y]);
    const other = besideNil(f, e);
    if (other !== null) return compareNil(f, other, e.op === '==', d);
    const t = commonType(f, e);
    const x = f.operand(e.x, t);
    const y = f.operand(e.y, t);
    f.at(e.opPos);
    if (isKnownToDiffer(f, e, t)) f.b.load(d, e.op === '!=');
    else if (e.op === '==' || e.op === '!=') equalInto(f, t, e.op === '==', d, x, y);
    else orderInto(f, t, e.op, d, x, y);
  });
  return d;
}

const isKnownToDiffer = (f: FuncCompiler, e: Comparison, t: Type): boolean => isPointerToNothing(t) && areDistinct(f, e.x, e.y);

function equalInto(f: FuncCompiler, t: Type, sense: boolean, d: number, x: number, y: number): void {
  if (!sense && equalityOf(t).op === 'EQ') return f.b.emit('NE', d, x, y);
  emitEqual(f, t, d, x, y);
  if (!sense) f.b.emit('NOT', d, d);
}

function orderInto(f: FuncCompiler, t: Type, op: CompareOp, d: number, x: number, y: number): void {
  const suffix = classOf(t) === 'string' ? '_STRING' : '';
  const [a, b] = op === '<' || op === '<=' ? [x, y] : [y, x];
  const base = op === '<' || op === '>' ? 'LT' : 'LE';
  f.b.emit(`${base}${suffix}`, d, a, b);
}

function compareNil(f: FuncCompiler, x: Ast.Expr, sense: boolean, d: number): void {
  const r = f.value(x);
  if (f.underOf(x).kind === 'Slice') {
    f.b.emit('SLICE_IS_NIL', d, r);
    if (!sense) f.b.emit('NOT', d, d);
    return;
  }
  const nil = f.b.alloc();
  f.b.load(nil, null);
  f.b.emit(sense ? 'EQ' : 'NE', d, r, nil);
}

export function jumpOn(f: FuncCompiler, expr: Ast.Expr, sense: boolean, label: Label): void {
  const e = unparen(expr);
  const c = f.constant(e);
  if (c?.kind === 'bool') {
    if (c.value === sense) f.b.emit('JUMP', label);
    return;
  }
  if (!f.hoisted.has(e)) {
    if (e.kind === 'UnaryExpr' && e.op === '!') return jumpOn(f, e.x, !sense, label);
    if (e.kind === 'BinaryExpr' && (e.op === '&&' || e.op === '||')) return jumpLogical(f, e, sense, label);
    if (isComparison(e)) return f.scoped(() => jumpComparison(f, e, sense, label));
  }
  f.scoped(() => {
    const r = f.value(e);
    f.b.emit(sense ? 'JUMP_IF' : 'JUMP_IF_NOT', r, label);
  });
}

/** spec: #Logical_operators. x && y jumps on true only when both are; on false as soon as one is; || is its mirror. */
function jumpLogical(f: FuncCompiler, e: Ast.BinaryExpr, sense: boolean, label: Label): void {
  const decisive = e.op === '||';
  if (sense === decisive) {
    jumpOn(f, e.x, sense, label);
    return jumpOn(f, e.y, sense, label);
  }
  const skip = f.b.label();
  jumpOn(f, e.x, decisive, skip);
  jumpOn(f, e.y, sense, label);
  f.b.bind(skip);
}

function jumpComparison(f: FuncCompiler, e: Comparison, sense: boolean, label: Label): void {
  hoistCalls(f, [e.x, e.y]);
  const other = besideNil(f, e);
  if (other !== null) return jumpNil(f, other, (e.op === '==') === sense, label);
  const t = commonType(f, e);
  if (jumpImmediate(f, e, t, sense, label)) return;
  const x = f.operand(e.x, t);
  const y = f.operand(e.y, t);
  f.at(e.opPos);
  if (isKnownToDiffer(f, e, t)) {
    if ((e.op === '!=') === sense) f.b.emit('JUMP', label);
    return;
  }
  if (e.op === '==' || e.op === '!=') return jumpEqual(f, t, x, y, (e.op === '==') === sense, label);
  jumpOrder(f, t, e.op, x, y, sense, label);
}

function jumpNil(f: FuncCompiler, x: Ast.Expr, sense: boolean, label: Label): void {
  let r = f.value(x);
  if (f.underOf(x).kind === 'Slice') {
    const isNil = f.b.alloc();
    f.b.emit('SLICE_IS_NIL', isNil, r);
    r = isNil;
    f.b.emit(sense ? 'JUMP_IF' : 'JUMP_IF_NOT', r, label);
    return;
  }
  f.b.emit(sense ? 'JUMP_NIL' : 'JUMP_NOT_NIL', r, label);
}

const IMMEDIATE: Readonly<Record<CompareOp, OpcodeName>> = {
  '==': 'JUMP_EQ_IMM',
  '!=': 'JUMP_NE_IMM',
  '<': 'JUMP_LT_IMM',
  '<=': 'JUMP_LE_IMM',
  '>': 'JUMP_GT_IMM',
  '>=': 'JUMP_GE_IMM',
};

/** Comparison with a small constant; whether there was one. */
function jumpImmediate(f: FuncCompiler, e: Comparison, t: Type, sense: boolean, label: Label): boolean {
  const kind = classOf(t);
  if (kind !== 'int' && kind !== 'float') return false;
  const right = immediateOf(f.constant(e.y), t);
  const n = right ?? immediateOf(f.constant(e.x), t);
  if (n === null) return false;
  const op = right === null ? MIRRORED[e.op] : e.op;
  const isOrder = op !== '==' && op !== '!=';
  // With a NaN neither x < n nor x >= n holds, so an order of floats has no opposite.
  if (!sense && isOrder && kind === 'float') return false;
  const r = f.value(right === null ? e.y : e.x);
  f.b.emit(IMMEDIATE[sense ? op : NEGATED[op]], r, n, label);
  return true;
}

function jumpOrder(f: FuncCompiler, t: Type, op: CompareOp, x: number, y: number, sense: boolean, label: Label): void {
  const kind = classOf(t);
  if (kind === 'string') {
    const r = f.b.alloc();
    orderInto(f, t, op, r, x, y);
    return f.b.emit(sense ? 'JUMP_IF' : 'JUMP_IF_NOT', r, label);
  }
  const effective = sense || kind === 'float' ? op : NEGATED[op];
  const [a, b] = effective === '<' || effective === '<=' ? [x, y] : [y, x];
  const strict = effective === '<' || effective === '>';
  if (!sense && kind === 'float') f.b.emit(strict ? 'JUMP_NOT_LT' : 'JUMP_NOT_LE', a, b, label);
  else f.b.emit(strict ? 'JUMP_LT' : 'JUMP_LE', a, b, label);
}
