// What nearly every program needs of the library. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from './shelf.ts';
import { content as errorsPackage } from './errors/package.gen.ts';
import { content as fmtPackage } from './fmt/package.gen.ts';
import { content as internalFmtsortPackage } from './internal/fmtsort/package.gen.ts';
import { content as internalMemfsPackage } from './internal/memfs/package.gen.ts';
import { content as internalOserrorPackage } from './internal/oserror/package.gen.ts';
import { content as internalRacePackage } from './internal/race/package.gen.ts';
import { content as internalRuntimeMapsPackage } from './internal/runtime/maps/package.gen.ts';
import { content as internalSyncPackage } from './internal/sync/package.gen.ts';
import { content as internalTestlogPackage } from './internal/testlog/package.gen.ts';
import { content as ioPackage } from './io/package.gen.ts';
import { content as ioFsPackage } from './io/fs/package.gen.ts';
import { content as iterPackage } from './iter/package.gen.ts';
import { content as osPackage } from './os/package.gen.ts';
import { content as pathPackage } from './path/package.gen.ts';
import { content as reflectPackage } from './reflect/package.gen.ts';
import { content as runtimePackage } from './runtime/package.gen.ts';
import { content as strconvPackage } from './strconv/package.gen.ts';
import { content as syncPackage } from './sync/package.gen.ts';
import { content as syncAtomicPackage } from './sync/atomic/package.gen.ts';
import { content as syscallPackage } from './syscall/package.gen.ts';
import { content as timePackage } from './time/package.gen.ts';
import { content as unicodeUtf8Package } from './unicode/utf8/package.gen.ts';

export const CORE_LIBRARY: readonly LibraryPackage[] = [
  errorsPackage,
  fmtPackage,
  internalFmtsortPackage,
  internalMemfsPackage,
  internalOserrorPackage,
  internalRacePackage,
  internalRuntimeMapsPackage,
  internalSyncPackage,
  internalTestlogPackage,
  ioPackage,
  ioFsPackage,
  iterPackage,
  osPackage,
  pathPackage,
  reflectPackage,
  runtimePackage,
  strconvPackage,
  syncPackage,
  syncAtomicPackage,
  syscallPackage,
  timePackage,
  unicodeUtf8Package,
];
