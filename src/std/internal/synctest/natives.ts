// Bubbles: who is in one, and waiting until all in it wait.
import { Bubble, type Closure, direct, type Goroutine, type Machine, nativePackage } from '#machine';

/** The last bubble that a goroutine started. */
const started = new WeakMap<Goroutine, Bubble>();
/** How many bubbles there have been. */
const count = new WeakMap<Machine, number>();

export const natives = nativePackage('internal/synctest', {
  start: direct((m, at) => {
    const f = m.regs[at] as Closure;
    const caller = m.current;
    const id = (count.get(m) ?? 0) + 1;
    count.set(m, id);
    const bubble = new Bubble(id, caller);
    started.set(caller, bubble);
    // What is started now is started inside.
    caller.bubble = bubble;
    m.newGoroutine(f, []);
    caller.bubble = null;
    m.park('synctest.Run');
  }),
  deadlocked: direct((m, at) => {
    m.regs[at] = started.get(m.current)?.deadlock ?? '';
  }),
  inBubble: direct((m, at) => {
    m.regs[at] = m.current.bubble !== null;
  }),
  wait: direct((m, at) => {
    const { bubble } = m.current;
    m.regs[at] = true;
    if (bubble !== null && !bubble.wait(m)) m.regs[at] = false;
  }),
});
