// Which variables leave their registers: what closures capture, what is assigned again, whose address is taken.
import { invariant } from '#base';
import type { Ast } from '#syntax';
import type { Type, TypeInfo } from '#types';
import { isAggregate, under, type Var } from './go-types.ts';
import { forEachChild, unparen } from './tree-walk.ts';

/** What a variable can belong to. A range-over-func statement counts: its body becomes a function. */
export type FuncNode = Ast.FuncDecl | Ast.FuncLit | Ast.RangeStmt | Ast.Expr;

interface Facts {
  readonly home: FuncNode;
  captured: boolean;
  /** Assigned after its declaration. */
  assigned: boolean;
  addressed: boolean;
  /** As gc sees it: but for assignments on the straight way from the declaration to the first literal that captures it. */
  reassigned: boolean;
  /** How many loops of its function stand around the declaration. */
  readonly depth: number;
  /** What the declaration assigns. */
  initial: Ast.Expr | null;
}

/** A literal whose value nobody keeps: it is called where it stands, or deferred or started there. */
export type DirectUse = 'called' | 'deferred';

/** The facts about one declared function (or package-level initialiser), nested literals included. */
export class Escape {
  readonly #info: TypeInfo;
  readonly #types: (t: Type) => Type;
  readonly #facts = new Map<Var, Facts>();
  readonly #captures = new Map<FuncNode, Set<Var>>();
  readonly #direct = new Map<FuncNode, DirectUse>();
  readonly #defers = new Set<FuncNode>();
  readonly #returns = new Set<FuncNode>();
  readonly #gotos = new Set<string>();
  readonly #used = new Set<Var>();
  /** Functions around the node being visited, outermost first. */
  readonly #open: FuncNode[] = [];
  /** For each of them, how many of its loops are open. */
  readonly #loops: number[] = [];

  /** `types`: each type as it is in the instance being compiled. */
  constructor(info: TypeInfo, root: FuncNode, types: (t: Type) => Type) {
    this.#info = info;
    this.#types = types;
    this.#enter(root, () => forEachChild(root, (child) => this.#visit(child)));
  }

