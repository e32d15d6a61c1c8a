// Package internal/race of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';
import { natives } from './natives.ts';

export const content: LibraryPackage = {
  path: 'internal/race',
  files: [
    { name: "internal/race/race.go", build: "", text: "\n\npackage race\n\nimport \"unsafe\"\n\nfunc Acquire(addr unsafe.Pointer)\n\nfunc Release(addr unsafe.Pointer)\n\nfunc ReleaseMerge(addr unsafe.Pointer)\n\n\nfunc ReleaseValue(x any)\n\nfunc AcquireValue(x any)\n\n\nfunc Disable()\n\nfunc Enable()\n\nfunc Read(addr unsafe.Pointer)\n\nfunc Write(addr unsafe.Pointer)\n\n\nfunc Errors()int\n" },
  ],
  natives,
};
