// Frames of Go's map code above an operation that died in it (release/runtime.md §2.4, §3.2): Swiss maps show theirs, classic maps hide them
// in package runtime, which only a throw shows.
import { type Func, OP, type TypeDesc } from '#code';
import type { Facts } from '#release';
import type { Frame } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { type GoMap, type MapIterator, mapLen } from '../maps/go-map.ts';
import { mapTypes } from '../maps/variant.ts';
import { type MapFrames, mapFramesOf } from '../race-frames.ts';
import type { Value } from '../value/value.ts';
import { hex } from '../value/print-text.ts';
import { onStack, rightWords, textWords } from './argument-words.ts';
import { GOROOT, type Shown } from './shown.ts';

/** Where in an operation it died: at its first look at the flag, or when it was done. */
export type MapCheck = 'entry' | 'exit';

/** The instruction that died: its frame, and the registers of its goroutine; `native`: what it called. */
export interface Where {
  readonly frame: Frame;
  readonly regs: readonly Value[];
  readonly native: Func | null;
}

const MAPS = 'internal/runtime/maps.';
const OFFSET = 0x4c;

/** Between the thrower of a Swiss map and the program stands a function of its own for some instructions. */
const SWISS: Readonly<Record<number, string | null>> = {
  [OP.MAP_GET]: null,
  [OP.MAP_GET_OK]: null,
  [OP.MAP_ASSIGN]: null,
  [OP.MAP_DELETE]: '(*Map).Delete',
  [OP.MAP_CLEAR]: '(*Map).Clear',
  [OP.MAP_ITER_NEXT]: '(*Iter).Next',
};
/** What maps.clone calls, by the way it copies. */
const CLONES: Readonly<Record<Facts['mapClones'], string>> = { entries: '(*Iter).Next', tables: '(*Map).Clone' };
/** Map operations that library code asks for. */
const NATIVES = /^(?:reflect\.map|internal\/runtime\/maps\.)/;

/** What stands above a goroutine that a fatal error caught inside a map instruction, or inside a call of a native; innermost first. */
export function swissFrames(m: Machine, { frame, regs, native }: Where, text: string, check: MapCheck): readonly Shown[] {
  const fatal = shown(m, `${MAPS}fatal`, textWords(m, text), null);
  if (native !== null && native.name !== 'maps.clone') return NATIVES.test(native.name) ? [fatal] : [];
  const asked = askedAt(frame, regs);
  const own = native === null ? SWISS[asked.op] : CLONES[m.facts.mapClones];
  if (own === undefined) return [];
  if (own === null) return text.startsWith('small map') && asked.type !== null ? [fatal, smallFrame(m, asked, asked.type, text)] : [fatal];
  return [fatal, shown(m, MAPS + own, swissWords(m, asked, own), placeOf(m, MAPS + own, text, check))];
}

/** Arguments that a function of Swiss maps still needs where it gives up are right, others doubted. */
function swissWords(m: Machine, { map, type, keyAt }: Asked, name: string): string {
  const object = hex(m.addresses.of(map));
  const described = hex(type === null ? 0 : m.addresses.type(type));
  switch (name) {
    case '(*Map).Delete':
      return [object, described, hex(keyAt)].join(', ');
    case '(*Iter).Next':
      return `${hex(keyAt)}?`;
    default:
      return `${object}, ${described}`;
  }
}

/** Lines from the first look at the flag to where a key is hashed, and to where one is looked at that an empty map cannot have. */
const HASHES = 3;
const LOOKS = -6;

/** Deleting panics, of a key that has no hash, in a function of Swiss maps that every dump shows. */
export function deleteFrame(m: Machine, { func, pc, fp }: Frame, regs: readonly Value[]): Shown | null {
  if (m.facts.mapKind !== 'swiss' || func.code?.[pc] !== OP.MAP_DELETE) return null;
  const name = `${MAPS}(*Map).Delete`;
  const asked = askedAt({ func, pc, fp }, regs);
  const away = asked.map === null || mapLen(asked.map as GoMap) === 0 ? LOOKS : HASHES;
  const at = placeOf(m, name, 'concurrent map writes', 'entry')?.replace(/\d+$/, (line) => String(Number(line) + away)) ?? null;
  return shown(m, name, swissWords(m, asked, '(*Map).Delete'), at);
}

/** By the variant of mapassign: what it calls for a map of one group. */
const SMALL: Readonly<Record<string, string>> = { _fast32: 'Fast32', _fast64: 'Fast64', _fast64ptr: 'FastPtr', _faststr: 'FastStr' };

