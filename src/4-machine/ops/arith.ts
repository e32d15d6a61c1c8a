// Arithmetic on integers (spec: #Arithmetic_operators). The number paths stay free of bigints: those take functions of their own. A result of
// 32 bits is stored as such, which also makes 0 of -0; V8 then needs no conversion to find out that it is small.
import type { Machine } from '../machine.ts';
import {
  addSlow,
  bitwise,
  complement,
  divide,
  INT,
  type Int,
  LEAST,
  MAX_QUOTIENT,
  MOST,
  mulSlow,
  multiply,
  negate,
  remainder,
  shiftLeft,
  shiftRight,
  subSlow,
  TWO_32,
  wrap,
} from '../value/int.ts';
import type { Value } from '../value/value.ts';

function store(regs: Value[], a: number, value: Int): void {
  regs[a] = value;
}

export function ADD_INT(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x + y;
    const small = r | 0;
    if (small === r) {
      regs[a] = small;
      return;
    }
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = r;
      return;
    }
  }
  return store(regs, a, addSlow(INT, x as Int, y as Int));
}

export function SUB_INT(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x - y;
    const small = r | 0;
    if (small === r) {
      regs[a] = small;
      return;
    }
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = r;
      return;
    }
  }
  return store(regs, a, subSlow(INT, x as Int, y as Int));
}

export function MUL_INT(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x * y;
    const small = r | 0;
    if (small === r) {
      regs[a] = small;
      return;
    }
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = r;
      return;
    }
  }
  return store(regs, a, mulSlow(INT, x as Int, y as Int));
}

export function ADD_INT_IMM(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  if (typeof x === 'number') {
    const r = x + c;
    const small = r | 0;
    if (small === r) {
      regs[a] = small;
      return;
    }
    if (r <= 9007199254740991 && r >= -9007199254740991) {
      regs[a] = r;
      return;
    }
  }
  return store(regs, a, addSlow(INT, x as Int, c));
}

export function ADD(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x + y;
    if (r <= (MOST[d] as number) && r >= (LEAST[d] as number)) {
      const small = r | 0;
      regs[a] = small === r ? small : r;
      return;
    }
  }
  return store(regs, a, addSlow(d, x as Int, y as Int));
}

export function SUB(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x - y;
    if (r <= (MOST[d] as number) && r >= (LEAST[d] as number)) {
      const small = r | 0;
      regs[a] = small === r ? small : r;
      return;
    }
  }
  return store(regs, a, subSlow(d, x as Int, y as Int));
}

export function MUL(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x * y;
    if (r <= (MOST[d] as number) && r >= (LEAST[d] as number)) {
      const small = r | 0;
      regs[a] = small === r ? small : r;
      return;
    }
  }
  return store(regs, a, multiply(d, x as Int, y as Int));
}

export function DIV(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number' && x >= 0 && y > 0) {
    regs[a] = Math.floor(x / y);
    return;
  }
  return divideSlowly(m, regs, a, x as Int, y as Int, d);
}

function divideSlowly(m: Machine, regs: Value[], a: number, x: Int, y: Int, d: number): void {
  if (y === 0) return m.panicText('errorString', 'integer divide by zero');
  regs[a] = divide(d, x, y);
}

export function REM(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number' && x >= 0 && y > 0) {
    const i = x | 0;
    const j = y | 0;
    if (i === x && j === y) {
      regs[a] = i % j;
      return;
    }
    // % on doubles is a call; the quotient may be one too large.
    const r = x - Math.floor(x / y) * y;
    if (r >= 0 && x <= MAX_QUOTIENT) {
      regs[a] = r;
      return;
    }
  }
  return remainderSlowly(m, regs, a, x as Int, y as Int, d);
}

function remainderSlowly(m: Machine, regs: Value[], a: number, x: Int, y: Int, d: number): void {
  if (y === 0) return m.panicText('errorString', 'integer divide by zero');
  regs[a] = remainder(d, x, y);
}

