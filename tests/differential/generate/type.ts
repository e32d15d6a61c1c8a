// Go types as the generator knows them: how each is written, and what may be done with its values.

export interface Method {
  readonly name: string;
  readonly params: readonly Type[];
  readonly result: Type;
  readonly pointer: boolean;
}

export interface Field {
  /** How it is reached: `F1`, or a promoted field's own name. */
  readonly name: string;
  readonly type: Type;
  readonly embedded: boolean;
}

interface Written {
  /** As written in Go, and the key of identity: equal texts are one type within a program. */
  readonly text: string;
  readonly methods: readonly Method[];
}

export type Type = Written &
  (
    | { readonly kind: 'bool' | 'string' | 'error' | 'any' }
    | { readonly kind: 'int'; readonly bits: number; readonly signed: boolean }
    | { readonly kind: 'float' | 'complex'; readonly bits: number }
    | { readonly kind: 'slice'; readonly elem: Type }
    | { readonly kind: 'pointer'; readonly elem: Type }
    | { readonly kind: 'chan'; readonly elem: Type }
    | { readonly kind: 'array'; readonly elem: Type; readonly length: number }
    | { readonly kind: 'map'; readonly key: Type; readonly elem: Type }
    | { readonly kind: 'struct'; readonly fields: readonly Field[] }
    | { readonly kind: 'func'; readonly params: readonly Type[]; readonly result: Type }
    | { readonly kind: 'interface'; readonly implementers: readonly Type[] }
  );

export type OfKind<K extends Type['kind']> = Extract<Type, { readonly kind: K }>;
export type IntType = OfKind<'int'>;

const int = (text: string, bits: number, signed: boolean): IntType => ({ kind: 'int', text, bits, signed, methods: [] });

export const INT = int('int', 64, true);
export const INTS: readonly IntType[] = [
  INT,
  int('int8', 8, true),
  int('int16', 16, true),
  int('int32', 32, true),
  int('int64', 64, true),
  int('uint', 64, false),
  int('uint8', 8, false),
  int('uint16', 16, false),
  int('uint32', 32, false),
  int('uint64', 64, false),
  int('uintptr', 64, false),
];
export const UINT8 = INTS[6]!;
export const INT32 = INTS[3]!;
export const FLOAT64: Type = { kind: 'float', text: 'float64', bits: 64, methods: [] };
export const FLOATS: readonly Type[] = [FLOAT64, { kind: 'float', text: 'float32', bits: 32, methods: [] }];
export const COMPLEXES: readonly Type[] = [
  { kind: 'complex', text: 'complex128', bits: 64, methods: [] },
  { kind: 'complex', text: 'complex64', bits: 32, methods: [] },
];
export const BOOL: Type = { kind: 'bool', text: 'bool', methods: [] };
export const STRING: Type = { kind: 'string', text: 'string', methods: [] };
export const ERROR: Type = { kind: 'error', text: 'error', methods: [] };
export const ANY: Type = { kind: 'any', text: 'any', methods: [] };

export const sliceOf = (elem: Type): OfKind<'slice'> => ({ kind: 'slice', text: `[]${elem.text}`, elem, methods: [] });
export const pointerTo = (elem: Type): Type => ({ kind: 'pointer', text: `*${elem.text}`, elem, methods: [] });
export const arrayOf = (length: number, elem: Type): Type => ({
  kind: 'array',
  text: `[${length}]${elem.text}`,
  elem,
  length,
  methods: [],
});
export const mapOf = (key: Type, elem: Type): Type => ({ kind: 'map', text: `map[${key.text}]${elem.text}`, key, elem, methods: [] });
export const funcOf = (params: readonly Type[], result: Type): Type => ({
  kind: 'func',
  text: `func(${params.map((p) => p.text).join(', ')}) ${result.text}`,
  params,
  result,
  methods: [],
});

export const isNumeric = (t: Type): boolean => t.kind === 'int' || t.kind === 'float' || t.kind === 'complex';
export const isOrdered = (t: Type): boolean => t.kind === 'int' || t.kind === 'float' || t.kind === 'string';

/** May stand at both sides of == without a panic. */
export function isComparable(t: Type): boolean {
  switch (t.kind) {
    case 'slice':
    case 'map':
    case 'func':
      return false;
    case 'array':
      return isComparable(t.elem);
    case 'struct':
      return t.fields.every((f) => isComparable(f.type));
    default:
      return true;
  }
}

/** A type whose values hold nothing behind an interface or pointer: every verb shows them whole. */
export function isPlain(t: Type): boolean {
  switch (t.kind) {
    case 'slice':
    case 'array':
      return isPlain(t.elem);
    case 'struct':
      return t.fields.every((f) => isPlain(f.type));
    case 'map':
      return isSortedKey(t.key) && isPlain(t.key) && isPlain(t.elem);
    default:
      return isNumeric(t) || t.kind === 'string' || t.kind === 'bool';
  }
}

/** fmt shows it without an address, and in an order of its own. */
export function isPrintable(t: Type): boolean {
  switch (t.kind) {
    case 'func':
    case 'pointer':
    case 'chan':
      return false;
    case 'slice':
    case 'array':
      return isPrintable(t.elem);
    case 'map':
      // Keys of several dynamic types come in the order of the types' addresses; several NaNs in any.
      return isSortedKey(t.key) && isPrintable(t.elem);
    case 'struct':
      return t.fields.every((f) => isPrintable(f.type));
    case 'interface':
      return t.implementers.every(isPrintable);
    default:
      return true;
  }
}

function isSortedKey(t: Type): boolean {
  switch (t.kind) {
    case 'float':
    case 'complex':
    case 'any':
    case 'error':
    case 'interface':
      return false;
    case 'array':
      return isSortedKey(t.elem);
    case 'struct':
      return t.fields.every((f) => isSortedKey(f.type));
    default:
      return isPrintable(t);
  }
}

/** Its text in Go syntax (%#v) shows the address of an error or of what an interface holds. */
export function holdsInterface(t: Type): boolean {
  switch (t.kind) {
    case 'error':
    case 'any':
    case 'interface':
      return true;
    case 'slice':
    case 'array':
    case 'pointer':
      return holdsInterface(t.elem);
    case 'map':
      return holdsInterface(t.key) || holdsInterface(t.elem);
    case 'struct':
      return t.fields.some((f) => holdsInterface(f.type));
    default:
      return false;
  }
}

/** Every type mentioned may be the dynamic type of an any that is compared or used as a key. */
export const isKey = (t: Type): boolean => isComparable(t) && t.kind !== 'chan' && t.kind !== 'pointer' && t.kind !== 'complex';
