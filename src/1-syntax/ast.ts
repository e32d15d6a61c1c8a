// The syntax tree: one discriminated union per syntactic class, after go/ast, with `kind` holding go/ast's node name.
// Positions are byte offsets into a FileSet (source.ts): one number names file, line and column. NO_POS = 0.

import type { FileDirectives } from './parser/directives.ts';

export type Pos = number;
export const NO_POS: Pos = 0;

interface NodeBase {
  /** First byte of the node. */
  readonly pos: Pos;
  /** One past its last byte. */
  readonly end: Pos;
}

// Expressions and types ------------------------------------------------------------------------------------------------

export interface BadExpr extends NodeBase {
  readonly kind: 'BadExpr';
}
export interface Ident extends NodeBase {
  readonly kind: 'Ident';
  readonly name: string;
}
export type LitKind = 'INT' | 'FLOAT' | 'IMAG' | 'CHAR' | 'STRING';
/** `value` is the literal as written (a byte string), quotes and escapes included. `bad`: malformed, which has been reported. */
export interface BasicLit extends NodeBase {
  readonly kind: 'BasicLit';
  readonly lit: LitKind;
  readonly value: string;
  readonly bad: boolean;
}
/** `type` is null inside an outer composite literal that elides it. Elements may be KeyValueExpr. */
export interface CompositeLit extends NodeBase {
  readonly kind: 'CompositeLit';
  readonly type: Expr | null;
  readonly lbrace: Pos;
  readonly elts: readonly Expr[];
  readonly rbrace: Pos;
}
export interface KeyValueExpr extends NodeBase {
  readonly kind: 'KeyValueExpr';
  readonly key: Expr;
  readonly colon: Pos;
  readonly value: Expr;
}
export interface FuncLit extends NodeBase {
  readonly kind: 'FuncLit';
  readonly type: FuncType;
  readonly body: BlockStmt;
}
export interface ParenExpr extends NodeBase {
  readonly kind: 'ParenExpr';
  readonly x: Expr;
}
export interface SelectorExpr extends NodeBase {
  readonly kind: 'SelectorExpr';
  readonly x: Expr;
  readonly sel: Ident;
}
/** x[i], and generic instantiation with one or several indices (go/ast: IndexExpr and IndexListExpr). */
export interface IndexExpr extends NodeBase {
  readonly kind: 'IndexExpr';
  readonly x: Expr;
  readonly lbrack: Pos;
  readonly indices: readonly Expr[];
  readonly rbrack: Pos;
}
export interface SliceExpr extends NodeBase {
  readonly kind: 'SliceExpr';
  readonly x: Expr;
  readonly lbrack: Pos;
  readonly low: Expr | null;
  readonly high: Expr | null;
  readonly max: Expr | null;
  /** Whether it has two colons. */
  readonly slice3: boolean;
  readonly rbrack: Pos;
}
/** x.(T); type null means x.(type). */
export interface TypeAssertExpr extends NodeBase {
  readonly kind: 'TypeAssertExpr';
  readonly x: Expr;
  readonly lparen: Pos;
  readonly type: Expr | null;
}
/** `ellipsis` is the position of the final `...`, NO_POS when absent. Conversions and built-ins are CallExpr too. */
export interface CallExpr extends NodeBase {
  readonly kind: 'CallExpr';
  readonly fun: Expr;
  readonly lparen: Pos;
  readonly args: readonly Expr[];
  readonly ellipsis: Pos;
  readonly rparen: Pos;
}
/** *x, as a dereference or a pointer type. */
export interface StarExpr extends NodeBase {
  readonly kind: 'StarExpr';
  readonly x: Expr;
}
export type UnaryOp = '+' | '-' | '!' | '^' | '&' | '<-' | '~';
export interface UnaryExpr extends NodeBase {
  readonly kind: 'UnaryExpr';
  readonly op: UnaryOp;
  readonly opPos: Pos;
  readonly x: Expr;
}
export type BinaryOp =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '&'
  | '|'
  | '^'
  | '<<'
  | '>>'
  | '&^'
  | '&&'
  | '||'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>=';
export interface BinaryExpr extends NodeBase {
  readonly kind: 'BinaryExpr';
  readonly x: Expr;
  readonly op: BinaryOp;
  readonly opPos: Pos;
  readonly y: Expr;
}

