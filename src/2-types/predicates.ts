// Questions about types. isX: a type parameter is never an X. allX: every type of its type set is one.
import type { BasicName, Interface, Term, Type } from './type.ts';
import { basicType, INVALID, RUNE } from './make.ts';
import { typeSetOf, underIs } from './type-set.ts';
import { asInterface, isTypeParam, unalias, under } from './under.ts';

type Trait = 'boolean' | 'integer' | 'unsigned' | 'float' | 'complex' | 'string' | 'untyped';

const INTEGER: readonly Trait[] = ['integer'];
const UNSIGNED: readonly Trait[] = ['integer', 'unsigned'];

const TRAITS: Readonly<Record<BasicName, readonly Trait[]>> = {
  'invalid type': [],
  bool: ['boolean'],
  string: ['string'],
  Pointer: [],
  int: INTEGER,
  int8: INTEGER,
  int16: INTEGER,
  int32: INTEGER,
  int64: INTEGER,
  uint: UNSIGNED,
  uint8: UNSIGNED,
  uint16: UNSIGNED,
  uint32: UNSIGNED,
  uint64: UNSIGNED,
  uintptr: UNSIGNED,
  float32: ['float'],
  float64: ['float'],
  complex64: ['complex'],
  complex128: ['complex'],
  'untyped bool': ['boolean', 'untyped'],
  'untyped int': ['integer', 'untyped'],
  'untyped rune': ['integer', 'untyped'],
  'untyped float': ['float', 'untyped'],
  'untyped complex': ['complex', 'untyped'],
  'untyped string': ['string', 'untyped'],
  'untyped nil': ['untyped'],
};

const has = (t: Type, ...traits: readonly Trait[]): boolean => {
  if (isTypeParam(t)) return false;
  const u = under(t);
  return u.kind === 'Basic' && TRAITS[u.name].some((x) => traits.includes(x));
};

const all = (t: Type, is: (u: Type) => boolean): boolean => (isTypeParam(t) ? underIs(t, (u) => u !== null && is(u)) : is(t));

export const isValid = (t: Type): boolean => unalias(t) !== INVALID;
export const isBoolean = (t: Type): boolean => has(t, 'boolean');
export const isInteger = (t: Type): boolean => has(t, 'integer');
export const isUnsigned = (t: Type): boolean => has(t, 'unsigned');
export const isFloat = (t: Type): boolean => has(t, 'float');
export const isComplex = (t: Type): boolean => has(t, 'complex');
export const isNumeric = (t: Type): boolean => has(t, 'integer', 'float', 'complex');
export const isString = (t: Type): boolean => has(t, 'string');
export const isIntegerOrFloat = (t: Type): boolean => has(t, 'integer', 'float');
/** What constants can have: booleans, numbers, strings. */
export const isConstType = (t: Type): boolean => has(t, 'boolean', 'integer', 'float', 'complex', 'string');
const isOrdered = (t: Type): boolean => has(t, 'integer', 'float', 'string');
const isNumericOrString = (t: Type): boolean => has(t, 'integer', 'float', 'complex', 'string');

export const allBoolean = (t: Type): boolean => all(t, isBoolean);
export const allInteger = (t: Type): boolean => all(t, isInteger);
export const allUnsigned = (t: Type): boolean => all(t, isUnsigned);
export const allNumeric = (t: Type): boolean => all(t, isNumeric);
export const allString = (t: Type): boolean => all(t, isString);
export const allOrdered = (t: Type): boolean => all(t, isOrdered);
export const allNumericOrString = (t: Type): boolean => all(t, isNumericOrString);

/** Untyped types are never hidden behind names. */
export const isUntyped = (t: Type): boolean => t.kind === 'Basic' && TRAITS[t.name].includes('untyped');
export const isTyped = (t: Type): boolean => !isUntyped(t);
export const isUntypedNumeric = (t: Type): boolean => isUntyped(t) && isNumeric(t);
export const isBasic = (t: Type, name: BasicName): boolean => {
  const u = under(t);
  return u.kind === 'Basic' && u.name === name;
};
export const isPointer = (t: Type): boolean => under(t).kind === 'Pointer';
/** Interfaces, but not type parameters. */
export const isInterface = (t: Type): boolean => asInterface(t) !== null;
/** Predeclared, defined and parameter types have names. */
export const hasName = (t: Type): boolean => {
  const k = unalias(t).kind;
  return k === 'Basic' || k === 'Named' || k === 'TypeParam';
};
export const isGeneric = (t: Type): boolean => {
  const x = t.kind === 'Alias' && t.typeParams.length > 0 && t.targs.length === 0 ? t : unalias(t);
  if (x.kind === 'Alias') return true;
  return x.kind === 'Named' && x.typeParams.length > 0 && x.targs.length === 0;
};

export const isBytesOrRunes = (t: Type): boolean => {
  const u = under(t);
  return u.kind === 'Slice' && (isBasic(u.elem, 'uint8') || isBasic(u.elem, 'int32')) && !isTypeParam(u.elem);
};

