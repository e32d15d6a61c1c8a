// How much memory the program has: counted when given out, and measured by a walk over what it can reach when the count says it may be too much.
import { type Func, type TypeDesc, WORDS } from '#code';
import { type Frame, Goroutine } from './goroutine.ts';
import { livenessOf } from './liveness.ts';
import type { Machine } from './machine.ts';
import { Closure } from './value/func.ts';
import { Iface } from './value/iface.ts';
import { Pointer } from './value/pointer.ts';
import { Slice } from './value/slice.ts';
import { Opaque, type Value } from './value/value.ts';

/** Strings below this length are not worth remembering. */
const SHORT = 64;
/** What an object costs a JavaScript engine beside its contents. */
const OBJECT_BYTES = 72;
/** The walk gives up here: sets of JavaScript engines hold no more, and so many objects are beyond every budget. */
const MAX_OBJECTS = 16_000_000;
const WORD = 8;
/** Share of the budget that is given out before the first walk: programs look at runtime.MemStats to see the collector at work. */
const FIRST_WALK = 1 / 4;

export class Heap {
  /** Bytes given out since the start; also what runtime.MemStats.TotalAlloc means. */
  total = 0;
  /** Bytes reachable at the last walk. */
  live = 0;
  /** The most that was found reachable or given out between two walks. */
  most = 0;
  /** Objects given out since the start. */
  objects = 0;
  /** Walks so far. */
  walks = 0;
  /** Collections that the program asked for. */
  collections = 0;
  /** Called by runtime.GC first: sync's pools give up what nobody asked for. */
  beforeCollection: Closure | null = null;
  /** What waits for an object to become unreachable, by the object. */
  readonly finalizers = new Map<object, Finalizer>();
  /** The same of runtime.AddCleanup: an object may have several, and they do not bring it back. */
  readonly cleanups = new Map<number, Cleanup>();
  /** Cleanups so far; they go by their number. */
  lastCleanup = 0;
  /** weak.Make: found again by the object, of which there may be several pointers, and emptied when it is gone. */
  readonly weak = new Map<object, WeakHandle[]>();
  /** Calls whose object is unreachable. */
  readonly queue: QueuedCall[] = [];
  /** `total` at the last walk. */
  #totalThen = 0;
  readonly #budget: number;
  #walkAt: number;

  constructor(budget: number) {
    this.#budget = budget;
    this.#walkAt = budget * FIRST_WALK;
  }

  /** Counts `bytes` before they are given out. False: they are more than the budget allows. */
  allocate(m: Machine, bytes: number): boolean {
    this.total += bytes;
    this.objects++;
    if (this.total < this.#walkAt) return true;
    if (bytes > this.#budget) return false;
    this.#found(reachableBytes(m, this.#budget));
    this.walks++;
    // Before so much more is given out, no more than the budget can be reachable; close to it, work for walks stays in proportion.
    this.#walkAt = this.total + Math.max(this.#budget / 4, this.#budget - this.live);
    return this.live + bytes <= this.#budget;
  }

  #dropWeak(object: object): void {
    for (const handle of this.weak.get(object) ?? []) handle.drop();
    this.weak.delete(object);
  }

  #found(live: number): void {
    this.most = Math.max(this.most, this.inUse);
    this.live = live;
    this.#totalThen = this.total;
  }

  /** Reachable at the last walk, and given out since. */
  get inUse(): number {
    return this.live + this.total - this.#totalThen;
  }

