// Frames of package sync as releases before 1.24 had them: Mutex had its code in sync itself (release/runtime.md §8.2).
import type { Facts } from '#release';

const HOME = 'internal/sync.';

/** Methods of sync that only call those of the same name in internal/sync. */
const FORWARDS = /^sync\.\(\*Mutex\)\.(?:Lock|TryLock|Unlock)$/;

/** Whether the release has no such function. */
export const isLaterSyncCode = (facts: Facts, name: string): boolean => facts.mutexHome === 'sync' && FORWARDS.test(name);

/** The name and the place that the release has for a frame. */
export function syncFrame(facts: Facts, name: string, at: string): { readonly name: string; readonly at: string } {
  if (name === 'sync.runtime_SemacquireWaitGroup') return { name: facts.waitGroupFrame, at };
  if (name === 'internal/sync.fatal') return { name: facts.mutexFatal, at };
  if (facts.mutexHome !== 'sync' || !name.startsWith(HOME)) return { name, at };
  return { name: `sync.${name.slice(HOME.length)}`, at: at.replace('/internal/sync/', '/sync/') };
}
