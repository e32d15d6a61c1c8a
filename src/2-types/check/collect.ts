// Collecting the package-level objects of all files, before any of them is checked.
import { type Ast, unquoteString } from '#syntax';
import type { Language } from '#release';
import { makeInt } from '../constant/constant.ts';
import { isExported } from '../exported.ts';
import { newConst, newFunc, newPkgName, newTypeName, newVar } from '../make.ts';
import type { Func, Obj, Package, TypeName, Var } from '../object.ts';
import { Scope } from '../scope.ts';
import type { Checker, DeclInfo } from './checker.ts';
import { checkArity } from './decl.ts';
import { unparen } from './operation.ts';
import { receiverBase } from './signature.ts';

/** Finds an imported package; null when it could not be found, which has been reported. */
export type Import = (spec: Ast.ImportSpec) => Package | null;

export interface Collected {
  /** Functions named init, in source order. */
  readonly inits: readonly Ast.FuncDecl[];
}

type MethodDecl = { readonly obj: Func; readonly recv: Ast.Expr };

export function collectObjects(c: Checker, files: readonly Ast.File[], find: Import, languageOf: (file: Ast.File) => Language): Collected {
  const inits: Ast.FuncDecl[] = [];
  const methods: MethodDecl[] = [];
  const scopes: Scope[] = [];
  const imports = new Set<Package>();
  for (const file of files) {
    const scope = new Scope(c.pkg.scope);
    scopes.push(scope);
    c.setFileLanguage(scope, languageOf(file));
    for (const spec of file.imports) importSpec(c, scope, spec, find, imports);
    for (const decl of file.decls) {
      if (decl.kind === 'GenDecl') genDecl(c, scope, decl);
      else if (decl.kind === 'FuncDecl') funcDecl(c, scope, decl, inits, methods);
    }
  }
  c.pkg.imports = [...imports];
  for (const scope of scopes) reportImportClashes(c, scope);
  for (const m of methods) associate(c, m);
  return { inits };
}

function importSpec(c: Checker, scope: Scope, spec: Ast.ImportSpec, find: Import, imports: Set<Package>): void {
  const path = spec.path ?? unquoteString(spec.lit.value);
  if (path === null) return;
  const why = badPath(path);
  if (why !== '') {
    c.error(spec.lit, 'BadImportPath', `invalid import path (${why})`);
    return;
  }
  const imported = find(spec);
  if (imported === null) return;
  const name = spec.name?.name ?? imported.name;
  if (name === 'init') {
    c.error(spec, 'InvalidInitDecl', 'cannot import package as init - init must be a func');
    return;
  }
  imports.add(imported);
  const obj = newPkgName(spec.name?.pos ?? spec.pos, c.pkg, name, imported);
  if (spec.name !== null) c.info.defs.set(spec.name, obj);
  else c.info.implicits.set(spec, obj);
  c.imports.push(obj);
  if (name !== '.') {
    c.declare(scope, null, obj);
    return;
  }
  const brought = c.dotImports.get(scope) ?? new Map();
  c.dotImports.set(scope, brought);
  for (const [exported, o] of imported.scope.elems) {
    if (!isExported(exported)) continue;
    imported.scope.member(exported);
    const alt = scope.insert(o);
    if (alt === null) brought.set(exported, obj);
    else
      c.reporter.report(
        spec.name ?? spec,
        'DuplicateDecl',
        `${exported} redeclared in this block${c.reporter.line(alt.pos, `other declaration of ${exported}`)}`,
      );
  }
}

