// Questions about Go types that only code generation asks.
import { type Objects, type Type, typeOf, type Types } from '#types';
import { INT_KIND_NAMES, type IntKindName } from '../opcodes.ts';

export type Basic = Types.Basic;
export type Pointer = Types.Pointer;
export type Slice = Types.Slice;
export type MapType = Types.MapT;
export type Struct = Types.Struct;
export type Signature = Types.Signature;
export type Interface = Types.Interface;
export type Named = Types.Named;
export type Tuple = Types.Tuple;
/** A function or method as the type checker knows it. */
export type TypeFunc = Objects.Func;
/** A variable as the type checker knows it. */
export type Var = Objects.Var;

export const { under, unalias } = typeOf;

export interface MethodSetEntry {
  readonly method: TypeFunc;
  readonly path: readonly number[];
  readonly indirect: boolean;
}

/** Structs and arrays are objects with identity; every other value is copied by being moved. */
export function isAggregate(t: Type): boolean {
  const k = under(t).kind;
  return k === 'Struct' || k === 'Array';
}

export const isInterface = (t: Type): boolean => under(t).kind === 'Interface';

export const newPointer = (elem: Type): Pointer => ({ kind: 'Pointer', elem });
export const newSlice = (elem: Type): Slice => ({ kind: 'Slice', elem });
export const newMap = (key: Type, elem: Type): MapType => ({ kind: 'Map', key, elem });

/** A variable that no text declares. */
const newVar = (role: Var['role'], name: string, type: Type, pkg: Var['pkg'], embedded: boolean): Var => ({
  kind: 'Var',
  name,
  pos: 0,
  pkg,
  type,
  isField: role === 'field',
  embedded,
  isGlobal: false,
  used: true,
  role,
});

const newTuple = (role: Var['role'], types: readonly Type[]): Tuple => ({
  kind: 'Tuple',
  vars: types.map((t) => newVar(role, '', t, null, false)),
});

export const newSignature = (params: readonly Type[], results: readonly Type[], variadic: boolean): Signature => ({
  kind: 'Signature',
  recv: null,
  params: newTuple('parameter', params),
  results: newTuple('result', results),
  variadic,
  typeParams: [],
  recvTypeParams: [],
});

export interface NewField {
  readonly name: string;
  readonly type: Type;
  readonly embedded: boolean;
  readonly tag: string;
  readonly pkg: Var['pkg'];
}

export const newStruct = (fields: readonly NewField[]): Struct => ({
  kind: 'Struct',
  fields: fields.map((f) => newVar('field', f.name, f.type, f.pkg, f.embedded)),
  tags: fields.map((f) => f.tag),
});

/** The type a pointer points to. */
export function elemOfPointer(t: Type): Type | null {
  const u = under(t);
  return u.kind === 'Pointer' ? u.elem : null;
}

/** How a value is computed with: the machine has one family of instructions for each. */
export type ValueClass = 'bool' | 'int' | 'float' | 'complex' | 'string' | 'other';

const CLASSES: Readonly<Record<string, ValueClass>> = {
  bool: 'bool',
  'untyped bool': 'bool',
  string: 'string',
  'untyped string': 'string',
  float32: 'float',
  float64: 'float',
  'untyped float': 'float',
  complex64: 'complex',
  complex128: 'complex',
  'untyped complex': 'complex',
  'untyped int': 'int',
  'untyped rune': 'int',
  ...Object.fromEntries(INT_KIND_NAMES.map((name) => [name, 'int' as const])),
};

export function classOf(t: Type): ValueClass {
  const u = under(t);
  return u.kind === 'Basic' ? (CLASSES[u.name] ?? 'other') : 'other';
}

/** The integer kind of an integer type, null for other types. */
export function intKind(t: Type): IntKindName | null {
  const u = under(t);
  if (u.kind !== 'Basic') return null;
  if (u.name === 'untyped int') return 'int';
  if (u.name === 'untyped rune') return 'int32';
  return INT_KIND_NAMES.find((name) => name === u.name) ?? null;
}

export const kindIndex = (kind: IntKindName): number => INT_KIND_NAMES.indexOf(kind);

/** int and int64: the kinds with instructions of their own. */
export const isWordInt = (kind: IntKindName): boolean => kind === 'int' || kind === 'int64';

export const isFloat32 = (t: Type): boolean => basicName(t) === 'float32';
export const isComplex64 = (t: Type): boolean => basicName(t) === 'complex64';
export const isUntypedNil = (t: Type): boolean => basicName(t) === 'untyped nil';

export function basicName(t: Type): Basic['name'] | null {
  const u = under(t);
  return u.kind === 'Basic' ? u.name : null;
}

/** Bits and sign of each integer kind. */
export const INT_SHAPE: Readonly<Record<IntKindName, { readonly bits: number; readonly signed: boolean }>> = {
  int: { bits: 64, signed: true },
  int8: { bits: 8, signed: true },
  int16: { bits: 16, signed: true },
  int32: { bits: 32, signed: true },
  int64: { bits: 64, signed: true },
  uint: { bits: 64, signed: false },
  uint8: { bits: 8, signed: false },
  uint16: { bits: 16, signed: false },
  uint32: { bits: 32, signed: false },
  uint64: { bits: 64, signed: false },
  uintptr: { bits: 64, signed: false },
};

/** Whether every value of kind `from` is a value of kind `to`. */
export function fits(from: IntKindName, to: IntKindName): boolean {
  const a = INT_SHAPE[from];
  const b = INT_SHAPE[to];
  return a.signed === b.signed ? a.bits <= b.bits : b.signed && a.bits < b.bits;
}
