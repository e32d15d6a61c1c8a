// What statements cost, and which of them forbid inlining in the release.
import type { Ast } from '#syntax';
import { type Type, typeOf } from '#types';
import { isInterface, under } from '../compile/go-types.ts';
import { unparen } from '../compile/tree-walk.ts';
import type { Cost } from './cost.ts';
import { exitCost, funcLoopCost } from './loop-cost.ts';

export function stmtCost(c: Cost, s: Ast.Stmt): void {
  switch (s.kind) {
    case 'BadStmt':
    case 'EmptyStmt':
      return;
    case 'DeclStmt':
      return declared(c, s.decl);
    case 'LabeledStmt':
      return labeled(c, s);
    case 'ExprStmt':
      return c.expr(s.x);
    case 'SendStmt': {
      const t = under(c.typeOf(s.chan));
      c.spend(1);
      c.expr(s.chan);
      return c.as(s.value, t.kind === 'Chan' ? t.elem : null);
    }
    case 'IncDecStmt':
      c.spend(2);
      return c.expr(s.x);
    case 'AssignStmt':
      return assigned(c, s);
    case 'GoStmt':
      return c.forbid('unhandled op GO');
    case 'DeferStmt':
      return c.forbid('unhandled op DEFER');
    case 'ReturnStmt':
      return c.exits.has(s) ? exitCost(c, s) : returned(c, s);
    case 'BranchStmt':
      if (c.exits.has(s)) return exitCost(c, s);
      if (s.tok === 'fallthrough') return;
      if (s.tok === 'break' && !c.rules.inlinesFor) c.forbid('unhandled op BREAK');
      return c.spend(1);
    case 'BlockStmt':
      return block(c, s.list);
    case 'IfStmt':
      return branch(c, s);
    case 'SwitchStmt':
      return switched(c, s);
    case 'TypeSwitchStmt':
      return typeSwitched(c, s);
    case 'SelectStmt':
      return selected(c, s);
    case 'ForStmt':
      return loop(c, s);
    case 'RangeStmt':
      return ranged(c, s);
  }
}

function block(c: Cost, list: readonly Ast.Stmt[]): void {
  for (const s of list) stmtCost(c, s);
}

function labeled(c: Cost, s: Ast.LabeledStmt): void {
  const controls = s.stmt.kind === 'ForStmt' || s.stmt.kind === 'SwitchStmt' || s.stmt.kind === 'TypeSwitchStmt';
  if (controls && !c.rules.inlinesRange && c.rules.inlinesFor) c.forbid('labeled control');
  if (c.rules.inlinesFor) c.spend(1);
  stmtCost(c, s.stmt);
}

/** A name that is declared: itself, and its declaration. */
const NEW_NAME = 3;

function declared(c: Cost, decl: Ast.GenDecl): void {
  if (decl.tok === 'type' && !c.rules.inlinesTypeDecl) c.forbid('unhandled op DCLTYPE');
  if (decl.tok !== 'var') return;
  for (const spec of decl.specs) {
    if (spec.kind !== 'ValueSpec') continue;
    const { names, values } = spec;
    if (values.length === 0) {
      c.spend((1 + NEW_NAME) * names.length);
      continue;
    }
    c.spend(values.length === names.length && c.rules.tree !== 'unified' ? names.length : 1);
    for (const id of names) c.spend(id.name === '_' ? 1 : NEW_NAME);
    values.forEach((e, i) => {
      const id = names[i];
      const obj = id === undefined ? undefined : c.f.pkg.info.defs.get(id);
      c.as(e, values.length === names.length && obj?.kind === 'Var' ? obj.type : null);
    });
  }
}

function target(c: Cost, e: Ast.Expr, defines: boolean): void {
  if (e.kind === 'Ident' && e.name === '_') return c.spend(1);
  if (defines && e.kind === 'Ident' && c.f.pkg.info.defs.get(e) != null) return c.spend(NEW_NAME);
  c.expr(e);
}

function assigned(c: Cost, { lhs, rhs, op }: Ast.AssignStmt): void {
  c.spend(1);
  for (const e of lhs) target(c, e, op === ':=');
  const plain = op === '=' || op === ':=';
  rhs.forEach((e, i) => {
    const to = lhs[i];
    const blank = to?.kind === 'Ident' && to.name === '_';
    c.as(e, plain && to !== undefined && !blank && lhs.length === rhs.length ? c.typeOf(to) : null);
  });
  const [only] = rhs;
  if (lhs.length > 1 && only !== undefined && rhs.length === 1)
    converted(
      c,
      only,
      lhs.map((e) => (e.kind === 'Ident' && e.name === '_' ? null : c.typeOf(e))),
    );
}

