// A frame of a dump before it has its place: where Go's own functions stand depends on the release and on what stands above them.
import { ABOVE, type CallSite, type InsideFrame, type Place } from '#release';
import type { Machine } from '../machine.ts';
import { hex } from '../value/print-text.ts';

export const GOROOT = '/usr/local/go/src/';

export interface Shown {
  /** As the release calls it. */
  readonly name: string;
  /** What it was recorded as, where gc named a copy of it otherwise. */
  readonly as?: string;
  /** What stands between the parentheses. */
  readonly args: string;
  /** "file:line" in the sources we have. */
  readonly own: string;
  /** Of the instruction, in bytes from the function's start; 0 before the first one. */
  readonly offset: number;
  /** Which of its function's calls it stands at; asked for where a release has several places. */
  readonly site?: () => CallSite | null;
  /** Whether gc inlined the call, so that its arguments are not known, as far as that can be told. */
  readonly inlined?: boolean;
  /** Where it was recorded, if that is known without looking above. */
  readonly recorded?: Place;
  /** A go or defer statement or the runtime called it, so that it is in nobody's code. */
  readonly alone?: boolean;
  /** Of a panic or Goexit: whether gc compiled the deferred call that it runs where the call's function ends. */
  readonly runsAtEnd?: boolean;
}

/** Dumps with the runtime's own frames tell where each stands on the stack. */
export type Detail = 'plain' | 'full';

/** Both lines of a frame, below `above`. `depth` counts from the outermost frame. */
export function frameLines(m: Machine, shown: Shown, above: Shown | null, detail: Detail, depth: number): string {
  const full = detail === 'full';
  const recorded =
    shown.recorded ?? recordedPlace(m, shown.as === undefined ? shown : { ...shown, name: shown.as }, nameAbove(above), full);
  const at = recorded === null ? shown.own : GOROOT + recorded.at;
  if (shown.inlined ?? (recorded?.inlined === true && shown.alone !== true)) return `${shown.name}(...)\n\t${at}\n`;
  const args = recorded?.args == null ? shown.args : fitted(shown.args, recorded.args);
  const offset = shown.offset === 0 ? '' : ` +${hex(shown.offset)}`;
  return `${shown.name}(${args})\n\t${at}${offset}${full ? stackPlace(shown, depth) : ''}\n`;
}

function recordedPlace({ places }: Machine, { name, site, runsAtEnd }: Shown, above: string, full: boolean): Place | null {
  if (runsAtEnd === undefined) {
    const recorded = places.of(name, above, full, site);
    // A plain dump leaves out the marker of the panic at its top.
    return recorded === null && above === ABOVE.nothing ? places.of(name, 'panic', full, site) : recorded;
  }
  // The runtime's own panics are started from many places; deferred calls are run from two, whatever they are.
  const below = (dump: boolean): Place | null => places.runner(name, ABOVE.program, dump, runsAtEnd);
  return places.runner(name, above, full, runsAtEnd) ?? below(full) ?? below(false);
}

/** The release's arguments; what our own function has otherwise is zero. */
function fitted(args: string, shape: string): string {
  const own = items(args);
  return items(words(shape))
    .map((item, i) => (shapeOf(own[i] ?? '') === shapeOf(item) ? (own[i] ?? item) : item))
    .join(', ');
}

const shapeOf = (text: string): string => text.replaceAll(/0x[0-9a-f]+\??/g, '0');

/** Zeros in the braces of a shape (Place.args). */
function words(shape: string): string {
  let text = '';
  for (const c of shape) {
    if (c !== '}' && text !== '' && !text.endsWith('{')) text += ', ';
    text += c === '0' ? '0x0' : c === '.' ? '...' : c;
  }
  return text;
}

/** The arguments of a list, each with what is in its braces. */
function items(list: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < list.length; i++) {
    if (list[i] === '{') depth++;
    if (list[i] === '}') depth--;
    if (list[i] !== ',' || depth > 0) continue;
    found.push(list.slice(from, i));
    from = i + 2;
  }
  return list === '' ? [] : [...found, list.slice(from)];
}

export function nameAbove(above: Shown | null): string {
  if (above === null) return ABOVE.nothing;
  return above.own.startsWith(GOROOT) ? (above.as ?? above.name) : ABOVE.program;
}

const INSIDE_OFFSET = 0x4c;

/** A function of package runtime as it was recorded; what its arguments were is not known. */
export const insideShown = (recorded: InsideFrame): Shown => ({
  name: recorded.name,
  args: '',
  own: GOROOT + recorded.at,
  offset: INSIDE_OFFSET,
  recorded,
});

/** Below everything. */
export const goexit = (m: Machine): Shown => ({
  name: 'runtime.goexit',
  args: m.facts.throwsTellThreads ? '{}' : '',
  own: `${GOROOT}runtime/asm_amd64.s:1771`,
  offset: 1,
});

/** Where a 64-bit Linux has the stack and the code of a small program. */
const STACK_TOP = 0xc0000347e8;
const FRAME_BYTES = 0x40;
const CODE = 0x455000;

function stackPlace({ offset }: Shown, depth: number): string {
  const fp = STACK_TOP - depth * FRAME_BYTES;
  return ` fp=${hex(fp)} sp=${hex(fp - FRAME_BYTES)} pc=${hex(CODE + offset)}`;
}
