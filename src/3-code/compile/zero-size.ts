// Pointers to variables of size zero (spec: #Comparison_operators: they may or may not be equal). On the heap all lie at one address, and are one
// object of the machine; those that stay in their function have addresses of their own, and gc knows that they differ.
import type { Ast } from '#syntax';
import { type Type, typeOf } from '#types';
import type { FuncCompiler } from './func.ts';
import { elemOfPointer, type Var } from './go-types.ts';
import { forEachChild, unparen } from './tree-walk.ts';

export function isPointerToNothing(t: Type): boolean {
  const elem = elemOfPointer(t);
  return elem !== null && typeOf.sizeOf(elem) === 0;
}

/** What a pointer points to, as far as the function shows. */
interface Target {
  readonly is: Var | Ast.Expr;
  /** 'stays': no pointer to it is anywhere else; 'global': a package's; 'inside': a field of something that has a size. */
  readonly kind: 'stays' | 'escapes' | 'global' | 'inside';
}

/** Whether two pointers to variables of size zero differ, whatever their addresses are. */
export function areDistinct(f: FuncCompiler, x: Ast.Expr, y: Ast.Expr): boolean {
  const a = targetOf(f, x);
  const b = targetOf(f, y);
  if (a !== null && b !== null && a.is === b.is) return false;
  if (a?.kind === 'stays' || b?.kind === 'stays') return true;
  return a !== null && b !== null && ((a.kind === 'global' && b.kind === 'global') || a.kind === 'inside' || b.kind === 'inside');
}

function targetOf(f: FuncCompiler, written: Ast.Expr): Target | null {
  const e = unparen(written);
  switch (e.kind) {
    case 'UnaryExpr':
      return e.op === '&' ? addressed(f, unparen(e.x)) : null;
    case 'CallExpr':
      return isNew(f, e) ? { is: e, kind: 'stays' } : null;
    case 'Ident':
      return held(f, e);
    default:
      return null;
  }
}

function isNew(f: FuncCompiler, e: Ast.CallExpr): boolean {
  const fun = unparen(e.fun);
  return fun.kind === 'Ident' && fun.name === 'new' && f.info.types.get(fun)?.mode === 'builtin';
}

function addressed(f: FuncCompiler, x: Ast.Expr): Target | null {
  if (x.kind === 'CompositeLit') return { is: x, kind: 'stays' };
  if (x.kind === 'SelectorExpr') return field(f, x);
  const v = x.kind === 'Ident' ? f.objectOf(x) : null;
  if (v?.kind !== 'Var') return null;
  return { is: v, kind: v.isGlobal ? 'global' : leaks(f, v) ? 'escapes' : 'stays' };
}

function field(f: FuncCompiler, e: Ast.SelectorExpr): Target | null {
  const selection = f.selection(e);
  if (selection?.kind !== 'field' || selection.obj.kind !== 'Var') return null;
  const { recv } = selection;
  return typeOf.sizeOf(elemOfPointer(recv) ?? recv) === 0 ? null : { is: selection.obj, kind: 'inside' };
}

/** Through a variable that never holds anything else. */
function held(f: FuncCompiler, id: Ast.Ident): Target | null {
  const v = f.objectOf(id);
  const value = v?.kind === 'Var' ? f.escape.onlyValue(v) : null;
  const target = value === null ? null : targetOf(f, value);
  if (v?.kind !== 'Var' || target === null) return null;
  return target.kind === 'stays' && leaks(f, v) ? { is: target.is, kind: 'escapes' } : target;
}

/** Whether the pointer that v is, or one to v, may go further than comparisons and what is done through it. Calls are taken to keep it. */
function leaks(f: FuncCompiler, v: Var): boolean {
  if (f.escape.isCaptured(v)) return true;
  const isPointer = v.type !== null && isPointerToNothing(f.typeOfVar(v));
  const visit = (node: Ast.Node, parents: readonly Ast.Node[]): boolean => {
    if (node.kind === 'Ident' && f.info.uses.get(node) === v && (isPointer ? isGiven(f, parents) : isGivenAway(f, parents))) return true;
    const around = node.kind === 'ParenExpr' ? parents : [node, ...parents.slice(0, 1)];
    let found = false;
    forEachChild(node, (child) => {
      found ||= visit(child, around);
    });
    return found;
  };
  return visit(f.node, []);
}

/** Whether what stands in these nodes, innermost first, is more than compared, read through or thrown away. */
function isGiven(f: FuncCompiler, [parent]: readonly Ast.Node[]): boolean {
  switch (parent?.kind) {
    case 'SelectorExpr':
    case 'StarExpr':
      return false;
    case 'BinaryExpr':
      return f.isType(parent);
    case 'AssignStmt':
      return parent.lhs.some((e) => e.kind !== 'Ident' || e.name !== '_');
    default:
      return true;
  }
}

/** The same of the address of what stands there: of v in &v. */
function isGivenAway(f: FuncCompiler, [parent, around]: readonly Ast.Node[]): boolean {
  if (parent?.kind !== 'UnaryExpr' || parent.op !== '&') return false;
  const p = around?.kind === 'AssignStmt' && around.op === ':=' ? defined(f, around, parent) : null;
  return p === null ? isGiven(f, around === undefined ? [] : [around]) : leaks(f, p);
}

/** The variable that only ever holds the value. */
function defined(f: FuncCompiler, { lhs, rhs }: Ast.AssignStmt, value: Ast.Expr): Var | null {
  const id = lhs[rhs.findIndex((e) => unparen(e) === value)];
  const v = id?.kind === 'Ident' ? f.objectOf(id) : null;
  return v?.kind === 'Var' && f.escape.onlyValue(v) !== null ? v : null;
}
