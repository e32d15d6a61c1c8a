// Semaphores, clock and fatal errors under the mutex: they park, or end the run.
import { acquireSemaphore, direct, nativePackage, type Pointer, releaseSemaphore } from '#machine';

export const natives = nativePackage('internal/sync', {
  runtime_SemacquireMutex: direct((m, at) => acquireSemaphore(m, m.regs[at] as Pointer, m.regs[at + 1] as boolean, m.facts.mutexWait)),
  runtime_Semrelease: direct((m, at) => releaseSemaphore(m, m.regs[at] as Pointer, m.regs[at + 1] as boolean)),
  runtime_nanotime: direct((m, at) => {
    m.regs[at] = m.now;
  }),
  throw: direct((m, at) => m.throw(m.regs[at] as string)),
  fatal: direct((m, at) => m.fatal(m.regs[at] as string)),
});
