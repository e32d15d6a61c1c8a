// defer, panic and recover (spec: #Defer_statements, #Handling_panics).
import { WORDS } from '#code';
import type { Frame } from '../goroutine.ts';
import { recover } from '../panicking.ts';
import { forgetRecovery } from '../recovered.ts';
import { noteFixed } from '../death/repanic.ts';
import type { Machine } from '../machine.ts';
import type { Closure } from '../value/func.ts';
import type { Iface } from '../value/iface.ts';
import { Opaque, type Value } from '../value/value.ts';

const DEFERRED_BYTES = 128;

export function DEFER(m: Machine, frame: Frame, regs: Value[], a: number, b: number, c: number): void {
  if (!m.allocate(DEFERRED_BYTES)) return;
  frame.defers = { closure: regs[b] as Closure | null, args: regs.slice(a, a + c), pc: m.pc, next: frame.defers };
}

/** A frame that bodies of range-over-func loops defer in; it is active as long as they may run. */
class DeferringFrame extends Opaque {
  readonly what: string = 'frame';
  readonly frame: Frame;
  constructor(frame: Frame) {
    super();
    this.frame = frame;
  }
}

export function FRAME(frame: Frame, regs: Value[], a: number): void {
  regs[a] = new DeferringFrame(frame);
}

export function DEFER_IN(m: Machine, regs: Value[], a: number, b: number): void {
  if (!m.allocate(DEFERRED_BYTES)) return;
  const { frame } = regs[a] as DeferringFrame;
  frame.defers = { closure: regs[b] as Closure | null, args: [], pc: -1, next: frame.defers };
}

/** Its results, if any, land above this frame's registers, where nobody looks. */
export function RUN_DEFERS(m: Machine): void {
  const frame = m.frame;
  const d = frame.defers;
  if (d === null) {
    frame.pc = m.pc + WORDS;
    if (m.current.recovered !== null) forgetRecovery(m.current, m.current.depth);
    return;
  }
  frame.defers = d.next;
  frame.pc = m.pc;
  if (d.closure === null) return m.panicMemory(0);
  m.enter(d.closure.func, d.closure, frame.fp + frame.func.nregs, 'deferred', d.args);
}

export function PANIC(m: Machine, regs: Value[], a: number, b: number): void {
  const value = regs[a] as Iface | null;
  if (b === 1 && value !== null) noteFixed(value);
  m.panic(value);
}

export function RECOVER(m: Machine, regs: Value[], a: number): void {
  regs[a] = recover(m);
}
