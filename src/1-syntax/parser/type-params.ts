// Whether `type T[P …` opens a type parameter list or an array type (spec: #Type_parameter_declarations, on the ambiguity).
import { type BinaryExpr, type Expr, type Ident, NO_POS } from '../ast.ts';
import { unparen } from './expr.ts';

/** A type parameter's name, and its constraint when that has been read with it. */
export interface FirstTypeParam {
  readonly name: Ident;
  readonly constraint: Expr | null;
}

/**
 * Reads the expression x as `name constraint`: `P *C` looks like a product, `P (C)` like a call. Only a constraint that cannot be
 * an ordinary expression settles it, unless `force` is set because a comma follows. Null: x is an array length.
 */
export function splitTypeParam(x: Expr, force: boolean): FirstTypeParam | null {
  if (x.kind === 'Ident') return { name: x, constraint: null };
  // Unions: the leftmost term holds the name, and any term to its right may settle what it is.
  const unions: BinaryExpr[] = [];
  let first: Expr = x;
  let settled = force;
  while (first.kind === 'BinaryExpr' && first.op === '|') {
    unions.push(first);
    settled ||= isTypeElem(first.y);
    first = first.x;
  }
  const split = splitTerm(first, settled);
  if (split === null) return null;
  let constraint = split.constraint;
  for (const union of unions.toReversed()) constraint = { ...union, pos: constraint.pos, x: constraint };
  return { name: split.name, constraint };
}

function splitTerm(x: Expr, settled: boolean): { readonly name: Ident; readonly constraint: Expr } | null {
  if (x.kind === 'BinaryExpr' && x.op === '*' && x.x.kind === 'Ident' && (settled || isTypeElem(x.y))) {
    return { name: x.x, constraint: { kind: 'StarExpr', pos: x.opPos, end: x.end, x: x.y } };
  }
  if (x.kind === 'CallExpr' && x.fun.kind === 'Ident' && x.args.length === 1 && x.ellipsis === NO_POS) {
    const [arg] = x.args;
    if (arg !== undefined && (settled || isTypeElem(arg))) return { name: x.fun, constraint: unparen(arg) };
  }
  return null;
}

/** Whether x can only be a type or a constraint, not an ordinary expression. */
function isTypeElem(x: Expr): boolean {
  let left = x;
  for (;;) {
    switch (left.kind) {
      case 'ArrayType':
      case 'StructType':
      case 'FuncType':
      case 'InterfaceType':
      case 'MapType':
      case 'ChanType':
        return true;
      case 'UnaryExpr':
        if (left.op === '~') return true;
        left = left.x;
        break;
      case 'BinaryExpr':
        if (isTypeElem(left.y)) return true;
        left = left.x;
        break;
      case 'StarExpr':
      case 'ParenExpr':
        left = left.x;
        break;
      default:
        return false;
    }
  }
}
