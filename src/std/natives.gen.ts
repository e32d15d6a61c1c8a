// Every native of the library by qualified name. Written by scripts/gen-std.ts; do not edit.
import type { NativeTable } from '#machine';
import { natives as context } from './context/natives.ts';
import { natives as errors } from './errors/natives.ts';
import { natives as internalRuntimeMaps } from './internal/runtime/maps/natives.ts';
import { natives as internalSync } from './internal/sync/natives.ts';
import { natives as mathBits } from './math/bits/natives.ts';
import { natives as math } from './math/natives.ts';
import { natives as mathRand } from './math/rand/natives.ts';
import { natives as os } from './os/natives.ts';
import { natives as reflect } from './reflect/natives.ts';
import { natives as runtime } from './runtime/natives.ts';
import { natives as strconv } from './strconv/natives.ts';
import { natives as strings } from './strings/natives.ts';
import { natives as syncAtomic } from './sync/atomic/natives.ts';
import { natives as sync } from './sync/natives.ts';
import { natives as time } from './time/natives.ts';
import { natives as unicode } from './unicode/natives.ts';
import { natives as unicodeUtf8 } from './unicode/utf8/natives.ts';

export const nativeTable: NativeTable = new Map([
  ...context,
  ...errors,
  ...internalRuntimeMaps,
  ...internalSync,
  ...mathBits,
  ...math,
  ...mathRand,
  ...os,
  ...reflect,
  ...runtime,
  ...strconv,
  ...strings,
  ...syncAtomic,
  ...sync,
  ...time,
  ...unicode,
  ...unicodeUtf8,
]);
