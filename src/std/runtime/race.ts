// What programs may tell the race detector themselves: the functions of package runtime that are there under -race.
import { direct, type Machine, type Native, Pointer, type Storage, wordsFrom } from '#machine';

/** At the place that argument 0 points to: a cell, or the start of an object. */
function at(tell: (m: Machine, base: object, index: number) => void): Native {
  return direct((m, args) => {
    const place = m.regs[args];
    if (place instanceof Pointer) tell(m, place.base, place.index);
    else if (typeof place === 'object' && place !== null) tell(m, place, 0);
  });
}

/** All words that begin in the given number of bytes, as far as it is known what they are. */
function range(write: boolean): Native {
  return direct((m, args) => {
    const place = m.regs[args] as Pointer | Storage | null;
    if (place === null) return;
    for (const { base, index } of wordsFrom(place, Number(m.regs[args + 1]))) m.race?.access(m, base, index, write);
  });
}

export const raceNatives: Readonly<Record<string, Native>> = {
  RaceRead: at((m, base, index) => m.race?.access(m, base, index, false)),
  RaceWrite: at((m, base, index) => m.race?.access(m, base, index, true)),
  RaceReadRange: range(false),
  RaceWriteRange: range(true),
  RaceAcquire: at((m, base, index) => m.race?.acquire(m.current, base, index)),
  RaceRelease: at((m, base, index) => m.race?.release(m.current, base, index)),
  RaceReleaseMerge: at((m, base, index) => m.race?.releaseMerge(m.current, base, index)),
  RaceDisable: direct((m) => m.race?.ignoreSync(m.current, true)),
  RaceEnable: direct((m) => m.race?.ignoreSync(m.current, false)),
  RaceErrors: direct((m, args) => {
    m.regs[args] = m.race?.count ?? 0;
  }),
};
