// Assigning a value to a variable, declared or new (spec: #Assignment_statements).
import { exprText } from '#syntax';
import type { Ast } from '#syntax';
import type { Code } from '../codes.ts';
import { basicType, INVALID, newTuple, newVar } from '../make.ts';
import type { Const, Var } from '../object.ts';
import { defaultType, isInterface, isNumeric, isUntyped, isValid } from '../predicates.ts';
import type { Tuple, Type } from '../type.ts';
import { under } from '../under.ts';
import { notAssignable } from './assignable.ts';
import type { Checker, Target } from './checker.ts';
import { isNilOperand, newOperand, type Operand, setInvalid } from './operand.ts';
import { unparen } from './operation.ts';
import type { At } from './report.ts';
import { applyImplicit, implicitType } from './untyped.ts';
import { expr, exprList, multiExpr, singleValue, use, useLhs, withoutUse } from './value.ts';

/** x becomes a value of type t (null: the blank identifier takes it); invalid after an error. `context` says where, in messages. */
export function assignment(c: Checker, x: Operand, t: Type | null, context: string): void {
  singleValue(c, x);
  if (x.mode === 'invalid') return;
  if (x.mode === 'novalue' || x.mode === 'builtin' || x.mode === 'type') {
    c.error(x, 'IncompatibleAssign', 'cannot assign %s to %s in %s', x, t ?? '_', context);
    setInvalid(x);
    return;
  }
  if (isUntyped(x.type) && !materialize(c, x, t, context)) {
    setInvalid(x);
    return;
  }
  const u = under(x.type);
  if (u.kind === 'Signature' && u.typeParams.length > 0) {
    c.error(x, 'WrongTypeArgCount', 'cannot use generic function %s without instantiation in %s', x, context);
    setInvalid(x);
    return;
  }
  if (t === null) return;
  const no = notAssignable(c, x, t);
  if (no === null) return;
  const cause = no.cause === '' ? '' : `: ${no.cause}`;
  c.error(x, no.code, 'cannot use %s as %s value in %s%s', x, t, context, cause);
  setInvalid(x);
}

/** Gives an untyped x the type the assignment asks for: the variable's, or the default one. */
function materialize(c: Checker, x: Operand, t: Type | null, context: string): boolean {
  let target = t ?? basicType('untyped nil');
  if (isNilOperand(x)) {
    if (t === null) {
      c.error(x, 'UntypedNilUse', 'use of untyped nil in %s', context);
      return false;
    }
  } else if (t === null || isInterface(t)) {
    target = defaultType(x.type);
  }
  const r = implicitType(x, target);
  if (r.type !== null) {
    applyImplicit(c, x, r.type, r.value);
    return true;
  }
  const suffix = r.code === 'TruncatedFloat' ? ' (truncated)' : r.code === 'NumericOverflow' ? ' (overflows)' : '';
  const code: Code = suffix === '' ? 'IncompatibleAssign' : r.code;
  c.error(x, code, 'cannot use %s as %s value in %s%s', x, target, context, suffix);
  return false;
}

export function initConst(c: Checker, lhs: Const, x: Operand): void {
  if (x.mode === 'invalid' || !isValid(x.type) || (lhs.type !== null && !isValid(lhs.type))) {
    lhs.type ??= INVALID;
    return;
  }
  if (x.mode !== 'constant') {
    c.error(x, 'InvalidConstInit', '%s is not constant', x);
    lhs.type ??= INVALID;
    return;
  }
  lhs.type ??= x.type;
  assignment(c, x, lhs.type, 'constant declaration');
  if (stillValid(x)) lhs.value = x.value;
}

const stillValid = (x: Operand): boolean => x.mode !== 'invalid';

/** A variable without a type takes the value's. */
export function initVar(c: Checker, lhs: Var, x: Operand, context: string): void {
  if (x.mode === 'invalid' || !isValid(x.type) || (lhs.type !== null && !isValid(lhs.type))) {
    lhs.type ??= INVALID;
    setInvalid(x);
    return;
  }
  if (lhs.type === null) {
    if (isNilOperand(x) && isUntyped(x.type)) {
      c.error(x, 'UntypedNilUse', 'use of untyped nil in %s', context);
      lhs.type = INVALID;
      setInvalid(x);
      return;
    }
    lhs.type = defaultType(x.type);
  }
  assignment(c, x, lhs.type, context);
}

/** The target of a function value, for type inference; null for other types. */
export function targetOf(t: Type | null, desc: string): Target | null {
  if (t === null) return null;
  const u = under(t);
  return u.kind === 'Signature' ? { sig: u, desc } : null;
}

