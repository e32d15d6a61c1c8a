// A Program and choices in, output and an outcome out.
// The run:
export { Machine, type Sockets, STEP_NS, WALL_START } from './machine.ts';
export type { BudgetName, Budgets, Outcome } from './outcome.ts';
export type { CalledFrom, GoId, Goroutine } from './goroutine.ts';
// What plugs in:
export type { AtomicKind, ChoiceKind, NativeTable, OutputSink, ReadyWhy, RuntimeFrame, Scheduler, WorkingFolder } from './sockets.ts';
export type { Known, KnownCells, RaceThread, RaceWatch } from './sockets.ts';
export type { Note, NotedObject, NotePlace, Observer } from './sockets.ts';
export { direct, micro, type Native, nativePackage, pure, pureMany } from './native.ts';
export type { MicroOp, MicroPoint } from './maps/micro-op.ts';
// Values, for natives:
export { Opaque, type Cells, type Storage, type Value } from './value/value.ts';
export { Complex } from './value/complex.ts';
export { Closure } from './value/func.ts';
export { Iface } from './value/iface.ts';
export { Pointer } from './value/pointer.ts';
export { NIL_SLICE, Slice } from './value/slice.ts';
export { isAggregate, newCells, newStorage, zeroOf } from './value/zero.ts';
export { cloneOf, copyInto } from './value/clone.ts';
export { equal, equalIface } from './value/equal.ts';
export { wrap } from './value/int.ts';
// For the race detector:
export { stackOf } from './stack-place.ts';
export { type AccessPlace, raceStack, type Told } from './race-stack.ts';
export { REFLECT_FRAMES, reflectMapFrame } from './race-frames.ts';
export { originOf } from './value/window.ts';
export { wordsFrom } from './value/unsafe.ts';
// Waiting, for the natives of sync and time:
export { Bubble } from './bubble.ts';
export { acquireSemaphore, releaseSemaphore } from './semaphore.ts';
export { notifyAll, notifyOne, takeTicket, waitForTicket } from './notify-list.ts';
export { Chan } from './chan.ts';
export { channelTimer, isChannelTimer, startGoroutine, Timer } from './timer.ts';
export { startGoexit } from './panicking.ts';
// The stack and the heap, for the natives of runtime:
export { WeakHandle } from './heap.ts';
export { PAUSE_NS } from './pacer.ts';
export { stackBytes } from './stack.ts';
export { callers, locationOf } from './callers.ts';
export { Contention } from './contention.ts';
export { tracebackLevel, tracebackLevelNamed, widened } from './death/traceback-level.ts';
export { placeOf, traceback, tracebackOthers } from './death/traceback.ts';
// Functions and maps, for reflect:
export { assemble } from './assemble.ts';
export { type GoMap, type MapIterator, mapKind, mapLen } from './maps/go-map.ts';
export { MapFault } from './maps/fault.ts';
export { raise as raiseMapFault } from './ops/map.ts';
