// Variables seen as another type: storage whose cells are computed from those of the variable (spec: #Package_unsafe).
import type { TypeDesc } from '#code';
import type { ByteSpan } from './layout.ts';
import { partsOf } from './layout.ts';
import { Pointer } from './pointer.ts';
import type { Cells, Storage, Value } from './value.ts';
import { elemOf, isAggregate } from './zero.ts';

interface Cell {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
}

/** Storage of these cells. Slow, but so looked at memory seldom is. Methods of typed arrays work on what the cells hold at that time. */
export function storageOf(cells: readonly Cell[], elem: TypeDesc | null): Storage {
  const cellAt = (key: string | symbol): Cell | undefined => (typeof key === 'string' ? cells[Number(key)] : undefined);
  const target = emptyStorage(elem, cells.length);
  const copy = (): Storage => {
    const made = emptyStorage(elem, cells.length);
    cells.forEach((cell, i) => {
      (made as Cells)[i] = cell.get();
    });
    return made;
  };
  return new Proxy(target, {
    get: (_, key) => {
      const cell = cellAt(key);
      if (cell !== undefined) return cell.get();
      const own = copy();
      const value: unknown = Reflect.get(own, key, own);
      return typeof value === 'function' ? value.bind(own) : value;
    },
    set: (_, key, value) => {
      cellAt(key)?.set(value);
      return true;
    },
    has: (_, key) => cellAt(key) !== undefined,
  });
}

function emptyStorage(elem: TypeDesc | null, n: number): Storage {
  if (elem?.kind === 'uint8') return new Uint8Array(n);
  if (elem?.kind === 'float64') return new Float64Array(n);
  return new Array<Value>(n);
}

/** A pointer to what lies at the offset, seen as a variable of the type. */
export function viewOf(bytes: ByteSpan, at: number, type: TypeDesc): Value {
  if (!isAggregate(type)) return new Pointer(storageOf([wordAt(bytes, at, type)], null), 0);
  const cells = partsOf(type).map((part): Cell => {
    if (!isAggregate(part.type)) return wordAt(bytes, at + part.offset, part.type);
    const object = viewOf(bytes, at + part.offset, part.type);
    return { get: () => object, set: () => {} };
  });
  return storageOf(cells, type.kind === 'array' ? elemOf(type) : null);
}

const wordAt = (bytes: ByteSpan, at: number, type: TypeDesc): Cell => ({
  get: () => bytes.read(at, type),
  set: (value) => bytes.write(at, type, value),
});
