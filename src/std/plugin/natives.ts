// The program's plugins: which there are, and the functions that the loader and the compiler made for each.
import { Closure, direct, nativePackage } from '#machine';

export const natives = nativePackage('plugin', {
  paths: direct((m, at) => {
    m.regs[at] = [...m.program.plugins.keys()].join('\n');
  }),
  initialise: direct((m, at) => {
    const start = m.program.plugins.get(m.regs[at] as string);
    if (start !== undefined) m.pushFrame(new Closure(start, []), []);
  }),
  symbols: direct((m, at) => {
    const table = m.program.funcNamed(`${m.regs[at] as string}._symbols`);
    if (table !== null) m.pushFrame(new Closure(table, []), []);
  }),
});
