// What gc's inliner does to the functions of a program: which can be inlined, and which calls a stack of calls went through that are none in machine code.
import type { Ast } from '#syntax';
import type { CheckedPackage } from '#types';
import { isExported } from '../compile/names.ts';
import { unparen } from '../compile/tree-walk.ts';
import { bottomUp } from './call-graph.ts';
import { type Callees, Cost, Forbidden } from './cost.ts';
import { Functions, type TreeFunc } from './functions.ts';
import { BIG_FUNCTION, BIG_FUNCTION_BUDGET, BUDGET, type InlineRules } from './rules.ts';
import { type Copy, isCopied, isFree, isSame, rootOf, type StaticCallee, StaticCallees } from './static-callee.ts';

/** What inlining a function of the library costs; null: it cannot be inlined. */
export type LibraryCost = (name: string) => number | null;

/** Whether a function can be inlined, at what cost, or why not. */
export type Verdict = { readonly cost: number } | { readonly why: string };

/** Packages of the library whose functions call what they are given, or return literals: gc inlines the program's functions into them. */
const WITH_LITERALS: ReadonlySet<string> = new Set(['iter', 'maps', 'slices', 'sync']);

type Own = StaticCallee & { readonly kind: 'own' };

export class Inliner implements Callees {
  readonly functions: Functions;
  readonly rules: InlineRules;
  readonly #library: LibraryCost;
  readonly #callees: StaticCallees;
  /** Of functions that call each other: in which group, and which of it. */
  readonly #ranks = new Map<TreeFunc, readonly [group: number, rank: number]>();
  readonly #verdicts = new Map<TreeFunc, Verdict>();
  readonly #big = new Map<TreeFunc, boolean>();
  /** Literals whose cost is being counted. */
  readonly #counting = new Set<TreeFunc>();

  constructor(packages: readonly CheckedPackage[], rules: InlineRules, library: LibraryCost) {
    this.functions = new Functions(
      packages.filter((p) => !p.isLibrary || WITH_LITERALS.has(p.pkg.path)),
      rules,
    );
    this.rules = rules;
    this.#library = library;
    this.#callees = new StaticCallees(this.functions, rules);
    for (const [group, { functions, recursive }] of bottomUp(this.functions).entries()) {
      functions.forEach((f, rank) => this.#ranks.set(f, [group, rank]));
      const alone = functions.filter((f) => f.node.kind !== 'FuncLit').length <= 1;
      for (const f of functions) {
        // Literals are looked at again where they are called.
        const isAsked = f.node.kind === 'FuncLit' && rules.literals === 'at a price';
        if (recursive && !isAsked && (rules.recursion === 'never' || (alone && rules.recursion === 'in cycles')))
          this.#verdicts.set(f, { why: 'recursive' });
        else this.verdict(f);
      }
    }
  }

  canInline(f: TreeFunc): boolean {
    const verdict = this.verdict(f);
    return 'cost' in verdict && verdict.cost <= BUDGET;
  }

  verdict(f: TreeFunc): Verdict {
    const known = this.#verdicts.get(f);
    if (known !== undefined) return known;
    this.#counting.add(f);
    const verdict = this.#count(f);
    this.#counting.delete(f);
    this.#verdicts.set(f, verdict);
    return verdict;
  }

  #count(f: TreeFunc): Verdict {
    if (f.noinline) return { why: 'marked go:noinline' };
    if (f.node.kind === 'File') return { why: 'no function' };
    if (f.pkg.isLibrary && f.node.kind === 'FuncDecl' && isExported(f.node.name.name)) return this.#recorded(f);
    const budget = f.node.kind === 'FuncLit' ? Math.max(BUDGET, this.rules.onlyCallBudget) : BUDGET;
    try {
      const cost = new Cost(f, this.rules, this.functions, this).body();
      return cost > budget ? { why: `function too complex: cost ${cost} exceeds budget ${budget}` } : { cost };
    } catch (e) {
      if (e instanceof Forbidden) return { why: e.why };
      throw e;
    }
  }

