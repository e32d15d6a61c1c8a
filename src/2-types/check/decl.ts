// Declarations of constants, variables, types and functions, at package level on demand and inside functions in order.
import type { Ast } from '#syntax';
import { type Constant, makeInt, UNKNOWN } from '../constant/constant.ts';
import { INVALID, newAlias, newConst, newNamed, newSignature, newTypeName, newVar } from '../make.ts';
import { isExported } from '../exported.ts';
import type { Const, Func, Obj, TypeName, Var } from '../object.ts';
import { MAX_PARTS, partCount, TOO_MANY_PARTS } from '../parts.ts';
import { isConstType, isValid } from '../predicates.ts';
import type { Named, Type, TypeParam } from '../type.ts';
import { asNamed, isTypeParam, under } from '../under.ts';
import { inBlock } from './block.ts';
import { initConst, initVar, initVars, targetOf } from './assignment.ts';
import { type Checker, DECL_LEVELS, type DeclInfo, newEnvironment } from './checker.ts';
import { checkFinite, isValidCycle } from './cycle.ts';
import { newOperand } from './operand.ts';
import { collectTypeParams } from './type-params.ts';
import { varType } from './var-type.ts';
import { expr } from './value.ts';

/** Checks the declaration of a package-level object or method; meeting one being checked means a cycle. */
export function objDecl(c: Checker, obj: Obj): void {
  if (obj.kind !== 'Const' && obj.kind !== 'Var' && obj.kind !== 'TypeName' && obj.kind !== 'Func') return;
  if (obj.kind === 'Func' && obj.origin !== null) {
    // Its signature follows from that of the generic type's method.
    objDecl(c, obj.origin);
    return;
  }
  if (c.path.includes(obj)) {
    closeCycle(c, obj);
    return;
  }
  const d = c.objects.get(obj);
  if (obj.type !== null || d === undefined) return;
  c.path.push(obj);
  if (c.enter(obj.pos, DECL_LEVELS)) {
    const outer = c.env;
    c.env = newEnvironment(d.scope, { decl: obj.kind === 'Const' || obj.kind === 'Var' ? d : null });
    declare(c, obj, d);
    c.env = outer;
    c.leave(DECL_LEVELS);
  }
  c.path.pop();
  giveUp(obj);
}

/** After a declaration that was too deep to be looked at. */
function giveUp(obj: Const | Var | TypeName | Func): void {
  if (obj.kind === 'Func') obj.type ??= newSignature({});
  else obj.type ??= INVALID;
}

function closeCycle(c: Checker, obj: Const | Var | TypeName | Func): void {
  const valid = isValidCycle(c, obj);
  if (obj.kind === 'Func') {
    obj.type ??= newSignature({});
  } else if (!valid || (obj.type === null && obj.kind !== 'TypeName')) {
    obj.type = INVALID;
  }
}

function declare(c: Checker, obj: Const | Var | TypeName | Func, d: DeclInfo): void {
  switch (obj.kind) {
    case 'Const':
      constDecl(c, obj, d.type, d.init, d.inherited, d.iota);
      return;
    case 'Var':
      varDecl(c, obj, d.lhs, d.type, d.init);
      return;
    case 'TypeName':
      if (d.typeSpec === null) return;
      typeDecl(c, obj, d.typeSpec);
      collectMethods(c, obj);
      return;
    case 'Func':
      funcDecl(c, obj, d);
      return;
  }
}

function constDecl(
  c: Checker,
  obj: Const,
  typeExpr: Ast.Expr | null,
  init: Ast.Expr | null,
  inherited: boolean,
  iota: Constant | null,
): void {
  const saved = { iota: c.env.iota, errPos: c.reporter.errPos };
  c.env.iota = iota;
  c.reporter.errPos = 0;
  // A valid value under all circumstances.
  obj.value = UNKNOWN;
  if (typeExpr === null || constType(c, obj, typeExpr)) {
    const x = newOperand();
    if (init !== null) {
      // The expression stands elsewhere: errors in it belong to the constant that inherits it.
      if (inherited) c.reporter.errPos = obj.pos;
      expr(c, x, init);
    }
    initConst(c, obj, x);
  }
  c.env.iota = saved.iota;
  c.reporter.errPos = saved.errPos;
}

