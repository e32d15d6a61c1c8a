// What the compiler asks about types, in one object.
import { isParameterized } from './generic/parameterized.ts';
import { identical } from './identical.ts';
import { basicType, BYTE, EMPTY_INTERFACE, RUNE } from './make.ts';
import * as is from './predicates.ts';
import { lookupFieldOrMethod, methodSetOf } from './selection.ts';
import { alignOf, sizeOf } from './sizes.ts';
import { methodId, methodsOf } from './interface-methods.ts';
import { ERROR } from './universe.ts';
import type { Type } from './type.ts';
import { asNamed, pointerElem, unalias, under } from './under.ts';

export const typeOf = {
  under,
  unalias,
  asNamed,
  /** The element of an unnamed pointer type, else null. */
  pointerElem,
  identical,
  basic: basicType,
  byte: BYTE,
  rune: RUNE,
  error: ERROR,
  emptyInterface: EMPTY_INTERFACE,
  /** All methods of an interface, sorted by id. */
  methodsOf,
  /** Methods a value of the type has, promoted ones with their path. */
  methodSetOf,
  lookup: lookupFieldOrMethod,
  /** Equal for methods and fields that are the same name: exported names everywhere, others within their package. */
  methodId,
  defaultType: is.defaultType,
  isInteger: is.isInteger,
  isUnsigned: is.isUnsigned,
  isFloat: is.isFloat,
  isComplex: is.isComplex,
  isString: is.isString,
  isBoolean: is.isBoolean,
  isUntyped: is.isUntyped,
  isInterface: is.isInterface,
  /** Whether the type mentions any type parameter. */
  isParameterized: (t: Type): boolean => isParameterized(null, t),
  isComparable: is.isComparable,
  hasNil: is.hasNil,
  sizeOf,
  alignOf,
} as const;
