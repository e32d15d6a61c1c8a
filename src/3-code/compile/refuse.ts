// What this simulator cannot compile yet is refused by name before anything runs.
import type { Ast, Diagnostic } from '#syntax';
import type { Checked, CheckedPackage } from '#types';
import { under } from './go-types.ts';
import { forEachChild } from './tree-walk.ts';

/** Library packages are ours and use nothing of the kind. */
export function refusals(checked: Checked): readonly Diagnostic[] {
  const out: Diagnostic[] = [];
  const visit = (p: CheckedPackage, node: Ast.Node): void => {
    const message = refusal(p, node);
    if (message !== null)
      out.push({ pos: node.pos, end: node.end, message: `maprace: ${message} not in this simulator yet`, code: 'Unsupported' });
    forEachChild(node, (child) => visit(p, child));
  };
  for (const file of checked.main.files) for (const decl of file.decls) visit(checked.main, decl);
  return out;
}

function refusal(p: CheckedPackage, node: Ast.Node): string | null {
  switch (node.kind) {
    case 'RangeStmt': {
      const t = p.info.types.get(node.x)?.type;
      return t !== undefined && under(t).kind === 'Signature' ? 'range over func is' : null;
    }
    default:
      return null;
  }
}
