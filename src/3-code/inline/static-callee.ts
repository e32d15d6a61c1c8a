// Which function a call calls, where gc can tell: by name, a literal, or what a variable always holds.
import type { Ast } from '#syntax';
import { type Type, typeOf } from '#types';
import { elemOfPointer, isInterface, unalias } from '../compile/go-types.ts';
import { forEachChild, unparen } from '../compile/tree-walk.ts';
import type { Functions, TreeFunc } from './functions.ts';
import type { InlineRules } from './rules.ts';

/** A function's body where it stands in machine code: its own, or a copy that took the place of a call. */
export interface Copy {
  readonly f: TreeFunc;
  /** What it was copied into; null for the function's own code. */
  readonly into: Copy | null;
  readonly call: Ast.CallExpr | null;
  /** Of a literal: the copy of the function around it that made the literal. */
  readonly home: Copy | null;
}

export type StaticCallee =
  | { readonly kind: 'own'; readonly f: TreeFunc; readonly home: Copy | null; readonly viaParameter: boolean }
  | { readonly kind: 'library'; readonly name: string };

/** Whether both stand in the same place. */
export function isSame(a: Copy, b: Copy): boolean {
  if (a.f !== b.f || a.call !== b.call) return false;
  return a.into === null || b.into === null ? a.into === b.into : isSame(a.into, b.into);
}

export const rootOf = (c: Copy): Copy => (c.into === null ? c : rootOf(c.into));

/** A literal that was copied with the function around it, and is called on its own: its calls stay. */
export const isCopied = ({ f, into, home }: Copy): boolean =>
  f.node.kind === 'FuncLit' && into === null && home !== null && (home.into !== null || isCopied(home));

/** Whether a function needs no variable of one around it. The body of a loop tells that how it was left. */
export const isFree = ({ captures, loop }: TreeFunc): boolean => captures.size === 0 && loop === null;

/** How the search goes on through calls that are inlined. */
export type Inlined = (call: Ast.CallExpr, into: Copy) => Copy | null;

export class StaticCallees {
  readonly #functions: Functions;
  readonly #rules: InlineRules;

  constructor(functions: Functions, rules: InlineRules) {
    this.#functions = functions;
    this.#rules = rules;
  }

  of(call: Ast.CallExpr, at: Copy, inlined: Inlined): StaticCallee | null {
    const fun = unparen(call.fun);
    const found = fun.kind === 'SelectorExpr' ? this.#selected(fun, at, inlined) : this.#value(fun, at, inlined, false);
    if (found?.kind !== 'own' || found.f.node.kind !== 'FuncLit' || isFree(found.f)) return found;
    // What a literal captures must be variables of the function that calls it.
    return found.home !== null && rootOf(found.home) === rootOf(at) ? found : null;
  }

