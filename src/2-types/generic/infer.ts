// Type inference for calls and assignments of generic functions (spec: #Type_inference).
import type { Checker } from '../check/checker.ts';
import { missingCause, resolver } from '../check/implements.ts';
import { isNilOperand, type Operand } from '../check/operand.ts';
import type { At } from '../check/report.ts';
import { identical } from '../identical.ts';
import { newTypeParam, newTypeName } from '../make.ts';
import type { Var } from '../object.ts';
import { defaultType, isUntyped, maxUntyped } from '../predicates.ts';
import { missingMethod } from '../selection.ts';
import type { Type, TypeParam } from '../type.ts';
import { under, isTypeParam } from '../under.ts';
import { isParameterized } from './parameterized.ts';
import { substitute, substitution } from './substitute.ts';
import { ASSIGN, coreTerm, EXACT, INEXACT, Unifier } from './unify.ts';

export interface Failure {
  readonly at: At;
  readonly message: string;
}
export type Inferred = { readonly types: readonly Type[] } | { readonly failure: Failure | null };

export interface Question {
  readonly at: At;
  readonly params: readonly TypeParam[];
  /** Type arguments given, from the left; holes are null. */
  readonly given: readonly (Type | null)[];
  readonly vars: readonly (Var | undefined)[];
  readonly args: readonly Operand[];
  /** The argument is the variable a function is assigned to: messages are turned round. */
  readonly reverse: boolean;
}

export function infer(c: Checker, q: Question): Inferred {
  if (q.given.length === q.params.length && q.given.every((t) => t !== null))
    return { types: q.given.flatMap((t) => (t === null ? [] : [t])) };
  if (q.args.some((a) => a.mode === 'invalid')) return { failure: null };
  const set = new Set(q.params);
  const u = new Unifier(q.params, q.given, c.language.has('inference from assignment'));
  const untyped = new Map<TypeParam, Operand[]>();
  const failure = fromArguments(c, q, u, set, untyped) ?? fromConstraints(c, q, u, set) ?? fromUntyped(c, u, untyped);
  return failure !== null ? { failure } : solved(c, q, u, set);
}

/** Typed arguments must match their parameters; untyped ones wait. */
function fromArguments(
  c: Checker,
  q: Question,
  u: Unifier,
  set: ReadonlySet<TypeParam>,
  untyped: Map<TypeParam, Operand[]>,
): Failure | null {
  const known = substitution(q.params, q.given);
  for (const [i, arg] of q.args.entries()) {
    const v = q.vars[i];
    if (v?.type == null) continue;
    const t = substitute(v.type, known);
    if (!isParameterized(set, t) && !isParameterized(set, arg.type)) continue;
    if (!isUntyped(arg.type)) {
      if (!u.unify(t, arg.type, ASSIGN)) return mismatch(c, q, u, t, arg);
    } else if (t.kind === 'TypeParam' && !isNilOperand(arg)) {
      untyped.set(t, [...(untyped.get(t) ?? []), arg]);
    }
  }
  return null;
}

function mismatch(c: Checker, q: Question, u: Unifier, t: Type, arg: Operand): Failure {
  const found = q.params.map((p) => u.at(p));
  const expr = arg.expr ?? '';
  if (found.every((x) => x === null)) {
    const names = q.params.map((p) => p.obj.name);
    return { at: arg, message: c.format('type %s of %s does not match %s (cannot infer %s)', arg.type, expr, t, listText(names)) };
  }
  const inferred = substitute(t, substitution(q.params, found));
  if (inferred === t) return { at: arg, message: c.format('type %s of %s does not match %s', arg.type, expr, t) };
  if (q.reverse) return { at: arg, message: c.format('inferred type %s for %s does not match type %s of %s', inferred, t, arg.type, expr) };
  return { at: arg, message: c.format('type %s of %s does not match inferred type %s for %s', arg.type, expr, inferred, t) };
}

/** `P`, `P and Q`, `P, Q, and R`. */
function listText(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length <= 1) return last;
  return names.length === 2 ? `${names[0]} and ${last}` : `${names.slice(0, -1).join(', ')}, and ${last}`;
}