/** len null: slice type. `[...]T`: len is an Ellipsis. */
export interface ArrayType extends NodeBase {
  readonly kind: 'ArrayType';
  readonly len: Expr | null;
  readonly elt: Expr;
}
export interface Ellipsis extends NodeBase {
  readonly kind: 'Ellipsis';
  readonly elt: Expr | null;
}
export interface StructType extends NodeBase {
  readonly kind: 'StructType';
  readonly fields: FieldList;
}
export interface FuncType extends NodeBase {
  readonly kind: 'FuncType';
  readonly typeParams: FieldList | null;
  readonly params: FieldList;
  readonly results: FieldList | null;
}
/** Methods have one name and a FuncType; embedded elements have no name (a type, or a union of ~T terms as BinaryExpr '|' / UnaryExpr '~'). */
export interface InterfaceType extends NodeBase {
  readonly kind: 'InterfaceType';
  readonly methods: FieldList;
}
export interface MapType extends NodeBase {
  readonly kind: 'MapType';
  readonly key: Expr;
  readonly value: Expr;
}
export type ChanDir = 'both' | 'send' | 'recv';
export interface ChanType extends NodeBase {
  readonly kind: 'ChanType';
  readonly dir: ChanDir;
  readonly value: Expr;
}

/** Names empty: embedded field or unnamed parameter. A variadic parameter's type is an Ellipsis. */
export interface Field extends NodeBase {
  readonly kind: 'Field';
  readonly names: readonly Ident[];
  readonly type: Expr;
  readonly tag: BasicLit | null;
}
export interface FieldList extends NodeBase {
  readonly kind: 'FieldList';
  readonly list: readonly Field[];
}

export type Expr =
  | BadExpr
  | Ident
  | BasicLit
  | CompositeLit
  | KeyValueExpr
  | FuncLit
  | ParenExpr
  | SelectorExpr
  | IndexExpr
  | SliceExpr
  | TypeAssertExpr
  | CallExpr
  | StarExpr
  | UnaryExpr
  | BinaryExpr
  | ArrayType
  | Ellipsis
  | StructType
  | FuncType
  | InterfaceType
  | MapType
  | ChanType;

// Statements -------------------------------------------------------------------------------------------------------------

export interface BadStmt extends NodeBase {
  readonly kind: 'BadStmt';
}
export interface DeclStmt extends NodeBase {
  readonly kind: 'DeclStmt';
  readonly decl: GenDecl;
}
export interface EmptyStmt extends NodeBase {
  readonly kind: 'EmptyStmt';
}
export interface LabeledStmt extends NodeBase {
  readonly kind: 'LabeledStmt';
  readonly label: Ident;
  readonly colon: Pos;
  readonly stmt: Stmt;
}
export interface ExprStmt extends NodeBase {
  readonly kind: 'ExprStmt';
  readonly x: Expr;
}
export interface SendStmt extends NodeBase {
  readonly kind: 'SendStmt';
  readonly chan: Expr;
  readonly arrow: Pos;
  readonly value: Expr;
}
export interface IncDecStmt extends NodeBase {
  readonly kind: 'IncDecStmt';
  readonly x: Expr;
  readonly op: '++' | '--';
  readonly opPos: Pos;
}
export type AssignOp = '=' | ':=' | '+=' | '-=' | '*=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '&^=';
export interface AssignStmt extends NodeBase {
  readonly kind: 'AssignStmt';
  readonly lhs: readonly Expr[];
  readonly op: AssignOp;
  readonly opPos: Pos;
  readonly rhs: readonly Expr[];
}
/** `call` is what follows the keyword; only a CallExpr is legal, which the type checker says, as in gc. */
export interface GoStmt extends NodeBase {
  readonly kind: 'GoStmt';
  readonly call: Expr;
}
export interface DeferStmt extends NodeBase {
  readonly kind: 'DeferStmt';
  readonly call: Expr;
}
export interface ReturnStmt extends NodeBase {
  readonly kind: 'ReturnStmt';
  readonly results: readonly Expr[];
}
export interface BranchStmt extends NodeBase {
  readonly kind: 'BranchStmt';
  readonly tok: 'break' | 'continue' | 'goto' | 'fallthrough';
  readonly label: Ident | null;
}
export interface BlockStmt extends NodeBase {
  readonly kind: 'BlockStmt';
  readonly list: readonly Stmt[];
  readonly rbrace: Pos;
}
export interface IfStmt extends NodeBase {
  readonly kind: 'IfStmt';
  readonly init: Stmt | null;
  readonly cond: Expr;
  readonly body: BlockStmt;
  readonly else: IfStmt | BlockStmt | null;
}
/** list null: default. */
export interface CaseClause extends NodeBase {
  readonly kind: 'CaseClause';
  readonly list: readonly Expr[] | null;
  readonly colon: Pos;
  readonly body: readonly Stmt[];
}
export interface SwitchStmt extends NodeBase {
  readonly kind: 'SwitchStmt';
  readonly init: Stmt | null;
  readonly tag: Expr | null;
  readonly body: readonly CaseClause[];
  readonly lbrace: Pos;
  readonly rbrace: Pos;
}
/** switch name := x.(type); name null without `:=`; `guardPos` is the first byte of `name`, or of `x`. */
export interface TypeSwitchStmt extends NodeBase {
  readonly kind: 'TypeSwitchStmt';
  readonly init: Stmt | null;
  readonly name: Ident | null;
  readonly x: Expr;
  readonly guardPos: Pos;
  readonly body: readonly CaseClause[];
  readonly lbrace: Pos;
  readonly rbrace: Pos;
}
/** comm null: default; else SendStmt, ExprStmt with `<-c`, or AssignStmt whose one rhs is `<-c`. */
export interface CommClause extends NodeBase {
  readonly kind: 'CommClause';
  readonly comm: Stmt | null;
  readonly colon: Pos;
  readonly body: readonly Stmt[];
}
export interface SelectStmt extends NodeBase {
  readonly kind: 'SelectStmt';
  readonly body: readonly CommClause[];
  readonly lbrace: Pos;
  readonly rbrace: Pos;
}
export interface ForStmt extends NodeBase {
  readonly kind: 'ForStmt';
  readonly init: Stmt | null;
  readonly cond: Expr | null;
  readonly post: Stmt | null;
  readonly body: BlockStmt;
}
export interface RangeStmt extends NodeBase {
  readonly kind: 'RangeStmt';
  readonly key: Expr | null;
  readonly value: Expr | null;
  readonly tok: ':=' | '=' | null;
  readonly tokPos: Pos;
  readonly x: Expr;
  readonly body: BlockStmt;
  /** Expressions written beyond the second on the left; legal Go has none. */
  readonly extra: readonly Expr[];
}

