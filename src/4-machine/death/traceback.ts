// Tracebacks: goroutine headers, frames with their argument words, who created whom (runtime.md §3.3, measured with 1.26).
import { bubbleStatus } from '../bubble.ts';
import { type Func, OP, WORDS } from '#code';
import type { Frame, Goroutine, Panic } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { hex } from '../value/print-text.ts';
import type { Value } from '../value/value.ts';
import { argumentWords, panicWords } from './argument-words.ts';
import { classicName, type FrameText, isLaterMapCode, mapFrames } from './map-frames.ts';
import { isLaterSyncCode, syncFrame } from './sync-frames.ts';
import { GOROOT, UPSTREAM } from './upstream.ts';

/** Frames printed at both ends of a stack that has more than both together. */
const INNERMOST = 50;
const OUTERMOST = 50;

/** Where the markers of panics and Goexit stand in Go's sources, 1.26. */
const PANIC_AT = `${GOROOT}runtime/panic.go:860 +0x13a`;
const GOEXIT_AT = `${GOROOT}runtime/panic.go:694 +0x5e`;

/**
 * Which of the runtime's own frames a dump shows: none, the marker of the panic on top (because more of the runtime stands above it), or the
 * outermost ones.
 */
type Shows = 'program' | 'marker' | 'outermost';

const GOEXIT: FrameText = { call: 'runtime.goexit({})', at: `${GOROOT}runtime/asm_amd64.s:1771 +0x1` };

/** One goroutine, its frames from depth `top` outwards. */
export function traceback(m: Machine, g: Goroutine, shows: Shows = 'program', top = g.depth): string {
  const inner = innermost(m, g);
  const depths = shownDepths(m, g, shows).filter((d) => d <= top);
  const outer = shows === 'outermost' ? [GOEXIT] : [];
  const hidden = inner.length + depths.length + outer.length - INNERMOST - OUTERMOST;
  const text = (some: readonly number[]): string => some.map((d) => frameLines(frameText(m, g, d))).join('');
  const body =
    hidden > 0
      ? `${text(depths.slice(0, INNERMOST - inner.length))}...${hidden} frames elided...\n${text(depths.slice(outer.length - OUTERMOST))}`
      : text(depths);
  return `goroutine ${g.id} [${statusText(g)}]:\n${inner.map(frameLines).join('')}${body}${outer.map(frameLines).join('')}${createdText(m, g)}`;
}

const frameLines = (f: FrameText): string => `${f.call}\n\t${f.at}\n`;

/** The stacks that a death shows, each after a blank line: the failing goroutine's own, and the others' if `others` or GOTRACEBACK say so. */
export function deathStacks(m: Machine, failing: Goroutine | null, others: boolean, shows: Shows = 'program'): string {
  const { frames, all } = m.tracebackLevel;
  if (frames === 0) return '';
  const own = failing === null ? '' : `\n${traceback(m, failing, shows)}`;
  return own + (others || all ? tracebackOthers(m, failing) : '');
}

/** Every goroutine but one. */
export function tracebackOthers(m: Machine, one: Goroutine | null): string {
  const others = [...m.goroutines.values()].filter((g) => g !== one);
  return others.map((g) => `\n${traceback(m, g)}`).join('');
}

function statusText(g: Goroutine): string {
  return (g.status === 'waiting' ? g.waitReason : g.status) + bubbleStatus(g);
}

function createdText(m: Machine, g: Goroutine): string {
  if (g.createdBy === null) return '';
  const { func, pc, goroutine } = g.createdBy;
  const by = goroutine === 0 || !m.facts.createdInGoroutine ? '' : ` in goroutine ${goroutine}`;
  return `created by ${func.name}${by}\n\t${placeOf(m, func, pc)} +${hex(OFFSET + pc)}\n`;
}

/** Frames of Go's own that stand above the program's: of the map or native function in which the goroutine stopped. */
function innermost(m: Machine, g: Goroutine): FrameText[] {
  const frames: FrameText[] = [];
  const { top } = g;
  if (top.role === 'panic') return frames;
  if (g === m.current && g.status === 'running') frames.push(...mapFrames(m.facts, top.func.code?.[top.pc] ?? -1, nativeOf(top)));
  pushNative(m, g, top, frames);
  return frames;
}

