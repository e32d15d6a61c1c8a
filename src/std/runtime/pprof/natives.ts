// The labels of goroutines, and package runtime's way to their stacks.
import { direct, nativePackage } from '#machine';
import { profiles } from '../profiles.ts';

export const natives = nativePackage('runtime/pprof', {
  goroutineStack: profiles.goroutineStack,
  contended: profiles.contended,
  setLabels: direct((m, at) => {
    m.current.labels = m.regs[at];
  }),
});
