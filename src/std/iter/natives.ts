// Coroutines: goroutines that hand each other the turn.
import { type Cells, direct, type GoId, type Machine, nativePackage } from '#machine';

/** Field of coro. */
const WAITING = 0;
const WAIT_REASON = 'coroutine';

const self = (m: Machine, at: number): Cells => m.regs[at] as Cells;

function wake(m: Machine, id: GoId): void {
  const g = m.goroutines.get(id);
  if (g !== undefined) m.ready(g, 'woken');
}

export const natives = nativePackage('iter', {
  coroenter: direct((m, at) => {
    const c = self(m, at);
    if (c[WAITING] !== 0) return;
    c[WAITING] = m.current.id;
    m.park(WAIT_REASON);
  }),
  coroswitch: direct((m, at) => {
    const c = self(m, at);
    const other = c[WAITING] as GoId;
    c[WAITING] = m.current.id;
    m.park(WAIT_REASON);
    wake(m, other);
  }),
  coroexit: direct((m, at) => {
    const c = self(m, at);
    wake(m, c[WAITING] as GoId);
    c[WAITING] = 0;
  }),
});