function constType(c: Checker, obj: Const, e: Ast.Expr): boolean {
  const t = c.mutual.type(c, e, null);
  obj.type = t;
  if (isConstType(t)) return true;
  if (isValid(under(t))) c.error(e, 'InvalidConstType', 'invalid constant type %s', t);
  obj.type = INVALID;
  return false;
}

/** `lhs`: all variables when one expression initialises several. */
function varDecl(c: Checker, obj: Var, lhs: readonly Var[] | null, typeExpr: Ast.Expr | null, init: Ast.Expr | null): void {
  if (typeExpr !== null) obj.type = varType(c, typeExpr);
  if (init === null) {
    obj.type ??= INVALID;
    return;
  }
  if (lhs === null || lhs.length === 1) {
    const x = newOperand();
    expr(c, x, init, targetOf(obj.type, obj.name));
    initVar(c, obj, x, 'variable declaration');
    return;
  }
  if (typeExpr !== null) for (const v of lhs) v.type = obj.type;
  initVars(c, lhs, [init], null);
}

function typeDecl(c: Checker, obj: TypeName, spec: Ast.TypeSpec): void {
  c.typeNames.push(obj);
  if (spec.assign > 0) {
    aliasDecl(c, obj, spec);
    return;
  }
  const [param = null] = spec.typeParams?.list ?? [];
  if (param !== null) c.requires('type parameters', param, 'type parameter');
  const named = newNamed(obj);
  obj.type = named;
  c.later(() => checkFinite(c, named));
  withTypeParams(
    c,
    spec,
    (params) => {
      named.typeParams = params;
    },
    () => setRhs(c, named, spec),
  );
}

/** Runs f with the type parameters of the declaration in scope. */
function withTypeParams(c: Checker, spec: Ast.TypeSpec, bind: (params: readonly TypeParam[]) => void, f: () => void): void {
  if (spec.typeParams === null) {
    f();
    return;
  }
  const { typeParams } = spec;
  inBlock(c, () => {
    collectTypeParams(c, typeParams, bind);
    f();
  });
}

function setRhs(c: Checker, named: Named, spec: Ast.TypeSpec): void {
  const rhs = c.mutual.type(c, spec.type, named.obj);
  named.rhs = rhs;
  if (isTypeParam(rhs)) {
    c.error(spec.type, 'MisplacedTypeParam', 'cannot use a type parameter as RHS in type declaration');
    named.rhs = INVALID;
  }
}

function aliasDecl(c: Checker, obj: TypeName, spec: Ast.TypeSpec): void {
  const [param = null] = spec.typeParams?.list ?? [];
  if (param === null || c.requires('generic type alias', param, 'generic type alias')) c.requires('type alias', spec, 'type alias');
  if (param !== null && c.words.triesGenericAliases)
    c.error(spec.name, 'UnsupportedFeature', 'generic type alias requires GOEXPERIMENT=aliastypeparams');
  const alias = newAlias(obj);
  obj.type = alias;
  withTypeParams(
    c,
    spec,
    (params) => {
      alias.typeParams = params;
    },
    () => {
      const rhs: Type = c.mutual.type(c, spec.type, obj);
      alias.actual ??= rhs;
      if (rhs.kind === 'TypeParam' && alias.typeParams.includes(rhs)) {
        c.error(spec.type, 'MisplacedTypeParam', 'cannot use type parameter declared in alias declaration as RHS');
        alias.actual = INVALID;
      } else if (partCount(rhs) > MAX_PARTS) {
        c.error(spec.type, 'TypeTooLarge', TOO_MANY_PARTS);
        alias.actual = INVALID;
      }
    },
  );
}

/** Gives the type the methods declared for it. */
function collectMethods(c: Checker, obj: TypeName): void {
  const methods = c.methods.get(obj);
  if (methods === undefined) return;
  c.methods.delete(obj);
  const base = obj.type === null ? null : asNamed(obj.type);
  const seen = new Map<string, Func>();
  for (const m of methods) {
    const alt = seen.get(m.name);
    if (alt !== undefined) {
      c.error(m.pos, 'DuplicateMethod', `method ${obj.name}.${m.name} already declared at ${c.posText(alt.pos)}`);
      continue;
    }
    seen.set(m.name, m);
    if (base === null) continue;
    m.recvNamed = base;
    base.methods.push(m);
  }
  if (base !== null) c.later(() => checkFieldNames(c, base, seen));
}

