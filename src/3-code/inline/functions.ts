// The functions of a program's own packages, declared and literal, as trees: who is in whom, where they call, what their variables hold.
import type { Ast } from '#syntax';
import type { CheckedPackage } from '#types';
import { callPos } from '../compile/call.ts';
import { calledName, isCurried } from '../compile/curried.ts';
import { type TypeFunc, under, type Var } from '../compile/go-types.ts';
import { forEachChild, unparen } from '../compile/tree-walk.ts';
import type { InlineRules } from './rules.ts';

/** A function of the reader's. */
export interface TreeFunc {
  /** A file stands for what initialises the variables of its package. */
  readonly node: Ast.FuncDecl | Ast.FuncLit | Ast.File;
  readonly pkg: CheckedPackage;
  /** null for literals. */
  readonly obj: TypeFunc | null;
  /** The function that a literal stands in; null in the initialiser of a package variable, and for declared functions. */
  readonly outer: TreeFunc | null;
  /** As tracebacks name it, without the package; filled for literals in the order in which they stand. */
  readonly name: string;
  /** Calls of its own, not those of literals in it. */
  readonly calls: Ast.CallExpr[];
  readonly literals: TreeFunc[];
  /** What gc makes of its own code, in order: those literals, and others for values of functions (null; compile/curried.ts). */
  readonly made: (TreeFunc | null)[];
  /** The statement whose body it is: one that ranges over a function. Its node is a literal then, too. */
  readonly loop: Ast.RangeStmt | null;
  /** Variables of functions around it that it uses. */
  readonly captures: Set<Var>;
  readonly noinline: boolean;
}

/** A statement that ranges over a function: it calls that, with its body. */
export interface FuncLoop {
  readonly body: TreeFunc;
  readonly call: Ast.CallExpr;
  readonly label: string | null;
}

/** What is known of a local variable. */
export interface LocalVar {
  readonly home: TreeFunc | null;
  /** What its declaration assigns; null where there is no single expression. */
  readonly initial: Ast.Expr | null;
  /** Which of the parameters, the receiver being the first, or -1. */
  readonly parameter: number;
  changed: boolean;
  addressed: boolean;
}

const FORBIDDING: ReadonlySet<string> = new Set([
  'go:noinline',
  'go:cgo_unsafe_args',
  'go:uintptrkeepalive',
  'go:uintptrescapes',
  'go:yeswritebarrierrec',
]);

export class Functions {
  readonly all: TreeFunc[] = [];
  /** By the position of the declaration or literal. */
  readonly byPos = new Map<number, TreeFunc>();
  readonly byObj = new Map<TypeFunc, TreeFunc>();
  readonly byLiteral = new Map<Ast.FuncLit, TreeFunc>();
  /** By the position that the compiler gives a call. */
  readonly callAt = new Map<number, Ast.CallExpr>();
  readonly loops = new Map<Ast.RangeStmt, FuncLoop>();
  readonly vars = new Map<Var, LocalVar>();
  /** Calls of go and defer statements. */
  readonly deferred = new Set<Ast.CallExpr>();
  /** Calls among the operands of those. */
  readonly inDeferred = new Set<Ast.CallExpr>();

  /** What is in bodies of loops is numbered, and named, by the function around all of them, or by the body. */
  readonly #loopNames: InlineRules['loopNames'];

  constructor(packages: readonly CheckedPackage[], { loopNames }: Pick<InlineRules, 'loopNames'>) {
    this.#loopNames = loopNames;
    for (const pkg of packages) for (const file of pkg.files) new FileReader(this, pkg, file).read();
  }

  /** The tree of a function, that of the generic one for an instance's. */
  declared(obj: TypeFunc): TreeFunc | undefined {
    return this.byObj.get(obj.origin ?? obj);
  }

  /** Whether what is in the function is numbered by another. */
  isShared(f: TreeFunc): boolean {
    return f.loop !== null && this.#loopNames === 'of the function';
  }

  /** What the function numbers: its literals, or the bodies of its loops. */
  numbered(f: TreeFunc, loops: boolean): readonly (TreeFunc | null)[] {
    return f.made.flatMap((g) => {
      if (g === null) return loops ? [] : [g];
      return [...((g.loop !== null) === loops ? [g] : []), ...(this.isShared(g) ? this.numbered(g, loops) : [])];
    });
  }

  varOf(pkg: CheckedPackage, id: Ast.Ident): Var | null {
    const obj = pkg.info.uses.get(id) ?? pkg.info.defs.get(id);
    return obj?.kind === 'Var' ? obj : null;
  }
}

class FileReader {
  readonly #to: Functions;
  readonly #pkg: CheckedPackage;
  readonly #file: Ast.File;
  readonly #noinline = new Set<Ast.FuncDecl>();
  /** What calls call by name, which is no value. */
  readonly #called = new Set<Ast.Node>();
  #current: TreeFunc | null = null;

