// Statements: which part of the compiler makes each kind, and the plain ones.
import { invariant, SimulatorBug } from '#base';
import type { Ast } from '#syntax';
import type { Label } from '../builder.ts';
import { declareVars, operateAssign } from './assign.ts';
import { compileReturn, startLater } from './defer.ts';
import { effect } from './expr.ts';
import type { FuncCompiler } from './func.ts';
import { forStmt } from './loop.ts';
import { rangeStmt } from './range.ts';
import { exitLabel } from './range-state.ts';
import { selectStmt } from './select.ts';
import { switchStmt } from './switch.ts';
import { typeSwitchStmt } from './type-switch.ts';
import { under } from './go-types.ts';
import { hoistCalls } from './order.ts';
import { forEachChild } from './tree-walk.ts';

export function compileBlock(f: FuncCompiler, list: readonly Ast.Stmt[]): void {
  f.scoped(() => {
    for (const s of list) compileStmt(f, s);
  });
}

export function compileStmt(f: FuncCompiler, s: Ast.Stmt): void {
  // Without goto nothing can come back into code that is not reached from above.
  if (!f.b.live && !f.escape.hasGoto) return;
  f.at(s.pos);
  f.hoisted.clear();
  switch (s.kind) {
    case 'EmptyStmt':
      return;
    case 'ExprStmt':
      return effect(f, s.x);
    case 'AssignStmt':
      return f.assign(s);
    case 'IncDecStmt':
      return f.scoped(() => operateAssign(f, s.x, s.op === '++' ? '+' : '-', 1, s.opPos));
    case 'SendStmt':
      return f.scoped(() => send(f, s));
    case 'DeclStmt':
      return declare(f, s.decl);
    case 'BlockStmt':
      return compileBlock(f, s.list);
    case 'IfStmt':
      return f.scoped(() => ifStmt(f, s));
    case 'ForStmt':
      return forStmt(f, s);
    case 'RangeStmt':
      return rangeStmt(f, s);
    case 'SwitchStmt':
      return switchStmt(f, s);
    case 'TypeSwitchStmt':
      return typeSwitchStmt(f, s);
    case 'SelectStmt':
      return selectStmt(f, s);
    case 'LabeledStmt':
      return labeled(f, s);
    case 'BranchStmt':
      return branch(f, s);
    case 'ReturnStmt':
      return compileReturn(f, s);
    case 'GoStmt':
    case 'DeferStmt':
      return startLater(f, s);
    case 'BadStmt':
      throw new SimulatorBug('bad statement');
  }
}

function send(f: FuncCompiler, s: Ast.SendStmt): void {
  hoistCalls(f, [s.chan, s.value]);
  const t = under(f.typeOf(s.chan));
  invariant(t.kind === 'Chan', 'send to no channel');
  const c = f.value(s.chan);
  const v = f.owned(s.value, t.elem);
  f.at(s.arrow);
  f.b.emit('SEND', c, v);
}

function declare(f: FuncCompiler, decl: Ast.GenDecl): void {
  if (decl.tok !== 'var') return;
  for (const spec of decl.specs) if (spec.kind === 'ValueSpec') declareVars(f, spec);
}

function ifStmt(f: FuncCompiler, s: Ast.IfStmt): void {
  if (s.init !== null) compileStmt(f, s.init);
  const [only, ...more] = s.body.list;
  if (s.else === null && more.length === 0 && only?.kind === 'BranchStmt' && only.tok !== 'fallthrough')
    return f.jumpOn(s.cond, true, branchTarget(f, only));
  const otherwise = f.b.label();
  f.jumpOn(s.cond, false, otherwise);
  compileBlock(f, s.body.list);
  if (s.else === null) return f.b.bind(otherwise);
  const end = f.b.label();
  f.b.emit('JUMP', end);
  f.b.bind(otherwise);
  compileStmt(f, s.else);
  f.b.bind(end);
}

function labeled(f: FuncCompiler, s: Ast.LabeledStmt): void {
  const name = s.label.name;
  // A goto further down may come back to a label that nothing has named yet.
  if (f.escape.isGotoTarget(name)) f.b.bind(f.gotoLabel(name), true);
  f.pendingLabel = name;
  compileStmt(f, s.stmt);
  f.pendingLabel = null;
}

function branch(f: FuncCompiler, s: Ast.BranchStmt): void {
  f.b.emit('JUMP', branchTarget(f, s));
}

function branchTarget(f: FuncCompiler, s: Ast.BranchStmt): Label {
  const { owner, label } = destination(f, s);
  return owner === f ? label : exitLabel(f, owner, label);
}

/** Where the statement goes, and in which function: the one it stands in, or one around the loop whose body that is. */
function destination(f: FuncCompiler, s: Ast.BranchStmt): { readonly owner: FuncCompiler; readonly label: Label } {
  const own = ownDestination(f, s);
  if (own !== null) return { owner: f, label: own };
  invariant(f.loop !== null, `${s.tok} with nowhere to go`);
  return destination(f.loop.outer, s);
}

function ownDestination(f: FuncCompiler, s: Ast.BranchStmt): Label | null {
  const label = s.label?.name ?? null;
  if (s.tok === 'goto') return label === null || (f.loop !== null && !declaresLabel(f.loop.stmt.body, label)) ? null : f.gotoLabel(label);
  if (s.tok === 'fallthrough') return f.fallthrough;
  const target = f.targets.findLast((t) => (label === null ? s.tok === 'break' || t.next !== null : t.label === label));
  return (s.tok === 'break' ? target?.end : target?.next) ?? null;
}

function declaresLabel(node: Ast.Node, name: string): boolean {
  if (node.kind === 'LabeledStmt' && node.label.name === name) return true;
  if (node.kind === 'FuncLit') return false;
  let found = false;
  forEachChild(node, (child) => {
    found ||= declaresLabel(child, name);
  });
  return found;
}
