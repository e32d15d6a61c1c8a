// Coroutines: goroutines that hand each other the turn.
import { type Cells, direct, type GoId, type Machine, nativePackage } from '#machine';

/** Field of coro. */
const WAITING = 0;
const WAIT_REASON = 'coroutine';

const self = (m: Machine, at: number): Cells => m.regs[at] as Cells;

/** Who gives the turn away comes before who gets it. */
function wake(m: Machine, c: Cells, id: GoId): void {
  const g = m.goroutines.get(id);
  m.race?.release(m.current, c, WAITING);
  if (g === undefined) return;
  m.race?.acquire(g, c, WAITING);
  m.ready(g, 'woken');
}

export const natives = nativePackage('iter', {
  coroenter: direct((m, at) => {
    const c = self(m, at);
    m.race?.acquire(m.current, c, WAITING);
    if (c[WAITING] !== 0) return;
    c[WAITING] = m.current.id;
    m.park(WAIT_REASON);
  }),
  coroswitch: direct((m, at) => {
    const c = self(m, at);
    const other = c[WAITING] as GoId;
    c[WAITING] = m.current.id;
    m.park(WAIT_REASON);
    wake(m, c, other);
  }),
  coroexit: direct((m, at) => {
    const c = self(m, at);
    wake(m, c, c[WAITING] as GoId);
    c[WAITING] = 0;
  }),
});
