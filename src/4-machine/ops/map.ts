// Operations on maps: every one is a micro-op of the release's map kind. Values are loaded and stored outside of it, as compiled Go does.
import type { TypeDesc } from '#code';
import type { Machine } from '../machine.ts';
import { MapFault } from '../maps/fault.ts';
import { mapKind } from '../maps/go-map.ts';
import type { MapIterator, SwissMap } from '../maps/swiss/map.ts';
import type { Value } from '../value/value.ts';
import { elemOf, zeroOf } from '../value/zero.ts';

/** Ends the running instruction the way the map operation ended. */
export function raise(m: Machine, fault: MapFault): void {
  switch (fault.kind) {
    case 'fatal':
      return m.fatal(fault.text);
    case 'plainError':
    case 'errorString':
    case 'unhashableTypeError':
      return m.panicText(fault.kind, fault.text);
  }
}

export function MAKE_MAP(m: Machine, regs: Value[], a: number, b: TypeDesc, c: number): void {
  const hint = c < 0 ? 0 : Number(regs[c]);
  regs[a] = mapKind(m.facts).make(m, b, hint);
}

export function MAP_GET(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  m.drive(mapKind(m.facts).access(m, d, regs[b] as SwissMap | null, regs[c]), (found) => {
    if (found instanceof MapFault) return raise(m, found);
    regs[a] = found === null ? zeroOf(elemOf(d)) : found.elem;
  });
}

export function MAP_GET_OK(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  m.drive(mapKind(m.facts).access(m, d, regs[b] as SwissMap | null, regs[c]), (found) => {
    if (found instanceof MapFault) return raise(m, found);
    regs[a] = found === null ? zeroOf(elemOf(d)) : found.elem;
    regs[a + 1] = found !== null;
  });
}

export function MAP_ASSIGN(m: Machine, regs: Value[], a: number, b: number, c: number, d: TypeDesc): void {
  m.drive(mapKind(m.facts).assign(m, d, regs[b] as SwissMap | null, regs[c]), (slot) => {
    if (slot instanceof MapFault) return raise(m, slot);
    regs[a] = slot;
  });
}

export function MAP_DELETE(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc): void {
  m.drive(mapKind(m.facts).remove(m, c, regs[a] as SwissMap | null, regs[b]), (fault) => {
    if (fault !== null) raise(m, fault);
  });
}

export function MAP_CLEAR(m: Machine, regs: Value[], a: number, b: TypeDesc): void {
  m.drive(mapKind(m.facts).clear(m, b, regs[a] as SwissMap | null), (fault) => {
    if (fault !== null) raise(m, fault);
  });
}

export function MAP_ITER_INIT(m: Machine, regs: Value[], a: number, b: number, c: TypeDesc): void {
  regs[a] = mapKind(m.facts).start(m, c, regs[b] as SwissMap | null);
}

export function MAP_ITER_NEXT(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const it = regs[a] as MapIterator;
  m.drive(mapKind(m.facts).next(m, it), (more) => {
    if (more instanceof MapFault) return raise(m, more);
    if (!more) return m.jump(d);
    if (b >= 0) regs[b] = it.key;
    if (c >= 0) regs[c] = it.elem;
  });
}

/** A plain load of the count: no check of any kind. */
export function LEN_MAP(regs: Value[], a: number, b: number): void {
  const m = regs[b] as SwissMap | null;
  regs[a] = m === null ? 0 : m.used;
}
