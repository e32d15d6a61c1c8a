// Function literals that were copied with the function around them: where a literal may have come from, and what gc calls it there.
import type { Ast } from '#syntax';
import { linkPath } from '../compile/names.ts';
import type { TreeFunc } from './functions.ts';
import type { Inliner } from './inliner.ts';
import { type Copy, rootOf } from './static-callee.ts';

export const ownCode = (f: TreeFunc, home: Copy | null = null): Copy => ({ f, into: null, call: null, home });

function same(a: Copy, b: Copy): boolean {
  if (a.f !== b.f || a.call !== b.call) return false;
  return a.into === null || b.into === null ? a.into === b.into : same(a.into, b.into);
}

/** Whether the calls that led to the copy stand in the operands of another. */
function isInside({ call, into }: Copy, around: Ast.CallExpr): boolean {
  if (call === null || into === null) return false;
  return (call !== around && around.pos <= call.pos && call.end <= around.end) || isInside(into, around);
}

/** A copy, and how many literals its function's own code and earlier copies had. */
interface Expanded {
  readonly copy: Copy;
  readonly before: number;
}

export class Copies {
  readonly #inliner: Inliner;
  #ranked: readonly TreeFunc[] | null = null;
  readonly #expanded = new Map<TreeFunc, readonly Expanded[]>();

  constructor(inliner: Inliner) {
    this.#inliner = inliner;
  }

  /**
   * Where the function around a literal stands: in another function, if it was inlined anywhere. Which of several copies made the literal is
   * guessed: one that stands in an operand of a call that is under way, innermost first, or the first in a function that runs.
   */
  homeOf(lit: TreeFunc, underWay: readonly Ast.CallExpr[] = []): Copy | null {
    const { outer } = lit;
    if (outer === null) return null;
    const copies = this.#inliner.canInline(outer) ? this.#copiesOf(outer) : [];
    const inOperand = (around: Ast.CallExpr) => copies.find((copy) => isInside(copy, around));
    const [first] = copies;
    for (const call of underWay.toReversed()) {
      const found = inOperand(call);
      if (found !== undefined) return found;
    }
    return first ?? ownCode(outer, this.homeOf(outer, underWay));
  }

  #copiesOf(f: TreeFunc): readonly Copy[] {
    return this.#roots().flatMap((root) =>
      this.#expand(root)
        .filter(({ copy }) => copy.f === f)
        .map(({ copy }) => copy),
    );
  }

  /** Functions whose own code is called, as far as calls show; then the others. */
  #roots(): readonly TreeFunc[] {
    if (this.#ranked !== null) return this.#ranked;
    const { all } = this.#inliner.functions;
    const live = new Set(all.filter((f) => f.node.kind === 'File' || f.name === 'main' || f.name.startsWith('init.')));
    for (const root of live) {
      const copies = [ownCode(root), ...this.#expand(root).map((e) => e.copy)];
      const inlined = new Set(copies.slice(1).map((copy) => copy.f));
      for (const copy of copies) {
        for (const lit of copy.f.literals) if (!inlined.has(lit)) live.add(lit);
        for (const f of this.#inliner.callsFrom(copy)) live.add(f);
      }
    }
    this.#ranked = [...live, ...all.filter((f) => !live.has(f))];
    return this.#ranked;
  }

  /** With the path of its package, as tracebacks have it. */
  linkName(copy: Copy): string {
    return `${linkPath(rootOf(copy).f.pkg.pkg.path)}.${this.nameOf(copy)}`;
  }

  nameOf({ f, home }: Copy): string {
    if (home === null) return f.name;
    const index = home.f.literals.indexOf(f) + 1;
    const inLiteral = rootOf(home).f.node.kind === 'FuncLit';
    if (home.into === null) return `${this.nameOf(home)}.${inLiteral ? '' : 'func'}${index}`;
    const { copiedNames, copiedInLiterals } = this.#inliner.rules;
    const suffix = inLiteral && copiedInLiterals === 'number' ? '.' : '.func';
    if (copiedNames === 'as the original') return this.nameOf(home) + suffix + index;
    const way = copiedNames === 'with the way' ? this.#way(home) : [];
    return [this.nameOf(rootOf(home)), ...way].join('.') + suffix + (this.#before(home) + index);
  }

  #way(copy: Copy): readonly string[] {
    return copy.into === null ? [] : [...this.#way(copy.into), this.nameOf(copy)];
  }

  #before(copy: Copy): number {
    const expanded = this.#expand(rootOf(copy).f);
    return expanded.find((e) => same(e.copy, copy))?.before ?? rootOf(copy).f.literals.length;
  }

  /** All copies in a function, in the order in which gc makes them. */
  #expand(root: TreeFunc): readonly Expanded[] {
    const known = this.#expanded.get(root);
    if (known !== undefined) return known;
    const found: Expanded[] = [];
    this.#expanded.set(root, found);
    let literals = root.literals.length;
    const work = (from: Copy): readonly Copy[] => {
      const made: Copy[] = [];
      for (const call of from.f.calls) {
        const copy = this.#inliner.copyAt(call, from);
        if (copy === null) continue;
        found.push({ copy, before: literals });
        literals += copy.f.literals.length;
        if (this.#inliner.rules.depthFirst) work(copy);
        else made.push(copy);
      }
      return made;
    };
    let batch = work(ownCode(root));
    while (batch.length > 0) batch = batch.flatMap(work);
    return found;
  }
}
