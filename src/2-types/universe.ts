// The universe block: predeclared types, constants, nil and functions (spec: #Predeclared_identifiers), and package unsafe.
import { NO_POS } from '#syntax';
import { makeBool, makeInt } from './constant/constant.ts';
import {
  BYTE,
  RUNE,
  basicType,
  EMPTY_INTERFACE,
  newAlias,
  newConst,
  newFunc,
  newInterface,
  newNamed,
  newSignature,
  newTuple,
  newTypeName,
  newVar,
} from './make.ts';
import type { BuiltinName, Const, Obj, Package, TypeName } from './object.ts';
import { Scope } from './scope.ts';
import type { Alias, BasicName, Named, Type } from './type.ts';

export const universe = new Scope(null);

const TYPES: readonly BasicName[] = [
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
];

export const BUILTINS = [
  'append',
  'cap',
  'clear',
  'close',
  'complex',
  'copy',
  'delete',
  'imag',
  'len',
  'make',
  'max',
  'min',
  'new',
  'panic',
  'print',
  'println',
  'real',
  'recover',
] as const satisfies readonly BuiltinName[];

const UNSAFE_BUILTINS = [
  'Add',
  'Alignof',
  'Offsetof',
  'Sizeof',
  'Slice',
  'SliceData',
  'String',
  'StringData',
] as const satisfies readonly BuiltinName[];

function typeName(name: string, type: Type, pkg: Package | null, isAlias: boolean): TypeName {
  const obj = newTypeName(NO_POS, pkg, name, isAlias, false);
  obj.type = type;
  return obj;
}

const builtin = (name: BuiltinName, pkg: Package | null): Obj => ({ kind: 'Builtin', name, pos: NO_POS, pkg, builtin: name });

function makeError(): Named {
  const obj = newTypeName(NO_POS, null, 'error', false, false);
  const named = newNamed(obj);
  obj.type = named;
  const recv = newVar('receiver', NO_POS, null, '', named);
  const results = newTuple([newVar('result', NO_POS, null, '', basicType('string'))]);
  const method = newFunc(NO_POS, null, 'Error', newSignature({ recv, results }), null);
  const iface = newInterface([method], []);
  iface.allMethods = [method];
  iface.typeSet = { terms: null, comparable: false };
  named.underlying = iface;
  named.rhs = iface;
  universe.insert(obj);
  return named;
}

function makeComparable(): Named {
  const obj = newTypeName(NO_POS, null, 'comparable', false, false);
  const named = newNamed(obj);
  obj.type = named;
  const iface = newInterface([], []);
  iface.allMethods = [];
  iface.typeSet = { terms: null, comparable: true };
  named.underlying = iface;
  named.rhs = iface;
  universe.insert(obj);
  return named;
}

function makeAny(): Alias {
  const obj = newTypeName(NO_POS, null, 'any', true, false);
  const alias = newAlias(obj);
  alias.actual = EMPTY_INTERFACE;
  obj.type = alias;
  universe.insert(obj);
  return alias;
}

for (const name of TYPES) universe.insert(typeName(name, basicType(name), null, false));
universe.insert(typeName('byte', BYTE, null, true));
universe.insert(typeName('rune', RUNE, null, true));
export const ERROR: Named = makeError();
export const COMPARABLE: Named = makeComparable();
export const ANY: Alias = makeAny();
universe.insert(newConst(NO_POS, null, 'true', basicType('untyped bool'), makeBool(true)));
universe.insert(newConst(NO_POS, null, 'false', basicType('untyped bool'), makeBool(false)));
/** Its value is that of the declaration it stands in. */
export const IOTA: Const = newConst(NO_POS, null, 'iota', basicType('untyped int'), makeInt(0n));
universe.insert(IOTA);
universe.insert({ kind: 'Nil', name: 'nil', pos: NO_POS, pkg: null });
for (const name of BUILTINS) universe.insert(builtin(name, null));

/** Package unsafe has no source: its names are built in. */
export const UNSAFE: Package = { path: 'unsafe', name: 'unsafe', scope: new Scope(universe), imports: [], localTypes: [] };
UNSAFE.scope.insert(typeName('Pointer', basicType('Pointer'), UNSAFE, false));
for (const name of UNSAFE_BUILTINS) UNSAFE.scope.insert(builtin(name, UNSAFE));
