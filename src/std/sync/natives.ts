// Semaphores and notification lists under package sync: they park, or end the run.
import {
  acquireSemaphore,
  type Cells,
  type Closure,
  direct,
  nativePackage,
  notifyAll,
  notifyOne,
  type Pointer,
  releaseSemaphore,
  takeTicket,
  waitForTicket,
} from '#machine';

export const natives = nativePackage('sync', {
  runtime_SemacquireRWMutexR: direct((m, at) =>
    acquireSemaphore(m, m.regs[at] as Pointer, m.regs[at + 1] as boolean, m.facts.rwMutexReadWait),
  ),
  runtime_SemacquireRWMutex: direct((m, at) =>
    acquireSemaphore(m, m.regs[at] as Pointer, m.regs[at + 1] as boolean, m.facts.rwMutexWriteWait),
  ),
  runtime_SemacquireWaitGroup: direct((m, at) => acquireSemaphore(m, m.regs[at] as Pointer, false, m.facts.waitGroupWait, false)),
  runtime_Semrelease: direct((m, at) => releaseSemaphore(m, m.regs[at] as Pointer, m.regs[at + 1] as boolean)),
  runtime_notifyListAdd: direct((m, at) => {
    m.regs[at] = takeTicket(m.regs[at] as Cells);
  }),
  runtime_notifyListWait: direct((m, at) => waitForTicket(m, m.regs[at] as Cells, m.regs[at + 1] as number)),
  runtime_notifyListNotifyOne: direct((m, at) => notifyOne(m, m.regs[at] as Cells)),
  runtime_notifyListNotifyAll: direct((m, at) => notifyAll(m, m.regs[at] as Cells)),
  runtime_registerPoolCleanup: direct((m, at) => {
    m.heap.beforeCollection = m.regs[at] as Closure;
  }),
  fatal: direct((m, at) => m.fatal(m.regs[at] as string)),
});
