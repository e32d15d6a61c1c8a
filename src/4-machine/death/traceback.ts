// Tracebacks: goroutine headers, frames with their argument words, who created whom (runtime.md §3.3, measured with 1.26).
import { bubbleStatus } from '../bubble.ts';
import { ABOVE, type Numbered } from '#release';
import { type Func, type InlinedFrame, OP, WORDS } from '#code';
import { distanceInto, type Frame, type Goroutine, type Panic } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import { ClassicIterator } from '../maps/classic/iterate.ts';
import { hex } from '../value/print-text.ts';
import { endsWithDefers, standingPc } from '../recovered.ts';
import { Closure } from '../value/func.ts';
import type { Value } from '../value/value.ts';
import { argumentWords, panicWords, textWords } from './argument-words.ts';
import { classicFrames, deleteFrame, isLaterCode, type MapCheck, swissFrames } from './map-frames.ts';
import { InlinedDepths, inliningOf } from './inlined.ts';
import { framesBetween, type Neighbour, waitFrames } from './inside-frames.ts';
import { callSiteAt } from './call-site.ts';
import { isDirect } from './receiver.ts';
import { type Detail, frameLines, goexit, GOROOT, type Shown } from './shown.ts';
import { systemGoroutines } from './system-goroutines.ts';

/** Frames printed at both ends of a stack that has more than both together. */
const INNERMOST = 50;
const OUTERMOST = 50;

/** How one goroutine is shown. */
export interface Look {
  /** 'full': with the runtime's own frames, the outermost ones too, and with places on the stack. */
  readonly detail: Detail;
  /** What gave up above the goroutine's frames: the function, and the text that it was called with. */
  readonly thrown?: Thrown;
}

export interface Thrown {
  readonly by: 'runtime.throw' | 'runtime.fatal';
  readonly text: string;
  /** Where in a map operation. */
  readonly check: MapCheck;
}

/** As GOTRACEBACK has it for a goroutine that is alive. */
const lookOf = (m: Machine): Look => ({ detail: m.tracebackLevel.frames > 1 ? 'full' : 'plain' });

/** One goroutine, its frames from depth `top` outwards. */
export function traceback(m: Machine, g: Goroutine, look: Look = lookOf(m), top = g.depth): string {
  const full = look.detail === 'full';
  const inlined = new InlinedDepths(m, g);
  const inner = innermost(m, g, look, inlined);
  const visible = shownDepths(m, g, look).filter((d) => d <= Math.min(top, inlined.entered ?? top));
  // A stack on which nothing is to be seen is shown as it is.
  const bare = !full && inner.length === 0 && visible.length === 0;
  const depths = bare ? allDepths(m, g) : full ? visible : withoutLost(m, g, visible, INNERMOST - inner.length);
  const outer = full || bare ? [goexit(m)] : [];
  const count = inner.length + depths.length + outer.length;
  const at = (i: number): Shown | null => {
    const depth = depths[i - inner.length];
    return inner[i] ?? (depth === undefined ? null : shownFrame(m, g, depth, inlined)) ?? outer[i - inner.length - depths.length] ?? null;
  };
  const neighbour = (i: number): Neighbour | null => {
    const shown = i < 0 ? null : at(i);
    return shown === null ? null : { shown, frame: g.frames[depths[i - inner.length] ?? -1] ?? null };
  };
  const text = (from: number, to: number): string => {
    let lines = '';
    for (let i = from; i < to; i++) {
      const one = neighbour(i);
      if (one === null) continue;
      const over = neighbour(i - 1);
      let above = over?.shown ?? null;
      for (const inside of full ? insideAbove(m, g, over, one) : []) {
        lines += frameLines(m, inside, above, look.detail, count - 1 - i);
        above = inside;
      }
      lines += frameLines(m, one.shown, above, look.detail, count - 1 - i);
    }
    return lines;
  };
  const hidden = (i: number): number => {
    const one = neighbour(i);
    const marker = i === 0 && g.top.role === 'panic' && !full ? 1 : 0;
    return one === null ? 0 : marker + insideAbove(m, g, neighbour(i - 1), one).length;
  };
  const body = shortened(m, count, hidden, text);
  const thread = full && m.facts.throwsTellThreads ? threadText(g) : '';
  return `goroutine ${g.id}${thread} [${statusText(m, g)}]:\n${body}${createdText(m, g)}`;
}

