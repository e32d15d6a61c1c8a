// Function literals that were copied with the function around them: where a literal may have come from, and what gc calls it there.
import { linkPath } from '../compile/names.ts';
import type { TreeFunc } from './functions.ts';
import type { Inliner } from './inliner.ts';
import { type Copy, rootOf } from './static-callee.ts';

export const ownCode = (f: TreeFunc, home: Copy | null = null): Copy => ({ f, into: null, call: null, home });

const same = (a: Copy, b: Copy): boolean =>
  a === b || (a.f === b.f && a.call === b.call && a.into !== null && b.into !== null && same(a.into, b.into));

/** A copy, and how many literals its function's own code and earlier copies had. */
interface Expanded {
  readonly copy: Copy;
  readonly before: number;
}

export class Copies {
  readonly #inliner: Inliner;
  readonly #expanded = new Map<TreeFunc, readonly Expanded[]>();

  constructor(inliner: Inliner) {
    this.#inliner = inliner;
  }

  /** Where the function around a literal stands, so far as the program tells: in another function, if it was inlined anywhere. */
  homeOf(lit: TreeFunc): Copy | null {
    const { outer } = lit;
    if (outer === null) return null;
    if (this.#inliner.canInline(outer)) {
      for (const root of this.#inliner.functions.all) {
        const found = this.#expand(root).find(({ copy }) => copy.f === outer);
        if (found !== undefined) return found.copy;
      }
    }
    return ownCode(outer, this.homeOf(outer));
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
