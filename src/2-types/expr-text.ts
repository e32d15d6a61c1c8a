// Expressions as gc prints them in messages: short, literals' contents and function bodies left out.
import { toByteString, unreachable } from '#base';
import type { Ast } from '#syntax';

const ELLIPSIS = toByteString('…');

export function exprText(e: Ast.Expr): string {
  switch (e.kind) {
    case 'BadExpr':
      return '<bad expr>';
    case 'Ident':
      return e.name;
    case 'BasicLit':
      return e.value;
    case 'CompositeLit':
      return `${e.type === null ? '' : exprText(e.type)}{${e.elts.length > 0 ? ELLIPSIS : ''}}`;
    case 'KeyValueExpr':
      return `${exprText(e.key)}: ${exprText(e.value)}`;
    case 'FuncLit':
      return `${exprText(e.type)} {${e.body.list.length > 0 ? ELLIPSIS : ''}}`;
    case 'ParenExpr':
      return `(${exprText(e.x)})`;
    case 'SelectorExpr':
      return `${exprText(e.x)}.${e.sel.name}`;
    case 'IndexExpr':
      return `${exprText(e.x)}[${exprTexts(e.indices)}]`;
    case 'SliceExpr':
      return `${exprText(e.x)}[${optional(e.low)}:${optional(e.high)}${e.slice3 ? `:${optional(e.max)}` : ''}]`;
    case 'TypeAssertExpr':
      return `${exprText(e.x)}.(${e.type === null ? 'type' : exprText(e.type)})`;
    case 'CallExpr':
      return `${exprText(e.fun)}(${exprTexts(e.args)}${e.ellipsis > 0 ? '...' : ''})`;
    case 'StarExpr':
      return `*${exprText(e.x)}`;
    case 'UnaryExpr':
      return e.op + exprText(e.x);
    case 'BinaryExpr':
      return binaryText(e);
    case 'ArrayType':
      return `[${e.len === null ? '' : exprText(e.len)}]${exprText(e.elt)}`;
    case 'Ellipsis':
      return `...${optional(e.elt)}`;
    case 'StructType':
      return `struct{${e.fields.list.map(fieldText).join('; ')}}`;
    case 'FuncType':
      return `func${signature(e)}`;
    case 'InterfaceType':
      return `interface{${e.methods.list.map(methodText).join('; ')}}`;
    case 'MapType':
      return `map[${exprText(e.key)}]${exprText(e.value)}`;
    case 'ChanType':
      return chanText(e);
    default:
      return unreachable(e);
  }
}

export const exprTexts = (list: readonly Ast.Expr[]): string => list.map(exprText).join(', ');
const optional = (e: Ast.Expr | null): string => (e === null ? '' : exprText(e));

/** Chains of operators can be long: the left spine is walked, not recursed into. */
function binaryText(e: Ast.BinaryExpr): string {
  const parts: string[] = [];
  let x: Ast.Expr = e;
  for (; x.kind === 'BinaryExpr'; x = x.x) parts.push(` ${x.op} ${exprText(x.y)}`);
  return exprText(x) + parts.reverse().join('');
}

const names = (f: Ast.Field): string => f.names.map((n) => n.name).join(', ');
const fieldText = (f: Ast.Field): string => (f.names.length > 0 ? `${names(f)} ` : '') + exprText(f.type) + (f.tag === null ? '' : ` ${f.tag.value}`);
const methodText = (f: Ast.Field): string =>
  f.names.length > 0 && f.type.kind === 'FuncType' ? names(f) + signature(f.type) : exprText(f.type);

const params = (list: Ast.FieldList): string => `(${list.list.map(fieldText).join(', ')})`;

function signature(t: Ast.FuncType): string {
  if (t.results === null || t.results.list.length === 0) return params(t.params);
  const [first] = t.results.list;
  const single = t.results.list.length === 1 && first !== undefined && first.names.length === 0;
  return `${params(t.params)} ${single ? exprText(first.type) : params(t.results)}`;
}

function chanText(e: Ast.ChanType): string {
  const word = e.dir === 'recv' ? '<-chan ' : e.dir === 'send' ? 'chan<- ' : 'chan ';
  const value = exprText(e.value);
  return e.dir === 'both' && e.value.kind === 'ChanType' && e.value.dir === 'recv' ? `${word}(${value})` : word + value;
}
