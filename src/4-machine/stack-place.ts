// Who called the running function, in a form that stays valid: what the race detector remembers of an access.
// As in Go, the stack is what functions tell of their callers when they begin. Functions that are not instrumented tell nothing: they are shown
// when they called one that is, but who called them is not.
import { OP } from '#code';
import type { CalledFrom, Frame, Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';

/** Where the innermost instrumented function was called; null where a goroutine begins with it. */
export function stackOf(m: Machine): CalledFrom | null {
  return callersOf(m, m.current, m.current.depth);
}

/** What the outermost of those that tell tells of is never shown: mostly it is the runtime, but sync.(*WaitGroup).Go's own goroutines lose a frame. */
function callersOf(m: Machine, g: Goroutine, depth: number): CalledFrom | null {
  const d = tellerFrom(m, g, depth);
  if (d <= 0) return null;
  const f = g.frames[d] as Frame;
  if (f.calledFrom !== null && isInstrumented(f)) return f.calledFrom;
  return tellerFrom(m, g, d - 1) < 0 ? null : calledFrom(m, g, d);
}

/** The innermost frame at `depth` or further out that tells, or -1. */
function tellerFrom(m: Machine, g: Goroutine, depth: number): number {
  let d = depth;
  while (d >= 0 && !tells(m, g.frames[d] as Frame)) d--;
  return d;
}

/** A frame's callers, and the places of their calls, do not change while it lasts. */
function calledFrom(m: Machine, g: Goroutine, depth: number): CalledFrom {
  const f = g.frames[depth] as Frame;
  const caller = g.frames[depth - 1] as Frame;
  const from = { func: caller.func, pc: caller.pc, how: howCalled(f, caller), outer: callersOf(m, g, depth - 1) };
  // Others do not begin with the instruction that forgets what a frame remembered.
  if (isInstrumented(f)) f.calledFrom = from;
  return from;
}

function howCalled(f: Frame, caller: Frame): CalledFrom['how'] {
  if (caller.role === 'panic') return caller.panic?.goexit === true ? 'Goexit' : 'panic';
  return f.role === 'deferred' ? 'return' : 'call';
}

/** Whether the frame's function told of its caller: in some releases those of package sync did too. */
function tells(m: Machine, f: Frame): boolean {
  if (isInstrumented(f)) return true;
  if (f.role === 'panic') return false;
  switch (m.facts.raceStacksCross) {
    case 'none':
      return false;
    case 'sync':
      return f.func.pkgPath === 'sync';
    case 'sync and generic functions':
      return f.func.pkgPath === 'sync' || isGenericAtomic(f.func);
    case 'sync and sync/atomic':
      return f.func.pkgPath === 'sync' || f.func.pkgPath === 'sync/atomic';
  }
}

/** Compiled with the program, as all generic code is. */
const isGenericAtomic = ({ pkgPath, name }: Frame['func']): boolean => pkgPath === 'sync/atomic' && name.includes('[');

const isInstrumented = (f: Frame): boolean => f.role !== 'panic' && f.func.code?.[0] === OP.RACE_ENTER;
