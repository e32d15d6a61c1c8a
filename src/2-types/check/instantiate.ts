// Instantiating types and signatures with explicit or inferred arguments (spec: #Instantiations).
import { exprText } from '#syntax';
import type { Ast, Pos } from '#syntax';
import { instantiateAlias, instantiateNamed } from '../generic/instantiate.ts';
import { substitute, substituteSignature, substitution } from '../generic/substitute.ts';
import { INVALID } from '../make.ts';
import { MAX_PARTS, partCount, TOO_MANY_PARTS } from '../parts.ts';
import { isValid } from '../predicates.ts';
import type { Alias, Named, Signature, Type, TypeParam } from '../type.ts';
import { under } from '../under.ts';
import type { Checker } from './checker.ts';
import { implementsInterface } from './implements.ts';
import { validVarType } from './var-type.ts';
import { type At, startOf } from './report.ts';

const exprTexts = (list: readonly Ast.Expr[]): string => list.map(exprText).join(', ');

/** T[A, B] as a type. */
export function instantiatedType(c: Checker, e: Ast.IndexExpr): Type {
  c.requires('type parameters', e, 'type instantiation');
  const { type: generic, cause } = c.mutual.genericType(c, e.x);
  if (cause !== '') c.error(e.x, 'NotAGenericType', `invalid operation: %s[${exprTexts(e.indices)}] (${cause})`, e.x);
  if (!isValid(generic) || (generic.kind !== 'Named' && generic.kind !== 'Alias')) return INVALID;
  const targs = typeList(c, e.indices);
  if (targs === null || isTooLarge(c, e, targs)) return INVALID;
  const inst = generic.kind === 'Named' ? instance(generic, targs, startOf(e.x)) : aliasInstance(c, e, generic, targs);
  c.later(() => {
    recordInstance(c, e.x, targs, inst);
    if (generic.typeParams.length !== targs.length) wrongCount(c, e, generic.obj.name, targs.length, generic.typeParams.length);
    else verify(c, e, generic.typeParams, targs, e.indices);
  });
  return inst;
}

export const instance = (generic: Named, targs: readonly Type[], pos: Pos = generic.pos): Named =>
  instantiateNamed(generic, targs, substitute, substitution, pos);

function aliasInstance(c: Checker, e: Ast.IndexExpr, generic: Alias, targs: readonly Type[]): Type {
  if (generic.actual === null || generic.typeParams.length !== targs.length) {
    if (generic.typeParams.length !== targs.length) wrongCount(c, e, generic.obj.name, targs.length, generic.typeParams.length);
    return INVALID;
  }
  return instantiateAlias(generic, targs, substitute(generic.actual, substitution(generic.typeParams, targs)));
}

function wrongCount(c: Checker, e: Ast.IndexExpr, name: string, got: number, want: number): void {
  const text = `${got < want ? 'not enough' : 'too many'} type arguments for type ${name}: have ${got}, want ${want}`;
  // gc's selectors stand at their dot.
  c.error(e.x.kind === 'SelectorExpr' ? e.x.sel.pos - 1 : e.x, 'WrongTypeArgCount', text);
}

/** The types of a list, null after an error in one. */
export function typeList(c: Checker, list: readonly Ast.Expr[]): readonly Type[] | null {
  const out = list.map((e) => {
    const t = c.mutual.type(c, e, null);
    validVarType(c, e, t);
    return t;
  });
  return out.every(isValid) ? out : null;
}

/** Reports a type argument that shares its parts so often that nothing could be done with the type it stands for. */
function isTooLarge(c: Checker, at: At, targs: readonly Type[]): boolean {
  if (targs.every((t) => partCount(t) <= MAX_PARTS)) return false;
  c.error(at, 'TypeTooLarge', TOO_MANY_PARTS);
  return true;
}

/** A generic signature with its type arguments; constraints are checked once everything is declared. */
export function instantiateSignature(
  c: Checker,
  at: At,
  e: Ast.Expr,
  sig: Signature,
  targs: readonly Type[],
  exprs: readonly Ast.Expr[],
): Signature {
  const args = isTooLarge(c, at, targs) ? targs.map(() => INVALID) : targs;
  const map = substitution(sig.typeParams, args);
  const inst: Signature = { ...substituteSignature(sig, map), typeParams: [] };
  recordInstance(c, e, targs, inst);
  c.later(() => verify(c, at, sig.typeParams, targs, exprs));
  return inst;
}

/** Recorded at the name: that of a function or type, or the selected one of a package. */
function recordInstance(c: Checker, e: Ast.Expr, targs: readonly Type[], type: Type): void {
  let x = e;
  while (x.kind === 'ParenExpr' || x.kind === 'IndexExpr') x = x.x;
  const id = x.kind === 'Ident' ? x : x.kind === 'SelectorExpr' ? x.sel : null;
  if (id !== null) c.info.instances.set(id, { targs, type });
}

/** Reports the first type argument that does not satisfy its constraint. */
function verify(c: Checker, at: At, params: readonly TypeParam[], targs: readonly Type[], exprs: readonly Ast.Expr[]): void {
  const map = substitution(params, targs);
  for (const [i, p] of params.entries()) {
    const t = targs[i];
    if (t === undefined || p.constraint === null || !isValid(p.constraint)) continue;
    const cause = implementsInterface(c, t, substitute(boundOf(p), map), true);
    if (cause === null) continue;
    c.error(exprs[i] ?? at, 'InvalidTypeArg', '%s', cause);
    return;
  }
  c.instantiations.push({ params, targs, pos: startOf(exprs[0] ?? at) });
}

/** The constraint as an interface: asking for it makes interface{T} of a lone type. */
function boundOf(p: TypeParam): Type {
  under(p);
  return p.constraint ?? INVALID;
}
