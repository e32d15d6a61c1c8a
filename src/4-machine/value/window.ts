// Array objects that share the storage of a slice: what (*[n]T)(s) points to (spec: #Conversions_from_slice_to_array_or_array_pointer).
import { NIL_SLICE, type Slice } from './slice.ts';
import type { Cells, Storage } from './value.ts';

/** By storage, offset and length: two conversions of one slice give one pointer. */
const windows = new WeakMap<Storage, Map<string, Storage>>();

/** The first n elements of s as an array object; null for the nil slice. */
export function windowOf(s: Slice, n: number): Storage | null {
  if (s === NIL_SLICE) return null;
  if (s.off === 0 && s.base.length === n) return s.base;
  const known = windows.get(s.base) ?? new Map<string, Storage>();
  windows.set(s.base, known);
  const key = `${s.off} ${n}`;
  const made = known.get(key) ?? newWindow(s.base, s.off, n);
  known.set(key, made);
  origins.set(made, { base: s.base, off: s.off });
  return made;
}

interface Origin {
  readonly base: Storage;
  readonly off: number;
}

const origins = new WeakMap<Storage, Origin>();

/** Where the elements of a storage really lie: pointers into a window are pointers into what it looks at. */
export function originOf(base: Storage): Origin {
  const own = origins.get(base);
  if (own === undefined) return { base, off: 0 };
  const outer = originOf(own.base);
  return { base: outer.base, off: outer.off + own.off };
}

function newWindow(base: Storage, off: number, n: number): Storage {
  if (base instanceof Uint8Array || base instanceof Float64Array) return base.subarray(off, off + n);
  return cellsWindow(base, off, n);
}

/** Cells have no views of their own. A proxy is slow, but the conversion is rare. */
function cellsWindow(base: Cells, off: number, n: number): Cells {
  const place = (key: string | symbol): number =>
    typeof key === 'string' && /^\d+$/.test(key) && Number(key) < n ? off + Number(key) : -1;
  return new Proxy(new Array<Cells[number]>(n), {
    get: (target, key) => (place(key) >= 0 ? base[place(key)] : Reflect.get(target, key)),
    set: (target, key, value) => {
      if (place(key) < 0) return Reflect.set(target, key, value);
      base[place(key)] = value;
      return true;
    },
    has: (target, key) => place(key) >= 0 || Reflect.has(target, key),
  });
}
