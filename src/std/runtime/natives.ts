// What a program may ask of its scheduler.
import { direct, nativePackage, startGoexit } from '#machine';

/** Cores in effect of a schedule that switches anywhere; one that switches at prologues alone is one core. */
const MANY_CORES = 8;

export const natives = nativePackage('runtime', {
  Gosched: direct((m) => m.yieldNow()),
  Goexit: direct((m) => startGoexit(m)),
  NumGoroutine: direct((m, at) => {
    m.regs[at] = m.goroutines.size;
  }),
  NumCPU: direct((m, at) => {
    m.regs[at] = m.scheduler.stopsAt === 'points' ? MANY_CORES : 1;
  }),
  Version: direct((m, at) => {
    m.regs[at] = m.facts.version;
  }),
});
