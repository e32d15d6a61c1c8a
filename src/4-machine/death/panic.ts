// What a panic that nobody recovered prints (runtime.md §3.6).
import { unreachable } from '#base';
import type { Kind } from '#code';
import type { Panic } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import type { Iface } from '../value/iface.ts';
import { hex, interfaceText, printText } from '../value/print-text.ts';
import { isRepanic } from './repanic.ts';
import { deathStacks, traceback } from './traceback.ts';

/** The end of the run: the chain of panics, then the goroutine that panicked. */
export function writePanic(m: Machine, newest: Panic): void {
  const g = m.current;
  const lines = panicLines(m, newest);
  m.write(2, lines + signalLine(m) + deathStacks(m, g, false) + bubbleStacks(m, newest));
  const end = lines.indexOf('\n');
  m.end({ kind: 'panic', detail: lines.slice(0, end), goroutine: g.id });
}

/** A bubble that cannot end shows who is in it, if that is what the program dies of. */
function bubbleStacks(m: Machine, newest: Panic): string {
  const type = newest.value?.type;
  if (type?.pkgPath !== 'internal/synctest' || m.tracebackLevel.all) return '';
  const stuck = [...m.goroutines.values()].filter((g) => g.bubble !== null && g.bubble.deadlock !== '');
  return stuck.map((g) => `\n${traceback(m, g)}`).join('');
}

/** What stands before a fatal error: lines of the panics that it interrupts, whose Error and String methods are not called, and the indent behind any, a Goexit too. */
export function pendingPanics(m: Machine): string {
  const newest = m.current.panics;
  // Before a value has said itself nothing is told.
  const { frames, depth } = m.current;
  const isAsked = frames.slice(0, depth + 1).some((f) => f.role === 'printing');
  return !m.facts.fatalTellsPanics || newest === null || newest.recovered || isAsked ? '' : `${panicLines(m, newest)}\t`;
}

/** The line of the memory fault behind a panic that is still in flight. */
export function signalLine(m: Machine): string {
  const { signal } = m.current;
  if (signal === null) return '';
  const { addr, func, pc } = signal;
  return `[signal SIGSEGV: segmentation violation code=0x1 addr=${hex(addr)} pc=${hex(m.addresses.code(func, pc))}]\n`;
}

/** Oldest first; each after the first is indented. A Goexit says nothing, but its own indent stands there for the next. */
function panicLines(m: Machine, newest: Panic): string {
  const panics = oldestFirst(newest);
  let text = '';
  let indent = false;
  panics.forEach((p, i) => {
    if (indent && !isRepanic(m, p)) text += '\t';
    if (!p.goexit && !isRepanic(m, p)) {
      const newer = panics[i + 1];
      const again = newer !== undefined && isRepanic(m, newer) && (p.recovered || m.facts.repanicShares === 'as recovered');
      const mark = again ? ' [recovered, repanicked]' : p.recovered ? ' [recovered]' : '';
      text += `panic: ${p.text === null ? valueText(m, p.value) : indented(m, p.text)}${mark}\n`;
    }
    indent = !p.goexit;
  });
  return text;
}

function oldestFirst(newest: Panic): Panic[] {
  const all: Panic[] = [];
  for (let p: Panic | null = newest; p !== null; p = p.older) all.push(p);
  return all.reverse();
}

/** Continuation lines of a value cannot be mistaken for the runtime's own. */
const indented = (m: Machine, text: string): string => (m.facts.panicIndents ? text.replaceAll('\n', '\n\t') : text);

/** Kinds that are printed as they are. */
const isPrintable = (kind: Kind): boolean => /^(?:bool|string|u?int\d*|uintptr|float\d+|complex\d+)$/.test(kind);

function valueText(m: Machine, value: Iface | null): string {
  if (value === null) return 'nil';
  const { type } = value;
  if (m.facts.panicValues === 'two words' && (type.pkgPath !== '' || !isPrintable(type.kind)))
    return `(${type.string}) ${interfaceText(m, value)}`;
  switch (type.kind) {
    case 'bool':
    case 'int':
    case 'int8':
    case 'int16':
    case 'int32':
    case 'int64':
    case 'uint':
    case 'uint8':
    case 'uint16':
    case 'uint32':
    case 'uint64':
    case 'uintptr':
    case 'float32':
    case 'float64':
    case 'complex64':
    case 'complex128':
      return named(type.pkgPath, type.string, printText(m, type.kind, value.value));
    case 'string':
      return type.pkgPath === '' ? indented(m, String(value.value)) : `${type.string}("${indented(m, String(value.value))}")`;
    case 'array':
    case 'chan':
    case 'func':
    case 'interface':
    case 'map':
    case 'ptr':
    case 'slice':
    case 'struct':
    case 'unsafe.Pointer':
      return `(${type.string}) ${hex(m.addresses.data(value))}`;
    default:
      return unreachable(type.kind);
  }
}

/** Complex numbers of a named type lose their own parentheses. */
const named = (pkgPath: string, type: string, text: string): string =>
  pkgPath === '' ? text : `${type}(${text.replace(/^\((.*)\)$/, '$1')})`;
