// The limit of a goroutine's stack, and what a death lists.
import { direct, nativePackage, tracebackLevel, tracebackLevelNamed, widened } from '#machine';

export const natives = nativePackage('runtime/debug', {
  SetMaxStack: direct((m, at) => {
    const old = m.maxStack;
    m.maxStack = Number(m.regs[at]);
    m.regs[at] = old;
  }),
  SetTraceback: direct((m, at) => {
    m.tracebackLevel = widened(tracebackLevel(m.env), tracebackLevelNamed(m.regs[at] as string));
  }),
});
