// The end of a program in which nobody can ever run again (runtime.md §3.8).
import type { Machine } from '../machine.ts';
import { deathStacks } from './traceback.ts';

const FOR_EVER = 'every goroutine waits, and one of them for the network: a real program would wait for ever';

/** Go's detector is silent while a goroutine waits for the network: somebody outside could still come. */
function mayHear(m: Machine): boolean {
  for (const g of m.goroutines.values()) if (g.waitReason === 'IO wait') return true;
  return false;
}

/** Without any goroutine, main has called runtime.Goexit. */
export function writeDeadlock(m: Machine): void {
  if (mayHear(m)) return m.end({ kind: 'budget', budget: 'time', detail: FOR_EVER });
  const text = m.goroutines.size === 0 ? 'no goroutines (main called runtime.Goexit) - deadlock!' : 'all goroutines are asleep - deadlock!';
  m.write(2, `fatal error: ${text}\n`);
  m.write(2, deathStacks(m, null, true));
  m.end({ kind: 'deadlock', detail: `fatal error: ${text}` });
}
