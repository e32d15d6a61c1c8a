// Bit counts and 128-bit products, which need arithmetic wider than the machine's.
import { nativePackage, pure, pureMany } from '#machine';
import { asUint64, fromBigInt, toBigInt } from '../../int64.ts';

const bitsOf = (n: bigint): string => (n === 0n ? '' : n.toString(2));

export const natives = nativePackage('math/bits', {
  Len64: pure((x) => bitsOf(toBigInt(x)).length),
  OnesCount64: pure((x) => bitsOf(toBigInt(x)).replaceAll('0', '').length),
  TrailingZeros64: pure((x) => {
    const bits = bitsOf(toBigInt(x));
    return bits === '' ? 64 : bits.length - 1 - bits.lastIndexOf('1');
  }),
  Reverse64: pure((x) => fromBigInt(BigInt(`0b${[...bitsOf(toBigInt(x)).padStart(64, '0')].reverse().join('')}`))),
  mul64: pureMany((x, y) => {
    const p = toBigInt(x) * toBigInt(y);
    return [asUint64(p >> 64n), asUint64(p)];
  }),
  div64: pureMany((hi, lo, y) => {
    const n = (toBigInt(hi) << 64n) | toBigInt(lo);
    return [fromBigInt(n / toBigInt(y)), fromBigInt(n % toBigInt(y))];
  }),
});
