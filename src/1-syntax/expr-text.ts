// Expressions as gc writes them in messages: on one line, bodies and values of literals shortened to an ellipsis.
import { unreachable } from '#base';
import { type ChanType, type Expr, type Field, type FieldList, type FuncType, NO_POS } from './ast.ts';

/** U+2026 as a byte string. */
const ELLIPSIS = '\xe2\x80\xa6';

type Piece = string | Expr;

/** Works on a stack of its own: an expression may be taller than JavaScript's. */
export function exprText(x: Expr): string {
  const out: string[] = [];
  const pending: Piece[] = [x];
  for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
    if (typeof top === 'string') out.push(top);
    else pending.push(...pieces(top).toReversed());
  }
  return out.join('');
}

export const exprListText = (list: readonly Expr[]): string => list.map(exprText).join(', ');

function pieces(x: Expr): readonly Piece[] {
  switch (x.kind) {
    case 'BadExpr':
      return ['<bad expr>'];
    case 'Ident':
      return [x.name];
    case 'BasicLit':
      return [x.value];
    case 'CompositeLit':
      return [...(x.type === null ? [] : [x.type]), x.elts.length > 0 ? `{${ELLIPSIS}}` : '{}'];
    case 'KeyValueExpr':
      return [x.key, ': ', x.value];
    case 'FuncLit':
      return [x.type, x.body.list.length > 0 ? ` {${ELLIPSIS}}` : ' {}'];
    case 'ParenExpr':
      return ['(', x.x, ')'];
    case 'SelectorExpr':
      return [x.x, '.', x.sel];
    case 'IndexExpr':
      return [x.x, '[', ...commas(x.indices), ']'];
    case 'SliceExpr':
      return [x.x, '[', ...optional(x.low), ':', ...optional(x.high), ...(x.max === null ? [] : [':', x.max]), ']'];
    case 'TypeAssertExpr':
      return [x.x, '.(', x.type ?? 'type', ')'];
    case 'CallExpr':
      return [x.fun, '(', ...commas(x.args), x.ellipsis === NO_POS ? ')' : '...)'];
    case 'StarExpr':
      return ['*', x.x];
    case 'UnaryExpr':
      return [x.op, x.x];
    case 'BinaryExpr':
      return [x.x, ` ${x.op} `, x.y];
    case 'ArrayType':
      return ['[', ...optional(x.len), ']', x.elt];
    case 'Ellipsis':
      return ['...', ...optional(x.elt)];
    case 'StructType':
      return ['struct{', ...joined(x.fields.list.map(structField), '; '), '}'];
    case 'InterfaceType':
      return ['interface{', ...joined(x.methods.list.map(interfaceElem), '; '), '}'];
    case 'FuncType':
      return ['func', ...signature(x)];
    case 'MapType':
      return ['map[', x.key, ']', x.value];
    case 'ChanType':
      return chanType(x);
    default:
      return unreachable(x);
  }
}

const optional = (x: Expr | null): readonly Piece[] => (x === null ? [] : [x]);
const commas = (list: readonly Expr[]): readonly Piece[] =>
  joined(
    list.map((x) => [x]),
    ', ',
  );

function joined(parts: readonly (readonly Piece[])[], separator: string): Piece[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [separator, ...part]));
}

function structField({ names, type, tag }: Field): readonly Piece[] {
  const tagged: readonly Piece[] = tag === null ? [type] : [type, ' ', tag];
  return names.length === 0 ? tagged : [names.map((n) => n.name).join(', '), ' ', ...tagged];
}

function interfaceElem({ names, type }: Field): readonly Piece[] {
  const [name] = names;
  return name !== undefined && type.kind === 'FuncType' ? [name, ...signature(type)] : [type];
}

function signature({ params, results }: FuncType): readonly Piece[] {
  const head: readonly Piece[] = ['(', ...parameterList(params), ')'];
  if (results === null) return head;
  const [only] = results.list;
  const isPlain = results.list.length === 1 && only?.names.length === 0;
  return isPlain ? [...head, ' ', only.type] : [...head, ' (', ...parameterList(results), ')'];
}

function parameterList({ list }: FieldList): readonly Piece[] {
  return joined(
    list.map(({ names, type }) => (names.length === 0 ? [type] : [`${names.map((n) => n.name).join(', ')} `, type])),
    ', ',
  );
}

/** `chan (<-chan T)` needs its parentheses: without them the arrow would belong to the first chan. */
function chanType({ dir, value }: ChanType): readonly Piece[] {
  const head = dir === 'recv' ? '<-chan ' : dir === 'send' ? 'chan<- ' : 'chan ';
  return dir === 'both' && value.kind === 'ChanType' && value.dir === 'recv' ? [head, '(', value, ')'] : [head, value];
}