  constructor(to: Functions, pkg: CheckedPackage, file: Ast.File) {
    this.#to = to;
    this.#pkg = pkg;
    this.#file = file;
    for (const { target, directives } of file.directives.attached)
      if (target.on === 'func' && directives.some((d) => FORBIDDING.has(d.verb))) this.#noinline.add(target.decl);
  }

  read(): void {
    for (const decl of this.#file.decls) {
      if (decl.kind === 'FuncDecl') this.#declared(decl);
      else if (!this.#pkg.isLibrary) this.#in(this.#initialiser(), () => forEachChild(decl, (child) => this.#visit(child)));
    }
  }

  #initialiser(): TreeFunc {
    const first = this.#pkg.files[0] ?? this.#file;
    return this.#to.byPos.get(first.pos) ?? this.#add(first, null, 'init', true);
  }

  #declared(decl: Ast.FuncDecl): void {
    const obj = this.#pkg.funcs.get(decl) ?? null;
    if (decl.body === null || decl.name.name === '_') return;
    if (this.#pkg.isLibrary) {
      if (decl.type.typeParams === null && !takesOrReturnsFunctions(obj)) return;
      this.#pkg.checkBody(decl);
    }
    const name = obj === null ? decl.name.name : this.#nameOf(decl, obj);
    const f = this.#add(decl, obj, name, this.#noinline.has(decl));
    if (obj !== null) this.#to.byObj.set(obj, f);
    this.#in(f, () => this.#body(decl.recv, decl.type, decl.body));
  }

  #nameOf(decl: Ast.FuncDecl, obj: TypeFunc): string {
    const named = obj.recvNamed;
    const init = this.#pkg.inits.indexOf(decl);
    if (init >= 0) return `init.${init}`;
    const name = decl.name.name + (decl.type.typeParams === null ? '' : '[...]');
    if (named === null) return name;
    const base = named.obj.name + (named.typeParams.length > 0 ? '[...]' : '');
    return `${obj.ptrRecv ? `(*${base})` : base}.${name}`;
  }

  #add(node: TreeFunc['node'], obj: TypeFunc | null, name: string, noinline: boolean, loop: Ast.RangeStmt | null = null): TreeFunc {
    const outer = this.#current;
    const own = { calls: [], literals: [], made: [], captures: new Set<Var>() };
    const f: TreeFunc = { node, pkg: this.#pkg, obj, outer, name, ...own, loop, noinline };
    this.#to.all.push(f);
    this.#to.byPos.set(node.pos, f);
    return f;
  }

  #in(f: TreeFunc, visit: () => void): void {
    const before = this.#current;
    this.#current = f;
    visit();
    this.#current = before;
  }

  #body(recv: Ast.FieldList | null, type: Ast.FuncType, body: Ast.BlockStmt | null): void {
    let index = 0;
    for (const list of [recv, type.params, type.results]) {
      for (const field of list?.list ?? []) {
        for (const id of field.names) this.#define(id, null, list === type.results ? -1 : index++);
        if (field.names.length === 0) index++;
      }
    }
    if (body !== null) forEachChild(body, (child) => this.#visit(child));
  }

  #define(id: Ast.Ident, initial: Ast.Expr | null, parameter = -1): void {
    const obj = this.#pkg.info.defs.get(id);
    if (obj?.kind === 'Var')
      this.#to.vars.set(obj, {
        home: this.#current?.node.kind === 'File' ? null : this.#current,
        initial,
        parameter,
        changed: false,
        addressed: false,
      });
  }

  /** Operands come before the call that takes them. */
  #visit(node: Ast.Node): void {
    this.#note(node);
    if (node.kind === 'FuncLit') return this.#literal(node);
    if (node.kind === 'LabeledStmt' && node.stmt.kind === 'RangeStmt' && this.#isOverFunc(node.stmt))
      return this.#loop(node.stmt, node.label.name);
    if (node.kind === 'RangeStmt' && this.#isOverFunc(node)) return this.#loop(node, null);
    forEachChild(node, (child) => this.#visit(child));
    if (node.kind === 'CallExpr') this.#current?.calls.push(node);
    if (node.kind === 'SelectorExpr') this.#value(node);
  }

  #literal(lit: Ast.FuncLit): void {
    const f = this.#made(lit, null);
    this.#in(f, () => this.#body(null, lit.type, lit.body));
  }

  #made(lit: Ast.FuncLit, loop: Ast.RangeStmt | null): TreeFunc {
    const around = this.#current ?? this.#initialiser();
    let by = around;
    while (this.#to.isShared(by) && by.outer !== null) by = by.outer;
    const number = this.#to.numbered(by, loop !== null).length + 1;
    const f = this.#add(lit, null, by.name + literalSuffix(loop !== null, by.node.kind === 'FuncLit', number), false, loop);
    around.literals.push(f);
    around.made.push(f);
    this.#to.byLiteral.set(lit, f);
    return f;
  }

  #isOverFunc({ x }: Ast.RangeStmt): boolean {
    const type = this.#pkg.info.types.get(x)?.type ?? null;
    return type !== null && under(type).kind === 'Signature';
  }

  /** The call as the compiler of the body makes it (compile/range-func.ts). */
  #loop(s: Ast.RangeStmt, label: string | null): void {
    const { pos, end, x } = s;
    const none: Ast.FieldList = { kind: 'FieldList', list: [], pos, end: pos };
    const type: Ast.FuncType = { kind: 'FuncType', typeParams: null, params: none, results: null, pos, end: pos };
    const lit: Ast.FuncLit = { kind: 'FuncLit', type, body: s.body, pos, end };
    const call: Ast.CallExpr = { kind: 'CallExpr', fun: x, lparen: pos, args: [lit], ellipsis: 0, rparen: pos, pos, end: x.end };
    this.#call(call);
    this.#to.callAt.set(pos, call);
    this.#visit(x);
    const body = this.#made(lit, s);
    this.#to.loops.set(s, { body, call, label });
    this.#in(body, () => {
      [s.key, s.value].forEach((e, i) => {
        if (e !== null && s.tok === ':=' && e.kind === 'Ident') this.#define(e, null, i);
        else if (e !== null) this.#iterated(e);
      });
      forEachChild(s.body, (child) => this.#visit(child));
    });
    this.#current?.calls.push(call);
  }

  #iterated(e: Ast.Expr): void {
    this.#visit(e);
    this.#mark(e, 'changed');
  }

  #call(call: Ast.CallExpr): void {
    this.#to.callAt.set(callPos(call), call);
    const name = calledName(this.#pkg.info, call);
    if (name !== null) this.#called.add(name.kind === 'SelectorExpr' ? name.sel : name).add(name);
  }

  #value(e: Ast.Ident | Ast.SelectorExpr): void {
    if (this.#current !== null && !this.#called.has(e) && isCurried(this.#pkg.info, e)) this.#current.made.push(null);
  }

  #note(node: Ast.Node): void {
    switch (node.kind) {
      case 'CallExpr':
        return this.#call(node);
      case 'GoStmt':
      case 'DeferStmt':
        if (node.call.kind === 'CallExpr') this.#to.deferred.add(node.call);
        return forEachChild(node.call, (child) => this.#defers(child));
      case 'ValueSpec':
        return node.names.forEach((id, i) => {
          this.#define(id, node.values.length === node.names.length ? (node.values[i] ?? null) : null);
        });
      case 'AssignStmt':
        return this.#assign(node);
      case 'IncDecStmt':
        return this.#mark(node.x, 'changed');
      case 'RangeStmt':
        for (const e of [node.key, node.value]) if (e !== null) this.#target(e, node.tok === ':=');
        return;
      case 'UnaryExpr':
        if (node.op === '&') this.#mark(node.x, 'addressed');
        return;
      case 'Ident':
        this.#value(node);
        return this.#use(node);
      default:
        return;
    }
  }

  #defers(node: Ast.Node): void {
    if (node.kind === 'CallExpr') this.#to.inDeferred.add(node);
    if (node.kind !== 'FuncLit') forEachChild(node, (child) => this.#defers(child));
  }

  #assign({ lhs, rhs, op }: Ast.AssignStmt): void {
    lhs.forEach((e, i) => {
      const initial = lhs.length === rhs.length ? (rhs[i] ?? null) : null;
      if (op === ':=' && e.kind === 'Ident' && this.#pkg.info.defs.get(e) != null) this.#define(e, initial);
      else this.#mark(e, 'changed');
    });
  }

  #target(e: Ast.Expr, defines: boolean): void {
    if (defines && e.kind === 'Ident') this.#define(e, null);
    else this.#mark(e, 'changed');
  }

  #mark(e: Ast.Expr, what: 'changed' | 'addressed'): void {
    const x = unparen(e);
    const v = x.kind === 'Ident' ? this.#to.varOf(this.#pkg, x) : null;
    const known = v === null ? undefined : this.#to.vars.get(v);
    if (known !== undefined) known[what] = true;
  }

  #use(id: Ast.Ident): void {
    const v = this.#to.varOf(this.#pkg, id);
    const home = v === null ? undefined : this.#to.vars.get(v)?.home;
    if (v === null || home === undefined) return;
    for (let f = this.#current; f !== null && f !== home; f = f.outer) f.captures.add(v);
  }
}

/** Of the library these are looked at, and generic ones. */
function takesOrReturnsFunctions(obj: TypeFunc | null): boolean {
  const vars = [...(obj?.type?.params.vars ?? []), ...(obj?.type?.results.vars ?? [])];
  return vars.some(({ type }) => type !== null && under(type).kind === 'Signature');
}

/** What stands behind the name of the function that numbers a literal or the body of a loop. */
export const literalSuffix = (loop: boolean, inLiteral: boolean, number: number): string =>
  `${loop ? '-range' : inLiteral ? '.' : '.func'}${number}`;
