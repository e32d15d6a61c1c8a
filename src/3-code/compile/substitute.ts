// Types as they are in one instance of a generic function: type arguments in place of type parameters, and for each type declared inside the function
// one of the instance's own, since a local type differs from instance to instance.
import { invariant } from '#base';
import type { Type, Types } from '#types';
import type { Named, Signature, TypeFunc, Var } from './go-types.ts';

type Params = readonly Types.TypeParam[];

export class Substitution {
  readonly #map: ReadonlyMap<Types.TypeParam, Type>;
  readonly #targs: readonly Type[];
  /** What each type became; local types are entered before their parts, because they may refer to themselves. */
  readonly #known = new Map<Type, Type>();

  constructor(params: Params, targs: readonly Type[]) {
    this.#map = new Map(params.flatMap((p, i) => (targs[i] === undefined ? [] : [[p, targs[i]] as const])));
    this.#targs = targs;
  }

  /** The same object for the same type; t itself when nothing in it changes. */
  apply(t: Type): Type {
    let s = this.#known.get(t);
    if (s === undefined) {
      s = this.#apply(t);
      this.#known.set(t, s);
    }
    return s;
  }

  #apply(t: Type): Type {
    switch (t.kind) {
      case 'Basic':
      case 'Union':
        return t;
      case 'TypeParam':
        return this.#map.get(t) ?? t;
      case 'Pointer':
      case 'Slice':
      case 'Array':
      case 'Chan': {
        const elem = this.apply(t.elem);
        return elem === t.elem ? t : { ...t, elem };
      }
      case 'Map': {
        const key = this.apply(t.key);
        const elem = this.apply(t.elem);
        return key === t.key && elem === t.elem ? t : { ...t, key, elem };
      }
      case 'Struct': {
        const fields = this.#vars(t.fields);
        return fields === t.fields ? t : { ...t, fields };
      }
      case 'Tuple':
        return this.#tuple(t);
      case 'Signature':
        return this.signature(t);
      case 'Interface':
        return this.#interface(t);
      case 'Named':
        return t.targs.length > 0 ? this.#instance(t) : this.#local(t);
      case 'Alias':
        return t.actual === null ? t : this.apply(t.actual);
    }
  }

  #vars(vars: readonly Var[]): readonly Var[] {
    const out = vars.map((v) => this.#var(v));
    return out.some((v, i) => v !== vars[i]) ? out : vars;
  }

  #var(v: Var): Var {
    const type = v.type === null ? null : this.apply(v.type);
    return type === v.type ? v : { ...v, type };
  }

  #tuple(t: Types.Tuple): Types.Tuple {
    const vars = this.#vars(t.vars);
    return vars === t.vars ? t : { ...t, vars };
  }

  signature(t: Signature): Signature {
    const params = this.#tuple(t.params);
    const results = this.#tuple(t.results);
    return params === t.params && results === t.results ? t : { ...t, params, results };
  }

  #interface(t: Types.Interface): Type {
    const methods = t.methods.map((m) => this.#method(m));
    const embeddeds = t.embeddeds.map((e) => this.apply(e));
    const same = methods.every((m, i) => m === t.methods[i]) && embeddeds.every((e, i) => e === t.embeddeds[i]);
    return same ? t : { ...t, methods, embeddeds, allMethods: null, typeSet: null };
  }

  #method(m: TypeFunc): TypeFunc {
    const type = m.type === null ? null : this.signature(m.type);
    return type === m.type ? m : { ...m, type };
  }

  #instance(t: Named): Type {
    const targs = t.targs.map((a) => this.apply(a));
    if (t.origin === null) return t;
    const origin = this.#known.get(t.origin) ?? this.#local(t.origin);
    invariant(origin.kind === 'Named', 'instance of no defined type');
    return origin === t.origin && targs.every((a, i) => a === t.targs[i]) ? t : newInstance(origin, targs);
  }

  /** The instance's own copy of a type declared in the function, also where nothing in it depends on the type arguments. */
  #local(t: Named): Named {
    if (!t.obj.implicits.some((p) => this.#map.has(p))) return t;
    const own: Named = { ...t, outer: this.#targs, underlying: null, rhs: null, expand: null, instances: new Map() };
    this.#known.set(t, own);
    own.rhs = t.rhs === null ? null : this.apply(t.rhs);
    return own;
  }
}

/** A generic type with arguments; looked into only when needed, so that types which grow by instantiating themselves do no harm. */
function newInstance(origin: Named, targs: readonly Type[]): Named {
  const inst: Named = { ...origin, underlying: null, methods: [], typeParams: [], targs, origin, rhs: null, instances: new Map() };
  inst.expand = (): void => {
    inst.expand = null;
    if (origin.rhs !== null) inst.rhs = new Substitution(origin.typeParams, targs).apply(origin.rhs);
    inst.methods = origin.methods.map((m) => instanceMethod(m, inst));
  };
  return inst;
}

function instanceMethod(m: TypeFunc, recvNamed: Named): TypeFunc {
  if (m.type === null) return m;
  const signature = new Substitution(m.type.recvTypeParams, recvNamed.targs).signature(m.type);
  const recv: Type = m.ptrRecv ? { kind: 'Pointer', elem: recvNamed } : recvNamed;
  return {
    ...m,
    origin: m,
    recvNamed,
    type: { ...signature, recvTypeParams: [], recv: m.type.recv === null ? null : { ...m.type.recv, type: recv } },
  };
}
