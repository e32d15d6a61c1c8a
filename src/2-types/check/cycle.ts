// Declarations that refer to themselves where they must not (spec: #Type_declarations, #Constants).
import { INVALID } from '../make.ts';
import type { Obj, TypeName } from '../object.ts';
import { identical } from '../identical.ts';
import type { Named, Type, TypeParam } from '../type.ts';
import { typeText } from '../type-text.ts';
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
  return c.path.length === 0 || isComplete(c, t);
}

/** `instances`: those of generic types that t was met inside of; one that holds itself is found when all sizes are. */
function isComplete(c: Checker, t: Type, instances: readonly Named[] = []): boolean {
  const x = unalias(t);
  if (x.kind === 'Array') return isComplete(c, x.elem, instances);
  if (x.kind === 'Struct') return x.fields.every((f) => f.type === null || isComplete(c, f.type, instances));
  if (x.kind !== 'Named' || c.complete.has(x) || instances.includes(x)) return true;
  const i = x.origin === null ? c.path.indexOf(x.obj) : -1;
  if (i >= 0) {
    const cycle = c.path.slice(i);
    cycleError(c, cycle, firstInSource(cycle));
    return false;
  }
  if (x.rhs === null) return true;
  c.path.push(x.obj);
  const complete = isComplete(c, x.rhs, x.origin === null ? instances : [...instances, x]);
  c.path.pop();
  if (complete) c.complete.add(x);
  return complete;
}

/** Where a walk through the parts of a type is. */
interface Walk {
  /** Types the current part is stored inside of. */
  readonly nest: readonly Named[];
  /** The types gone through, those left by way of a type argument included. */
  readonly path: readonly Named[];
}

/** Reports a type that contains itself without a pointer, slice, map, channel or function between. */
export function checkFinite(c: Checker, t: Named): void {
  isFinite(c, t, { nest: [], path: [] });
}

function isFinite(c: Checker, t0: Type, at: Walk): boolean {
  const t = unalias(t0);
  switch (t.kind) {
    case 'Array':
      return isFinite(c, t.elem, at);
    case 'Struct':
      return t.fields.every((f) => f.type === null || isFinite(c, f.type, at));
    case 'Union':
      return t.terms.every((x) => isFinite(c, x.type, at));
    case 'Interface':
      return t.embeddeds.every((x) => isFinite(c, x, at));
    case 'Named':
      return isFiniteInNest(c, t, at);
    case 'TypeParam':
      return isFiniteArgument(c, t, at);
    default:
      return true;
  }
}

function isFiniteInNest(c: Checker, t: Named, { nest, path }: Walk): boolean {
  const origin = t.origin ?? t;
  if (c.finite.has(t) || origin.rhs === null || origin.rhs === INVALID) return true;
  if (nest.some((n) => n === t || identical(n, t))) {
    origin.rhs = INVALID;
    origin.underlying = INVALID;
    t.underlying = INVALID;
    const start = path.findIndex((n) => n === t || identical(n, t));
    cycleError(
      c,
      path.slice(start).map((n) => cycleMember(c, n)),
      0,
    );
    return false;
  }
  const ok = isFinite(c, origin.rhs, { nest: [...nest, t], path: [...path, t] });
  // What a generic type holds depends on its arguments: only others are done with for good.
  if (ok && t.typeParams.length === 0 && t.targs.length === 0) c.finite.add(t);
  return ok;
}

/** The name of the type as the error has it, where it is used. */
function cycleMember(c: Checker, t: Named): TypeName {
  const { obj, pos } = t;
  const isNamedWhole = c.words.namesInstances && t.targs.length > 0;
  return isNamedWhole ? { ...obj, pos, pkg: c.pkg, name: typeText(t, c.reporter.qualifier) } : { ...obj, pos };
}

/** A type parameter stands for the argument of the instance it was met in; that argument is stored where the instance is. */
function isFiniteArgument(c: Checker, p: TypeParam, { nest, path }: Walk): boolean {
  const inst = nest.at(-1);
  const targ = inst?.targs[inst.origin?.typeParams.indexOf(p) ?? -1];
  return targ === undefined || isFinite(c, targ, { nest: nest.slice(0, -1), path });
}
