// What a program may ask of its scheduler.
import {
  callers,
  type Cells,
  type Closure,
  direct,
  type Iface,
  locationOf,
  type Machine,
  nativePackage,
  PAUSE_NS,
  Pointer,
  type Slice,
  stackBytes,
  startGoexit,
  traceback,
  tracebackOthers,
  type Value,
  WALL_START,
} from '#machine';
import { profiles } from './profiles.ts';
import { raceNatives } from './race.ts';

/** Cores in effect of a schedule that switches anywhere; one that switches at prologues alone is one core. */
const MANY_CORES = 8;

/** callers(skip, pcs): how many return addresses were put into pcs. */
function fillCallers(m: Machine, at: number): void {
  const skip = Math.max(0, Number(m.regs[at]));
  const pcs = m.regs[at + 1] as Slice;
  const found = callers(m).slice(skip, skip + pcs.len);
  found.forEach((pc, i) => {
    (pcs.base as Cells)[pcs.off + i] = pc;
  });
  m.regs[at] = found.length;
}

/** The object whose reach decides, of a pointer value. */
const objectOf = (pointer: Value): object | null =>
  pointer instanceof Pointer ? pointer.base : typeof pointer === 'object' ? pointer : null;

/** Whether it points to what is never collected: all variables of size zero are one. */
const isNothing = (pointer: Iface): boolean => pointer.type.elem?.size === 0;

function setFinalizer(m: Machine, at: number): void {
  const [obj, finalizer] = [m.regs[at] as Iface | null, m.regs[at + 1] as Iface | null];
  if (obj === null) return m.throw('runtime.SetFinalizer: first argument is nil');
  if (obj.type.kind !== 'ptr') return m.throw(`runtime.SetFinalizer: first argument is ${obj.type.string}, not pointer`);
  const object = objectOf(obj.value);
  if (object === null) return m.throw('runtime.SetFinalizer: pointer not in allocated block');
  if (isNothing(obj)) return;
  if (finalizer === null) {
    m.heap.finalizers.delete(object);
    return;
  }
  if (finalizer.type.kind !== 'func') return m.throw(`runtime.SetFinalizer: second argument is ${finalizer.type.string}, not a function`);
  const param = finalizer.type.params[0];
  const accepts = param?.kind === 'interface' ? param.methods.every((x) => obj.type.methodById.has(x.id)) : param?.elem === obj.type.elem;
  if (finalizer.type.params.length !== 1 || !accepts) {
    return m.throw(`runtime.SetFinalizer: cannot pass ${obj.type.string} to finalizer ${finalizer.type.string}`);
  }
  if (m.heap.finalizers.has(object)) return m.throw('runtime.SetFinalizer: finalizer already set');
  const args = (): readonly Value[] => [param?.kind === 'interface' ? obj : obj.value];
  m.race?.setsFinalizer(m);
  m.heap.finalizers.set(object, { object, closure: finalizer.value as Closure, args, isCleanup: false });
}

/** addCleanup(ptr, call): the number by which it can be taken back. */
function addCleanup(m: Machine, at: number): void {
  const pointer = m.regs[at] as Iface;
  const object = objectOf(pointer.value);
  const id = ++m.heap.lastCleanup;
  if (object !== null && !isNothing(pointer)) m.heap.cleanups.set(id, { object, closure: m.regs[at + 1] as Closure });
  m.regs[at] = id;
}

/** The size at which nothing is collected. */
const NEVER = 2n ** 64n - 1n;
/** Go's stacks are powers of two, from here on. */
const MIN_STACK = 2048;

/** Bytes of all stacks. */
function stacks(m: Machine): number {
  let bytes = 0;
  for (const g of m.goroutines.values()) bytes += 2 ** Math.ceil(Math.log2(Math.max(MIN_STACK, stackBytes(g.depth, g.top.fp))));
  return bytes;
}

/** The numbers of runtime.memory, in its order. */
function memory(m: Machine, at: number): void {
  const { heap } = m;
  heap.watched(m);
  const { pacer } = heap;
  const { goal } = pacer;
  const inUse = pacer.inUse(heap);
  const released = Math.min(pacer.released, pacer.idle(heap));
  const counts = [heap.total, heap.objects, pacer.freed, pacer.collections, pacer.forced];
  [inUse, pacer.arena, released, ...counts, goal === Infinity ? NEVER : Math.floor(goal), stacks(m)].forEach((n, i) => {
    m.regs[at + i] = n;
  });
}

export const natives = nativePackage('runtime', {
  ...profiles,
  ...raceNatives,
  Gosched: direct((m) => m.yieldNow()),
  Goexit: direct((m) => startGoexit(m)),
  LockOSThread: direct((m) => {
    m.current.locked++;
  }),
  UnlockOSThread: direct((m) => {
    if (m.current.locked > 0) m.current.locked--;
  }),
  NumGoroutine: direct((m, at) => {
    m.regs[at] = m.goroutines.size;
  }),
  NumCPU: direct((m, at) => {
    m.regs[at] = m.scheduler.stopsAt === 'points' ? MANY_CORES : 1;
  }),
  callers: direct(fillCallers),
  locate: direct((m, at) => {
    const found = locationOf(m, Number(m.regs[at]));
    m.regs[at] = found?.name ?? '';
    m.regs[at + 1] = found?.entry ?? 0;
    m.regs[at + 2] = found?.file ?? '';
    m.regs[at + 3] = found?.line ?? 0;
  }),
  // Inside runtime.Stack, whose frame is not shown.
  stack: direct((m, at) => {
    const g = m.current;
    g.top.pc = m.pc;
    // Whatever GOTRACEBACK says, the program's frames are shown.
    const own = traceback(m, g, { detail: 'plain' }, g.depth - 1);
    m.regs[at] = m.regs[at] === true ? own + tracebackOthers(m, g, 'plain') : own;
  }),
  memory: direct(memory),
  // The i-th last of the collections that are remembered: its end on the wall clock and its pause; 0 when there is none.
  pause: direct((m, at) => {
    const end = m.heap.pacer.ends.at(-1 - Number(m.regs[at]));
    m.regs[at] = end === undefined ? 0 : WALL_START + BigInt(end);
    m.regs[at + 1] = end === undefined ? 0 : PAUSE_NS;
  }),
  runsQueued: direct((m, at) => {
    m.heap.watched(m);
    m.heap.runner = m.regs[at] as Closure;
  }),
  beforeCollection: direct((m) => {
    const { beforeCollection } = m.heap;
    if (beforeCollection !== null) m.pushFrame(beforeCollection, []);
  }),
  collect: direct((m, at) => {
    m.heap.collect(m);
    m.regs[at] = m.heap.queue.length;
  }),
  finalizerWaits: direct((m, at) => {
    m.regs[at] = m.heap.queue.length > 0;
  }),
  runFinalizer: direct((m, at) => {
    const separately = m.regs[at] === true;
    const next = m.heap.queue.shift();
    if (next === undefined) return;
    if (next.isCleanup && separately) m.race?.enterContext(m.current);
    m.pushFrame(next.closure, next.args());
  }),
  startsQueue: direct((m) => m.race?.acquireAll(m, m.current)),
  left: direct((m) => m.race?.leaveContext(m.current)),
  setFinalizer: direct(setFinalizer),
  addCleanup: direct(addCleanup),
  stopCleanup: direct((m, at) => {
    m.heap.cleanups.delete(Number(m.regs[at]));
  }),
  Version: direct((m, at) => {
    m.regs[at] = m.facts.version;
  }),
});
