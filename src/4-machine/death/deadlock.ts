// The end of a program in which nobody can ever run again (runtime.md §3.8).
import type { Machine } from '../machine.ts';
import { systemStackText } from './fatal.ts';
import { deathStacks } from './traceback.ts';

const FOR_EVER = 'every goroutine waits, and one of them for the network: a real program would wait for ever';

/** Go's detector is silent while a goroutine waits for the network: somebody outside could still come. */
function mayHear(m: Machine): boolean {
  for (const g of m.goroutines.values()) if (g.waitReason === 'IO wait') return true;
  return false;
}

/** Without any goroutine, main has called runtime.Goexit; up to some release that was a throw like any other. */
export function writeDeadlock(m: Machine): void {
  if (mayHear(m)) return m.end({ kind: 'budget', budget: 'time', detail: FOR_EVER });
  const nobody = m.goroutines.size === 0;
  const text = nobody ? 'no goroutines (main called runtime.Goexit) - deadlock!' : 'all goroutines are asleep - deadlock!';
  const throws = m.facts.fatalThrows;
  const full = m.tracebackLevel.frames > 1;
  const noticed = systemStackText(m, throws ? 'runtime.throw' : 'runtime.fatal', text, full ? 'full' : 'plain');
  m.write(2, `fatal error: ${text}\n${full || (nobody && throws) ? `\n${noticed}` : ''}${deathStacks(m, null, true)}`);
  m.end({ kind: 'deadlock', detail: `fatal error: ${text}` });
}
