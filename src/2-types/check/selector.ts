// Selectors: qualified identifiers, fields, methods, method expressions (spec: #Selectors).
import type { Ast } from '#syntax';
import { isExported } from '../exported.ts';
import { INVALID, newSignature, newTuple, newVar } from '../make.ts';
import type { Func, Obj, PkgName } from '../object.ts';
import { isInterfacePointer, isValid } from '../predicates.ts';
import { type Lookup, lookupFieldOrMethod } from '../selection.ts';
import { under } from '../under.ts';
import type { Checker } from './checker.ts';
import { interfacePointerText } from './implements.ts';
import { lookupError } from './lookup-error.ts';
import { clearOperand, type Operand, setConstant } from './operand.ts';
import { exprOrType } from './value.ts';

export function selector(c: Checker, x: Operand, e: Ast.SelectorExpr, wantType: boolean): void {
  x.expr = e;
  if (e.x.kind === 'Ident') {
    const obj = c.lookup(e.x.name);
    if (obj?.kind === 'PkgName') {
      qualified(c, x, e, e.x, obj);
      return;
    }
  }
  exprOrType(c, x, e.x, false);
  if (x.mode === 'builtin') c.error(e.x.end, 'UncalledBuiltin', 'invalid use of %s in selector expression', x);
  else if (x.mode !== 'invalid') {
    if (!wantType) {
      select(c, x, e);
      return;
    }
    c.error(e.sel, 'NotAType', '%s is not a type', e);
  }
  fail(x, e);
}

function fail(x: Operand, e: Ast.SelectorExpr): void {
  clearOperand(x);
  x.expr = e;
}

/** spec: #Qualified_identifiers */
function qualified(c: Checker, x: Operand, e: Ast.SelectorExpr, id: Ast.Ident, pkgName: PkgName): void {
  c.info.uses.set(id, pkgName);
  pkgName.used = true;
  const { imported } = pkgName;
  const name = e.sel.name;
  // Names a package does not export are not in what the compiler imports of it.
  const obj = isExported(name) && !c.isLater(imported.path, name) ? imported.scope.member(name) : null;
  fail(x, e);
  if (obj === null) {
    const near = nearName(c, pkgName, name);
    if (name !== '_')
      c.error(e.sel, 'UndeclaredImportedName', near === null ? 'undefined: %s' : 'undefined: %s (but have %s)', e, near ?? '');
    return;
  }
  c.info.uses.set(e.sel, obj);
  importedOperand(x, obj);
}

function nearName(c: Checker, pkgName: PkgName, name: string): string | null {
  const folded = name.toLowerCase();
  for (const other of pkgName.imported.scope.elems.keys())
    if (isExported(other) && other.toLowerCase() === folded && !c.isLater(pkgName.imported.path, other)) return other;
  return null;
}

/** Imported packages are complete: every object has its type. */
function importedOperand(x: Operand, obj: Obj): void {
  switch (obj.kind) {
    case 'Const':
      if (obj.type !== null && obj.value !== null && isValid(obj.type)) setConstant(x, obj.type, obj.value);
      return;
    case 'TypeName':
      x.mode = 'type';
      x.type = obj.type ?? INVALID;
      return;
    case 'Var':
    case 'Func':
      if (obj.type === null || !isValid(obj.type)) return;
      x.mode = obj.kind === 'Var' ? 'variable' : 'value';
      x.type = obj.type;
      return;
    case 'Builtin':
      x.mode = 'builtin';
      x.builtin = obj.builtin;
      return;
    default:
      return;
  }
}

/** A method of a later release is not found. */
function lookup(c: Checker, x: Operand, name: string): Lookup {
  const found = lookupFieldOrMethod(x.type, x.mode === 'variable', c.pkg, name);
  if (found.kind !== 'found' || found.obj.kind !== 'Func') return found;
  const { recvNamed, pkg } = found.obj;
  return recvNamed !== null && pkg !== null && c.isLater(pkg.path, `${recvNamed.obj.name}.${name}`) ? NOT_FOUND : found;
}

const NOT_FOUND: Lookup = { kind: 'none' };

