// Generic functions as values and in calls: explicit type arguments completed by inference.
import type { Ast, Pos } from '#syntax';
import { NO_POS } from '#syntax';
import { infer, renamed } from '../generic/infer.ts';
import { substitute, substituteSignature, substitution } from '../generic/substitute.ts';
import { newVar } from '../make.ts';
import type { Var } from '../object.ts';
import type { Signature, Type, TypeParam } from '../type.ts';
import { under } from '../under.ts';
import type { Checker, Target } from './checker.ts';
import { instantiateSignature, typeList } from './instantiate.ts';
import { type Operand, setInvalid, valueOperand } from './operand.ts';

const asGeneric = (x: Operand): Signature | null => {
  const u = under(x.type);
  return x.mode === 'value' && u.kind === 'Signature' && u.typeParams.length > 0 ? u : null;
};

/** f[T…] outside a call, or f assigned to a variable of function type: x becomes the instance. */
export function funcInstance(c: Checker, x: Operand, e: Ast.IndexExpr | null, target: Target | null): void {
  const sig = asGeneric(x);
  const at = e ?? x.expr;
  const place = at === null ? NO_POS : placeOf(at);
  const allowed = at === null || c.requires('type parameters', place, 'function instantiation');
  const given = e === null ? [] : typeList(c, e.indices);
  if (sig === null || given === null || at === null || tooMany(c, e, given, sig)) {
    setInvalid(x);
    return;
  }
  if (allowed && target !== null && given.length < sig.typeParams.length)
    c.requires('inference from assignment', place, `${e === null ? 'implicitly' : 'partially'} instantiated function in assignment`);
  const targs = given.length === sig.typeParams.length ? given : inferFromTarget(c, at, sig, given, target);
  if (targs === null) {
    setInvalid(x);
    return;
  }
  x.type = instantiateSignature(c, place, at, sig, targs, e?.indices ?? []);
  x.mode = 'value';
}

/** gc's trees have instances at their bracket and selectors at their dot. */
const placeOf = (e: Ast.Expr): Pos => (e.kind === 'IndexExpr' ? e.lbrack : e.kind === 'SelectorExpr' ? e.sel.pos - 1 : e.pos);

function tooMany(c: Checker, e: Ast.IndexExpr | null, given: readonly Type[], sig: Signature): boolean {
  const extra = e?.indices[sig.typeParams.length];
  if (extra === undefined) return false;
  c.error(e?.indices.at(-1) ?? extra, 'WrongTypeArgCount', `got ${given.length} type arguments but want ${sig.typeParams.length}`);
  return true;
}

function inferFromTarget(c: Checker, at: Ast.Expr, sig: Signature, given: readonly Type[], target: Target | null): readonly Type[] | null {
  const params = renamed(c, sig.typeParams);
  const map = substitution(sig.typeParams, params);
  const vars =
    target === null ? [] : [newVar('parameter', at.pos, c.pkg, '', { ...substituteSignature(sig, map), typeParams: [], recv: null })];
  const place = placeOf(at);
  const args = target === null ? [] : [valueOperand({ kind: 'Ident', name: target.desc, pos: place, end: at.end }, target.sig)];
  const r = infer(c, {
    at: place,
    params,
    given: filled(given, params.length),
    vars,
    args,
    reverse: true,
  });
  if ('types' in r) return r.types;
  if (r.failure !== null) c.error(r.failure.at, 'CannotInferTypeArgs', '%s', r.failure.message);
  return null;
}

/** f[T…] as an argument: all type arguments make an instance, some are kept for the inference of the call. */
export function partialInstance(c: Checker, x: Operand, e: Ast.IndexExpr): void {
  const sig = asGeneric(x);
  const atOnce = !c.language.has('inference from assignment');
  if (atOnce || sig === null || e.indices.length >= sig.typeParams.length) {
    funcInstance(c, x, e, null);
    if (x.mode !== 'invalid') c.record(x);
    return;
  }
  const given = typeList(c, e.indices);
  if (given === null) setInvalid(x);
  else x.targs = given;
}

const filled = (given: readonly Type[], n: number): readonly (Type | null)[] => Array.from({ length: n }, (_, i) => given[i] ?? null);

type Match = (sig: Signature, args: readonly Operand[]) => readonly Var[] | null;

