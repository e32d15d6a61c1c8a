// Function literals that were copied with the function around them: where a literal may have come from, and what gc calls it there.
import type { Ast } from '#syntax';
import { linkPath } from '../compile/names.ts';
import { literalSuffix, type TreeFunc } from './functions.ts';
import type { Inliner } from './inliner.ts';
import { type Copy, isSame, rootOf } from './static-callee.ts';

export const ownCode = (f: TreeFunc, home: Copy | null = null): Copy => ({ f, into: null, call: null, home });

/** Whether the calls that led to the copy stand in the operands of another. */
function isInside({ call, into }: Copy, around: Ast.CallExpr): boolean {
  if (call === null || into === null) return false;
  return (call !== around && around.pos <= call.pos && call.end <= around.end) || isInside(into, around);
}

/** How many literals there are, and how many bodies of loops. */
interface Count {
  readonly literals: number;
  readonly loops: number;
}

const sum = (a: Count, b: Count): Count => ({ literals: a.literals + b.literals, loops: a.loops + b.loops });

/** A copy, and how many its function's own code and earlier copies had. */
interface Expanded {
  readonly copy: Copy;
  readonly before: Count;
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
   * guessed: one that stands in an operand of a call that is under way, innermost first, or the first in a function of `running`, or any.
   */
  homeOf(lit: TreeFunc, underWay: readonly Ast.CallExpr[] = [], running: readonly Copy[] = []): Copy | null {
    const { outer } = lit;
    if (outer === null) return null;
    // Copies in other functions of the library are there whether or not the program calls them.
    const all = 'cost' in this.#inliner.verdict(outer) ? this.#copiesOf(outer) : [];
    const copies = all.filter((copy) => !rootOf(copy).f.pkg.isLibrary);
    const inOperand = (around: Ast.CallExpr) => copies.find((copy) => isInside(copy, around));
    const [first] = copies;
    for (const call of underWay.toReversed()) {
      const found = inOperand(call);
      if (found !== undefined) return found;
    }
    const there = running.toReversed().map((at) => copies.find((copy) => isSame(rootOf(copy), rootOf(at))));
    return there.find((copy) => copy !== undefined) ?? first ?? ownCode(outer, this.homeOf(outer, underWay, running));
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
    let made = copy;
    while (made.home !== null && this.#inliner.rules.copiedNames !== 'as the original') made = rootOf(made.home);
    return `${linkPath(made.f.pkg.pkg.path)}.${this.nameOf(copy)}`;
  }

  nameOf({ f, home }: Copy): string {
    if (home === null) return f.name;
    const isLoop = f.loop !== null;
    const by = this.#numbering(home);
    const root = this.#numbering(rootOf(by));
    const index = this.#inliner.functions.numbered(by.f, isLoop).indexOf(f) + 1;
    const inLiteral = root.f.node.kind === 'FuncLit';
    if (by.into === null) return this.nameOf(by) + literalSuffix(isLoop, inLiteral, index);
    const { copiedNames, copiedInLiterals } = this.#inliner.rules;
    const plain = inLiteral && copiedInLiterals === 'number';
    if (copiedNames === 'as the original') return this.nameOf(by) + literalSuffix(isLoop, plain, index);
    // In the body of a loop that was copied as a literal nothing tells of the copy.
    const way = copiedNames === 'with the way' && by === home ? this.#way(by) : [];
    const before = this.#before(by)[isLoop ? 'loops' : 'literals'];
    return [this.nameOf(root), ...way].join('.') + literalSuffix(isLoop, plain, before + index);
  }

  /** What numbers the literals of a function where that does not. */
  #numbering(copy: Copy): Copy {
    const { f, into, home } = copy;
    if (into !== null || f.outer === null || !this.#inliner.functions.isShared(f)) return copy;
    return this.#numbering(home ?? ownCode(f.outer));
  }

  #way(copy: Copy): readonly string[] {
    return copy.into === null ? [] : [...this.#way(copy.into), this.nameOf(copy)];
  }

  #before(copy: Copy): Count {
    const expanded = this.#expand(rootOf(copy).f);
    return expanded.find((e) => isSame(e.copy, copy))?.before ?? this.#numberedBy(rootOf(copy).f);
  }

  #numberedBy(f: TreeFunc): Count {
    const { functions } = this.#inliner;
    return { literals: functions.numbered(f, false).length, loops: functions.numbered(f, true).length };
  }

  /** How many there are before any call is inlined: into bodies of loops gc inlines after the function that numbers what is in them. */
  #atFirst(root: TreeFunc): Count {
    const by = this.#numbering(ownCode(root)).f;
    let count = this.#numberedBy(by);
    if (by === root) return count;
    const bodies = this.#inliner.functions.numbered(by, true).filter((g) => g !== null);
    for (const g of [by, ...bodies.slice(0, bodies.indexOf(root))])
      for (const { copy } of this.#expand(g)) count = sum(count, this.#numberedBy(copy.f));
    return count;
  }

  /** All copies in a function, in the order in which gc makes them. */
  #expand(root: TreeFunc): readonly Expanded[] {
    const known = this.#expanded.get(root);
    if (known !== undefined) return known;
    const found: Expanded[] = [];
    this.#expanded.set(root, found);
    let count = this.#atFirst(root);
    const work = (from: Copy): readonly Copy[] => {
      const made: Copy[] = [];
      for (const call of from.f.calls) {
        const copy = this.#inliner.copyAt(call, from);
        if (copy === null) continue;
        found.push({ copy, before: count });
        count = sum(count, this.#numberedBy(copy.f));
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
