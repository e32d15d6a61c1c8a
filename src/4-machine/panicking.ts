// Panics in flight: running deferred calls on top of the panicking stack, recovering, Goexit, and the last words before death.
import type { Func } from '#code';
import { writePanicWhilePrinting } from './death/fatal.ts';
import { writePanic } from './death/panic.ts';
import { isRepanic } from './death/repanic.ts';
import { errorMethod, newRuntimeError, stringMethod } from './death/runtime-error.ts';
import { Panic } from './goroutine.ts';
import type { Machine } from './machine.ts';
import { noteRecovery } from './recovered.ts';
import type { Iface } from './value/iface.ts';

/** panic(value), by the program or by the runtime. `fault`: the address that a signal would have named. */
export function startPanic(m: Machine, value: Iface | null, by: 'program' | 'runtime', fault?: number): void {
  const g = m.current;
  m.frame.pc = m.pc;
  if (fault !== undefined) g.signal = { addr: fault, func: m.frame.func, pc: m.pc };
  const p = new Panic(value ?? panicNil(m), false, g.panics, g.depth + 1);
  p.byRuntime = by === 'runtime';
  push(m, p);
}

const panicNil = (m: Machine): Iface | null => (m.facts.panicNil === 'nil' ? null : newRuntimeError(m, 'PanicNilError', ''));

/** runtime.Goexit: all deferred calls of the goroutine run, then it ends. */
export function startGoexit(m: Machine): void {
  const g = m.current;
  m.frame.pc = m.pc;
  push(m, new Panic(null, true, g.panics, g.depth + 1));
}

function push(m: Machine, p: Panic): void {
  const below = m.frame;
  m.current.panics = p;
  m.enter(below.func, null, below.fp + below.func.nregs, 'panic');
  m.frame.panic = p;
  m.look = true;
  if (m.outcome === null) runNextDeferred(m, p);
}

/** Goes down the stack for the next deferred call. Frames of older panics' deferred calls are on the way: those panics are aborted by this one. */
function runNextDeferred(m: Machine, p: Panic): void {
  const g = m.current;
  for (; p.scan >= 0; p.scan--) {
    const f = g.frames[p.scan];
    if (f === undefined) break;
    const d = f.defers;
    if (d !== null) {
      f.defers = d.next;
      p.deferredAt = d.pc;
      if (d.closure === null) return m.panicMemory(0);
      return m.enter(d.closure.func, d.closure, m.frame.fp, 'deferred by panic', d.args);
    }
    if (f.role === 'printing') return dieWhilePrinting(m, p);
  }
  if (p.goexit) m.endGoroutine(true);
  else say(m, p);
}

/** The deferred call that the panic ran has returned to its marker. */
export function afterDeferred(m: Machine): void {
  const p = m.current.panics;
  if (p === null) return;
  m.look = true;
  if (p.recovered) resumeAfter(m, p);
  else runNextDeferred(m, p);
}

/**
 * The frame whose deferred call recovered returns to its caller, with its result variables, after its remaining deferred calls. A Goexit whose
 * deferred call it is part of goes on instead, in later releases.
 */
function resumeAfter(m: Machine, p: Panic): void {
  const g = m.current;
  g.panics = p.older;
  const outlives = m.facts.goexitOutlivesRecover;
  const goesOn = (q: Panic): boolean => q.goexit && (outlives === 'yes' || (outlives === 'of one panic' && q === p.older));
  while (g.panics !== null && g.panics.marker > p.scan && !goesOn(g.panics)) g.panics = g.panics.older;
  const goexit = g.panics !== null && g.panics.marker > p.scan ? g.panics : null;
  if (g.panics === null) g.signal = null;
  g.depth = goexit === null ? p.scan : goexit.marker;
  m.frame = g.top;
  if (goexit === null) {
    m.frame.pc = m.frame.func.recoverPc;
    noteRecovery(g, g.depth, p.deferredAt);
    return;
  }
  goexit.scan = p.scan;
  runNextDeferred(m, goexit);
}

/** recover(): counts only in a function that the newest panic's deferred call is, not in what it calls (spec: #Handling_panics). */
export function recover(m: Machine): Iface | null {
  const g = m.current;
  const p = g.panics;
  if (p === null || p.goexit || p.recovered) return null;
  let depth = g.depth;
  if (m.frame.func.wrapper) {
    // `defer recover()` counts as a call by the function that deferred it, when that one returns and runs it.
    if (m.frame.role !== 'deferred') return null;
    depth--;
  }
  while (g.frames[depth]?.role === 'call' && g.frames[depth - 1]?.func.wrapper === true) depth--;
  if (g.frames[depth]?.role !== 'deferred by panic' || depth - 1 !== p.marker) return null;
  p.recovered = true;
  return p.value;
}

/** No deferred call is left: panic values that can say themselves are asked, newest first, then all is printed. */
function say(m: Machine, newest: Panic): void {
  for (let p: Panic | null = newest; p !== null; p = p.older) {
    const method = p.value === null || p.text !== null || isRepanic(m, p) ? null : textFunc(p.value);
    if (method === null || p.value === null) continue;
    return m.enter(method, null, m.frame.fp, 'printing', [p.value.value]);
  }
  writePanic(m, newest);
}

const textFunc = (value: Iface): Func | null => (errorMethod(value.type) ?? stringMethod(value.type))?.func ?? null;

/** The Error or String method of a panic value has returned `text`. */
export function afterPrinting(m: Machine, text: string): void {
  const newest = m.current.panics;
  m.look = true;
  for (let p = newest; p !== null; p = p.older) {
    if (p.value === null || p.text !== null || isRepanic(m, p) || textFunc(p.value) === null) continue;
    p.text = text;
    break;
  }
  if (newest !== null) say(m, newest);
}

function dieWhilePrinting(m: Machine, p: Panic): void {
  const value = p.value;
  const why = value === null ? '' : value.type.string === 'string' ? `: ${String(value.value)}` : `: type ${value.type.string}`;
  writePanicWhilePrinting(m, why);
}
