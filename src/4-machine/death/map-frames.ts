// Frames of Go's map code above an operation that died in it (release/runtime.md §2.4, §3.2): Swiss maps show theirs, classic maps hide them
// in package runtime, which only a throw shows.
import { type Func, OP, type TypeDesc } from '#code';
import type { Facts } from '#release';
import type { Frame } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { type GoMap, mapLen } from '../maps/go-map.ts';
import { type MapFrames, mapFramesOf } from '../race-frames.ts';
import type { Value } from '../value/value.ts';
import { textWords } from './argument-words.ts';
import { GOROOT, type Shown } from './shown.ts';

/** Where in an operation it died: at its first look at the flag, or when it was done. */
export type MapCheck = 'entry' | 'exit';

/** The instruction that died; `native`: what it called, `type`: of its map, where it names one. */
export interface Where {
  readonly op: number;
  readonly native: Func | null;
  readonly type: TypeDesc | null;
}

const MAPS = 'internal/runtime/maps.';
const OFFSET = 0x4c;

/** Between the thrower of a Swiss map and the program stands a function of its own for some instructions, with so many words. */
const SWISS: Readonly<Record<number, readonly [name: string, words: number] | null>> = {
  [OP.MAP_GET]: null,
  [OP.MAP_GET_OK]: null,
  [OP.MAP_ASSIGN]: null,
  [OP.MAP_DELETE]: ['(*Map).Delete', 3],
  [OP.MAP_CLEAR]: ['(*Map).Clear', 2],
  [OP.MAP_ITER_NEXT]: ['(*Iter).Next', 1],
};
/** What maps.clone calls, by the way it copies. */
const CLONES: Readonly<Record<Facts['mapClones'], readonly [string, number]>> = {
  entries: ['(*Iter).Next', 1],
  tables: ['(*Map).Clone', 2],
};
/** Map operations that library code asks for. */
const NATIVES = /^(?:reflect\.map|internal\/runtime\/maps\.)/;

/** What stands above a goroutine that a fatal error caught inside a map instruction, or inside a call of a native; innermost first. */
export function swissFrames(m: Machine, { op, native, type }: Where, text: string, check: MapCheck): readonly Shown[] {
  const fatal = shown(m, `${MAPS}fatal`, textWords(m, text), null);
  if (native !== null && native.name !== 'maps.clone') return NATIVES.test(native.name) ? [fatal] : [];
  const own = native === null ? SWISS[op] : CLONES[m.facts.mapClones];
  if (own === undefined) return [];
  if (own === null) return text.startsWith('small map') && type !== null ? [fatal, smallFrame(m, type, text)] : [fatal];
  const [name, words] = own;
  return [fatal, shown(m, MAPS + name, doubted(m, words), placeOf(m, MAPS + name, text, check))];
}

/** Lines from the first look at the flag to where a key is hashed, and to where one is looked at that an empty map cannot have. */
const HASHES = 3;
const LOOKS = -6;

/** Deleting panics, of a key that has no hash, in a function of Swiss maps that every dump shows. */
export function deleteFrame(m: Machine, { func, pc, fp }: Frame, regs: readonly Value[]): Shown | null {
  if (m.facts.mapKind !== 'swiss' || func.code?.[pc] !== OP.MAP_DELETE) return null;
  const name = `${MAPS}(*Map).Delete`;
  const map = regs[fp + (func.code[pc + 1] ?? 0)] as GoMap | null;
  const away = map === null || mapLen(map) === 0 ? LOOKS : HASHES;
  const at = placeOf(m, name, 'concurrent map writes', 'entry')?.replace(/\d+$/, (line) => String(Number(line) + away)) ?? null;
  return shown(m, name, doubted(m, 3), at);
}

/** By the variant of mapassign: what it calls for a map of one group. */
const SMALL: Readonly<Record<string, string>> = { _fast32: 'Fast32', _fast64: 'Fast64', _fast64ptr: 'FastPtr', _faststr: 'FastStr' };

