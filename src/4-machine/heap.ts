// How much memory the program has: counted when given out, and measured by a walk over what it can reach when the count says it may be too much.
import type { Func, TypeDesc } from '#code';
import { Goroutine } from './goroutine.ts';
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

export class Heap {
  /** Bytes given out since the start; also what runtime.MemStats.TotalAlloc means. */
  total = 0;
  /** Bytes reachable at the last walk. */
  live = 0;
  /** Walks so far. */
  walks = 0;
  readonly #budget: number;
  #walkAt: number;

  constructor(budget: number) {
    this.#budget = budget;
    this.#walkAt = budget / 2;
  }

  /** Counts `bytes` before they are given out. False: they are more than the budget allows. */
  allocate(m: Machine, bytes: number): boolean {
    this.total += bytes;
    if (this.total < this.#walkAt) return true;
    if (bytes > this.#budget) return false;
    this.live = reachableBytes(m, this.#budget);
    this.walks++;
    // Work for walks stays in proportion to work for allocation.
    this.#walkAt = this.total + Math.max(this.#budget / 4, Math.min(this.live, this.#budget - this.live) / 2);
    return this.live + bytes <= this.#budget;
  }
}

/** Bytes of everything that globals and goroutines lead to; Infinity as soon as they are more than `budget`. */
function reachableBytes(m: Machine, budget: number): number {
  const seen = new Set<unknown>();
  const todo: unknown[] = [m.globals];
  for (const g of m.goroutines.values()) pushStack(g, todo);
  let bytes = 0;
  while (todo.length > 0) {
    const v = todo.pop();
    if (typeof v === 'string' ? v.length < SHORT : typeof v !== 'object' || v === null) continue;
    if (seen.has(v)) continue;
    if (seen.size >= MAX_OBJECTS || bytes > budget) return Infinity;
    seen.add(v);
    bytes += typeof v === 'string' ? v.length : visit(v as object, todo);
  }
  return bytes;
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