function checkFieldNames(c: Checker, base: Named, methods: ReadonlyMap<string, Func>): void {
  const u = under(base);
  if (u.kind !== 'Struct') return;
  for (const f of u.fields) {
    const m = f.name === '_' ? undefined : methods.get(f.name);
    if (m === undefined || (!isExported(f.name) && f.pkg !== m.pkg)) continue;
    const also = c.reporter.line(f.pos, `other declaration of ${f.name}`);
    c.reporter.report(m.pos, 'DuplicateFieldAndMethod', `field and method with the same name ${f.name}${also}`);
  }
}

function funcDecl(c: Checker, obj: Func, d: DeclInfo): void {
  const decl = d.func;
  if (decl === null) return;
  const [recv] = decl.recv?.list ?? [];
  // Set before it is complete: the declaration may mention the function.
  const sig = newSignature({});
  obj.type = sig;
  const { scope } = c.mutual.funcType(c, decl.type, recv ?? null, sig);
  if (decl.external) return;
  c.bodies.set(decl, () => {
    const implicits = [...sig.recvTypeParams, ...sig.typeParams];
    if (decl.body !== null) c.mutual.funcBody(c, sig, scope, decl.body, { decl: d, implicits });
  });
}

/** spec: #Declarations_and_scope — declarations inside functions. */
export function declStmt(c: Checker, decl: Ast.GenDecl): void {
  let last: Ast.ValueSpec | null = null;
  for (const spec of decl.specs) {
    if (spec.kind === 'TypeSpec') {
      localType(c, spec);
    } else if (spec.kind === 'ValueSpec') {
      if (decl.tok === 'var') {
        localVars(c, spec);
        continue;
      }
      const inherited = spec.type === null && spec.values.length === 0 && last !== null;
      if (!inherited) last = spec;
      localConsts(c, spec, last ?? spec, inherited);
    }
  }
}

function localConsts(c: Checker, spec: Ast.ValueSpec, source: Ast.ValueSpec, inherited: boolean): void {
  const top = c.delayedCount;
  const iota = makeInt(spec.iota);
  const consts = spec.names.map((id, i) => {
    const obj = newConst(id.pos, c.pkg, id.name, null, null);
    constDecl(c, obj, source.type, source.values[i] ?? null, inherited, iota);
    return obj;
  });
  checkArity(c, spec, source.values, true, inherited);
  c.processDelayed(top);
  declareAll(c, spec, consts);
}

function localVars(c: Checker, spec: Ast.ValueSpec): void {
  const top = c.delayedCount;
  const vars = spec.names.map((id) => newVar('local', id.pos, c.pkg, id.name, null));
  const { values } = spec;
  for (const [i, v] of vars.entries()) {
    const single = values.length === 1 && vars.length !== 1;
    varDecl(c, v, single ? vars : null, spec.type, (single ? values[0] : values[i]) ?? null);
    // One multi-valued expression initialises all of them.
    if (single) break;
  }
  if (spec.type === null || values.length > 0) checkArity(c, spec, values, false, false);
  c.processDelayed(top);
  declareAll(c, spec, vars);
}

/** Scopes begin after the whole declaration. */
function declareAll(c: Checker, spec: Ast.ValueSpec, objs: readonly Obj[]): void {
  spec.names.forEach((id, i) => {
    const obj = objs[i];
    if (obj !== undefined) c.declare(c.env.scope, id, obj);
  });
}

function localType(c: Checker, spec: Ast.TypeSpec): void {
  const obj = newTypeName(spec.name.pos, c.pkg, spec.name.name, spec.assign > 0, true, c.env.implicits);
  if (!obj.isAlias) c.pkg.localTypes.push(obj);
  c.declare(c.env.scope, spec.name, obj);
  c.path.push(obj);
  typeDecl(c, obj, spec);
  c.path.pop();
}

/** As many values as names, or one call for several variables. */
export function checkArity(c: Checker, spec: Ast.ValueSpec, values: readonly Ast.Expr[], isConst: boolean, inherited: boolean): void {
  const extra = values[spec.names.length];
  const missing = spec.names[values.length];
  if (extra !== undefined) {
    if (inherited) c.error(spec, 'WrongAssignCount', `extra init expr at ${c.posText(extra.pos)}`);
    else c.error(extra, 'WrongAssignCount', 'extra init expr %s', extra);
  } else if (missing !== undefined && (isConst || values.length !== 1)) {
    c.error(missing, 'WrongAssignCount', `missing init expr for ${missing.name}`);
  }
}
