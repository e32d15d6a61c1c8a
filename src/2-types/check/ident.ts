// Identifiers: what a name denotes where it stands (spec: #Declarations_and_scope).
import type { Ast } from '#syntax';
import { basicType, INVALID } from '../make.ts';
import type { Obj } from '../object.ts';
import { isValid } from '../predicates.ts';
import type { Scope } from '../scope.ts';
import type { Type } from '../type.ts';
import { ANY, COMPARABLE, IOTA } from '../universe.ts';
import type { Checker } from './checker.ts';
import { clearOperand, type Operand, setConstant } from './operand.ts';

/** `wantType`: only a type will do; anything else is reported at once. */
export function ident(c: Checker, x: Operand, e: Ast.Ident, wantType: boolean): void {
  clearOperand(x);
  x.expr = e;
  const found = c.env.scope.find(e.name);
  if (found === null) {
    if (e.name === '_') c.error(e, 'InvalidBlank', 'cannot use _ as value or type');
    else c.error(e, 'UndeclaredName', `undefined: ${e.name}`);
    return;
  }
  const { scope, obj } = found;
  if ((obj === ANY.obj || obj === COMPARABLE.obj) && !c.requires('type parameters', e, `predeclared ${e.name}`)) return;
  c.info.uses.set(e, obj);
  if (wantType && obj.kind !== 'TypeName') {
    c.error(e, 'NotAType', `${obj.name} (${objectKind(obj)}) is not a type`);
    if (obj.kind === 'Var' && obj.pkg === c.pkg) obj.used = true;
    return;
  }
  resolveObject(c, obj, wantType);
  markDotImport(c, scope, obj);
  denote(c, x, e, obj);
}

/** Checks the object's declaration unless it is known; a type is looked at again where one is wanted, to find cycles. */
function resolveObject(c: Checker, obj: Obj, wantType: boolean): void {
  if (obj.kind === 'PkgName' || obj.kind === 'Builtin' || obj.kind === 'Nil' || obj.kind === 'Label') return;
  if (obj.type === null || (obj.kind === 'TypeName' && wantType && obj.pkg === c.pkg)) c.mutual.objDecl(c, obj);
}

function markDotImport(c: Checker, scope: Scope, obj: Obj): void {
  const pkgName = c.dotImports.get(scope)?.get(obj.name);
  if (pkgName !== undefined) pkgName.used = true;
}

function denote(c: Checker, x: Operand, e: Ast.Ident, obj: Obj): void {
  switch (obj.kind) {
    case 'PkgName':
      c.error(e, 'InvalidPkgUse', `use of package ${obj.name} not in selector`);
      return;
    case 'Const':
      c.addDependency(obj);
      if (!isKnown(obj.type)) return;
      if (obj !== IOTA) {
        if (obj.value !== null) setConstant(x, obj.type, obj.value);
        return;
      }
      if (c.env.iota === null) c.error(e, 'InvalidIota', 'cannot use iota outside constant declaration');
      else setConstant(x, obj.type, c.env.iota);
      return;
    case 'TypeName':
      x.mode = 'type';
      x.type = obj.type ?? INVALID;
      return;
    case 'Var':
      if (obj.pkg === c.pkg) obj.used = true;
      c.addDependency(obj);
      if (isKnown(obj.type)) value(x, 'variable', obj.type);
      return;
    case 'Func':
      c.addDependency(obj);
      if (obj.type !== null) value(x, 'value', obj.type);
      return;
    case 'Builtin':
      x.mode = 'builtin';
      x.builtin = obj.builtin;
      return;
    case 'Nil':
      x.mode = 'nilvalue';
      x.type = basicType('untyped nil');
      return;
    case 'Label':
      return;
  }
}

const isKnown = (t: Type | null): t is Type => t !== null && isValid(t);

function value(x: Operand, mode: 'variable' | 'value', t: Type): void {
  x.mode = mode;
  x.type = t;
}

/** What kind of thing an object is, in messages. */
export function objectKind(obj: Obj): string {
  switch (obj.kind) {
    case 'PkgName':
      return 'package name';
    case 'Const':
      return 'constant';
    case 'TypeName':
      return obj.isAlias ? 'type alias' : obj.type?.kind === 'TypeParam' ? 'type parameter' : 'defined type';
    case 'Var':
      return VAR_KINDS[obj.role];
    case 'Func':
      return obj.type?.recv ? 'method' : 'function';
    case 'Label':
      return 'label';
    case 'Builtin':
      return 'built-in function';
    case 'Nil':
      return 'untyped nil';
  }
}

const VAR_KINDS = {
  package: 'package-level variable',
  local: 'local variable',
  receiver: 'receiver',
  parameter: 'parameter',
  result: 'result variable',
  field: 'struct field',
} as const;
