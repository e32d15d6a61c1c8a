// The words in parentheses after a function's name in a traceback: its arguments as memory holds them.
import type { Func, PassedCapture, TypeDesc } from '#code';
import type { Machine } from '../machine.ts';
import { Complex } from '../value/complex.ts';
import { Iface } from '../value/iface.ts';
import { hex } from '../value/print-text.ts';
import { Slice } from '../value/slice.ts';
import type { Value } from '../value/value.ts';
import { elemOf } from '../value/zero.ts';

/** Go stops after so many words, and at this depth of nesting. */
const MAX_WORDS = 10;
const MAX_DEPTH = 5;
const WORD_BYTES = 8;

/** Arguments of a frame whose register 0 is regs[fp]. A `?` says that a value may be stale: registers are reused once a parameter is dead. */
export function argumentWords(m: Machine, func: Func, regs: readonly Value[], fp: number): string {
  const types = func.paramTypes.length === 0 ? untyped(func.nparams) : func.paramTypes;
  const values = [...passed(m, func, regs, fp), ...types.map((t, i) => [t, regs[fp + i]] as const)];
  return m.facts.argumentWords === 'row'
    ? wordRow(m, values, func.resultBytes)
    : new Words(m, m.facts.argumentWords === 'doubted').list(values, 0);
}

/** Memory of a function's arguments, with what it captures and gets as arguments. */
export function argumentBytes(m: Machine, func: Func): number {
  const captured = isPassed(m, func) ? (func.passed?.captures ?? []) : [];
  const sizes = [...captured.map((c) => c.type), ...func.paramTypes].map(
    (t) => Math.ceil((t?.size ?? WORD_BYTES) / WORD_BYTES) * WORD_BYTES,
  );
  return sizes.reduce((sum, size) => sum + size, func.resultBytes);
}

const isPassed = (m: Machine, { passed: p }: Func): boolean =>
  p !== null && (p.use !== 'deferred' || m.facts.deferredCaptures === 'arguments');

/** Variables that a literal captures and gets as arguments, in front of its own. */
function passed(m: Machine, func: Func, regs: readonly Value[], fp: number): readonly Argument[] {
  if (func.passed === null || !isPassed(m, func)) return [];
  return func.passed.captures.map((c) => [c.type, capturedValue(c, regs[fp + c.reg], fp)]);
}

/** What we keep in a register, because nothing tells the difference, gc may keep on the stack and refer to. */
const STACK = 0xc000030000;

function capturedValue({ reg, type, boxed }: PassedCapture, v: Value, fp: number): Value {
  if (type !== null) return boxed ? cell(v, 0) : v;
  return typeof v === 'object' && v !== null ? v : onStack(fp + reg);
}

/** Where something would lie that is kept in a register. */
export const onStack = (register: number): number => STACK + register * WORD_BYTES;

/** A value's words as arguments that are known to be right. */
export const rightWords = (m: Machine, type: TypeDesc, v: Value): string =>
  m.facts.argumentWords === 'row' ? wordRow(m, [[type, v]], 0) : new Words(m, false).list([[type, v]], 0);

/** The memory of the arguments and, behind it, of the results: laid out like the fields of a struct, shown word by word. */
function wordRow(m: Machine, values: readonly Argument[], resultBytes: number): string {
  const row = new Memory();
  let end = 0;
  for (const [type, v] of values) {
    end = Math.ceil(end / alignOf(type)) * alignOf(type);
    putValue(m, row, end, type, v);
    end += type?.size ?? WORD_BYTES;
  }
  const count = Math.ceil(end / WORD_BYTES) + resultBytes / WORD_BYTES;
  return Array.from({ length: Math.min(count, MAX_WORDS) }, (_, i) => hex(row.word(i)))
    .concat(count > MAX_WORDS ? ['...'] : [])
    .join(', ');
}

const alignOf = (type: TypeDesc | null): number => type?.align ?? WORD_BYTES;

/** Bytes, zero where nobody wrote. */
class Memory {
  readonly #words: bigint[] = [];

  put(at: number, n: number | bigint): void {
    const i = Math.floor(at / WORD_BYTES);
    this.#words[i] = this.word(i) | (BigInt(n) << BigInt((at % WORD_BYTES) * 8));
  }

  word(i: number): bigint {
    return this.#words[i] ?? 0n;
  }
}

