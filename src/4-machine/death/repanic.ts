// Whether a panic has the very value of the one before: Go compares the two words of the interfaces (runtime.md §3.6).
import type { TypeDesc } from '#code';
import type { Panic } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { Closure } from '../value/func.ts';
import { equal } from '../value/equal.ts';
import type { Iface } from '../value/iface.ts';
import type { Value } from '../value/value.ts';
import { isPointerShaped } from './receiver.ts';

/** Constants, and literals of constants: such a value lies in one place, wherever in the program it is written. */
const fixed = new WeakSet<Iface>();

export function noteFixed(value: Iface): void {
  fixed.add(value);
}

/** A panic with the very value of the one before shares its line. */
export const isRepanic = (m: Machine, p: Panic): boolean => m.facts.repanicShares !== 'no' && p.older !== null && isSame(p, p.older);

/** The second word is the value itself where that is a pointer, else where the value lies: constants lie in one place, others are copied each time. */
function isSame({ value: a }: Panic, { value: b }: Panic): boolean {
  if (a === null || b === null || a.type !== b.type) return false;
  const { type } = a;
  if (a === b || isEmpty(type)) return true;
  if (RUNTIME.has(type.string)) return errorText(a) === errorText(b) && !COMPUTED.test(errorText(a));
  if (isPointerShaped(type)) return type.comparable ? equal(a.value, b.value, type) === true : isSameWord(a.value, b.value);
  if (fixed.has(a) !== fixed.has(b)) return false;
  if (fixed.has(a)) return !type.comparable || equal(a.value, b.value, type) === true;
  return a.value === b.value && isKept(type, a.value);
}

/** Maps, and functions: those that capture nothing lie in one place. */
const isSameWord = (a: Value, b: Value): boolean =>
  a === b || (a instanceof Closure && b instanceof Closure && a.func === b.func && a.captures.length === 0);

/** All values without bytes lie in one place. */
const isEmpty = (type: TypeDesc): boolean => type.size === 0 || (type.kind === 'ptr' && type.elem?.size === 0);

/** Values that the runtime has ready: of one byte, or zero, or small. */
function isKept(type: TypeDesc, value: Value): boolean {
  if (type.size === 1 || value === '') return true;
  if (type.kind === 'float32' || type.kind === 'float64') return Object.is(value, 0);
  return typeof value === 'number' ? value >= 0 && value <= 255 : typeof value === 'bigint' && value >= 0n && value <= 255n;
}

/** Errors of the runtime that are made once, and those whose text is made each time. */
const RUNTIME: ReadonlySet<string> = new Set(['runtime.plainError', 'runtime.errorString', 'maps.unhashableTypeError']);
const COMPUTED = /^(?:hash of unhashable|comparing uncomparable) type [^:]/;

export const errorText = ({ value }: Iface): string => String(Array.isArray(value) ? value[0] : value);