function badPath(path: string): string {
  if (path === '') return 'empty string';
  const bad = /[!"#$%&'()*,:;<=>?[\\\]^{|}`\s\x00-\x1f\x7f]/.exec(path);
  if (bad === null) return '';
  const code = bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `invalid character U+${code}${bad[0] > ' ' && bad[0] < '\x7f' ? ` '${bad[0]}'` : bad[0] === ' ' ? " ' '" : ''}`;
}

const NO_INFO: Omit<DeclInfo, 'scope' | 'deps'> = {
  lhs: null,
  type: null,
  init: null,
  inherited: false,
  iota: null,
  typeSpec: null,
  func: null,
};

const declInfo = (scope: Scope, parts: Partial<DeclInfo>): DeclInfo => ({ ...NO_INFO, ...parts, scope, deps: new Set() });

function declarePackageObject(c: Checker, id: Ast.Ident, obj: Obj, info: DeclInfo): void {
  if (id.name === 'init') {
    c.error(id, 'InvalidInitDecl', 'cannot declare init - must be func');
    return;
  }
  if (id.name === 'main' && c.pkg.name === 'main') {
    c.error(id, 'InvalidMainDecl', 'cannot declare main - must be func');
    return;
  }
  c.declare(c.pkg.scope, id, obj);
  c.objects.set(obj, info);
}

function genDecl(c: Checker, scope: Scope, decl: Ast.GenDecl): void {
  let last: Ast.ValueSpec | null = null;
  for (const spec of decl.specs) {
    if (spec.kind === 'TypeSpec') {
      const obj = newTypeName(spec.name.pos, c.pkg, spec.name.name, spec.assign > 0, false);
      declarePackageObject(c, spec.name, obj, declInfo(scope, { typeSpec: spec }));
    } else if (spec.kind === 'ValueSpec') {
      if (decl.tok === 'var') {
        varSpec(c, scope, spec);
        continue;
      }
      const inherited = spec.type === null && spec.values.length === 0 && last !== null;
      if (!inherited) last = spec;
      constSpec(c, scope, spec, last ?? spec, inherited);
    }
  }
}

function constSpec(c: Checker, scope: Scope, spec: Ast.ValueSpec, source: Ast.ValueSpec, inherited: boolean): void {
  const iota = makeInt(spec.iota);
  spec.names.forEach((id, i) => {
    const obj = newConst(id.pos, c.pkg, id.name, null, null);
    declarePackageObject(c, id, obj, declInfo(scope, { type: source.type, init: source.values[i] ?? null, inherited, iota }));
  });
  checkArity(c, spec, source.values, true, inherited);
}

function varSpec(c: Checker, scope: Scope, spec: Ast.ValueSpec): void {
  const vars: Var[] = spec.names.map((id) => newVar('package', id.pos, c.pkg, id.name, null));
  const [only] = spec.values;
  // One expression for several variables: one declaration they all share.
  const shared = spec.values.length === 1 && vars.length > 1 ? declInfo(scope, { lhs: vars, type: spec.type, init: only ?? null }) : null;
  spec.names.forEach((id, i) => {
    const obj = vars[i];
    if (obj === undefined) return;
    declarePackageObject(c, id, obj, shared ?? declInfo(scope, { type: spec.type, init: spec.values[i] ?? null }));
  });
  if (spec.type === null || spec.values.length > 0) checkArity(c, spec, spec.values, false, false);
}

function funcDecl(c: Checker, scope: Scope, decl: Ast.FuncDecl, inits: Ast.FuncDecl[], methods: MethodDecl[]): void {
  const name = decl.name.name;
  const obj = newFunc(decl.name.pos, c.pkg, name, null, decl);
  if (decl.recv === null) plainFunc(c, decl, obj, inits);
  else {
    c.info.defs.set(decl.name, obj);
    const [recv] = decl.recv.list;
    if (recv !== undefined && name !== '_') methods.push({ obj, recv: recv.type });
  }
  if (!c.language.has('generic methods')) refuseTypeParams(c, decl, obj);
  c.objects.set(obj, declInfo(scope, { func: decl }));
  c.funcs.set(decl, obj);
}

/** Asked of old languages alone: the library's signatures are not read before somebody wants them. */
function refuseTypeParams(c: Checker, decl: Ast.FuncDecl, obj: Func): void {
  const { typeParams } = decl.type;
  if (typeParams === null || isSpecial(c, obj)) return;
  const at = typeParams.list[0] ?? typeParams;
  if (c.requires('type parameters', at, 'type parameter') && decl.recv !== null) c.requires('generic methods', at, 'generic method');
}

/** A function that the run itself calls, and that has no type parameters. */
const isSpecial = (c: Checker, { name, decl }: Func): boolean =>
  decl?.recv === null && (name === 'init' || (name === 'main' && c.pkg.name === 'main'));

function plainFunc(c: Checker, decl: Ast.FuncDecl, obj: Func, inits: Ast.FuncDecl[]): void {
  const { name } = obj;
  const isInit = name === 'init';
  if (isSpecial(c, obj)) {
    const code = isInit ? 'InvalidInitDecl' : 'InvalidMainDecl';
    if (decl.type.typeParams !== null)
      c.error(decl.type.typeParams.list[0] ?? decl.name, code, `func ${name} must have no type parameters`);
    const results = decl.type.results?.list.length ?? 0;
    if (decl.type.params.list.length > 0 || results > 0) {
      c.error(decl.name, code, `func ${name} must have no arguments and no return values`);
    }
  }
  if (!isInit) {
    c.declare(c.pkg.scope, decl.name, obj);
    return;
  }
  // init functions cannot be referred to.
  c.info.defs.set(decl.name, obj);
  inits.push(decl);
  if (decl.external) c.error(obj.pos, 'MissingInitBody', 'func init must have a body');
}

function reportImportClashes(c: Checker, scope: Scope): void {
  for (const [name, obj] of scope.elems) {
    const alt = c.pkg.scope.own(name);
    if (alt === null) continue;
    const text =
      obj.kind === 'PkgName'
        ? `${name} already declared through import of ${packageText(obj.imported)}${c.reporter.line(obj.pos, `other declaration of ${name}`)}`
        : `${name} already declared through dot-import of ${obj.pkg === null ? '' : packageText(obj.pkg)}${c.reporter.line(obj.pos, `other declaration of ${name}`)}`;
    c.reporter.report(alt.pos, 'DuplicateDecl', text);
  }
}

const packageText = (p: Package): string => `package ${p.name} ("${p.path}")`;

/** Files the method under its receiver's base type, found by name alone. */
function associate(c: Checker, { obj, recv }: MethodDecl): void {
  let pointer = isPointer(recv);
  let name = baseName(recv);
  const seen = new Set<TypeName>();
  while (name !== null) {
    const t = c.pkg.scope.own(name);
    if (t?.kind !== 'TypeName' || seen.has(t)) return;
    const spec = c.objects.get(t)?.typeSpec;
    if (spec == null) return;
    if (!t.isAlias) {
      obj.ptrRecv = pointer;
      const list = c.methods.get(t) ?? [];
      list.push(obj);
      c.methods.set(t, list);
      return;
    }
    if (spec.typeParams !== null) return;
    seen.add(t);
    if (isPointer(spec.type)) {
      if (pointer) return;
      pointer = true;
    }
    // The way does not lead through instances.
    name = receiverBase(spec.type).kind === 'IndexExpr' ? null : baseName(spec.type);
  }
}

const isPointer = (e: Ast.Expr): boolean => unparen(e).kind === 'StarExpr';

function baseName(e: Ast.Expr): string | null {
  const base = receiverBase(e);
  const x = base.kind === 'IndexExpr' ? unparen(base.x) : base;
  return x.kind === 'Ident' ? x.name : null;
}