/** The type of an operand on the left: null for _, invalid after an error. */
function lhsType(c: Checker, lhs: Ast.Expr): Type | null {
  const id = unparen(lhs);
  if (id.kind === 'Ident' && id.name === '_') return null;
  const x = newOperand();
  // Being assigned to is no use of a variable.
  withoutUse(c, id.kind === 'Ident' ? id.name : null, () => expr(c, x, lhs));
  if (x.mode === 'invalid' || !isValid(x.type)) return INVALID;
  if (x.mode === 'variable' || x.mode === 'mapindex') return x.type;
  if (x.expr?.kind === 'SelectorExpr') {
    const operand = newOperand();
    expr(c, operand, x.expr.x);
    if (operand.mode === 'mapindex') {
      c.error(x, 'UnaddressableFieldAssign', `cannot assign to struct field ${exprText(x.expr)} in map`);
      return INVALID;
    }
  }
  c.error(x, 'UnassignableOperand', 'cannot assign to %s (neither addressable nor a map index expression)', x.expr ?? '');
  return INVALID;
}

/** lhs = rhs, or lhs = x for an x already evaluated. */
export function assignVar(c: Checker, lhs: Ast.Expr, rhs: Ast.Expr | null, evaluated: Operand | null, context: string): void {
  const t = lhsType(c, lhs);
  if (t !== null && !isValid(t)) {
    if (evaluated !== null) setInvalid(evaluated);
    else use(c, rhs);
    return;
  }
  const x = evaluated ?? newOperand();
  if (evaluated === null && rhs !== null) expr(c, x, rhs, targetOf(t, t === null ? '' : exprText(lhs)));
  assignment(c, x, t, t === null && context === 'assignment' ? 'assignment to _ identifier' : context);
}

const isCall = (list: readonly Ast.Expr[]): boolean => list.length === 1 && list[0] !== undefined && unparen(list[0]).kind === 'CallExpr';

const measure = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

function mismatch(c: Checker, rhs: readonly Ast.Expr[], l: number, r: number): void {
  const [first] = rhs;
  if (first === undefined) return;
  const vars = measure(l, 'variable');
  const vals = measure(r, 'value');
  const call = rhs.length === 1 ? unparen(first) : first;
  if (rhs.length === 1 && call.kind === 'CallExpr') {
    c.error(first, 'WrongAssignCount', `assignment mismatch: ${vars} but %s returns ${vals}`, call.fun);
  } else {
    c.error(first, 'WrongAssignCount', `assignment mismatch: ${vars} but ${vals}`);
  }
}

/** `(int, number)`: types as a reader thinks of them. `variadic`: the last is written ...E; `dots`: T... */
export function typesSummary(c: Checker, list: readonly (Type | null)[], variadic: boolean, dots: boolean): string {
  const texts = list.map((t, i) => {
    const last = i === list.length - 1;
    if (last && variadic && t?.kind === 'Slice') return `...${c.format('%s', t.elem)}`;
    const text = summary(c, t);
    return last && variadic ? `...${text}` : last && dots ? `${text}...` : text;
  });
  return `(${texts.join(', ')})`;
}

function summary(c: Checker, t: Type | null): string {
  if (t === null || !isValid(t)) return 'unknown type';
  if (!isUntyped(t)) return c.format('%s', t);
  return isNumeric(t) ? 'number' : c.format('%s', t).replaceAll('untyped ', '');
}

function returnMismatch(c: Checker, stmt: Ast.ReturnStmt, lhs: readonly Var[], rhs: readonly Operand[]): void {
  const extra = rhs[lhs.length];
  const at: At = extra ?? rhs.at(-1) ?? stmt;
  const have = typesSummary(
    c,
    rhs.map((x) => x.type),
    false,
    false,
  );
  const want = typesSummary(
    c,
    lhs.map((v) => v.type),
    false,
    false,
  );
  c.reporter.report(
    at,
    'WrongResultCount',
    `${extra === undefined ? 'not enough' : 'too many'} return values\n\thave ${have}\n\twant ${want}`,
  );
}

/** How messages call an assignment to n variables. */
const assignmentContext = (c: Checker, n: number): string => (n > 1 && c.words.numbersResults ? 'multiple assignment' : 'assignment');

