// Functions from the bottom of the call graph upwards, those that call each other together: the order in which gc asks whether they can be inlined.
import type { Ast } from '#syntax';
import { forEachChild } from '../compile/tree-walk.ts';
import type { Functions, TreeFunc } from './functions.ts';

export interface Group {
  /** Literals stand behind the functions that they are in. */
  readonly functions: readonly TreeFunc[];
  /** Some of them calls another, or itself. */
  readonly recursive: boolean;
}

const DONE = Number.MAX_SAFE_INTEGER;

/** Tarjan's strongly connected components, where a literal belongs to the function around it. */
export function bottomUp(functions: Functions): readonly Group[] {
  const groups: Group[] = [];
  const ids = new Map<TreeFunc, number>();
  const stack: TreeFunc[] = [];
  let last = 0;
  const visit = (f: TreeFunc): number => {
    const known = ids.get(f);
    if (known !== undefined) return known;
    const id = ++last;
    ids.set(f, id);
    let min = ++last;
    stack.push(f);
    for (const g of mentioned(functions, f)) min = Math.min(min, visit(g));
    if ((min === id || min === id + 1) && f.node.kind !== 'FuncLit') {
      const block = stack.splice(stack.lastIndexOf(f));
      for (const g of block) ids.set(g, DONE);
      groups.push({ functions: block, recursive: min === id });
    }
    return min;
  };
  for (const f of functions.all) if (f.node.kind !== 'FuncLit') visit(f);
  return groups;
}

/** Functions that the body names, and literals in it, in order. */
function mentioned(functions: Functions, f: TreeFunc): readonly TreeFunc[] {
  const found: TreeFunc[] = [];
  const add = (g: TreeFunc | undefined): void => {
    if (g !== undefined) found.push(g);
  };
  const look = (node: Ast.Node): void => {
    if (node.kind === 'FuncLit') return add(functions.byLiteral.get(node));
    const loop = node.kind === 'RangeStmt' ? functions.loops.get(node) : undefined;
    if (loop !== undefined) {
      look(loop.call.fun);
      return add(loop.body);
    }
    if (node.kind === 'Ident') {
      const obj = f.pkg.info.uses.get(node);
      if (obj?.kind === 'Func') add(functions.declared(obj));
    }
    if (node.kind === 'SelectorExpr') {
      const obj = f.pkg.info.selections.get(node)?.obj;
      if (obj?.kind === 'Func') add(functions.declared(obj));
    }
    forEachChild(node, look);
  };
  forEachChild(f.node, (part) => {
    if (f.node.kind !== 'File' || part.kind === 'GenDecl') look(part);
  });
  return found;
}
