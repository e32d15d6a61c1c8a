// Type expressions (spec: #Types).
import type { Ast } from '#syntax';
import { constants, toInt } from '../constant/constant.ts';
import { represent } from '../constant/represent.ts';
import { INVALID, newArray, newChan, newMap, newPointer, newSlice } from '../make.ts';
import type { TypeName } from '../object.ts';
import { incomparable, isGeneric, isInteger, isUntyped, isValid } from '../predicates.ts';
import type { Type } from '../type.ts';
import { isTypeParam } from '../under.ts';
import type { Checker } from './checker.ts';
import { ident } from './ident.ts';
import { instantiatedType } from './instantiate.ts';
import { interfaceType } from './interface-type.ts';
import { newOperand, type Operand } from './operand.ts';
import { selector } from './selector.ts';
import { structType } from './struct-type.ts';
import { varType } from './var-type.ts';
import { expr, use } from './value.ts';

/** A type; uninstantiated generic ones are reported. */
export const type = (c: Checker, e: Ast.Expr): Type => c.mutual.type(c, e, null);

/** `def`: the type name e is the right side of, if any. */
export function declaredType(c: Checker, e: Ast.Expr, def: TypeName | null): Type {
  let t: Type = INVALID;
  // A type's functions take about twice the stack of an expression's.
  if (c.enter(e, 2)) {
    t = typeInternal(c, e, def);
    c.leave(2);
  }
  if (isGeneric(t)) {
    c.error(e, 'WrongTypeArgCount', 'cannot use generic type %s without instantiation', t);
    t = INVALID;
  }
  c.recordType(e, 'type', t, null);
  return t;
}

/** A generic type; otherwise the invalid type and, unless something was reported, the cause. */
export function genericType(c: Checker, e: Ast.Expr): { readonly type: Type; readonly cause: string } {
  const t = typeInternal(c, e, null);
  const bad = isValid(t) && !isGeneric(t);
  const type = bad ? INVALID : t;
  c.recordType(e, 'type', type, null);
  return { type, cause: bad ? c.format('%s is not a generic type', t) : '' };
}

function typeInternal(c: Checker, e: Ast.Expr, def: TypeName | null): Type {
  switch (e.kind) {
    case 'BadExpr':
      return INVALID;
    case 'Ident':
    case 'SelectorExpr': {
      const x = newOperand();
      if (e.kind === 'Ident') ident(c, x, e, true);
      else selector(c, x, e, true);
      return namedType(c, x);
    }
    case 'IndexExpr':
      return instantiatedType(c, e);
    case 'ParenExpr':
      return declaredType(c, e.x, def);
    case 'ArrayType':
      return arrayType(c, e);
    case 'Ellipsis':
      c.error(e, 'InvalidSyntaxTree', 'invalid syntax tree: invalid use of ...');
      return INVALID;
    case 'StructType':
      return structType(c, e);
    case 'StarExpr': {
      const elem = varType(c, e.x);
      return isValid(elem) ? newPointer(elem) : INVALID;
    }
    case 'FuncType':
      return c.mutual.funcType(c, e, null).sig;
    case 'InterfaceType':
      return interfaceType(c, e, def);
    case 'MapType':
      return mapType(c, e);
    case 'ChanType':
      return newChan(e.dir, varType(c, e.value));
    default:
      c.error(e, 'NotAType', '%s is not a type', e);
      use(c, e);
      return INVALID;
  }
}

function namedType(c: Checker, x: Operand): Type {
  if (x.mode === 'type') return x.type;
  if (x.mode === 'novalue') c.error(x, 'NotAType', '%s used as type', x);
  else if (x.mode !== 'invalid') c.error(x, 'NotAType', '%s is not a type', x);
  return INVALID;
}

function arrayType(c: Checker, e: Ast.ArrayType): Type {
  if (e.len === null) return newSlice(varType(c, e.elt));
  let len = -1;
  if (e.len.kind === 'Ellipsis') c.error(e, 'BadDotDotDotSyntax', 'invalid use of [...] array (outside a composite literal)');
  else len = arrayLength(c, e.len);
  const elem = varType(c, e.elt);
  return len >= 0 ? newArray(elem, len) : INVALID;
}

/** The constant length, or -1 after an error. */
function arrayLength(c: Checker, e: Ast.Expr): number {
  if (e.kind === 'Ident') {
    const obj = c.lookup(e.name);
    // It may have been meant as a type parameter list: the words allow for that.
    if (obj === null) {
      c.error(e, 'InvalidArrayLen', `undefined array length ${e.name} or missing type constraint`);
      return -1;
    }
    if (obj.kind !== 'Const') {
      c.error(e, 'InvalidArrayLen', `invalid array length ${e.name}`);
      return -1;
    }
  }
  const x = newOperand();
  expr(c, x, e);
  if (x.mode !== 'constant' || x.value === null) {
    if (x.mode !== 'invalid') c.error(x, 'InvalidArrayLen', 'array length %s must be constant', x);
    return -1;
  }
  if (isUntyped(x.type) || isInteger(x.type)) {
    const n = toInt(x.value);
    if (n.kind === 'int' && n.value >= 0n && represent(n, 'int') !== null) return Number(constants.int(n));
  }
  c.error(x, 'InvalidArrayLen', isInteger(x.type) ? 'invalid array length %s' : 'array length %s must be integer', x);
  return -1;
}

function mapType(c: Checker, e: Ast.MapType): Type {
  const key = varType(c, e.key);
  const elem = varType(c, e.value);
  c.later(() => {
    if (incomparable(key) === null || !isValid(key)) return;
    c.error(e.key, 'IncomparableMapKey', `invalid map key type %s${isTypeParam(key) ? ' (missing comparable constraint)' : ''}`, key);
  });
  return newMap(key, elem);
}
