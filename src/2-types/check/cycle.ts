// Declarations that refer to themselves where they must not (spec: #Type_declarations, #Constants).
import { INVALID } from '../make.ts';
import type { Obj, TypeName } from '../object.ts';
import type { Named, Type } from '../type.ts';
import { unalias } from '../under.ts';
import type { Checker } from './checker.ts';

/** Whether the cycle that ends at obj, which is on the path of declarations being checked, may be; reports it if not. */
export function isValidCycle(c: Checker, obj: Obj): boolean {
  const cycle = c.path.slice(c.path.indexOf(obj));
  let values = 0;
  let definitions = 0;
  for (const o of cycle) {
    if (o.kind === 'Const' || o.kind === 'Var') values++;
    if (o.kind !== 'TypeName') continue;
    if (c.env.inTypeParams && o.type?.kind === 'Named' && o.type.typeParams.length > 0) return true;
    if (!o.isAlias) definitions++;
  }
  // Cycles of constants and variables alone are found by the initialisation order; a type may refer to itself by its name.
  if (values === cycle.length || (values === 0 && definitions > 0)) return true;
  cycleError(c, cycle, firstInSource(cycle));
  return false;
}

export const firstInSource = (cycle: readonly Obj[]): number =>
  cycle.reduce((best, o, i) => (o.pos < (cycle[best]?.pos ?? Infinity) ? i : best), 0);

/** Reports the cycle as a trace that begins at cycle[start]. */
export function cycleError(c: Checker, cycle: readonly Obj[], start: number): void {
  const first = cycle[start];
  if (first === undefined) return;
  if (first.kind === 'TypeName' && first.type?.kind === 'Alias') first.type.actual = INVALID;
  const isType = first.kind === 'TypeName';
  const name = (o: Obj): string => (o.pkg === null || o.pkg === c.pkg ? o.name : `${c.reporter.qualifier(o.pkg)}.${o.name}`);
  if (cycle.length === 1) {
    const what = isType ? 'invalid recursive type' : 'invalid cycle in declaration';
    c.reporter.report(first.pos, 'InvalidDeclCycle', `${what}: ${name(first)} refers to itself`);
    return;
  }
  let text = `${isType ? 'invalid recursive type' : 'invalid cycle in declaration of'} ${name(first)}`;
  let from: Obj = first;
  for (let i = 1; i <= cycle.length; i++) {
    const to = cycle[(start + i) % cycle.length];
    if (to === undefined) break;
    text += c.reporter.line(from.pos, `${name(from)} refers to ${name(to)}`);
    from = to;
  }
  c.reporter.report(first.pos, 'InvalidDeclCycle', text);
}

/** Chains of package-level type names, `type A B; type B A`, that never reach a type. */
export function directCycles(c: Checker): void {
  const done = new Set<TypeName>();
  for (const obj of c.objects.keys()) if (obj.kind === 'TypeName') directCycle(c, obj, done);
}

function directCycle(c: Checker, from: TypeName, done: Set<TypeName>): void {
  const path: TypeName[] = [];
  let obj: Obj | null = from;
  while (obj?.kind === 'TypeName' && !done.has(obj)) {
    const start = path.indexOf(obj);
    if (start >= 0) {
      obj.type = INVALID;
      const cycle = path.slice(start);
      cycleError(c, cycle, firstInSource(cycle));
      break;
    }
    path.push(obj);
    const spec = c.objects.get(obj)?.typeSpec;
    if (spec?.type.kind !== 'Ident') break;
    obj = c.pkg.scope.own(spec.type.name);
  }
  for (const t of path) done.add(t);
}

/** False after reporting a value whose type is still being declared: `type T [len(T{})]int`. */
export function isFiniteSize(c: Checker, t: Type): boolean {
  const x = unalias(t);
  if (x.kind === 'Named') {
    if (c.path.length === 0 || x.underlying !== null) return true;
    return isFiniteNamed(c, x);
  }
  if (c.path.length === 0) return true;
  if (x.kind === 'Array') return isFiniteSize(c, x.elem);
  return x.kind !== 'Struct' || x.fields.every((f) => f.type === null || isFiniteSize(c, f.type));
}

function isFiniteNamed(c: Checker, t: Named): boolean {
  const i = c.path.indexOf(t.obj);
  if (i >= 0) {
    const cycle = c.path.slice(i);
    cycleError(c, cycle, firstInSource(cycle));
    return false;
  }
  if (t.rhs === null) return true;
  c.path.push(t.obj);
  const finite = isFiniteSize(c, t.rhs);
  c.path.pop();
  return finite;
}

/** Reports a type that contains itself without a pointer, slice, map, channel or function between. */
export function checkFinite(c: Checker, t: Named): void {
  isFinite(c, t, [], new Set());
}

function isFinite(c: Checker, t0: Type, nest: readonly Named[], done: Set<Named>): boolean {
  const t = unalias(t0);
  switch (t.kind) {
    case 'Array':
      return isFinite(c, t.elem, nest, done);
    case 'Struct':
      return t.fields.every((f) => f.type === null || isFinite(c, f.type, nest, done));
    case 'Union':
      return t.terms.every((x) => isFinite(c, x.type, nest, done));
    case 'Interface':
      return t.embeddeds.every((x) => isFinite(c, x, nest, done));
    case 'Named':
      return isFiniteInNest(c, t, nest, done);
    default:
      return true;
  }
}

function isFiniteInNest(c: Checker, t: Named, nest: readonly Named[], done: Set<Named>): boolean {
  if (done.has(t) || t.rhs === null || t.rhs === INVALID) return true;
  const i = nest.indexOf(t);
  if (i < 0) {
    const ok = isFinite(c, t.rhs, [...nest, t], done);
    if (ok) done.add(t);
    return ok;
  }
  t.rhs = INVALID;
  t.underlying = INVALID;
  cycleError(c, nest.slice(i).map((n) => n.obj), 0);
  return false;
}
