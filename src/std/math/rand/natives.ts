// The seeded generator's table, and chance for the unseeded functions.
import { direct, nativePackage, pure, pureMany, type Value } from '#machine';
import { asInt64 } from '../../int64.ts';
import { COOKED } from './cooked.gen.ts';
import { exponential, normal, type Ziggurat } from './ziggurat.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Byte i of the base64 text. */
function byteAt(i: number): number {
  const digit = Math.floor((i * 8) / 6);
  const two = (DIGITS.indexOf(COOKED.charAt(digit)) << 6) | DIGITS.indexOf(COOKED.charAt(digit + 1));
  return (two >> (4 - ((i * 8) % 6))) & 0xff;
}

/** Word i of the table. */
function cooked(i: number): number | bigint {
  let word = 0n;
  for (let k = 0; k < 8; k++) word = (word << 8n) | BigInt(byteAt(8 * i + k));
  return asInt64(word);
}

/** Made when first asked for; the same for every machine. */
function strips(make: () => Ziggurat): (i: Value) => readonly Value[] {
  let table: Ziggurat | null = null;
  return (v) => {
    table ??= make();
    const i = v as number;
    return [table.k[i], table.w[i], table.f[i], table.f[i - 1] ?? 0];
  };
}

export const natives = nativePackage('math/rand', {
  cooked: pure((i) => cooked(i as number)),
  normalStrip: pureMany(strips(normal)),
  exponentialStrip: pureMany(strips(exponential)),
  draw: direct((m, at) => {
    m.regs[at] = m.choose('random', 2 ** 32);
  }),
});