  /** The library's own functions are not those that gc counted. */
  #recorded({ name, pkg }: TreeFunc): Verdict {
    const cost = this.#library(`${pkg.pkg.path}.${name.replaceAll('[...]', '')}`);
    return cost === null ? { why: 'function too complex' } : { cost };
  }

  /** The cost of a function that is ready to be inlined. */
  #costOf(f: TreeFunc): number | null {
    const known = this.#verdicts.get(f) ?? (f.node.kind === 'FuncLit' && !this.#counting.has(f) ? this.verdict(f) : undefined);
    return known !== undefined && 'cost' in known ? known.cost : null;
  }

  inlined(call: Ast.CallExpr, caller: TreeFunc): number | null {
    const at: Copy = { f: caller, into: null, call: null, home: null };
    const callee = this.#callees.of(call, at, (c, into) => this.copyAt(c, into));
    if (callee === null) return null;
    if (callee.kind === 'library') return this.#library(callee.name);
    if (callee.f === caller && this.rules.recursion !== 'once') return null;
    const cost = this.#costOf(callee.f);
    return cost !== null && cost <= (callee.f.node.kind === 'FuncLit' ? this.rules.literalBudget : BUDGET) ? cost : null;
  }

  callee(call: Ast.CallExpr, at: Copy): StaticCallee | null {
    return this.#callees.of(call, at, (c, into) => this.copyAt(c, into));
  }

  /** Functions that a copy's calls reach which stay calls. */
  callsFrom(copy: Copy): readonly TreeFunc[] {
    return copy.f.calls.flatMap((call) => {
      const callee = this.copyAt(call, copy) === null ? this.callee(call, copy) : null;
      return callee?.kind === 'own' ? [callee.f] : [];
    });
  }

  /** The method that gc calls itself although the call is one through an interface. */
  devirtualized(call: Ast.CallExpr, at: Copy): TreeFunc | null {
    const fun = unparen(call.fun);
    const callee = fun.kind === 'SelectorExpr' ? this.#callees.devirtualized(fun, at, (c, into) => this.copyAt(c, into)) : null;
    return callee?.kind === 'own' ? callee.f : null;
  }

  /** The copy that takes the place of a call; null: the call stays. */
  copyAt(call: Ast.CallExpr, into: Copy): Copy | null {
    if (this.functions.deferred.has(call) || (this.rules.keepsOperands && this.functions.inDeferred.has(call))) return null;
    return this.#copyOf(this.callee(call, into), call, into);
  }

  /** The same of the call of a go or defer statement, in the function that gc makes of it. */
  deferredCopy(call: Ast.CallExpr, into: Copy): Copy | null {
    const callee = this.callee(call, into);
    // The new function has captured the literal.
    const captures = callee?.kind === 'own' && !isFree(callee.f);
    return this.rules.inlinesDeferred && !captures ? this.#copyOf(callee, call, into) : null;
  }

  #copyOf(callee: StaticCallee | null, call: Ast.CallExpr, into: Copy): Copy | null {
    if (callee?.kind !== 'own' || isCopied(rootOf(into))) return null;
    const { f, home } = callee;
    if (this.rules.inlinesGeneric === 'into generic' && isGeneric(f) && !isGeneric(into.f)) return null;
    const cost = this.#costOf(f);
    if (cost === null || cost > this.#limit(callee, into) || this.#repeats(callee, call, into)) return null;
    return { f, into, call, home };
  }

  #limit({ f, viaParameter }: Own, into: Copy): number {
    const limit = this.#isBig(rootOf(into).f) ? BIG_FUNCTION_BUDGET : BUDGET;
    if (f.node.kind !== 'FuncLit' || this.rules.literalBudget === BUDGET) return limit;
    const only = this.#callsOf(f, into, viaParameter) === 1;
    return Math.max((limit * this.rules.literalBudget) / BUDGET, only ? this.rules.onlyCallBudget : 0);
  }

  /** In how many places a literal is called, as far as that can be told. */
  #callsOf(lit: TreeFunc, into: Copy, viaParameter: boolean): number {
    const around = viaParameter ? into.f : (lit.outer ?? into.f);
    const inside = (f: TreeFunc): readonly TreeFunc[] => [f, ...f.literals.flatMap(inside)];
    let count = 0;
    for (const f of inside(around)) {
      const at: Copy = f === into.f ? into : { f, into: null, call: null, home: null };
      for (const call of f.calls) {
        const callee = this.#callees.of(call, at, () => null);
        if (callee?.kind === 'own' && callee.f === lit) count++;
      }
    }
    return Math.max(count, 1);
  }

  #repeats({ f, home }: Own, call: Ast.CallExpr, into: Copy): boolean {
    if (this.rules.recursion !== 'once' && f === rootOf(into).f) return true;
    if (this.rules.oneByOne && this.#isLater(f, rootOf(into).f)) return true;
    for (let at: Copy | null = into; at?.into != null; at = at.into) {
      // Two copies of a literal are two functions.
      if (at.f === f && !this.rules.repeatsCycles && (home === null || at.home === null || isSame(home, at.home))) return true;
      if (at.call === call && this.rules.recursion === 'once') return true;
    }
    return false;
  }

  /** Whether gc has not looked yet at a function when it inlines calls into another. */
  #isLater(f: TreeFunc, root: TreeFunc): boolean {
    const [group, rank] = this.#ranks.get(f) ?? [-1, 0];
    const [own, before] = this.#ranks.get(root) ?? [-1, 0];
    return group === own && rank > before && f.node.kind !== 'FuncLit';
  }

  #isBig(f: TreeFunc): boolean {
    const known = this.#big.get(f);
    if (known !== undefined) return known;
    const size = f.node.end - f.node.pos;
    // A node takes a byte at least.
    const big = size > BIG_FUNCTION && nodesOf(f, this.rules, this.functions) > BIG_FUNCTION;
    this.#big.set(f, big);
    return big;
  }
}

const isGeneric = ({ name }: TreeFunc): boolean => name.includes('[...]');

/** Nodes of a function's body: what it would cost if calls cost nothing and nothing were forbidden. */
function nodesOf(f: TreeFunc, rules: InlineRules, functions: Functions): number {
  const free: InlineRules = {
    ...rules,
    literals: 'at a price',
    inlinesFor: true,
    inlinesRange: true,
    inlinesSelect: true,
    inlinesTypeDecl: true,
    inlinesMethodValues: true,
  };
  try {
    return new Cost(f, free, functions, { inlined: () => 0 }).body();
  } catch (e) {
    if (e instanceof Forbidden) return 0;
    throw e;
  }
}
