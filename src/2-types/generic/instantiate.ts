// Instances of generic types: made once for each list of type arguments, expanded when first looked into.
import type { Pos } from '#syntax';
import { identical } from '../identical.ts';
import { identityKey } from '../identity-key.ts';
import { newNamed, newPointer } from '../make.ts';
import type { Func } from '../object.ts';
import type { Alias, Named, Signature, Type, TypeParam } from '../type.ts';
import type { Substitution } from './substitute.ts';

type Substitute = (t: Type, map: Substitution) => Type;
type MakeSubstitution = (params: Named['typeParams'], args: readonly Type[]) => Substitution;

/** An instance whose expansion is this deep inside others stands for an endless type; it is never looked into. */
const MAX_DEPTH = 100;

/** `substitute` and `substitution` are handed in: they call this function in turn. */
export function instantiateNamed(
  origin: Named,
  targs: readonly Type[],
  substitute: Substitute,
  substitution: MakeSubstitution,
  pos: Pos = origin.pos,
): Named {
  const key = targs.map((t) => identityKey(t)).join(';');
  const list = origin.instances.get(key) ?? [];
  const same = list.find((n) => n.targs.length === targs.length && n.targs.every((t, i) => identical(t, targs[i] ?? t)));
  if (same !== undefined) return same;
  const inst = newNamed(origin.obj, targs, origin, pos);
  inst.serial = ++origin.serial;
  list.push(inst);
  origin.instances.set(key, list);
  inst.expand = () => {
    // The generic type may still be under way: then later.
    if (origin.rhs === null || origin.typeParams.length !== targs.length) return;
    inst.expand = null;
    if (inst.depth - 1 > MAX_DEPTH) {
      inst.rhs = origin.rhs;
      return;
    }
    inst.rhs = substitute(origin.rhs, substitution(origin.typeParams, targs));
    inst.methods = origin.methods.map((m) => instanceMethod(m, inst, substitute, substitution));
  };
  return inst;
}

export const instantiateAlias = (alias: Alias, targs: readonly Type[], actual: Type): Alias => ({
  kind: 'Alias',
  obj: alias.obj,
  actual,
  typeParams: [],
  targs,
});

/** The method m as the instance has it; its signature follows that of m, as soon as m has one. */
function instanceMethod(m: Func, recv: Named, substitute: Substitute, substitution: MakeSubstitution): Func {
  let type: Signature | null = null;
  return {
    kind: 'Func',
    name: m.name,
    pos: m.pos,
    pkg: m.pkg,
    decl: m.decl,
    recvNamed: recv,
    ptrRecv: m.ptrRecv,
    origin: m,
    get type() {
      type ??= m.type === null ? null : methodSignature(m.type, m.ptrRecv, recv, substitute, substitution);
      return type;
    },
    set type(t) {
      type = t;
    },
  };
}

function methodSignature(sig: Signature, ptrRecv: boolean, recv: Named, substitute: Substitute, substitution: MakeSubstitution): Signature {
  const map = substitution(sig.recvTypeParams, recv.targs);
  const own = boundTypeParams(sig.typeParams, map, substitute, substitution);
  const s = substitute({ ...sig, recv: null, typeParams: own }, new Map([...map, ...substitution(sig.typeParams, own)]));
  if (s.kind !== 'Signature') return sig;
  return { ...s, recvTypeParams: [], recv: sig.recv === null ? null : { ...sig.recv, type: ptrRecv ? newPointer(recv) : recv } };
}

/** The type parameters of a method, for an instance of its receiver: their constraints may speak of the receiver's arguments. */
function boundTypeParams(
  params: readonly TypeParam[],
  map: Substitution,
  substitute: Substitute,
  substitution: MakeSubstitution,
): readonly TypeParam[] {
  if (params.length === 0) return params;
  const own = params.map((p): TypeParam => ({ ...p }));
  const all = new Map([...map, ...substitution(params, own)]);
  for (const p of own) p.constraint = p.constraint === null ? null : substitute(p.constraint, all);
  return own;
}
