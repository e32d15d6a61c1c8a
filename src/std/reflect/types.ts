// Questions about type descriptors that package reflect asks.
import type { Iface } from '#machine';

export type TypeDesc = Iface['type'];

/** Position = reflect.Kind; 0 is Invalid. */
export const KIND_NAMES = [
  'invalid',
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
  'array',
  'chan',
  'func',
  'interface',
  'map',
  'ptr',
  'slice',
  'string',
  'struct',
  'unsafe.Pointer',
] as const;

const NUMBERS = new Map<string, number>(KIND_NAMES.map((name, i) => [name, i]));
export const kindNumber = (t: TypeDesc): number => NUMBERS.get(t.kind) ?? 0;

export const isAggregate = (t: TypeDesc): boolean => t.kind === 'struct' || t.kind === 'array';
/** Element of a type whose kind has one. */
export const elemOf = (t: TypeDesc): TypeDesc => t.elem as TypeDesc;

/** Methods that reflect lists: the exported ones, of interfaces all. */
export const listedMethods = (t: TypeDesc): TypeDesc['methods'] =>
  t.kind === 'interface' ? t.methods : t.methods.filter((x) => x.pkgPath === '');

export const implementsInterface = (u: TypeDesc, t: TypeDesc): boolean => u.methods.every((x) => t.methodById.has(x.id));

const sameList = (a: readonly TypeDesc[], b: readonly TypeDesc[]): boolean => a.length === b.length && a.every((t, i) => t === b[i]);

/** Identical underlying types; components are one object when identical. `tags`: field tags count. */
function sameUnderlying(a: TypeDesc, b: TypeDesc, tags: boolean): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.elem !== b.elem || a.key !== b.key || a.len !== b.len || a.dir !== b.dir) return false;
  if (!sameList(a.params, b.params) || !sameList(a.results, b.results) || a.variadic !== b.variadic) return false;
  if (a.kind === 'interface') return implementsInterface(a, b) && implementsInterface(b, a);
  return (
    a.fields.length === b.fields.length &&
    a.fields.every((f, i) => {
      const g = b.fields[i];
      return (
        g !== undefined &&
        f.name === g.name &&
        f.pkgPath === g.pkgPath &&
        f.type === g.type &&
        f.embedded === g.embedded &&
        (!tags || f.tag === g.tag)
      );
    })
  );
}

/** spec: #Assignability, without the rules for nil and constants. */
export function assignable(to: TypeDesc, from: TypeDesc): boolean {
  if (to === from) return true;
  if (to.kind === 'interface') return implementsInterface(to, from);
  if (to.kind === 'chan' && from.kind === 'chan' && from.dir === 'both' && to.elem === from.elem) return to.name === '' || from.name === '';
  return (to.name === '' || from.name === '') && sameUnderlying(to, from, true);
}

const isInteger = (t: TypeDesc): boolean => kindNumber(t) >= 2 && kindNumber(t) <= 12;
const isFloat = (t: TypeDesc): boolean => t.kind === 'float32' || t.kind === 'float64';
const isComplex = (t: TypeDesc): boolean => t.kind === 'complex64' || t.kind === 'complex128';
const isText = (t: TypeDesc): boolean => t.kind === 'slice' && (elemOf(t).kind === 'uint8' || elemOf(t).kind === 'int32');

/** spec: #Conversions between non-constant values, except slices to arrays. */
export function convertible(to: TypeDesc, from: TypeDesc): boolean {
  if (assignable(to, from) || sameUnderlying(to, from, false)) return true;
  if (to.kind === 'ptr' && from.kind === 'ptr' && to.name === '' && from.name === '')
    return sameUnderlying(elemOf(to), elemOf(from), false);
  if (isInteger(to) || isFloat(to)) return isInteger(from) || isFloat(from);
  if (isComplex(to)) return isComplex(from);
  if (to.kind === 'string') return isInteger(from) || isText(from);
  return isText(to) && from.kind === 'string';
}

/**
 * Predeclared types in the order of their descriptors in gc's binaries (measured with 1.26.8): it shows when fmt sorts interface keys.
 * Pointers, slices and channels lie before them, other types behind.
 */
const PREDECLARED = [
  'string',
  'int8',
  'uint8',
  'int16',
  'uint16',
  'int32',
  'uint32',
  'int64',
  'uint64',
  'int',
  'uint',
  'uintptr',
  'complex64',
  'complex128',
  'float32',
  'float64',
  'bool',
];
const REGION = 0x100000;

/** A made-up address of the descriptor, in that order. */
export function typeAddress(t: TypeDesc): number {
  const i = t.pkgPath === '' && t.name !== '' ? PREDECLARED.indexOf(t.name) : -1;
  if (i >= 0) return 2 * REGION + i * 0x40;
  const small = t.kind === 'ptr' || t.kind === 'slice' || t.kind === 'chan';
  return (small ? REGION : 3 * REGION) + t.id * 0x40;
}