/** Later releases print a long stack in two parts, and do not show a panic at the top of either. */
function withoutLost(m: Machine, g: Goroutine, depths: readonly number[], second: number): readonly number[] {
  const lost = m.facts.longStacksLose === 'middle' && g.frames[depths[second] ?? -1]?.role === 'panic';
  return lost ? depths.filter((_, i) => i !== second) : depths;
}

/** Frames of package runtime between `above`, which is null at the top, and a frame that every dump shows. */
function insideAbove(m: Machine, g: Goroutine, above: Neighbour | null, one: Neighbour): readonly Shown[] {
  if (above !== null) return framesBetween(m, above, one);
  return g.status === 'waiting' || g.woken ? waitFrames(m, g, one.shown) : [];
}

/** The lines of a stack of too many frames. */
function shortened(m: Machine, count: number, hidden: (i: number) => number, text: (from: number, to: number) => string): string {
  const most = INNERMOST + OUTERMOST;
  switch (m.facts.longStacksLose) {
    case 'outermost': {
      // Frames that are not shown count too, and only a full list says that more was left out.
      let shown = 0;
      for (let counted = hidden(0) + 1; counted <= most && shown < count; counted += hidden(shown) + 1) shown++;
      return `${text(0, shown)}${shown === most ? '...additional frames elided...\n' : ''}`;
    }
    case 'middle':
      if (count <= most) return text(0, count);
      return `${text(0, INNERMOST)}...${count - most} frames elided...\n${text(count - OUTERMOST, count)}`;
  }
}

/**
 * The stacks that a death shows, each after a blank line: the failing goroutine's own, and the others' if `others` or GOTRACEBACK say so. A
 * throw shows the runtime's frames of the goroutine that met it; in later releases it is a death with GOTRACEBACK=system.
 */
export function deathStacks(m: Machine, failing: Goroutine | null, others: boolean, throws = false, thrown?: Thrown): string {
  const level = throws && m.facts.throwsShowSystem ? 2 : m.tracebackLevel.frames;
  if (level === 0) return '';
  const detail = level > 1 || throws ? 'full' : 'plain';
  const own = failing === null ? '' : `\n${traceback(m, failing, { detail, ...(thrown === undefined ? {} : { thrown }) })}`;
  return own + (others || m.tracebackLevel.all ? tracebackOthers(m, failing, level > 1 ? 'full' : 'plain') : '');
}

/** Every goroutine but one; those of the runtime too in full dumps, where they started right after main. */
export function tracebackOthers(m: Machine, one: Goroutine | null, detail = lookOf(m).detail): string {
  const system = detail === 'full' ? [...systemGoroutines(m)] : [];
  let text = '';
  const catchUp = (id: number): void => {
    for (let next = system[0]; next !== undefined && next.after < id; next = system[0]) {
      text += next.text;
      system.shift();
    }
  };
  for (const g of m.goroutines.values()) {
    if (g.id !== 1) catchUp(g.id);
    if (g !== one) text += `\n${traceback(m, g, { detail })}`;
  }
  catchUp(Infinity);
  return text;
}

/** The descriptors of the goroutine and of its thread. */
function threadText(g: Goroutine): string {
  const gp = hex(G_BASE + g.id * G_BYTES);
  return g.status === 'running' ? ` gp=${gp} m=0 mp=0x5566e0` : ` gp=${gp} m=nil`;
}

const G_BASE = 0xc000002000;
const G_BYTES = 0x1a0;

function statusText(m: Machine, g: Goroutine): string {
  const locked = g.locked > 0 || initialises(g) ? ', locked to thread' : '';
  return (g.status === 'waiting' ? g.waitReason + waitedText(m, g) : g.status) + locked + bubbleStatus(g);
}

const MINUTE_NS = 60e9;

/** Between two collections that nobody asks for, once there was one. */
const FORCED_NS = 2 * MINUTE_NS;

/** Whole minutes, if there are any. */
function waitedText(m: Machine, g: Goroutine): string {
  const since = g.waitSince > 0 ? g.waitSince : noticedWaiting(m, g);
  const minutes = since === 0 ? 0 : Math.floor((m.now - since) / MINUTE_NS);
  return minutes === 0 ? '' : `, ${minutes} minutes`;
}

/** As the collections would have noted it that happened since the last one only because time went by. */
function noticedWaiting({ heap: { lastMark }, now }: Machine, { parkedAt }: Goroutine): number {
  if (lastMark === 0) return 0;
  const before = lastMark + Math.max(0, Math.ceil((parkedAt - lastMark) / FORCED_NS) - 1) * FORCED_NS;
  return before + FORCED_NS <= now ? before : 0;
}

