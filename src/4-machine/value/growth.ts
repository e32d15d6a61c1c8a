// Growth of slices by append: new capacities as gc computes them, rounded up to the allocator's size classes.
import { unreachable } from '#base';
import type { TypeDesc } from '#code';
import type { Machine } from '../machine.ts';
import { copyElements } from './clone.ts';
import { footprint } from './footprint.ts';
import { Slice } from './slice.ts';
import type { Cells, Value } from './value.ts';
import { elemOf, isAggregate, newStorage, newCells, zeroOf } from './zero.ts';

/** Capacities up to this double; larger ones grow ever more like a quarter at a time. */
const DOUBLES_TO = 256;
const MAX_ALLOC = 2 ** 48;

/** append(s, count values from regs[from] on); null when it has panicked. */
export function appendValues(m: Machine, s: Slice, elem: TypeDesc, regs: Value[], from: number, count: number): Slice | null {
  const room = growSlice(m, s, count, elem);
  if (room === null) return null;
  const base = room.base as Cells;
  const at = room.off + s.len;
  for (let i = 0; i < count; i++) base[at + i] = regs[from + i];
  return room;
}

/** A slice that continues s by `more` elements, in its own storage when there is room, else in new one with s copied; null: panicked. */
export function growSlice(m: Machine, s: Slice, more: number, elem: TypeDesc): Slice | null {
  const len = s.len + more;
  if (len <= s.cap) return more === 0 ? s : new Slice(s.base, s.off, len, s.cap);
  const cap = newCapacity(s.cap, len, elem);
  if (cap * elem.size > MAX_ALLOC) {
    m.panicText('errorString', m.facts.growsliceText);
    return null;
  }
  if (!m.allocate(cap * footprint(elem))) return null;
  const base = isAggregate(elem) ? aggregateCells(s, cap, elem) : newStorage(elem, cap);
  if (!isAggregate(elem)) copyElements(base, 0, s.base, s.off, s.len, elem);
  return new Slice(base, 0, len, cap);
}

/** Elements that move keep their contents but get objects of their own, as memory that is copied does. */
function aggregateCells(s: Slice, cap: number, elem: TypeDesc): Cells {
  const cells = newCells(cap, undefined);
  for (let i = 0; i < cap; i++) cells[i] = zeroOf(elem);
  copyElements(cells, 0, s.base, s.off, s.len, elem);
  return cells;
}

function newCapacity(old: number, need: number, elem: TypeDesc): number {
  const size = elem.size;
  let cap = old;
  if (need > 2 * old) cap = need;
  else if (old < DOUBLES_TO) cap = 2 * old;
  else while (cap < need) cap += Math.floor((cap + 3 * DOUBLES_TO) / 4);
  return size === 0 ? need : Math.floor(roundUpSize(cap * size, hasPointers(elem)) / size);
}

/** Sizes that the allocator hands out, up to 32768 bytes; larger objects take whole pages. */
const SIZE_CLASSES = [
  8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480, 512, 576, 640, 704,
  768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472,
  9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
] as const;
const PAGE = 8192;
const MAX_SMALL = 32768;
/** Objects with pointers above 512 bytes carry a header of 8 bytes inside their size class. */
const HEADER = 8;
const HEADER_FROM = 512;

/** How many bytes the allocator gives to whom asks for `bytes`. */
export function roundUpSize(bytes: number, pointers: boolean): number {
  if (bytes > MAX_SMALL - HEADER) return Math.ceil(bytes / PAGE) * PAGE;
  const header = pointers && bytes > HEADER_FROM ? HEADER : 0;
  for (const size of SIZE_CLASSES) if (bytes + header <= size) return size - header;
  return MAX_SMALL;
}

/** Must the garbage collector look into values of this type? */
export function hasPointers(type: TypeDesc): boolean {
  switch (type.kind) {
    case 'bool':
    case 'int':
    case 'int8':
    case 'int16':
    case 'int32':
    case 'int64':
    case 'uint':
    case 'uint8':
    case 'uint16':
    case 'uint32':
    case 'uint64':
    case 'uintptr':
    case 'float32':
    case 'float64':
    case 'complex64':
    case 'complex128':
      return false;
    case 'array':
      return type.len > 0 && hasPointers(elemOf(type));
    case 'struct':
      return type.fields.some((f) => hasPointers(f.type));
    case 'string':
    case 'slice':
    case 'interface':
    case 'ptr':
    case 'map':
    case 'chan':
    case 'func':
    case 'unsafe.Pointer':
      return true;
    default:
      return unreachable(type.kind);
  }
}
