// Function types and receivers (spec: #Function_types, #Method_declarations).
import type { Ast } from '#syntax';
import { INVALID, newPointer, newSignature, newSlice, newTuple, newVar } from '../make.ts';
import type { Var, VarRole } from '../object.ts';
import { isValid } from '../predicates.ts';
import { Scope } from '../scope.ts';
import type { Signature, Type, TypeParam } from '../type.ts';
import { pointerElem, unalias, under } from '../under.ts';
import type { Checker } from './checker.ts';
import { unparen } from './operation.ts';
import { instance } from './instantiate.ts';
import { collectTypeParams, receiverTypeParams } from './type-params.ts';
import { varType } from './var-type.ts';

interface Params {
  readonly vars: readonly Var[];
  readonly names: readonly (Ast.Ident | null)[];
  readonly variadic: boolean;
}

export interface FuncScope {
  readonly sig: Signature;
  readonly scope: Scope;
}

/** The signature of a function type, and the scope its parameters are declared in. `sig` is filled: a declaration may refer to it before. */
export function funcType(c: Checker, t: Ast.FuncType, recvField: Ast.Field | null, sig = newSignature({})): FuncScope {
  const scope = new Scope(c.env.scope, true);
  const outer = c.env.scope;
  c.env.scope = scope;
  const { recv, recvTypeParams } = recvField === null ? { recv: null, recvTypeParams: [] } : receiver(c, recvField);
  const typeParams = t.typeParams === null ? [] : collectTypeParams(c, t.typeParams, (list) => Object.assign(sig, { typeParams: list }));
  const params = collectParams(c, 'parameter', t.params);
  const results = collectParams(c, 'result', t.results);
  const [recvName] = recvField?.names ?? [];
  if (recv !== null && recvName !== undefined) c.declare(scope, recvName, recv);
  declareParams(c, scope, params);
  declareParams(c, scope, results);
  c.env.scope = outer;
  const parts: Partial<Signature> = {
    recv,
    params: newTuple(params.vars),
    results: newTuple(results.vars),
    variadic: params.variadic,
    typeParams,
    recvTypeParams,
  };
  Object.assign(sig, parts);
  return { sig, scope };
}

function declareParams(c: Checker, scope: Scope, p: Params): void {
  p.names.forEach((id, i) => {
    const v = p.vars[i];
    if (id !== null && v !== undefined) c.declare(scope, id, v);
  });
}

function collectParams(c: Checker, role: VarRole, list: Ast.FieldList | null): Params {
  const vars: Var[] = [];
  const names: (Ast.Ident | null)[] = [];
  let variadic = false;
  const fields = list?.list ?? [];
  fields.forEach((f, i) => {
    const last = i === fields.length - 1 && f.names.length <= 1;
    const { type, dots } = paramType(c, f.type, role === 'parameter' && last);
    variadic ||= dots;
    for (const id of f.names) {
      vars.push(newVar(role, id.pos, c.pkg, id.name, type));
      names.push(id);
    }
    if (f.names.length > 0) return;
    const v = newVar(role, f.pos, c.pkg, '', type);
    c.info.implicits.set(f, v);
    vars.push(v);
    names.push(null);
  });
  return { vars, names, variadic };
}

/** The type of a parameter; ...T is []T where it may stand. */
function paramType(c: Checker, e: Ast.Expr, dotsOk: boolean): { readonly type: Type; readonly dots: boolean } {
  if (e.kind !== 'Ellipsis') return { type: varType(c, e), dots: false };
  if (!dotsOk) c.error(e, 'InvalidSyntaxTree', 'invalid syntax tree: invalid use of ...');
  const elem = e.elt === null ? INVALID : varType(c, e.elt);
  if (!dotsOk) return { type: elem, dots: false };
  const type = newSlice(elem);
  c.recordType(e, 'type', type, null);
  return { type, dots: true };
}

interface Receiver {
  readonly recv: Var;
  readonly recvTypeParams: readonly TypeParam[];
}

