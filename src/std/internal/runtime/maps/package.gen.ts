// Package internal/runtime/maps of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../../shelf.ts';
import { natives } from './natives.ts';

export const content: LibraryPackage = {
  path: 'internal/runtime/maps',
  files: [
    { name: "internal/runtime/maps/error.go", build: "go1.25", text: "\n\n\n\npackage maps\n\n\ntype unhashableTypeError struct{\ntext string\n}\n\nfunc(unhashableTypeError)RuntimeError(){}\n\nfunc(e unhashableTypeError)Error()string{ return e.text }\n" },
    { name: "internal/runtime/maps/iter.go", build: "", text: "\npackage maps\n\nimport \"unsafe\"\n\n\ntype Iter struct{\niter unsafe.Pointer\nkey,elem unsafe.Pointer\nmore bool\n}\n\n\nfunc(it *Iter)Init(typ,m unsafe.Pointer)\nfunc(it *Iter)Next()\n\n\nfunc(it *Iter)Place()unsafe.Pointer\n\nfunc(it *Iter)Initialized()bool{ return it.iter!=nil }\nfunc(it *Iter)More()bool{ return it.more }\nfunc(it *Iter)Key()unsafe.Pointer{ return it.key }\nfunc(it *Iter)Elem()unsafe.Pointer{ return it.elem }\n" },
  ],
  natives,
};
