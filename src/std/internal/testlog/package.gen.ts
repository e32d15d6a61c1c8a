// Package internal/testlog of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'internal/testlog',
  files: [
    { name: "internal/testlog/exit.go", build: "", text: "\npackage testlog\n\nimport \"sync/atomic\"\n\nvar panicOnExit0 atomic.Bool\n\n\nfunc PanicOnExit0()bool{ return panicOnExit0.Load() }\n\nfunc SetPanicOnExit0(v bool){ panicOnExit0.Store(v) }\n" },
  ],
  natives: [],
};
