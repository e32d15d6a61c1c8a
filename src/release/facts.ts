// Facts that depend on the release: texts, numbers, flags, and names of algorithms. Resolved once per run.
import type { Release } from './releases.ts';

/** The minor number of 1.N. */
const minorOf = (release: string): number => Number(release.split('.')[1]);

/** A fact by the release that brought each value; the first row is the oldest known. */
interface Fact<T> {
  at(release: Release): T;
}

function since<const T>(rows: Readonly<Record<string, T>>): Fact<T> {
  const known = Object.entries(rows).sort(([a], [b]) => minorOf(b) - minorOf(a));
  return {
    at: (release) => {
      const row = known.find(([from]) => minorOf(from) <= minorOf(release));
      if (row === undefined) throw new RangeError(`no value for release ${release}`);
      return row[1];
    },
  };
}

/** Sections name release/runtime.md. */
export const FACTS = {
  /** What runtime.Version says. */
  version: since({ '1.26': 'go1.26.8' }),
  /** Which implementation of maps (§2). */
  mapKind: since({ '1.24': 'swiss' }),
  /** What sync's waiters show in tracebacks (§3). */
  mutexWait: since({ '1.20': 'sync.Mutex.Lock' }),
  rwMutexReadWait: since({ '1.20': 'sync.RWMutex.RLock' }),
  rwMutexWriteWait: since({ '1.20': 'sync.RWMutex.Lock' }),
  waitGroupWait: since({ '1.24': 'sync.WaitGroup.Wait' }),
} as const;

export type Facts = { readonly [K in keyof typeof FACTS]: (typeof FACTS)[K] extends Fact<infer T> ? T : never };

/** All facts of one release, frozen. */
export function factsOf(release: Release): Facts {
  const values = Object.entries(FACTS).map(([name, fact]) => [name, fact.at(release)] as const);
  return Object.freeze(Object.fromEntries(values)) as Facts;
}