/** Main keeps its thread until all packages are initialised; a deferred call gives it back, which a panic has run before anything is printed. */
const initialises = ({ id, depth, frames, top }: Goroutine): boolean =>
  id === 1 && depth > 0 && frames[1]?.func.name !== 'main.main' && top.role !== 'panic';

function createdText(m: Machine, g: Goroutine): string {
  // The runtime's own go statements are not shown.
  if (g.createdBy === null || g.createdBy.func.pkgPath === 'runtime') return '';
  const { func, pc, goroutine } = g.createdBy;
  const by = goroutine === 0 || !m.facts.createdInGoroutine ? '' : ` in goroutine ${goroutine}`;
  const name = nameAnywhere(m, func);
  const recorded = m.places.of(name, ABOVE.go);
  const at = recorded === null ? placeOf(m, func, pc) : GOROOT + recorded.at;
  return `created by ${name}${by}\n\t${at} +${hex(OFFSET + distanceInto(func, pc))}\n`;
}

/** Frames of Go's own that stand above the program's: of the thrower, of the map or native function in which the goroutine stopped. */
function innermost(m: Machine, g: Goroutine, { detail, thrown }: Look, inlined: InlinedDepths): Shown[] {
  const frames: Shown[] = [];
  const { top } = g;
  if (thrown !== undefined && detail === 'full')
    frames.push({ name: thrown.by, args: textWords(m, thrown.text), own: `${GOROOT}runtime/panic.go:1229`, offset: 0x71 });
  if (top.role === 'panic') return frames;
  const native = nativeOf(top);
  if (thrown !== undefined) {
    const { text, check } = thrown;
    const where = { frame: top, regs: g.regs, native };
    if (m.facts.mapKind === 'swiss') frames.push(...swissFrames(m, where, text, check));
    else if (detail === 'full') frames.push(...classicFrames(m, where, isFirstStep(g, top), text, check));
  }
  if (native !== null && !isHidden(m, native)) {
    frames.push(nativeFrame(m, native, g.regs, top));
  }
  const parked = detail === 'plain' && g.status === 'waiting' ? parkedFrame(m, frames[0] ?? shownFrame(m, g, g.depth, inlined)) : null;
  return parked === null ? frames : [parked, ...frames];
}

/** Some releases let a frame of the runtime be seen that they had inlined (recorded: tests/goldens). */
function parkedFrame(m: Machine, below: Shown): Shown | null {
  const name = 'runtime.goparkunlock';
  if (m.places.of(below.name, name) === null) return null;
  return { name, args: '...', own: `${GOROOT}runtime/proc.go:307`, offset: OFFSET };
}

/** What the release calls a function; '' when it has no frame of its own. */
export const shownName = (m: Machine, func: Func): string => m.places.nameOf(func.name, func.wrapper ? numbered(m, func) : undefined);

/** The same where the stack is not known on which the function ran. */
export function nameAnywhere(m: Machine, func: Func): string {
  const copied = LITERAL.test(func.name) ? inliningOf(m)?.nameOf(func) : null;
  return copied ?? shownName(m, func);
}

const LITERAL = /\.func\d/;

/** What the wrappers of go and defer statements were numbered behind. */
function numbered(m: Machine, { name, pkgPath, pos }: Func): Numbered {
  const caller = name.replace(/\.\w+$/, '');
  const isLiteral = (f: Func): boolean => f.name.startsWith(`${caller}.`) && /^(?:func)?\d+$/.test(f.name.slice(caller.length + 1));
  return {
    literals: () => m.program.funcs.filter(isLiteral).length,
    earlier: () => compiled(m, pkgPath).filter((f) => /\.(?:go|defer)wrap\d+$/.test(f.name) && f.pos < pos).length,
  };
}

/** The functions of a package, those in them too. */
function compiled(m: Machine, pkgPath: string): readonly Func[] {
  const { funcs } = m.program;
  // Compiling one may add others at the end.
  for (let i = 0; i < funcs.length; i++) {
    const f = funcs[i];
    if (f !== undefined && f.pkgPath === pkgPath && f.code === null && f.native === null) m.program.materialize(f);
  }
  return funcs.filter((f) => f.pkgPath === pkgPath);
}

