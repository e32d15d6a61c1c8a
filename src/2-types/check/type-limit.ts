// Types that gc's back end refuses: arrays larger than the address space, channels of large elements (cmd/compile: types.CalcSize).
import { type Ast, childrenOf, NO_POS, type Pos } from '#syntax';
import { sizeOf } from '../sizes.ts';
import type { Type } from '../type.ts';
import type { Checker } from './checker.ts';

/** gc takes the address space to be this large on amd64. */
const MAX_SIZE = 2 ** 50;
/** A channel's element must be smaller. */
const MAX_ELEMENT = 2 ** 16;

export function reportLargeTypes(c: Checker, files: readonly Ast.File[]): void {
  const refused = new Map<Ast.Node, string>();
  for (const [e, { mode, type }] of c.info.types) {
    const message = mode === 'type' && (e.kind === 'ArrayType' || e.kind === 'ChanType') ? refusal(c, type) : null;
    if (message !== null) refused.set(e, message);
  }
  if (refused.size > 0) for (const file of files) new OwnerWalk(c, refused).visit(file);
}

function refusal(c: Checker, t: Type): string | null {
  if (t.kind === 'Chan') return sizeOf(t.elem) >= MAX_ELEMENT ? 'channel element type too large (>64kB)' : null;
  if (t.kind !== 'Array') return null;
  const elem = sizeOf(t.elem);
  const fits = elem === 0 || !Number.isFinite(elem) || t.len <= Math.floor((MAX_SIZE - 1) / elem);
  return fits ? null : c.format('type %s larger than address space', t);
}

/** gc meets a type while it reads what is declared with it, and says so there, once; of other statements what was declared before. */
class OwnerWalk {
  readonly #c: Checker;
  readonly #refused: ReadonlyMap<Ast.Node, string>;
  readonly #said = new Set<string>();
  #owner: Pos = NO_POS;

  constructor(c: Checker, refused: ReadonlyMap<Ast.Node, string>) {
    this.#c = c;
    this.#refused = refused;
  }

  visit(node: Ast.Node): void {
    // Of constants only the value is left.
    if (node.kind === 'GenDecl' && node.tok === 'const') return;
    this.#owner = declaredPos(node) ?? this.#owner;
    const message = this.#refused.get(node);
    if (message !== undefined && !this.#said.has(`${this.#owner} ${message}`)) {
      this.#said.add(`${this.#owner} ${message}`);
      this.#c.error(this.#owner, 'TypeTooLarge', message);
    }
    for (const child of childrenOf(node)) this.visit(child);
  }
}

function declaredPos(node: Ast.Node): Pos | undefined {
  switch (node.kind) {
    case 'TypeSpec':
    case 'FuncDecl':
      return node.name.pos;
    case 'ValueSpec':
      return node.names[0]?.pos;
    case 'AssignStmt':
      return node.op === ':=' ? node.lhs[0]?.pos : undefined;
    default:
      return undefined;
  }
}
