// Bytes of variables, for package unsafe: which cells hold the numbers of a type, at which offsets on amd64, and how they lie in memory.
import type { Kind, TypeDesc } from '#code';
import { wrapBig, kindOf } from './int.ts';
import { Pointer } from './pointer.ts';
import type { Cells, Storage, Value } from './value.ts';
import { elemOf, isAggregate } from './zero.ts';

/** A cell that holds one word of a variable. */
export interface Leaf {
  /** In bytes from where the variable begins. */
  readonly at: number;
  readonly type: TypeDesc;
  readonly base: Storage;
  readonly index: number;
}

/** The cells of the variable of `type` that p points to, in order of their offsets. */
export function leavesOf(p: Value, type: TypeDesc, at = 0): Leaf[] {
  if (!isAggregate(type)) return p instanceof Pointer ? [{ at, type, base: p.base, index: p.index }] : [];
  const object = p as Storage;
  return partsOf(type).flatMap((part, i) => leavesOf(partAt(object, i, part.type), part.type, at + part.offset));
}

interface Part {
  readonly type: TypeDesc;
  readonly offset: number;
}

/** Fields or elements. */
export function partsOf(type: TypeDesc): readonly Part[] {
  if (type.kind === 'struct') return type.fields;
  const elem = elemOf(type);
  return Array.from({ length: type.len }, (_, i) => ({ type: elem, offset: i * elem.size }));
}

/** A pointer to part i of an object. */
export const partAt = (object: Storage, i: number, type: TypeDesc): Value =>
  isAggregate(type) ? (object[i] as Storage) : new Pointer(object, i);

/** How a number lies in memory. */
interface Encoding {
  readonly read: (view: DataView, at: number) => Value;
  readonly write: (view: DataView, at: number, value: Value) => void;
}

const wide = (kind: 'int64' | 'uint64'): Encoding => ({
  read: (view, at) => wrapBig(kindOf(kind), view.getBigUint64(at, true)),
  write: (view, at, value) => view.setBigUint64(at, BigInt.asUintN(64, BigInt(value as number | bigint)), true),
});

const INT64 = wide('int64');
const UINT64 = wide('uint64');

const ENCODINGS: Readonly<Partial<Record<Kind, Encoding>>> = {
  bool: { read: (view, at) => view.getUint8(at) !== 0, write: (view, at, value) => view.setUint8(at, value === true ? 1 : 0) },
  int8: { read: (view, at) => view.getInt8(at), write: (view, at, value) => view.setInt8(at, value as number) },
  uint8: { read: (view, at) => view.getUint8(at), write: (view, at, value) => view.setUint8(at, value as number) },
  int16: { read: (view, at) => view.getInt16(at, true), write: (view, at, value) => view.setInt16(at, value as number, true) },
  uint16: { read: (view, at) => view.getUint16(at, true), write: (view, at, value) => view.setUint16(at, value as number, true) },
  int32: { read: (view, at) => view.getInt32(at, true), write: (view, at, value) => view.setInt32(at, value as number, true) },
  uint32: { read: (view, at) => view.getUint32(at, true), write: (view, at, value) => view.setUint32(at, value as number, true) },
  float32: { read: (view, at) => view.getFloat32(at, true), write: (view, at, value) => view.setFloat32(at, value as number, true) },
  float64: { read: (view, at) => view.getFloat64(at, true), write: (view, at, value) => view.setFloat64(at, value as number, true) },
  int: INT64,
  int64: INT64,
  uint: UINT64,
  uint64: UINT64,
  uintptr: UINT64,
};

export const isNumeric = (type: TypeDesc): boolean =>
  isAggregate(type) ? partsOf(type).every((part) => isNumeric(part.type)) : ENCODINGS[type.kind] !== undefined;

/** Memory as bytes: reads and writes go to the cells that the bytes belong to. */
export class ByteSpan {
  readonly #leaves: readonly Leaf[];

  /** All of numeric types. */
  constructor(leaves: readonly Leaf[]) {
    this.#leaves = leaves;
  }

  get length(): number {
    const last = this.#leaves.at(-1);
    return last === undefined ? 0 : last.at + last.type.size;
  }

  read(at: number, type: TypeDesc): Value {
    const bytes = new DataView(new ArrayBuffer(type.size));
    for (const { leaf, word } of this.#words(at, type.size))
      for (let i = 0; i < leaf.type.size; i++) if (isInside(leaf.at + i - at, type)) bytes.setUint8(leaf.at + i - at, word.getUint8(i));
    return ENCODINGS[type.kind]?.read(bytes, 0);
  }

  write(at: number, type: TypeDesc, value: Value): void {
    const bytes = new DataView(new ArrayBuffer(type.size));
    ENCODINGS[type.kind]?.write(bytes, 0, value);
    for (const { leaf, word } of this.#words(at, type.size)) {
      for (let i = 0; i < leaf.type.size; i++) if (isInside(leaf.at + i - at, type)) word.setUint8(i, bytes.getUint8(leaf.at + i - at));
      (leaf.base as Cells)[leaf.index] = ENCODINGS[leaf.type.kind]?.read(word, 0);
    }
  }

  /** The words that have bytes in [at, at + size), as they lie in memory. */
  *#words(at: number, size: number): Generator<{ readonly leaf: Leaf; readonly word: DataView }> {
    for (const leaf of this.#leaves) {
      if (leaf.at + leaf.type.size <= at || leaf.at >= at + size) continue;
      const word = new DataView(new ArrayBuffer(leaf.type.size));
      ENCODINGS[leaf.type.kind]?.write(word, 0, leaf.base[leaf.index]);
      yield { leaf, word };
    }
  }
}

const isInside = (i: number, type: TypeDesc): boolean => i >= 0 && i < type.size;
