// One shelf of the library: Go text and natives. Written by scripts/gen-std.ts; do not edit.
import type { Shelf } from './shelf.ts';
import { sources } from './core-text.gen.ts';
import { natives as errors } from './errors/natives.ts';
import { natives as internalRace } from './internal/race/natives.ts';
import { natives as internalRuntimeMaps } from './internal/runtime/maps/natives.ts';
import { natives as internalSync } from './internal/sync/natives.ts';
import { natives as os } from './os/natives.ts';
import { natives as reflect } from './reflect/natives.ts';
import { natives as runtime } from './runtime/natives.ts';
import { natives as strconv } from './strconv/natives.ts';
import { natives as syncAtomic } from './sync/atomic/natives.ts';
import { natives as sync } from './sync/natives.ts';
import { natives as time } from './time/natives.ts';
import { natives as unicodeUtf8 } from './unicode/utf8/natives.ts';

export const shelf: Shelf = {
  sources,
  natives: [
    ...errors,
    ...internalRace,
    ...internalRuntimeMaps,
    ...internalSync,
    ...os,
    ...reflect,
    ...runtime,
    ...strconv,
    ...syncAtomic,
    ...sync,
    ...time,
    ...unicodeUtf8,
  ],
};
