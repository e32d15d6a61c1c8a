// Arithmetic on floats and complex numbers.
import { addComplex, divComplex, mulComplex, roundComplex64, subComplex } from '../value/complex-arith.ts';
import { Complex } from '../value/complex.ts';
import type { Value } from '../value/value.ts';

export function ADD_FLOAT(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = (regs[b] as number) + (regs[c] as number);
}

export function SUB_FLOAT(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = (regs[b] as number) - (regs[c] as number);
}

export function MUL_FLOAT(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = (regs[b] as number) * (regs[c] as number);
}

export function DIV_FLOAT(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = (regs[b] as number) / (regs[c] as number);
}

export function NEG_FLOAT(regs: Value[], a: number, b: number): void {
  regs[a] = -(regs[b] as number);
}

export function ROUND_FLOAT32(regs: Value[], a: number, b: number): void {
  regs[a] = Math.fround(regs[b] as number);
}

export function COMPLEX(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = new Complex(regs[b] as number, regs[c] as number);
}

export function REAL(regs: Value[], a: number, b: number): void {
  regs[a] = (regs[b] as Complex).re;
}

export function IMAG(regs: Value[], a: number, b: number): void {
  regs[a] = (regs[b] as Complex).im;
}

export function ADD_COMPLEX(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = addComplex(regs[b] as Complex, regs[c] as Complex);
}

export function SUB_COMPLEX(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = subComplex(regs[b] as Complex, regs[c] as Complex);
}

export function MUL_COMPLEX(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = mulComplex(regs[b] as Complex, regs[c] as Complex);
}

export function DIV_COMPLEX(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = divComplex(regs[b] as Complex, regs[c] as Complex);
}

export function NEG_COMPLEX(regs: Value[], a: number, b: number): void {
  const x = regs[b] as Complex;
  regs[a] = new Complex(-x.re, -x.im);
}

export function ROUND_COMPLEX64(regs: Value[], a: number, b: number): void {
  regs[a] = roundComplex64(regs[b] as Complex);
}

/** JavaScript's min and max treat NaN and signed zeros as Go's do. */
export function MIN_FLOAT(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = Math.min(regs[b] as number, regs[c] as number);
}

export function MAX_FLOAT(regs: Value[], a: number, b: number, c: number): void {
  regs[a] = Math.max(regs[b] as number, regs[c] as number);
}
