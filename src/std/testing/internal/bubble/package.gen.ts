// Package testing/internal/bubble of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../../shelf.ts';

export const content: LibraryPackage = {
  path: 'testing/internal/bubble',
  files: [
    { name: "testing/internal/bubble/bubble.go", build: "", text: "\npackage bubble\n\n\nvar Test func(t,f any)(ok bool)\n" },
  ],
  natives: [],
};
