// The types of Go as data: a discriminated union after go/types. Named types carry identity; all other kinds are compared by identical.ts.
import type { Pos } from '#syntax';
import type { Constant } from './constant/constant.ts';
import type { Func, TypeName, Var } from './object.ts';

export type BasicName =
  | 'invalid type'
  | 'bool'
  | 'int'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'uintptr'
  | 'float32'
  | 'float64'
  | 'complex64'
  | 'complex128'
  | 'string'
  | 'Pointer'
  | 'untyped bool'
  | 'untyped int'
  | 'untyped rune'
  | 'untyped float'
  | 'untyped complex'
  | 'untyped string'
  | 'untyped nil';

/** Predeclared. `byte` and `rune` are the same objects as uint8 and int32 but print their own name (`display`). 'Pointer' is unsafe.Pointer. */
export interface Basic {
  readonly kind: 'Basic';
  readonly name: BasicName;
  readonly display: string;
}
export interface Pointer {
  readonly kind: 'Pointer';
  readonly elem: Type;
}
export interface Slice {
  readonly kind: 'Slice';
  readonly elem: Type;
}
export interface ArrayT {
  readonly kind: 'Array';
  readonly elem: Type;
  readonly len: number;
}
export interface MapT {
  readonly kind: 'Map';
  readonly key: Type;
  readonly elem: Type;
}
export interface Chan {
  readonly kind: 'Chan';
  readonly dir: 'both' | 'send' | 'recv';
  readonly elem: Type;
}
/** `fields` in order; an embedded field has `embedded` set. `tags[i]` is the unquoted tag of field i, '' without one. */
export interface Struct {
  readonly kind: 'Struct';
  readonly fields: readonly Var[];
  readonly tags: readonly string[];
}
/** A parameter or result list, and the type of a call with several results. */
export interface Tuple {
  readonly kind: 'Tuple';
  readonly vars: readonly Var[];
}
/** `recv` null for plain functions. With `variadic` the last parameter's type is a Slice (or string for append's special case). */
export interface Signature {
  readonly kind: 'Signature';
  readonly recv: Var | null;
  readonly params: Tuple;
  readonly results: Tuple;
  readonly variadic: boolean;
  readonly typeParams: readonly TypeParam[];
  readonly recvTypeParams: readonly TypeParam[];
}
/** `methods` are the explicit ones; `embeddeds` as written. `allMethods` (sorted by id) and `typeSet` are filled by completion before anyone else looks. */
export interface Interface {
  readonly kind: 'Interface';
  readonly methods: readonly Func[];
  readonly embeddeds: readonly Type[];
  readonly implicit: boolean;
  allMethods: readonly Func[] | null;
  /** The specific types and comparable bound of its type set; null before completion. */
  typeSet: TypeSet | null;
}
/** `terms` null: every type. An empty list: no type at all. `comparable`: only strictly comparable types. */
export interface TypeSet {
  readonly terms: readonly Term[] | null;
  readonly comparable: boolean;
}
/** ~T or T. */
export interface Term {
  readonly tilde: boolean;
  readonly type: Type;
}
/** A defined type or an instance of a generic one (`targs` non-empty, `origin` the generic type). `underlying` is null only while being resolved. */
export interface Named {
  readonly kind: 'Named';
  readonly obj: TypeName;
  /** Where it is declared; of an instance, where it was first written. */
  readonly pos: Pos;
  underlying: Type | null;
  methods: Func[];
  typeParams: readonly TypeParam[];
  readonly targs: readonly Type[];
  /** What stands for `obj.implicits` in the instance of a function that has made the type its own; else empty. */
  readonly outer: readonly Type[];
  readonly origin: Named | null;
  /** The type on the right of the declaration, null while it is being checked; for an instance filled when first expanded. */
  rhs: Type | null;
  /** Completes an instance: sets `rhs`, `underlying` and `methods`. null once done, and for types that are no instances. */
  expand: (() => void) | null;
  /** Of a generic type: its instances so far, by a key of their type arguments; identical ones are one object. */
  readonly instances: Map<string, Named[]>;
  /** How many those are; of an instance, which of them it is. */
  serial: number;
  /** How deep instances are nested in its type arguments. */
  readonly depth: number;
}
/** An alias declaration's type; look through it with `unalias`. */
export interface Alias {
  readonly kind: 'Alias';
  readonly obj: TypeName;
  actual: Type | null;
  typeParams: readonly TypeParam[];
  readonly targs: readonly Type[];
}
export interface TypeParam {
  readonly kind: 'TypeParam';
  readonly obj: TypeName;
  index: number;
  constraint: Type | null;
  readonly id: number;
}
export interface Union {
  readonly kind: 'Union';
  readonly terms: readonly Term[];
}

export type Type =
  | Basic
  | Pointer
  | Slice
  | ArrayT
  | MapT
  | Chan
  | Struct
  | Tuple
  | Signature
  | Interface
  | Named
  | Alias
  | TypeParam
  | Union;

/** What an expression is, after go/types.TypeAndValue. Untyped constants that were converted carry their final type. */
export interface TypeAndValue {
  readonly mode: 'novalue' | 'builtin' | 'type' | 'constant' | 'variable' | 'mapindex' | 'value' | 'nilvalue' | 'commaok';
  readonly type: Type;
  /** Non-null exactly when mode is 'constant'. */
  readonly value: Constant | null;
}
