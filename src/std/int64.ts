// 64-bit integers between natives' arithmetic and the machine: a number up to 2^53-1, a bigint beyond, never both for one value.
import type { Value } from '#machine';

/** The machine's form of n. */
export function fromBigInt(n: bigint): number | bigint {
  const small = Number(n);
  return Number.isSafeInteger(small) ? small : n;
}

export const toBigInt = (v: Value): bigint => BigInt(v as number | bigint);

export const asUint64 = (n: bigint): number | bigint => fromBigInt(BigInt.asUintN(64, n));
export const asInt64 = (n: bigint): number | bigint => fromBigInt(BigInt.asIntN(64, n));
