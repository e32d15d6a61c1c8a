// The checker of one package: everything the checking functions share, and the record of what they found.
import type { Ast, FileSet, Pos } from '#syntax';
import { NO_POS } from '#syntax';
import type { CompilerWords, Feature, Language } from '#release';
import type { Selection } from '../checked.ts';
import type { Code } from '../codes.ts';
import type { Constant } from '../constant/constant.ts';
import type { Func, Obj, Package, PkgName, TypeName, Var } from '../object.ts';
import { isUntyped } from '../predicates.ts';
import type { Scope } from '../scope.ts';
import type { Interface, Named, Signature, Type, TypeAndValue, TypeParam } from '../type.ts';
import { isNilOperand, type Operand } from './operand.ts';
import { type Arg, type At, Reporter } from './report.ts';

/** How a package-level object (or method) was declared. */
export interface DeclInfo {
  readonly scope: Scope;
  /** All variables of `var a, b = f()`, null for n:n declarations. */
  readonly lhs: readonly Var[] | null;
  readonly type: Ast.Expr | null;
  readonly init: Ast.Expr | null;
  /** The initialiser was taken over from an earlier constant of the group. */
  readonly inherited: boolean;
  readonly iota: Constant | null;
  readonly typeSpec: Ast.TypeSpec | null;
  readonly func: Ast.FuncDecl | null;
  /** Package-level objects and methods the initialiser or body mentions, in order. */
  readonly deps: Set<Obj>;
}

/** What surrounds the expression or statement being checked. */
export interface Environment {
  scope: Scope;
  decl: DeclInfo | null;
  /** The value of iota inside a constant declaration. */
  iota: Constant | null;
  /** Of the function whose body is being checked. */
  sig: Signature | null;
  /** Type parameters of the declared function around. */
  implicits: readonly TypeParam[];
  /** Calls of panic, for the missing-return rule. */
  readonly panics: Set<Ast.CallExpr>;
  hasCallOrReceive: boolean;
  inTypeParams: boolean;
}

/** What an expression statement may be. */
export type ExprKind = 'conversion' | 'expression' | 'statement';

/** The variable a generic function value is assigned to: its type decides the type arguments. */
export interface Target {
  readonly sig: Signature;
  readonly desc: string;
}

/** Expressions whose type is not final yet. `isLhs`: left operand of a non-constant shift, must become an integer. */
export interface UntypedExpr {
  isLhs: boolean;
  readonly mode: Operand['mode'];
  type: Type;
  value: Constant | null;
}

/** Functions that call each other across files; wired once in wiring.ts, so that no file imports its callers. */
export interface Mutual {
  rawExpr(c: Checker, x: Operand, e: Ast.Expr, hint: Type | null, allowGeneric: boolean, target: Target | null): ExprKind;
  /** A type expression that must not be an uninstantiated generic type. */
  type(c: Checker, e: Ast.Expr, def: TypeName | null): Type;
  genericType(c: Checker, e: Ast.Expr): { readonly type: Type; readonly cause: string };
  objDecl(c: Checker, obj: Obj): void;
  funcBody(c: Checker, sig: Signature, scope: Scope, body: Ast.BlockStmt, parts: Partial<Environment>): void;
  stmtList(c: Checker, list: readonly Ast.Stmt[]): void;
  stmt(c: Checker, s: Ast.Stmt): void;
  /** The signature and the scope that holds its parameters. */
  funcType(c: Checker, t: Ast.FuncType, recv: Ast.Field | null, sig?: Signature): { readonly sig: Signature; readonly scope: Scope };
}

export interface Instantiation {
  readonly params: readonly TypeParam[];
  readonly targs: readonly Type[];
  readonly pos: Pos;
}

/** Deeper than any program needs, and less deep than overflows a browser's stack. A level is an expression's share. */
const MAX_DEPTH = 2000;
/** What a declaration takes, in levels. */
export const DECL_LEVELS = 5;

export class Checker {
  readonly fileSet: FileSet;
  readonly pkg: Package;
  readonly #language: Language;
  /** The compiler that speaks. */
  readonly words: CompilerWords;
  /** By file scope: those whose language is not the package's. */
  readonly #fileLanguages = new Map<Scope, Language>();
  readonly mutual: Mutual;
  /** Whether a package's Name or Type.Method came after the release that the program is for. */
  readonly isLater: (path: string, name: string) => boolean;
  readonly reporter: Reporter;
  env: Environment;

  readonly objects = new Map<Obj, DeclInfo>();
  /** Methods with a valid receiver, by receiver base type, until that type's declaration collects them. */
  readonly methods = new Map<TypeName, Func[]>();
  readonly imports: PkgName[] = [];
  /** For each file scope, which dot-import brought a name. */
  readonly dotImports = new Map<Scope, Map<string, PkgName>>();
  /** Objects whose declaration is being checked, outermost first. */
  readonly path: Obj[] = [];
  readonly untyped = new Map<Ast.Expr, UntypedExpr>();
  #delayed: (() => void)[] = [];

  readonly info = {
    types: new Map<Ast.Expr, TypeAndValue>(),
    defs: new Map<Ast.Ident, Obj>(),
    uses: new Map<Ast.Ident, Obj>(),
    implicits: new Map<Ast.Node, Var | PkgName>(),
    selections: new Map<Ast.SelectorExpr, Selection>(),
    instances: new Map<Ast.Ident, { readonly targs: readonly Type[]; readonly type: Type }>(),
    perIteration: new Set<Ast.ForStmt | Ast.RangeStmt>(),
  };
  readonly funcs = new Map<Ast.FuncDecl, Func>();
  readonly typeNames: TypeName[] = [];
  /** Every interface type written in the package. */
  readonly interfaces: { readonly expr: Ast.InterfaceType; readonly type: Interface }[] = [];
  /** What checks the body of each declared function, until it has run. */
  readonly bodies = new Map<Ast.FuncDecl, () => void>();
  /** Types known not to contain themselves, and types known to be wholly declared: walked once. */
  readonly finite = new Set<Named>();
  readonly complete = new Set<Named>();
  /** Every instantiation written or inferred in the package, for the search for endless ones. */
  readonly instantiations: Instantiation[] = [];
  /** Type parameters of receivers, and those of the type they stand for. */
  readonly canonical = new Map<TypeParam, TypeParam>();
  /** Expressions, types and declarations under way, one inside the other, each with the stack it takes. */
  #depth = 0;
  #typeParams = 0;