function select(c: Checker, x: Operand, e: Ast.SelectorExpr): void {
  const found = lookup(c, x, e.sel.name);
  if (found.kind !== 'found') {
    if (isValid(under(x.type))) reportMiss(c, x, e, found);
    fail(x, e);
    return;
  }
  const { obj, path, indirect } = found;
  if (obj.kind === 'Func' && obj.type === null) c.mutual.objDecl(c, obj);
  if (x.mode === 'type') {
    if (obj.kind === 'Func') methodExpr(c, x, e, obj, path, indirect);
    else {
      fieldOfType(c, x, e);
      fail(x, e);
    }
    return;
  }
  if (obj.kind === 'Var') {
    const t = obj.type ?? INVALID;
    c.info.selections.set(e, { kind: 'field', recv: x.type, obj, path, indirect, type: t });
    c.info.uses.set(e.sel, obj);
    x.mode = x.mode === 'variable' || indirect ? 'variable' : 'value';
    x.type = t;
    x.expr = e;
    return;
  }
  const sig = newSignature({ ...obj.type, recv: null });
  c.info.selections.set(e, { kind: 'method value', recv: x.type, obj, path, indirect, type: sig });
  c.info.uses.set(e.sel, obj);
  c.addDependency(obj);
  x.mode = 'value';
  x.type = sig;
  x.expr = e;
}

function fieldOfType(c: Checker, x: Operand, e: Ast.SelectorExpr): void {
  const { name } = e.sel;
  if (c.words.asksForOperands) c.error(x, 'MissingFieldOrMethod', 'operand for field selector %s must be value of type %s', name, x.type);
  else c.error(e.sel, 'MissingFieldOrMethod', '%s.%s undefined (type %s has no method %s)', x.expr ?? '', name, x.type, name);
}

function reportMiss(c: Checker, x: Operand, e: Ast.SelectorExpr, found: Lookup): void {
  const name = e.sel.name;
  if (found.kind === 'ambiguous') {
    c.error(e.sel, 'AmbiguousSelector', `ambiguous selector %s.${name}`, x.expr ?? '');
  } else if (found.kind === 'needs pointer') {
    if (x.mode === 'type') {
      c.error(e.sel, 'InvalidMethodExpr', 'invalid method expression %s.%s (needs pointer receiver (*%s).%s)', x.type, name, x.type, name);
    } else {
      c.error(e.sel, 'InvalidMethodExpr', `cannot call pointer method ${name} on %s`, x.type);
    }
  } else {
    c.error(e.sel, 'MissingFieldOrMethod', '%s.%s undefined (%s)', x.expr ?? '', name, missText(c, x, name));
  }
}

function missText(c: Checker, x: Operand, name: string): string {
  if (isInterfacePointer(x.type)) return interfacePointerText(c, x.type);
  const alt = lookupFieldOrMethod(x.type, x.mode === 'variable', c.pkg, name, true);
  return lookupError(c, x.type, name, alt.kind === 'found' ? alt.obj : null, false);
}

/** spec: #Method_expressions — the receiver becomes the first parameter. */
function methodExpr(c: Checker, x: Operand, e: Ast.SelectorExpr, m: Func, path: readonly number[], indirect: boolean): void {
  const sig = m.type;
  if (sig === null || sig.recv === null) {
    c.error(e, 'InvalidDeclCycle', 'illegal cycle in method declaration');
    fail(x, e);
    return;
  }
  // Parameters are all named or all unnamed.
  const [first] = sig.params.vars;
  const name = first === undefined || first.name === '' ? '' : sig.recv.name === '' ? '_' : sig.recv.name;
  const recv = newVar('parameter', sig.recv.pos, sig.recv.pkg, name, x.type);
  const type = newSignature({ ...sig, recv: null, recvTypeParams: [], params: newTuple([recv, ...sig.params.vars]) });
  c.info.selections.set(e, { kind: 'method expr', recv: x.type, obj: m, path, indirect, type });
  c.info.uses.set(e.sel, m);
  c.addDependency(m);
  x.mode = 'value';
  x.type = type;
  x.expr = e;
}
