// Order of evaluation where calls stand beside plain operands (spec: #Order_of_evaluation).
// The spec orders calls only. gc evaluates them first, from left to right, and reads variables, fields, elements and map entries
// afterwards, which a program can observe. So calls that follow such operands are done ahead.
import type { Ast } from '#syntax';
import type { FuncCompiler } from './func.ts';
import { under } from './go-types.ts';
import { unparen } from './tree-walk.ts';

/** Evaluated in order, before plain operands: what gc turns into statements of their own. */
function isOrdered(f: FuncCompiler, e: Ast.Expr): boolean {
  switch (e.kind) {
    case 'CallExpr':
      return !f.isType(unparen(e.fun));
    case 'UnaryExpr':
      return e.op === '<-';
    case 'BinaryExpr':
      return e.op === '&&' || e.op === '||';
    case 'TypeAssertExpr':
      return under(f.typeOf(e)).kind !== 'Pointer';
    case 'CompositeLit':
      // A map that is filled by calls.
      return under(f.typeOf(e)).kind === 'Map' && operandsOf(e).some((x) => hasCall(f, x));
    default:
      return false;
  }
}

/** The parts that are evaluated when e is; bodies of literals and types are not. */
function operandsOf(e: Ast.Expr): readonly Ast.Expr[] {
  switch (e.kind) {
    case 'ParenExpr':
    case 'SelectorExpr':
    case 'StarExpr':
    case 'UnaryExpr':
    case 'TypeAssertExpr':
      return [e.x];
    case 'BinaryExpr':
      return [e.x, e.y];
    case 'CallExpr':
      return [e.fun, ...e.args];
    case 'IndexExpr':
      return [e.x, ...e.indices];
    case 'SliceExpr':
      return [e.x, e.low, e.high, e.max].filter((x) => x !== null);
    case 'CompositeLit':
      return e.elts;
    case 'KeyValueExpr':
      return [e.key, e.value];
    default:
      return [];
  }
}

/** Whether evaluating e calls something. */
export function hasCall(f: FuncCompiler, e: Ast.Expr): boolean {
  const known = f.hoistable.get(e);
  if (known !== undefined) return known;
  const result = f.constant(e) === null && !f.isType(e) && (isOrdered(f, e) || operandsOf(e).some((x) => hasCall(f, x)));
  f.hoistable.set(e, result);
  return result;
}

/** Whether no call can change the value of e: constants, functions, and variables that live in registers. */
function isStable(f: FuncCompiler, e: Ast.Expr): boolean {
  if (f.constant(e) !== null || f.hoisted.has(e)) return true;
  switch (e.kind) {
    case 'BasicLit':
    case 'FuncLit':
      return true;
    case 'ParenExpr':
      return isStable(f, e.x);
    case 'Ident': {
      const obj = f.objectOf(e);
      if (obj?.kind !== 'Var') return true;
      return !obj.isGlobal && !f.escape.needsCell(obj) && !f.escape.isShared(obj);
    }
    case 'UnaryExpr':
      return e.op !== '<-' && e.op !== '&' && isStable(f, e.x);
    case 'BinaryExpr':
      // A division may panic, which must come after the calls.
      return e.op !== '/' && e.op !== '%' && e.op !== '<<' && e.op !== '>>' && isStable(f, e.x) && isStable(f, e.y);
    default:
      // An ordered operand is in its place whatever follows.
      return isOrdered(f, e);
  }
}

/**
 * Evaluates the calls of a list of operands ahead when one of them stands behind an operand that it could change.
 * `afterUnstable`: something stands before the list already that must be evaluated after the calls.
 */
export function hoistCalls(f: FuncCompiler, list: readonly (Ast.Expr | null)[], afterUnstable = false): void {
  let unstable = afterUnstable;
  let needed = false;
  for (const e of list) {
    if (e === null) continue;
    if (hasCall(f, e)) needed ||= unstable;
    unstable ||= !isStable(f, e);
  }
  if (needed) hoistAll(f, list);
}

/** Evaluates every call of the operands now, in order. */
export function hoistAll(f: FuncCompiler, list: readonly (Ast.Expr | null)[]): void {
  for (const e of list) if (e !== null) hoist(f, e);
}

function hoist(f: FuncCompiler, e: Ast.Expr): void {
  if (!hasCall(f, e) || f.hoisted.has(e)) return;
  if (isOrdered(f, e)) {
    // Compiled as an operand of its own; its registers stay taken until the statement ends.
    const r = f.value(e);
    f.hoisted.set(e, r);
    return;
  }
  for (const x of operandsOf(e)) hoist(f, x);
}