  constructor(parts: {
    fileSet: FileSet;
    pkg: Package;
    language: Language;
    words: CompilerWords;
    mutual: Mutual;
    isLater: Checker['isLater'];
  }) {
    this.fileSet = parts.fileSet;
    this.pkg = parts.pkg;
    this.#language = parts.language;
    this.words = parts.words;
    this.mutual = parts.mutual;
    this.isLater = parts.isLater;
    this.reporter = new Reporter(parts.fileSet, parts.pkg);
    this.env = newEnvironment(parts.pkg.scope);
  }

  /** The language of the file whose declarations are being checked. */
  get language(): Language {
    if (this.#fileLanguages.size === 0) return this.#language;
    for (let scope: Scope | null = this.env.scope; scope !== null; scope = scope.parent) {
      const own = this.#fileLanguages.get(scope);
      if (own !== undefined) return own;
    }
    return this.#language;
  }

  setFileLanguage(file: Scope, language: Language): void {
    if (language !== this.#language) this.#fileLanguages.set(file, language);
  }

  error(at: At, code: Code, template: string, ...args: readonly Arg[]): void {
    this.reporter.error(at, code, template, ...args);
  }

  /** Whether the language has the feature; reports at `at` that what the template says needs a later one. */
  requires(feature: Feature, at: At, template: string, ...args: readonly Arg[]): boolean {
    const { language } = this;
    if (language.has(feature)) return true;
    this.error(at, 'UnsupportedFeature', `${template} requires ${language.since(feature)} or later`, ...args);
    return false;
  }

  format(template: string, ...args: readonly Arg[]): string {
    return this.reporter.format(template, ...args);
  }

  nextTypeParamId(): number {
    return ++this.#typeParams;
  }

  lookup(name: string): Obj | null {
    return this.env.scope.lookup(name);
  }

  /** Runs f in another environment. */
  within<T>(env: Environment, f: () => T): T {
    const saved = this.env;
    this.env = env;
    const result = f();
    this.env = saved;
    return result;
  }

  /** Runs f once declarations in progress are complete. */
  later(f: () => void): void {
    this.#delayed.push(f);
  }

  /** Goes `levels` deeper; false, after saying so at `at`, when that is too deep. Each true wants a leave. */
  enter(at: At, levels: number): boolean {
    if (this.#depth + levels > MAX_DEPTH) {
      this.error(at, 'InvalidSyntaxTree', `maprace: declarations, types and expressions nest too deeply (limit of the simulator)`);
      return false;
    }
    this.#depth += levels;
    return true;
  }

  leave(levels: number): void {
    this.#depth -= levels;
  }

  get delayedCount(): number {
    return this.#delayed.length;
  }

  /** Runs what was delayed since the queue was `top` long, and what that delays in turn. */
  processDelayed(top: number): void {
    if (this.#delayed.length === top) return;
    for (let i = top; i < this.#delayed.length; i++) this.#delayed[i]?.();
    this.#delayed.length = top;
  }

  declare(scope: Scope, id: Ast.Ident | null, obj: Obj): void {
    if (obj.name !== '_') {
      const alt = scope.insert(obj);
      if (alt !== null) {
        const also = alt.pos === NO_POS ? '' : this.reporter.line(alt.pos, `other declaration of ${alt.name}`);
        this.reporter.report(id ?? obj.pos, 'DuplicateDecl', `${obj.name} redeclared in this block${also}`);
        return;
      }
    }
    if (id !== null) this.info.defs.set(id, obj);
  }

  addDependency(obj: Obj): void {
    if (this.env.decl !== null && this.objects.has(obj)) this.env.decl.deps.add(obj);
  }

  /** Records the operand for its expression; untyped ones wait for their final type. */
  record(x: Operand): void {
    if (x.expr === null || x.mode === 'invalid') return;
    if (isUntyped(x.type) && x.mode !== 'novalue' && x.mode !== 'builtin' && x.mode !== 'type') {
      this.untyped.set(x.expr, { isLhs: false, mode: x.mode, type: x.type, value: x.mode === 'constant' ? x.value : null });
      return;
    }
    this.recordType(x.expr, x.mode, x.type, x.mode === 'constant' ? x.value : null);
  }

  recordType(e: Ast.Expr, mode: Operand['mode'], type: Type, value: Constant | null): void {
    if (mode !== 'invalid') this.info.types.set(e, { mode, type, value });
  }

  /** Expressions that never met a typed context keep their untyped type. */
  flushUntyped(): void {
    for (const [e, u] of this.untyped) this.recordType(e, u.mode, u.type, u.value);
    this.untyped.clear();
  }

  isNil(x: Operand): boolean {
    return isNilOperand(x);
  }

  posText(pos: Pos): string {
    return this.reporter.place(pos);
  }
}

export const newEnvironment = (scope: Scope, parts: Partial<Environment> = {}): Environment => ({
  decl: null,
  iota: null,
  sig: null,
  implicits: [],
  panics: new Set(),
  hasCallOrReceive: false,
  inTypeParams: false,
  ...parts,
  scope,
});
