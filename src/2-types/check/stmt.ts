// Statements (spec: #Statements) and function bodies.
import { unreachable } from '#base';
import type { Ast } from '#syntax';
import type { Var } from '../object.ts';
import { allBoolean, allNumeric } from '../predicates.ts';
import { Scope } from '../scope.ts';
import type { Signature } from '../type.ts';
import { assignment, assignVar, assignVars, initVars, shortVarDecl } from './assignment.ts';
import { type Checker, type Environment, newEnvironment } from './checker.ts';
import { declStmt } from './decl.ts';
import { newOperand, type Operand } from './operand.ts';
import { binary, chanElem } from './operation.ts';
import { rangeStmt } from './range.ts';
import { isTerminating } from './return.ts';
import { selectStmt } from './select.ts';
import { switchStmt, typeSwitchStmt } from './switch.ts';
import { expr, use } from './value.ts';
import { inBlock } from './block.ts';

export function funcBody(c: Checker, sig: Signature, scope: Scope, body: Ast.BlockStmt, parts: Partial<Environment>): void {
  c.within(newEnvironment(scope, { ...parts, sig }), () => {
    stmtList(c, body.list);
    if (sig.results.vars.length > 0 && !isTerminating(body, '', c.env.panics)) c.error(body.rbrace, 'MissingReturn', 'missing return');
    reportUnused(c, scope);
  });
}

/** Local variables that are declared and never used; function literals report their own. */
function reportUnused(c: Checker, scope: Scope): void {
  for (const obj of scope.elems.values()) {
    if (obj.kind === 'Var' && obj.role === 'local' && !obj.used) c.error(obj.pos, 'UnusedVar', `declared and not used: ${obj.name}`);
  }
  for (const inner of scope.children) if (!inner.isFunc) reportUnused(c, inner);
}

export function stmtList(c: Checker, list: readonly Ast.Stmt[]): void {
  for (const s of list) stmt(c, s);
}

export function stmt(c: Checker, s: Ast.Stmt): void {
  const top = c.delayedCount;
  checkStmt(c, s);
  // Function literals are checked before the scope changes.
  c.processDelayed(top);
}

function checkStmt(c: Checker, s: Ast.Stmt): void {
  switch (s.kind) {
    case 'BadStmt':
    case 'EmptyStmt':
    case 'BranchStmt':
      return;
    case 'DeclStmt':
      declStmt(c, s.decl);
      return;
    case 'LabeledStmt':
      stmt(c, s.stmt);
      return;
    case 'ExprStmt':
      exprStmt(c, s);
      return;
    case 'SendStmt':
      sendStmt(c, s);
      return;
    case 'IncDecStmt':
      incDecStmt(c, s);
      return;
    case 'AssignStmt':
      assignStmt(c, s);
      return;
    case 'GoStmt':
      suspendedCall(c, 'go', s.call);
      return;
    case 'DeferStmt':
      suspendedCall(c, 'defer', s.call);
      return;
    case 'ReturnStmt':
      returnStmt(c, s);
      return;
    case 'BlockStmt':
      inBlock(c, () => stmtList(c, s.list));
      return;
    case 'IfStmt':
      ifStmt(c, s);
      return;
    case 'SwitchStmt':
      switchStmt(c, s);
      return;
    case 'TypeSwitchStmt':
      typeSwitchStmt(c, s);
      return;
    case 'SelectStmt':
      selectStmt(c, s);
      return;
    case 'ForStmt':
      forStmt(c, s);
      return;
    case 'RangeStmt':
      rangeStmt(c, s);
      return;
    default:
      unreachable(s);
  }
}

function exprStmt(c: Checker, s: Ast.ExprStmt): void {
  const x = newOperand();
  const kind = c.mutual.rawExpr(c, x, s.x, null, false, null);
  if (x.mode === 'builtin') c.error(x, 'UncalledBuiltin', '%s must be called', x);
  else if (x.mode === 'type') c.error(x, 'NotAnExpr', '%s is not an expression', x);
  else if (kind !== 'statement') c.error(x, 'UnusedExpr', '%s is not used', x);
}

function sendStmt(c: Checker, s: Ast.SendStmt): void {
  const ch = newOperand();
  const value = newOperand();
  expr(c, ch, s.chan);
  expr(c, value, s.value);
  if (ch.mode === 'invalid' || value.mode === 'invalid') return;
  const elem = chanElem(c, s, ch, false);
  if (elem !== null) assignment(c, value, elem, 'send');
}

