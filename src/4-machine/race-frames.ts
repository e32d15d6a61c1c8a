// Functions of Go's runtime that tell the race detector of accesses in their own name; the lines are those of their declarations in 1.26.8.
import type { TypeDesc } from '#code';
import type { RuntimeFrame } from './sockets.ts';
import { type MapVariant, mapTypes, variantOf } from './maps/variant.ts';
import { hasPointers } from './value/growth.ts';

const runtime = (name: string, at: string): RuntimeFrame => ({ name: `runtime.${name}`, at: `/usr/local/go/src/${at}`, caller: null });

export const RUNTIME_FRAMES = {
  chansend: runtime('chansend', 'runtime/chan.go:176'),
  closechan: runtime('closechan', 'runtime/chan.go:414'),
  growslice: runtime('growslice', 'runtime/slice.go:178'),
  slicecopy: runtime('slicecopy', 'runtime/slice.go:392'),
  slicebytetostring: runtime('slicebytetostring', 'runtime/string.go:139'),
  slicerunetostring: runtime('slicerunetostring', 'runtime/string.go:260'),
  mapIterStart: runtime('mapIterStart', 'runtime/map.go:156'),
  mapIterNext: runtime('mapIterNext', 'runtime/map.go:168'),
  mapclear: runtime('mapclear', 'runtime/map.go:178'),
  convT: runtime('convT', 'runtime/iface.go:342'),
  convTnoptr: runtime('convTnoptr', 'runtime/iface.go:356'),
} as const;

/** Those that reflect calls by names of its own. */
const reflect = (name: string, at: string): RuntimeFrame => ({ ...runtime(name, at), name: `reflect.${name}` });

export const REFLECT_FRAMES = {
  maplen: reflect('maplen', 'runtime/map.go:284'),
  mapIterStart: reflect('mapIterStart', 'reflect/map.go:174'),
  mapIterNext: reflect('mapIterNext', 'reflect/map.go:189'),
  mapaccess: reflect('mapaccess', 'runtime/map.go:225'),
  mapassign: reflect('mapassign', 'runtime/map.go:253'),
  mapdelete: reflect('mapdelete', 'runtime/map.go:265'),
  mapclear: reflect('mapclear', 'runtime/map.go:296'),
  typedmemmove: reflect('typedmemmove', 'runtime/mbarrier.go:213'),
  typedslicecopy: reflect('typedslicecopy', 'runtime/mbarrier.go:343'),
} as const;

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

function mapFrames(
  suffix: '' | '_fast32' | '_fast64' | '_faststr',
  [access1, access2, assign, remove]: readonly [number, number, number, number],
): MapFrames {
  const file = `internal/runtime/maps/runtime${suffix}.go`;
  return {
    access1: runtime(`mapaccess1${suffix}`, `${file}:${access1}`),
    access2: runtime(`mapaccess2${suffix}`, `${file}:${access2}`),
    assign: runtime(`mapassign${suffix}`, `${file}:${assign}`),
    delete: runtime(`mapdelete${suffix}`, suffix === '' ? `runtime/map.go:${remove}` : `${file}:${remove}`),
  };
}

const FRAMES: Readonly<Record<MapVariant, MapFrames>> = {
  generic: mapFrames('', [56, 131, 206, 135]),
  fast32: mapFrames('_fast32', [15, 85, 195, 465]),
  fast64: mapFrames('_fast64', [15, 85, 196, 505]),
  faststr: mapFrames('_faststr', [101, 161, 263, 402]),
};

/** Assignments with pointers as keys have functions of their own. */
const POINTER_KEYS: MapFrames = {
  ...FRAMES.fast64,
  assign: runtime('mapassign_fast64ptr', 'internal/runtime/maps/runtime_fast64.go:374'),
};

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
