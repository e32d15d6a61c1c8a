// Package unique of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../shelf.ts';

export const content: LibraryPackage = {
  path: 'unique',
  files: [
    { name: "unique/handle.go", build: "", text: "\npackage unique\n\nimport \"sync\"\n\n\ntype Handle[T comparable] struct{\nvalue *T\n}\n\n\nfunc(h Handle[T])Value()T{ return *h.value }\n\nvar (\nmu sync.Mutex\nknown=map[any]any{}\n)\n\n\nfunc Make[T comparable](value T)Handle[T]{\nmu.Lock()\ndefer mu.Unlock()\nif p,ok:=known[value].(*T);ok{\nreturn Handle[T]{p}\n}\np:=new(T)\n*p=value\nknown[value]=p\nreturn Handle[T]{p}\n}\n" },
  ],
  natives: [],
};
