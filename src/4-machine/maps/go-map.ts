// The contract between the machine and a kind of map: seven operations, what they may ask of the world, and how they fail.
import type { Facts } from '#release';
import type { TypeDesc } from '#code';
import type { ChoiceKind } from '../sockets.ts';
import type { Pointer } from '../value/pointer.ts';
import type { Value } from '../value/value.ts';
import type { MapFault } from './fault.ts';
import type { MicroOp } from './micro-op.ts';
import { access } from './swiss/access.ts';
import { assign } from './swiss/assign.ts';
import { clear } from './swiss/clear.ts';
import { clone } from './swiss/clone.ts';
import type { Found } from './swiss/group.ts';
import { next, start } from './swiss/iterate.ts';
import { make, type MapIterator, type SwissMap } from './swiss/map.ts';
import { remove } from './swiss/remove.ts';

/** All that a map may ask. It cannot reach goroutines or the scheduler. */
export interface MapRuntime {
  choose(kind: ChoiceKind, options: number): number;
  /** Accounts for bytes of heap; false when the budget is exceeded and the run is over. */
  allocate(bytes: number): boolean;
  /** A number of its own for every object, the same in every run: pointers are hashed by it. */
  identity(object: object): number;
}

/** Operations take the map type because a nil map has none. Slots are read and stored through by the caller, outside the operation. */
export interface MapKind<M, I> {
  readonly name: string;
  make(rt: MapRuntime, type: TypeDesc, hint: number): M;
  /** The entry, or null when the key is absent. */
  access(rt: MapRuntime, type: TypeDesc, m: M | null, key: Value): MicroOp<Found | null | MapFault>;
  assign(rt: MapRuntime, type: TypeDesc, m: M | null, key: Value): MicroOp<Pointer | MapFault>;
  remove(rt: MapRuntime, type: TypeDesc, m: M | null, key: Value): MicroOp<MapFault | null>;
  clear(rt: MapRuntime, type: TypeDesc, m: M | null): MicroOp<MapFault | null>;
  clone(rt: MapRuntime, type: TypeDesc, m: M): MicroOp<M | MapFault>;
  start(rt: MapRuntime, type: TypeDesc, m: M | null): I;
  /** False at the end; else the iterator's key and elem are set. */
  next(rt: MapRuntime, it: I): MicroOp<boolean | MapFault>;
}

const KINDS = { swiss: { name: 'swiss', make, access, assign, remove, clear, clone, start, next } } as const satisfies Record<
  Facts['mapKind'],
  MapKind<SwissMap, MapIterator>
>;

/** The only place where the name of a release's map becomes code. */
export const mapKind = (facts: Facts): MapKind<SwissMap, MapIterator> => KINDS[facts.mapKind];