/** Innermost first. Only full dumps begin with the marker of a panic. */
function shownDepths(m: Machine, g: Goroutine, { detail }: Look): number[] {
  if (startsHidden(m, g)) return [0];
  const depths: number[] = [];
  const full = detail === 'full';
  for (let d = g.depth; d >= 0; d--) {
    const f = g.frames[d];
    if (f === undefined || isDeferredGoexit(g, d)) continue;
    if (raised(m, g, d) !== null || panickedIn(m, g, d) !== null) depths.push(d + NATIVE);
    const shown =
      f.role === 'panic'
        ? full || depths.length > 0 || (f.panic?.goexit === true && d !== g.depth)
        : (full && (d === 0 || f.func.wrapper) && !isDirect(f.func) && shownName(m, f.func) !== '') ||
          !isHidden(m, f.func) ||
          (f.func.wrapper && d < g.depth && g.frames[d + 1]?.role === 'panic' && panickedItself(f) && shownName(m, f.func) !== '');
    if (shown) depths.push(d);
  }
  return depths;
}

/** Not in a function of the runtime that the instruction calls. */
const panickedItself = ({ func, pc }: Frame): boolean => func.code?.[pc] !== OP.CLOSE && func.code?.[pc] !== OP.MAP_DELETE;

/** What `defer runtime.Goexit()` calls: the marker above it is its frame. */
const isDeferredGoexit = ({ frames }: Goroutine, d: number): boolean =>
  frames[d]?.func.name === 'runtime.Goexit' && frames[d + 1]?.panic?.goexit === true;

/** A native has no frame of ours: it is between that of its caller and the next. */
const NATIVE = 0.5;

/** The native, called by the frame at depth `d`, in which the panic above that started. */
export function raised(m: Machine, { frames, depth }: Goroutine, d: number): Func | null {
  const f = frames[d];
  const above = frames[d + 1];
  if (f === undefined || d >= depth || f.role === 'panic' || above?.role !== 'panic' || above.panic?.goexit === true) return null;
  const native = nativeOf(f);
  return native === null || isHidden(m, native) || INSTRUCTION.test(native.name) ? null : native;
}

/** What gc makes an instruction of in the caller. */
const INSTRUCTION = /^sync\/atomic\.(?:Load|Store|Swap|CompareAndSwap|Add|And|Or)[A-Z]/;

/** The map's own function in which the panic above the frame started. */
function panickedIn(m: Machine, { frames, depth, regs }: Goroutine, d: number): Shown | null {
  const f = frames[d];
  return f === undefined || d >= depth || f.role === 'panic' || frames[d + 1]?.role !== 'panic' ? null : deleteFrame(m, f, regs);
}

const allDepths = (m: Machine, { frames, depth }: Goroutine): number[] =>
  Array.from({ length: depth + 1 }, (_, i) => depth - i).filter((d) => shownName(m, (frames[d] as Frame).func) !== '');

const startsHidden = (m: Machine, g: Goroutine): boolean => isFresh(g) && shownName(m, g.top.func) === '';

function shownFrame(m: Machine, g: Goroutine, depth: number, inlined: InlinedDepths): Shown {
  const native = Number.isInteger(depth) ? null : raised(m, g, depth - NATIVE);
  if (native !== null) return nativeFrame(m, native, g.regs, g.frames[depth - NATIVE] as Frame);
  const inMap = Number.isInteger(depth) ? null : panickedIn(m, g, depth - NATIVE);
  if (inMap !== null) return inMap;
  const f = g.frames[depth] as Frame;
  if (f.role === 'panic' && f.panic !== null) return markerFrame(m, g, f.panic);
  if (startsHidden(m, g)) return startedFrame(m, f);
  const shown = {
    ...functionFrame(
      m,
      throughInterface(m, f.func),
      standingPc(m, g, depth, depth === g.depth ? standsAt(g) : f.pc),
      g.regs,
      f.fp,
      inlined.at(depth),
    ),
    alone: isAlone(m, g, depth),
  };
  // A goroutine begins in the line of the function itself, too.
  const entered = depth !== inlined.entered;
  if (entered && !isFresh(g)) return shown;
  return { ...shown, own: positionText(m, f.func.pos), offset: entered ? 0 : shown.offset };
}

/** Whether no other function's code can have the frame's function in it. */
function isAlone(m: Machine, { frames }: Goroutine, depth: number): boolean {
  if (m.facts.deferredInlined) return false;
  return frames[depth]?.role !== 'call' || STATEMENT.test(frames[depth - 1]?.func.name ?? '');
}