export const isInterfacePointer = (t: Type): boolean => {
  const u = under(t);
  return u.kind === 'Pointer' && under(u.elem).kind === 'Interface';
};

/** spec: #The_zero_value — whether nil is a value of t. */
export function hasNil(t: Type): boolean {
  const u = under(t);
  switch (u.kind) {
    case 'Basic':
      return u.name === 'Pointer';
    case 'Slice':
    case 'Pointer':
    case 'Signature':
    case 'Map':
    case 'Chan':
      return true;
    case 'Interface':
      return !isTypeParam(t) || underIs(t, (x) => x !== null && hasNil(x));
    default:
      return false;
  }
}

/** Why a type cannot be compared: the offending field of a struct or element of an array; '' when there is nothing to add. */
export type Incomparable = { readonly reason: 'field' | 'element' | 'type set' | 'empty type set' | ''; readonly type: Type };

/** spec: #Comparison_operators. `dynamic`: interfaces count as comparable (they may panic at run time). null: comparable. */
export function incomparable(t: Type, dynamic = true, seen: Set<Type> = new Set()): Incomparable | null {
  // A type seen before was comparable, or the search had ended there.
  if (seen.has(t)) return null;
  seen.add(t);
  const u = under(t);
  switch (u.kind) {
    case 'Basic':
      return u.name === 'untyped nil' ? { reason: '', type: t } : null;
    case 'Pointer':
    case 'Chan':
      return null;
    case 'Interface':
      return incomparableInterface(t, u, dynamic, seen);
    case 'Struct': {
      const bad = u.fields.find((f) => f.type !== null && incomparable(f.type, dynamic, seen) !== null);
      return bad?.type ? { reason: 'field', type: bad.type } : null;
    }
    case 'Array':
      return incomparable(u.elem, dynamic, seen) === null ? null : { reason: 'element', type: t };
    default:
      return { reason: '', type: t };
  }
}

function incomparableInterface(t: Type, u: Interface, dynamic: boolean, seen: Set<Type>): Incomparable | null {
  if (dynamic && !isTypeParam(t)) return null;
  const set = typeSetOf(u);
  if (set.comparable) return strictTerms(u)?.length === 0 ? { reason: 'empty type set', type: t } : null;
  if (set.terms === null) return { reason: 'type set', type: t };
  if (set.terms.length === 0) return { reason: 'empty type set', type: t };
  return set.terms.every((term) => incomparable(term.type, false, seen) === null) ? null : { reason: 'type set', type: t };
}

export const isComparable = (t: Type): boolean => incomparable(t) === null;

const DEFAULTS: Readonly<Partial<Record<BasicName, BasicName>>> = {
  'untyped bool': 'bool',
  'untyped int': 'int',
  'untyped rune': 'int32',
  'untyped float': 'float64',
  'untyped complex': 'complex128',
  'untyped string': 'string',
};

const UNTYPED_NUMBERS: readonly BasicName[] = ['untyped int', 'untyped rune', 'untyped float', 'untyped complex'];

/** The larger of two untyped types; null when they have nothing in common. */
export function maxUntyped(x: Type, y: Type): Type | null {
  if (x === y) return x;
  if (x.kind !== 'Basic' || y.kind !== 'Basic') return null;
  const i = UNTYPED_NUMBERS.indexOf(x.name);
  const j = UNTYPED_NUMBERS.indexOf(y.name);
  return i < 0 || j < 0 ? null : i > j ? x : y;
}

/** The name of the default type of an untyped type, undefined for untyped nil and typed types. */
export const defaultName = (t: Type): BasicName | undefined => (t.kind === 'Basic' ? DEFAULTS[t.name] : undefined);

/** spec: #Constants — the type an untyped value takes when nothing else says; t itself when it is typed or nil. */
export function defaultType(t: Type): Type {
  const name = defaultName(t);
  if (name === undefined) return t;
  return name === 'int32' ? RUNE : basicType(name);
}

/** A word for composite kinds of types in messages, '' for basic ones. */
export function compositeKind(t: Type): string {
  const u = under(t);
  switch (u.kind) {
    case 'Signature':
      return 'func';
    case 'Basic':
    case 'Named':
    case 'Alias':
    case 'TypeParam':
      return '';
    default:
      return u.kind.toLowerCase();
  }
}

/** The terms of the interface; with a comparable bound, the comparable ones only. */
export function strictTerms(t: Interface): readonly Term[] | null {
  const { terms, comparable } = typeSetOf(t);
  return terms === null || !comparable ? terms : terms.filter((term) => incomparable(term.type, false) === null);
}

/** Whether the type parameter has no type at all in its set. */
export function hasEmptyTypeSet(t: Type): boolean {
  const u = under(t);
  return isTypeParam(t) && u.kind === 'Interface' && strictTerms(u)?.length === 0;
}