function putValue(m: Machine, row: Memory, at: number, type: TypeDesc | null, v: Value): void {
  if (type?.kind === 'struct') return type.fields.forEach((f, i) => putValue(m, row, at + f.offset, f.type, cell(v, i)));
  if (type?.kind === 'array') {
    const elem = elemOf(type);
    for (let i = 0; i < Math.min(type.len, MAX_WORDS * WORD_BYTES); i++) putValue(m, row, at + i * elem.size, elem, cell(v, i));
    return;
  }
  const parts = type === null ? null : partsOf(m, type, v);
  if (parts === null || typeof parts === 'function') return row.put(at, wordOf(m, type, v));
  const size = (type?.size ?? WORD_BYTES) / parts.length;
  parts.forEach((n, i) => row.put(at + i * size, BigInt.asUintN(size * 8, BigInt(n))));
}

/** The words of a panic's value, in the frame of panic itself. */
export function panicWords(m: Machine, words: readonly number[]): string {
  const form = m.facts.panicWords;
  const text = words.map((n) => (form === 'doubted' ? `${hex(n)}?` : hex(n))).join(', ');
  return form === 'row' ? text : `{${text}}`;
}

/** A string of the runtime's own as an argument: two words. */
export function textWords(m: Machine, text: string): string {
  const [data, length] = [hex(0x474dcd), hex(text.length)];
  switch (m.facts.argumentWords) {
    case 'row':
      return `${data}, ${length}`;
    case 'grouped':
      return `{${data}, ${length}}`;
    case 'doubted':
      return `{${data}?, ${length}?}`;
  }
}

/** Natives are never compiled, so that their parameter types are not known: each counts as one word. */
const untyped = (n: number): readonly (TypeDesc | null)[] => Array.from({ length: n }, () => null);

type Argument = readonly [TypeDesc | null, Value];

class Words {
  readonly #m: Machine;
  readonly #doubts: boolean;
  #left = MAX_WORDS;
  constructor(m: Machine, doubts: boolean) {
    this.#m = m;
    this.#doubts = doubts;
  }

  list(values: readonly Argument[], depth: number): string {
    const parts: string[] = [];
    for (const [type, value] of values) {
      if (this.#left === 0) {
        parts.push('...');
        break;
      }
      parts.push(this.#value(type, value, depth));
    }
    return parts.join(', ');
  }

  #value(type: TypeDesc | null, v: Value, depth: number): string {
    const parts = type === null ? null : partsOf(this.#m, type, v);
    if (parts === null) return this.#word(wordOf(this.#m, type, v));
    if (depth + 1 >= MAX_DEPTH) {
      this.#left--;
      return '{...}';
    }
    if (typeof parts === 'function') return `{${this.list(parts(), depth + 1)}}`;
    const words = parts.slice(0, this.#left).map((n) => this.#word(n));
    return `{${words.concat(words.length < parts.length ? ['...'] : []).join(', ')}}`;
  }

  #word(n: number | bigint): string {
    this.#left--;
    return this.#doubts ? `${hex(n)}?` : hex(n);
  }
}

type Parts = readonly (number | bigint)[] | (() => readonly Argument[]);

/** The words or values that stand in braces; null when the value is a single word. */
function partsOf(m: Machine, type: TypeDesc, v: Value): Parts | null {
  const { addresses } = m;
  switch (type.kind) {
    case 'string':
      return typeof v === 'string' ? [addresses.string(v), v.length] : [0, 0];
    case 'slice':
      return v instanceof Slice ? [addresses.slice(v), v.len, v.cap] : [0, 0, 0];
    case 'interface':
      return v instanceof Iface ? [addresses.type(v.type), addresses.data(v)] : [0, 0];
    case 'complex64':
    case 'complex128':
      return v instanceof Complex ? [floatBits(v.re, type.size / 2), floatBits(v.im, type.size / 2)] : [0, 0];
    case 'struct':
      return () => type.fields.map((f, i) => [f.type, cell(v, i)]);
    case 'array':
      return () => Array.from({ length: Math.min(type.len, MAX_WORDS + 1) }, (_, i) => [elemOf(type), cell(v, i)]);
    default:
      return null;
  }
}

/** A register that is reused may hold anything where an aggregate was. */
const cell = (v: Value, i: number): Value => (Array.isArray(v) || v instanceof Uint8Array || v instanceof Float64Array ? v[i] : undefined);

function wordOf(m: Machine, type: TypeDesc | null, v: Value): number | bigint {
  const size = type?.size ?? 8;
  switch (typeof v) {
    case 'number':
      return type?.kind === 'float64' || type?.kind === 'float32' || !Number.isInteger(v) ? floatBits(v, size) : unsigned(BigInt(v), size);
    case 'bigint':
      return unsigned(v, size);
    case 'boolean':
      return v ? 1 : 0;
    default:
      return m.addresses.of(v);
  }
}

const unsigned = (n: bigint, size: number): bigint => BigInt.asUintN(Math.min(64, size * 8), n);

function floatBits(f: number, size: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  if (size === 4) view.setFloat32(4, f);
  else view.setFloat64(0, f);
  return view.getBigUint64(0);
}
