// Chance for the functions without a source, and the ziggurat tables of package math/rand.
import { direct, nativePackage, pureMany } from '#machine';
import { exponentialStrip, normalStrip } from '../ziggurat.ts';

export const natives = nativePackage('math/rand/v2', {
  normalStrip: pureMany(normalStrip),
  exponentialStrip: pureMany(exponentialStrip),
  draw: direct((m, at) => {
    m.regs[at] = m.choose('random', 2 ** 32);
  }),
});
