// Map iteration for reflect: the same micro-ops as a range statement's.
import {
  type Cells,
  direct,
  type GoMap,
  type Iface,
  type Machine,
  MapFault,
  type MapIterator,
  mapKind,
  micro,
  nativePackage,
  Pointer,
  raiseMapFault,
  REFLECT_FRAMES,
} from '#machine';

/** Fields of Iter. */
const ITER = 0;
const KEY = 1;
const ELEM = 2;
const MORE = 3;

const self = (m: Machine, at: number): Cells => m.regs[at] as Cells;

export const natives = nativePackage('internal/runtime/maps', {
  '(*Iter).Init': direct((m, at) => {
    if (m.regs[at + 2] !== null) m.race?.accessBy(m, m.regs[at + 2] as GoMap, 0, false, REFLECT_FRAMES.mapiterinit);
    self(m, at)[ITER] = mapKind(m.facts).start(m, m.regs[at + 1] as Iface['type'], m.regs[at + 2] as GoMap | null);
  }),
  '(*Iter).Place': direct((m, at) => {
    const { elems, elemSlot } = self(m, at)[ITER] as MapIterator;
    m.regs[at] = elems === null ? null : new Pointer(elems, elemSlot);
  }),
  '(*Iter).Next': micro(function* (m, at) {
    const cells = self(m, at);
    const it = cells[ITER] as MapIterator;
    if (it.map !== null) m.race?.accessBy(m, it.map, 0, false, REFLECT_FRAMES.mapiternext);
    const more = yield* mapKind(m.facts).next(m, it);
    if (more instanceof MapFault) {
      raiseMapFault(m, more);
      return [];
    }
    cells[MORE] = more;
    cells[KEY] = more ? it.key : null;
    cells[ELEM] = more ? it.elem : null;
    return [];
  }),
});
