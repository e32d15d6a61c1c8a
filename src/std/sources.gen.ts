// The text of the Go library by import path, comments stripped. Written by scripts/gen-std.ts; do not edit.
import type { LibrarySource } from './build-constraint.ts';

export const SOURCES: Readonly<Record<string, readonly LibrarySource[]>> = {
};
