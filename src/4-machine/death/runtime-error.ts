// Run-time errors as Go values: their types are declared in Go (runtime.md §3.7).
import { invariant } from '#base';
import type { TypeDesc } from '#code';
import type { Machine } from '../machine.ts';
import { Iface } from '../value/iface.ts';
import type { Cells, Value } from '../value/value.ts';
import { zeroOf } from '../value/zero.ts';

/** errorString and boundsError say "runtime error: " before their text in Error, the others do not. */
export type RuntimeErrorKind =
  | 'errorString'
  | 'plainError'
  | 'boundsError'
  | 'unhashableTypeError'
  | 'TypeAssertionError'
  | 'PanicNilError';

/** The package that declares it, where that is not runtime. */
const DECLARED_IN: Partial<Record<RuntimeErrorKind, string>> = { unhashableTypeError: 'internal/runtime/maps' };

/** Those whose pointer is the error. */
const BY_POINTER: ReadonlySet<RuntimeErrorKind> = new Set(['TypeAssertionError', 'PanicNilError']);

export function newRuntimeError(m: Machine, kind: RuntimeErrorKind, text: string): Iface {
  const type = m.typeNamed(`${DECLARED_IN[kind] ?? 'runtime'}.${kind}`);
  return new Iface(BY_POINTER.has(kind) ? m.program.pointerTo(type) : type, withText(type, text));
}

/** A value of the type that carries the text: itself when it is a string, else in its first field of a string type. */
function withText(type: TypeDesc, text: string): Value {
  if (type.kind === 'string') return text;
  invariant(type.kind === 'struct', `${type.string} is neither a string nor a struct`);
  const cells = zeroOf(type) as Cells;
  const field = type.fields.findIndex((f) => f.type.kind === 'string');
  if (field >= 0) cells[field] = text;
  return cells;
}

/** How a panic value says itself, if it can. */
export const errorMethod = (type: TypeDesc): TypeDesc['methods'][number] | null => textMethod(type, 'Error');
export const stringMethod = (type: TypeDesc): TypeDesc['methods'][number] | null => textMethod(type, 'String');

/** The method `name() string`, or null. */
function textMethod(type: TypeDesc, name: string): TypeDesc['methods'][number] | null {
  const found = type.methods.find((m) => m.name === name && m.pkgPath === '');
  if (found === undefined || found.type.params.length !== 0 || found.type.results.length !== 1) return null;
  return found.type.results[0]?.string === 'string' ? found : null;
}
