// The contract between the machine and a kind of map: its operations, what they may ask of the world, and how they fail.
import type { Facts } from '#release';
import type { TypeDesc } from '#code';
import type { ChoiceKind } from '../sockets.ts';
import type { Pointer } from '../value/pointer.ts';
import type { Cells, Value } from '../value/value.ts';
import type { ClassicIterator } from './classic/iterate.ts';
import { classic } from './classic/kind.ts';
import { ClassicMap } from './classic/map.ts';
import type { MapFault } from './fault.ts';
import type { MicroOp } from './micro-op.ts';
import type { MapPicture, ShowValue } from './picture.ts';
import { swiss } from './swiss/kind.ts';
import type { SwissIterator, SwissMap } from './swiss/map.ts';

/** All that a map may ask. It cannot reach goroutines or the scheduler. */
export interface MapRuntime {
  readonly facts: Facts;
  choose(kind: ChoiceKind, options: number): number;
  /** Accounts for bytes of heap; false when the budget is exceeded and the run is over. */
  allocate(bytes: number): boolean;
  /** A number of its own for every object, the same in every run: pointers are hashed by it. */
  identity(object: object): number;
}

/** What a successful look-up gives. */
export interface Found {
  readonly key: Value;
  readonly elem: Value;
  /** Where the element lies. */
  readonly elems: Cells;
  readonly slot: number;
}

/** Operations take the map type because a nil map has none. Slots are read and stored through by the caller, outside the operation. */
export interface MapKind<M, I> {
  readonly name: Facts['mapKind'];
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
  picture(m: M, show: ShowValue): MapPicture;
}

/** The maps of a run are all of one kind. */
export type GoMap = SwissMap | ClassicMap;
export type MapIterator = SwissIterator | ClassicIterator;

const KINDS: Readonly<Record<Facts['mapKind'], MapKind<GoMap, MapIterator>>> = { classic, swiss };

/** The only place where the name of a release's map becomes code. */
export const mapKind = (facts: Facts): MapKind<GoMap, MapIterator> => KINDS[facts.mapKind];

/** len(m), a plain load: no check of any kind. */
export const mapLen = (m: GoMap): number => (m instanceof ClassicMap ? m.count : m.used);
