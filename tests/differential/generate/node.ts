// Generated Go as a tree of statements, so that a failing program can be made smaller by leaving nodes out.

/** One line, or a line that opens, what stands within, and the line that closes. `} else {` and `case 1:` are lines within. */
export interface Node {
  readonly head: string;
  readonly body: readonly Node[];
  /** null: no block. */
  readonly tail: string | null;
}

export const line = (head: string): Node => ({ head, body: [], tail: null });

export const block = (head: string, body: readonly Node[], tail = '}'): Node => ({ head, body, tail });

/** Several lines of text as nodes. */
export const lines = (...texts: readonly string[]): readonly Node[] => texts.map(line);

export function render(nodes: readonly Node[], indent = ''): string {
  return nodes
    .map(({ head, body, tail }) => `${indent}${head}\n${render(body, `${indent}\t`)}${tail === null ? '' : `${indent}${tail}\n`}`)
    .join('');
}