/** New variables (or, with `stmt`, results) take the values; n from n expressions or n from one. */
export function initVars(c: Checker, lhs: readonly Var[], rhs: readonly Ast.Expr[], stmt: Ast.ReturnStmt | null): void {
  const context = stmt === null ? assignmentContext(c, lhs.length) : 'return statement';
  const invalidate = (): void => {
    for (const v of lhs) v.type ??= INVALID;
  };
  if (lhs.length === rhs.length && !isCall(rhs)) {
    lhs.forEach((v, i) => {
      const e = rhs[i];
      if (e === undefined) return;
      const x = newOperand();
      expr(c, x, e, targetOf(v.type, v.name === '' ? 'result variable' : v.name));
      initVar(c, v, x, context);
    });
    return;
  }
  const [first] = rhs;
  if (rhs.length !== 1 || first === undefined) {
    if (use(c, ...rhs)) {
      if (stmt !== null) returnMismatch(c, stmt, lhs, exprList(c, rhs));
      else mismatch(c, rhs, lhs.length, rhs.length);
    }
    invalidate();
    return;
  }
  const { list, commaOk } = multiExpr(c, first, lhs.length === 2 && stmt === null);
  if (list.length === lhs.length) {
    lhs.forEach((v, i) => {
      const x = list[i];
      if (x !== undefined) initVar(c, v, x, context);
    });
    if (commaOk) recordCommaOk(c, first, list);
    return;
  }
  if (list[0]?.mode !== 'invalid') {
    if (stmt !== null) returnMismatch(c, stmt, lhs, list);
    else mismatch(c, rhs, lhs.length, list.length);
  }
  invalidate();
}

export function assignVars(c: Checker, lhs: readonly Ast.Expr[], rhs: readonly Ast.Expr[]): void {
  const context = assignmentContext(c, lhs.length);
  if (lhs.length === rhs.length && !isCall(rhs)) {
    lhs.forEach((l, i) => assignVar(c, l, rhs[i] ?? null, null, context));
    return;
  }
  const [first] = rhs;
  if (rhs.length !== 1 || first === undefined) {
    const okLhs = useLhs(c, ...lhs);
    const okRhs = use(c, ...rhs);
    if (okLhs && okRhs) mismatch(c, rhs, lhs.length, rhs.length);
    return;
  }
  const { list, commaOk } = multiExpr(c, first, lhs.length === 2);
  if (list.length === lhs.length) {
    lhs.forEach((l, i) => assignVar(c, l, null, list[i] ?? null, context));
    if (commaOk) recordCommaOk(c, first, list);
    return;
  }
  if (list[0]?.mode !== 'invalid') mismatch(c, rhs, lhs.length, list.length);
  useLhs(c, ...lhs);
}

/** As go/types: an expression that gives value and ok has the tuple of both as its type. */
function recordCommaOk(c: Checker, e: Ast.Expr, list: readonly Operand[]): void {
  const [v, ok] = list;
  if (v === undefined || ok === undefined || v.mode === 'invalid' || ok.mode === 'invalid') return;
  const type: Tuple = newTuple([v.type, ok.type].map((t) => newVar('result', e.pos, c.pkg, '', t)));
  let x = e;
  for (;;) {
    const old = c.info.types.get(x);
    if (old !== undefined) c.info.types.set(x, { ...old, type });
    if (x.kind !== 'ParenExpr') return;
    x = x.x;
  }
}

/** spec: #Short_variable_declarations */
export function shortVarDecl(c: Checker, s: Ast.AssignStmt): void {
  const top = c.delayedCount;
  const { scope } = c.env;
  const { vars, fresh, bad } = shortVars(c, s.lhs);
  initVars(c, vars, s.rhs, null);
  // Function literals on the right do not see the new variables.
  c.processDelayed(top);
  if (fresh.length === 0 && !bad) {
    c.error(s.opPos, 'NoNewVar', 'no new variables on left side of :=');
    return;
  }
  for (const v of fresh) c.declare(scope, null, v);
}

interface ShortVars {
  readonly vars: Var[];
  readonly fresh: Var[];
  readonly bad: boolean;
}

function shortVars(c: Checker, lhs: readonly Ast.Expr[]): ShortVars {
  const seen = new Set<string>();
  const fresh: Var[] = [];
  let bad = false;
  const vars = lhs.map((e) => {
    const dummy = newVar('local', e.pos, c.pkg, '_', null);
    if (e.kind !== 'Ident') {
      useLhs(c, e);
      c.error(e, 'BadDecl', 'non-name %s on left side of :=', e);
      bad = true;
      return dummy;
    }
    if (e.name !== '_' && seen.has(e.name)) {
      c.error(e, 'RepeatedDecl', '%s repeated on left side of :=', e);
      bad = true;
      return dummy;
    }
    seen.add(e.name);
    const alt = c.env.scope.own(e.name);
    if (alt === null) {
      const v = newVar('local', e.pos, c.pkg, e.name, null);
      if (e.name !== '_') fresh.push(v);
      c.info.defs.set(e, v);
      return v;
    }
    c.info.uses.set(e, alt);
    if (alt.kind === 'Var') return alt;
    c.error(e, 'UnassignableOperand', 'cannot assign to %s', e);
    bad = true;
    return dummy;
  });
  return { vars, fresh, bad };
}