/** Innermost first. The marker of the panic that is dying is not shown, unless the trouble is in the runtime above it. */
function shownDepths(m: Machine, g: Goroutine, shows: Shows): number[] {
  const depths: number[] = [];
  for (let d = g.depth; d >= 0; d--) {
    const f = g.frames[d];
    if (f === undefined) continue;
    const shown =
      f.role === 'panic'
        ? shows === 'marker' || d !== g.depth
        : (shows === 'outermost' && d === 0) ||
          !isHidden(m, f.func) ||
          (f.func.wrapper && d < g.depth && g.frames[d + 1]?.role === 'panic');
    if (shown) depths.push(d);
  }
  return depths;
}

function frameText(m: Machine, g: Goroutine, depth: number): FrameText {
  const f = g.frames[depth] as Frame;
  if (f.role === 'panic' && f.panic !== null) return markerFrame(m, f.panic);
  return functionFrame(m, f.func, f.pc, g.regs, f.fp);
}

/** Offsets follow the instructions' places; Go's own are those of its machine code. */
function functionFrame(m: Machine, func: Func, pc: number, regs: readonly Value[], fp: number): FrameText {
  const classic = classicName(m.facts, func);
  const { name, at: where } =
    classic === null ? syncFrame(m.facts, func.name, placeOf(m, func, pc)) : { name: classic.name, at: GOROOT + classic.at };
  if (UPSTREAM[func.name]?.inlined === true) return { call: `${name}(...)`, at: where };
  const offset = hex(OFFSET + (pc / WORDS) * OFFSET_STEP);
  return { call: `${name}(${argumentWords(m, func, regs, fp)})`, at: `${where} +${offset}` };
}

/** file:line of an instruction; of functions of Go's library that we know it of, Go's own. */
export function placeOf(m: Machine, func: Func, pc: number): string {
  const upstream = UPSTREAM[func.name];
  return upstream === undefined ? place(m, func, pc) : GOROOT + upstream.at;
}

const OFFSET = 0x1d;
const OFFSET_STEP = 5;

function markerFrame(m: Machine, p: Panic): FrameText {
  if (p.goexit) return { call: 'runtime.Goexit()', at: GOEXIT_AT };
  const words = p.value === null ? [0, 0] : [m.addresses.type(p.value.type), m.addresses.data(p.value)];
  return { call: `panic(${panicWords(m, words)})`, at: PANIC_AT };
}

/** A goroutine that stopped inside a native has its frame on top, as a function with a body would. */
function pushNative(m: Machine, g: Goroutine, top: Frame, frames: FrameText[]): void {
  const func = nativeOf(top);
  if (func === null || isHidden(m, func)) return;
  frames.push(functionFrame(m, func, 0, g.regs, top.fp + (top.func.code?.[top.pc + 1] ?? 0)));
}

/** The native whose call the frame stands at. */
function nativeOf({ func, pc }: Frame): Func | null {
  if (func.code === null || func.code[pc] !== OP.CALL_NATIVE) return null;
  const native = func.consts[func.code[pc + 2] ?? -1];
  return isFunc(native) ? native : null;
}

const isFunc = (c: unknown): c is Func => typeof c === 'object' && c !== null && 'recoverPc' in c;

/** Compiler-made wrappers (shown when they panicked themselves), and the runtime's own functions unless they are exported. */
function isHidden(m: Machine, func: Func): boolean {
  if (isLaterMapCode(m.facts, func) || isLaterSyncCode(m.facts, func.name)) return true;
  return func.wrapper || (func.name.startsWith('runtime.') && !/^runtime\.[A-Z]/.test(func.name));
}

function place(m: Machine, func: Func, pc: number): string {
  const { file, line } = m.program.position(func.positions[Math.min(pc / WORDS, func.positions.length - 1)] ?? func.pos);
  return `${file}:${line}`;
}
