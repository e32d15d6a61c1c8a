// What package internal/race asks of the race detector.
import { direct, type Iface, type Machine, type Native, nativePackage, Pointer } from '#machine';

/** At the place that argument 0 points to: a cell, or the start of an object. */
function at(tell: (m: Machine, base: object, index: number) => void): Native {
  return direct((m, args) => {
    const place = m.regs[args];
    if (place instanceof Pointer) tell(m, place.base, place.index);
    else if (typeof place === 'object' && place !== null) tell(m, place, 0);
  });
}

export const natives = nativePackage('internal/race', {
  Acquire: at((m, base, index) => m.race?.acquire(m.current, base, index)),
  Release: at((m, base, index) => m.race?.release(m.current, base, index)),
  ReleaseMerge: at((m, base, index) => m.race?.releaseMerge(m.current, base, index)),
  ReleaseValue: direct((m, args) => m.race?.releaseMerge(m.current, m.regs[args] as Iface, 0)),
  AcquireValue: direct((m, args) => m.race?.acquire(m.current, m.regs[args] as Iface, 0)),
  Disable: direct((m) => m.race?.ignoreSync(m.current, true)),
  Enable: direct((m) => m.race?.ignoreSync(m.current, false)),
  Read: at((m, base, index) => m.race?.hidden(m, base, index, false)),
  Write: at((m, base, index) => m.race?.hidden(m, base, index, true)),
  Errors: direct((m, args) => {
    m.regs[args] = m.race?.count ?? 0;
  }),
});
