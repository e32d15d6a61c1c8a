// Type parameter lists of generic types and functions, and of receivers (spec: #Type_parameter_declarations).
import type { Ast } from '#syntax';
import { INVALID, newInterface, newTypeName, newTypeParam } from '../make.ts';
import type { Named, Type, TypeParam } from '../type.ts';
import { substitute, substitution } from '../generic/substitute.ts';
import { isTypeParam } from '../under.ts';
import type { Checker } from './checker.ts';
import { embedded } from './interface-type.ts';

/** Declares the parameters in the current scope, with their constraints; `bind` learns of them before constraints are checked. */
export function collectTypeParams(c: Checker, list: Ast.FieldList, bind: (params: readonly TypeParam[]) => void): readonly TypeParam[] {
  const params: TypeParam[] = [];
  for (const f of list.list) for (const id of f.names) params.push(declareTypeParam(c, id, params.length));
  bind(params);
  const outer = c.env.inTypeParams;
  c.env.inTypeParams = true;
  let i = 0;
  for (const f of list.list) {
    const bound = constraint(c, f.type);
    for (const _ of f.names) {
      const p = params[i++];
      if (p !== undefined) p.constraint = bound;
    }
  }
  c.env.inTypeParams = outer;
  return params;
}

export function declareTypeParam(c: Checker, id: Ast.Ident, index: number): TypeParam {
  const obj = newTypeName(id.pos, c.pkg, id.name, false, true);
  const p = newTypeParam(obj, index, c.nextTypeParamId());
  obj.type = p;
  c.declare(c.env.scope, id, obj);
  return p;
}

function constraint(c: Checker, e: Ast.Expr): Type {
  const union = (e.kind === 'BinaryExpr' && e.op === '|') || (e.kind === 'UnaryExpr' && e.op === '~');
  if (union) {
    const terms = embedded(c, e);
    c.requires('type parameters', e, 'embedding interface element %s', terms);
    return newInterface([], [terms], true);
  }
  const t = c.mutual.type(c, e, null);
  if (!isTypeParam(t)) return t;
  c.error(e, 'MisplacedTypeParam', 'cannot use a type parameter as constraint');
  return INVALID;
}

/** The parameters a receiver `T[A, B]` declares, bounded like those of its base type. */
export function receiverTypeParams(c: Checker, base: Named | null, ids: readonly Ast.Ident[]): readonly TypeParam[] {
  const params = ids.map((id, i) => {
    const p = declareTypeParam(c, id, i);
    c.info.uses.set(id, p.obj);
    c.recordType(id, 'type', p, null);
    return p;
  });
  if (base === null) return params;
  const map = substitution(base.typeParams, params);
  base.typeParams.forEach((q, i) => {
    const p = params[i];
    if (p === undefined) return;
    p.constraint = q.constraint === null ? null : substitute(q.constraint, map);
    c.canonical.set(p, q);
  });
  return params;
}
