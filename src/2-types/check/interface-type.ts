// Interface types: methods, embedded types, unions (spec: #Interface_types).
import type { Ast, Pos } from '#syntax';
import { INVALID, newFunc, newInterface, newUnion, newVar } from '../make.ts';
import type { Func, TypeName } from '../object.ts';
import { isExported } from '../exported.ts';
import { methodId, methodsOf } from '../interface-methods.ts';
import { isValid } from '../predicates.ts';
import { isMethodSet, typeSetOf } from '../type-set.ts';
import type { Interface, Term, Type } from '../type.ts';
import { identical } from '../identical.ts';
import { byPath, typeText } from '../type-text.ts';
import { isTypeParam, under } from '../under.ts';
import type { Checker } from './checker.ts';

/** gc's bound on the terms of one union. */
const MAX_TERMS = 100;
const TOO_MANY_TERMS = `cannot handle more than ${MAX_TERMS} union terms (implementation limitation)`;

export function interfaceType(c: Checker, e: Ast.InterfaceType, def: TypeName | null): Type {
  const methods: Func[] = [];
  const embeddeds: Type[] = [];
  const t = newInterface(methods, embeddeds);
  // Messages name the receiver by the declared type where there is one.
  const recvType = def?.type?.kind === 'Named' ? def.type : t;
  for (const f of e.methods.list) {
    const [id] = f.names;
    if (id === undefined) {
      embeddeds.push(embedded(c, f.type));
      continue;
    }
    if (id.name === '_') {
      c.error(id, 'BlankIfaceMethod', 'methods must have a unique non-blank name');
      continue;
    }
    if (f.type.kind !== 'FuncType') continue;
    const { sig } = c.mutual.funcType(c, f.type, null);
    c.recordType(f.type, 'type', sig, null);
    const recv = newVar('receiver', id.pos, c.pkg, '', recvType);
    const m = newFunc(id.pos, c.pkg, id.name, { ...sig, recv }, null);
    c.info.defs.set(id, m);
    methods.push(m);
  }
  methods.sort(byName);
  c.interfaces.push({ expr: e, type: t });
  c.later(() => {
    checkDuplicates(c, t, e, embeddeds);
    typeSetOf(t);
  });
  return t;
}

/** The order in which methods stand in messages: exported ones first. */
const byName = (a: Func, b: Func): number =>
  Number(isExported(b.name)) - Number(isExported(a.name)) || Number(a.name > b.name) - Number(a.name < b.name);

/** A method may come twice only from embedded interfaces, with the same signature (spec: #Embedded_interfaces). */
function checkDuplicates(c: Checker, t: Interface, e: Ast.InterfaceType, embeddeds: Type[]): void {
  const seen = new Map<string, { readonly method: Func; readonly pos: Pos }>();
  const add = (method: Func, pos: Pos, explicit: boolean): void => {
    const other = seen.get(methodId(method));
    if (other === undefined) {
      seen.set(methodId(method), { method, pos });
      return;
    }
    const same =
      other.method === method || (other.method.type !== null && method.type !== null && identical(other.method.type, method.type));
    if (same && !explicit && c.language.has('overlapping embedded interfaces')) return;
    const also = c.reporter.line(other.pos, `other declaration of method ${method.name}`);
    c.reporter.report(pos, 'DuplicateDecl', `duplicate method ${method.name}${also}`);
  };
  for (const m of t.methods) add(m, m.pos, true);
  const at = e.methods.list.filter((f) => f.names.length === 0);
  const refused: number[] = [];
  t.embeddeds.forEach((x, i) => {
    const u = under(x);
    const pos = at[i]?.type.pos ?? e.pos;
    if (u.kind === 'Interface') for (const m of methodsOf(u)) add(m, pos, false);
    else if (
      isValid(u) &&
      !c.requires('type parameters', pos, `${x.kind === 'Union' ? 'embedding interface element' : 'embedding non-interface type'} %s`, x)
    )
      refused.push(i);
  });
  for (const i of refused) embeddeds[i] = INVALID;
}

