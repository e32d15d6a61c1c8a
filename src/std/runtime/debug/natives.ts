// The limit of a goroutine's stack.
import { direct, nativePackage } from '#machine';

export const natives = nativePackage('runtime/debug', {
  SetMaxStack: direct((m, at) => {
    const old = m.maxStack;
    m.maxStack = Number(m.regs[at]);
    m.regs[at] = old;
  }),
});
