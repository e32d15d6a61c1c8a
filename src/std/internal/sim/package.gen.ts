// Package internal/sim of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';
import { natives } from './natives.ts';

export const content: LibraryPackage = {
  path: 'internal/sim',
  files: [
    { name: "internal/sim/note.go", build: "", text: "\n\npackage sim\n\n\n\nfunc Note(what string,subject,parent,about any)\n\n\nfunc NoteTime(what string,subject any,ns int64)\n\n\nfunc NoteIf(holds bool,what string,subject,parent,about any)\n\n\nfunc Part(whole,part any)\n" },
  ],
  natives,
};