function smallFrame(m: Machine, asked: Asked, type: TypeDesc, text: string): Shown {
  const variant = mapFramesOf(type).assign.name.slice('runtime.mapassign'.length);
  const name = `${MAPS}(*Map).putSlotSmall${SMALL[variant] ?? ''}`;
  const hash = '0x0?';
  return shown(m, name, `${swissWords(m, asked, name)}, ${hash}, ${keyWords(m, asked, variant)}`, placeOf(m, name, text, 'entry'));
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
export function classicFrames(m: Machine, { frame, regs }: Where, first: boolean, text: string, check: MapCheck): readonly Shown[] {
  const asked = askedAt(frame, regs);
  const { type, map, keyAt } = asked;
  const what = CLASSIC[asked.op];
  if (what === undefined) return [];
  const doubt = m.facts.argumentWords === 'doubted' ? '?' : '';
  if (what === 'mapiternext' || what === 'mapclear') {
    const name = `runtime.${what}`;
    const iterator = hex(keyAt) + doubt;
    const own = shown(m, name, what === 'mapclear' ? typeAndMap(m, type, map) : iterator, placeOf(m, name, text, check));
    // The first step is part of starting the iteration.
    return first ? [own, shown(m, 'runtime.mapiterinit', `${typeAndMap(m, type, map)}, ${iterator}`, null)] : [own];
  }
  if (type === null) return [];
  const { name } = mapFramesOf(type)[what];
  const results = m.facts.argumentWords === 'row' ? (RESULTS[what] ?? 0) : 0;
  const words = [typeAndMap(m, type, map), keyWords(m, asked, /(?:_\w+)?$/.exec(name)?.[0] ?? ''), ...Array<string>(results).fill('0x0')];
  return [shown(m, name, words.join(', '), placeOf(m, name, text, check))];
}

/** Functions of classic maps no longer need their registers where they give up. */
function typeAndMap(m: Machine, type: TypeDesc | null, map: Value): string {
  const doubt = m.facts.argumentWords === 'doubted' ? '?' : '';
  return `${hex(type === null ? 0 : m.addresses.type(type))}${doubt}, ${hex(m.addresses.of(map))}${doubt}`;
}

/** By the variant: the key itself, or where it lies. */
function keyWords(m: Machine, { key, keyAt, type }: Asked, variant: string): string {
  if (variant === '' || type === null) return hex(keyAt) + (m.facts.argumentWords === 'doubted' ? '?' : '');
  return rightWords(m, mapTypes(type).key, key);
}

/** What a map instruction was asked, with where its key, or the iterator of one that has none, would lie on Go's stack. */
interface Asked {
  readonly op: number;
  readonly type: TypeDesc | null;
  readonly map: Value;
  readonly key: Value;
  readonly keyAt: number;
}

/** Operands of map instructions: the map (an iterator, for one), its key, and the map's type. */
const OPERANDS: Readonly<Record<number, readonly [map: number, key: number, type: number]>> = {
  [OP.MAP_GET]: [2, 3, 4],
  [OP.MAP_GET_OK]: [2, 3, 4],
  [OP.MAP_ASSIGN]: [2, 3, 4],
  [OP.MAP_DELETE]: [1, 2, 3],
  [OP.MAP_CLEAR]: [1, 0, 2],
  [OP.MAP_ITER_NEXT]: [1, 0, 0],
};

/** The type of the map at which a frame stands, where the instruction names it. */
export const mapTypeAt = (frame: Frame): TypeDesc | null => askedAt(frame, []).type;

function askedAt({ func, pc, fp }: Pick<Frame, 'func' | 'pc' | 'fp'>, regs: readonly Value[]): Asked {
  const op = func.code?.[pc] ?? -1;
  const [map, key, type] = OPERANDS[op] ?? [0, 0, 0];
  const operand = (i: number): number => func.code?.[pc + i] ?? 0;
  const [inMap, inKey] = [fp + operand(map), fp + operand(key === 0 ? map : key)];
  const given = regs[inMap];
  const described = type === 0 ? undefined : func.consts[operand(type)];
  return {
    op,
    type: typeof described === 'object' && described !== null && 'kind' in described ? (described as TypeDesc) : null,
    map: op === OP.MAP_ITER_NEXT ? ((given as MapIterator | undefined)?.map ?? null) : given,
    key: regs[inKey],
    keyAt: onStack(inKey),
  };
}

const placeOf = (m: Machine, name: string, text: string, check: MapCheck): string | null =>
  m.places.fatal(name, text).at(check === 'entry' ? 0 : -1)?.at ?? null;

const shown = (m: Machine, name: string, args: string, at: string | null): Shown => ({
  name: m.places.nameOf(name),
  args,
  own: GOROOT + (at ?? 'runtime/panic.go:1181'),
  offset: OFFSET,
});

/** There was no such package, or no such function in it. */
export const isLaterCode = (facts: Facts, name: string): boolean => facts.mapKind === 'classic' && name.startsWith(MAPS);
