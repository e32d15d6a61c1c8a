// Sizes and alignments on amd64, for unsafe's constants (gc's rules).
import type { BasicName, Named, Struct, Type } from './type.ts';
import { unalias, under } from './under.ts';

const WORD = 8;

const BASIC: Readonly<Partial<Record<BasicName, number>>> = {
  bool: 1,
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  float32: 4,
  int64: 8,
  uint64: 8,
  float64: 8,
  int: WORD,
  uint: WORD,
  uintptr: WORD,
  Pointer: WORD,
  complex64: 8,
  complex128: 16,
  string: 2 * WORD,
};

const align = (n: number, a: number): number => Math.ceil(n / a) * a;

/** Sizes of defined types, which may share parts without end; a type's size never changes once it has one. */
const sizes = new WeakMap<Named, { readonly size: number; readonly align: number }>();

function measured(t: Named): { readonly size: number; readonly align: number } {
  const known = sizes.get(t);
  if (known !== undefined) return known;
  const u = under(t);
  const m = { size: sizeOf(u), align: alignOf(u) };
  sizes.set(t, m);
  return m;
}

export function alignOf(t0: Type): number {
  const t = unalias(t0);
  if (t.kind === 'Named') return measured(t).align;
  const u = under(t);
  switch (u.kind) {
    case 'Array':
      return alignOf(u.elem);
    case 'Struct':
      return u.fields.reduce((max, f) => (f.type === null ? max : Math.max(max, alignOf(f.type))), 1);
    case 'Basic':
      return Math.max(1, Math.min(WORD, u.name === 'complex64' ? 4 : (BASIC[u.name] ?? 1)));
    default:
      return WORD;
  }
}

/** Infinite for types larger than the address space. */
export function sizeOf(t0: Type): number {
  const t = unalias(t0);
  if (t.kind === 'Named') return measured(t).size;
  const u = under(t);
  switch (u.kind) {
    case 'Basic':
      return BASIC[u.name] ?? 0;
    case 'Array':
      return bounded(u.len * sizeOf(u.elem));
    case 'Slice':
      return 3 * WORD;
    case 'Interface':
      return 2 * WORD;
    case 'Struct':
      return structSize(u);
    default:
      return WORD;
  }
}

const bounded = (n: number): number => (n <= Number.MAX_SAFE_INTEGER ? n : Infinity);

/** The offset of each field. */
export function fieldOffsets(s: Struct): readonly number[] {
  let at = 0;
  return s.fields.map((f) => {
    if (f.type === null) return at;
    const offset = align(at, alignOf(f.type));
    at = bounded(offset + sizeOf(f.type));
    return offset;
  });
}

function structSize(s: Struct): number {
  const last = s.fields.at(-1);
  if (last?.type == null) return 0;
  let size = (fieldOffsets(s).at(-1) ?? 0) + sizeOf(last.type);
  // gc pads a struct that ends in a zero-sized field, so that its address stays inside.
  if (size > 0 && sizeOf(last.type) === 0) size++;
  return bounded(align(size, alignOf(s)));
}