  /**
   * runtime.GC: finds what nothing can read any more, counting registers only while the code may still read them, and queues finalizers.
   * What a finalizer's object leads to stays for it (runtime.SetFinalizer): of two that depend on each other in a chain, the outer runs first.
   * Cleanups wait for the finalizer of their object, and weak pointers for neither.
   */
  collect(m: Machine): void {
    const walk = new Walk(this.#budget);
    walk.from([m.globals, this.beforeCollection, ...m.timers.held()]);
    for (const g of m.goroutines.values()) walk.from(liveValues(m, g));
    const waiting = [...this.finalizers.values()];
    for (const f of waiting) walk.from([f.closure]);
    for (const c of this.cleanups.values()) walk.from([c.closure]);
    for (const f of waiting) walk.behind(f.object);
    for (const f of waiting) {
      if (walk.seen.has(f.object)) continue;
      this.finalizers.delete(f.object);
      this.queue.push(f);
      this.#dropWeak(f.object);
      walk.from([f.object]);
    }
    for (const [id, c] of this.cleanups) {
      if (walk.seen.has(c.object)) continue;
      this.cleanups.delete(id);
      this.queue.push({ closure: c.closure, args: () => [] });
    }
    for (const object of this.weak.keys()) if (!walk.seen.has(object)) this.#dropWeak(object);
    this.#found(walk.bytes);
    this.collections++;
    // It takes time, which a program that collects without end must notice.
    m.fuel -= walk.seen.size;
  }
}

/** A call to make when `object` is unreachable. */
export interface Finalizer extends QueuedCall {
  readonly object: object;
}

export interface Cleanup {
  readonly object: object;
  readonly closure: Closure;
}

interface QueuedCall {
  readonly closure: Closure;
  /** What to call with, made when the time has come. */
  readonly args: () => readonly Value[];
}

/** What a weak pointer points to; nothing that it holds counts as reachable. */
export class WeakHandle extends Opaque {
  readonly what = 'weak handle';
  #pointer: Value;

  constructor(pointer: Value) {
    super();
    this.#pointer = pointer;
  }

  /** nil once the object is gone. */
  get pointer(): Value {
    return this.#pointer;
  }

  drop(): void {
    this.#pointer = null;
  }
}

/** Bytes of everything that globals and goroutines lead to; Infinity as soon as they are more than `budget`. */
function reachableBytes(m: Machine, budget: number): number {
  const walk = new Walk(budget);
  const roots: unknown[] = [m.globals];
  for (const g of m.goroutines.values()) pushStack(g, roots);
  walk.from(roots);
  return walk.bytes;
}

/** Marks what it reaches and adds up its bytes, until they are more than the budget and Infinity takes their place. */
class Walk {
  readonly seen = new Set<unknown>();
  bytes = 0;
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

/** What the code of a goroutine's frames may still read. */
function liveValues(m: Machine, g: Goroutine): unknown[] {
  const values: unknown[] = [g.handed];
  for (let d = 0; d <= g.depth; d++) {
    const f = g.frames[d];
    if (f === undefined) continue;
    for (let x = f.defers; x !== null; x = x.next) values.push(x.closure, x.args);
    const { code } = f.func;
    if (f.role === 'panic' || code === null) continue;
    const current = g === m.current && d === g.depth;
    frameValues(f, current ? m.pc : f.pc, code, g, d, values);
    // The running call's own arguments, and those of a goroutine that waits in a native.
    if (d === g.depth && !current) for (let r = f.fp; r < f.fp + f.func.nregs; r++) values.push(g.regs[r]);
  }
  for (let p = g.panics; p !== null; p = p.older) values.push(p.value);
  return values;
}

/** A frame inside a call owns what is live behind it; its arguments and results are the callee's. */
function frameValues(f: Frame, pc: number, code: Int32Array, g: Goroutine, depth: number, values: unknown[]): void {
  const { width, after } = livenessOf(f.func, code);
  const row = (pc / WORDS) * width;
  const above = g.frames[depth + 1];
  const limit = depth < g.depth && above !== undefined && above.role === 'call' ? above.fp - f.fp : width - 1;
  for (let r = 0; r < limit; r++) if (after[row + r] === 1) values.push(g.regs[f.fp + r]);
  if (after[row + width - 1] === 1) values.push(f.closure);
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