function smallFrame(m: Machine, type: TypeDesc, text: string): Shown {
  const variant = mapFramesOf(type).assign.name.slice('runtime.mapassign'.length);
  const name = `${MAPS}(*Map).putSlotSmall${SMALL[variant] ?? ''}`;
  const key = variant === '_faststr' ? textWords(m, 'key') : doubted(m, 1);
  return shown(m, name, `${doubted(m, 3)}, ${key}`, placeOf(m, name, text, 'entry'));
}

/** The functions of package runtime for the same. */
const CLASSIC: Readonly<Record<number, keyof MapFrames | 'mapiternext' | 'mapclear'>> = {
  [OP.MAP_GET]: 'access1',
  [OP.MAP_GET_OK]: 'access2',
  [OP.MAP_ASSIGN]: 'assign',
  [OP.MAP_DELETE]: 'delete',
  [OP.MAP_CLEAR]: 'mapclear',
  [OP.MAP_ITER_NEXT]: 'mapiternext',
};
/** Words of results, which stood behind the arguments up to 1.16. */
const RESULTS: Readonly<Partial<Record<keyof MapFrames, number>>> = { access1: 1, access2: 2, assign: 1 };

/** The frame of the map function, for a release whose map races are throws. */
export function classicFrames(
  m: Machine,
  op: number,
  type: TypeDesc | null,
  first: boolean,
  text: string,
  check: MapCheck,
): readonly Shown[] {
  const what = CLASSIC[op];
  if (what === undefined) return [];
  if (what === 'mapiternext' || what === 'mapclear') {
    const name = `runtime.${what}`;
    const frame = shown(m, name, doubted(m, what === 'mapclear' ? 2 : 1), placeOf(m, name, text, check));
    // The first step is part of starting the iteration.
    return first ? [frame, shown(m, 'runtime.mapiterinit', doubted(m, 3), null)] : [frame];
  }
  if (type === null) return [];
  const { name } = mapFramesOf(type)[what];
  const key = name.endsWith('_faststr') ? `, ${textWords(m, 'key')}` : `, ${doubted(m, 1)}`;
  const results = m.facts.argumentWords === 'row' ? (RESULTS[what] ?? 0) : 0;
  const behind = results === 0 ? '' : `, ${doubted(m, results)}`;
  return [shown(m, name, doubted(m, 2) + key + behind, placeOf(m, name, text, check))];
}

/** Operand of a map instruction that is the map's type. */
const TYPE_OPERAND: Readonly<Record<number, number>> = { [OP.MAP_GET]: 4, [OP.MAP_GET_OK]: 4, [OP.MAP_ASSIGN]: 4, [OP.MAP_DELETE]: 3 };

/** The type of the map at which a frame stands, where the instruction names it. */
export function mapTypeAt({ func, pc }: Frame): TypeDesc | null {
  const operand = TYPE_OPERAND[func.code?.[pc] ?? -1];
  const type = operand === undefined ? undefined : func.consts[func.code?.[pc + operand] ?? -1];
  return typeof type === 'object' && type !== null && 'kind' in type ? (type as TypeDesc) : null;
}

const placeOf = (m: Machine, name: string, text: string, check: MapCheck): string | null =>
  m.places.fatal(name, text).at(check === 'entry' ? 0 : -1)?.at ?? null;

const shown = (m: Machine, name: string, args: string, at: string | null): Shown => ({
  name: m.places.nameOf(name),
  args,
  own: GOROOT + (at ?? 'runtime/panic.go:1181'),
  offset: OFFSET,
});

const doubted = (m: Machine, words: number): string =>
  Array.from({ length: words }, () => (m.facts.argumentWords === 'doubted' ? '0x0?' : '0x0')).join(', ');

/** There was no such package, or no such function in it. */
export const isLaterCode = (facts: Facts, name: string): boolean => facts.mapKind === 'classic' && name.startsWith(MAPS);
