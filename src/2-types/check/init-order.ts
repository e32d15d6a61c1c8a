// The order in which package-level variables are initialised, and cycles in it (spec: #Package_initialization).
import type { Initializer } from '../checked.ts';
import type { Const, Func, Obj, Var } from '../object.ts';
import type { Checker, DeclInfo } from './checker.ts';

type Value = Const | Var;

interface Node {
  readonly obj: Value;
  readonly order: number;
  /** Values that need this one. */
  readonly dependents: Set<Node>;
  /** How many values it still waits for. */
  waits: number;
}

/** `ensureBody`: makes sure the function's body has been checked, so that its dependencies are known. */
export function initOrder(c: Checker, ensureBody: (f: Func) => void): readonly Initializer[] {
  const nodes = graph(c, ensureBody);
  const out: Initializer[] = [];
  const emitted = new Set<DeclInfo>();
  const queue = [...nodes];
  for (let n = takeNext(queue); n !== undefined; n = takeNext(queue)) {
    if (n.waits > 0) reportCycle(c, n.obj);
    for (const d of n.dependents) d.waits--;
    const info = c.objects.get(n.obj);
    // `var a, b = f()` is one initialiser of two variables.
    if (n.obj.kind !== 'Var' || info?.init == null || emitted.has(info)) continue;
    emitted.add(info);
    out.push({ lhs: info.lhs ?? [n.obj], rhs: info.init });
  }
  return out;
}

/** Constants first; then the value that waits for fewest others; then source order. */
function takeNext(queue: Node[]): Node | undefined {
  let best = 0;
  for (let i = 1; i < queue.length; i++) {
    const a = queue[i];
    const b = queue[best];
    if (a !== undefined && b !== undefined && precedes(a, b)) best = i;
    // The queue is in source order: nothing later can beat a ready node of the first kind.
    if (queue[best]?.waits === 0) break;
  }
  return queue.splice(best, 1)[0];
}

const precedes = (a: Node, b: Node): boolean => (a.obj.kind !== b.obj.kind ? a.obj.kind === 'Const' : a.waits < b.waits);

/** Edges between values; functions in between are looked through. Sorted: constants, then variables, each in source order. */
function graph(c: Checker, ensureBody: (f: Func) => void): readonly Node[] {
  const nodes = new Map<Obj, Node>();
  let order = 0;
  for (const obj of c.objects.keys()) {
    if (obj.kind === 'Const' || obj.kind === 'Var') nodes.set(obj, { obj, order: order++, dependents: new Set(), waits: 0 });
  }
  for (const n of nodes.values()) {
    const needs = reachableValues(c, n.obj, ensureBody);
    for (const obj of needs) nodes.get(obj)?.dependents.add(n);
    n.waits = needs.size;
  }
  const rank = (n: Node): number => (n.obj.kind === 'Const' ? 0 : 1);
  return [...nodes.values()].sort((a, b) => rank(a) - rank(b) || a.order - b.order);
}

function reachableValues(c: Checker, from: Obj, ensureBody: (f: Func) => void): ReadonlySet<Obj> {
  const values = new Set<Obj>();
  const seen = new Set<Func>();
  const work: Obj[] = [from];
  for (let obj = work.pop(); obj !== undefined; obj = work.pop()) {
    for (const d of c.objects.get(obj)?.deps ?? []) {
      if (d.kind !== 'Func') values.add(d);
      else if (!seen.has(d)) {
        seen.add(d);
        ensureBody(d);
        work.push(d);
      }
    }
  }
  return values;
}

function reportCycle(c: Checker, obj: Value): void {
  const cycle = pathTo(c, obj);
  if (cycle === null) return;
  if (cycle.length === 1) {
    c.reporter.report(obj.pos, 'InvalidInitCycle', `initialization cycle: ${obj.name} refers to itself`);
    return;
  }
  let text = `initialization cycle for ${obj.name}`;
  cycle.forEach((from, i) => {
    const to = cycle[(i + 1) % cycle.length];
    if (to !== undefined) text += c.reporter.line(from.pos, `${from.name} refers to ${to.name}`);
  });
  c.reporter.report(obj.pos, 'InvalidInitCycle', text);
}

/** The objects on the way from obj back to itself, obj first; dependencies are followed in source order. null: no way. */
function pathTo(c: Checker, obj: Obj): readonly Obj[] | null {
  const seen = new Set<Obj>([obj]);
  const path: { readonly obj: Obj; readonly rest: Obj[] }[] = [{ obj, rest: sortedDeps(c, obj) }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.rest.shift();
    if (next === undefined) {
      path.pop();
    } else if (next === obj) {
      return path.map((p) => p.obj);
    } else if (!seen.has(next)) {
      seen.add(next);
      path.push({ obj: next, rest: sortedDeps(c, next) });
    }
  }
  return null;
}

const sortedDeps = (c: Checker, obj: Obj): Obj[] => [...(c.objects.get(obj)?.deps ?? [])].sort((a, b) => a.pos - b.pos);
