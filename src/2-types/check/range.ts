// for … range (spec: #For_range).
import type { Ast } from '#syntax';
import { makeInt } from '../constant/constant.ts';
import { basicType, INVALID, newVar, RUNE } from '../make.ts';
import { identical } from '../identical.ts';
import type { Var } from '../object.ts';
import { isBoolean, isInteger, isString, isValid } from '../predicates.ts';
import { commonUnderOf, typesOf } from '../type-set.ts';
import type { Signature, Type } from '../type.ts';
import { arrayPointerElem, under } from '../under.ts';
import { assignment, assignVar, initVar } from './assignment.ts';
import { inBlock } from './block.ts';
import type { Checker } from './checker.ts';
import { disagreementText } from './common-under.ts';
import { newOperand, type Operand, valueOperand } from './operand.ts';
import { unparen } from './operation.ts';
import { expr } from './value.ts';

/** Types of the iteration values, null where there is none; or why there is no iteration ('' when there is nothing to add). */
type Iteration = { readonly key: Type | null; readonly value: Type | null } | { readonly cause: string };

export function rangeStmt(c: Checker, s: Ast.RangeStmt): void {
  const x = newOperand();
  c.env.hasCallOrReceive = false;
  expr(c, x, s.x);
  recordUnevaluated(c, x, s);
  const [key, value] = x.mode === 'invalid' ? [null, null] : iterationTypes(c, x, s);
  inBlock(c, () => {
    const lhs = [s.key, s.value] as const;
    const types = [key, value] as const;
    if (s.tok === ':=') declareVars(c, s, x, lhs, types);
    else if (s.key !== null) assignIteration(c, x, lhs, types);
    else if (x.mode !== 'invalid' && isInteger(x.type)) assignment(c, x, null, 'range clause');
    c.mutual.stmt(c, s.body);
  });
}

/** spec: with at most one variable, an array expression without calls and receives is not evaluated: only its length counts. */
function recordUnevaluated(c: Checker, x: Operand, s: Ast.RangeStmt): void {
  if (x.mode === 'invalid' || s.value !== null || c.env.hasCallOrReceive) return;
  const t = arrayPointerElem(under(x.type));
  if (t.kind === 'Array') c.recordType(unparen(s.x), 'constant', basicType('int'), makeInt(t.len));
}

function iterationTypes(c: Checker, x: Operand, s: Ast.RangeStmt): readonly [Type | null, Type | null] {
  const r = iterationOf(c, x.type);
  if ('cause' in r) {
    c.error(x, 'InvalidRangeExpr', `cannot range over %s${r.cause === '' ? '' : `: ${r.cause}`}`, x);
    return [INVALID, INVALID];
  }
  const [extra] = s.extra;
  if (r.key === null && s.key !== null) c.error(s.key, 'InvalidIterVar', 'range over %s permits no iteration variables', x);
  else if (r.value === null && s.value !== null) c.error(s.value, 'InvalidIterVar', 'range over %s permits only one iteration variable', x);
  else if (extra !== undefined) c.error(extra, 'InvalidIterVar', 'range clause permits at most two iteration variables');
  return [r.key, r.value];
}

function iterationOf(c: Checker, t: Type): Iteration {
  for (const { type, under: u } of typesOf(t)) {
    if (u?.kind === 'Chan' && u.dir === 'send') return { cause: c.format('receive from send-only channel %s', type) };
  }
  const r = commonUnderOf(t);
  return 'under' in r ? iterationOver(c, t, arrayPointerElem(r.under)) : { cause: disagreementText(c, r) };
}

function iterationOver(c: Checker, t: Type, u: Type): Iteration {
  const int = basicType('int');
  switch (u.kind) {
    case 'Basic':
      if (isString(u)) return { key: int, value: RUNE };
      if (!isInteger(u)) return { cause: '' };
      if (!c.language.has('range over integers')) return { cause: `requires ${c.language.since('range over integers')} or later` };
      return { key: t, value: null };
    case 'Array':
    case 'Slice':
      return { key: int, value: u.elem };
    case 'Map':
      return { key: u.key, value: u.elem };
    case 'Chan':
      return { key: u.elem, value: null };
    case 'Signature':
      return iterationOfFunc(c, u);
    default:
      return { cause: '' };
  }
}

function iterationOfFunc(c: Checker, f: Signature): Iteration {
  if (!c.language.has('range over functions')) return { cause: `requires ${c.language.since('range over functions')} or later` };
  const bad = (why: string): Iteration => ({ cause: `func must be func(yield func(...) bool): ${why}` });
  const [param] = f.params.vars;
  if (param === undefined || f.params.vars.length !== 1) return bad('wrong argument count');
  if (f.results.vars.length !== 0) return bad('unexpected results');
  const common = commonUnderOf(param.type ?? INVALID);
  if (!('under' in common)) return bad(`in yield type, ${disagreementText(c, common)}`);
  const yields = common.under;
  if (yields.kind !== 'Signature') return bad('argument is not func');
  if (yields.params.vars.length > 2) return bad('yield func has too many parameters');
  const result = yields.results.vars.length === 1 ? (yields.results.vars[0]?.type ?? null) : null;
  if (result === null || !identical(result, basicType('bool'))) {
    const named = result !== null && isBoolean(result);
    return bad(named ? 'yield func returns user-defined boolean, not bool' : 'yield func does not return bool');
  }
  return { key: yields.params.vars[0]?.type ?? null, value: yields.params.vars[1]?.type ?? null };
}

type Pair<T> = readonly [T, T];

function declareVars(c: Checker, s: Ast.RangeStmt, x: Operand, lhs: Pair<Ast.Expr | null>, types: Pair<Type | null>): void {
  const vars: Var[] = [];
  lhs.forEach((e, i) => {
    if (e === null) return;
    const v = newVar('local', e.pos, c.pkg, e.kind === 'Ident' ? e.name : '_', null);
    if (e.kind === 'Ident') {
      c.info.defs.set(e, v);
      if (e.name !== '_') vars.push(v);
    } else {
      c.error(e, 'InvalidSyntaxTree', 'cannot declare %s', e);
    }
    initIteration(c, v, e, x, types[i] ?? null);
  });
  if (vars.length === 0) c.error(s, 'NoNewVar', 'no new variables on left side of :=');
  for (const v of vars) c.declare(c.env.scope, null, v);
  if (c.language.has('loop variable per iteration')) c.info.perIteration.add(s);
}

function initIteration(c: Checker, v: Var, e: Ast.Expr, x: Operand, t: Type | null): void {
  if (t === null || !isValid(t)) {
    v.type = INVALID;
    v.used = true;
  } else if (isInteger(x.type)) {
    initVar(c, v, x, 'range clause');
  } else {
    initVar(c, v, valueOperand(e, t), 'assignment');
  }
}

function assignIteration(c: Checker, x: Operand, lhs: Pair<Ast.Expr | null>, types: Pair<Type | null>): void {
  lhs.forEach((e, i) => {
    const t = types[i] ?? null;
    if (e === null || t === null || !isValid(t)) return;
    if (!isInteger(x.type)) {
      assignVar(c, e, null, valueOperand(e, t), 'assignment');
      return;
    }
    assignVar(c, e, null, x, 'range clause');
    if (x.mode !== 'invalid' && !isInteger(x.type)) c.error(e, 'InvalidRangeExpr', 'cannot use iteration variable of type %s', x.type);
  });
}