/** What gc makes of go and defer statements. */
const STATEMENT = /\.(?:go|defer)wrap\d+$/;

/** Without wrappers a go statement starts the function itself, with its arguments where it takes them. */
function startedFrame(m: Machine, { func, closure }: Frame): Shown {
  const captured = closure?.captures ?? [];
  const called = func.consts.find(isFunc) ?? captured.find((c) => c instanceof Closure)?.func ?? func;
  const args = func.consts.some(isFunc) ? captured : captured.slice(1);
  return { name: shownName(m, called), args: argumentWords(m, called, args, 0), own: positionText(m, called.pos), offset: 0 };
}

/** The instruction at which the innermost frame waits, although it is already to go on behind it. */
const standsAt = ({ top, woken, retry, afterWake }: Goroutine): number => top.pc - (woken && !retry && afterWake === null ? WORDS : 0);

/** It has never run. */
const isFresh = (g: Goroutine): boolean => g.status === 'runnable' && g.depth === 0 && g.frames[0]?.pc === 0;

/** A method of T called through an interface: gc's wrapper is the method of *T, as the interface holds a pointer. */
function throughInterface(m: Machine, func: Func): Func {
  const [, path, method] = /^(.*\.)(\w+\.\w+)$/.exec(func.name) ?? [];
  const [recv] = func.paramTypes;
  if (!func.wrapper || path === undefined || method === undefined || recv === undefined) return func;
  const name = `${path}(*${method.replace('.', ').')}`;
  return { ...func, name, paramTypes: [m.program.pointerTo(recv), ...func.paramTypes.slice(1)] };
}

/** Offsets follow the instructions' places; Go's own are those of its machine code. */
function functionFrame(
  m: Machine,
  func: Func,
  pc: number,
  regs: readonly Value[],
  fp: number,
  { inlined, name }: InlinedFrame = OWN,
): Shown {
  return {
    name: name ?? shownName(m, func),
    ...(name === null ? {} : { as: shownName(m, func) }),
    ...(inlined === null ? {} : { inlined }),
    args: argumentWords(m, func, regs, fp),
    own: m.facts.methodValueFrames && func.name.endsWith('-fm') ? positionText(m, func.pos) : placeOf(m, func, pc),
    offset: OFFSET + (distanceInto(func, pc) / WORDS) * OFFSET_STEP,
    site: () => callSiteAt(m, func, pc),
  };
}

const OWN: InlinedFrame = { inlined: null, name: null };

const OFFSET = 0x1d;
const OFFSET_STEP = 5;

function markerFrame(m: Machine, g: Goroutine, p: Panic): Shown {
  const deferring = g.frames[p.scan];
  const runsAtEnd = deferring !== undefined && endsWithDefers(m, deferring.func);
  if (p.goexit) return { name: 'runtime.Goexit', args: '', own: `${GOROOT}runtime/panic.go:694`, offset: 0x5e, runsAtEnd };
  const words = p.value === null ? [0, 0] : [m.addresses.type(p.value.type), m.addresses.data(p.value)];
  return { name: 'panic', args: panicWords(m, words), own: `${GOROOT}runtime/panic.go:860`, offset: 0x13a, runsAtEnd };
}

const nativeFrame = (m: Machine, native: Func, regs: readonly Value[], caller: Frame): Shown =>
  functionFrame(m, native, 0, regs, caller.fp + (caller.func.code?.[caller.pc + 1] ?? 0));

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

/** A function of package runtime that every dump shows. */
const isOpen = (m: Machine, name: string): boolean =>
  /^runtime\.[A-Z]/.test(name) || (m.facts.finalizerFrames && (name === 'runtime.runFinalizers' || name === 'runtime.runCleanups'));

/** Compiler-made wrappers (shown when they panicked themselves), functions that the release lacks, and the runtime's own unless exported. */
function isHidden(m: Machine, func: Func): boolean {
  if (isLaterCode(m.facts, func.name)) return true;
  const name = shownName(m, func);
  if (m.facts.methodValueFrames && name.endsWith('-fm')) return false;
  return func.wrapper || name === '' || (name.startsWith('runtime.') && !isOpen(m, name));
}

/** file:line of an instruction in the sources that we have. */
export const placeOf = (m: Machine, func: Func, pc: number): string =>
  positionText(m, func.positions[Math.min(pc / WORDS, func.positions.length - 1)] ?? func.pos);

function positionText(m: Machine, pos: number): string {
  const { file, line } = m.program.position(pos);
  return `${file}:${line}`;
}
