// Where the running goroutine is, in a form that stays valid: what the race detector remembers of an access.
// As in Go, the stack is what functions tell of their callers when they begin. Functions that are not instrumented tell nothing: they are shown
// when they called one that is, but who called them is not.
import { type Func, OP } from '#code';
import type { CalledFrom, Frame, Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';

/** The instruction that runs, and what the instrumented functions around it know. */
export interface StackPlace {
  readonly func: Func;
  readonly pc: number;
  readonly calledFrom: CalledFrom | null;
}

export function stackPlace(m: Machine): StackPlace {
  const g = m.current;
  return { func: g.top.func, pc: m.pc, calledFrom: callersOf(g, g.depth) };
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
  const how = caller.role !== 'panic' ? 'call' : caller.panic?.goexit === true ? 'Goexit' : 'panic';
  f.calledFrom = { func: caller.func, pc: caller.pc, how, outer: callersOf(g, depth - 1) };
  return f.calledFrom;
}

const isInstrumented = (f: Frame): boolean => f.role !== 'panic' && f.func.code?.[0] === OP.RACE_ENTER;
