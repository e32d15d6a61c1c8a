// Addresses for print, %p and tracebacks: made up, but the same for one object throughout, different for different ones, and the same in every run.
import { type Func, type TypeDesc, WORDS } from '#code';
import { Closure } from './func.ts';
import type { Iface } from './iface.ts';
import { Pointer } from './pointer.ts';
import { type Slice, NIL_SLICE } from './slice.ts';
import type { Value } from './value.ts';

const HEAP = 0xc000010000;
const TYPES = 0x480000;
const CODE = 0x500000;
/** More instructions than any function of a readable program has. */
const CODE_SPAN = 0x10000;
const STRINGS = 0x4b0000;
const ALIGN = 16;
const WORD = 8;

export class Addresses {
  #next = HEAP;
  #objects = 0;
  readonly #address = new WeakMap<object, number>();
  readonly #identity = new WeakMap<object, number>();

  /** 1, 2, 3 … in the order of asking. */
  identity(object: object): number {
    let n = this.#identity.get(object);
    if (n === undefined) {
      n = ++this.#objects;
      this.#identity.set(object, n);
    }
    return n;
  }

  /** The address a pointer-like value holds; 0 for nil. */
  of(v: Value): number {
    if (v instanceof Pointer) return this.#object(v.base) + v.index * WORD;
    if (v instanceof Closure && v.captures.length === 0) return this.code(v.func, 0);
    return typeof v === 'object' && v !== null ? this.#object(v) : typeof v === 'number' ? v : 0;
  }

  /** Of a cell, header or buffer as the race detector names it. */
  cell(base: object, index: number): number {
    return this.#object(base) + index * (base instanceof Uint8Array ? 1 : WORD);
  }

  slice(s: Slice): number {
    return s === NIL_SLICE ? 0 : this.#object(s.base) + s.off * (s.base instanceof Uint8Array ? 1 : WORD);
  }

  type(t: TypeDesc): number {
    return TYPES + t.id * 0x40;
  }

  /** One byte an instruction: pc - 1 is the instruction before. */
  code(f: Func, pc: number): number {
    return CODE + f.index * CODE_SPAN + Math.min(pc / WORDS, CODE_SPAN - 1);
  }

  /** What lies at an address that `code` gave; null below all code. */
  funcAt(address: number): { readonly index: number; readonly instruction: number } | null {
    const at = address - CODE;
    return at < 0 ? null : { index: Math.floor(at / CODE_SPAN), instruction: at % CODE_SPAN };
  }

  string(s: string): number {
    return s === '' ? 0 : STRINGS + ((s.length * 0x50 + s.charCodeAt(0)) & 0xffff);
  }

  /** The second word of an interface value: pointers themselves, else the place of a copy. */
  data(v: Iface): number {
    const { kind } = v.type;
    const direct = kind === 'ptr' || kind === 'map' || kind === 'chan' || kind === 'func' || kind === 'unsafe.Pointer';
    return direct ? this.of(v.value) : this.#object(v);
  }

  #object(o: object): number {
    let a = this.#address.get(o);
    if (a === undefined) {
      a = this.#next;
      this.#address.set(o, a);
      const bytes = o instanceof Uint8Array ? o.length : Array.isArray(o) || o instanceof Float64Array ? o.length * WORD : ALIGN;
      this.#next += Math.max(ALIGN, Math.ceil(bytes / ALIGN) * ALIGN);
    }
    return a;
  }
}
