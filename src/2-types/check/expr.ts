// Expressions: one function per kind of node, and the record of every result.
import { unreachable } from '#base';
import type { Ast } from '#syntax';
import { identical } from '../identical.ts';
import { newPointer } from '../make.ts';
import { isGeneric, isValid } from '../predicates.ts';
import { underIs } from '../type-set.ts';
import type { Type } from '../type.ts';
import { isTypeParam, under } from '../under.ts';
import { callExpr } from './call.ts';
import type { Checker, ExprKind, Target } from './checker.ts';
import { compositeLit } from './composite.ts';
import { isFiniteSize } from './cycle.ts';
import { funcInstance } from './instance.ts';
import { ident } from './ident.ts';
import { notAssertable } from './implements.ts';
import { indexExpr, sliceExpr } from './index-expr.ts';
import { basicLit, funcLit } from './literal.ts';
import { clearOperand, type Operand, setInvalid } from './operand.ts';
import { binaryExpr, unary } from './operation.ts';
import { selector } from './selector.ts';
import { validVarType, varType } from './var-type.ts';
import { expr, exprOrType, use } from './value.ts';

/** Checks e and records what it is. */
export function rawExpr(c: Checker, x: Operand, e: Ast.Expr, hint: Type | null, allowGeneric: boolean, target: Target | null): ExprKind {
  clearOperand(x);
  let kind: ExprKind = 'statement';
  if (c.enter(e, 1)) {
    kind = exprInternal(c, x, e, hint, target);
    c.leave(1);
  }
  x.expr = e;
  if (!allowGeneric) nonGeneric(c, x, target);
  if (x.mode !== 'invalid' && x.mode !== 'novalue' && !isFiniteSize(c, x.type)) setInvalid(x);
  c.record(x);
  return x.mode === 'invalid' && kind === 'expression' ? 'statement' : kind;
}

function exprInternal(c: Checker, x: Operand, e: Ast.Expr, hint: Type | null, target: Target | null): ExprKind {
  switch (e.kind) {
    case 'BadExpr':
      return 'statement';
    case 'Ident':
      ident(c, x, e, false);
      return 'expression';
    case 'BasicLit':
      basicLit(c, x, e);
      return 'expression';
    case 'FuncLit':
      funcLit(c, x, e);
      return 'expression';
    case 'CompositeLit':
      compositeLit(c, x, e, hint);
      return 'expression';
    case 'ParenExpr':
      return c.mutual.rawExpr(c, x, e.x, null, false, null);
    case 'SelectorExpr':
      selector(c, x, e, false);
      return 'expression';
    case 'IndexExpr':
      if (indexExpr(c, x, e)) funcInstance(c, x, e, target);
      return 'expression';
    case 'SliceExpr':
      sliceExpr(c, x, e);
      return 'expression';
    case 'TypeAssertExpr':
      typeAssert(c, x, e);
      return 'expression';
    case 'CallExpr':
      return callExpr(c, x, e);
    case 'StarExpr':
      star(c, x, e);
      return 'expression';
    case 'UnaryExpr':
      unary(c, x, e);
      return e.op === '<-' ? 'statement' : 'expression';
    case 'BinaryExpr':
      binaryExpr(c, x, e);
      return 'expression';
    case 'KeyValueExpr':
      c.error(e, 'InvalidSyntaxTree', 'invalid syntax tree: no key:value expected');
      return 'statement';
    case 'Ellipsis':
      c.error(e, 'InvalidSyntaxTree', 'invalid syntax tree: invalid use of ...');
      return 'statement';
    case 'ArrayType':
    case 'StructType':
    case 'FuncType':
    case 'InterfaceType':
    case 'MapType':
    case 'ChanType':
      x.mode = 'type';
      x.type = c.mutual.type(c, e, null);
      return 'expression';
    default:
      return unreachable(e);
  }
}

/** A generic type or function must be instantiated before it is used. */
function nonGeneric(c: Checker, x: Operand, target: Target | null): void {
  if (x.mode === 'invalid' || x.mode === 'novalue') return;
  if (x.type.kind === 'Signature' && x.type.typeParams.length > 0 && x.mode === 'value') {
    if (target !== null) {
      funcInstance(c, x, null, target);
      return;
    }
    c.error(x, 'WrongTypeArgCount', 'cannot use generic function %s without instantiation', x.expr ?? '');
  } else if (x.mode === 'type' && isGeneric(x.type)) {
    c.error(x, 'WrongTypeArgCount', 'cannot use generic type %s without instantiation', x.expr ?? '');
  } else {
    return;
  }
  setInvalid(x);
}

/** *x: a dereference or a pointer type. */
function star(c: Checker, x: Operand, e: Ast.StarExpr): void {
  exprOrType(c, x, e.x, false);
  if (x.mode === 'invalid') return;
  if (x.mode === 'type') {
    validVarType(c, e.x, x.type);
    x.type = newPointer(x.type);
    return;
  }
  let base: Type | null = null;
  const ok = underIs(x.type, (u) => {
    if (u?.kind !== 'Pointer') {
      c.error(x, 'InvalidIndirection', 'invalid operation: cannot indirect %s', x);
      return false;
    }
    if (base !== null && !identical(u.elem, base)) {
      c.error(x, 'InvalidIndirection', 'invalid operation: pointers of %s must have identical base types', x);
      return false;
    }
    base = u.elem;
    return true;
  });
  if (!ok || base === null) {
    setInvalid(x);
    return;
  }
  x.mode = 'variable';
  x.type = base;
}

function typeAssert(c: Checker, x: Operand, e: Ast.TypeAssertExpr): void {
  if (e.type === null) {
    c.error(e, 'InvalidSyntaxTree', 'invalid syntax tree: use of .(type) outside type switch');
    use(c, e.x);
    setInvalid(x);
    return;
  }
  expr(c, x, e.x);
  if (x.mode === 'invalid') return;
  const t = assertedType(c, x, e.type);
  if (t === null) {
    setInvalid(x);
    return;
  }
  checkAssertion(c, e, x, t, false);
  x.mode = 'commaok';
  x.type = t;
}

function assertedType(c: Checker, x: Operand, e: Ast.Expr): Type | null {
  if (isTypeParam(x.type)) {
    c.error(x, 'InvalidAssert', 'invalid operation: cannot use type assertion on type parameter value %s', x);
    return null;
  }
  if (under(x.type).kind !== 'Interface') {
    c.error(x, 'InvalidAssert', 'invalid operation: %s is not an interface', x);
    return null;
  }
  const t = varType(c, e);
  return isValid(t) ? t : null;
}

/** x.(T) or a case T of a type switch over x: T must be able to be x's dynamic type. */
export function checkAssertion(c: Checker, e: Ast.Expr, x: Operand, t: Type, typeSwitch: boolean): void {
  const cause = notAssertable(c, x.type, t);
  if (cause === null) return;
  if (typeSwitch) c.error(e, 'ImpossibleAssert', 'impossible type switch case: %s\n\t%s cannot have dynamic type %s %s', e, x, t, cause);
  else c.error(e, 'ImpossibleAssert', 'impossible type assertion: %s\n\t%s does not implement %s %s', e, t, x.type, cause);
}
