// Expression and type switches (spec: #Switch_statements).
import type { Ast } from '#syntax';
import { makeBool } from '../constant/constant.ts';
import { constantKey } from '../constant/represent.ts';
import { identical } from '../identical.ts';
import { identityKey } from '../identity-key.ts';
import { basicType, INVALID, newVar } from '../make.ts';
import type { Var } from '../object.ts';
import { hasNil, isComparable, isInterface, isValid } from '../predicates.ts';
import type { Type } from '../type.ts';
import { isTypeParam } from '../under.ts';
import { assignment } from './assignment.ts';
import { inBlock } from './block.ts';
import type { Checker } from './checker.ts';
import { checkAssertion } from './expr.ts';
import { newOperand, type Operand, setConstant, setInvalid } from './operand.ts';
import { comparison, unparen } from './operation.ts';
import { ownPos, startOf } from './report.ts';
import { varType } from './var-type.ts';
import { convertUntyped } from './untyped.ts';
import { expr } from './value.ts';

export function reportDefaults(c: Checker, clauses: readonly (Ast.CaseClause | Ast.CommClause)[]): void {
  const defaults = clauses.filter((s) => (s.kind === 'CaseClause' ? s.list === null : s.comm === null));
  const [first, ...more] = defaults;
  if (first === undefined) return;
  for (const s of more) c.error(s, 'DuplicateDefault', `multiple defaults (first at ${c.posText(first.pos)})`);
}

interface Seen {
  readonly type: Type;
  readonly at: Ast.Expr;
}

export function switchStmt(c: Checker, s: Ast.SwitchStmt): void {
  inBlock(c, () => {
    if (s.init !== null) c.mutual.stmt(c, s.init);
    const x = tag(c, s);
    reportDefaults(c, s.body);
    const seen = new Map<string, Seen[]>();
    for (const clause of s.body) {
      for (const e of clause.list ?? []) caseValue(c, x, e, seen);
      inBlock(c, () => c.mutual.stmtList(c, clause.body));
    }
  });
}

function tag(c: Checker, s: Ast.SwitchStmt): Operand {
  const x = newOperand();
  if (s.tag === null) {
    // A missing tag is true.
    const pos = s.body[0]?.pos ?? s.rbrace;
    setConstant(x, basicType('bool'), makeBool(true));
    x.expr = { kind: 'Ident', name: 'true', pos, end: pos };
    return x;
  }
  expr(c, x, s.tag);
  assignment(c, x, null, 'switch expression');
  if (x.mode !== 'invalid' && !isComparable(x.type) && !hasNil(x.type)) {
    c.error(x, 'InvalidExprSwitch', 'cannot switch on %s (%s is not comparable)', x, x.type);
    setInvalid(x);
  }
  return x;
}

function caseValue(c: Checker, x: Operand, e: Ast.Expr, seen: Map<string, Seen[]>): void {
  const v = newOperand();
  expr(c, v, e);
  if (x.mode === 'invalid' || v.mode === 'invalid') return;
  convertUntyped(c, v, x.type);
  const result: Operand = { ...v };
  if (result.mode === 'invalid') return;
  comparison(c, result, { ...x }, '==', true);
  if (v.mode !== 'constant' || v.value === null || !isPresent(result)) return;
  // gc looks at numbers and strings alone.
  if (v.value.kind !== 'int' && v.value.kind !== 'float' && v.value.kind !== 'string') return;
  const key = v.value.kind + constantKey(v.value);
  const same = seen.get(key) ?? [];
  const other = same.find((o) => identical(o.type, v.type));
  if (other !== undefined) {
    const also = c.reporter.line(ownPos(other.at), 'previous case');
    c.reporter.report(v, 'DuplicateCase', c.format('duplicate case %s in expression switch', v) + also);
    return;
  }
  same.push({ type: v.type, at: e });
  seen.set(key, same);
}

const isPresent = (x: Operand): boolean => x.mode !== 'invalid';

/** The types of the cases so far, by identityKey; null is nil. */
type SeenTypes = Map<string, { readonly type: Type | null; readonly at: Ast.Expr }[]>;

export function typeSwitchStmt(c: Checker, s: Ast.TypeSwitchStmt): void {
  inBlock(c, () => {
    if (s.init !== null) c.mutual.stmt(c, s.init);
    const name = s.name?.name === '_' ? null : s.name;
    if (s.name !== null && name === null) c.error(s.name, 'NoNewVar', 'no new variable on left side of :=');
    const x = guard(c, s);
    reportDefaults(c, s.body);
    const seen: SeenTypes = new Map();
    const vars: Var[] = [];
    for (const clause of s.body) {
      const t = caseTypes(c, x, clause.list ?? [], seen);
      inBlock(c, () => {
        if (name !== null) vars.push(clauseVar(c, name, clause, t));
        c.mutual.stmtList(c, clause.body);
      });
    }
    if (name !== null) reportUnused(c, name, vars);
  });
}

/** The operand of the guard, null when it is no interface. */
function guard(c: Checker, s: Ast.TypeSwitchStmt): Operand | null {
  const x = newOperand();
  expr(c, x, s.x);
  if (x.mode === 'invalid') return null;
  if (isTypeParam(x.type)) c.error(x, 'InvalidTypeSwitch', 'cannot use type switch on type parameter value %s', x);
  else if (isInterface(x.type)) return x;
  else c.error(x, 'InvalidTypeSwitch', '%s is not an interface', x);
  return null;
}

function clauseVar(c: Checker, name: Ast.Ident, clause: Ast.CaseClause, t: Type): Var {
  const v = newVar('local', name.pos, c.pkg, name.name, t);
  c.declare(c.env.scope, null, v);
  c.info.implicits.set(clause, v);
  return v;
}

/** The variables of all clauses count as one. */
function reportUnused(c: Checker, name: Ast.Ident, vars: readonly Var[]): void {
  const used = vars.some((v) => v.used);
  for (const v of vars) v.used = true;
  if (!used) c.error(name, 'UnusedVar', `${name.name} declared and not used`);
}

/** The type a clause's variable has: that of the only case, else the guard's. */
function caseTypes(c: Checker, x: Operand | null, list: readonly Ast.Expr[], seen: SeenTypes): Type {
  let t: Type | null = null;
  for (const e of list) {
    t = caseType(c, e);
    if (t !== null && !isValid(t)) continue;
    const other = seenBefore(seen, t, e);
    if (other !== null) {
      const text = t === null ? 'nil' : c.format('%s', t);
      c.reporter.report(e, 'DuplicateCase', `duplicate case ${text} in type switch${c.reporter.line(startOf(other), 'previous case')}`);
      continue;
    }
    if (x !== null && t !== null) checkAssertion(c, e, x, t, true);
  }
  return list.length === 1 && t !== null ? t : (x?.type ?? INVALID);
}

/** The expression that named the type before; remembers it if none did. */
function seenBefore(seen: SeenTypes, type: Type | null, at: Ast.Expr): Ast.Expr | null {
  const key = type === null ? 'nil' : identityKey(type);
  const same = seen.get(key) ?? [];
  const other = same.find((o) => o.type === type || (o.type !== null && type !== null && identical(o.type, type)));
  if (other !== undefined) return other.at;
  same.push({ type, at });
  seen.set(key, same);
  return null;
}

/** null for nil. */
function caseType(c: Checker, e: Ast.Expr): Type | null {
  const id = unparen(e);
  if (id.kind === 'Ident' && c.lookup(id.name)?.kind === 'Nil') {
    expr(c, newOperand(), e);
    return null;
  }
  return varType(c, e);
}
