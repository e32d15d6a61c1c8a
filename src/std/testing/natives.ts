// What a test binary asks of the machine.
import { direct, nativePackage } from '#machine';

export const natives = nativePackage('testing', {
  raceErrors: direct((m, at) => {
    m.regs[at] = m.race?.count ?? 0;
  }),
  blamesRaces: direct((m, at) => {
    m.regs[at] = m.places.blamesRaces;
  }),
});
