// Dumps made for diffs: one line a token, one line a node, each with its line and column.
import { type File, NO_POS, type Node } from './ast.ts';
import { DiagnosticList } from './diagnostics.ts';
import { Scanner } from './scanner.ts';
import type { SourceFile } from './source.ts';
import { isNode, partsOf } from './tree.ts';

/** `3:7 name "main"` for every token up to and including EOF. Errors are not among them; parseFile reports those. */
export function dumpTokens(file: SourceFile): string {
  const scanner = new Scanner(file, new DiagnosticList(file));
  const lines: string[] = [];
  do {
    scanner.next();
    lines.push(`${place(file, file.base + scanner.start)} ${tokenText(scanner)}`);
  } while (scanner.tok !== 'EOF');
  return `${lines.join('\n')}\n`;
}

function tokenText({ tok, lit, litKind, op }: Scanner): string {
  switch (tok) {
    case 'name':
      return `name ${JSON.stringify(lit)}`;
    case 'literal':
      return `${litKind} ${JSON.stringify(lit)}`;
    case ';':
      return `; ${lit}`;
    case 'operator':
      return op;
    case 'op=':
      return `${op}=`;
    case 'incop':
      return op + op;
    default:
      return tok;
  }
}

interface Line {
  readonly depth: number;
  readonly label: string;
  readonly value: unknown;
}

/** One line a node, indented by its depth: `2:1 decls[0]: FuncDecl`. Fields that are no nodes stand on the line of theirs. */
export function dumpTree(file: SourceFile, root: File): string {
  const lines: string[] = [];
  const pending: Line[] = [{ depth: 0, label: '', value: root }];
  for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
    const { depth, label, value } = top;
    if (!isNode(value)) continue;
    lines.push(`${place(file, value.pos).padEnd(8)}${'  '.repeat(depth)}${label}${value.kind}${scalars(file, value)}`);
    const children: Line[] = [];
    for (const part of partsOf(value)) {
      // They stand among the declarations.
      if (part.label === 'imports') continue;
      if (Array.isArray(part.value)) {
        const items: readonly unknown[] = part.value;
        children.push(...items.map((v, i) => ({ depth: depth + 1, label: `${part.label}[${i}]: `, value: v })));
      } else {
        children.push({ depth: depth + 1, label: `${part.label}: `, value: part.value });
      }
    }
    pending.push(...children.toReversed());
  }
  return `${lines.join('\n')}\n`;
}

/** Names of the fields that hold positions (see ast.ts). */
const POSITIONS: ReadonlySet<string> = new Set([
  'lbrace',
  'rbrace',
  'colon',
  'lbrack',
  'rbrack',
  'lparen',
  'rparen',
  'ellipsis',
  'opPos',
  'arrow',
  'guardPos',
  'tokPos',
  'assign',
]);

function scalars(file: SourceFile, node: Node): string {
  return partsOf(node)
    .filter(({ value }) => typeof value !== 'object')
    .map(({ label, value }) => {
      if (typeof value === 'number' && POSITIONS.has(label)) return value === NO_POS ? '' : ` ${label}=${place(file, value)}`;
      return value === false ? '' : ` ${label}=${JSON.stringify(value)}`;
    })
    .join('');
}

function place(file: SourceFile, pos: number): string {
  const { line, column } = file.unadjusted(pos);
  return `${line}:${column}`;
}
