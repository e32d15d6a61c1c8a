// Expressions that yield one value: which part of the compiler makes each kind.
import { invariant, SimulatorBug } from '#base';
import type { Ast } from '#syntax';

import { type ArithOp, binary, complement, negate } from './arith.ts';
import { builtinCall } from './builtin.ts';
import { namesFunction } from './callee.ts';
import { closureInto, functionInto, methodExprInto, methodValueInto } from './closure.ts';
import { compareInto, isComparison } from './condition.ts';
import { conversion } from './convert.ts';
import type { FuncCompiler } from './func.ts';
import { isAggregate, isInterface } from './go-types.ts';
import { compositeLit } from './literal.ts';
import { hoistCalls } from './order.ts';
import { addressInto, fieldValue, isOwn } from './place.ts';
import { reads, readsAll, tellsNobody, tellsObserver } from './race.ts';
import { unparen } from './tree-walk.ts';

/** The value of e in `dst`, or in some register where `dst` is null: a variable's own, or a new one on top. */
export function compileExpr(f: FuncCompiler, e: Ast.Expr, dst: number | null): number {
  const ready = f.hoisted.get(e);
  if (ready !== undefined) return inRegister(f, ready, dst);
  const c = f.constant(e);
  if (c !== null) {
    const d = f.b.dest(dst);
    f.constantInto(c, f.typeOf(e), d);
    return d;
  }
  switch (e.kind) {
    case 'ParenExpr':
      return compileExpr(f, e.x, dst);
    case 'Ident':
      return ident(f, e, dst);
    case 'SelectorExpr':
      return selector(f, e, dst);
    case 'CallExpr':
      return call(f, e, dst);
    case 'BinaryExpr':
      return binaryExpr(f, e, dst);
    case 'UnaryExpr':
      return unary(f, e, dst);
    case 'IndexExpr':
      return index(f, e, dst);
    case 'SliceExpr':
      return slice(f, e, f.b.dest(dst));
    case 'StarExpr':
      return deref(f, e, dst);
    case 'TypeAssertExpr':
      return assertion(f, e, f.b.dest(dst));
    case 'CompositeLit':
      return compositeLit(f, e, dst);
    case 'FuncLit':
      return closureInto(f, e, f.b.dest(dst));
    default:
      throw new SimulatorBug(`${e.kind} is no value`);
  }
}

function inRegister(f: FuncCompiler, r: number, dst: number | null): number {
  if (dst === null) return r;
  f.b.emit('MOVE', dst, r);
  return dst;
}

function ident(f: FuncCompiler, e: Ast.Ident, dst: number | null): number {
  if (f.isNil(e)) {
    const d = f.b.dest(dst);
    f.zero(f.typeOf(e), d);
    return d;
  }
  const obj = f.objectOf(e);
  if (obj?.kind === 'Func') return functionInto(f, e, obj, f.b.dest(dst));
  invariant(obj?.kind === 'Var', `${e.name} is no value`);
  if (obj.isGlobal) {
    const d = f.b.dest(dst);
    const index = f.linker.globalOf(obj);
    reads(f, f.typeOfVar(obj), { kind: 'global', index });
    f.b.emit('GLOBAL_GET', d, index);
    return d;
  }
  const local = f.local(obj);
  if (local.kind === 'register') return inRegister(f, local.reg, dst);
  const d = f.b.dest(dst);
  f.at(e.pos);
  reads(f, f.typeOfVar(obj), { kind: 'cell', reg: local.reg });
  f.b.emit('CELL_GET', d, local.reg);
  return d;
}

function selector(f: FuncCompiler, e: Ast.SelectorExpr, dst: number | null): number {
  const selection = f.selection(e);
  if (selection === undefined) return ident(f, e.sel, dst);
  switch (selection.kind) {
    case 'field':
      return fieldValue(f, e, dst);
    case 'method value':
      return methodValueInto(f, e, f.b.dest(dst));
    case 'method expr':
      return methodExprInto(f, e, selection, f.b.dest(dst));
  }
}

function call(f: FuncCompiler, e: Ast.CallExpr, dst: number | null): number {
  const fun = unparen(e.fun);
  if (f.isType(fun)) return conversion(f, e, dst);
  return f.info.types.get(fun)?.mode === 'builtin' ? builtinCall(f, e, dst) : f.call(e, dst);
}

function binaryExpr(f: FuncCompiler, e: Ast.BinaryExpr, dst: number | null): number {
  if (e.op === '&&' || e.op === '||') return logical(f, e, dst);
  if (isComparison(e)) return compareInto(f, e, dst);
  const d = f.b.dest(dst);
  return f.scoped(() => {
    hoistCalls(f, [e.x, e.y]);
    return binary(f, e, e.op as ArithOp, d);
  });
}

