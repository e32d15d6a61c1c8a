// Fatal errors: no deferred call runs (runtime.md §3.2).
import type { Machine } from '../machine.ts';
import { hex } from '../value/print-text.ts';
import { pendingPanics, signalLine } from './panic.ts';
import { deathStacks } from './traceback.ts';

export function writeFatal(m: Machine, text: string): void {
  if (m.outcome !== null) return;
  m.frame.pc = m.pc;
  const { id } = m.current;
  m.write(2, `${announced(m, text)}${signalLine(m)}${deathStacks(m, m.current, m.facts.fatalListsOthers)}`);
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
  m.write(2, `fatal error: ${text}\n${signalLine(m)}${deathStacks(m, m.current, true, 'marker')}`);
  m.end({ kind: 'fatal', detail: `fatal error: ${text}`, goroutine: m.current.id });
}

export function writeStackOverflow(m: Machine, limit: number): void {
  if (m.outcome !== null) return;
  const [low, sp] = [0xc020000000, 0xc020000390];
  m.write(2, `runtime: goroutine stack exceeds ${limit}-byte limit\n`);
  m.write(2, `runtime: sp=${hex(sp)} stack=[${hex(low)}, ${hex(low + 0x20000000)}]\n`);
  m.write(2, `${announced(m, 'stack overflow')}${signalLine(m)}\n${RUNTIME_STACK}${deathStacks(m, m.current, true, 'outermost')}`);
  m.end({ kind: 'fatal', detail: 'fatal error: stack overflow', goroutine: m.current.id });
}

/** What runs on the system stack when a goroutine's stack cannot grow; line numbers of 1.26. */
const RUNTIME_STACK = [
  'runtime stack:',
  'runtime.throw({0x491047?, 0x0?})',
  '\t/usr/local/go/src/runtime/panic.go:1229 +0x48',
  'runtime.newstack()',
  '\t/usr/local/go/src/runtime/stack.go:1207 +0x5fd',
  'runtime.morestack()',
  '\t/usr/local/go/src/runtime/asm_amd64.s:681 +0x7d',
  '',
].join('\n');