/** The signature a generic function has in this call; null after an error. Generic arguments become their instances. */
export function genericCall(
  c: Checker,
  x: Operand,
  call: Ast.CallExpr,
  inst: Ast.IndexExpr | null,
  sig: Signature,
  args: readonly Operand[],
  match: Match,
): Signature | null {
  const given = inst === null ? [] : typeList(c, inst.indices);
  if (given === null) return null;
  const extra = inst?.indices[sig.typeParams.length];
  if (extra !== undefined) {
    c.error(extra, 'WrongTypeArgCount', `got ${given.length} type arguments but want ${sig.typeParams.length}`);
    return null;
  }
  const exprs = inst?.indices ?? [];
  const all = given.length === sig.typeParams.length;
  if (inst !== null) c.requires('type parameters', inst, 'function instantiation');
  else c.requires('type parameters', call, 'implicit function instantiation');
  if (all && !args.some((a) => asGeneric(a) !== null)) {
    const actual = instantiateSignature(c, inst?.lbrack ?? call.lparen, call.fun, sig, given, exprs);
    record(c, x, call, actual);
    return actual;
  }
  const vars = match(sig, args);
  if (vars === null) return null;
  const targs = inferCall(c, call, sig, given, vars, args);
  if (targs === null) return null;
  const actual = instantiateSignature(c, call.lparen, call.fun, sig, targs, exprs);
  record(c, x, call, actual);
  return actual;
}

function record(c: Checker, x: Operand, call: Ast.CallExpr, actual: Signature): void {
  x.type = actual;
  c.recordType(call.fun, 'value', actual, null);
}

interface GenericArg {
  readonly x: Operand;
  readonly sig: Signature;
  readonly params: readonly TypeParam[];
}

function inferCall(
  c: Checker,
  call: Ast.CallExpr,
  sig: Signature,
  given: readonly Type[],
  vars: readonly Var[],
  args: readonly Operand[],
): readonly Type[] | null {
  // With all of its own type arguments given, only those of the arguments are to be found.
  const complete = given.length === sig.typeParams.length;
  const own = complete ? [] : renamed(c, sig.typeParams);
  const map = substitution(sig.typeParams, complete ? given : own);
  const renamedVars = vars.map((v) => (v.type === null ? v : { ...v, type: substitute(v.type, map) }));
  const generic = genericArguments(c, args);
  const [first] = generic;
  if (first !== undefined) c.requires('inference from assignment', first.x, 'implicitly instantiated function as argument');
  const params = [...own, ...generic.flatMap((g) => g.params)];
  const known = [...(complete ? [] : filled(given, own.length)), ...generic.flatMap((g) => filled(g.x.targs, g.params.length))];
  const r = infer(c, { at: call.lparen, params, given: known, vars: renamedVars, args, reverse: false });
  if (!('types' in r)) {
    if (r.failure !== null) c.error(r.failure.at, 'CannotInferTypeArgs', `in call to %s, ${r.failure.message}`, call.fun);
    for (const g of generic) setInvalid(g.x);
    return null;
  }
  let next = own.length;
  for (const g of generic) {
    const targs = r.types.slice(next, next + g.params.length);
    next += g.params.length;
    if (g.x.expr === null) continue;
    g.x.type = instantiateSignature(c, call.lparen, g.x.expr, g.sig, targs, []);
    c.record(g.x);
  }
  return complete ? given : r.types.slice(0, own.length);
}

/** Arguments that are generic functions take part with parameters of their own. */
function genericArguments(c: Checker, args: readonly Operand[]): readonly GenericArg[] {
  const out: GenericArg[] = [];
  for (const x of args) {
    const sig = asGeneric(x);
    if (sig === null) continue;
    const params = renamed(c, sig.typeParams);
    x.type = { ...substituteSignature(sig, substitution(sig.typeParams, params)), typeParams: params };
    out.push({ x, sig, params });
  }
  return out;
}

/** Calls of plain functions with generic arguments infer those alone. */
export function inferGenericArguments(c: Checker, call: Ast.CallExpr, sig: Signature, args: readonly Operand[], match: Match): void {
  if (!args.some((a) => asGeneric(a) !== null)) return;
  const vars = match(sig, args);
  if (vars !== null) inferCall(c, call, sig, [], vars, args);
}
