// Elementary functions over floats.
import { nativePackage, pure, pureMany, type Value } from '#machine';
import { fromBigInt, toBigInt } from '../int64.ts';
import {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  cosh,
  exp,
  exp2,
  expm1,
  hypot,
  log,
  log1p,
  pow,
  sinh,
  tanh,
} from './elementary.ts';
import { fma, frexp, ldexp, remainder } from './parts.ts';
import { cos, sin, tan } from './trigonometry.ts';

const view = new DataView(new ArrayBuffer(8));
const f64 = (v: Value): number => v as number;
const one = (f: (x: number) => number) => pure((x) => f(f64(x)));
const two = (f: (x: number, y: number) => number) => pure((x, y) => f(f64(x), f64(y)));

const BITS = {
  Float64bits: pure((f) => {
    view.setFloat64(0, f64(f));
    return fromBigInt(view.getBigUint64(0));
  }),
  Float64frombits: pure((b) => {
    view.setBigUint64(0, toBigInt(b));
    return view.getFloat64(0);
  }),
  Float32bits: pure((f) => {
    view.setFloat32(0, f64(f));
    return view.getUint32(0);
  }),
  Float32frombits: pure((b) => {
    view.setUint32(0, b as number);
    return view.getFloat32(0);
  }),
};

export const natives = nativePackage('math', {
  ...BITS,
  Sqrt: one(Math.sqrt),
  Floor: one(Math.floor),
  Ceil: one(Math.ceil),
  Trunc: one(Math.trunc),
  Mod: two((x, y) => x % y),
  Remainder: two(remainder),
  Frexp: pureMany((f) => frexp(f64(f))),
  Ldexp: pure((f, n) => ldexp(f64(f), Number(n))),
  FMA: pure((x, y, z) => fma(f64(x), f64(y), f64(z))),
  pow10: pure((n) => Number(`1e${Number(n)}`)),
  Exp: one(exp),
  Exp2: one(exp2),
  Expm1: one(expm1),
  Log: one(log),
  Log1p: one(log1p),
  Pow: two(pow),
  Sin: one(sin),
  Cos: one(cos),
  Tan: one(tan),
  Asin: one(asin),
  Acos: one(acos),
  Atan: one(atan),
  Atan2: two(atan2),
  Sinh: one(sinh),
  Cosh: one(cosh),
  Tanh: one(tanh),
  Asinh: one(asinh),
  Acosh: one(acosh),
  Atanh: one(atanh),
  Cbrt: one(cbrt),
  Hypot: two(hypot),
});
