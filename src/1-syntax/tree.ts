// The tree seen without knowing its kinds: the parts of any node, for walks that treat all alike.
import type { Node } from './ast.ts';

const HIDDEN: ReadonlySet<string> = new Set(['kind', 'pos', 'end', 'directives', 'external']);

/** One part of a node: a field that holds a node, a list of nodes, or something printable. */
export interface Part {
  readonly label: string;
  readonly value: unknown;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The node's own fields but for `kind`, its extent and what is no part of the tree, in the order of ast.ts. */
export function partsOf(node: Node): readonly Part[] {
  const entries: readonly [string, unknown][] = Object.entries(node);
  return entries.filter(([label]) => !HIDDEN.has(label)).map(([label, value]) => ({ label, value }));
}

export function childrenOf(node: Node): readonly Node[] {
  const fields: Readonly<Record<string, unknown>> = { ...node };
  const out: Node[] = [];
  for (const label in fields) {
    const value = fields[label];
    if (typeof value !== 'object' || HIDDEN.has(label)) continue;
    if (Array.isArray(value)) for (const v of value) if (isNode(v)) out.push(v);
    if (isNode(value)) out.push(value);
  }
  return out;
}
