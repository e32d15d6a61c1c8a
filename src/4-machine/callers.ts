// The running goroutine's calls as program counters, and functions and lines by program counter: what package runtime tells a program of its stack.
import { type Func, WORDS } from '#code';
import { nameAnywhere, placeOf, raised } from './death/traceback.ts';
import { GOROOT } from './death/shown.ts';
import { ABOVE } from '#release';
import type { Goroutine, Panic } from './goroutine.ts';
import type { Machine } from './machine.ts';
import { standingPc } from './recovered.ts';

/** Functions of Go's runtime that stand on a stack without being functions of the Program; places of 1.26. */
const RUNTIME = [
  { name: 'runtime.goexit', file: `${GOROOT}runtime/asm_amd64.s`, line: 1771 },
  { name: 'runtime.gopanic', file: `${GOROOT}runtime/panic.go`, line: 860 },
  { name: 'runtime.Goexit', file: `${GOROOT}runtime/panic.go`, line: 694 },
  { name: 'runtime.panicmem', file: `${GOROOT}runtime/panic.go`, line: 336 },
  { name: 'runtime.sigpanic', file: `${GOROOT}runtime/signal_unix.go`, line: 931 },
  { name: 'runtime.panicBounds64', file: `${GOROOT}runtime/panic.go`, line: 236 },
  { name: 'runtime.panicBounds', file: `${GOROOT}runtime/asm_amd64.s`, line: 2129 },
  { name: 'runtime.panicdivide', file: `${GOROOT}runtime/panic.go`, line: 315 },
  { name: 'runtime.panicshift', file: `${GOROOT}runtime/panic.go`, line: 307 },
  { name: 'runtime.panicmakeslicelen', file: `${GOROOT}runtime/slice.go`, line: 30 },
  { name: 'runtime.makeslice', file: `${GOROOT}runtime/slice.go`, line: 112 },
  { name: 'runtime.closechan', file: `${GOROOT}runtime/chan.go`, line: 416 },
] as const;
type RuntimeName = (typeof RUNTIME)[number]['name'];

/** Below the program's functions. */
const RUNTIME_BASE = 0x4f0000;
const RUNTIME_SPAN = 0x40;

/** A function's address is its entry alone: its instructions are found one behind. A call returns to the one after its own. */
const RETURN_OFFSET = 2;

export interface Location {
  readonly name: string;
  readonly entry: number;
  readonly file: string;
  readonly line: number;
}

/** Return addresses of a goroutine, innermost first; frames of wrappers count nowhere. */
export function callers(m: Machine, g: Goroutine = m.current): number[] {
  const pcs: number[] = [];
  for (let d = g.depth; d >= 0; d--) {
    const f = g.frames[d];
    if (f === undefined) continue;
    const native = raised(m, g, d);
    if (native !== null) pcs.push(m.addresses.code(native, 0) + RETURN_OFFSET);
    if (f.role === 'panic') for (const name of panicNames(f.panic)) pcs.push(runtimeEntry(name) + RETURN_OFFSET);
    else if ((!f.func.wrapper && m.places.nameOf(f.func.name) !== '') || f.func === m.program.entry)
      pcs.push(m.addresses.code(f.func, g === m.current && d === g.depth ? m.pc : standingPc(m, g, d, f.pc)) + RETURN_OFFSET);
  }
  pcs.push(runtimeEntry('runtime.goexit') + RETURN_OFFSET);
  return pcs;
}

const BOUNDS: readonly RuntimeName[] = ['runtime.panicBounds64', 'runtime.panicBounds'];
/** By the start of its text: what of the runtime stands between a faulty instruction and gopanic. */
const FAULTS: readonly (readonly [string, readonly RuntimeName[]])[] = [
  ['invalid memory address', ['runtime.panicmem', 'runtime.sigpanic']],
  ['index out of range', BOUNDS],
  ['slice bounds out of range', BOUNDS],
  ['cannot convert slice', BOUNDS],
  ['integer divide by zero', ['runtime.panicdivide']],
  ['negative shift amount', ['runtime.panicshift']],
  ['makeslice: len out of range', ['runtime.panicmakeslicelen', 'runtime.makeslice']],
  ['close of nil channel', ['runtime.closechan']],
];

/** The frames of a panic or Goexit in flight. */
function panicNames(p: Panic | null): readonly RuntimeName[] {
  if (p === null || p.goexit) return ['runtime.Goexit'];
  const { value } = p;
  if (value === null || !p.byRuntime) return ['runtime.gopanic'];
  const text = String(Array.isArray(value.value) ? value.value[0] : value.value);
  const fault = FAULTS.find(([start]) => text.startsWith(start));
  return ['runtime.gopanic', ...(fault?.[1] ?? [])];
}

const runtimeEntry = (name: RuntimeName): number => RUNTIME_BASE + RUNTIME.findIndex((f) => f.name === name) * RUNTIME_SPAN;

/** The function around pc and the line of its instruction; null where no code lies. */
export function locationOf(m: Machine, pc: number): Location | null {
  const own = RUNTIME[Math.floor((pc - RUNTIME_BASE) / RUNTIME_SPAN)];
  if (pc >= RUNTIME_BASE && own !== undefined) return { ...own, entry: runtimeEntry(own.name) };
  const found = m.addresses.funcAt(pc);
  const func = found === null ? undefined : m.program.funcs[found.index];
  if (found === null || func === undefined) return null;
  const recorded = func.name === 'runtime.main' ? m.places.of(func.name, ABOVE.program, true) : null;
  if (recorded !== null) return { name: func.name, entry: m.addresses.code(func, 0), ...parted(GOROOT + recorded.at) };
  const name = func.wrapper ? func.name : nameAnywhere(m, func) || func.name;
  return { name, entry: m.addresses.code(func, 0), ...fileLine(m, func, found.instruction) };
}

function fileLine(m: Machine, func: Func, offset: number): { readonly file: string; readonly line: number } {
  if (offset === 0) return m.program.position(func.pos);
  return parted(placeOf(m, func, (offset - 1) * WORDS));
}

function parted(place: string): { readonly file: string; readonly line: number } {
  const colon = place.lastIndexOf(':');
  return { file: place.slice(0, colon), line: Number(place.slice(colon + 1)) };
}
