// Package hash of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../shelf.ts';

export const content: LibraryPackage = {
  path: 'hash',
  files: [
    { name: "hash/hash.go", build: "", text: "\npackage hash\n\nimport \"io\"\n\ntype Hash interface{\nio.Writer\nSum(b []byte)[]byte\nReset()\nSize()int\nBlockSize()int\n}\n\ntype Hash32 interface{\nHash\nSum32()uint32\n}\n\ntype Hash64 interface{\nHash\nSum64()uint64\n}\n\n\ntype Cloner interface{\nHash\nClone()(Cloner,error)\n}\n\n\ntype XOF interface{\nio.Writer\nio.Reader\nReset()\nBlockSize()int\n}\n" },
  ],
  natives: [],
};
