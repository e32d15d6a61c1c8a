// The end of a program in which nobody can ever run again (runtime.md §3.8).
import type { Machine } from '../machine.ts';
import { deathStacks } from './traceback.ts';

/** Without any goroutine, main has called runtime.Goexit. */
export function writeDeadlock(m: Machine): void {
  const text = m.goroutines.size === 0 ? 'no goroutines (main called runtime.Goexit) - deadlock!' : 'all goroutines are asleep - deadlock!';
  m.write(2, `fatal error: ${text}\n`);
  m.write(2, deathStacks(m, null, true));
  m.end({ kind: 'deadlock', detail: `fatal error: ${text}` });
}