  #value(written: Ast.Expr, at: Copy, inlined: Inlined, viaParameter: boolean): StaticCallee | null {
    const e = unparen(written);
    const { info } = at.f.pkg;
    switch (e.kind) {
      case 'FuncLit': {
        const f = this.#functions.byLiteral.get(e);
        return f === undefined ? null : { kind: 'own', f, home: at, viaParameter };
      }
      case 'IndexExpr':
        return this.#value(e.x, at, inlined, viaParameter);
      case 'Ident': {
        const obj = info.uses.get(e);
        if (obj?.kind === 'Func') return this.#named(obj);
        return obj?.kind === 'Var' ? this.#variable(e, at, inlined) : null;
      }
      case 'SelectorExpr':
        return info.selections.get(e)?.kind === 'method value' ? null : this.#selected(e, at, inlined);
      case 'CallExpr': {
        const [arg] = e.args;
        if (info.types.get(unparen(e.fun))?.mode === 'type') return arg === undefined ? null : this.#value(arg, at, inlined, viaParameter);
        return this.#rules.tree === 'unified' ? this.#returned(e, at, inlined) : null;
      }
      default:
        return null;
    }
  }

  /** A method, or a function of another package. */
  #selected(e: Ast.SelectorExpr, at: Copy, inlined: Inlined): StaticCallee | null {
    const { info } = at.f.pkg;
    const selection = info.selections.get(e);
    const obj = selection?.obj ?? info.uses.get(e.sel);
    if (obj?.kind !== 'Func') return null;
    const recv = obj.type?.recv?.type;
    // An expression of a method that takes its receiver otherwise is a function of its own.
    if (selection?.kind === 'method expr' && (selection.path.length > 0 || obj.ptrRecv !== (elemOfPointer(selection.recv) !== null)))
      return null;
    if (recv == null || !isInterface(recv)) return this.#named(obj);
    return this.#rules.devirtualizes ? this.devirtualized(e, at, inlined) : null;
  }

  /** The method that is called through an interface, if it is known what that holds. */
  devirtualized(e: Ast.SelectorExpr, at: Copy, inlined: Inlined): StaticCallee | null {
    const selection = at.f.pkg.info.selections.get(e);
    const obj = selection?.obj;
    if (selection?.kind !== 'method value' || selection.path.length > 0 || obj?.kind !== 'Func') return null;
    const type = this.#dynamicType(e.x, at, inlined);
    if (type === null) return null;
    const found = typeOf.lookup(type, true, obj.pkg, obj.name);
    return found.kind === 'found' && found.obj.kind === 'Func' ? this.#named(found.obj) : null;
  }

  /** Of what an expression of an interface type holds; null where gc cannot tell. */
  #dynamicType(written: Ast.Expr, at: Copy, inlined: Inlined): Type | null {
    const e = unparen(written);
    const { info } = at.f.pkg;
    const tv = info.types.get(e);
    const v = e.kind === 'Ident' ? this.#functions.varOf(at.f.pkg, e) : null;
    const type = tv?.type ?? v?.type ?? null;
    if (type === null || (type.kind === 'Basic' && type.name === 'untyped nil')) return null;
    if (!isInterface(type)) return unalias(type).kind === 'TypeParam' ? null : type;
    if (e.kind === 'CallExpr' && info.types.get(unparen(e.fun))?.mode === 'type')
      return e.args[0] === undefined ? null : this.#dynamicType(e.args[0], at, inlined);
    const known = v === null ? undefined : this.#functions.vars.get(v);
    if (known === undefined || known.changed || known.addressed || known.home !== at.f || known.initial === null) return null;
    return this.#dynamicType(known.initial, at, inlined);
  }

  #named(obj: NonNullable<TreeFunc['obj']>): StaticCallee | null {
    const f = this.#functions.declared(obj);
    if (f !== undefined) return { kind: 'own', f, home: null, viaParameter: false };
    const { recvNamed, ptrRecv, pkg, name } = obj.origin ?? obj;
    const base = recvNamed === null ? '' : ptrRecv ? `(*${recvNamed.obj.name}).` : `${recvNamed.obj.name}.`;
    return pkg === null ? null : { kind: 'library', name: `${pkg.path}.${base}${name}` };
  }

  #variable(id: Ast.Ident, at: Copy, inlined: Inlined): StaticCallee | null {
    const v = this.#functions.varOf(at.f.pkg, id);
    const known = v === null ? undefined : this.#functions.vars.get(v);
    if (known === undefined || known.changed || known.addressed) return null;
    const owner = this.#ownerOf(at, known.home);
    if (owner === null) return null;
    if (known.parameter >= 0) return this.#argument(known.parameter, owner, inlined);
    if (known.initial === null) return null;
    const found = this.#value(known.initial, owner, inlined, false);
    return this.#rules.variables === 'literals' && !(found?.kind === 'own' && found.f.node.kind === 'FuncLit') ? null : found;
  }

  /** The copy of the function that declares a variable. */
  #ownerOf(at: Copy, home: TreeFunc | null): Copy | null {
    if (at.f === home) return at;
    if (home === null || at.f.outer === null) return null;
    if (at.home !== null) return this.#ownerOf(at.home, home);
    return this.#rules.knowsCaptured ? this.#ownerOf({ f: at.f.outer, into: null, call: null, home: null }, home) : null;
  }

  #argument(index: number, { f, into, call }: Copy, inlined: Inlined): StaticCallee | null {
    if (into === null || call === null || !this.#rules.knowsArguments) return null;
    const isMethod = f.obj?.type?.recv != null;
    const sig = f.obj?.type ?? null;
    const at = isMethod ? index - 1 : index;
    if (at < 0 || (sig?.variadic === true && at >= sig.params.vars.length - 1)) return null;
    const arg = call.args[at];
    return arg === undefined || (call.args.length === 1 && (sig?.params.vars.length ?? 1) > 1)
      ? null
      : this.#value(arg, into, inlined, true);
  }

  /** What a function returns that has one return statement and has been inlined. */
  #returned(call: Ast.CallExpr, at: Copy, inlined: Inlined): StaticCallee | null {
    const copy = inlined(call, at);
    const results = copy === null ? [] : returnsOf(copy.f);
    const only = results.length === 1 ? results[0] : undefined;
    if (copy === null || only === undefined || only.results.length !== 1) return null;
    const named = copy.f.node.kind !== 'File' && copy.f.node.type.results?.list.some((field) => field.names.some((n) => n.name !== '_'));
    const [value] = only.results;
    return named === true || value === undefined ? null : this.#value(value, copy, inlined, false);
  }
}

function returnsOf(f: TreeFunc): readonly Ast.ReturnStmt[] {
  const found: Ast.ReturnStmt[] = [];
  const look = (node: Ast.Node): void => {
    if (node.kind === 'ReturnStmt') found.push(node);
    else if (node.kind !== 'FuncLit') forEachChild(node, look);
  };
  if (f.node.kind !== 'File' && f.node.body !== null) look(f.node.body);
  return found;
}
