// What package runtime has on the stack of a full dump between the frames that every dump shows (recorded: tests/goldens).
import { type Func, OP } from '#code';
import { ABOVE, faultOf, type InsideFrame } from '#release';
import type { Frame, Goroutine, Panic } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { mapFramesOf } from '../race-frames.ts';
import { errorText } from './repanic.ts';
import { argumentBytes } from './argument-words.ts';
import { mapTypeAt } from './map-frames.ts';
import { GOROOT, insideShown, nameAbove, type Shown } from './shown.ts';

/** Above the innermost frame of a goroutine that waits. */
export function waitFrames(m: Machine, g: Goroutine, below: Shown): readonly Shown[] {
  const called = below.own.startsWith(GOROOT) ? below.name : waitEntry(g);
  return m.places.inside(`[${g.waitReason}]`, called).map(insideShown);
}

/** The function that gc calls for the instruction at which a goroutine waits. */
function waitEntry({ top, waitReason }: Goroutine): string {
  if (waitReason.startsWith('chan send')) return 'runtime.chansend1';
  if (waitReason.startsWith('chan receive')) return tellsClosed(top) ? 'runtime.chanrecv2' : 'runtime.chanrecv1';
  return waitReason === 'select' ? 'runtime.selectgo' : 'runtime.block';
}

/** Whether a receive operation says if the channel is closed. */
const tellsClosed = ({ func, pc }: Frame): boolean => func.code?.[pc] === OP.RECEIVE && (func.code[pc + 3] ?? -1) >= 0;

/** A frame on a stack, as far as what stands next to it depends on it. */
export interface Neighbour {
  readonly shown: Shown;
  /** null for what has no frame of ours. */
  readonly frame: Frame | null;
}

/** Between two frames. */
export function framesBetween(m: Machine, above: Neighbour, below: Neighbour): readonly Shown[] {
  return runBetween(m, above, below).map(insideShown);
}

function runBetween(m: Machine, above: Neighbour, below: Neighbour): readonly InsideFrame[] {
  const panic = above.frame?.role === 'panic' ? above.frame.panic : null;
  if (panic !== null) return originOf(m, panic, below.frame);
  if (below.shown.runsAtEnd === undefined) return [];
  // Error or String of a value that the panic below is about to print.
  if (above.frame?.role === 'printing') return printerOf(m, above.shown);
  const runs = m.places.insides(nameAbove(above.shown), below.shown.name);
  const thrown = above.shown.name === 'runtime.throw';
  // What ended the printing of a panic value is told in one place if it is a string, and behind it if not.
  if (thrown && runs.length > 1) {
    const inOrder = [...runs].sort((a, b) => lineOf(a) - lineOf(b));
    return (m.current.panics?.value?.type.string === 'string' ? inOrder[0] : inOrder.at(-1)) ?? [];
  }
  // A panic runs deferred calls in two ways, whatever they are.
  const ways = runs.length > 0 || thrown ? runs : m.places.insides(ABOVE.program, below.shown.name);
  const all = ways.some(isAtEnd) && !thrown ? ways.filter((run) => isAtEnd(run) === (below.shown.runsAtEnd === true)) : ways;
  const call = above.frame === null ? '' : `runtime.call${callBytes(m, above.frame.func)}`;
  return all.find((run) => run.some((f) => f.name === call)) ?? all[0] ?? [];
}

/** The runtime calls Error in one place, and String behind it. */
function printerOf(m: Machine, { name }: Shown): readonly InsideFrame[] {
  const runs = [...m.places.insides(ABOVE.program, 'runtime.preprintpanics')].sort((a, b) => lineOf(a) - lineOf(b));
  return (name.endsWith('.Error') ? runs[0] : runs.at(-1)) ?? [];
}

const lineOf = ([innermost]: readonly InsideFrame[]): number => Number(innermost?.at.split(':')[1]);

/** Whether the deferred call is one that gc compiled where its function ends. */
const isAtEnd = (run: readonly InsideFrame[]): boolean => run.some((f) => f.name === 'runtime.runOpenDeferFrame');

/** How many bytes the function that calls with them has room for: those of the arguments, rounded up to a power of two. */
function callBytes(m: Machine, func: Func): number {
  let bytes = SMALLEST_CALL;
  while (bytes < argumentBytes(m, func)) bytes *= 2;
  return bytes;
}

const SMALLEST_CALL = 16;

/** What called panic, if that was the runtime. Which function of a map it was, its type says. */
function originOf(m: Machine, { value, byRuntime }: Panic, below: Frame | null): readonly InsideFrame[] {
  if (value === null || !byRuntime) return [];
  const runs = m.places.insides('panic', faultOf(errorText(value)));
  const type = below === null ? null : mapTypeAt(below);
  const name = type === null ? null : mapFramesOf(type).assign.name;
  return runs.find((run) => run.at(-1)?.name === name) ?? runs[0] ?? [];
}
