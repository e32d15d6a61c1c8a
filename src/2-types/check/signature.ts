// Function types and receivers (spec: #Function_types, #Method_declarations).
import type { Ast } from '#syntax';
import { INVALID, newSignature, newSlice, newTuple, newVar } from '../make.ts';
import type { Var, VarRole } from '../object.ts';
import { isValid } from '../predicates.ts';
import { Scope } from '../scope.ts';
import type { Signature, Type } from '../type.ts';
import { pointerElem, unalias, under } from '../under.ts';
import type { Checker } from './checker.ts';
import { varType } from './type-expr.ts';

interface Params { readonly vars: readonly Var[]; readonly names: readonly (Ast.Ident | null)[]; readonly variadic: boolean }

/** The signature of a function type, and the scope its parameters are declared in. */
export function funcType(c: Checker, t: Ast.FuncType, recvField: Ast.Field | null): { readonly sig: Signature; readonly scope: Scope } {
  const scope = new Scope(c.env.scope, true);
  const outer = c.env.scope;
  c.env.scope = scope;
  if (t.typeParams !== null) refuseTypeParams(c, t.typeParams);
  const recv = recvField === null ? null : receiver(c, recvField);
  const params = collectParams(c, 'parameter', t.params);
  const results = collectParams(c, 'result', t.results);
  const [recvName] = recvField?.names ?? [];
  if (recv !== null && recvName !== undefined) c.declare(scope, recvName, recv);
  declareParams(c, scope, params);
  declareParams(c, scope, results);
  c.env.scope = outer;
  const sig = newSignature({ recv, params: newTuple(params.vars), results: newTuple(results.vars), variadic: params.variadic });
  return { sig, scope };
}

export function refuseTypeParams(c: Checker, list: Ast.FieldList): void {
  c.error(list, 'UnsupportedFeature', 'maprace: type parameters are not in this simulator yet');
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
  if (!dotsOk) c.error(e, 'InvalidSyntaxTree', 'invalid use of ...');
  const elem = e.elt === null ? INVALID : varType(c, e.elt);
  if (!dotsOk) return { type: elem, dots: false };
  const type = newSlice(elem);
  c.recordType(e, 'type', type, null);
  return { type, dots: true };
}

function receiver(c: Checker, f: Ast.Field): Var {
  const type = varType(c, f.type);
  const [id] = f.names;
  const recv = newVar('receiver', id?.pos ?? f.pos, c.pkg, id?.name ?? '', type);
  if (id === undefined) c.info.implicits.set(f, recv);
  c.later(() => validReceiver(c, receiverBase(f.type), recv));
  return recv;
}

/** The type expression under parentheses and one star. */
export function receiverBase(e: Ast.Expr): Ast.Expr {
  let x = e;
  while (x.kind === 'ParenExpr' || x.kind === 'StarExpr') x = x.x;
  return x;
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
  const cause = u.kind === 'Basic' && u.name === 'Pointer' ? 'unsafe.Pointer'
    : u.kind === 'Pointer' || u.kind === 'Interface' ? 'pointer or interface type'
    : '';
  if (cause !== '') c.error(at, 'InvalidRecv', `invalid receiver type %s (${cause})`, base);
}