export function AND(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    // Of a number that is not negative and below 2^31 nothing beyond its own bits is left, whatever the other is.
    if ((y | 0) === y && (y >= 0 || (x | 0) === x)) {
      regs[a] = x & y;
      return;
    }
    if (x >= 0 && y >= 0 && x < TWO_32 && y < TWO_32) {
      regs[a] = (x & y) >>> 0;
      return;
    }
  }
  return store(regs, a, bitwise('and', d, x as Int, y as Int));
}

export function OR(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x | y;
    // Of numbers with a sign bit beyond the 32nd the high halves count too.
    if ((x | 0) === x && (y | 0) === y) {
      regs[a] = r;
      return;
    }
    if (x >= 0 && y >= 0 && x < TWO_32 && y < TWO_32) {
      regs[a] = r >>> 0;
      return;
    }
  }
  return store(regs, a, bitwise('or', d, x as Int, y as Int));
}

export function XOR(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number') {
    const r = x ^ y;
    // Of numbers with a sign bit beyond the 32nd the high halves count too.
    if ((x | 0) === x && (y | 0) === y) {
      regs[a] = r;
      return;
    }
    if (x >= 0 && y >= 0 && x < TWO_32 && y < TWO_32) {
      regs[a] = r >>> 0;
      return;
    }
  }
  return store(regs, a, bitwise('xor', d, x as Int, y as Int));
}

export function AND_NOT(regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const y = regs[c];
  if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) {
    regs[a] = x & ~y;
    return;
  }
  return store(regs, a, bitwise('andNot', d, x as Int, y as Int));
}

export function SHL(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const n = regs[c];
  if (typeof x === 'number' && typeof n === 'number' && n >= 0 && n < 31) {
    const r = x * (1 << n);
    if (r <= (MOST[d] as number) && r >= (LEAST[d] as number)) {
      const small = r | 0;
      regs[a] = small === r ? small : r;
      return;
    }
  }
  return shiftLeftSlowly(m, regs, a, x as Int, n as Int, d);
}

function shiftLeftSlowly(m: Machine, regs: Value[], a: number, x: Int, n: Int, d: number): void {
  if (n < 0) return m.panicText('errorString', 'negative shift amount');
  regs[a] = shiftLeft(d, x, n);
}

export function SHR(m: Machine, regs: Value[], a: number, b: number, c: number, d: number): void {
  const x = regs[b];
  const n = regs[c];
  if (typeof x === 'number' && typeof n === 'number' && n >= 0 && n < 31) {
    const small = x | 0;
    regs[a] = small === x ? small >> n : Math.floor(x / (1 << n));
    return;
  }
  return shiftRightSlowly(m, regs, a, x as Int, n as Int, d);
}

function shiftRightSlowly(m: Machine, regs: Value[], a: number, x: Int, n: Int, d: number): void {
  if (n < 0) return m.panicText('errorString', 'negative shift amount');
  regs[a] = shiftRight(d, x, n);
}

export function NEG(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  if (typeof x === 'number') {
    const r = 0 - x;
    if (r <= (MOST[c] as number) && r >= (LEAST[c] as number)) {
      regs[a] = r;
      return;
    }
  }
  return store(regs, a, negate(c, x as Int));
}

export function NEG_INT(regs: Value[], a: number, b: number): void {
  const x = regs[b];
  if (typeof x === 'number') {
    const r = 0 - x;
    const small = r | 0;
    regs[a] = small === r ? small : r;
    return;
  }
  return store(regs, a, negate(INT, x as Int));
}

export function NOT_BITS(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = complement(c, regs[b] as Int);
}

export function WRAP(regs: Value[], a: number, b: number, c: number): void {
  const x = regs[b];
  if (typeof x === 'number' && x <= (MOST[c] as number) && x >= (LEAST[c] as number)) {
    regs[a] = x;
    return;
  }
  return store(regs, a, wrap(c, x as Int));
}
