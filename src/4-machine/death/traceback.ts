// Tracebacks: goroutine headers, frames with their argument words, who created whom (runtime.md §3.3, measured with 1.26).
import { bubbleStatus } from '../bubble.ts';
import { ABOVE } from '#release';
import { type Func, OP, type TypeDesc, WORDS } from '#code';
import type { Frame, Goroutine, Panic } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { ClassicIterator } from '../maps/classic/iterate.ts';
import { hex } from '../value/print-text.ts';
import type { Value } from '../value/value.ts';
import { argumentWords, panicWords, textWords } from './argument-words.ts';
import { classicFrames, isLaterCode, type MapCheck, swissFrames } from './map-frames.ts';
import { type Detail, frameLines, GOROOT, type Shown } from './shown.ts';

/** Frames printed at both ends of a stack that has more than both together. */
const INNERMOST = 50;
const OUTERMOST = 50;

/** How one goroutine is shown. */
export interface Look {
  /** 'full' is the look of a throw: with the outermost frames, which are the runtime's, and with places on the stack. */
  readonly detail: Detail;
  /** The marker of the panic on top is shown, because more of the runtime stands above it. */
  readonly marker?: boolean;
  /** The fatal error that the goroutine just met, and where in a map operation. */
  readonly fatal?: { readonly text: string; readonly check: MapCheck };
}

const PLAIN: Look = { detail: 'plain' };

/** One goroutine, its frames from depth `top` outwards. */
export function traceback(m: Machine, g: Goroutine, look: Look = PLAIN, top = g.depth): string {
  const inner = innermost(m, g, look);
  const depths = shownDepths(m, g, look).filter((d) => d <= top);
  const outer = look.detail === 'full' ? [goexit(m)] : [];
  const count = inner.length + depths.length + outer.length;
  const at = (i: number): Shown | null => {
    const depth = depths[i - inner.length];
    return inner[i] ?? (depth === undefined ? null : shownFrame(m, g, depth)) ?? outer[i - inner.length - depths.length] ?? null;
  };
  const text = (from: number, to: number): string => {
    let lines = '';
    for (let i = from; i < to; i++) {
      const shown = at(i);
      if (shown !== null) lines += frameLines(m, shown, i === 0 ? null : at(i - 1), look.detail, count - 1 - i);
    }
    return lines;
  };
  const body = count > INNERMOST + OUTERMOST ? shortened(m, g, count, text) : text(0, count);
  const thread = look.detail === 'full' && m.facts.throwsTellThreads ? threadText(g) : '';
  return `goroutine ${g.id}${thread} [${statusText(g)}]:\n${body}${createdText(m, g)}`;
}

/** The lines of a stack of too many frames. */
function shortened(m: Machine, g: Goroutine, count: number, text: (from: number, to: number) => string): string {
  const most = INNERMOST + OUTERMOST;
  switch (m.facts.longStacksLose) {
    case 'outermost':
      // The frame of a panic that is not shown was counted, and only a full list said that more was left out.
      return g.top.role === 'panic' ? text(0, most - 1) : `${text(0, most)}...additional frames elided...\n`;
    case 'middle':
      return `${text(0, INNERMOST)}...${count - most} frames elided...\n${text(count - OUTERMOST, count)}`;
  }
}

/** The stacks that a death shows, each after a blank line: the failing goroutine's own, and the others' if `others` or GOTRACEBACK say so. */
export function deathStacks(m: Machine, failing: Goroutine | null, others: boolean, look: Look = PLAIN): string {
  const { frames, all } = m.tracebackLevel;
  if (frames === 0) return '';
  const own = failing === null ? '' : `\n${traceback(m, failing, look)}`;
  const system = look.detail === 'full' ? m.places.systemGoroutines() : '';
  return own + (others || all ? tracebackOthers(m, failing) : '') + system;
}

/** Every goroutine but one. */
export function tracebackOthers(m: Machine, one: Goroutine | null): string {
  const others = [...m.goroutines.values()].filter((g) => g !== one);
  return others.map((g) => `\n${traceback(m, g)}`).join('');
}

/** The descriptors of the goroutine and of its thread. */
function threadText(g: Goroutine): string {
  const gp = hex(G_BASE + g.id * G_BYTES);
  return g.status === 'running' ? ` gp=${gp} m=0 mp=0x5566e0` : ` gp=${gp} m=nil`;
}

const G_BASE = 0xc000002000;
const G_BYTES = 0x1a0;

function statusText(g: Goroutine): string {
  return (g.status === 'waiting' ? g.waitReason : g.status) + bubbleStatus(g);
}

function createdText(m: Machine, g: Goroutine): string {
  if (g.createdBy === null) return '';
  const { func, pc, goroutine } = g.createdBy;
  const by = goroutine === 0 || !m.facts.createdInGoroutine ? '' : ` in goroutine ${goroutine}`;
  const name = m.places.nameOf(func.name);
  const recorded = m.places.of(name, ABOVE.go);
  const at = recorded === null ? placeOf(m, func, pc) : GOROOT + recorded.at;
  return `created by ${name}${by}\n\t${at} +${hex(OFFSET + pc)}\n`;
}

