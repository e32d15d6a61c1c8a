// Tracebacks: goroutine headers, frames with their argument words, who created whom (runtime.md §3.3, measured with 1.26).
import { type Func, OP } from '#code';
import type { Frame, Goroutine, Panic } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { hex } from '../value/print-text.ts';
import { argumentWords } from './argument-words.ts';

/** A line pair that stands for no frame of the machine's. */
export interface ExtraFrame {
  readonly call: string;
  readonly at: string;
}

/** Frames printed at both ends of a stack that has more than both together. */
const INNERMOST = 50;
const OUTERMOST = 50;

const GOROOT = '/usr/local/go/src/';
/** Where the markers of panics and Goexit stand in Go's sources, 1.26. */
const PANIC_AT = `${GOROOT}runtime/panic.go:860 +0x13a`;
const GOEXIT_AT = `${GOROOT}runtime/panic.go:694 +0x5e`;

/** One goroutine. */
export function traceback(m: Machine, g: Goroutine, above: readonly ExtraFrame[] = []): string {
  const frames = [...above, ...framesOf(m, g)];
  const hidden = frames.length - INNERMOST - OUTERMOST;
  const lines = (some: readonly ExtraFrame[]): string => some.map((f) => `${f.call}\n\t${f.at}\n`).join('');
  const body = hidden > 0
    ? `${lines(frames.slice(0, INNERMOST))}...${hidden} frames elided...\n${lines(frames.slice(-OUTERMOST))}`
    : lines(frames);
  return `goroutine ${g.id} [${statusText(g)}]:\n${body}${createdText(m, g)}`;
}

/** Every goroutine, the failing one first, the others in order of creation; a blank line before each. */
export function tracebackAll(m: Machine, failing: Goroutine | null, above: readonly ExtraFrame[] = []): string {
  const others = [...m.goroutines.values()].filter((g) => g !== failing);
  const first = failing === null ? '' : `\n${traceback(m, failing, above)}`;
  return first + others.map((g) => `\n${traceback(m, g)}`).join('');
}

function statusText(g: Goroutine): string {
  return g.status === 'waiting' ? g.waitReason : g.status;
}

function createdText(m: Machine, g: Goroutine): string {
  if (g.createdBy === null) return '';
  const { func, pc, goroutine } = g.createdBy;
  return `created by ${func.name} in goroutine ${goroutine}\n\t${place(m, func, pc)}\n`;
}

/** Innermost first. The marker of the panic that is dying is not shown: its caller is where the trouble is. */
function framesOf(m: Machine, g: Goroutine): ExtraFrame[] {
  const frames: ExtraFrame[] = [];
  const top = g.frames[g.depth];
  if (top !== undefined && top.role !== 'panic') pushNative(m, g, top, frames);
  for (let d = g.depth; d >= 0; d--) {
    const f = g.frames[d];
    if (f === undefined) continue;
    if (f.role === 'panic') {
      if (d !== g.depth && f.panic !== null) frames.push(markerFrame(m, f.panic));
    } else if (!isHidden(f.func)) {
      frames.push({ call: `${f.func.name}(${argumentWords(m, f.func, g.regs, f.fp)})`, at: place(m, f.func, f.pc) });
    }
  }
  return frames;
}

function markerFrame(m: Machine, p: Panic): ExtraFrame {
  if (p.goexit || p.value === null) return { call: 'runtime.Goexit()', at: GOEXIT_AT };
  return { call: `panic({${hex(m.addresses.type(p.value.type))}?, ${hex(m.addresses.data(p.value))}?})`, at: PANIC_AT };
}

/** A goroutine that stopped inside a native has its frame on top, as a function with a body would. */
function pushNative(m: Machine, g: Goroutine, top: Frame, frames: ExtraFrame[]): void {
  const { code, consts } = top.func;
  if (code === null || code[top.pc] !== OP.CALL_NATIVE) return;
  const func = consts[code[top.pc + 2] ?? -1];
  if (!isFunc(func) || isHidden(func)) return;
  const { file, line } = m.program.position(func.pos);
  frames.push({ call: `${func.name}(${argumentWords(m, func, g.regs, top.fp + (code[top.pc + 1] ?? 0))})`, at: `${file}:${line} +0x1d` });
}

const isFunc = (c: unknown): c is Func => typeof c === 'object' && c !== null && 'recoverPc' in c;

/** Compiler-made wrappers, and the runtime's own functions unless they are exported. */
function isHidden(func: Func): boolean {
  return func.wrapper || (func.name.startsWith('runtime.') && !/^runtime\.[A-Z]/.test(func.name));
}

/** Offsets follow the instructions' places; Go's own are those of its machine code. */
function place(m: Machine, func: Func, pc: number): string {
  const at = Math.min(pc / 5, func.positions.length - 1);
  const { file, line } = m.program.position(func.positions[at] ?? func.pos);
  return `${file}:${line} +${hex(0x1d + at * 5)}`;
}
