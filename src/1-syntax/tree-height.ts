// How tall a tree is, found without recursion.
import type { Node } from './ast.ts';
import { childrenOf } from './tree.ts';

/** The node farthest below the root, and how many nodes stand on the way to it. */
export function tallestNode(root: Node): { readonly node: Node; readonly height: number } {
  let tallest = { node: root, height: 1 };
  const pending = [tallest];
  for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
    if (top.height > tallest.height) tallest = top;
    const height = top.height + 1;
    for (const node of childrenOf(top.node)) pending.push({ node, height });
  }
  return tallest;
}
