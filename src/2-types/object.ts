// What a name can stand for, after go/types: packages, constants, types, variables, functions, labels, built-ins, nil.
import type { Ast, Pos } from '#syntax';
import type { Constant } from './constant/constant.ts';
import type { Scope } from './scope.ts';
import type { Named, Signature, Type, TypeParam } from './type.ts';

interface ObjectBase {
  readonly name: string;
  readonly pos: Pos;
  /** null for the universe and for labels of no package. */
  readonly pkg: Package | null;
}

/** A package being checked or imported. `path` is the import path ("main" for the program), `name` its package clause. */
export interface Package {
  readonly path: string;
  name: string;
  readonly scope: Scope;
  imports: readonly Package[];
  /** Types declared inside its functions, as they are checked. */
  readonly localTypes: TypeName[];
}

export interface PkgName extends ObjectBase {
  readonly kind: 'PkgName';
  readonly imported: Package;
  used: boolean;
}
export interface Const extends ObjectBase {
  readonly kind: 'Const';
  type: Type | null;
  value: Constant | null;
}
export interface TypeName extends ObjectBase {
  readonly kind: 'TypeName';
  type: Type | null;
  readonly isAlias: boolean;
  /** Declared inside a function. */
  readonly local: boolean;
  /** Type parameters of the function it is declared in: each instance of that function has a type of its own. */
  readonly implicits: readonly TypeParam[];
}
/** Variables, parameters, results, and struct fields (`isField`). `isGlobal`: declared at package level. */
export interface Var extends ObjectBase {
  readonly kind: 'Var';
  type: Type | null;
  readonly isField: boolean;
  readonly embedded: boolean;
  readonly isGlobal: boolean;
  used: boolean;
  /** What declared it, for messages and for the unused-variable rule (parameters need no use). */
  readonly role: VarRole;
}
export type VarRole = 'package' | 'local' | 'receiver' | 'parameter' | 'result' | 'field';
/** A function or method, concrete or of an interface. `decl` is null for interface methods. */
export interface Func extends ObjectBase {
  readonly kind: 'Func';
  type: Signature | null;
  readonly decl: Ast.FuncDecl | null;
  /** The receiver's base type for methods of defined types, else null. `ptrRecv`: declared on the pointer. */
  recvNamed: Named | null;
  ptrRecv: boolean;
  /** The method of the generic type, for a method of an instance; else null. */
  readonly origin: Func | null;
  /** What stands for the type parameters of a method that has some of its own, once it is compiled for them. */
  readonly targs?: readonly Type[];
}
export interface Label extends ObjectBase {
  readonly kind: 'Label';
  used: boolean;
}
export type BuiltinName =
  | 'append'
  | 'cap'
  | 'clear'
  | 'close'
  | 'complex'
  | 'copy'
  | 'delete'
  | 'imag'
  | 'len'
  | 'make'
  | 'max'
  | 'min'
  | 'new'
  | 'panic'
  | 'print'
  | 'println'
  | 'real'
  | 'recover'
  | UnsafeName;
/** The functions of package unsafe. */
export type UnsafeName = 'Add' | 'Alignof' | 'Offsetof' | 'Sizeof' | 'Slice' | 'SliceData' | 'String' | 'StringData';
export interface Builtin extends ObjectBase {
  readonly kind: 'Builtin';
  readonly builtin: BuiltinName;
}
export interface Nil extends ObjectBase {
  readonly kind: 'Nil';
}

export type Obj = PkgName | Const | TypeName | Var | Func | Label | Builtin | Nil;