function receiver(c: Checker, f: Ast.Field): Receiver {
  const base = receiverBase(f.type);
  const generic = base.kind === 'IndexExpr' ? genericReceiver(c, f.type, base) : null;
  const type = generic === null ? plainReceiver(c, f.type, base) : generic.type;
  const [id] = f.names;
  const recv = newVar('receiver', id?.pos ?? f.pos, c.pkg, id?.name ?? '', type);
  if (id === undefined) c.info.implicits.set(f, recv);
  c.later(() => validReceiver(c, base, recv));
  return { recv, recvTypeParams: generic?.params ?? [] };
}

/** A receiver T or *T. An alias that leads to an instance, by way of pointers and further aliases, cannot have methods. */
function plainReceiver(c: Checker, e: Ast.Expr, base: Ast.Expr): Type {
  const type = varType(c, e);
  let t = withoutPointers(type);
  while (t.kind === 'Alias') {
    if (t.actual === null) break;
    const next = withoutPointers(t.actual);
    if ((next.kind === 'Named' || next.kind === 'Alias') && next.targs.length > 0) {
      c.error(base, 'InvalidRecv', 'cannot define new methods on instantiated type %s', next);
      return INVALID;
    }
    t = next;
  }
  return type;
}

function withoutPointers(t: Type): Type {
  let x = t;
  while (x.kind === 'Pointer') x = x.elem;
  return x;
}

/** A receiver (T[A, B]) or (*T[A, B]): A and B name the parameters of T inside the method. */
function genericReceiver(c: Checker, e: Ast.Expr, base: Ast.IndexExpr): { readonly type: Type; readonly params: readonly TypeParam[] } {
  const { type: t, cause } = c.mutual.genericType(c, base.x);
  if (cause !== '') c.error(base.x, 'InvalidRecv', '%s', cause);
  if (t.kind === 'Alias' && isValid(t)) c.error(base.x, 'InvalidRecv', 'cannot define new methods on generic alias type %s', t);
  const named = t.kind === 'Named' ? t : null;
  const ids: Ast.Ident[] = [];
  for (const x of base.indices) {
    if (x.kind === 'Ident') ids.push(x);
    else {
      c.error(x, 'BadDecl', 'receiver type parameter %s must be an identifier', x);
      ids.push({ kind: 'Ident', name: '_', pos: x.pos, end: x.end });
    }
  }
  c.requires('type parameters', base, 'type instantiation');
  const params = receiverTypeParams(c, named, ids);
  if (named === null) return { type: INVALID, params };
  if (params.length !== named.typeParams.length) {
    const got = `${params.length} type parameter${params.length === 1 ? '' : 's'}`;
    c.error(base.x, 'BadRecv', `receiver declares ${got}, but receiver base type declares ${named.typeParams.length}`);
    return { type: INVALID, params };
  }
  const inst = instance(named, params);
  return { type: recordReceiver(c, e, inst), params };
}

/** Records the instance for the receiver's expression and its parts; returns the type of the whole. */
function recordReceiver(c: Checker, e: Ast.Expr, inst: Type): Type {
  const type =
    e.kind === 'StarExpr' ? newPointer(recordReceiver(c, e.x, inst)) : e.kind === 'ParenExpr' ? recordReceiver(c, e.x, inst) : inst;
  c.recordType(e, 'type', type, null);
  return type;
}

/** The type expression under parentheses and one star. */
export function receiverBase(e: Ast.Expr): Ast.Expr {
  const x = unparen(e);
  return x.kind === 'StarExpr' ? unparen(x.x) : x;
}

function validReceiver(c: Checker, at: Ast.Expr, recv: Var): void {
  const type = recv.type ?? INVALID;
  const base = pointerElem(type) ?? type;
  const t = unalias(base);
  if (!isValid(t)) return;
  if (t.kind === 'Basic' || (t.kind === 'Named' && t.obj.pkg !== c.pkg)) {
    c.error(at, 'InvalidRecv', 'cannot define new methods on non-local type %s', base);
    return;
  }
  if (t.kind !== 'Named') {
    c.error(at, 'InvalidRecv', 'invalid receiver type %s', type);
    return;
  }
  const u = under(t);
  const cause =
    u.kind === 'Basic' && u.name === 'Pointer'
      ? 'unsafe.Pointer'
      : u.kind === 'Pointer' || u.kind === 'Interface'
        ? 'pointer or interface type'
        : '';
  if (cause !== '') c.error(at, 'InvalidRecv', `invalid receiver type %s (${cause})`, base);
}