export type Stmt =
  | BadStmt
  | DeclStmt
  | EmptyStmt
  | LabeledStmt
  | ExprStmt
  | SendStmt
  | IncDecStmt
  | AssignStmt
  | GoStmt
  | DeferStmt
  | ReturnStmt
  | BranchStmt
  | BlockStmt
  | IfStmt
  | SwitchStmt
  | TypeSwitchStmt
  | SelectStmt
  | ForStmt
  | RangeStmt;

// Declarations -----------------------------------------------------------------------------------------------------------

/** `path` is the unquoted import path, null when the literal is malformed (already reported). name: Ident, `.` and `_` included. */
export interface ImportSpec extends NodeBase {
  readonly kind: 'ImportSpec';
  readonly name: Ident | null;
  readonly lit: BasicLit;
  readonly path: string | null;
}
/** `iota` counts the specs of the group; in a const group a spec without values repeats the last one with values (the checker does that). */
export interface ValueSpec extends NodeBase {
  readonly kind: 'ValueSpec';
  readonly names: readonly Ident[];
  readonly type: Expr | null;
  readonly values: readonly Expr[];
  readonly iota: number;
}
/** `assign` is the position of `=` in an alias declaration, else NO_POS. */
export interface TypeSpec extends NodeBase {
  readonly kind: 'TypeSpec';
  readonly name: Ident;
  readonly typeParams: FieldList | null;
  readonly assign: Pos;
  readonly type: Expr;
}
export type Spec = ImportSpec | ValueSpec | TypeSpec;
export interface GenDecl extends NodeBase {
  readonly kind: 'GenDecl';
  readonly tok: 'import' | 'const' | 'type' | 'var';
  readonly specs: readonly Spec[];
  readonly grouped: boolean;
}
/** body null: declared without one (implemented natively; legal only in the library). */
export interface FuncDecl extends NodeBase {
  readonly kind: 'FuncDecl';
  readonly recv: FieldList | null;
  readonly name: Ident;
  /** Of an outline (parseOutline) it is read when first asked for, and so is the body. */
  readonly type: FuncType;
  /** Declared without a body: implemented elsewhere. */
  readonly external: boolean;
  /** Null when external. */
  readonly body: BlockStmt | null;
}
export interface BadDecl extends NodeBase {
  readonly kind: 'BadDecl';
}
export type Decl = GenDecl | FuncDecl | BadDecl;

export interface File extends NodeBase {
  readonly kind: 'File';
  readonly package: Ident;
  readonly imports: readonly ImportSpec[];
  readonly decls: readonly Decl[];
  /** `//go:build` expression of the head, null when absent. */
  readonly buildConstraint: string | null;
  readonly directives: FileDirectives;
}

export type Node = Expr | Stmt | Decl | Spec | Field | FieldList | CaseClause | CommClause | File;
