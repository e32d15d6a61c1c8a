// Map iteration for reflect: the same micro-ops as a range statement's.
import {
  type Cells,
  direct,
  type Iface,
  type Machine,
  MapFault,
  type MapIterator,
  mapKind,
  micro,
  nativePackage,
  raiseMapFault,
  type SwissMap,
} from '#machine';

/** Fields of Iter. */
const ITER = 0;
const KEY = 1;
const ELEM = 2;
const MORE = 3;

const self = (m: Machine, at: number): Cells => m.regs[at] as Cells;

export const natives = nativePackage('internal/runtime/maps', {
  '(*Iter).Init': direct((m, at) => {
    self(m, at)[ITER] = mapKind(m.facts).start(m, m.regs[at + 1] as Iface['type'], m.regs[at + 2] as SwissMap | null);
  }),
  '(*Iter).Next': micro(function* (m, at) {
    const cells = self(m, at);
    const it = cells[ITER] as MapIterator;
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
