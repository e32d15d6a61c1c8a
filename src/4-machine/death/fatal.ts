// Fatal errors: no deferred call runs (runtime.md §3.2).
import type { Machine } from '../machine.ts';
import { textWords } from './argument-words.ts';
import type { MapCheck } from './map-frames.ts';
import { hex } from '../value/print-text.ts';
import { pendingPanics, signalLine } from './panic.ts';
import { frameLines, GOROOT, type Shown } from './shown.ts';
import { deathStacks } from './traceback.ts';

/** The runtime meets these on its system stack: it lists all goroutines, and kept the dump short when all fatal errors were throws. */
const QUIET: ReadonlySet<string> = new Set(['go of nil func value']);

export function writeFatal(m: Machine, text: string, check: MapCheck = 'entry', throws = m.facts.fatalThrows && !QUIET.has(text)): void {
  if (m.outcome !== null) return;
  m.frame.pc = m.pc;
  const { id } = m.current;
  const look = { detail: throws ? 'full' : 'plain', fatal: { text, check } } as const;
  m.write(
    2,
    `${announced(m, text)}${signalLine(m)}${deathStacks(m, m.current, throws || QUIET.has(text) || m.facts.fatalListsOthers, look)}`,
  );
  m.end({ kind: 'fatal', detail: `fatal error: ${text}`, goroutine: id });
}

/** Panics that a deferred call was running for come first, since 1.26. */
function announced(m: Machine, text: string): string {
  const pending = pendingPanics(m);
  return `${pending}${pending === '' ? '' : '\t'}fatal error: ${text}\n`;
}

/** Error or String of a panic value panicked. The dump shows the marker of that panic: the runtime's own function stands above it. */
export function writePanicWhilePrinting(m: Machine, why: string): void {
  const text = `panic while printing panic value${m.facts.printingPanicTold ? why : ''}`;
  m.write(
    2,
    `fatal error: ${text}\n${signalLine(m)}${deathStacks(m, m.current, true, { detail: 'full', marker: true, fatal: { text, check: 'entry' } })}`,
  );
  m.end({ kind: 'fatal', detail: `fatal error: ${text}`, goroutine: m.current.id });
}

export function writeStackOverflow(m: Machine, limit: number): void {
  if (m.outcome !== null) return;
  const [low, sp] = [0xc020000000, 0xc020000390];
  m.write(2, `runtime: goroutine stack exceeds ${limit}-byte limit\n`);
  if (m.facts.overflowTellsStack) m.write(2, `runtime: sp=${hex(sp)} stack=[${hex(low)}, ${hex(low + 0x20000000)}]\n`);
  m.write(2, `${announced(m, 'stack overflow')}${signalLine(m)}\n${systemStack(m)}${deathStacks(m, m.current, true, { detail: 'full' })}`);
  m.end({ kind: 'fatal', detail: 'fatal error: stack overflow', goroutine: m.current.id });
}

/** What runs on the system stack when a goroutine's stack cannot grow. */
function systemStack(m: Machine): string {
  const frames: readonly Shown[] = [
    { name: 'runtime.throw', args: textWords(m, 'stack overflow'), own: `${GOROOT}runtime/panic.go:1229`, offset: 0x48 },
    { name: 'runtime.newstack', args: '', own: `${GOROOT}runtime/stack.go:1207`, offset: 0x5fd },
    { name: 'runtime.morestack', args: '', own: `${GOROOT}runtime/asm_amd64.s:681`, offset: 0x7d },
  ];
  const detail = m.facts.fatalThrows ? 'plain' : 'full';
  const lines = frames.map((f, i) => frameLines(m, f, frames[i - 1] ?? null, detail, frames.length - 1 - i));
  return `runtime stack:\n${lines.join('')}`;
}
