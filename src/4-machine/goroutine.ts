// Goroutines: one growing stack of registers, frames pooled by depth, and what a stopped one waits for.
import type { Bubble } from './bubble.ts';
import { type Func, type Instruction, OP, WORDS } from '#code';
import type { Machine } from './machine.ts';
import type { MicroOp } from './maps/micro-op.ts';
import type { Recovered } from './recovered.ts';
import type { RaceThread } from './sockets.ts';
import type { Closure } from './value/func.ts';
import type { Iface } from './value/iface.ts';
import type { Value } from './value/value.ts';

/** 1 is main; numbers are never used twice. */
export type GoId = number;

export type Status = 'runnable' | 'running' | 'waiting' | 'dead';

/** A deferred call; the newest stands first. */
export interface Deferred {
  readonly closure: Closure | null;
  readonly args: readonly Value[];
  /** Of its statement; -1 where that stands in the body of a range-over-func loop. */
  readonly pc: number;
  readonly next: Deferred | null;
}

/**
 * Why a frame stands where it stands, which is what RETURN must know. 'call': ordinary. 'first': the goroutine ends with it.
 * 'deferred': run by RUN_DEFERS, which is run again. 'deferred by panic': run by the panic marker below it.
 * 'panic': the marker of a panic or Goexit in flight; it has no code. 'printing': Error or String of a panic value about to be printed.
 */
export type FrameRole = 'call' | 'first' | 'deferred' | 'deferred by panic' | 'panic' | 'printing';

/** One activation. `pc` is kept for all but the running one: the instruction that called, waits or faulted. */
export class Frame {
  declare func: Func;
  closure: Closure | null = null;
  /** Index in the goroutine's registers of this frame's register 0. */
  fp = 0;
  pc = 0;
  role: FrameRole = 'call';
  /** The frame below: a goroutine's frames stay in their places. */
  readonly below: Frame | null;
  /** That, when the role is 'call': RETURN goes there without asking further. */
  caller: Frame | null = null;
  /** The one above, once there is one. */
  above: Frame | null = null;
  /** Of a frame that has called: the instruction that its callee returns to. */
  next: Instruction | null = null;
  defers: Deferred | null = null;
  /** Of a frame whose role is 'panic'. */
  panic: Panic | null = null;
  /** What the race detector remembers of its callers, once asked for; RACE_ENTER clears what an earlier activation left. */
  calledFrom: CalledFrom | null = null;
  constructor(func: Func, below: Frame | null = null) {
    this.func = func;
    this.below = below;
    if (below !== null) below.above = this;
  }

  /** It has been something else before. */
  isCalled(): void {
    this.role = 'call';
    this.caller = this.below;
  }
}

/** Where an activation was called, as it is remembered after its end. */
export interface CalledFrom {
  readonly func: Func;
  readonly pc: number;
  /** Deferred functions are called when their function returns, by panics and by Goexit. */
  readonly how: 'call' | 'return' | 'panic' | 'Goexit';
  /** The same for the innermost instrumented function from this caller outwards. */
  readonly outer: CalledFrom | null;
}

/** The instruction that a frame which is not running goes on with. */
export const instructionAt = (f: Frame): Instruction => (f.func.threaded as readonly Instruction[])[(f.pc / WORDS) | 0] as Instruction;

/** How far into its function's code an instruction stands: what is told an observer does not count. */
export function distanceInto({ code }: Func, pc: number): number {
  let distance = pc;
  for (let at = 0; code !== null && at < pc; at += WORDS)
    if (code[at] === OP.ASIDE) distance -= Math.min((code[at + 1] as number) * WORDS, pc - at);
  return distance;
}

/** A panic or Goexit in flight on a goroutine. */
export class Panic {
  /** As given to panic; replaced by its text just before printing. */
  value: Iface | null;
  readonly goexit: boolean;
  recovered = false;
  /** A run-time error, not a value that the program gave to panic. */
  byRuntime = false;
  /** The one that was in flight when this one started. */
  readonly older: Panic | null;
  /** Depth of its marker frame. */
  readonly marker: number;
  /** Every deferred call of the frames above this depth and below the marker has been run. */
  scan: number;
  /** The statement of the deferred call that it runs (Deferred.pc). */
  deferredAt = -1;
  /** Text that replaces the value in print: the result of Error or String. */
  text: string | null = null;
  constructor(value: Iface | null, goexit: boolean, older: Panic | null, marker: number) {
    this.value = value;
    this.goexit = goexit;
    this.older = older;
    this.marker = marker;
    this.scan = marker - 1;
  }
}

/** A micro-op stopped at one of its points; `resume` goes on with it. */
export interface Suspended {
  readonly op: MicroOp<unknown>;
  readonly done: (result: unknown) => void;
}

/** Who started a goroutine, for the last line of its traceback. */
export interface CreatedBy {
  readonly func: Func;
  readonly pc: number;
  readonly goroutine: GoId;
}

/** A fault of the instruction at pc, which touched `addr`. */
export interface Signal {
  readonly addr: number;
  readonly func: Func;
  readonly pc: number;
}

export class Goroutine {
  declare readonly id: GoId;
  declare readonly createdBy: CreatedBy | null;
  /** Registers of all frames; frame f owns regs[f.fp … f.fp+f.func.nregs). Grows, never shrinks. */
  readonly regs: Value[] = [];
  /** frames[0 … depth] are active; those above are kept for reuse. */
  readonly frames: Frame[] = [];
  depth = -1;
  status: Status = 'runnable';
  /** As tracebacks print it; meaningful while waiting. */
  waitReason = '';
  /** Of a goroutine that parked: whether its instruction runs again after waking (true) or is done (false). */
  retry = false;
  /** Virtual ns at which it last began to wait. */
  parkedAt = 0;
  /** When it began to wait as far as the collector knows; 0 when it does not. */
  waitSince = 0;
  /** Woken, and has not run since: it still stands where it waited. */
  woken = false;
  /** runtime.LockOSThread less UnlockOSThread. */
  locked = 0;
  /** Runs when the goroutine is picked again, in its place and before its next instruction. */
  afterWake: ((m: Machine) => void) | null = null;
  /** Newest panic in flight. */
  panics: Panic | null = null;
  /** Frames that go on after a recovery and have deferred calls left, innermost first. */
  recovered: Recovered | null = null;
  /** The memory fault behind a panic in flight. */
  signal: Signal | null = null;
  micro: Suspended | null = null;
  /** Place in Machine.runnable, -1 when not in it. */
  place = -1;
  /** What a wake-up handed over (a received value, the case of a select …); owned by the operation that parked. */
  handed: Value = undefined;
  /** Whether the hand-over was real (false: the channel was closed). */
  handedOk = false;
  /** Of testing/synctest; goroutines that it starts are in it too. */
  bubble: Bubble | null = null;
  /** Of runtime/pprof; goroutines that it starts have them too. */
  labels: Value = null;
  /** Of the race detector. */
  thread: RaceThread | null = null;

  constructor(id: GoId, createdBy: CreatedBy | null) {
    this.id = id;
    this.createdBy = createdBy;
  }

  /** The innermost frame. */
  get top(): Frame {
    return this.frames[this.depth] as Frame;
  }
}
