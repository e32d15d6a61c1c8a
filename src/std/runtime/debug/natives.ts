// The limit of a goroutine's stack, the pace of collections, and what a death lists.
import { direct, nativePackage, tracebackLevel, tracebackLevelNamed, widened } from '#machine';

/** SetGCPercent and SetMemoryLimit each leave the other alone. */
const KEEP = -2;
const NO_LIMIT = 2n ** 63n - 1n;

export const natives = nativePackage('runtime/debug', {
  SetMaxStack: direct((m, at) => {
    const old = m.maxStack;
    m.maxStack = Number(m.regs[at]);
    m.regs[at] = old;
  }),
  // Both settings as they were; either stays when the new one is none.
  setPacing: direct((m, at) => {
    const { heap } = m;
    const { pacer } = heap;
    const [percent, limit] = [Number(m.regs[at]), Number(m.regs[at + 1])];
    m.regs[at] = pacer.percent;
    m.regs[at + 1] = pacer.limit === Infinity ? NO_LIMIT : pacer.limit;
    heap.watched(m);
    if (percent !== KEEP) pacer.percent = percent;
    if (limit >= 0) pacer.limit = limit >= Number(NO_LIMIT) ? Infinity : limit;
    pacer.plan(heap);
    heap.paced();
  }),
  release: direct((m) => {
    m.heap.pacer.released = m.heap.pacer.idle(m.heap);
  }),
  SetTraceback: direct((m, at) => {
    m.tracebackLevel = widened(tracebackLevel(m.env), tracebackLevelNamed(m.regs[at] as string));
  }),
});
