// Operations on maps: every one is a micro-op of the release's map kind. Values are loaded and stored outside of it, as compiled Go does.
import type { TypeDesc } from '#code';
import type { Machine } from '../machine.ts';
import { mapFramesOf, RUNTIME_FRAMES } from '../race-frames.ts';
import { MapFault } from '../maps/fault.ts';
import { type GoMap, type MapIterator, mapKind, mapLen } from '../maps/go-map.ts';
import {
  ASSIGN_POINTS,
  assignDirectly,
  isDirect,
  NEXT_POINTS,
  nextDirectly,
  READ_POINTS,
  readDirectly,
  REMOVE_POINTS,
  removeDirectly,
} from '../maps/swiss/direct.ts';
import { SwissIterator, SwissMap } from '../maps/swiss/map.ts';
import type { RuntimeFrame } from '../sockets.ts';
import type { Cells, Value } from '../value/value.ts';
import { elemOf, zeroOf } from '../value/zero.ts';

/** Ends the running instruction the way the map operation ended. */
export function raise(m: Machine, fault: MapFault): void {
  switch (fault.kind) {
    case 'fatal':
      return m.fatal(fault.text, fault.check);
    case 'throw':
      return m.throw(fault.text);
    case 'memory':
      return m.panicMemory(0);
    case 'plainError':
    case 'errorString':
    case 'unhashableTypeError':
      return m.panicText(fault.kind, fault.text);
  }
}

/** The runtime's functions tell of their access to a map as a whole, whoever calls them; the packages under sync know what they do. */
function touchHeader(m: Machine, map: Value, write: boolean, by: RuntimeFrame): void {
  if (map !== null && !isSync(m.frame.func.pkgPath)) m.race?.accessBy(m, map as GoMap, 0, write, by);
}

/** The program reads the element itself. */
function touchElement(m: Machine, elems: Cells, slot: number): void {
  if (!isSync(m.frame.func.pkgPath)) m.race?.access(m, elems, slot, false);
}

const SYNC = /^(?:internal\/)?sync(?:$|\/)/;
/** Derived from the paths alone, so that sharing it between machines shows nowhere. */
const syncPaths = new Map<string, boolean>();

function isSync(path: string): boolean {
  const known = syncPaths.get(path);
  if (known !== undefined) return known;
  const is = SYNC.test(path);
  syncPaths.set(path, is);
  return is;
}

export function MAKE_MAP(m: Machine, regs: Value[], a: number, b: TypeDesc, c: number): void {
  const hint = c < 0 ? 0 : Number(regs[c]);
  regs[a] = mapKind(m.facts).make(m, b, hint);
}

/** The map, if nothing can stop or fail an operation on it. What the others need is written as functions of their own: without closures. */
function directMap(m: Machine, map: Value, points: number): SwissMap | null {
  return map instanceof SwissMap && isDirect(map) && m.runsThrough(points) ? map : null;
}

export function MAP_GET(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  const direct = directMap(m, regs[b], READ_POINTS);
  if (direct === null) return get(m, regs, a, b, c, d);
  if (m.race !== null) touchHeader(m, direct, false, mapFramesOf(d).access1);
  const { elems, slot } = readDirectly(m, direct, regs[c]);
  if (m.race !== null && slot >= 0) touchElement(m, elems, slot);
  regs[a] = slot < 0 ? zeroOf(elemOf(d)) : elems[slot];
  m.pass(READ_POINTS);
}

function get(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  if (m.race !== null) touchHeader(m, regs[b], false, mapFramesOf(d).access1);
  m.drive(mapKind(m.facts).access(m, d, regs[b] as GoMap | null, regs[c]), (found) => {
    if (found instanceof MapFault) return raise(m, found);
    if (m.race !== null && found !== null) touchElement(m, found.elems, found.slot);
    regs[a] = found === null ? zeroOf(elemOf(d)) : found.elem;
  });
}

export function MAP_GET_OK(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  const direct = directMap(m, regs[b], READ_POINTS);
  if (direct === null) return getOk(m, regs, a, b, c, d);
  if (m.race !== null) touchHeader(m, direct, false, mapFramesOf(d).access2);
  const { elems, slot } = readDirectly(m, direct, regs[c]);
  if (m.race !== null && slot >= 0) touchElement(m, elems, slot);
  regs[a] = slot < 0 ? zeroOf(elemOf(d)) : elems[slot];
  regs[a + 1] = slot >= 0;
  m.pass(READ_POINTS);
}

