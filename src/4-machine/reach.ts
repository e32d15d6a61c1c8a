// What a program can reach: a walk from globals and goroutines, with the bytes of what it meets.
import { type Func, type TypeDesc, WORDS } from '#code';
import { type Frame, Goroutine } from './goroutine.ts';
import { livenessOf } from './liveness.ts';
import type { Machine } from './machine.ts';
import { Closure } from './value/func.ts';
import { Iface } from './value/iface.ts';
import { Pointer } from './value/pointer.ts';
import { Slice } from './value/slice.ts';

/** Strings below this length are not worth remembering. */
const SHORT = 64;
/** What an object costs a JavaScript engine beside its contents. */
const OBJECT_BYTES = 72;
/** The walk gives up here: sets of JavaScript engines hold no more, and so many objects are beyond every budget. */
const MAX_OBJECTS = 16_000_000;
const WORD = 8;

/** Marks what it reaches and adds up its bytes, until they are more than the budget and Infinity takes their place. */
export class Walk {
  readonly seen = new Set<unknown>();
  bytes = 0;
  /** Of what was reached, how many a Go program would have allocated: storage and strings, not the words that refer to them. */
  objects = 0;
  readonly #budget: number;

  constructor(budget: number) {
    this.#budget = budget;
  }

  /** `todo` is used up. */
  from(todo: unknown[]): void {
    const { seen } = this;
    while (todo.length > 0) {
      const v = todo.pop();
      if (typeof v === 'string' ? v.length < SHORT : typeof v !== 'object' || v === null) continue;
      if (seen.has(v)) continue;
      if (seen.size >= MAX_OBJECTS || this.bytes > this.#budget) {
        this.bytes = Infinity;
        return;
      }
      seen.add(v);
      if (typeof v === 'string' || Array.isArray(v) || ArrayBuffer.isView(v)) this.objects++;
      this.bytes += typeof v === 'string' ? v.length : visit(v as object, todo);
    }
  }

  /** Everything that `object` leads to, without itself. */
  behind(object: object): void {
    if (this.seen.has(object)) return;
    const todo: unknown[] = [];
    visit(object, todo);
    this.from(todo.filter((v) => v !== object));
  }
}

/** All that goroutines hold, registers that no code will read again among it: right at any instant, also inside an operation. */
export function heldValues(m: Machine): unknown[] {
  const values: unknown[] = [];
  for (const g of m.goroutines.values()) {
    values.push(g.handed);
    pushStack(g, values);
  }
  return values;
}

function pushStack(g: Goroutine, todo: unknown[]): void {
  const top = g.top;
  const end = Math.min(g.regs.length, top.fp + top.func.nregs);
  for (let i = 0; i < end; i++) todo.push(g.regs[i]);
  for (let d = 0; d <= g.depth; d++) {
    const f = g.frames[d];
    todo.push(f?.closure);
    for (let x = f?.defers ?? null; x !== null; x = x.next) todo.push(x.closure, x.args);
  }
  for (let p = g.panics; p !== null; p = p.older) todo.push(p.value);
}

/** What the code of a goroutine's frames may still read; `inside`: also what the running instruction may not have read yet. */
export function liveValues(m: Machine, g: Goroutine, inside = false): unknown[] {
  const values: unknown[] = [g.handed];
  for (let d = 0; d <= g.depth; d++) {
    const f = g.frames[d];
    if (f === undefined) continue;
    for (let x = f.defers; x !== null; x = x.next) values.push(x.closure, x.args);
    const { code } = f.func;
    if (f.role === 'panic' || code === null) continue;
    const current = g === m.current && d === g.depth;
    frameValues(f, current ? m.pc : f.pc, code, g, d, values);
    if (current && inside) readValues(f, m.pc, code, g, values);
    if (d === g.depth && !current) haltedValues(f, code, g, values);
  }
  for (let p = g.panics; p !== null; p = p.older) values.push(p.value);
  return values;
}

/**
 * A frame inside a call owns what is live behind it; its arguments and results are the callee's. What an instruction is about to write is not live
 * before it.
 */
function frameValues(f: Frame, pc: number, code: Int32Array, g: Goroutine, depth: number, values: unknown[]): void {
  const { width, before, after } = livenessOf(f.func, code);
  const row = (pc / WORDS) * width;
  const above = g.frames[depth + 1];
  const limit = depth < g.depth && above !== undefined && above.role === 'call' ? above.fp - f.fp : width - 1;
  for (let r = 0; r < limit; r++) if (after[row + r] === 1 && before[row + r] === 1) values.push(g.regs[f.fp + r]);
  if (after[row + width - 1] === 1) values.push(f.closure);
}

/**
 * The innermost frame of a goroutine that does not run: the arguments of a native that it waits in, and what the instruction at pc, which may
 * still be to come, takes from the closure.
 */
function haltedValues(f: Frame, code: Int32Array, g: Goroutine, values: unknown[]): void {
  const { width, before } = livenessOf(f.func, code);
  for (let r = f.fp; r < f.fp + f.func.nregs; r++) values.push(g.regs[r]);
  if (before[(f.pc / WORDS) * width + width - 1] === 1) values.push(f.closure);
}

/** What an instruction reads, and what is live before it. */
function readValues(f: Frame, pc: number, code: Int32Array, g: Goroutine, values: unknown[]): void {
  const { width, before } = livenessOf(f.func, code);
  const row = (pc / WORDS) * width;
  for (let r = 0; r < width - 1; r++) if (before[row + r] === 1) values.push(g.regs[f.fp + r]);
  values.push(f.closure);
}

/** Size of one object; what it leads to goes on the list. */
function visit(v: object, todo: unknown[]): number {
  if (v instanceof Uint8Array || v instanceof Float64Array) return OBJECT_BYTES + v.byteLength;
  if (Array.isArray(v)) {
    for (const x of v) if (typeof x === 'object' || typeof x === 'string') todo.push(x);
    return OBJECT_BYTES + v.length * WORD;
  }
  if (v instanceof Slice || v instanceof Pointer) todo.push(v.base);
  else if (v instanceof Iface) todo.push(v.value);
  else if (v instanceof Closure) todo.push(v.captures);
  else if (v instanceof Goroutine || isDescriptor(v)) return 0;
  else if (v instanceof Map) todo.push(...v.keys(), ...v.values());
  else todo.push(...Object.values(v));
  return OBJECT_BYTES;
}

/** Parts of the Program, which are not on the Go heap. */
const isDescriptor = (v: object): v is TypeDesc | Func => 'methodById' in v || 'recoverPc' in v;