/** Values of one call that are converted on the way. */
function converted(c: Cost, call: Ast.Expr, to: readonly (Type | null)[]): void {
  const t = c.typeOf(call);
  if (t.kind !== 'Tuple') return;
  t.vars.forEach((v, i) => {
    const type = to[i] ?? null;
    if (type !== null && v.type !== null && isInterface(type) && !typeOf.identical(type, v.type)) c.spend(1);
  });
}

function returned(c: Cost, { results }: Ast.ReturnStmt): void {
  const obj = c.f.obj?.type ?? signatureOf(c, c.f.node);
  const types = obj?.results.vars.map((v) => v.type) ?? [];
  const [only] = results;
  c.spend(1);
  if (only !== undefined && results.length === 1 && types.length > 1) {
    if (c.rules.tree === 'unified') c.spend(4 * types.length + 1);
    converted(c, only, types);
    return c.expr(only);
  }
  results.forEach((e, i) => {
    c.as(e, types[i] ?? null);
  });
}

function signatureOf(c: Cost, node: Cost['f']['node']): ReturnType<typeof signature> {
  return node.kind === 'FuncLit' ? signature(c.typeOf(node)) : null;
}

const signature = (t: Type) => {
  const u = under(t);
  return u.kind === 'Signature' ? u : null;
};

function branch(c: Cost, s: Ast.IfStmt): void {
  const value = c.f.pkg.info.types.get(unparen(s.cond))?.value;
  if (s.init !== null) stmtCost(c, s.init);
  const isTrue = value == null ? null : 'value' in value ? value.value === true : null;
  if (isTrue === null) {
    c.spend(1);
    c.expr(s.cond);
  }
  if (isTrue !== false || c.rules.countsDeadBranch) block(c, s.body.list);
  if (s.else !== null && (isTrue !== true || c.rules.countsDeadBranch)) stmtCost(c, s.else);
}

function loop(c: Cost, s: Ast.ForStmt): void {
  if (!c.rules.inlinesFor) c.forbid('unhandled op FOR');
  c.spend(1);
  if (s.init !== null) stmtCost(c, s.init);
  if (s.cond !== null) c.expr(s.cond);
  if (s.post !== null) stmtCost(c, s.post);
  block(c, s.body.list);
}

function ranged(c: Cost, s: Ast.RangeStmt): void {
  if (!c.rules.inlinesRange) c.forbid('unhandled op RANGE');
  if (under(c.typeOf(s.x)).kind === 'Signature') return funcLoopCost(c, s);
  c.spend(1);
  c.expr(s.x);
  for (const e of [s.key, s.value]) if (e !== null) target(c, e, s.tok === ':=');
  block(c, s.body.list);
}

function switched(c: Cost, s: Ast.SwitchStmt): void {
  c.spend(1);
  if (s.init !== null) stmtCost(c, s.init);
  if (s.tag !== null) c.expr(s.tag);
  const tag = s.tag === null ? null : c.typeOf(s.tag);
  for (const clause of s.body) {
    c.spend(1);
    for (const e of clause.list ?? []) c.as(e, tag !== null && isInterface(tag) ? tag : null);
    block(c, clause.body);
  }
}

function typeSwitched(c: Cost, s: Ast.TypeSwitchStmt): void {
  if (!c.rules.inlinesFor) c.forbid('unhandled op TYPESW');
  c.spend(2);
  if (s.init !== null) stmtCost(c, s.init);
  if (s.name !== null) c.spend(1);
  c.expr(s.x);
  for (const clause of s.body) {
    c.spend(1);
    if (s.name !== null) c.spend(1);
    for (const e of clause.list ?? [])
      if (c.isTypeExpr(e)) c.mentionsType();
      else c.expr(e);
    block(c, clause.body);
  }
}

function selected(c: Cost, s: Ast.SelectStmt): void {
  if (!c.rules.inlinesSelect) c.forbid('unhandled op SELECT');
  c.spend(1);
  for (const clause of s.body) {
    c.spend(1);
    if (clause.comm !== null) {
      // A receive always assigns both the value and whether there was one.
      if (clause.comm.kind === 'ExprStmt') c.spend(3);
      if (clause.comm.kind === 'AssignStmt' && clause.comm.lhs.length === 1) c.spend(1);
      stmtCost(c, clause.comm);
    }
    block(c, clause.body);
  }
}