function getOk(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  if (m.race !== null) touchHeader(m, regs[b], false, mapFramesOf(d).access2);
  m.drive(mapKind(m.facts).access(m, d, regs[b] as GoMap | null, regs[c]), (found) => {
    if (found instanceof MapFault) return raise(m, found);
    if (m.race !== null && found !== null) touchElement(m, found.elems, found.slot);
    regs[a] = found === null ? zeroOf(elemOf(d)) : found.elem;
    regs[a + 1] = found !== null;
  });
}

export function MAP_ASSIGN(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  const direct = directMap(m, regs[b], ASSIGN_POINTS + 1);
  if (m.race !== null) touchHeader(m, regs[b], true, mapFramesOf(d).assign);
  if (direct === null) return assign(m, regs, a, b, c, d);
  const { used } = direct;
  const slot = assignDirectly(m, direct, regs[c]);
  if (slot === null) return assign(m, regs, a, b, c, d);
  regs[a] = slot;
  m.pass(direct.used === used ? ASSIGN_POINTS : ASSIGN_POINTS + 1);
}

function assign(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  m.drive(mapKind(m.facts).assign(m, d, regs[b] as GoMap | null, regs[c]), (slot) => {
    if (slot instanceof MapFault) return raise(m, slot);
    regs[a] = slot;
  });
}

export function MAP_DELETE(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc): void {
  if (m.race !== null) touchHeader(m, regs[a], true, mapFramesOf(c).delete);
  const direct = directMap(m, regs[a], REMOVE_POINTS + 1);
  const found = direct === null ? null : removeDirectly(m, direct, regs[b]);
  if (found === null) return remove(m, regs, a, b, c);
  m.pass(found ? REMOVE_POINTS + 1 : REMOVE_POINTS);
}

function remove(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc): void {
  m.drive(mapKind(m.facts).remove(m, c, regs[a] as GoMap | null, regs[b]), (fault) => {
    if (fault !== null) raise(m, fault);
  });
}

export function MAP_CLEAR(m: Machine, regs: Value[], a: number, b: TypeDesc): void {
  if (m.race !== null) touchHeader(m, regs[a], true, RUNTIME_FRAMES.mapclear);
  m.drive(mapKind(m.facts).clear(m, b, regs[a] as GoMap | null), (fault) => {
    if (fault !== null) raise(m, fault);
  });
}

export function MAP_ITER_INIT(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc): void {
  if (m.race !== null) touchHeader(m, regs[b], false, RUNTIME_FRAMES.mapiterinit);
  regs[a] = mapKind(m.facts).start(m, c, regs[b] as GoMap | null);
}

export function MAP_ITER_NEXT(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const it = regs[a] as MapIterator;
  if (m.race !== null) touchHeader(m, it.map, false, RUNTIME_FRAMES.mapiternext);
  if (!(it instanceof SwissIterator) || !m.runsThrough(NEXT_POINTS) || !nextDirectly(it)) return next(m, regs, it, b, c, d);
  m.pass(NEXT_POINTS);
  entryInto(m, regs, it, b, c);
}

function next(m: Machine, regs: Value[], it: MapIterator, b: number, c: number, d: number): void {
  m.drive(mapKind(m.facts).next(m, it), (more) => {
    if (more instanceof MapFault) return raise(m, more);
    if (!more) return m.jump(d);
    entryInto(m, regs, it, b, c);
  });
}

function entryInto(m: Machine, regs: Value[], it: MapIterator, b: number, c: number): void {
  if (b >= 0) regs[b] = it.key;
  if (c < 0) return;
  if (m.race !== null && it.elems !== null) touchElement(m, it.elems, it.elemSlot);
  regs[c] = it.elem;
}

/** A plain load of the count: no check of any kind. */
export function LEN_MAP(regs: Value[], a: number, b: number): void {
  const m = regs[b] as GoMap | null;
  regs[a] = m === null ? 0 : mapLen(m);
}
