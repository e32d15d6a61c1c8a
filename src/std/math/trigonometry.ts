// sin, cos and tan as Go computes them, to the last bit: octants and the polynomials of the Cephes library (Moshier, Methods and
// Programs for Mathematical Functions, 1989).
import { splitFloat } from '../strconv/decimal.ts';

const PI4 = [7.85398125648498535156e-1, 3.77489470793079817668e-8, 2.69515142907905952645e-15] as const;
const SIN = [
  1.5896230157654656806e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6, -1.98412698295895385996e-4, 8.33333333332211858878e-3,
  -1.66666666666666307295e-1,
] as const;
const COS = [
  -1.135853652138768173e-11, 2.08757008419747316778e-9, -2.75573141792967388112e-7, 2.48015872888517045348e-5, -1.38888888888730564116e-3,
  4.16666666666665929218e-2,
] as const;
const TAN_P = [-1.30936939181383734205e4, 1.1535166483858741614e6, -1.79565251976484877988e7] as const;
const TAN_Q = [1, 1.36812963470692954678e4, -1.32089234440210967447e6, 2.50083801823357915839e7, -5.38695755929454629881e7] as const;

/** Horner's rule, highest power first. */
const poly = (c: readonly number[], x: number): number => c.reduce((sum, k) => sum * x + k);

/** |x| less a multiple of pi/4: which octant, and how far into it. */
interface Reduced {
  readonly octant: number;
  readonly z: number;
}

/** Above this Go reduces exactly. */
const EXACT_FROM = 2 ** 29;

function reduce(x: number): Reduced {
  let j = Math.trunc(x * (4 / Math.PI));
  if (x >= EXACT_FROM) return reduceExactly(x);
  let y = j;
  if (j % 2 === 1) {
    j++;
    y++;
  }
  return { octant: j % 8, z: x - y * PI4[0] - y * PI4[1] - y * PI4[2] };
}

/** 4/pi in binary: 1300 bits after the point, from Machin's formula. */
let fourOverPi: bigint | null = null;
const BITS = 1300n;

function machin(): bigint {
  const one = 1n << (BITS + 64n);
  const arctan = (n: bigint): bigint => {
    let power = one / n;
    let sum = power;
    for (let k = 3n, minus = true; power > 0n; k += 2n, minus = !minus) {
      power /= n * n;
      sum += minus ? -(power / k) : power / k;
    }
    return sum;
  };
  const quarter = 4n * arctan(5n) - arctan(239n);
  return (one * (1n << BITS)) / quarter;
}

function reduceExactly(x: number): Reduced {
  fourOverPi ??= machin();
  const { mantissa, exponent } = splitFloat(x);
  const product = exponent >= 0 ? (mantissa * fourOverPi) << BigInt(exponent) : (mantissa * fourOverPi) >> BigInt(-exponent);
  let j = Number((product >> BITS) & 7n);
  const fraction = product & ((1n << BITS) - 1n);
  // The 64 bits after the point, cut off as Go does, then scaled to [0, 1).
  const top = fraction >> (BITS - 64n);
  let z = cutTo53(top);
  if (j % 2 === 1) {
    j = (j + 1) % 8;
    z--;
  }
  return { octant: j, z: z * (Math.PI / 4) };
}

/** The 53 highest bits of a 64-bit fraction, the rest cut off. */
function cutTo53(top: bigint): number {
  const length = top === 0n ? 0 : top.toString(2).length;
  const drop = BigInt(Math.max(0, length - 53));
  return Number((top >> drop) << drop) / 2 ** 64;
}

const sinPoly = (z: number): number => {
  const zz = z * z;
  return z + z * zz * poly(SIN, zz);
};
const cosPoly = (z: number): number => {
  const zz = z * z;
  return 1 - 0.5 * zz + zz * zz * poly(COS, zz);
};

export function sin(x: number): number {
  if (x === 0 || Number.isNaN(x)) return x;
  if (!Number.isFinite(x)) return Number.NaN;
  let negative = x < 0;
  let { octant, z } = reduce(Math.abs(x));
  if (octant > 3) {
    negative = !negative;
    octant -= 4;
  }
  const y = octant === 1 || octant === 2 ? cosPoly(z) : sinPoly(z);
  return negative ? -y : y;
}

export function cos(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  let negative = false;
  let { octant, z } = reduce(Math.abs(x));
  if (octant > 3) {
    octant -= 4;
    negative = true;
  }
  if (octant > 1) negative = !negative;
  const y = octant === 1 || octant === 2 ? sinPoly(z) : cosPoly(z);
  return negative ? -y : y;
}

export function tan(x: number): number {
  if (x === 0 || Number.isNaN(x)) return x;
  if (!Number.isFinite(x)) return Number.NaN;
  const { octant, z } = reduce(Math.abs(x));
  const zz = z * z;
  let y = zz > 1e-14 ? z + z * ((zz * poly(TAN_P, zz)) / poly(TAN_Q, zz)) : z;
  if ((octant & 2) === 2) y = -1 / y;
  return x < 0 ? -y : y;
}