function incDecStmt(c: Checker, s: Ast.IncDecStmt): void {
  const x = newOperand();
  expr(c, x, s.x);
  if (x.mode === 'invalid') return;
  if (!allNumeric(x.type)) {
    c.error(s.x, 'NonNumericIncDec', `invalid operation: %s${s.op} (non-numeric type %s)`, s.x, x.type);
    return;
  }
  assignVar(c, s.x, null, x, 'assignment');
}

const OPERATORS: Readonly<Record<Exclude<Ast.AssignOp, '=' | ':='>, Ast.BinaryOp>> = {
  '+=': '+',
  '-=': '-',
  '*=': '*',
  '/=': '/',
  '%=': '%',
  '&=': '&',
  '|=': '|',
  '^=': '^',
  '<<=': '<<',
  '>>=': '>>',
  '&^=': '&^',
};

function assignStmt(c: Checker, s: Ast.AssignStmt): void {
  if (s.op === '=') {
    assignVars(c, s.lhs, s.rhs);
    return;
  }
  if (s.op === ':=') {
    shortVarDecl(c, s);
    return;
  }
  const [lhs] = s.lhs;
  const [rhs] = s.rhs;
  // More than one operand on a side is an error of syntax.
  if (lhs === undefined || rhs === undefined || s.lhs.length !== 1 || s.rhs.length !== 1) return;
  const x = newOperand();
  expr(c, x, lhs);
  binary(c, x, null, lhs, rhs, OPERATORS[s.op]);
  assignVar(c, lhs, null, x, 'assignment');
}

/** go and defer take function calls only, and most built-ins not. */
function suspendedCall(c: Checker, keyword: 'go' | 'defer', call: Ast.Expr): void {
  const code = keyword === 'go' ? 'InvalidGo' : 'InvalidDefer';
  if (call.kind !== 'CallExpr') {
    c.error(call, code, `expression in ${keyword} must be function call`);
    use(c, call);
    return;
  }
  const x = newOperand();
  const kind = c.mutual.rawExpr(c, x, call, null, false, null);
  if (kind === 'conversion') c.error(x, code, `${keyword} requires function call, not conversion %s`, x);
  else if (kind === 'expression') c.error(x, 'UnusedResults', `${keyword} discards result of %s`, x);
}

function returnStmt(c: Checker, s: Ast.ReturnStmt): void {
  const results = c.env.sig?.results.vars ?? [];
  const [first] = results;
  if (s.results.length > 0 || first === undefined || first.name === '') {
    if (s.results.length > 0 || results.length > 0) initVars(c, results, s.results, s);
    return;
  }
  // spec: #Return_statements — a result must not be shadowed where a bare return gives it back.
  for (const v of results) {
    const alt = c.lookup(v.name);
    if (alt === null || alt === v) continue;
    const text = `result parameter ${v.name} not in scope at return`;
    c.reporter.report(s, 'OutOfScopeResult', text + c.reporter.line(alt.pos, c.format(`inner declaration of ${describe(c, v)}`)));
  }
}

const describe = (c: Checker, v: Var): string => `var ${v.name} ${v.type === null ? '' : c.format('%s', v.type)}`;

function condition(c: Checker, e: Ast.Expr, what: 'if' | 'for'): void {
  const x = newOperand();
  expr(c, x, e);
  if (isNotBoolean(x)) c.error(e, 'InvalidCond', `non-boolean condition in ${what} statement`);
}

const isNotBoolean = (x: Operand): boolean => x.mode !== 'invalid' && !allBoolean(x.type);

/** Chains of else-if are walked, not recursed into; each link opens its own block inside the one before. */
function ifStmt(c: Checker, s: Ast.IfStmt): void {
  const outer = c.env.scope;
  let link: Ast.IfStmt | Ast.BlockStmt | null = s;
  while (link !== null) {
    if (link.kind === 'BlockStmt') {
      stmt(c, link);
      break;
    }
    c.env.scope = new Scope(c.env.scope);
    if (link.init !== null) stmt(c, link.init);
    condition(c, link.cond, 'if');
    stmt(c, link.body);
    link = link.else;
  }
  c.env.scope = outer;
}

function forStmt(c: Checker, s: Ast.ForStmt): void {
  inBlock(c, () => {
    if (s.init !== null) stmt(c, s.init);
    if (s.cond !== null) condition(c, s.cond, 'for');
    if (s.post !== null) stmt(c, s.post);
    if (s.init?.kind === 'AssignStmt' && s.init.op === ':=' && c.language.has('loop variable per iteration')) c.info.perIteration.add(s);
    stmt(c, s.body);
  });
}
