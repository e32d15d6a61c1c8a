// Arithmetic on integers (spec: #Arithmetic_operators). The number paths stay free of bigints: those take functions of their own.
import type { Machine } from '../machine.ts';
import {
  addSlow,
  bitsOf,
  bitwise,
  complement,
  divide,
  INT,
  type Int,
  mulSlow,
  remainder,
  shiftLeft,
  shiftRight,
  subSlow,
  wrap,
} from '../value/int.ts';
import type { Value } from '../value/value.ts';

export function ADD_INT(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x + y;
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = r;
      return;
    }
  }
  regs[a] = addSlow(INT, x as Int, y as Int);
}

export function SUB_INT(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x - y;
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = r;
      return;
    }
  }
  regs[a] = subSlow(INT, x as Int, y as Int);
}

export function MUL_INT(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x * y + 0;
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = r;
      return;
    }
  }
  regs[a] = mulSlow(INT, x as Int, y as Int);
}

export function ADD_INT_IMM(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  if (typeof x === 'number') {
    const r = x + c;
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = r;
      return;
    }
  }
  regs[a] = addSlow(INT, x as Int, c);
}

export function ADD(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x + y;
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = wrap(d, r);
      return;
    }
  }
  regs[a] = addSlow(d, x as Int, y as Int);
}

export function SUB(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x - y;
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = wrap(d, r);
      return;
    }
  }
  regs[a] = subSlow(d, x as Int, y as Int);
}

export function MUL(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x * y + 0;
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = wrap(d, r);
      return;
    }
  }
  regs[a] = mulSlow(d, x as Int, y as Int);
}

export function DIV(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const y = regs[c] as Int;
  if (y === 0) return m.panicText('errorString', 'integer divide by zero');
  regs[a] = divide(d, regs[b] as Int, y);
}

export function REM(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const y = regs[c] as Int;
  if (y === 0) return m.panicText('errorString', 'integer divide by zero');
  regs[a] = remainder(d, regs[b] as Int, y);
}

export function AND(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  // Both fit in 32 signed bits and are not negative: the result is the same in every kind.
  if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y && x >= 0 && y >= 0) {
    regs[a] = x & y;
    return;
  }
  regs[a] = bitwise('and', d, x as Int, y as Int);
}

export function OR(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  // Both fit in 32 signed bits and are not negative: the result is the same in every kind.
  if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y && x >= 0 && y >= 0) {
    regs[a] = x | y;
    return;
  }
  regs[a] = bitwise('or', d, x as Int, y as Int);
}

export function XOR(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  // Both fit in 32 signed bits and are not negative: the result is the same in every kind.
  if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y && x >= 0 && y >= 0) {
    regs[a] = x ^ y;
    return;
  }
  regs[a] = bitwise('xor', d, x as Int, y as Int);
}

export function AND_NOT(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  // Both fit in 32 signed bits and are not negative: the result is the same in every kind.
  if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y && x >= 0 && y >= 0) {
    regs[a] = x & ~y;
    return;
  }
  regs[a] = bitwise('andNot', d, x as Int, y as Int);
}

export function SHL(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const n = regs[c] as Int;
  if (n < 0) return m.panicText('errorString', 'negative shift amount');
  regs[a] = shiftLeft(d, regs[b] as Int, n);
}

export function SHR(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const n = regs[c] as Int;
  if (n < 0) return m.panicText('errorString', 'negative shift amount');
  regs[a] = shiftRight(d, regs[b] as Int, n);
}

export function NEG(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b] as Int;
  regs[a] = typeof x === 'number' && (c === INT || bitsOf(c) <= 32) ? wrap(c, 0 - x) : subSlow(c, 0, x);
}

export function NOT_BITS(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = complement(c, regs[b] as Int);
}

export function WRAP(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = wrap(c, regs[b] as Int);
}
