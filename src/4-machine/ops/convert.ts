// Conversions between numbers, and between strings, bytes and runes (spec: #Conversions).
import { encodeRune, fromBytes, runeAt, toBytes } from '#base';
import type { Machine } from '../machine.ts';
import { floatToInt } from '../value/int.ts';
import { Slice } from '../value/slice.ts';
import type { Value } from '../value/value.ts';
import { newCells } from '../value/zero.ts';

export function INT_TO_FLOAT(regs: Value[], a: number, b: number): void {
  const x = regs[b];
  if (typeof x === 'number') {
    regs[a] = x;
    return;
  }
  return store(regs, a, Number(x));
}

function store(regs: Value[], a: number, value: number): void {
  regs[a] = value;
}

export function FLOAT_TO_INT(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = floatToInt(c, regs[b] as number);
}

/** Values beyond 32 bits are no code points, and become U+FFFD like the others. */
export function STRING_FROM_RUNE(regs: Value[], a: number, b: number): void {
  const code = regs[b];
  regs[a] = encodeRune(typeof code === 'number' ? code : -1);
}

export function STRING_FROM_BYTES(m: Machine, regs: Value[], a: number, b: number): void {
  const s = regs[b] as Slice;
  if (!m.allocate(s.len)) return;
  regs[a] = s.len === 0 ? '' : fromBytes(s.base as Uint8Array, s.off, s.off + s.len);
}

export function STRING_FROM_RUNES(m: Machine, regs: Value[], a: number, b: number): void {
  const s = regs[b] as Slice;
  if (!m.allocate(s.len)) return;
  let text = '';
  for (let i = 0; i < s.len; i++) text += encodeRune(s.base[s.off + i] as number);
  regs[a] = text;
}

export function BYTES_FROM_STRING(m: Machine, regs: Value[], a: number, b: number): void {
  const s = regs[b] as string;
  if (!m.allocate(s.length)) return;
  regs[a] = new Slice(toBytes(s), 0, s.length, s.length);
}

export function RUNES_FROM_STRING(m: Machine, regs: Value[], a: number, b: number): void {
  const s = regs[b] as string;
  const runes: number[] = [];
  for (let i = 0; i < s.length; ) {
    const r = runeAt(s, i);
    runes.push(r.code);
    i += r.size;
  }
  if (!m.allocate(4 * runes.length)) return;
  const cells = newCells(runes.length, undefined);
  for (let i = 0; i < runes.length; i++) cells[i] = runes[i];
  regs[a] = new Slice(cells, 0, runes.length, runes.length);
}