/** An embedded element: a type, ~T, or a union. A single type stays itself. */
export function embedded(c: Checker, e: Ast.Expr): Type {
  const exprs = unionTerms(e);
  const terms: Term[] = [];
  for (const x of exprs) {
    const term = unionTerm(c, x);
    // A lone type is embedded as itself.
    if (exprs.length === 1 && !term.tilde) return term.type;
    if (terms.length >= MAX_TERMS) {
      c.error(x, 'InvalidUnion', TOO_MANY_TERMS);
      return INVALID;
    }
    terms.push(term);
  }
  c.later(() => checkTerms(c, terms, exprs));
  const u = newUnion(terms);
  c.recordType(e, 'type', u, null);
  return u;
}

function unionTerm(c: Checker, e: Ast.Expr): Term {
  const tilde = e.kind === 'UnaryExpr' && e.op === '~';
  const x = tilde ? e.x : e;
  const t = c.mutual.type(c, x, null);
  if (!isTypeParam(t)) return { tilde, type: t };
  if (tilde) c.error(x, 'MisplacedTypeParam', 'type in term %s cannot be a type parameter', e);
  else c.error(x, 'MisplacedTypeParam', 'term cannot be a type parameter');
  return { tilde, type: INVALID };
}

function unionTerms(e: Ast.Expr): readonly Ast.Expr[] {
  const out: Ast.Expr[] = [];
  let x = e;
  while (x.kind === 'BinaryExpr' && x.op === '|') {
    out.push(x.y);
    x = x.x;
  }
  out.push(x);
  return out.reverse();
}

function checkTerms(c: Checker, terms: readonly Term[], at: readonly Ast.Expr[]): void {
  const [first] = at;
  if (first !== undefined && terms.reduce((n, term) => n + countTerms(term.type), 0) > MAX_TERMS)
    c.error(first, 'InvalidUnion', TOO_MANY_TERMS);
  terms.forEach((term, i) => {
    const e = at[i];
    if (e === undefined || !isValid(term.type)) return;
    const u = under(term.type);
    if (term.tilde && u.kind === 'Interface') {
      c.error(e, 'InvalidUnion', 'invalid use of ~ (%s is an interface)', term.type);
    } else if (term.tilde && !identical(u, term.type)) {
      c.error(e, 'InvalidUnion', 'invalid use of ~ (underlying type of %s is %s)', term.type, u);
    } else if (u.kind === 'Interface') {
      checkInterfaceTerm(c, e, term.type, terms.length);
    } else {
      const other = terms.slice(0, i).find((o) => under(o.type).kind !== 'Interface' && overlap(o, term));
      if (other !== undefined) c.error(e, 'InvalidUnion', `overlapping terms ${termText(term)} and ${termText(other)}`);
    }
  });
}

function checkInterfaceTerm(c: Checker, e: Ast.Expr, t: Type, count: number): void {
  const u = under(t);
  if (u.kind !== 'Interface' || count < 2) return;
  const name = typeText(t, byPath);
  if (methodsOf(u).length > 0) c.error(e, 'InvalidUnion', `cannot use ${name} in union (${name} contains methods)`);
  else if (typeSetOf(u).comparable && !isMethodSet(u)) {
    if (t.kind === 'Named' && t.obj.pkg === null) c.error(e, 'InvalidUnion', 'cannot use comparable in union');
    else c.error(e, 'InvalidUnion', `cannot use ${name} in union (${name} embeds comparable)`);
  }
}

/** How many terms a term stands for once interfaces are opened. */
function countTerms(t: Type): number {
  const u = under(t);
  return u.kind === 'Interface' ? (typeSetOf(u).terms?.length ?? 0) : 1;
}

/** Terms are named with their package's path, wherever they come from. */
const termText = (t: Term): string => (t.tilde ? '~' : '') + typeText(t.type, byPath);
const overlap = (x: Term, y: Term): boolean => identical(y.tilde ? under(x.type) : x.type, x.tilde ? under(y.type) : y.type);
