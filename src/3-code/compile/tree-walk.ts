// Walking the syntax tree where only a few kinds of node matter.
import type { Ast } from '#syntax';

type TreeNode = Ast.Node;

const isNode = (x: unknown): x is TreeNode => typeof x === 'object' && x !== null && 'kind' in x && 'pos' in x;

/** Calls `f` with each child in source order. The tree is plain data without references upwards, so its fields are its children. */
export function forEachChild(node: TreeNode, f: (child: TreeNode) => void): void {
  for (const field of Object.values(node)) {
    if (Array.isArray(field)) for (const x of field) if (isNode(x)) f(x);
    if (isNode(field)) f(field);
  }
}

export function unparen(e: Ast.Expr): Ast.Expr {
  let x = e;
  while (x.kind === 'ParenExpr') x = x.x;
  return x;
}
