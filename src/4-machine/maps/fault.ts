// How a map operation ends badly (release/runtime.md §2.4). A result, never an exception.
import type { TypeDesc } from '#code';

/**
 * `fatal` ends the run; so does `throw`, as a failure of the runtime itself. `memory` is a nil dereference inside the runtime. The others are
 * run-time panics, named by the Go type of their value.
 */
export type MapFaultKind = 'fatal' | 'throw' | 'memory' | 'plainError' | 'errorString' | 'unhashableTypeError';

export class MapFault {
  readonly kind: MapFaultKind;
  /** As Go prints it, without `fatal error: ` and, for errorString, without `runtime error: `. */
  readonly text: string;
  /** Whether the operation saw it at its first look at the flag, or when it was done. */
  readonly check: 'entry' | 'exit';
  constructor(kind: MapFaultKind, text: string, check: 'entry' | 'exit' = 'entry') {
    this.kind = kind;
    this.text = text;
    this.check = check;
  }
}

const fatal =
  (text: string): (() => MapFault) =>
  () =>
    new MapFault('fatal', text);

export const concurrentRead = fatal('concurrent map read and map write');
export const concurrentWrites = fatal('concurrent map writes');
/** Somebody else has toggled the flag inside our window. */
export const overlappedWrites = (): MapFault => new MapFault('fatal', 'concurrent map writes', 'exit');
export const concurrentIteration = fatal('concurrent map iteration and map write');
export const concurrentClone = fatal('concurrent map clone and map write');
export const noEmptySlot = fatal('small map with no empty slot (concurrent map writes?)');
export const nilMapAssignment = (): MapFault => new MapFault('plainError', 'assignment to entry in nil map');
/** A key met by the hash function. */
export const unhashable = (type: TypeDesc): MapFault => new MapFault('errorString', `hash of unhashable type ${type.string}`);
/** A key of a look-up in a nil or empty map, which is examined without being hashed. */
export const unhashableUnhashed = (type: TypeDesc): MapFault =>
  new MapFault('unhashableTypeError', `hash of unhashable type: ${type.string}`);
/** What interleaved writers of a classic map can come to, beyond the checks. */
export const badMapState = (): MapFault => new MapFault('throw', 'bad map state');
export const oldOverflowNotNil = (): MapFault => new MapFault('throw', 'oldoverflow is not nil');
export const memoryFault = (): MapFault => new MapFault('memory', 'invalid memory address or nil pointer dereference');
