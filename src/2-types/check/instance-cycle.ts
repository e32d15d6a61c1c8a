// Instantiations that never end: a generic function or type that uses itself with ever larger type arguments (spec: #Instantiations).
import type { Pos } from '#syntax';
import type { Named, Type, TypeParam } from '../type.ts';
import type { Checker } from './checker.ts';

/** A type parameter, or a type declared in a generic function, which each instance of the function has anew. */
type Vertex = TypeParam | Named;

/** Parameter `to` is given a type that mentions `from`; `weight` 1 when that type is larger. `type` null: local type `to` belongs to `from`'s function. */
interface Edge {
  readonly from: Vertex;
  readonly to: Vertex;
  readonly weight: 0 | 1;
  readonly pos: Pos;
  readonly type: Type | null;
}

/** Longest paths as by Bellman and Ford: one as long as there are parameters has gone round a growing cycle. */
export function reportInstanceCycles(c: Checker): void {
  const given = c.instantiations.flatMap(({ params, targs, pos }) => params.flatMap((p, i) => edgesOf(c, p, targs[i], pos)));
  const locals = new Set(given.flatMap((e) => (e.from.kind === 'Named' ? [e.from] : [])));
  const edges = [...given, ...[...locals].flatMap((t) => implicitEdges(c, t))];
  const params = new Set(edges.flatMap((e) => [e.from, e.to]));
  const best = new Map<Vertex, { weight: number; length: number; last: Edge }>();
  for (let again = true; again; ) {
    again = false;
    for (const e of edges) {
      const from = best.get(e.from) ?? { weight: 0, length: 0 };
      const weight = from.weight + e.weight;
      if (weight <= (best.get(e.to)?.weight ?? 0)) continue;
      best.set(e.to, { weight, length: from.length + 1, last: e });
      if (from.length + 1 >= params.size) {
        report(c, e.to, (p) => best.get(p)?.last);
        return;
      }
      again = true;
    }
  }
}

function edgesOf(c: Checker, param: TypeParam, targ: Type | undefined, pos: Pos): readonly Edge[] {
  if (targ === undefined) return [];
  const to = c.canonical.get(param) ?? param;
  const found = new Set<Vertex>();
  mentioned(targ, found, new Set());
  return [...found].map((p) => ({ from: canonical(c, p), to, weight: p === targ ? 0 : 1, pos, type: targ }));
}

const canonical = (c: Checker, v: Vertex): Vertex => (v.kind === 'Named' ? v : (c.canonical.get(v) ?? v));

const implicitEdges = (c: Checker, t: Named): readonly Edge[] =>
  t.obj.implicits.map((p) => ({ from: canonical(c, p), to: t, weight: 1, pos: t.obj.pos, type: null }));

function mentioned(t: Type, into: Set<Vertex>, seen: Set<Type>): void {
  if (seen.has(t)) return;
  seen.add(t);
  const go = (x: Type | null): void => {
    if (x !== null) mentioned(x, into, seen);
  };
  switch (t.kind) {
    case 'TypeParam':
      into.add(t);
      return;
    case 'Pointer':
    case 'Slice':
    case 'Array':
    case 'Chan':
      return go(t.elem);
    case 'Map':
      go(t.key);
      return go(t.elem);
    case 'Struct':
      return t.fields.forEach((f) => go(f.type));
    case 'Tuple':
      return t.vars.forEach((v) => go(v.type));
    case 'Signature':
      go(t.params);
      return go(t.results);
    case 'Interface':
      t.methods.forEach((m) => go(m.type));
      return t.embeddeds.forEach(go);
    case 'Named':
      if (t.obj.implicits.length > 0) into.add(t.origin ?? t);
      return t.targs.forEach(go);
    case 'Alias':
      return go(t.actual);
    default:
      return;
  }
}

function report(c: Checker, from: Vertex, lastEdge: (p: Vertex) => Edge | undefined): void {
  // Backwards to the first parameter met twice: that one is on the cycle.
  const seen: Vertex[] = [];
  let p = from;
  while (!seen.includes(p)) {
    seen.push(p);
    p = lastEdge(p)?.from ?? p;
  }
  let text = 'instantiation cycle:';
  for (const q of seen.slice(seen.indexOf(p))) {
    const e = lastEdge(q);
    if (e === undefined) continue;
    const how = e.type === null ? c.format('%s implicitly parameterized by %s', q, e.from) : c.format('%s instantiated as %s', q, e.type);
    text += c.reporter.line(e.pos, how);
  }
  c.reporter.report(p.obj.pos, 'InvalidInstanceCycle', text);
}
