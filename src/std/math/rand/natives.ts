// The seeded generator's table, and chance for the unseeded functions.
import { direct, nativePackage, pure, pureMany } from '#machine';
import { asInt64 } from '../../int64.ts';
import { COOKED } from './cooked.gen.ts';
import { exponentialStrip, normalStrip } from './ziggurat.ts';

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

export const natives = nativePackage('math/rand', {
  cooked: pure((i) => cooked(i as number)),
  normalStrip: pureMany(normalStrip),
  exponentialStrip: pureMany(exponentialStrip),
  draw: direct((m, at) => {
    m.regs[at] = m.choose('random', 2 ** 32);
  }),
});
