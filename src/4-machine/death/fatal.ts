// Fatal errors: no deferred call runs (runtime.md §3.2).
import type { Machine } from '../machine.ts';
import { textWords } from './argument-words.ts';
import type { MapCheck } from './map-frames.ts';
import { hex } from '../value/print-text.ts';
import { pendingPanics, signalLine } from './panic.ts';
import { type Detail, frameLines, GOROOT, insideShown, type Shown } from './shown.ts';
import { deathStacks, type Thrown } from './traceback.ts';

/** The runtime meets these on its system stack: it lists all goroutines, and kept the dump short when all fatal errors were throws. */
const QUIET: ReadonlySet<string> = new Set(['go of nil func value']);

export function writeFatal(m: Machine, text: string, check: MapCheck = 'entry', throws = m.facts.fatalThrows && !QUIET.has(text)): void {
  if (m.outcome !== null) return;
  m.frame.pc = m.pc;
  const { id } = m.current;
  const others = throws || QUIET.has(text) || m.facts.fatalListsOthers;
  const stacks = deathStacks(m, m.current, others, throws, { by: throws ? 'runtime.throw' : 'runtime.fatal', text, check });
  m.write(2, announced(m, text) + signalLine(m) + stacks);
  m.end({ kind: 'fatal', detail: `fatal error: ${text}`, goroutine: id });
}

/** Panics that a deferred call was running for come first, since 1.26. */
const announced = (m: Machine, text: string): string => `${pendingPanics(m)}fatal error: ${text}\n`;

/** Error or String of a panic value panicked. The dump shows the marker of that panic: the runtime's own function stands above it. */
export function writePanicWhilePrinting(m: Machine, why: string): void {
  const text = `panic while printing panic value${m.facts.printingPanicTold ? why : ''}`;
  const stacks = deathStacks(m, m.current, true, true, { by: 'runtime.throw', text, check: 'entry' });
  m.write(2, `fatal error: ${text}\n${signalLine(m)}${stacks}`);
  m.end({ kind: 'fatal', detail: `fatal error: ${text}`, goroutine: m.current.id });
}

export function writeStackOverflow(m: Machine, limit: number): void {
  if (m.outcome !== null) return;
  const [low, sp] = [0xc020000000, 0xc020000390];
  m.write(2, `runtime: goroutine stack exceeds ${limit}-byte limit\n`);
  if (m.facts.overflowTellsStack) m.write(2, `runtime: sp=${hex(sp)} stack=[${hex(low)}, ${hex(low + 0x20000000)}]\n`);
  m.write(2, `${announced(m, 'stack overflow')}${signalLine(m)}\n${systemStack(m)}${deathStacks(m, m.current, true, true)}`);
  m.end({ kind: 'fatal', detail: 'fatal error: stack overflow', goroutine: m.current.id });
}

/** What runs on the system stack when a goroutine's stack cannot grow. */
function systemStack(m: Machine): string {
  return systemStackText(m, 'runtime.throw', 'stack overflow', m.facts.fatalThrows ? 'plain' : 'full');
}

/** The stack of a thread that gives up by itself. */
export function systemStackText(m: Machine, by: Thrown['by'], text: string, detail: Detail): string {
  const thrower = { name: by, args: textWords(m, text), own: `${GOROOT}runtime/panic.go:1229`, offset: 0x48 };
  const frames: readonly Shown[] = [thrower, ...m.places.inside(by, text).map(insideShown)];
  const lines = frames.map((f, i) => frameLines(m, f, frames[i - 1] ?? null, detail, frames.length - 1 - i));
  return `runtime stack:\n${lines.join('')}`;
}
