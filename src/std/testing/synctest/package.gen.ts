// Package testing/synctest of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'testing/synctest',
  files: [
    { name: "testing/synctest/synctest.go", build: "", text: "\npackage synctest\n\nimport (\n\"internal/synctest\"\n\"testing\"\n\"testing/internal/bubble\"\n)\n\n\nfunc Test(t *testing.T,f func(*testing.T)){\nvar ok bool\nsynctest.Run(func(){\nok=bubble.Test(t,f)\n})\nif !ok{\nt.FailNow()\n}\n}\n\n\nfunc Wait(){\nsynctest.Wait()\n}\n" },
  ],
  natives: [],
};
