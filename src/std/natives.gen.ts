// Every native of the library by qualified name. Written by scripts/gen-std.ts; do not edit.
import type { NativeTable } from '#machine';

export const nativeTable: NativeTable = new Map([
]);