/** Frames of Go's own that stand above the program's: of the thrower, of the map or native function in which the goroutine stopped. */
function innermost(m: Machine, g: Goroutine, look: Look): Shown[] {
  const frames: Shown[] = [];
  const { top } = g;
  if (look.fatal !== undefined && look.detail === 'full')
    frames.push({ name: 'runtime.throw', args: textWords(m, look.fatal.text), own: `${GOROOT}runtime/panic.go:1229`, offset: 0x71 });
  if (top.role === 'panic') return frames;
  const native = nativeOf(top);
  if (look.fatal !== undefined) {
    const { text, check } = look.fatal;
    const op = top.func.code?.[top.pc] ?? -1;
    if (m.facts.mapKind === 'swiss') frames.push(...swissFrames(m, { op, native, type: mapTypeAt(top) }, text, check));
    else if (look.detail === 'full') frames.push(...classicFrames(m, op, mapTypeAt(top), isFirstStep(g, top), text, check));
  }
  if (native !== null && !isHidden(m, native)) {
    frames.push(functionFrame(m, native, 0, g.regs, top.fp + (top.func.code?.[top.pc + 1] ?? 0)));
  }
  const parked = g.status === 'waiting' ? parkedFrame(m, frames[0] ?? shownFrame(m, g, g.depth)) : null;
  return parked === null ? frames : [parked, ...frames];
}

/** Some releases let a frame of the runtime be seen that they had inlined (recorded: tests/goldens). */
function parkedFrame(m: Machine, below: Shown): Shown | null {
  const name = 'runtime.goparkunlock';
  if (m.places.of(below.name, name) === null) return null;
  return { name, args: '...', own: `${GOROOT}runtime/proc.go:307`, offset: OFFSET };
}

/** Innermost first. The marker of the panic that is dying is not shown, unless the trouble is in the runtime above it. */
function shownDepths(m: Machine, g: Goroutine, look: Look): number[] {
  const depths: number[] = [];
  for (let d = g.depth; d >= 0; d--) {
    const f = g.frames[d];
    if (f === undefined) continue;
    const shown =
      f.role === 'panic'
        ? look.marker === true || d !== g.depth
        : (look.detail === 'full' && d === 0 && m.places.nameOf(f.func.name) !== '') ||
          !isHidden(m, f.func) ||
          (f.func.wrapper && d < g.depth && g.frames[d + 1]?.role === 'panic');
    if (shown) depths.push(d);
  }
  return depths;
}

function shownFrame(m: Machine, g: Goroutine, depth: number): Shown {
  const f = g.frames[depth] as Frame;
  if (f.role === 'panic' && f.panic !== null) return markerFrame(m, f.panic);
  return functionFrame(m, f.func, f.pc, g.regs, f.fp);
}

/** Offsets follow the instructions' places; Go's own are those of its machine code. */
function functionFrame(m: Machine, func: Func, pc: number, regs: readonly Value[], fp: number): Shown {
  return {
    name: m.places.nameOf(func.name),
    args: argumentWords(m, func, regs, fp),
    own: placeOf(m, func, pc),
    offset: OFFSET + (pc / WORDS) * OFFSET_STEP,
  };
}

const OFFSET = 0x1d;
const OFFSET_STEP = 5;

function markerFrame(m: Machine, p: Panic): Shown {
  if (p.goexit) return { name: 'runtime.Goexit', args: '', own: `${GOROOT}runtime/panic.go:694`, offset: 0x5e };
  const words = p.value === null ? [0, 0] : [m.addresses.type(p.value.type), m.addresses.data(p.value)];
  return { name: 'panic', args: panicWords(m, words), own: `${GOROOT}runtime/panic.go:860`, offset: 0x13a };
}

/** Below everything. */
const goexit = (m: Machine): Shown => ({
  name: 'runtime.goexit',
  args: m.facts.throwsTellThreads ? '{}' : '',
  own: `${GOROOT}runtime/asm_amd64.s:1771`,
  offset: 1,
});

/** The native whose call the frame stands at: it has a frame of its own, as a function with a body would. */
function nativeOf({ func, pc }: Frame): Func | null {
  if (func.code === null || func.code[pc] !== OP.CALL_NATIVE) return null;
  const native = func.consts[func.code[pc + 2] ?? -1];
  return isFunc(native) ? native : null;
}

const isFunc = (c: unknown): c is Func => typeof c === 'object' && c !== null && 'recoverPc' in c;

/** Whether the iteration that the frame stands at has not yielded anything. */
function isFirstStep(g: Goroutine, { func, pc, fp }: Frame): boolean {
  if (func.code?.[pc] !== OP.MAP_ITER_NEXT) return false;
  const it = g.regs[fp + (func.code[pc + 1] ?? 0)];
  return it instanceof ClassicIterator && it.elems === null;
}

/** Operand of a map instruction that is the map's type. */
const TYPE_OPERAND: Readonly<Record<number, number>> = { [OP.MAP_GET]: 4, [OP.MAP_GET_OK]: 4, [OP.MAP_ASSIGN]: 4, [OP.MAP_DELETE]: 3 };

function mapTypeAt({ func, pc }: Frame): TypeDesc | null {
  const operand = TYPE_OPERAND[func.code?.[pc] ?? -1];
  const type = operand === undefined ? undefined : func.consts[func.code?.[pc + operand] ?? -1];
  return typeof type === 'object' && type !== null && 'kind' in type ? (type as TypeDesc) : null;
}

/** Compiler-made wrappers (shown when they panicked themselves), functions that the release lacks, and the runtime's own unless exported. */
function isHidden(m: Machine, func: Func): boolean {
  if (isLaterCode(m.facts, func.name)) return true;
  const name = m.places.nameOf(func.name);
  return func.wrapper || name === '' || (name.startsWith('runtime.') && !/^runtime\.[A-Z]/.test(name));
}

/** file:line of an instruction in the sources that we have. */
export function placeOf(m: Machine, func: Func, pc: number): string {
  const { file, line } = m.program.position(func.positions[Math.min(pc / WORDS, func.positions.length - 1)] ?? func.pos);
  return `${file}:${line}`;
}
