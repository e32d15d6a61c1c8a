// Functions of Go's runtime that tell the race detector of accesses in their own name. Where they stand, and what others they call, depends on
// the release (release/places.ts); the names are those of 1.23.
import type { TypeDesc } from '#code';
import type { RuntimeFrame } from './sockets.ts';
import { type MapVariant, mapTypes, variantOf } from './maps/variant.ts';
import { hasPointers } from './value/growth.ts';

const runtime = (name: string): RuntimeFrame => ({ name: `runtime.${name}` });

export const RUNTIME_FRAMES = {
  chansend: runtime('chansend'),
  closechan: runtime('closechan'),
  growslice: runtime('growslice'),
  slicecopy: runtime('slicecopy'),
  slicestringcopy: runtime('slicestringcopy'),
  slicebytetostring: runtime('slicebytetostring'),
  slicerunetostring: runtime('slicerunetostring'),
  mapiterinit: runtime('mapiterinit'),
  mapiternext: runtime('mapiternext'),
  mapclear: runtime('mapclear'),
  convT: runtime('convT'),
  convTnoptr: runtime('convTnoptr'),
} as const;

/** Those that reflect calls by names of its own. */
const reflect = (name: string): RuntimeFrame => ({ name: `reflect.${name}` });

export const REFLECT_FRAMES = {
  maplen: reflect('maplen'),
  mapiterinit: reflect('mapiterinit'),
  mapiternext: reflect('mapiternext'),
  mapclear: reflect('mapclear'),
  typedmemmove: reflect('typedmemmove'),
  typedslicecopy: reflect('typedslicecopy'),
} as const;

/** Those for strings as keys are others. */
const REFLECT_MAP_FRAMES = {
  access: [reflect('mapaccess'), reflect('mapaccess_faststr')],
  assign: [reflect('mapassign0'), reflect('mapassign_faststr0')],
  delete: [reflect('mapdelete'), reflect('mapdelete_faststr')],
} as const;

export function reflectMapFrame(map: TypeDesc, what: keyof typeof REFLECT_MAP_FRAMES): RuntimeFrame {
  const [plain, fast] = REFLECT_MAP_FRAMES[what];
  const { key, elem } = mapTypes(map);
  return variantOf(key, elem) === 'faststr' ? fast : plain;
}

/** Who reads an aggregate that is put into an interface: words are passed as they are, anything larger by its address. */
export function boxFrame(t: TypeDesc): RuntimeFrame | null {
  const pointers = hasPointers(t);
  const isWord = (t.size === 2 || t.size === 4 || t.size === 8) && (pointers || t.align === t.size);
  return isWord || t.size === 0 ? null : pointers ? RUNTIME_FRAMES.convT : RUNTIME_FRAMES.convTnoptr;
}

/** Those that gc calls for maps of one type. */
export interface MapFrames {
  readonly access1: RuntimeFrame;
  readonly access2: RuntimeFrame;
  readonly assign: RuntimeFrame;
  readonly delete: RuntimeFrame;
}

function mapFrames(suffix: '' | '_fast32' | '_fast64' | '_faststr'): MapFrames {
  return {
    access1: runtime(`mapaccess1${suffix}`),
    access2: runtime(`mapaccess2${suffix}`),
    assign: runtime(`mapassign${suffix}`),
    delete: runtime(`mapdelete${suffix}`),
  };
}

const FRAMES: Readonly<Record<MapVariant, MapFrames>> = {
  generic: mapFrames(''),
  fast32: mapFrames('_fast32'),
  fast64: mapFrames('_fast64'),
  faststr: mapFrames('_faststr'),
};

/** Assignments with pointers as keys have functions of their own. */
const POINTER_KEYS: MapFrames = { ...FRAMES.fast64, assign: runtime('mapassign_fast64ptr') };

export function mapFramesOf(map: TypeDesc): MapFrames {
  const known = framesByType.get(map);
  if (known !== undefined) return known;
  const { key, elem } = mapTypes(map);
  const variant = variantOf(key, elem);
  const frames = variant === 'fast64' && hasPointers(key) ? POINTER_KEYS : FRAMES[variant];
  framesByType.set(map, frames);
  return frames;
}

/** Derived from the descriptor alone, so that sharing it between machines shows nowhere. */
const framesByType = new WeakMap<TypeDesc, MapFrames>();
