// What a panic that nobody recovered prints (runtime.md §3.6).
import { unreachable } from '#base';
import type { Panic } from '../goroutine.ts';
import type { Machine } from '../machine.ts';
import type { Iface } from '../value/iface.ts';
import { hex, printText } from '../value/print-text.ts';
import { deathStacks } from './traceback.ts';

/** The end of the run: the chain of panics, then the goroutine that panicked. */
export function writePanic(m: Machine, newest: Panic): void {
  const g = m.current;
  const lines = panicLines(m, newest);
  m.write(2, lines + signalLine(m) + deathStacks(m, g, false));
  const end = lines.indexOf('\n');
  m.end({ kind: 'panic', detail: lines.slice(0, end), goroutine: g.id });
}

/** Lines of the panics that a fatal error interrupts; Error and String methods are not called for them. */
export function pendingPanics(m: Machine): string {
  const newest = m.current.panics;
  return newest === null || newest.recovered || newest.goexit ? '' : panicLines(m, newest);
}

/** The line of the memory fault behind a panic that is still in flight. */
export function signalLine(m: Machine): string {
  const { signal } = m.current;
  if (signal === null) return '';
  const { addr, func, pc } = signal;
  return `[signal SIGSEGV: segmentation violation code=0x1 addr=${hex(addr)} pc=${hex(m.addresses.code(func, pc))}]\n`;
}

/** Oldest first; each after the first is indented. A Goexit says nothing. */
function panicLines(m: Machine, newest: Panic): string {
  const panics = oldestFirst(newest);
  let text = '';
  let indent = false;
  panics.forEach((p, i) => {
    if (!p.goexit && !isRepanic(p)) {
      const newer = panics[i + 1];
      const mark = !p.recovered ? '' : newer !== undefined && isRepanic(newer) ? ' [recovered, repanicked]' : ' [recovered]';
      text += `${indent ? '\t' : ''}panic: ${p.text === null ? valueText(m, p.value) : indented(p.text)}${mark}\n`;
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

/** A panic with the very value that was recovered just before shares its line. */
const isRepanic = (p: Panic): boolean => p.older?.recovered === true && p.value !== null && p.older.value === p.value;

/** Continuation lines of a value cannot be mistaken for the runtime's own. */
const indented = (text: string): string => text.replaceAll('\n', '\n\t');

function valueText(m: Machine, value: Iface | null): string {
  if (value === null) return 'nil';
  const { type } = value;
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
      return type.pkgPath === '' ? indented(String(value.value)) : `${type.string}("${indented(String(value.value))}")`;
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
