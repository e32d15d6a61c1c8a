// Package unsafe (spec: #Package_unsafe): conversions from and to unsafe.Pointer, and the functions that are no constants.
import { toBytes, unreachable } from '#base';
import { type TypeDesc, UNSAFE_OPERATIONS } from '#code';
import type { Machine } from '../machine.ts';
import type { Int } from '../value/int.ts';
import { Pointer } from '../value/pointer.ts';
import { NIL_SLICE, type Slice } from '../value/slice.ts';
import { movedPointer, notePointee, noteStruct, offsetOf, sliceFrom, textOf, typedPointer } from '../value/unsafe.ts';
import type { Storage, Value } from '../value/value.ts';
import { isAggregate, newStorage, zeroOf } from '../value/zero.ts';

/** What unsafe has looked at in one run. */
interface Seen {
  /** Pointers that became numbers, by number. */
  readonly pointers: Map<number, Pointer | Storage>;
  /** Bytes of strings: a string has one place. */
  readonly strings: Map<string, Uint8Array>;
}

const seenBy = new WeakMap<Machine, Seen>();

function seenOf(m: Machine): Seen {
  const seen = seenBy.get(m) ?? { pointers: new Map(), strings: new Map() };
  seenBy.set(m, seen);
  return seen;
}

export function UNSAFE(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc, d: number): void {
  const operation = UNSAFE_OPERATIONS[b] as (typeof UNSAFE_OPERATIONS)[number];
  const p = regs[a] as Pointer | Storage | null;
  switch (operation) {
    case 'pointer':
      return notePointee(p, c, d === 1);
    case 'field pointer':
      return noteStruct(p, c);
    case 'typed':
      return typed(m, regs, a, p, c);
    case 'address':
      regs[a] = addressOf(m, p);
      return;
    case 'at':
      return pointerAt(m, regs, a, c);
    case 'add':
      return add(m, regs, a, p, c);
    case 'slice':
      return slice(m, regs, a, p, c);
    case 'slice data':
      regs[a] = dataOf(regs[a] as Slice, c);
      return;
    case 'string':
      return string(m, regs, a, p);
    case 'string data':
      regs[a] = stringData(m, regs[a] as string, c);
      return;
    default:
      return unreachable(operation);
  }
}

/** Memory has no bytes here: some of what unsafe can ask for has no answer. */
const refuse = (m: Machine, what: string): void => m.fatal(`maprace: ${what} is not in this simulator`);

const bytesOf = (m: Machine, s: string): Uint8Array => {
  const { strings } = seenOf(m);
  const bytes = strings.get(s) ?? toBytes(s);
  strings.set(s, bytes);
  return bytes;
};

function typed(m: Machine, regs: Value[], a: number, p: Pointer | Storage | null, type: TypeDesc): void {
  if (p === null) return;
  const found = typedPointer(p, type, (s) => bytesOf(m, s));
  if (found === null) return refuse(m, `this memory as a ${type.string}`);
  regs[a] = found;
}

function addressOf(m: Machine, p: Pointer | Storage | null): number {
  if (p === null) return 0;
  const address = p instanceof Pointer ? m.addresses.of(new Pointer(p.base, 0)) + offsetOf(p) : m.addresses.of(p);
  seenOf(m).pointers.set(address, p);
  return address;
}

/** How far from a known address another one may be that was computed from it. */
const REACH = 2 ** 20;

function pointerAt(m: Machine, regs: Value[], a: number, byte: TypeDesc): void {
  const address = Number(regs[a]);
  if (address === 0) {
    regs[a] = null;
    return;
  }
  const { pointers } = seenOf(m);
  const exact = pointers.get(address);
  let nearest = -Infinity;
  for (const known of pointers.keys()) if (known <= address && known > nearest) nearest = known;
  const below = pointers.get(nearest);
  const found = exact ?? (below === undefined || address - nearest > REACH ? null : movedPointer(below, address - nearest, byte));
  if (found === null) return refuse(m, 'memory at an address that no pointer of the program had');
  regs[a] = found;
}

function add(m: Machine, regs: Value[], a: number, p: Pointer | Storage | null, byte: TypeDesc): void {
  if (p === null) return Number(regs[a + 1]) === 0 ? undefined : refuse(m, 'memory at a small address');
  const found = movedPointer(p, Number(regs[a + 1]), byte);
  if (found === null) return refuse(m, 'memory outside of a variable');
  regs[a] = found;
}

/** Whether n is a length for the pointer; a nil pointer has none but 0. Otherwise it has panicked. */
function isLength(m: Machine, name: string, p: Pointer | Storage | null, n: Int): boolean {
  const wrong = n < 0 || typeof n === 'bigint' ? 'len out of range' : p === null && n > 0 ? 'ptr is nil and len is not zero' : null;
  if (wrong !== null) m.panicText('errorString', `unsafe.${name}: ${wrong}`);
  return wrong === null;
}

function slice(m: Machine, regs: Value[], a: number, p: Pointer | Storage | null, elem: TypeDesc): void {
  const n = regs[a + 1] as Int;
  if (!isLength(m, 'Slice', p, n)) return;
  const found = p === null ? NIL_SLICE : sliceFrom(p, elem, Number(n));
  if (found === null) return refuse(m, `unsafe.Slice of ${n} elements that are not known to be of one array`);
  regs[a] = found;
}

function dataOf(s: Slice, elem: TypeDesc): Value {
  if (s === NIL_SLICE) return null;
  if (isAggregate(elem)) return s.cap > 0 ? (s.base[s.off] as Storage) : zeroOf(elem);
  const p = new Pointer(s.cap > 0 ? s.base : newStorage(elem, 1), s.cap > 0 ? s.off : 0);
  notePointee(p, elem, true);
  return p;
}

function string(m: Machine, regs: Value[], a: number, p: Pointer | Storage | null): void {
  const n = regs[a + 1] as Int;
  if (!isLength(m, 'String', p, n)) return;
  if (!m.allocate(Number(n))) return;
  const from = p instanceof Pointer ? p : null;
  if (from !== null && from.index + Number(n) > from.base.length) return refuse(m, 'memory outside of a variable');
  regs[a] = from === null ? '' : textOf(from.base as Uint8Array, from.index, Number(n));
}

function stringData(m: Machine, s: string, byte: TypeDesc): Value {
  if (s === '') return null;
  const p = new Pointer(bytesOf(m, s), 0);
  notePointee(p, byte, true);
  return p;
}
