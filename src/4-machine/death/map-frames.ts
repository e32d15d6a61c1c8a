// Frames of Go's map code in tracebacks: the functions of Swiss maps are shown, those of classic maps hide in package runtime (measured with
// 1.20 to 1.26; places are those of 1.26 and 1.23).
import { type Func, OP } from '#code';
import type { Facts } from '#release';
import { GOROOT } from './upstream.ts';

/** The two lines of one frame. */
export interface FrameText {
  readonly call: string;
  readonly at: string;
}

const SWISS_FATAL: FrameText = { call: 'internal/runtime/maps.fatal({0x4aee04?, 0x0?})', at: `${GOROOT}runtime/panic.go:1181 +0x18` };

/** Above the thrower of a Swiss map stands a function of its own for some instructions. */
const SWISS_FRAMES: Readonly<Record<number, readonly FrameText[]>> = {
  [OP.MAP_GET]: [],
  [OP.MAP_GET_OK]: [],
  [OP.MAP_ASSIGN]: [],
  [OP.MAP_DELETE]: [
    { call: 'internal/runtime/maps.(*Map).Delete(0x0?, 0x0?, 0x0?)', at: `${GOROOT}internal/runtime/maps/map.go:656 +0x4c` },
  ],
  [OP.MAP_CLEAR]: [{ call: 'internal/runtime/maps.(*Map).Clear(0x0?, 0x0?)', at: `${GOROOT}internal/runtime/maps/map.go:741 +0x4c` }],
  [OP.MAP_ITER_NEXT]: [{ call: 'internal/runtime/maps.(*Iter).Next(0x0?)', at: `${GOROOT}internal/runtime/maps/table.go:819 +0x86` }],
};

/** Map operations that library code asks for. */
const SWISS_NATIVES = /^(?:reflect\.map|internal\/runtime\/maps\.)/;

/** What maps.clone calls, by the way it copies. */
const CLONE_FRAMES: Readonly<Record<Facts['mapClones'], FrameText>> = {
  entries: { call: 'internal/runtime/maps.(*Iter).Next(0x0?)', at: `${GOROOT}internal/runtime/maps/table.go:683 +0x86` },
  tables: { call: 'internal/runtime/maps.(*Map).Clone(0x0?, 0x0?)', at: `${GOROOT}internal/runtime/maps/map.go:787 +0x33` },
};

/** What stands above a goroutine that a fatal error caught inside a map instruction, or inside a call of a native. */
export function mapFrames(facts: Facts, op: number, native: Func | null): readonly FrameText[] {
  if (facts.mapKind === 'classic') return [];
  if (native?.name === 'maps.clone') return [SWISS_FATAL, CLONE_FRAMES[facts.mapClones]];
  if (native !== null) return SWISS_NATIVES.test(native.name) ? [SWISS_FATAL] : [];
  const own = SWISS_FRAMES[op];
  return own === undefined ? [] : [SWISS_FATAL, ...own];
}

/** Functions by which reflect gets at iterators: of the runtime itself, in the days of classic maps. */
const CLASSIC_NAMES: Readonly<Record<string, { readonly name: string; readonly at: string }>> = {
  'reflect.mapIterStart': { name: 'reflect.mapiterinit', at: 'runtime/map.go:1520' },
  'reflect.mapIterNext': { name: 'reflect.mapiternext', at: 'runtime/map.go:1537' },
};

export const classicName = (facts: Facts, func: Func): { readonly name: string; readonly at: string } | null =>
  facts.mapKind === 'classic' ? (CLASSIC_NAMES[func.name] ?? null) : null;

/** There was no such package. */
export const isLaterMapCode = (facts: Facts, func: Func): boolean =>
  facts.mapKind === 'classic' && func.name.startsWith('internal/runtime/maps.');
