// Whether an aggregate expression makes a new object, which may be kept, or names one that belongs to somebody.
import type { Ast } from '#syntax';
import type { FuncCompiler } from './func.ts';
import { unparen } from './tree-walk.ts';

export function isFresh(f: FuncCompiler, expr: Ast.Expr): boolean {
  const e = unparen(expr);
  switch (e.kind) {
    case 'CompositeLit':
      return true;
    case 'CallExpr': {
      const [arg] = e.args;
      // A conversion between struct types keeps the object; one from a slice copies its elements.
      if (!f.isType(unparen(e.fun))) return true;
      return arg !== undefined && (f.underOf(arg).kind === 'Slice' || isFresh(f, arg));
    }
    case 'UnaryExpr':
      // What was sent was made for the channel alone.
      return e.op === '<-';
    default:
      return false;
  }
}
