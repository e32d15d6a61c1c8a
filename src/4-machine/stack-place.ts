// Who called the running function, in a form that stays valid: what the race detector remembers of an access.
// As in Go, the stack is what functions tell of their callers when they begin. Functions that are not instrumented tell nothing: they are shown
// when they called one that is, but who called them is not.
import { OP } from '#code';
import type { CalledFrom, Frame, Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';

/** Where the innermost instrumented function was called; null where a goroutine begins with it. */
export function stackOf(m: Machine): CalledFrom | null {
  const g = m.current;
  return g.top.calledFrom !== null && isInstrumented(g.top) ? g.top.calledFrom : callersOf(g, g.depth);
}

function callersOf(g: Goroutine, depth: number): CalledFrom | null {
  let d = depth;
  while (d >= 0 && !isInstrumented(g.frames[d] as Frame)) d--;
  return d <= 0 ? null : calledFrom(g, d);
}

/** A frame's callers, and the places of their calls, do not change while it lasts. */
function calledFrom(g: Goroutine, depth: number): CalledFrom {
  const f = g.frames[depth] as Frame;
  if (f.calledFrom !== null) return f.calledFrom;
  const caller = g.frames[depth - 1] as Frame;
  f.calledFrom = { func: caller.func, pc: caller.pc, how: howCalled(f, caller), outer: callersOf(g, depth - 1) };
  return f.calledFrom;
}

function howCalled(f: Frame, caller: Frame): CalledFrom['how'] {
  if (caller.role === 'panic') return caller.panic?.goexit === true ? 'Goexit' : 'panic';
  return f.role === 'deferred' ? 'return' : 'call';
}

const isInstrumented = (f: Frame): boolean => f.role !== 'panic' && f.func.code?.[0] === OP.RACE_ENTER;
