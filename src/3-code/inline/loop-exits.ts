// How a loop over a function is left: by what statements in its body, and where they go (spec: #For_range).
import type { Ast } from '#syntax';
import { forEachChild } from '../compile/tree-walk.ts';
import type { Functions } from './functions.ts';

export interface Exit {
  readonly how: 'return' | 'break' | 'continue' | 'goto';
  /** The branch is one of this very loop. */
  readonly own: boolean;
  /** It stands in the body of another such loop, inside. */
  readonly nested: boolean;
}

/** What a branch without a label would leave or go on with: the loop itself, or a statement inside. */
interface Around {
  readonly breaks: boolean;
  readonly continues: boolean;
  readonly nested: boolean;
  readonly labels: readonly string[];
}

export function exitsOf(loop: Ast.RangeStmt, label: string | null, functions: Functions): ReadonlyMap<Ast.Stmt, Exit> {
  const exits = new Map<Ast.Stmt, Exit>();
  const branch = (s: Ast.BranchStmt, around: Around): void => {
    if (s.tok === 'fallthrough' || (s.label !== null && around.labels.includes(s.label.name))) return;
    const own = s.label === null ? (s.tok === 'break' ? around.breaks : around.continues) : s.label.name === label;
    if (s.label !== null || own) exits.set(s, { how: s.tok, own, nested: around.nested });
  };
  const inside = (node: Ast.Node, around: Around): void => forEachChild(node, (child) => look(child, around));
  const look = (node: Ast.Node, around: Around): void => {
    switch (node.kind) {
      case 'FuncLit':
        return;
      case 'ReturnStmt':
        exits.set(node, { how: 'return', own: false, nested: around.nested });
        return;
      case 'BranchStmt':
        return branch(node, around);
      case 'LabeledStmt':
        return look(node.stmt, { ...around, labels: [...around.labels, node.label.name] });
      case 'ForStmt':
        return inside(node, { ...around, breaks: false, continues: false });
      case 'RangeStmt':
        return inside(node, { ...around, breaks: false, continues: false, nested: around.nested || functions.loops.has(node) });
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
      case 'SelectStmt':
        return inside(node, { ...around, breaks: false });
      default:
        return inside(node, around);
    }
  };
  inside(loop.body, { breaks: true, continues: true, nested: false, labels: [] });
  return exits;
}