function logical(f: FuncCompiler, e: Ast.BinaryExpr, dst: number | null): number {
  const d = f.b.dest(dst);
  f.scoped(() => {
    // Written before the right operand is read, so a variable must wait.
    const r = f.b.scratch(d);
    const end = f.b.label();
    f.valueInto(e.x, r);
    f.b.emit(e.op === '&&' ? 'JUMP_IF_NOT' : 'JUMP_IF', r, end);
    f.valueInto(e.y, r);
    f.b.bind(end);
    f.b.emit('MOVE', d, r);
  });
  return d;
}

function unary(f: FuncCompiler, e: Ast.UnaryExpr, dst: number | null): number {
  if (e.op === '+') return compileExpr(f, e.x, dst);
  const d = f.b.dest(dst);
  if (e.op === '&') {
    addressInto(f, { kind: 'expr', x: e.x }, d);
    return d;
  }
  const t = f.typeOf(e);
  f.scoped(() => {
    const x = f.value(e.x);
    f.at(e.pos);
    if (e.op === '<-') f.b.emit('RECEIVE', d, x, -1);
    else if (e.op === '!') f.b.emit('NOT', d, x);
    else if (e.op === '-') negate(f, t, d, x);
    else complement(f, t, d, x);
  });
  return d;
}

function index(f: FuncCompiler, e: Ast.IndexExpr, dst: number | null): number {
  if (namesFunction(f, e.x)) return compileExpr(f, e.x, dst);
  const x = f.underOf(e.x);
  const [i] = e.indices;
  invariant(i !== undefined, 'index without a value');
  const d = f.b.dest(dst);
  f.scoped(() => {
    hoistCalls(f, [e.x, i]);
    const base = f.value(e.x);
    const at = x.kind === 'Map' ? f.operand(i, x.key) : f.value(i);
    f.at(e.lbrack);
    switch (x.kind) {
      case 'Map':
        readsAll(f, x.key, at);
        return f.b.emit('MAP_GET', d, base, at, f.typeOperand(f.typeOf(e.x)));
      case 'Slice':
        reads(f, f.typeOf(e), { kind: 'element', of: 'SLICE', reg: base, index: at });
        return f.b.emit('SLICE_GET', d, base, at);
      case 'Basic':
        return f.b.emit('STRING_GET', d, base, at);
      default:
        reads(f, f.typeOf(e), { kind: 'element', of: 'ARRAY', reg: base, index: at, own: isOwn(f, e.x) });
        return f.b.emit('ARRAY_GET', d, base, at);
    }
  });
  return d;
}

const SLICE_BITS = { low: 1, high: 2, max: 4 } as const;

/** spec: #Slice_expressions. The bounds stand in three registers, of which those given are filled. */
function slice(f: FuncCompiler, e: Ast.SliceExpr, d: number): number {
  const x = f.underOf(e.x);
  f.scoped(() => {
    hoistCalls(f, [e.x, e.low, e.high, e.max]);
    const base = f.value(e.x);
    const bounds = f.b.alloc(3);
    let bits = 0;
    (['low', 'high', 'max'] as const).forEach((name, i) => {
      const bound = e[name];
      if (bound === null) return;
      bits |= SLICE_BITS[name];
      f.valueInto(bound, bounds + i);
    });
    f.at(e.lbrack);
    const op = x.kind === 'Slice' ? 'SLICE_SLICE' : x.kind === 'Basic' ? 'SLICE_STRING' : 'SLICE_ARRAY';
    f.b.emit(op, d, base, bounds, bits);
  });
  return d;
}

function deref(f: FuncCompiler, e: Ast.StarExpr, dst: number | null): number {
  if (isAggregate(f.typeOf(e))) {
    const r = compileExpr(f, e.x, dst);
    f.at(e.pos);
    f.b.emit('NIL_CHECK', r);
    return r;
  }
  const d = f.b.dest(dst);
  f.scoped(() => {
    const p = f.value(e.x);
    f.at(e.pos);
    reads(f, f.typeOf(e), { kind: 'pointer', reg: p });
    f.b.emit('LOAD', d, p);
  });
  return d;
}

function assertion(f: FuncCompiler, e: Ast.TypeAssertExpr, d: number): number {
  invariant(e.type !== null, 'x.(type) outside a switch');
  const to = f.typeOf(e.type);
  f.scoped(() => {
    const x = f.value(e.x);
    f.at(e.pos);
    f.b.emit(isInterface(to) ? 'ASSERT_IFACE' : 'ASSERT', d, x, f.typeOperand(to), f.typeOperand(f.typeOf(e.x)));
  });
  return d;
}

/** Evaluates an expression statement; its value is not wanted. */
export function effect(f: FuncCompiler, expr: Ast.Expr): void {
  const e = unparen(expr);
  if (tellsNobody(f, e)) return;
  if (e.kind === 'CallExpr' && tellsObserver(f, e)) return f.b.aside(f.linker.observed, () => f.scoped(() => call(f, e, null)));
  f.scoped(() => {
    if (e.kind === 'UnaryExpr' && e.op === '<-') {
      f.value(e);
    } else if (e.kind === 'CallExpr') {
      call(f, e, null);
    }
  });
}