  /** The variable lives in a cell: pointers to it or closures that share it need one. Aggregates are objects already. */
  needsCell(v: Var): boolean {
    const facts = this.#facts.get(v);
    return (
      facts !== undefined &&
      !(v.type !== null && isAggregate(this.#types(v.type))) &&
      (facts.addressed || (facts.captured && facts.assigned))
    );
  }

  /** An aggregate variable whose object others may hold: assignment must go into it. */
  isShared(v: Var): boolean {
    const facts = this.#facts.get(v);
    return facts !== undefined && (facts.addressed || facts.captured);
  }

  isAssigned(v: Var): boolean {
    return this.#facts.get(v)?.assigned ?? false;
  }

  /** What the variable holds all the time, where its declaration says so. */
  onlyValue(v: Var): Ast.Expr | null {
    const facts = this.#facts.get(v);
    return facts === undefined || facts.assigned || facts.addressed ? null : facts.initial;
  }

  isCaptured(v: Var): boolean {
    return this.#facts.get(v)?.captured ?? false;
  }

  /** Variables of enclosing functions that the literal or those inside it use, in order of first use. */
  captures(f: FuncNode): readonly Var[] {
    return [...(this.#captures.get(f) ?? [])];
  }

  /** How the literal is used where it stands; null when its value goes elsewhere. */
  directUse(f: FuncNode): DirectUse | null {
    return this.#direct.get(f) ?? null;
  }

  /** gc captures the variable's value, if that is not too large, instead of a reference to it. */
  isConstantOnceCaptured(v: Var): boolean {
    const facts = this.#facts.get(v);
    return facts !== undefined && !facts.addressed && !facts.reassigned;
  }

  isUsed(v: Var): boolean {
    return this.#used.has(v);
  }

  get hasGoto(): boolean {
    return this.#gotos.size > 0;
  }

  /** Whether some goto of the declaration names the label. */
  isGotoTarget(label: string): boolean {
    return this.#gotos.has(label);
  }

  hasDefer(f: FuncNode): boolean {
    return this.#defers.has(f);
  }

  /** Whether a return statement stands in a range-over-func loop of the function, or, for such a loop, in its body. */
  returnsFromLoop(f: FuncNode): boolean {
    return this.#returns.has(f);
  }

  #enter(f: FuncNode, visit: () => void): void {
    this.#open.push(f);
    this.#loops.push(0);
    visit();
    this.#open.pop();
    this.#loops.pop();
  }

  #inLoop(visit: () => void): void {
    const here = this.#loops.length - 1;
    const depth = this.#loops[here] ?? 0;
    this.#loops[here] = depth + 1;
    visit();
    this.#loops[here] = depth;
  }

  #visit(node: Ast.Node): void {
    switch (node.kind) {
      case 'Ident':
        return this.#ident(node);
      case 'FuncLit':
        return this.#enter(node, () => forEachChild(node, (child) => this.#visit(child)));
      case 'BranchStmt':
        if (node.tok === 'goto' && node.label !== null) this.#gotos.add(node.label.name);
        return;
      case 'ReturnStmt':
        this.#returnFromLoop();
        break;
      case 'DeferStmt':
        this.#defers.add(this.#declaredFunction());
        this.#markDirect(node.call, 'deferred');
        break;
      case 'GoStmt':
        this.#markDirect(node.call, 'deferred');
        break;
      case 'CallExpr':
        this.#markDirect(node, 'called');
        break;
      case 'ForStmt':
        return this.#for(node);
      case 'AssignStmt':
        for (const x of node.lhs) this.#markAssigned(x);
        if (node.op === ':=') this.#initialise(node.lhs, node.rhs);
        break;
      case 'ValueSpec':
        this.#initialise(node.names, node.values);
        break;
      case 'IncDecStmt':
        this.#markAssigned(node.x);
        break;
      case 'RangeStmt':
        return this.#range(node);
      case 'UnaryExpr':
        if (node.op === '&') this.#markAddressed(node.x);
        break;
      case 'SliceExpr':
        if (under(this.#typeOf(node.x)).kind === 'Array') this.#markAddressed(node.x);
        break;
      case 'SelectorExpr':
        this.#selector(node);
        return this.#visit(node.x);
      case 'CaseClause': {
        const v = this.#info.implicits.get(node);
        if (v?.kind === 'Var') this.#declare(v);
        break;
      }
      default:
        break;
    }
    forEachChild(node, (child) => this.#visit(child));
  }

  /** The function that a defer statement belongs to: bodies of range-over-func loops defer in the function around them. */
  #declaredFunction(): FuncNode {
    return this.#open.findLast((f) => f.kind !== 'RangeStmt') ?? this.#home();
  }

  /** A body that returns sets the results of the function around it. */
  #returnFromLoop(): void {
    const from = this.#open.findLastIndex((f) => f.kind !== 'RangeStmt');
    const f = this.#open[from];
    if (f === undefined || from === this.#open.length - 1 || !('type' in f) || f.type?.kind !== 'FuncType') return;
    for (const node of this.#open.slice(from)) this.#returns.add(node);
    for (const field of f.type.results?.list ?? [])
      for (const name of field.names) {
        const v = this.#info.defs.get(name);
        if (v?.kind === 'Var' && v.name !== '_') this.#use(v);
      }
  }

  #home(): FuncNode {
    const home = this.#open.at(-1);
    invariant(home !== undefined, 'outside every function');
    return home;
  }

  #declare(v: Var): Facts {
    let facts = this.#facts.get(v);
    if (facts === undefined) {
      // Return statements assign to results wherever they stand.
      const isResult = v.role === 'result';
      const depth = this.#loops.at(-1) ?? 0;
      facts = { home: this.#home(), captured: false, assigned: isResult, addressed: false, reassigned: isResult, depth, initial: null };
      this.#facts.set(v, facts);
    }
    return facts;
  }

  #initialise(names: readonly Ast.Expr[], values: readonly Ast.Expr[]): void {
    if (names.length !== values.length) return;
    names.forEach((x, i) => {
      const v = x.kind === 'Ident' ? this.#info.defs.get(x) : undefined;
      if (v?.kind === 'Var' && !v.isGlobal) this.#declare(v).initial = values[i] ?? null;
    });
  }

  #ident(id: Ast.Ident): void {
    const defined = this.#info.defs.get(id);
    if (defined?.kind === 'Var' && !defined.isField) {
      if (!defined.isGlobal) this.#declare(defined);
      return;
    }
    const v = this.#info.uses.get(id);
    if (v?.kind !== 'Var' || v.isField || v.isGlobal) return;
    this.#use(v);
  }

  #use(v: Var): void {
    this.#used.add(v);
    const facts = this.#declare(v);
    const depth = this.#open.indexOf(facts.home);
    const first = !facts.captured && depth < this.#open.length - 1;
    if (first && this.#loops[depth] === facts.depth && v.role !== 'result') facts.reassigned = false;
    for (const f of this.#open.slice(depth + 1)) {
      facts.captured = true;
      const set = this.#captures.get(f);
      if (set === undefined) this.#captures.set(f, new Set([v]));
      else set.add(v);
    }
  }

  #typeOf(e: Ast.Expr): Type {
    const t = this.#info.types.get(e)?.type;
    return t === undefined ? { kind: 'Tuple', vars: [] } : this.#types(t);
  }