/** Constraints with a core type, and methods of known types, may tell more; until nothing changes. */
function fromConstraints(c: Checker, q: Question, u: Unifier, set: ReadonlySet<TypeParam>): Failure | null {
  for (;;) {
    const before = u.unknowns;
    for (const p of q.params) {
      const t = u.at(p);
      const core = coreTerm(p);
      const bound = p.constraint ?? p;
      if (core !== null) {
        if (t !== null) {
          const from = core.term.tilde && !isTypeParam(t) ? under(t) : t;
          if (!u.unify(from, core.term.type, INEXACT))
            return { at: q.at, message: c.format('%s (type %s) does not satisfy %s', p, t, bound) };
        } else if (core.single && !core.term.tilde) {
          u.set(p, core.term.type);
        }
      }
      const cause = t === null || isParameterized(set, t) ? null : methodsMismatch(c, u, p, t);
      if (cause !== null && t !== null) return { at: q.at, message: c.format(`%s (type %s) does not satisfy %s ${cause}`, p, t, bound) };
    }
    if (u.unknowns === before) return null;
  }
}

function methodsMismatch(c: Checker, u: Unifier, p: TypeParam, t: Type): string | null {
  const iface = under(p);
  if (iface.kind !== 'Interface') return null;
  const miss = missingMethod(t, iface, false, resolver(c), (f, g) => u.unify(f, g, EXACT));
  return miss === null ? null : missingCause(c, miss, t, p);
}

/** What is left takes the default type of its largest untyped argument. */
function fromUntyped(c: Checker, u: Unifier, untyped: ReadonlyMap<TypeParam, readonly Operand[]>): Failure | null {
  for (const [p, args] of untyped) {
    if (u.at(p) !== null) continue;
    const failure = c.words.firstUntypedDecides ? oneDefaultType(c, p, args) : null;
    if (failure !== null) return failure;
    let max: Type | null = null;
    for (const a of args) {
      const m: Type | null = max === null ? a.type : maxUntyped(max, a.type);
      if (m === null && max !== null) return { at: a, message: c.format('mismatched types %s and %s (cannot infer %s)', max, a.type, p) };
      max = m;
    }
    if (max !== null) u.set(p, defaultType(max));
  }
  return null;
}

/** Up to 1.20 the first argument decided, and all others had to have its default type. */
function oneDefaultType(c: Checker, p: TypeParam, args: readonly Operand[]): Failure | null {
  const [first] = args;
  const inferred = first === undefined ? null : defaultType(first.type);
  const other = args.find((a) => inferred !== null && !identical(defaultType(a.type), inferred));
  if (inferred === null || other === undefined) return null;
  const template = 'default type %s of %s does not match inferred type %s for %s';
  return { at: other, message: c.format(template, defaultType(other.type), other.expr ?? '', inferred, p) };
}

/** Inferred types may mention parameters that are inferred too: they are replaced until none is left. */
function solved(c: Checker, q: Question, u: Unifier, set: ReadonlySet<TypeParam>): Inferred {
  let types = q.params.map((p) => u.at(p));
  // Each round removes one level; a cycle never ends and leaves a parameter.
  for (let round = 0; round < q.params.length + 1; round++) {
    const map = substitution(
      q.params,
      types.map((t, i) => (t === q.params[i] ? null : t)),
    );
    types = types.map((t) => (t === null || !isParameterized(set, t) ? t : substitute(t, map)));
  }
  const out: Type[] = [];
  for (const [i, t] of types.entries()) {
    const p = q.params[i];
    if (t !== null && !isParameterized(set, t)) out.push(concrete(t));
    else if (p !== undefined) {
      return { failure: { at: q.at, message: `cannot infer ${p.obj.name} (declared at ${c.posText(p.obj.pos)})` } };
    }
  }
  return { types: out };
}

/** The type of a generic function whose own parameters have all been inferred is an ordinary one. */
const concrete = (t: Type): Type => (t.kind === 'Signature' && t.typeParams.length > 0 ? { ...t, typeParams: [] } : t);

/** Fresh copies of type parameters, so that a generic function may call itself with other types. */
export function renamed(c: Checker, params: readonly TypeParam[]): readonly TypeParam[] {
  const fresh = params.map((p) => {
    const obj = newTypeName(p.obj.pos, p.obj.pkg, p.obj.name, false, true);
    const q = newTypeParam(obj, p.index, c.nextTypeParamId());
    obj.type = q;
    return q;
  });
  const map = substitution(params, fresh);
  fresh.forEach((q, i) => {
    const bound = params[i]?.constraint ?? null;
    q.constraint = bound === null ? null : substitute(bound, map);
  });
  return fresh;
}
