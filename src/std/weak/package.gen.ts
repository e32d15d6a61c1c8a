// Package weak of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../shelf.ts';
import { natives } from './natives.ts';

export const content: LibraryPackage = {
  path: 'weak',
  files: [
    { name: "weak/pointer.go", build: "", text: "\npackage weak\n\nimport \"unsafe\"\n\n\ntype Pointer[T any] struct{\n_ [0]*T\nhandle unsafe.Pointer\n}\n\nfunc Make[T any](ptr *T)Pointer[T]{\nif ptr==nil{\nreturn Pointer[T]{}\n}\nreturn Pointer[T]{handle:handleOf(ptr)}\n}\n\n\nfunc(p Pointer[T])Value()*T{\nif p.handle==nil{\nreturn nil\n}\nptr,_:=pointerOf(p.handle,(*T)(nil)).(*T)\nreturn ptr\n}\n\nfunc handleOf(ptr any)unsafe.Pointer\n\n\nfunc pointerOf(handle unsafe.Pointer,zero any)any\n" },
  ],
  natives,
};