  #localOf(e: Ast.Expr): Var | null {
    const x = unparen(e);
    if (x.kind !== 'Ident') return null;
    const v = this.#info.uses.get(x);
    return v?.kind === 'Var' && !v.isField && !v.isGlobal ? v : null;
  }

  #markAssigned(e: Ast.Expr): void {
    const v = this.#localOf(e);
    if (v === null) return;
    this.#use(v);
    this.#setAssigned(v);
  }

  #setAssigned(v: Var): void {
    const facts = this.#declare(v);
    facts.assigned = true;
    facts.reassigned = true;
  }

  #markDirect(e: Ast.Expr, use: DirectUse): void {
    const call = unparen(e);
    const fun = call.kind === 'CallExpr' ? unparen(call.fun) : call;
    if (fun.kind === 'FuncLit' && !this.#direct.has(fun)) this.#direct.set(fun, use);
  }

  #markAddressed(e: Ast.Expr): void {
    const root = this.#rootOf(e);
    if (root !== null) this.#declare(root).addressed = true;
  }

  /** The variable whose memory the addressable expression lies in; null behind pointers, slices and maps. */
  #rootOf(e: Ast.Expr): Var | null {
    let x = unparen(e);
    for (;;) {
      if (x.kind === 'SelectorExpr') {
        const selection = this.#info.selections.get(x);
        if (selection === undefined || selection.indirect) return null;
        x = unparen(x.x);
      } else if (x.kind === 'IndexExpr') {
        if (under(this.#typeOf(x.x)).kind !== 'Array') return null;
        x = unparen(x.x);
      } else {
        return this.#localOf(x);
      }
    }
  }

  /** x.M with a method of *T takes the address of x (spec: #Calls). */
  #selector(e: Ast.SelectorExpr): void {
    const selection = this.#info.selections.get(e);
    if (selection?.kind !== 'method value' || selection.indirect || selection.obj.kind !== 'Func') return;
    if (selection.obj.ptrRecv && under(selection.recv).kind !== 'Pointer') this.#markAddressed(e.x);
  }

  #for(node: Ast.ForStmt): void {
    const visit = (...parts: readonly (Ast.Node | null)[]): void => {
      for (const part of parts) if (part !== null) this.#visit(part);
    };
    // gc advances the new variable of an iteration before its body runs.
    if (this.#info.perIteration.has(node)) return this.#inLoop(() => visit(node.init, node.post, node.cond, node.body));
    visit(node.init);
    this.#inLoop(() => visit(node.cond, node.post, node.body));
  }

  #range(node: Ast.RangeStmt): void {
    this.#visit(node.x);
    const isFunction = under(this.#typeOf(node.x)).kind === 'Signature';
    const assigns = node.tok === '=' || !this.#info.perIteration.has(node);
    const visit = (): void => {
      for (const x of [node.key, node.value]) {
        if (x === null) continue;
        this.#visit(x);
        if (assigns) this.#markAssigned(x);
        const v = x.kind === 'Ident' ? this.#info.defs.get(x) : undefined;
        if (assigns && v?.kind === 'Var') this.#setAssigned(v);
      }
      this.#visit(node.body);
    };
    if (isFunction) return this.#enter(node, visit);
    // For gc every iteration assigns to the same variables, which are declared before the loop.
    for (const x of [node.key, node.value]) {
      const v = x?.kind === 'Ident' ? this.#info.defs.get(x) : undefined;
      if (v?.kind === 'Var') this.#declare(v).reassigned = true;
    }
    this.#inLoop(visit);
  }
}
