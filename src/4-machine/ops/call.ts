// Calls and returns. A callee's register 0 is the caller's first argument, so that arguments and results are never moved twice.
import type { Func } from '#code';
import type { Machine } from '../machine.ts';
import type { Closure } from '../value/func.ts';
import type { Iface } from '../value/iface.ts';
import type { Value } from '../value/value.ts';

export function CALL(m: Machine, a: number, b: Func): void {
  m.frame.pc = m.pc;
  m.enter(b, null, a, 'call');
}

export function CALL_CLOSURE(m: Machine, regs: Value[], a: number, b: number): void {
  const closure = regs[b] as Closure | null;
  if (closure === null) return m.panicMemory(0);
  m.frame.pc = m.pc;
  m.enter(closure.func, closure, a, 'call');
}

export function CALL_IFACE(m: Machine, regs: Value[], a: number, b: number): void {
  const receiver = regs[a] as Iface | null;
  if (receiver === null) return m.panicMemory(0);
  regs[a] = receiver.value;
  m.frame.pc = m.pc;
  m.enter(m.method(receiver.type, b), null, a, 'call');
}

export function CALL_NATIVE(m: Machine, regs: Value[], a: number, b: Func): void {
  const native = m.native(b);
  switch (native.kind) {
    case 'pure': {
      const results = native.call(regs.slice(a, a + b.nparams));
      if (native.results === 'many') putResults(regs, a, results as readonly Value[]);
      else if (native.results === 1) regs[a] = results as Value;
      return;
    }
    case 'direct':
      return native.call(m, a);
    case 'micro':
      return m.drive(native.call(m, a), (results) => putResults(regs, a, results));
  }
}

function putResults(regs: Value[], at: number, results: readonly Value[]): void {
  for (let i = 0; i < results.length; i++) regs[at + i] = results[i];
}

export function RETURN(m: Machine, regs: Value[], fp: number, a: number, b: number): void {
  if (a !== fp) for (let i = 0; i < b; i++) regs[fp + i] = regs[a + i];
  m.leave();
}

export function GO(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const closure = regs[b] as Closure | null;
  if (closure === null) return m.fatal('go of nil func value');
  m.newGoroutine(closure, regs.slice(a, a + c));
}
