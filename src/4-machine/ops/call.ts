// Calls and returns. A callee's register 0 is the caller's first argument, so that arguments and results are never moved twice.
import type { Func, Instruction } from '#code';
import type { Frame } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import type { Closure } from '../value/func.ts';
import type { Iface } from '../value/iface.ts';
import type { Value } from '../value/value.ts';

// Frames are kept for reuse, and mostly for the same call: what is as it should be is not stored again, which costs V8 more than a look.
// What falls off its end has entered `callee`, whose registers start at `a`, and goes on with the first of `code`; `return` leads to whoever must
// look closer.

export function CALL(m: Machine, regs: Value[], frame: Frame, ins: Instruction, a: number, b: Func): void {
  const callee = frame.above;
  const code = b.threaded;
  if (code === null || callee === null || a + b.nregs > regs.length) return enterSlowly(m, frame, b, null, a);
  frame.pc = ins.pc;
  frame.next = ins.next;
  if (callee.func !== b) callee.func = b;
  if (callee.closure !== null) callee.closure = null;
  callee.fp = a;
  if (callee.caller === null) callee.isCalled();
  m.current.depth++;
  m.frame = callee;
}

function enterSlowly(m: Machine, frame: Frame, func: Func, closure: Closure | null, fp: number): void {
  frame.pc = m.pc;
  m.enter(func, closure, fp, 'call');
}

export function CALL_CLOSURE(m: Machine, regs: Value[], frame: Frame, ins: Instruction, a: number, b: number): void {
  const closure = regs[b] as Closure | null;
  if (closure === null) return m.panicMemory(0);
  const { func } = closure;
  const callee = frame.above;
  const code = func.threaded;
  if (code === null || callee === null || a + func.nregs > regs.length) return enterSlowly(m, frame, func, closure, a);
  frame.pc = ins.pc;
  frame.next = ins.next;
  if (callee.func !== func) callee.func = func;
  if (callee.closure !== closure) callee.closure = closure;
  callee.fp = a;
  if (callee.caller === null) callee.isCalled();
  m.current.depth++;
  m.frame = callee;
}

export function CALL_IFACE(m: Machine, regs: Value[], frame: Frame, ins: Instruction, a: number, b: number): void {
  const receiver = regs[a] as Iface | null;
  if (receiver === null) return m.panicMemory(0);
  if (ins.x !== receiver.type) return callMethod(m, regs, frame, ins, a, b, receiver);
  const func = ins.y as Func;
  const callee = frame.above;
  const code = func.threaded;
  if (code === null || callee === null || a + func.nregs > regs.length) return callMethod(m, regs, frame, ins, a, b, receiver);
  regs[a] = receiver.value;
  frame.pc = ins.pc;
  frame.next = ins.next;
  if (callee.func !== func) callee.func = func;
  if (callee.closure !== null) callee.closure = null;
  callee.fp = a;
  if (callee.caller === null) callee.isCalled();
  m.current.depth++;
  m.frame = callee;
}

/** The next call by this instruction will probably be of the same method. */
function callMethod(m: Machine, regs: Value[], frame: Frame, ins: Instruction, a: number, b: number, receiver: Iface): void {
  const func = m.method(receiver.type, b);
  ins.x = receiver.type;
  ins.y = func;
  regs[a] = receiver.value;
  enterSlowly(m, frame, func, null, a);
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

export function RETURN(m: Machine, regs: Value[], frame: Frame, fp: number, a: number, b: number): void {
  const { caller } = frame;
  if (caller === null) return returnSlowly(m, regs, fp, a, b);
  if (a !== fp) for (let i = 0; i < b; i++) regs[fp + i] = regs[a + i];
  m.current.depth--;
  m.frame = caller;
}

function returnSlowly(m: Machine, regs: Value[], fp: number, a: number, b: number): void {
  for (let i = 0; i < b; i++) regs[fp + i] = regs[a + i];
  m.leave();
}

export function GO(m: Machine, regs: Value[], a: number, b: number, c: number): void {
  const closure = regs[b] as Closure | null;
  if (closure === null) return m.fatal('go of nil func value');
  m.newGoroutine(closure, regs.slice(a, a + c));
}
