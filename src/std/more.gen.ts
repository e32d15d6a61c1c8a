// One shelf of the library: Go text and natives. Written by scripts/gen-std.ts; do not edit.
import type { Shelf } from './shelf.ts';
import { sources } from './more-text.gen.ts';
import { natives as context } from './context/natives.ts';
import { natives as internalPoll } from './internal/poll/natives.ts';
import { natives as internalSynctest } from './internal/synctest/natives.ts';
import { natives as iter } from './iter/natives.ts';
import { natives as maps } from './maps/natives.ts';
import { natives as mathBits } from './math/bits/natives.ts';
import { natives as math } from './math/natives.ts';
import { natives as mathRand } from './math/rand/natives.ts';
import { natives as mathRandV2 } from './math/rand/v2/natives.ts';
import { natives as runtimeDebug } from './runtime/debug/natives.ts';
import { natives as strings } from './strings/natives.ts';
import { natives as testing } from './testing/natives.ts';
import { natives as unicode } from './unicode/natives.ts';
import { natives as weak } from './weak/natives.ts';

export const shelf: Shelf = {
  sources,
  natives: [
    ...context,
    ...internalPoll,
    ...internalSynctest,
    ...iter,
    ...maps,
    ...mathBits,
    ...math,
    ...mathRand,
    ...mathRandV2,
    ...runtimeDebug,
    ...strings,
    ...testing,
    ...unicode,
    ...weak,
  ],
};
