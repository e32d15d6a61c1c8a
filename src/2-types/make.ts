// Constructors of types and objects: the one place that knows every field of each.
import { NO_POS, type Ast, type Pos } from '#syntax';
import type { Const, Func, Label, Package, PkgName, TypeName, Var, VarRole } from './object.ts';
import type { Constant } from './constant/constant.ts';
import type {
  Alias,
  ArrayT,
  Basic,
  BasicName,
  Chan,
  Interface,
  MapT,
  Named,
  Pointer,
  Signature,
  Slice,
  Struct,
  Term,
  Tuple,
  Type,
  TypeParam,
  Union,
} from './type.ts';

const BASIC_NAMES: readonly BasicName[] = [
  'invalid type',
  'bool',
  'int',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'uintptr',
  'float32',
  'float64',
  'complex64',
  'complex128',
  'string',
  'Pointer',
  'untyped bool',
  'untyped int',
  'untyped rune',
  'untyped float',
  'untyped complex',
  'untyped string',
  'untyped nil',
];

const basic = (name: BasicName): Basic => ({ kind: 'Basic', name, display: name === 'Pointer' ? 'unsafe.Pointer' : name });

const basics = new Map(BASIC_NAMES.map((name) => [name, basic(name)] as const));

/** The one object of each predeclared basic type. */
export function basicType(name: BasicName): Basic {
  return basics.get(name) ?? INVALID;
}

export const INVALID: Basic = basics.get('invalid type') ?? basic('invalid type');
/** Identical to uint8 and int32; they differ in the name they print. */
export const BYTE: Basic = { kind: 'Basic', name: 'uint8', display: 'byte' };
export const RUNE: Basic = { kind: 'Basic', name: 'int32', display: 'rune' };

export const newPointer = (elem: Type): Pointer => ({ kind: 'Pointer', elem });
export const newSlice = (elem: Type): Slice => ({ kind: 'Slice', elem });
export const newArray = (elem: Type, len: number): ArrayT => ({ kind: 'Array', elem, len });
export const newMap = (key: Type, elem: Type): MapT => ({ kind: 'Map', key, elem });
export const newChan = (dir: Chan['dir'], elem: Type): Chan => ({ kind: 'Chan', dir, elem });
export const newStruct = (fields: readonly Var[], tags: readonly string[]): Struct => ({ kind: 'Struct', fields, tags });
export const newTuple = (vars: readonly Var[]): Tuple => ({ kind: 'Tuple', vars });
export const EMPTY_TUPLE: Tuple = newTuple([]);
export const newUnion = (terms: readonly Term[]): Union => ({ kind: 'Union', terms });

export const newSignature = (parts: Partial<Signature>): Signature => ({
  recv: null,
  params: EMPTY_TUPLE,
  results: EMPTY_TUPLE,
  variadic: false,
  typeParams: [],
  recvTypeParams: [],
  ...parts,
  kind: 'Signature',
});

export const newInterface = (methods: readonly Func[], embeddeds: readonly Type[], implicit = false): Interface => ({
  kind: 'Interface',
  methods,
  embeddeds,
  implicit,
  allMethods: null,
  typeSet: null,
});

/** interface{} itself, complete. */
export const EMPTY_INTERFACE: Interface = { ...newInterface([], []), allMethods: [], typeSet: { terms: null, comparable: false } };

const instanceDepth = (t: Type): number =>
  t.kind === 'Named' ? t.depth : t.kind === 'Pointer' || t.kind === 'Slice' ? 1 + instanceDepth(t.elem) : 0;

export const newNamed = (obj: TypeName, targs: readonly Type[] = [], origin: Named | null = null, pos: Pos = obj.pos): Named => ({
  kind: 'Named',
  obj,
  pos,
  underlying: null,
  methods: [],
  typeParams: [],
  targs,
  outer: [],
  origin,
  rhs: null,
  expand: null,
  instances: new Map(),
  serial: 0,
  depth: 1 + Math.max(0, ...targs.map(instanceDepth)),
});

export const newAlias = (obj: TypeName, targs: readonly Type[] = []): Alias => ({
  kind: 'Alias',
  obj,
  actual: null,
  typeParams: [],
  targs,
});

export const newTypeParam = (obj: TypeName, index: number, id: number): TypeParam => ({
  kind: 'TypeParam',
  obj,
  index,
  constraint: null,
  id,
});

export function newVar(role: VarRole, pos: Pos, pkg: Package | null, name: string, type: Type | null, embedded = false): Var {
  return { kind: 'Var', name, pos, pkg, type, role, isField: role === 'field', embedded, isGlobal: role === 'package', used: false };
}

export const newConst = (pos: Pos, pkg: Package | null, name: string, type: Type | null, value: Constant | null): Const => ({
  kind: 'Const',
  name,
  pos,
  pkg,
  type,
  value,
});

export const newTypeName = (
  pos: Pos,
  pkg: Package | null,
  name: string,
  isAlias: boolean,
  local: boolean,
  implicits: readonly TypeParam[] = [],
): TypeName => ({
  kind: 'TypeName',
  name,
  pos,
  pkg,
  type: null,
  isAlias,
  local,
  implicits,
});

export const newFunc = (pos: Pos, pkg: Package | null, name: string, type: Signature | null, decl: Ast.FuncDecl | null): Func => ({
  kind: 'Func',
  name,
  pos,
  pkg,
  type,
  decl,
  recvNamed: null,
  ptrRecv: false,
  origin: null,
});

export const newPkgName = (pos: Pos, pkg: Package, name: string, imported: Package): PkgName => ({
  kind: 'PkgName',
  name,
  pos,
  pkg,
  imported,
  used: false,
});

export const newLabel = (pos: Pos, name: string): Label => ({ kind: 'Label', name, pos, pkg: null, used: false });

/** A parameter or result of a signature nobody wrote. */
export const anonymousVar = (type: Type): Var => newVar('parameter', NO_POS, null, '', type);
