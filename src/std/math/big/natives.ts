// Arithmetic of any size: a number is one word of the machine, a bigint, with null for 0.
import { direct, type Machine, type Native, nativePackage, pure, pureMany, type Value } from '#machine';
import { asInt64, asUint64, toBigInt } from '../../int64.ts';

const num = (v: Value): bigint => (v === null || v === undefined ? 0n : BigInt(v as bigint));
const word = (n: bigint): Value => (n === 0n ? null : n);
const abs = (n: bigint): bigint => (n < 0n ? -n : n);
/** Of the absolute value. */
const bitLength = (n: bigint): number => {
  const hex = abs(n).toString(16);
  return n === 0n ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0] ?? '0', 16)));
};

/** The largest bigint that JavaScript's engines have in common. */
const MOST_BITS = 2 ** 30;

const binary = (work: (x: bigint, y: bigint) => bigint): Native => pure((x, y) => word(work(num(x), num(y))));

/** A result of about `bits(args)` bits, for which there must be memory. */
function large(bits: (x: bigint, y: bigint) => number, work: (x: bigint, y: bigint) => bigint): Native {
  return direct((m: Machine, at: number) => {
    const [x, y] = [num(m.regs[at]), num(m.regs[at + 1])];
    const size = bits(x, y);
    if (!m.allocate(size < MOST_BITS ? size / 8 : Number.MAX_SAFE_INTEGER)) return;
    m.regs[at] = word(work(x, y));
  });
}

/** x ** y mod |m|; y is not negative. */
function power(x: bigint, y: bigint, modulus: bigint): bigint {
  let base = ((x % modulus) + modulus) % modulus;
  let result = 1n % modulus;
  for (const bit of y.toString(2).split('').reverse()) {
    if (bit === '1') result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
}

/** gcd of |a| and |b|, with its factors for these. */
function euclid(a: bigint, b: bigint): readonly [bigint, bigint, bigint] {
  let [r0, r1, s0, s1, t0, t1] = [a, b, 1n, 0n, 0n, 1n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1, s0, s1, t0, t1] = [r1, r0 - q * r1, s1, s0 - q * s1, t1, t0 - q * t1];
  }
  return [r0, s0, t0];
}

function squareRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt(Math.ceil(bitLength(n) / 2));
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

const WITNESSES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n];

/** Miller and Rabin's test, which for numbers below 3.3e24 is exact with these witnesses; `more` of the following odd ones besides. */
function isPrime(n: bigint, more: number): boolean {
  if (n < 2n) return false;
  for (const p of WITNESSES) if (n % p === 0n) return n === p;
  let odd = n - 1n;
  let twos = 0;
  for (; odd % 2n === 0n; odd >>= 1n) twos++;
  const passes = (a: bigint): boolean => {
    let x = power(a, odd, n);
    if (x === 1n || x === n - 1n) return true;
    for (let i = 1; i < twos; i++) {
      x = (x * x) % n;
      if (x === n - 1n) return true;
    }
    return false;
  };
  const others = Array.from({ length: Math.min(more, 20) }, (_, i) => 43n + 2n * BigInt(i)).filter((a) => a < n - 1n);
  return [...WITNESSES, ...others].every(passes);
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function text(n: bigint, base: number): string {
  if (base <= 36) return n.toString(base);
  const digits: string[] = [];
  for (let rest = abs(n); rest > 0n; rest /= BigInt(base)) digits.push(DIGITS[Number(rest % BigInt(base))] ?? '');
  return (n < 0n ? '-' : '') + (digits.reverse().join('') || '0');
}

const PREFIX: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 10: '', 16: '0x' };

/** `digits` are right ones. */
function parse(digits: string, base: number): bigint {
  const prefix = PREFIX[base];
  if (prefix !== undefined) return BigInt(prefix + digits);
  let n = 0n;
  for (const d of digits) n = n * BigInt(base) + BigInt(DIGITS.indexOf(base <= 36 ? d.toLowerCase() : d));
  return n;
}

export const natives = nativePackage('math/big', {
  add: binary((x, y) => x + y),
  sub: binary((x, y) => x - y),
  mul: large(
    (x, y) => bitLength(x) + bitLength(y),
    (x, y) => x * y,
  ),
  quo: binary((x, y) => x / y),
  rem: binary((x, y) => x % y),
  and: binary((x, y) => x & y),
  or: binary((x, y) => x | y),
  xor: binary((x, y) => x ^ y),
  shl: large(
    (x, n) => (x === 0n ? 0 : bitLength(x) + Number(n)),
    (x, n) => x << n,
  ),
  shr: binary((x, n) => x >> n),
  pow: large(
    (x, y) => (abs(x) <= 1n ? 1 : bitLength(x) * Number(y)),
    (x, y) => x ** y,
  ),
  powMod: pure((x, y, m) => word(power(num(x), num(y), abs(num(m))))),
  gcd: pureMany((a, b) => euclid(abs(num(a)), abs(num(b))).map(word)),
  sqrt: pure((x) => word(squareRoot(num(x)))),
  compare: pure((x, y) => (num(x) === num(y) ? 0 : num(x) < num(y) ? -1 : 1)),
  bitLen: pure((x) => bitLength(num(x))),
  isPrime: pure((x, n) => isPrime(num(x), Number(n))),
  fromInt: pure((n) => word(toBigInt(n))),
  low64: pure((n) => asUint64(num(n))),
  lowInt64: pure((n) => asInt64(num(n))),
  textOf: pure((n, base) => text(num(n), Number(base))),
  parseDigits: pure((digits, base) => word(parse(digits as string, Number(base)))),
});
