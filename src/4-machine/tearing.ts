// Stores of more than one word, stopped half-way: what others can then read of a variable that nothing guards (release/runtime.md §5).
//
// An instruction stores a value at once. A goroutine that many cores stop before it may as well be stopped between its words: the place gets a
// value of old and new words until the goroutine goes on and stores all of it. Only values that are right for their type can come of it;
// what Go reads beyond the end of a shorter value, or of memory of another kind, has no model here.
import { OP, type TypeDesc } from '#code';
import { GOROOT } from './death/shown.ts';
import type { Goroutine } from './goroutine.ts';
import type { Machine } from './machine.ts';
import { copyInto } from './value/clone.ts';
import { Complex } from './value/complex.ts';
import { Iface } from './value/iface.ts';
import { Pointer } from './value/pointer.ts';
import { Slice } from './value/slice.ts';
import type { Cells, Storage, Value } from './value/value.ts';
import { elemOf, isAggregate } from './value/zero.ts';

/** `g` was stopped between two instructions, and another goroutine is about to run. */
export function tearStore(m: Machine, g: Goroutine): void {
  const { func, pc, fp } = g.top;
  const { code } = func;
  if (code === null || g.micro !== null || g.afterWake !== null) return;
  const reg = (operand: 1 | 2 | 3): Value => g.regs[fp + (code[pc + operand] as number)];
  switch (code[pc]) {
    case OP.GLOBAL_SET:
      return tear(m, g, m.globals, code[pc + 1] as number, reg(2));
    case OP.CELL_SET:
      return tear(m, g, reg(1), 0, reg(2));
    case OP.FIELD_SET:
      return tear(m, g, reg(1), code[pc + 2] as number, reg(3));
    case OP.ARRAY_SET:
      return tear(m, g, reg(1), reg(2), reg(3));
    case OP.STORE: {
      const p = reg(1);
      return p instanceof Pointer ? tear(m, g, p.base, p.index, reg(2)) : undefined;
    }
    case OP.SLICE_SET: {
      const [s, i] = [reg(1), reg(2)];
      return s instanceof Slice && typeof i === 'number' && i < s.len ? tear(m, g, s.base, s.off + i, reg(3)) : undefined;
    }
    case OP.COPY_INTO: {
      const [to, from] = [reg(1), reg(2)];
      const type = func.consts[code[pc + 3] as number] as TypeDesc;
      if (to !== null && to !== from && isOwn(m, g)) copyHalf(to as Storage, from as Storage, type);
      return;
    }
  }
}

function tear(m: Machine, g: Goroutine, base: Value, index: Value, value: Value): void {
  // Only arrays of cells hold values of several words.
  if (!Array.isArray(base) || typeof index !== 'number' || !(index >= 0 && index < base.length)) return;
  const torn = tornValue((base as Cells)[index], value);
  if (torn !== undefined && isOwn(m, g)) (base as Cells)[index] = torn;
}

/** The library keeps to what the memory model allows; its own code is not what anybody wants to see torn. */
const isOwn = (m: Machine, g: Goroutine): boolean => !m.program.position(g.top.func.pos).file.startsWith(GOROOT);

/** Words of both; undefined when none are that a reader could make sense of. */
function tornValue(old: Value, value: Value): Value {
  if (value instanceof Iface) return tornIface(old, value);
  if (typeof value === 'string') {
    if (typeof old !== 'string' || old.length === value.length) return undefined;
    return old.length < value.length ? value.slice(0, old.length) : old.slice(0, value.length);
  }
  if (value instanceof Slice) {
    if (!(old instanceof Slice) || old === value) return undefined;
    const [short, long] = old.cap < value.cap ? [old, value] : [value, old];
    return new Slice(long.base, long.off, short.len, short.cap);
  }
  return value instanceof Complex && old instanceof Complex ? new Complex(value.re, old.im) : undefined;
}

const POINTERS: ReadonlySet<string> = new Set(['ptr', 'map', 'chan', 'func', 'unsafe.Pointer']);

/** The new type and the old data. */
function tornIface(old: Value, value: Iface): Value {
  if (old === null) return POINTERS.has(value.type.kind) ? new Iface(value.type, null) : undefined;
  if (!(old instanceof Iface) || old.type === value.type || !sameShape(old.type, value.type)) return undefined;
  return new Iface(value.type, old.value);
}

/** Are values of one type right as values of the other? */
function sameShape(a: TypeDesc, b: TypeDesc): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.size !== b.size) return false;
  switch (a.kind) {
    case 'interface':
    case 'map':
    case 'chan':
    case 'func':
      return false;
    case 'ptr':
    case 'slice':
      // One level: types can contain themselves.
      return isAggregate(elemOf(a)) && isAggregate(elemOf(b)) ? sameParts(elemOf(a), elemOf(b)) : sameBasic(elemOf(a), elemOf(b));
    case 'struct':
    case 'array':
      return sameParts(a, b);
    default:
      return true;
  }
}

function sameParts(a: TypeDesc, b: TypeDesc): boolean {
  if (a.kind === 'array' || b.kind === 'array') return a.kind === b.kind && a.len === b.len && sameBasic(elemOf(a), elemOf(b));
  return a.fields.length === b.fields.length && a.fields.every((f, i) => sameBasic(f.type, (b.fields[i] as { type: TypeDesc }).type));
}

const COMPOSITE: ReadonlySet<string> = new Set([...POINTERS, 'interface', 'struct', 'array', 'slice']);

const sameBasic = (a: TypeDesc, b: TypeDesc): boolean => a === b || (a.kind === b.kind && !COMPOSITE.has(a.kind));

/** The first half of an aggregate's fields or elements. */
function copyHalf(to: Storage, from: Storage, type: TypeDesc): void {
  const parts = type.kind === 'struct' ? type.fields.map((f) => f.type) : null;
  const count = parts?.length ?? from.length;
  if (!Array.isArray(to) || !Array.isArray(from) || count > from.length) return;
  for (let i = 0; i < count / 2; i++) {
    const part = parts?.[i] ?? elemOf(type);
    const last = i + 1 >= count / 2;
    if (!isAggregate(part)) to[i] = from[i];
    else if (last && count === 1) copyHalf(to[i] as Storage, from[i] as Storage, part);
    else copyInto(to[i] as Storage, from[i] as Storage, part);
  }
}
