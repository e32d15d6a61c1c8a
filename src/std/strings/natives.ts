// Searches: JavaScript's own are much faster than loops of the machine.
import { nativePackage, direct, pure, type Value } from '#machine';
import { count, lower, replace, upper } from './search.ts';

const text = (v: Value): string => v as string;

export const natives = nativePackage('strings', {
  Index: pure((s, sub) => text(s).indexOf(text(sub))),
  LastIndex: pure((s, sub) => text(s).lastIndexOf(text(sub))),
  Count: pure((s, sub) => count(text(s), text(sub))),
  toUpper: pure((s) => upper(text(s))),
  toLower: pure((s) => lower(text(s))),
  replace: pure((s, from, to, n) => replace(text(s), text(from), text(to), Number(n))),
  repeat: direct((m, at) => {
    const s = text(m.regs[at]);
    const n = Number(m.regs[at + 1]);
    m.regs[at] = m.allocate(s.length * n) ? s.repeat(n) : '';
  }),
});
