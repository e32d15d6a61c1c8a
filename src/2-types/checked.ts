// The typed tree: what the checker hands to the compiler, after go/types.Info.
import type { Ast, Diagnostic, FileSet } from '#syntax';
import type { Func, Obj, Package, PkgName, TypeName, Var } from './object.ts';
import type { Type, TypeAndValue } from './type.ts';

/**
 * A selector that goes through a value or type (qualified identifiers pkg.Name are in `uses` only).
 * `path`: field indices from the operand to the field or method, embedded fields first; for methods the last index is absent.
 * `indirect`: a pointer was followed on the way.
 */
export interface Selection {
  readonly kind: 'field' | 'method value' | 'method expr';
  readonly recv: Type;
  readonly obj: Var | Func;
  readonly path: readonly number[];
  readonly indirect: boolean;
  readonly type: Type;
}

/** One package-level initialisation `lhs = rhs`, in the order the spec prescribes (#Package_initialization). */
export interface Initializer {
  readonly lhs: readonly Var[];
  readonly rhs: Ast.Expr;
}

/** Type information of one package. Complete for every body that has been checked (see CheckedPackage.checkBody). */
export interface TypeInfo {
  readonly types: ReadonlyMap<Ast.Expr, TypeAndValue>;
  readonly defs: ReadonlyMap<Ast.Ident, Obj>;
  readonly uses: ReadonlyMap<Ast.Ident, Obj>;
  /** Objects declared without an identifier of their own: the variable of each type switch clause, the field of an embedded type. */
  readonly implicits: ReadonlyMap<Ast.Node, Var | PkgName>;
  readonly selections: ReadonlyMap<Ast.SelectorExpr, Selection>;
  /** Type arguments of each instantiated generic function name or selector, and the resulting type. */
  readonly instances: ReadonlyMap<Ast.Ident, { readonly targs: readonly Type[]; readonly type: Type }>;
  /** For loops (ForStmt, and RangeStmt with :=) whose variables are new in each iteration: decided by the release, read by the compiler. */
  readonly perIteration: ReadonlySet<Ast.ForStmt | Ast.RangeStmt>;
}

/** One checked package. */
export interface CheckedPackage {
  readonly pkg: Package;
  /** Not one of the program's own. */
  readonly isLibrary: boolean;
  readonly files: readonly Ast.File[];
  readonly fileSet: FileSet;
  readonly info: TypeInfo;
  /** In dependency order. */
  readonly initOrder: readonly Initializer[];
  /** Functions named init, in source order. */
  readonly inits: readonly Ast.FuncDecl[];
  /** Every declared function and method, with its object. */
  readonly funcs: ReadonlyMap<Ast.FuncDecl, Func>;
  /** Type declarations at package level and local, for their methods. */
  readonly typeNames: readonly TypeName[];
  /**
   * Library packages are checked lazily: their function bodies are checked when the compiler first asks for them.
   * Idempotent; for packages checked eagerly it does nothing. Throws SimulatorBug if a library body has an error.
   */
  checkBody(decl: Ast.FuncDecl): void;
}

/** A whole program: main and everything it imports, dependencies first. `diagnostics` sorted by position; non-empty means it must not run. */
export interface Checked {
  readonly packages: readonly CheckedPackage[];
  /** Paths of those among them that are opened while the program runs, and initialised then. */
  readonly plugins: readonly string[];
  readonly main: CheckedPackage;
  /** In the order in which gc meets them: it gives up after the tenth. */
  readonly reported: readonly Diagnostic[];
  /** As gc prints them. */
  readonly diagnostics: readonly Diagnostic[];
}
