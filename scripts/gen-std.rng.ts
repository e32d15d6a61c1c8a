// Derives src/std/math/rand/cooked.gen.ts: the state of Go's additive lagged Fibonacci generator, seeded with 1, after 7.8e12 steps.
// The generator is linear, so that many steps are one polynomial: x^N modulo x^607 - x^334 - 1, coefficients modulo 2^64.
import { writeFileSync } from 'node:fs';

const LENGTH = 607;
const TAP = 273;
const STEPS = 7_800_000_000_000n;
const MASK = (1n << 64n) - 1n;

type Poly = bigint[];

/** Replaces every power from 607 on by those two that equal it. */
function reduce(p: Poly): Poly {
  for (let i = p.length - 1; i >= LENGTH; i--) {
    const c = p[i] ?? 0n;
    p[i - LENGTH] = ((p[i - LENGTH] ?? 0n) + c) & MASK;
    p[i - TAP] = ((p[i - TAP] ?? 0n) + c) & MASK;
  }
  return p.slice(0, LENGTH);
}

function square(p: Poly): Poly {
  const out: Poly = new Array(2 * LENGTH - 1).fill(0n);
  for (let i = 0; i < LENGTH; i++) {
    const a = p[i] ?? 0n;
    if (a === 0n) continue;
    for (let j = 0; j < LENGTH; j++) out[i + j] = (out[i + j] ?? 0n) + a * (p[j] ?? 0n);
  }
  return reduce(out.map((c) => c & MASK));
}

function powerOfX(n: bigint): Poly {
  let p: Poly = new Array(LENGTH).fill(0n);
  p[0] = 1n;
  for (const bit of n.toString(2)) {
    p = square(p);
    if (bit === '1') p = reduce([0n, ...p]);
  }
  return p;
}

/** The table before the first step, filled from x * 48271 modulo 2^31 - 1, starting at 1 with twenty numbers dropped. */
function seeded(): bigint[] {
  let x = 1n;
  const next = (): bigint => {
    x = (x * 48271n) % 0x7fffffffn;
    return x;
  };
  for (let i = 0; i < 20; i++) next();
  return Array.from({ length: LENGTH }, () => (next() << 20n) ^ (next() << 10n) ^ next());
}

/** Step n writes the place (333 - n) modulo 607; numbers before step 0 are those of the seeded table. */
const place = (n: number): number => (((LENGTH - TAP - 1 - n) % LENGTH) + LENGTH) % LENGTH;

const table = seeded();
const z: bigint[] = Array.from({ length: LENGTH }, (_, k) => table[place(k - LENGTH)] ?? 0n);
for (let k = LENGTH; k < 2 * LENGTH; k++) z.push(((z[k - LENGTH] ?? 0n) + (z[k - TAP] ?? 0n)) & MASK);
const r = powerOfX(STEPS);
const cooked: bigint[] = new Array(LENGTH).fill(0n);
for (let i = 0; i < LENGTH; i++) {
  const value = r.reduce((sum, c, j) => sum + c * (z[j + i] ?? 0n), 0n) & MASK;
  cooked[place(Number((STEPS - BigInt(LENGTH) + BigInt(i)) % BigInt(LENGTH)))] = value;
}

const hex = cooked.map((c) => c.toString(16).padStart(16, '0')).join('');
const base64 = Buffer.from(hex, 'hex').toString('base64');
writeFileSync(
  new URL('../src/std/math/rand/cooked.gen.ts', import.meta.url),
  `// The 607 64-bit words that math/rand mixes a seed into, big-endian in base64. Written by scripts/gen-std.rng.ts; do not edit.
export const COOKED =
  '${base64}';
`,
);
