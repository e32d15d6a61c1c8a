// The tree seen without knowing its kinds: the parts of any node, for walks that treat all alike.
import type { Node } from './ast.ts';

/** One part of a node: a field that holds a node, a list of nodes, or something printable. */
export interface Part {
  readonly label: string;
  readonly value: unknown;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The node's own fields but for `kind` and its extent, in the order of ast.ts. */
export function partsOf(node: Node): readonly Part[] {
  const entries: readonly [string, unknown][] = Object.entries(node);
  return entries.filter(([label]) => label !== 'kind' && label !== 'pos' && label !== 'end').map(([label, value]) => ({ label, value }));
}

export function childrenOf(node: Node): readonly Node[] {
  const out: Node[] = [];
  for (const { value } of partsOf(node)) {
    if (isNode(value)) out.push(value);
    else if (Array.isArray(value)) for (const v of value) if (isNode(v)) out.push(v);
  }
  return out;
}
